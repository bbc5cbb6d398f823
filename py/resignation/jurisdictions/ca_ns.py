"""Nova Scotia: a week after three months, two after two years, and an employer that may recover a proven loss."""

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

_GOVERNMENT = Source(
    title="Government of Nova Scotia: When the employee ends the employment",
    url="https://novascotia.ca/lae/employmentrights/employeenowork.asp",
    statute="Labour Standards Code, s. 73",
    checked="2026-11-22",
)
_OLDER = Source(
    title="Government of Nova Scotia: The same page in an older edition",
    url="http://www.gov.ns.ca/lae/employmentrights/employeenowork.asp",
    statute="Labour Standards Code, s. 73",
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
            "Leaving without enough notice: your employer may complain to Labour Standards and, if it proves a loss, "
            "may by its order keep all or part of your final pay."
        ),
        confidence="medium",
        sources=(_GOVERNMENT,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Nova Scotia",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(3, "months"), period=Period(0, "weeks")),
            Tier(until=Period(24, "months"), period=Period(1, "weeks")),
            Tier(period=Period(2, "weeks")),
        ),
        statement=Statement(
            text=(
                "You owe written notice of one week from three months of service on, and of two weeks from two years "
                "on; before that, none. Weeks are counted from the day after you give notice."
            ),
            confidence="high",
            sources=(_GOVERNMENT, _OLDER),
        ),
        probation_statement=Statement(
            text="In the first three months no notice is owed.",
            confidence="high",
            sources=(_GOVERNMENT,),
        ),
        override=Statement(
            text="Your contract may ask for more, but not for less.",
            confidence="high",
            sources=(_GOVERNMENT,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. E-mail counts.",
            confidence="high",
            sources=(_GOVERNMENT,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The common law decides: a clause that is reasonable usually binds, and one that goes further does not."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your pay for the notice period normally has to be kept up, whether or not you are asked to work.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay that has built up is due within ten days after employment ends.",
        confidence="high",
        sources=(_GOVERNMENT,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Wages are due within five working days after the end of the pay period in which you earned them, and "
                "vacation pay within ten days."
            ),
            confidence="high",
            sources=(_GOVERNMENT,),
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
                    "No fixed time to stay is known. A work permit tied to your employer is thought to let you stay "
                    "until it expires; working for somebody else needs a new permit or an interim authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Unlike elsewhere in Canada, an employer here can recover a proven loss from final pay through "
            "Labour Standards."
        ),
    ),
)
