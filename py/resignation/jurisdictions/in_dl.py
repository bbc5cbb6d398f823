"""Delhi: a month's written notice after three months of service, or a month's pay."""

from resignation.model import (
    Counting,
    FormRule,
    Jurisdiction,
    NoticeRule,
    Period,
    Source,
    Statement,
    Tier,
)

_DELHI = Source(
    title="Conformity Alliance: Text of section 30",
    url="https://conformityalliance.in/shop%20&%20establishment%20act/section30Shop.html",
    statute="Delhi Shops and Establishments Act, 1954, s. 30(2)",
    checked="2026-11-22",
)
_CITEHR = Source(
    title="CiteHR: Notice under the acts of Punjab, Haryana and Delhi",
    url="https://www.citehr.com/amp.php?t=502895",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text="Leaving before the notice ends: under section 30(2) you are normally released by paying one month's pay.",
        confidence="medium",
        sources=(_DELHI,),
    ),
)

JURISDICTION = Jurisdiction(
    name="India: Delhi",
    group="Asia and Pacific",
    parent="IN",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(3, "months"), period=Period(0, "weeks")),
            Tier(period=Period(1, "months")),
        ),
        # The Act says "at least", so a shorter contract gives way; pay in place of notice is a separate right.
        statement=Statement(
            text=(
                "After three months of continuous service the Delhi Act usually asks you for at least one month's "
                "written notice; before that, your contract decides alone. The month is a calendar month, counted from "
                "the day after you give notice."
            ),
            confidence="medium",
            sources=(_DELHI, _CITEHR),
        ),
        probation_statement=Statement(
            text=(
                "The Act is not known to have a rule for probation. Your contract often sets 15 to 30 days, and after "
                "three months of service the month usually applies."
            ),
            confidence="medium",
            sources=(_DELHI,),
            verified=False,
        ),
        override=Statement(
            text="Your contract may ask for more, within reason. It usually cannot go below the month.",
            confidence="medium",
            sources=(_DELHI,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="The Delhi Act asks for writing. E-mail is the standard and is normally recognised.",
            confidence="medium",
            sources=(_DELHI,),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Ninety days are contract; the month is what the Act asks for.",
        "The Act counts only for a workplace in Delhi; Gurugram and Noida lie in other states.",
    ),
    customs=frozenset({"relieving-letter", "acknowledgement"}),
)
