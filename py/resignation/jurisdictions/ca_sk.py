"""Saskatchewan: two weeks' written notice after thirteen weeks, in a letter that names the last day."""

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

_PLEA = Source(
    title="PLEA: Leaving or losing your job",
    url="https://www.plea.org/government-agencies/employment-standards/leaving-or-losing-your-job",
    statute="Saskatchewan Employment Act, s. 2-63",
    checked="2026-11-22",
)
_SECTION_2_63 = Source(
    title="Saskatchewan Employment Act: Notice by the employee, by citation",
    statute="Saskatchewan Employment Act, s. 2-63",
    checked="2026-11-22",
)
_PAY = Source(
    title="Saskatchewan Employment Act: Final pay, by citation",
    statute="Saskatchewan Employment Act, Part II",
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Restraint of trade, by citation",
    statute="common law; no statute",
    checked="2026-11-22",
)
_ROE = Source(
    title="Government of Canada: Record of employment, by citation",
    statute="Employment Insurance Regulations, s. 19",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: your employer may normally claim damages, but not deduct anything without "
            "authority."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Saskatchewan",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(13, "weeks"), period=Period(0, "weeks")),
            Tier(period=Period(2, "weeks")),
        ),
        statement=Statement(
            text=(
                "Once you have worked for 13 consecutive weeks you owe at least two weeks' written notice that states "
                "the day on which employment ends; before that, none. Exceptions cover the custom of an industry, "
                "danger to health or safety and a cut in wages, among others."
            ),
            confidence="high",
            sources=(_PLEA, _SECTION_2_63),
        ),
        probation_statement=Statement(
            text="In the first 13 weeks no notice is owed.",
            confidence="high",
            sources=(_PLEA,),
        ),
        override=Statement(
            text="Your contract may ask for more, but not for less.",
            confidence="high",
            sources=(_PLEA,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing and must state your last day. E-mail counts.",
            confidence="high",
            sources=(_PLEA, _SECTION_2_63),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "No statute is known. Under the common law a non-compete usually binds only as far as it is reasonable."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Being sent home during the notice normally needs your agreement, or pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay is normally due when you leave.",
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(14, "days"),
        statement=Statement(
            text="Final pay is normally due within 14 days after your last day.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="Your employer normally issues a record of employment (ROE).",
        confidence="medium",
        sources=(_ROE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "No fixed time to stay is known. On a work permit tied to your employer you are thought to be "
                    "allowed to stay until it expires; to work elsewhere you need a new permit or an interim "
                    "authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "The letter has to name your last day.",
        "The step is at 13 weeks, not at three months.",
    ),
)
