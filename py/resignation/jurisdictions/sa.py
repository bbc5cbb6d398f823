"""Saudi Arabia: a fixed-term resignation names no day; the end depends on the employer's answer."""

from resignation.model import (
    Agreement,
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

_CLYDE = Source(
    title="Clyde & Co: Resignations under the amended law",
    url="https://clydeco.com/en/insights/2025/03/ksa-labour-law-amendments-resignations",
    statute="Labor Law, arts. 2, 74, 79; Royal Decree M/44",
    checked="2026-11-22",
)
_SAHOOD = Source(
    title="Salem Al Sahood: The new rules on resigning, by citation",
    statute="Labor Law, art. 79; Royal Decree M/44",
    checked="2026-11-22",
)
_SANADAK = Source(
    title="Sanadak: Rules on resigning in 2025",
    url="https://sanadak.ai/en/blog/resignation-rules-in-the-new-saudi-labor-law-2025",
    checked="2026-11-22",
)
_CXC = Source(
    title="CXC: Guide to Saudi Arabia",
    url="https://cxcglobal.com/global-hiring-guide/saudi-arabia",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="Labor Law: Probation, by citation",
    statute="Labor Law, art. 53",
    checked="2026-11-22",
)
_NOTICE_PAY = Source(
    title="Labor Law: Pay for notice, by citation",
    statute="Labor Law, arts. 76, 77",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Labor Law: Non-competes, by citation",
    statute="Labor Law, art. 83",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Labor Law: Leave and end-of-service award, by citation",
    statute="Labor Law, arts. 85, 111",
    checked="2026-11-22",
)
_PAY = Source(
    title="Labor Law: Final pay, by citation",
    statute="Labor Law, art. 88",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Labor Law: Certificate, by citation",
    statute="Labor Law, art. 64",
    checked="2026-11-22",
)

_AGREEMENTS = (
    Agreement(
        id="sa-indefinite",
        name="I am a Saudi national on an indefinite contract",
        tiers=(Tier(period=Period(30, "days")),),
        statement=Statement(
            text=(
                "Under an indefinite contract with monthly pay you usually owe 30 days' written notice, for a "
                "legitimate reason; your employer would owe you 60."
            ),
            confidence="medium",
            sources=(_CLYDE,),
        ),
    ),
)

_TOPICS = (
    Statement(
        text=(
            "Leaving outside the process: under an indefinite contract you normally owe pay for the notice you do not "
            "serve, and under a fixed term you risk compensation."
        ),
        confidence="medium",
        sources=(_NOTICE_PAY,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Saudi Arabia",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="employer_response",
        counting=Counting(),
        probation=(Tier(period=Period(0, "days")),),
        agreements=_AGREEMENTS,
        statement=Statement(
            text=(
                "Since 19 February 2025 the resignation from a fixed-term contract, which every foreigner has, is "
                "usually written, unconditional and without a later day. It takes effect when your employer accepts "
                "it, or when 30 days have passed in silence. Your employer may put it off by up to 60 days with "
                "written reasons given within those 30; from which day the 60 count is not settled. You may withdraw "
                "within 7 days, unless it has been accepted."
            ),
            confidence="medium",
            sources=(_CLYDE, _SAHOOD, _SANADAK, _CXC),
        ),
        probation_statement=Statement(
            text=(
                "In probation, of 180 days at most, either side may normally end the contract without a statutory "
                "notice."
            ),
            confidence="medium",
            sources=(_PROBATION,),
            verified=False,
        ),
        override=Statement(
            text=(
                "In an indefinite contract a longer notice may usually be agreed. For a fixed term the process of "
                "article 79 holds, whatever notice the contract names."
            ),
            confidence="medium",
            sources=(_CLYDE,),
        ),
        agreement_statement=Statement(
            text=(
                "Indefinite contracts are only for Saudi nationals, and usually have a notice of 30 days: choose that "
                "here if it is yours."
            ),
            confidence="medium",
            sources=(_CLYDE,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Under a fixed term your resignation is usually written, unconditional and without a later day on "
                "which it takes effect. In practice it is filed on the Qiwa platform."
            ),
            confidence="medium",
            sources=(_CLYDE, _SANADAK),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete normally has to be in writing, specific in time (two years at most), place and kind of "
                "work, and there to protect legitimate interests."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on agreement, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have earned is normally paid. The end-of-service award after a resignation is normally "
            "none under 2 years, a third from 2 to 5, two thirds from 5 to 10, and whole from 10 years on."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(14, "days"),
        statement=Statement(
            text=(
                "When you end the contract, all sums are normally due within two weeks; when your employer does, "
                "within one."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="If you ask, you normally get a certificate of service, free of charge.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Foreigners are thought to transfer or make a final exit through Qiwa and Absher; rules with a "
                    "window of 60 days after absence or expiry could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "A fixed-term resignation may not name a last day in the future, so a usual letter with a last day "
            "does not fit."
        ),
        "The notice of 60 days for employees is obsolete; under an indefinite contract it is 30 days now.",
        "Indefinite contracts do not exist for foreigners here.",
        "Choose “permanent” in the interview for a fixed term too, since article 79 has a rule of its own for it.",
    ),
    customs=frozenset({"employment-certificate"}),
)
