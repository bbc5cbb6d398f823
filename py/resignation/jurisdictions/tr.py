"""Turkey: two to eight weeks by service, owed by employee and employer alike."""

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
    Tier,
)

_ARTICLE_17 = Source(
    title="Hukuki Haber: Text of article 17, which binds employees too",
    url=(
        "https://www.hukukihaber.net/"
        "isten-ayrilmak-isteyen-calisan-onceden-bildirimde-bulunmak-zorunda-mi-ihbar-suresi-calisan-icin-de-gecerli-mi"
    ),
    statute="İş Kanunu 4857, art. 17",
    checked="2026-11-22",
)
_CALCULATOR = Source(
    title="hakkimne.com: A calculator for resignations, 14, 28, 42 and 56 days",
    url="https://hakkimne.com/ihbar-suresi-hesaplama",
    checked="2026-11-22",
)
_JOB_SEARCH = Source(
    title="Arnold Stanley: Leave to look for a new job",
    url="https://arnoldstanley.com/permission-to-search-for-a-new-job-in-the-turkish-labour-law",
    checked="2026-11-22",
)
_FORM = Source(
    title="devlette.com: The form is a matter of proof; leave and notice do not overlap",
    url="https://www.devlette.com/ihbarli-fesih-ihbarli-isten-ayrilma-ve-cikarma-bildirimi-2/",
    statute="İş Kanunu 4857, art. 109",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="YTT Law: Non-competes of two years, and the certificate",
    url=(
        "https://www.yttlaw.com/en/"
        "labor-law-articles-are-there-any-post-termination-rules-or-regulation-former-employer-needs-keep"
    ),
    statute="Türk Borçlar Kanunu, arts 444–447; İş Kanunu 4857, art. 28",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="Global Partner: Probation without notice",
    url="https://globalpartner.us/?p=2420",
    statute="İş Kanunu 4857, art. 15",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="İş Kanunu: Leave not taken, by citation", statute="İş Kanunu 4857, art. 59", checked="2026-11-22"
)
_PAY = Source(title="İş Kanunu: Pay at the end, by citation", statute="İş Kanunu 4857, art. 32", checked="2026-11-22")

_TWO_WEEKS = Period(2, "weeks")

JURISDICTION = Jurisdiction(
    name="Turkey (Türkiye)",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(6, "months"), period=_TWO_WEEKS),
            Tier(until=Period(18, "months"), period=Period(4, "weeks")),
            Tier(until=Period(36, "months"), inclusive=True, period=Period(6, "weeks")),
            Tier(period=Period(8, "weeks")),
        ),
        probation=(
            Tier(until=Period(2, "months"), period=Period(0, "days")),
            Tier(
                period=_TWO_WEEKS,
                note="Probation lasts 2 months, or 4 by collective agreement; the later day is shown after 2.",
            ),
        ),
        statement=Statement(
            text=(
                "You owe the same notice as your employer: two weeks in the first six months of service, then four, "
                "six from 18 months on and eight after more than three years. The weeks normally run from the day "
                "after your notice reaches your employer, and may end on any day."
            ),
            confidence="medium",
            sources=(_ARTICLE_17, _CALCULATOR),
        ),
        probation_statement=Statement(
            text=(
                "In probation (deneme süresi), of 2 months at most or 4 under a collective agreement, either side may "
                "end the job without notice."
            ),
            confidence="high",
            sources=(_PROBATION,),
        ),
        override=Statement(
            text=(
                "These periods are the least. A contract may lengthen them for both sides, within good faith. Less is "
                "possible if your employer agrees."
            ),
            confidence="high",
            sources=(_ARTICLE_17,),
        ),
        agreement_statement=Statement(
            text="Collective agreements rarely cover technology companies.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "The law wants notices in writing and handed over against a signature; for a resignation this is "
                "usually taken as a rule of proof and not of validity. A notary or registered e-mail (KEP) is "
                "advisable, and a plain e-mail is risky. You can take your notice back only if your employer agrees."
            ),
            confidence="medium",
            sources=(_FORM,),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete normally binds you only if it is in writing, you had full legal capacity, you had "
                "access to customers or to production or trade secrets whose use could do serious harm, and it is fair "
                "in place, time and kind. It lasts 2 years at most, save in special circumstances, and a judge may "
                "narrow it. It lapses if your employer ends the job without just cause, or you end it for a reason on "
                "your employer's side. The law asks for no pay."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Your employer may normally end the job at once by paying for the notice in advance. Leave and sick days "
            "do not normally run inside the notice."
        ),
        confidence="medium",
        sources=(_FORM,),
    ),
    unused_leave=Statement(
        text="Annual leave that you have not used is paid out at your last wage.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="All that you are owed is usually due in full when the job ends.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a certificate of employment (çalışma belgesi) that states the kind and the "
            "length of your work."
        ),
        confidence="high",
        sources=(_NON_COMPETE,),
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "How long a permit outlasts the job in Turkey could not be confirmed. Ask the immigration "
                    "authority before you name a last day."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text="Looking for a new job: during the notice you normally have leave of 2 hours a day for it.",
            confidence="medium",
            sources=(_JOB_SEARCH,),
        ),
    ),
    traps=(
        "You owe the same periods as your employer; they are not for the employer alone.",
        (
            "An ordinary resignation brings no severance; marriage (for women), military service and the 15-year rule "
            "are exceptions."
        ),
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
