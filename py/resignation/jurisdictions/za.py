"""South Africa: one, two or four weeks' written notice by length of service."""

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

_SECTION_37 = Source(
    title="Mondaq: Section 37 of the BCEA, by citation",
    statute="Basic Conditions of Employment Act 75 of 1997, s. 37",
    checked="2026-11-22",
)
_WLC = Source(
    title="WLC Labour: The basics of resigning",
    url="https://wlclabour.co.za/understanding-resignations-the-basics",
    checked="2026-11-22",
)
_EOHCB = Source(
    title="EOHCB: Section 37 and equal notice for both sides",
    url="https://www.eohcb.co.za/post/resignations",
    statute="BCEA, s. 37",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="SkillsPortal: Pay for leave on ending employment",
    url="https://www.skillsportal.co.za/faq/labour-law",
    statute="BCEA, s. 40",
    checked="2026-11-22",
)
_PAY = Source(
    title="BCEA: Wages and deductions, by citation",
    statute="BCEA, ss. 32(3), 34, 40",
    checked="2026-11-22",
)
_WAIVER = Source(
    title="BCEA: Pay instead of notice, by citation",
    statute="BCEA, s. 38",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="BCEA: Certificate of service, by citation",
    statute="BCEA, s. 42",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Interpretation Act: How days are counted, by citation",
    statute="Interpretation Act 33 of 1957, s. 4",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Supreme Court of Appeal: Restraint of trade, by citation",
    statute="Magna Alloys v Ellis 1984 (4) SA 874 (A); Basson v Chilwans 1993 (3) SA 742 (A)",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: your employer may normally claim damages, or that you serve the notice. A "
            "deduction from pay normally needs your consent (section 34)."
        ),
        confidence="medium",
        sources=(_PAY, _WLC),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="South Africa",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(6, "months"), inclusive=True, period=Period(1, "weeks")),
            Tier(until=Period(12, "months"), period=Period(2, "weeks")),
            Tier(period=Period(4, "weeks")),
        ),
        statement=Statement(
            text=(
                "You owe one week's notice if you have been employed for six months or less, two weeks' up to a year, "
                "and four weeks' from a year on; exactly a year fits both, and counts as four weeks. Someone who works "
                "less than 24 hours a month is left out. Weeks are calendar weeks from the day after notice. Where the "
                "last day is a Sunday or a public holiday, the Interpretation Act may move it to the next day, which "
                "the date here does not do."
            ),
            confidence="high",
            sources=(_SECTION_37, _WLC, _EOHCB, _COUNTING),
        ),
        probation_statement=Statement(
            text="No shorter notice for probation is known: the same steps apply.",
            confidence="medium",
            sources=(_SECTION_37,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract may ask for more, if your employer owes at least as much, but not for less. A "
                "collective agreement may cut the four weeks to not less than two."
            ),
            confidence="high",
            sources=(_EOHCB, _SECTION_37),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing, unless you cannot write. E-mail and SMS are accepted as writing.",
            confidence="high",
            sources=(_WLC, _EOHCB),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A restraint of trade is normally enforced unless it is against public policy, which the employee has "
                "to show. Courts weigh the interest it protects, whether that is threatened, the balance between the "
                "two sides, and the public interest."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally do without your service, but has to pay you for the notice.",
        confidence="medium",
        sources=(_WAIVER,),
        verified=False,
    ),
    unused_leave=Statement(
        text="Statutory annual leave that you have earned is paid out.",
        confidence="high",
        sources=(_LEAVE,),
    ),
    final_pay=FinalPay(
        due=Period(7, "days"),
        statement=Statement(
            text="Wages are normally due within 7 days of the end of the pay period, or of the end of the job.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="You normally get a certificate of service when you leave.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "The conditions of a general or critical-skills visa are thought to decide. No fixed time to stay "
                    "could be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Your employer's notice may not run together with your annual leave; that bar is not written for a "
            "resignation."
        ),
        "Four weeks are 28 days, and not a calendar month; a contract that says “calendar month” means something else.",
        "Bills to amend the labour laws were published in 2026; whether they are law could not be confirmed.",
    ),
    customs=frozenset({"employment-certificate", "accrued-leave"}),
)
