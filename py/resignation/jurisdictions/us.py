"""The United States by federal law: at will, two weeks by custom, and the rights that go with you in every state."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Period,
    Permit,
    Source,
    Statement,
)

_MINNESOTA_DLI = Source(
    title="Minnesota DLI: Employment termination",
    url="https://dli.mn.gov./business/employment-practices/employment-termination",
    statute="common law; no statute",
    checked="2026-11-22",
)
_FLORIDA_CHOICE = Source(
    title="Florida Senate: Statutes, 542.43",
    url="https://www.flsenate.gov/Laws/Statutes/2025/0542.43",
    statute="Fla. Stat. 542.43",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="J. J. Keller: Final pay, federal and state law compared",
    url="https://jjkellercompliancenetwork.com/regsense/final-paycheck-minnesota",
    statute="29 U.S.C. 201 et seq.; 29 CFR 778.106",
    checked="2026-11-22",
)
_FTC_ACCEDES = Source(
    title="FTC press release on EIN Presswire: FTC accedes to the end of the rule",
    url=(
        "https://www.einpresswire.com/article/846552572/"
        "federal-trade-commission-files-to-accede-to-vacatur-of-non-compete-clause-rule"
    ),
    statute="16 CFR Part 910 (set aside); 15 U.S.C. 45",
    checked="2026-11-22",
)
_FTC_END = Source(
    title="Mondaq: FTC backs away from a nationwide ban",
    url=(
        "https://www.mondaq.com/unitedstates/contract-of-employment/1675338/"
        "end-of-an-era-ftc-backs-away-from-nationwide-noncompete-ban"
    ),
    checked="2026-11-22",
)
_RYAN = Source(
    title="iplawyerla: Ryan v. FTC, and the rule's removal from the code",
    url="https://iplawyerla.com/blog/ryan-v-ftc-noncompete-rule/",
    statute="Ryan LLC v. FTC, N.D. Tex. 3:24-cv-00986",
    checked="2026-11-22",
)
_DTSA = Source(
    title="LawServer: 18 U.S.C. 1833",
    url="https://www.lawserver.com/law/country/us/code/18_usc_1833",
    statute="18 U.S.C. 1833(b)",
    checked="2026-11-22",
)
_DTSA_7 = Source(
    title="self-law.org: Defend Trade Secrets Act, section 7",
    url="https://self-law.org/code/statute-compilations/comps-12033/sec-7",
    checked="2026-11-22",
)
_DTSA_ABA = Source(
    title="American Bar Association: What receives immunity",
    url=(
        "https://www.americanbar.org/groups/litigation/resources/newsletters/intellectual-property/"
        "nda-alert-modify-your-non-disclosure-agreements/"
    ),
    checked="2026-11-22",
)
_MCLAREN = Source(
    title="Mondaq: McLaren Macomb",
    url=(
        "http://webiis05.mondaq.com/unitedstates/employee-rights-labour-relations/1335568/"
        "nlrb-bans-confidentiality-and-non-disparagement-clauses-in-severance-agreements"
    ),
    statute="29 U.S.C. 157, 158(a)(1), 152(11); 372 NLRB No. 58",
    checked="2026-11-22",
)
_NLRB_MEMO = Source(
    title="Employers Council: General Counsel's memorandum on severance",
    url=(
        "https://members.employerscouncil.org:443/blogs/employers-council-staff/2023/03/24/"
        "nlrb-general-counsel-issues-memorandum-on-severanc?hlmlt=BL"
    ),
    checked="2026-11-22",
)
_GC_25_05 = Source(
    title="Rumberger: Memorandum GC 25-05 withdraws earlier ones",
    url="https://www.rumberger.com/insights/our-newest-toothless-tiger-the-ftcs-final-rule-banning-non-competes",
    checked="2026-11-22",
)
_SPEAK_OUT = Source(
    title="Congress.gov: Public Law 117-224, Speak Out Act",
    url="https://www.congress.gov/117/plaws/publ224/PLAW-117publ224.htm",
    statute="42 U.S.C. 19401–19404",
    checked="2026-11-24",
)
_SPEAK_OUT_EXPLAINED = Source(
    title="National Law Review: Speak Out Act",
    url=(
        "https://natlawreview.com/article/"
        "president-biden-signs-speak-out-act-limiting-enforceability-non-disclosure-and-non"
    ),
    checked="2026-11-22",
)
_OWBPA = Source(
    title="LegalClarity: 21 or 45 days to consider a severance agreement",
    url="https://legalclarity.org/do-you-have-21-or-45-days-to-consider-a-severance-agreement",
    statute="29 U.S.C. 626(f); 29 CFR 1625.22",
    checked="2026-11-22",
)
_OWBPA_DAYS = Source(
    title="Piccolo Law: 21 days and 7 days",
    url="https://piccololawoffices.com/why-does-my-severance-agreement-have-provisions-about-21-days-and-7-days/",
    checked="2026-11-22",
)
_OWBPA_TRAPS = Source(
    title="Mondaq: Timing traps in severance agreements (April 2025)",
    url=(
        "https://www.mondaq.com/unitedstates/discrimination-disability-sexual-harassment/1614996/"
        "severance-agreement-timing-traps"
    ),
    checked="2026-11-22",
)
_GRACE = Source(
    title="National Law Review: USCIS on the start of the 60-day grace period",
    url=(
        "https://natlawreview.com/article/uscis-clarifies-start-date-maximum-60-day-grace-period-following-termination"
    ),
    statute="8 CFR 214.1(l)(2); 8 CFR 214.2(h)(2)(i)(H); 8 CFR 214.2(h)(4)(iii)(E)",
    checked="2026-11-22",
)
_GRACE_ARCHIVED = Source(
    title="Financial Express: USCIS guide moved to the archive (2025)",
    url=(
        "https://www.financialexpress.com/business/investing-abroad-h-1b-visa-options-with-nonimmigrant-workers-"
        "when-they-are-laid-off-3880404"
    ),
    checked="2026-11-22",
)
_GRACE_OPTIONS = Source(
    title="myvisajobs: The USCIS page on options",
    url=(
        "https://www.myvisajobs.com/blogs/post/"
        "uscis-issues-guidelines-for-h1b-visa-holders-laid-off-or-facing-termination/"
    ),
    checked="2026-11-22",
)
_O1 = Source(
    title="Yasrebi Law: Options after employment",
    url="https://www.yasrebilaw.com/blog/post-employment-options-for-nonimmigrants/",
    statute="8 CFR 214.1(l)(2)",
    checked="2026-11-22",
)
_OPT = Source(
    title="Days of unemployment on STEM OPT (ora.it.com)",
    url="https://ora.it.com/f-1-student-employment/how-many-days-of-unemployment-on-stem-opt",
    checked="2026-11-22",
)
_OPT_RULE = Source(
    title="Federal rule on unemployment during OPT",
    statute="8 CFR 214.2(f)(10)(ii)(E); 8 CFR 214.2(f)(10)(ii)(C)(6); 81 FR 13039",
    checked="2026-11-22",
)
_COBRA = Source(
    title="Text of the Department of Labor's COBRA questions, on another site",
    url="https://atmos360orlando.com/when-can-you-enroll-in-affordable-care-act-3464",
    checked="2026-11-22",
)
_COBRA_BLR = Source(
    title="BLR: COBRA",
    url="https://prod.compensation.blr.com/analysis/Termination/COBRA-Health-Insurance-Continuation",
    checked="2026-11-22",
)
_COBRA_STATUTE = Source(
    title="COBRA: The statute",
    statute="29 U.S.C. 1161–1168, with 1162(3) and 1165; 26 U.S.C. 4980B",
    checked="2026-11-22",
)
_ISO = Source(
    title="The Startup Law Blog: ISO exercise after leaving, quoting section 422",
    url="http://thestartuplawblog.com/incentive-stock-options-post-termination-service-exercise-periods/",
    statute="26 U.S.C. 422(a)(2), 422(c)(6)",
    checked="2026-11-22",
)
_ISO_DAYS = Source(
    title="myStockOptions: Three months are not 90 days",
    url=(
        "https://www.mystockoptions.com/content/company-allows-exercise-isos-more-than-90-days-after-leave-job-"
        "what-is-tax-treatment-at-exercise"
    ),
    checked="2026-11-22",
)
_SB53 = Source(
    title="LawAI: Whistleblower protections in SB 53",
    url="https://law-ai.org/?p=40938",
    statute="Cal. Lab. Code 1102.5, 1107, 1107.1, 1107.2; Cal. Bus. & Prof. Code 22757.10 et seq.",
    checked="2026-11-22",
)
_SB53_SIGNED = Source(
    title="Digital Policy Alert: SB 53 signed",
    url=(
        "https://digitalpolicyalert.org/event/33868-governor-signed-act-on-frontier-artificial-intelligence-models-"
        "and-whistleblower-protections-including-artificial-intelligence-authority-governance-sb-53"
    ),
    checked="2026-11-22",
)
_SB53_EXPLAINED = Source(
    title="Greenberg Traurig on Mondaq: Protections in the AI sector",
    url=(
        "https://webiis08.mondaq.com/unitedstates/employee-rights-labour-relations/1695788/"
        "california-expands-whistleblower-retaliation-protections-for-employees-in-the-ai-sector"
    ),
    checked="2026-11-22",
)
_SB53_TEXT = Source(title="sb53.info: The text, annotated", url="https://sb53.info/index", checked="2026-11-22")
_NY_740 = Source(
    title="New York Senate: Bill A3648, quoting section 740",
    url="https://www.nysenate.gov/legislation/bills/2025/A3648",
    statute="N.Y. Lab. Law 740",
    checked="2026-11-22",
)
_NY_740_NEWS = Source(
    title="State of Politics: Section 740 expanded in 2021",
    url=(
        "https://nystateofpolitics.com/state-of-politics/new-york/ny-state-of-politics/2021/10/29/"
        "new-protections-approved-for-workers-facing-retaliation"
    ),
    checked="2026-11-22",
)
_AIWPA = Source(
    title="govinfo: H.R. 3460 as introduced",
    url="https://www.govinfo.gov/bulkdata/BILLS/119/1/hr/BILLS-119hr3460ih.xml",
    statute="S. 1792 and H.R. 3460, 119th Congress (bills)",
    checked="2026-11-22",
)
_AIWPA_SENATE = Source(
    title="Policy Soup: S. 1792 in committee",
    url="https://policysoup.com/bills/s1792-119",
    checked="2026-11-22",
)
_AIWPA_STATUS = Source(
    title="Regulon: S. 1792 introduced",
    url="https://www.regulon.ai/bills/US-S-1792/",
    checked="2026-11-22",
)
_RULE_21F = Source(
    title="Holland & Knight: Rule 21F-17",
    url="https://www.hklaw.com/en/insights/publications/2022/07/overblown-secs-aggressive-enforcement-of-rule-21f17",
    statute="17 CFR 240.21F-17; 15 U.S.C. 78u-6",
    checked="2026-11-22",
)
_RULE_21F_ACTIONS = Source(
    title="Debevoise: Actions settled in September 2024",
    url="https://debevoise.com/insights/publications/2024/09/recent-settled-actions-reiterate-secs-broad-inter",
    checked="2026-11-22",
)
_RULE_21F_EXPLAINED = Source(
    title="LegalClarity: Rule 21F-17",
    url="https://legalclarity.org/rule-21f-17-sec-whistleblower-protections-and-enforcement",
    checked="2026-11-22",
)
_OPENAI = Source(
    title="Ronin Legal: OpenAI's non-disclosure agreements",
    url="https://roninlegal.in/openai-ndas-and-whistleblower-protections-a-closer-look",
    checked="2026-11-22",
)
_OPENAI_SEC = Source(
    title="Find Know Do: Whistleblowers ask the SEC to investigate",
    url=(
        "https://www.findknowdo.com/news/07/15/2024/"
        "whistleblowers-request-sec-investigation-openais-non-disclosure-agreements"
    ),
    checked="2026-11-22",
)
_OPENAI_MEMO = Source(
    title="Solab: Internal memorandum releasing former employees",
    url="https://www.solab.ai/discussion/openai-sends-internal-memo-releasing-former-e-isTKQ5mf",
    checked="2026-11-22",
)
_STAY_OR_PAY = Source(
    title="Law and the Workplace: New laws in California and New York on repayment",
    url=(
        "https://lawblog123.com/"
        "new-california-and-new-york-laws-target-stay-or-pay-arrangements-law-and-the-workplace_2043170.html"
    ),
    statute="Cal. Bus. & Prof. Code 16608; Cal. Lab. Code 926; N.Y. Lab. Law 1050–1055",
    checked="2026-11-22",
)
_AB_692 = Source(
    title="Akin Gump: California's AB 692",
    url=(
        "https://lawblog123.com/californias-assembly-bill-692-restricting-many-so-called-stay-or-pay-employment-"
        "contract-terms-set-to-take-effect-january-1-2026-akin-gump-strauss-hauer-feld-llp_2003734.html"
    ),
    checked="2026-11-22",
)
_AB_692_EXCEPTIONS = Source(
    title="Amante HR: Exceptions in AB 692",
    url="https://www.amantehr.com/copy-of-workplace-notice-of-rights-act",
    checked="2026-11-22",
)
_CA_SEPARATION = Source(
    title="California: Limits on separation agreements, by citation",
    statute="Cal. Gov. Code 12964.5; Cal. Lab. Code 232, 232.5, 2870",
    checked="2026-11-22",
)

_PERMITS = (
    Permit(
        visa="us-h1b",
        grace=Period(60, "days"),
        statement=Statement(
            text=(
                "With H-1B status you may stay for up to 60 days in a row after employment ends, or until the end of "
                "your authorised stay if that comes first; so may your dependants, once in each authorised period, and "
                "also when you resign. By USCIS, the days typically count from the day after your last paid day. "
                "Officers have discretion, and USCIS moved its page on this to the archive in 2025, so practice may "
                "differ. You may not work meanwhile, unless a new employer properly files a petition for you, which "
                "lets you start there at once: a last day after that filing is the safer choice. A pay-out of leave "
                "does not extend employment."
            ),
            confidence="high",
            sources=(_GRACE, _GRACE_ARCHIVED, _GRACE_OPTIONS),
        ),
    ),
    Permit(
        visa="us-other",
        grace=Period(60, "days"),
        statement=Statement(
            text=(
                "With E-1, E-2, E-3, H-1B1, L-1, O-1 or TN status the same limit of 60 days holds, or the end of your "
                "authorised stay if that comes first. With O-1, TN or E-3 you cannot start a new job on a filing "
                "alone: you wait for its approval or change your status. Students on OPT are not covered by these 60 "
                "days."
            ),
            confidence="high",
            sources=(_GRACE, _O1),
        ),
    ),
    # No grace here: what is left of a student's days depends on the days without work before.
    Permit(
        visa="us-other",
        statement=Statement(
            text=(
                "On F-1 OPT you may be without qualifying work for 90 days in all, weekends included, and with the "
                "STEM extension for 150 days over both periods together. On STEM OPT, tell your school within 10 days; "
                "your employer reports that you have left within 5 business days. A rule that would replace duration "
                "of status by fixed dates passed review on 17 June 2026; whether it is in force could not be confirmed "
                "here, so ask your school."
            ),
            confidence="high",
            sources=(_OPT, _OPT_RULE),
        ),
    ),
)

_TOPICS = (
    Statement(
        text=(
            "Leaving at will: your employer may end the job on the day you give notice, and then owes pay for the days "
            "you do not work only if contract, policy or state law says so. A policy may make the pay-out of leave or "
            "a bonus depend on notice; many states allow that, while California, Colorado and Massachusetts do not. In "
            "a letter, say what your last day will be, and not that the law requires it."
        ),
        confidence="high",
        sources=(_MINNESOTA_DLI, _FLORIDA_CHOICE),
    ),
    Statement(
        text=(
            "The FTC's rule on non-competes: a court set it aside nationwide on 20 August 2024, before it took effect, "
            "and on 5 September 2025 the FTC voted to drop its appeals. It is reported to have been removed from the "
            "code; when could not be confirmed. The FTC still acts in single cases, and state law decides yours."
        ),
        confidence="high",
        sources=(_FTC_ACCEDES, _FTC_END, _RYAN),
    ),
    Statement(
        text=(
            "Trade secrets and reporting: you are not liable under trade-secret law for telling one in confidence to a "
            "government official or a lawyer, solely to report or investigate a suspected breach of law, or in a court "
            "filing under seal; in a suit over retaliation your lawyer may have it, and it may be used under seal. "
            "This covers neither the press, social media nor a chatbot, and does not excuse taking files. "
            "Confidentiality agreements made or changed after 11 May 2016 must mention it, or your employer loses some "
            "of its remedies against you. It belongs in exit papers, if anywhere, and not in the letter."
        ),
        confidence="high",
        sources=(_DTSA, _DTSA_7, _DTSA_ABA),
    ),
    Statement(
        text=(
            "Speaking together about work: employees who are neither supervisors nor managers may usually act together "
            "and talk about pay, hours and conditions, with or without a union; for a tech lead this needs a look at "
            "the case. In McLaren Macomb (21 February 2023) the Labor Board held that merely offering such an employee "
            "severance with broad confidentiality or non-disparagement terms is unlawful. Memoranda that built on it "
            "were withdrawn on 14 February 2025; whether the decision still stands in November 2026 could not be "
            "confirmed."
        ),
        confidence="medium",
        sources=(_MCLAREN, _NLRB_MEMO, _GC_25_05),
    ),
    Statement(
        text=(
            "Speak Out Act (7 December 2022): courts do not enforce a promise of silence agreed before a dispute about "
            "sexual harassment or assault, as far as that dispute goes. Settlements and severance signed after the "
            "dispute arose are not affected, nor is the protection of trade secrets."
        ),
        confidence="high",
        sources=(_SPEAK_OUT, _SPEAK_OUT_EXPLAINED),
    ),
    Statement(
        text=(
            "Time to consider a release, from the age of 40: a waiver of age claims must be in plain words, name the "
            "age law (ADEA), leave future claims alone, give you more than you are owed anyway, and advise you in "
            "writing to consult a lawyer. You have at least 21 days to consider it, or 45 in a group programme, and 7 "
            "days to revoke, which cannot be shortened; a material change starts the 21 days again unless you agree "
            "otherwise. Federal law gives these days to nobody under 40; California asks for 5 business days for some "
            "releases. A resignation needs no release, and none need be signed on the same day."
        ),
        confidence="high",
        sources=(_OWBPA, _OWBPA_DAYS, _OWBPA_TRAPS),
    ),
    Statement(
        text=(
            "Health cover (COBRA): if your employer has 20 people or more, resigning lets you keep the plan for up to "
            "18 months at up to 102 % of its cost. You have at least 60 days to choose, from the notice or the loss of "
            "cover, whichever is later, and 45 more to pay first; cover then reaches back. Many plans run to the end "
            "of the month of your last day, so that day matters. Losing cover also opens 60 days to join a Marketplace "
            "plan and 30 days to join another group plan, such as a spouse's."
        ),
        confidence="high",
        sources=(_COBRA, _COBRA_BLR, _COBRA_STATUTE),
        verified=False,
    ),
    Statement(
        text=(
            "Stock options and RSUs: an ISO loses its tax treatment if you exercise it more than 3 months after "
            "employment ends, or 12 if disabled. The plan's own window decides whether you can exercise at all and is "
            "often 90 days, which can be shorter than 3 months. What has not vested by your last day of service is "
            "normally lost, and some plans do not count garden leave. Look up the next vesting date before you fix "
            "your last day."
        ),
        confidence="high",
        sources=(_ISO, _ISO_DAYS),
    ),
    Statement(
        text=(
            "AI safety reports in California (SB 53, in force since 1 January 2026): a frontier developer may not "
            "stop, or punish, an employee responsible for the risk of critical safety incidents from telling the "
            "Attorney General, a federal authority, a superior or a colleague who can investigate what the employee "
            "reasonably believes shows a specific and substantial danger from a catastrophic risk, or a breach of the "
            "Act. Large developers, with revenue above 500 million dollars, must run an anonymous channel. Other "
            "employees are protected when they report breaches of law, the Act included. Contractors and advisers are "
            "not covered, and the press and public posts are not protected places. Keep the letter general and the "
            "details for those who may hear them."
        ),
        confidence="high",
        sources=(_SB53, _SB53_SIGNED, _SB53_EXPLAINED, _SB53_TEXT),
    ),
    Statement(
        text=(
            "Reporting in New York (Labor Law 740): employees, former employees and independent contractors in the "
            "private sector are protected when they tell a supervisor or a public body of what they reasonably believe "
            "breaks the law or is a substantial and specific danger to public health or safety. Before going to a "
            "public body, you must normally try in good faith to tell a supervisor. Whether the RAISE Act of December "
            "2025 adds protection could not be confirmed."
        ),
        confidence="high",
        sources=(_NY_740, _NY_740_NEWS),
    ),
    Statement(
        text=(
            "AI Whistleblower Protection Act: this is a bill and not a law, as far as is known. It was introduced in "
            "both chambers on 15 May 2025; nothing after its referral to committee is known, and it lapses if not "
            "passed by 3 January 2027. Its status after mid-2026 could not be confirmed."
        ),
        confidence="high",
        sources=(_AIWPA, _AIWPA_SENATE, _AIWPA_STATUS),
    ),
    Statement(
        text=(
            "Talking to the SEC (Rule 21F-17): nobody, private companies included, may hinder you from writing to SEC "
            "staff about a possible breach of securities law, for example by enforcing a confidentiality agreement. "
            "Since 2015 the SEC has acted more than 25 times. Be wary of exit papers that ask for permission first or "
            "have you waive an award."
        ),
        confidence="high",
        sources=(_RULE_21F, _RULE_21F_ACTIONS, _RULE_21F_EXPLAINED),
    ),
    Statement(
        text=(
            "What happened at OpenAI, as reported by Vox in May 2024: leavers were given releases with lasting "
            "promises of silence, tied to vested equity and to short deadlines. The company then said that it would "
            "not cancel vested units, and released former employees. On 1 July 2024 whistleblowers complained to the "
            "SEC; no outcome was found. Resigning does not oblige you to sign anything, so read how your vested equity "
            "depends on exit papers before you give notice."
        ),
        confidence="high",
        sources=(_OPENAI, _OPENAI_SEC, _OPENAI_MEMO),
    ),
    Statement(
        text=(
            "Paying back a bonus or training: in California, a contract made on or after 1 January 2026 usually may "
            "not make you repay a debt because the job ends, with narrow exceptions for some sign-on payments; older "
            "contracts are not affected. New York's Act was not in force on 22 November 2026 on most readings, and "
            "will still allow repayment of a bonus or relocation money by someone who resigns. In Washington a ban "
            "reaches some such clauses from 30 June 2027. Elsewhere your contract and the state's law on deductions "
            "decide."
        ),
        confidence="medium",
        sources=(_STAY_OR_PAY, _AB_692, _AB_692_EXCEPTIONS),
    ),
    Statement(
        text=(
            "Separation agreements in California usually may not stop you from telling of unlawful acts at work, such "
            "as harassment, discrimination or retaliation; they must say so, and give you the right to a lawyer and at "
            "least 5 business days. You may talk about wages and conditions, and what you invented in your own time "
            "without your employer's means is normally yours."
        ),
        confidence="medium",
        sources=(_CA_SEPARATION,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="United States, state not given",
    group="United States",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_at_will",
        counting=Counting(),
        custom=Period(2, "weeks"),
        statement=Statement(
            text=(
                "No federal law asks you to give notice: employment is at will, and either side may end it at any "
                "time. Two weeks are custom or company policy. A signed contract, an offer letter, an equity or bonus "
                "plan, or a garden-leave agreement under Florida's CHOICE Act can still oblige you to more."
            ),
            confidence="high",
            sources=(_MINNESOTA_DLI, _FLORIDA_CHOICE),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required by federal law, which asks for no notice at all. Your contract or "
                "your employer's policy may ask for writing."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="unclear",
        statement=Statement(
            text=(
                "No federal rule bans non-competes: the FTC's rule was set aside before it took effect. The law of "
                "your state decides, and the states differ widely."
            ),
            confidence="high",
            sources=(_FTC_ACCEDES, _FTC_END, _RYAN),
        ),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Federal law sets no early deadline: wages are due on the regular pay day. State law may set one.",
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
    permits=_PERMITS,
    topics=_TOPICS,
    traps=(
        "Your employer may make the day on which you give notice your last.",
        "Three months for ISOs run from the end of employment, not from notice, and are not the same as 90 days.",
        "The 60 days of a visa end earlier if your authorised stay does, and paid garden leave may not extend them.",
        "Do not cite a federal ban on non-competes or a federal law for AI whistleblowers: neither is in force.",
        "Unemployment days on OPT follow the rule of 2016; pages that speak of 120 days and 17 months are out of date.",
        "An employer's duty to pay the journey home of an H-1B worker does not arise when you resign.",
    ),
)
