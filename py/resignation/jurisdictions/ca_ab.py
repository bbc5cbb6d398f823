"""Alberta: written notice of a week after ninety days and of two weeks after two years."""

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

_TERMINATION = Source(
    title="Government of Alberta: Termination and termination pay",
    url="http://www.alberta.ca/termination-pay.aspx",
    statute="Employment Standards Code, ss. 55–60",
    checked="2026-11-22",
)
_SECTION_58 = Source(
    title="Employment Standards Code: Notice by the employee, by citation",
    statute="Employment Standards Code, s. 58",
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
            "Leaving without enough notice: your employer normally may not deduct anything for it, and would have to "
            "claim damages under the common law."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Alberta",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(90, "days"), period=Period(0, "weeks")),
            Tier(until=Period(24, "months"), period=Period(1, "weeks")),
            Tier(period=Period(2, "weeks")),
        ),
        statement=Statement(
            text=(
                "You owe written notice: none in your first 90 days, one week after that, and two weeks from two years "
                "of service on. Counting the first day of employment, the 90th is normally the last day without "
                "notice. Exceptions cover seasonal work, work for one task, danger and a cut in wages, among others."
            ),
            confidence="high",
            sources=(_TERMINATION, _SECTION_58),
        ),
        probation_statement=Statement(
            text="In the first 90 days neither side owes notice.",
            confidence="high",
            sources=(_TERMINATION,),
        ),
        override=Statement(
            text="Your contract may ask for more if that is reasonable, but not for less than the statute.",
            confidence="high",
            sources=(_TERMINATION,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. E-mail counts.",
            confidence="high",
            sources=(_TERMINATION, _SECTION_58),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text="The common law decides: a non-compete usually binds only as far as it is reasonable.",
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally pay out the notice instead of having you work it.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay that you have earned is normally paid when you leave.",
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your employer chooses: final pay is due ten consecutive days after the end of the pay period in which "
                "you leave, or 31 consecutive days after your last day."
            ),
            confidence="high",
            sources=(_TERMINATION,),
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
                    "No fixed time to stay is known. Holders of a work permit tied to their employer are thought to be "
                    "allowed to stay until it expires, but need a new permit or an interim authorisation to work "
                    "elsewhere."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Older pages say that final pay is due within three days; that rule has been replaced.",
        "The first step is at 90 days, not at three months.",
    ),
)
