"""Vietnam: forty-five days under an indefinite contract, no reason needed, and a price for leaving sooner."""

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

_ADK = Source(
    title="ADK Lawyers: Ending the contract on one's own under the Labour Code 2019",
    url=(
        "https://adk-lawyers.com/en/new-points-about-employees-and-employers-rights-to-unilaterally-terminate-the-"
        "labour-contracts-under-the-labour-code-2019"
    ),
    statute="Labour Code 2019, art. 35",
    checked="2026-11-22",
)
_DAYS = Source(
    title="chiaseluatlaodong: Days and working days",
    url=(
        "https://chiaseluatlaodong.com/en/question-in-a-lawsuit-about-an-unlawful-dismissal-if-the-plaintiff-as-an-"
        "employee-requests-his-employer-to-accept-them-back-to-work-and-pay-compensation-who-will-bear-the-burden-of-"
        "proof-may-empl/"
    ),
    statute="Labour Code 2019, art. 35",
    checked="2026-11-22",
)
_BREACH = Source(
    title="SB Law: What leaving without notice costs",
    url="https://sblaw.vn/is-an-employee-who-resigns-without-prior-notice-required-to-pay-compensation/",
    statute="Labour Code 2019, art. 40",
    checked="2026-11-22",
)
_PAY = Source(
    title="Lao Dong: Payment at the end of the contract",
    url=(
        "https://news.laodong.vn/cong-doan/thoi-han-nguoi-su-dung-lao-dong-co-trach-nhiem-tra-tro-cap-thoi-viec-cho-"
        "nguoi-lao-dong-1585923.ldo"
    ),
    statute="Labour Code 2019, art. 48",
    checked="2026-11-22",
)
_MANAGERS = Source(
    title="Managers and special jobs, by citation",
    statute="Decree 145/2020, art. 7",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="Labour Code: Probation, by citation",
    statute="Labour Code 2019, art. 27(2)",
    checked="2026-11-22",
)
_SECRETS = Source(
    title="Labour Code: Confidentiality, by citation",
    statute="Labour Code 2019, art. 21(2)",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Labour Code: Annual leave, by citation",
    statute="Labour Code 2019, art. 113(3)",
    checked="2026-11-22",
)

_AGREEMENTS = (
    Agreement(
        id="vn-manager",
        name="I manage the enterprise or hold a special job (Decree 145/2020)",
        tiers=(Tier(period=Period(120, "days")),),
        statement=Statement(
            text=(
                "Managers of the enterprise and people in special jobs owe 120 days under an indefinite contract. "
                "Under a fixed term of less than 12 months they owe a quarter of the term."
            ),
            confidence="high",
            sources=(_ADK, _MANAGERS),
        ),
    ),
)

_TOPICS = (
    Statement(
        text=(
            "Leaving before the notice ends: whoever leaves unlawfully owes half a month's wage, the pay for the "
            "missing days and the cost of training, and gets no severance allowance."
        ),
        confidence="high",
        sources=(_BREACH,),
    ),
)

JURISDICTION = Jurisdiction(
    name="Vietnam",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(45, "days")),),
        probation=(
            Tier(until=Period(2, "months"), period=Period(0, "days")),
            Tier(
                period=Period(45, "days"),
                note="Probation lasts two months at most here; after that the general notice holds.",
            ),
        ),
        may_lengthen=False,
        may_shorten=True,
        agreements=_AGREEMENTS,
        statement=Statement(
            text=(
                "Under an indefinite contract you owe at least 45 days' notice, and need no reason. Under a fixed term "
                "of 12 to 36 months it is 30 days, and under a shorter one 3 working days. You may leave at once in "
                "the cases of article 35(2), such as unpaid wages, abuse, sexual harassment or false information about "
                "the job."
            ),
            confidence="high",
            sources=(_ADK, _DAYS),
        ),
        probation_statement=Statement(
            text=(
                "Either side may normally cancel a probation without notice or compensation. The date here takes "
                "probation to last two months at most."
            ),
            confidence="medium",
            sources=(_PROBATION,),
            verified=False,
        ),
        override=Statement(
            text=(
                "The notice comes from the statute, and a contract does not lengthen it. Your employer may waive it or "
                "accept less."
            ),
            confidence="high",
            sources=(_ADK,),
        ),
        agreement_statement=Statement(
            text=(
                "Managers of the enterprise and people in the special jobs of Decree 145/2020 owe more: choose that "
                "here if it fits you."
            ),
            confidence="high",
            sources=(_ADK, _MANAGERS),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "The Labour Code is not known to fix a form for the employee. Writing is advised, and e-mail is enough."
            ),
            confidence="medium",
            sources=(_ADK,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="unclear",
        statement=Statement(
            text=(
                "The Labour Code knows no non-compete for the time after the job; it allows agreements on "
                "confidentiality. Some arbitral awards have upheld non-competes as civil contracts, so the answer is "
                "uncertain."
            ),
            confidence="medium",
            sources=(_SECRETS,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on agreement, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave that you have not taken is normally paid out.",
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(14, "working_days"),
        statement=Statement(
            text="Final pay is due within 14 working days, or within 30 days in special cases.",
            confidence="high",
            sources=(_PAY,),
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer normally confirms your periods of social insurance, returns your papers and gives you "
            "copies if you ask."
        ),
        confidence="medium",
        sources=(_PAY,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Work permit and residence card are thought to be tied to the employer. No fixed time to stay "
                    "could be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "An indefinite contract counts in calendar days, and a fixed term under 12 months in working days.",
        "A “manager” under the Enterprise Law owes 120 days.",
    ),
    customs=frozenset({"employment-certificate"}),
)
