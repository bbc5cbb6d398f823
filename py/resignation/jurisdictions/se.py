"""Sweden: a month by law, from date to date, and agreements that very often ask for more."""

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

_AKAVIA = Source(
    title="Akavia Aspekt: From 15 April to 15 May, and from 31 January to the end of February",
    url=("https://www.akaviaaspekt.se/arbetsratt/medlemsfragan/saga-upp-sig-vilken-blir-min-sista-anstallningsdag/"),
    checked="2026-11-22",
)
_GRONA = Source(
    title="Gröna arbetsgivare: How notice is counted",
    url="https://www.grona.org/mina-anstallda/fragor-och-svar/uppsagningstid/",
    checked="2026-11-22",
)
_LAS_11 = Source(
    title="Processrätt: Employment Protection Act, section 11",
    url="https://www.processratt.se/uppsagningstid/",
    statute="Lag (1982:80) om anställningsskydd, s. 11",
    checked="2026-11-22",
)
_FORENA = Source(
    title="Forena: One month when you resign without a collective agreement",
    url="https://www.forena.se/lon--villkor/utan-kollektivavtal/uppsagningstider/",
    checked="2026-11-22",
)
_LAWLINE = Source(
    title="Lawline: An end on a holiday, and a date that does not exist",
    url="https://lawline.se/answers/vad-hander-nar-slutdatumet-for-en-anstallning-forefaller-pa-en-helgdag",
    checked="2026-11-22",
)
_UNIONEN = Source(
    title="Unionen: Where to look up your notice first",
    url="https://www.unionen.se/rad-och-stod/om-uppsagning/uppsagningstider",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Lexiqon: Non-compete clauses in employment contracts",
    url="https://lexiqon.se/konkurrensklausuler-i-anstallningsavtal/",
    statute="Avtalslagen, s. 38; agreement of Svenskt Näringsliv and PTK, 2015",
    checked="2026-11-22",
)
_TRIAL = Source(
    title="Byggnads: Leaving on the same day during a trial",
    url="https://www.byggnads.se/medlem/anstallning/uppsagning/uppsagningstid/",
    statute="Lag (1982:80) om anställningsskydd, s. 6",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Semesterlagen: Holiday pay at the end, by citation",
    statute="Semesterlagen, ss. 28–30",
    checked="2026-11-22",
)
_PERMIT_LOST_JOB = Source(
    title="The Local: What happens to a Swedish work permit when the job is lost (January 2023)",
    url="https://www.thelocal.com/20230126/what-happens-to-your-swedish-work-permit-if-you-lose-your-job",
    checked="2026-11-24",
)
_PERMIT_RULES = Source(
    title="KPMG: New rules for residence and work permits (2025)",
    url=(
        "https://kpmg.com/se/en/insights/newsletters/taxnews/2025/"
        "new-rules-regarding-the-application-process-for-certain-residence-and-work-permits.html"
    ),
    checked="2026-11-22",
)
_BLUE_CARD = Source(
    title="EUR-Lex: Blue Card Directive",
    url="https://eur-lex.europa.eu/eli/dir/2021/1883/oj",
    statute="Directive (EU) 2021/1883, art. 14",
    checked="2026-11-22",
)
_SINGLE_PERMIT = Source(
    title="EUR-Lex: Single Permit Directive",
    url="https://eur-lex.europa.eu/eli/dir/2024/1233/oj",
    statute="Directive (EU) 2024/1233, art. 11",
    checked="2026-11-22",
)
_SINGLE_PERMIT_EXPLAINED = Source(
    title="Tradelex: What is the Single Permit Directive?",
    url="https://tradelex.com/en/2024/05/10/what-is-the-single-permit-directive/",
    checked="2026-11-22",
)
_SINGLE_PERMIT_RULES = Source(
    title="Toffoletto De Luca: New EU rules for the single permit",
    url="https://toffolettodeluca.it/en/immigration-new-eu-rules-for-the-single-permit",
    checked="2026-11-22",
)

_ONE_MONTH = Period(1, "months")

