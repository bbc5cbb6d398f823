"""Greece: half of the employer's notice, in half months by service, and an entry in ERGANI."""

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

_LABOUR_CODE = "https://ia37rg02wpsa01.blob.core.windows.net/fek/01/2025/20250100121.pdf"
_NOTICE = Source(
    title="Government Gazette A 121/2025: Labour Code, notice",
    url=_LABOUR_CODE,
    statute="PD 62/2025, arts 331, 336, 348",
    checked="2026-11-22",
)
_TRIAL = Source(
    title="Government Gazette A 121/2025: Labour Code, trial period",
    url=_LABOUR_CODE,
    statute="PD 62/2025, arts 2, 331, 336",
    checked="2026-11-22",
)
_RELEASE = Source(
    title="Government Gazette A 121/2025: Labour Code, release from work",
    url=_LABOUR_CODE,
    statute="PD 62/2025, art. 332",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Government Gazette A 121/2025: Labour Code, certificate",
    url=_LABOUR_CODE,
    statute="PD 62/2025, arts 328–329",
    checked="2026-11-22",
)
_LAW_5239 = Source(
    title="Government Gazette A 178/2025: Law 5239/2025, announcing a resignation",
    url="https://ia37rg02wpsa01.blob.core.windows.net/fek/01/2025/20250100178.pdf",
    statute="Law 5239/2025, art. 14; PD 62/2025, art. 330",
    checked="2026-11-22",
)
_LAW_2112 = Source(
    title="ergasiaka.com: Leaving by one's own wish and compensation",
    url="http://www.ergasiaka.com/tips/oikeiotheles-apochorese-kai-apozemiose",
    statute="Law 2112/1920, art. 4",
    checked="2026-11-22",
)
_ERGANI = Source(
    title="Mondaq: The new rules of ERGANI II (23 October 2025)",
    url=(
        "https://www.mondaq.com/employee-rights-labour-relations/1695364/"
        "resignation-goes-digital-the-new-ergani-ii-rules-explained"
    ),
    checked="2026-11-22",
)
_GUIDE = Source(
    title="dnews: What an employee who resigns is due, by KEPEA (January 2026)",
    url="https://www.dnews.gr/eidhseis/ellada/567681/ti-dikaioytai-o-ergazomenos-se-periptosi-paraitisis",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Civil Code: Good morals and abuse of rights, by citation",
    statute="Civil Code, arts 178–179, 281; case law",
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

JURISDICTION = Jurisdiction(
    name="Greece",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        # Half a month is counted as 15 days, after the whole months (Civil Code, art. 243).
        tiers=(
            Tier(until=Period(12, "months"), period=Period(0, "days")),
            Tier(until=Period(24, "months"), period=Period(15, "days")),
            Tier(until=Period(60, "months"), period=Period(1, "months")),
            Tier(until=Period(120, "months"), period=Period(1, "months", extra_days=15)),
            Tier(period=Period(2, "months")),
        ),
        # Whether a contract may ask for more could not be confirmed, so the later day stands, up to the law's ceiling.
        cap=Period(3, "months"),
        statement=Statement(
            text=(
                "You owe half of your employer's notice: none in the first 12 months, half a month from one year of "
                "service, one month from two years, one and a half from five and two from ten. It usually runs from "
                "the day after you tell your employer. Half a month is normally counted as 15 days, after the whole "
                "months. The law's ceiling of 3 months is not reached."
            ),
            confidence="medium",
            sources=(_NOTICE, _LAW_2112),
        ),
        probation_statement=Statement(
            text="A trial of up to 6 months may be agreed. No notice is owed in the first 12 months.",
            confidence="high",
            sources=(_TRIAL,),
        ),
        override=Statement(
            text=(
                "Whether a contract may ask you for more than the Labour Code does could not be confirmed; it is "
                "thought to be doubtful, and 3 months are the ceiling. Less is possible if your employer agrees."
            ),
            confidence="low",
            verified=False,
        ),
        agreement_statement=Statement(
            text="A collective agreement may have rules of its own; this could not be confirmed.",
            confidence="low",
            verified=False,
        ),
    ),
    # The declaration itself is free of form, but the announcement in ERGANI needs a paper or file that you signed.
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "The law sets no form for the resignation itself. It must be announced in the ERGANI II system, with a "
                "document that you signed by hand or electronically or had certified through gov.gr. Since Law "
                "5239/2025 of October 2025 your signature alone is enough, and you may file the announcement yourself. "
                "You can take it back only if your employer agrees."
            ),
            confidence="high",
            sources=(_LAW_5239, _ERGANI),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "No general statute is known. Courts are thought to measure a non-compete by good morals and the "
                "Constitution: it should serve a real interest and be reasonable in time, area and scope. In practice "
                "they are thought to look for writing and for fair pay."
            ),
            confidence="low",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text=(
            "The Labour Code has a rule on release from work when an employer gives notice, and normally none for a "
            "resignation."
        ),
        confidence="medium",
        sources=(_RELEASE,),
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have not taken, the leave allowance and all other pay that you have earned are due when "
            "you leave."
        ),
        confidence="high",
        sources=(_GUIDE,),
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="All your pay is normally due when you leave.",
            confidence="medium",
            sources=(_GUIDE,),
        ),
    ),
    certificate=Statement(
        text=(
            "You may ask for a certificate of the kind and length of your work. It speaks of quality and conduct only "
            "if you ask for that."
        ),
        confidence="high",
        sources=(_CERTIFICATE,),
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
                    "report the change. How Greece applies this could not be confirmed here."
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
                    "adopt this; whether and how Greece did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Your notice is half of an employer's; the new Code no longer tells white-collar from blue-collar workers.",
        (
            "Since October 2025, staying away for over 3 working days, and 2 more after a notice in ERGANI, may count "
            "as resigning; it was 5 and 5."
        ),
        "Many people in Greece leave at once; what that can cost is a compensation with a ceiling.",
    ),
    customs=frozenset({"employment-certificate", "accrued-leave"}),
)
