"""Israel: a day for each month in the first half-year, a formula in the second, a month after the first year."""

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

_MELLOUL = Source(
    title="Melloul: The Prior Notice Law, sections 2 to 4",
    url="http://www.melloul.co.il/he/news/136",
    statute="Prior Notice for Dismissal and Resignation Law, 5761-2001, ss. 2–4",
    checked="2026-11-22",
)
_TOFES = Source(
    title="tofes101: What a letter of resignation holds, and deductions",
    url="https://tofes101.co.il/forms/resignation-letter/",
    statute="Prior Notice Law, ss. 2(c), 7",
    checked="2026-11-22",
)
_MINISTRY = Source(
    title="Ministry of Labour: Table for hourly and daily pay",
    url="http://www.moital.gov.il/NR/exeres/646A16AD-1825-4C76-8C0B-8BF780E68603.htm",
    checked="2026-11-22",
)
_CWS = Source(
    title="CWS Israel: Notice requirements",
    url="https://www.cwsisrael.com/employee-termination-and-resignation-advance-notice/",
    checked="2026-11-22",
)
_ROUTE38 = Source(
    title="Route38: A longer notice in the contract",
    url="https://blog.route38.co.il/2022/07/27/quitting-your-job-what-are-your-rights-and-obligations/",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Interpretation Law: How months are counted, by citation",
    statute="Interpretation Law, 1981, s. 10",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="National Labour Court: Frumer v Redguard, by citation",
    statute="NLC 164/99 (1999); Basic Law: Freedom of Occupation",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Annual Leave Law, by citation",
    statute="Annual Leave Law, s. 13",
    checked="2026-11-22",
)
_PAY = Source(
    title="Wage Protection Law, by citation",
    statute="Wage Protection Law, ss. 9, 17",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Prior Notice Law: Confirmation of employment, by citation",
    statute="Prior Notice Law, s. 9",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without notice: you owe your employer the wages for the period, and it may normally deduct them "
            "(section 7)."
        ),
        confidence="medium",
        sources=(_TOFES,),
        verified=False,
    ),
    Statement(
        text=(
            "Hourly or daily pay: the notice normally comes from another table of the Ministry of Labour, which is not "
            "worked out here."
        ),
        confidence="medium",
        sources=(_MINISTRY,),
    ),
)

JURISDICTION = Jurisdiction(
    name="Israel",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(1, "months"), period=Period(0, "days")),
            Tier(until=Period(2, "months"), period=Period(1, "days")),
            Tier(until=Period(3, "months"), period=Period(2, "days")),
            Tier(until=Period(4, "months"), period=Period(3, "days")),
            Tier(until=Period(5, "months"), period=Period(4, "days")),
            Tier(until=Period(6, "months"), period=Period(5, "days")),
            Tier(until=Period(7, "months"), period=Period(6, "days")),
            Tier(until=Period(8, "months"), period=Period(9, "days")),
            Tier(until=Period(9, "months"), period=Period(11, "days")),
            Tier(until=Period(10, "months"), period=Period(14, "days")),
            Tier(until=Period(11, "months"), period=Period(16, "days")),
            Tier(until=Period(12, "months"), period=Period(19, "days")),
            Tier(period=Period(1, "months")),
        ),
        # Whether a longer contract binds the employee is disputed; the later day is the safer one.
        statement=Statement(
            text=(
                "On a monthly salary you owe a day for each completed month in your first six months, then six days "
                "and two and a half more for each month after the sixth, and one month once a year is complete. The "
                "law is silent on half days, which are rounded up here. Days are calendar days from the day after "
                "notice; a month ends on the same day of the next month, or on its last day. Where the last day is a "
                "statutory rest day, section 10(c) of the Interpretation Law may move it."
            ),
            confidence="high",
            sources=(_MELLOUL, _CWS, _COUNTING),
        ),
        probation_statement=Statement(
            text="No special rule for probation is known: the formula of the first year applies.",
            confidence="medium",
            sources=(_MELLOUL,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Contracts in technology commonly set 30 to 90 days, and are applied. Whether a longer notice binds "
                "someone who resigns is disputed: one guide says that the statute's is enough. The date here follows "
                "the longer of the two, and the working shows both."
            ),
            confidence="medium",
            sources=(_ROUTE38, _MELLOUL),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Your notice must be in writing, and state both the day on which it is given and the day on which "
                "employment ends. E-mail counts."
            ),
            confidence="high",
            sources=(_TOFES,),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete is normally not enforced for its own sake. It takes trade secrets, special training, a "
                "special payment for it, or a breach of good faith (Frumer v Redguard, 1999)."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally do without your work and pay the wage for the notice.",
        confidence="medium",
        sources=(_MELLOUL,),
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Annual leave that you have earned is normally paid out. Severance is normally not due on a resignation, "
            "except under a section 14 arrangement, where the fund is released to you, or for a listed cause."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your final pay normally comes with the regular salary, at the latest by the 9th of the next month "
                "before penalties for delay begin."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="Your employer normally confirms in writing when your employment began and ended.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text="A B/1 expert permit is thought to be tied to the employer. No time to stay could be confirmed.",
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "A letter without both dates does not meet section 2(c) of the Prior Notice Law.",
        (
            "In the first year it is not a day a month throughout: from the seventh month two and a half days "
            "are added for each."
        ),
        "People on hourly pay have another table, published by the Ministry of Labour.",
    ),
    customs=frozenset({"employment-certificate"}),
)