JURISDICTION = Jurisdiction(
    name="Sweden",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=_ONE_MONTH),),
        probation=(
            Tier(until=Period(6, "months"), period=Period(0, "days")),
            Tier(period=_ONE_MONTH, note="A trial lasts 6 months at most; after that the general notice holds."),
        ),
        # Contracts often fix a notice for the trial, and then it is owed.
        probation_may_lengthen=True,
        statement=Statement(
            text=(
                "The law asks you for at least one month's notice. The scale that grows with service protects you "
                "against your employer's notice and does not bind you. A month ends on the same date of the next "
                "month: 15 April leads to 15 May, and 31 January to the last day of February. A collective agreement "
                "or a contract usually asks for one to three months."
            ),
            confidence="high",
            sources=(_LAS_11, _FORENA, _AKAVIA, _GRONA, _LAWLINE),
        ),
        probation_statement=Statement(
            text=(
                "In a trial (provanställning) you may leave at once; the two weeks in the Act are your employer's duty "
                "to tell you beforehand. Agreements and contracts often fix a notice for the trial, such as 14 days or "
                "one month. If yours does, that notice is what you owe."
            ),
            confidence="high",
            sources=(_TRIAL,),
        ),
        override=Statement(
            text=(
                "A longer notice in your contract binds you, even where no collective agreement holds, as long as it "
                "is reasonable; about 6 months is thought to be the limit. Less than one month is possible only if "
                "your employer agrees."
            ),
            confidence="high",
            sources=(_LAWLINE, _UNIONEN),
        ),
        agreement_statement=Statement(
            text=(
                "Collective agreements (kollektivavtal) are very common, so look at yours first. Those for salaried "
                "staff, of Unionen or Sveriges Ingenjörer for example, have scales by length of service that differ "
                "from one to another. No general figure could be confirmed."
            ),
            confidence="high",
            sources=(_UNIONEN,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is required. Do give your notice in writing; e-mail is fine. You can take it back only if "
                "your employer agrees."
            ),
            confidence="high",
            sources=(_UNIONEN, _AKAVIA),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete binds you as far as it is reasonable. The yardstick is an agreement between employers "
                "and unions of 2015: it is for companies with trade secrets, lasts normally 9 months at most and up to "
                "18 in special cases, and makes up for lost pay with up to 60 % of your monthly pay. Damages are "
                "normally limited to 6 months' pay."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may release you from work (arbetsbefrielse). Your pay and benefits normally go on.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Holiday that you have earned and not taken is paid out (semesterersättning) within a month of the end.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="The last pay normally comes on the usual pay day.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "On request your employer normally issues a certificate for unemployment insurance (arbetsgivarintyg). A "
            "reference (arbetsbetyg or tjänstgöringsbetyg) follows from agreements and practice."
        ),
        confidence="medium",
        verified=False,
    ),
    permits=(
        # Three months is the shorter of the directive's two floors, so that the date errs on the safe side.
        Permit(
            visa="eu-blue-card",
            grace=Period(3, "months"),
            statement=Statement(
                text=(
                    "Under EU law unemployment alone should not cost you a Blue Card until it adds up to 3 months, or "
                    "to 6 if you have held the card for 2 years; the card's own end still counts, and you may have to "
                    "report the change. How Sweden applies this could not be confirmed here."
                ),
                confidence="medium",
                sources=(_BLUE_CARD,),
                verified=False,
            ),
        ),
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "For other single permits EU law asks for at least 3 months, or 6 after 2 years on the permit, "
                    "within the permit's own term; you may have to report the change. States had until 21 May 2026 to "
                    "adopt this; whether and how Sweden did could not be confirmed here. Sweden has given 3 months to "
                    "find new work. A proposal of 10 June 2025 would give up to 6 after 2 years, and permits free of "
                    "the employer from 21 May 2026; whether it is in force could not be confirmed."
                ),
                confidence="medium",
                sources=(
                    _SINGLE_PERMIT,
                    _SINGLE_PERMIT_EXPLAINED,
                    _SINGLE_PERMIT_RULES,
                    _PERMIT_LOST_JOB,
                    _PERMIT_RULES,
                ),
                verified=False,
            ),
        ),
    ),
    traps=(
        "A month runs from date to date, as from 15 April to 15 May, and not to the end of a month.",
        "Your contract or collective agreement usually asks for more than the law does.",
        "One answer on Lawline counts the day of notice in a period of 14 days; the usual rule does not.",
    ),
    customs=frozenset({"employment-certificate", "accrued-leave"}),
)
