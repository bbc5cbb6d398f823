"""Haryana: thirty days' notice after three months of service."""

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

_CITEHR = Source(
    title="CiteHR: Notice under the acts of Punjab, Haryana and Delhi",
    url="https://www.citehr.com/amp.php?t=502895",
    checked="2026-11-22",
)
_SECTION_23 = Source(
    title="Notice in Punjab and Haryana, by citation",
    statute="Punjab Shops and Commercial Establishments Act, 1958, s. 23",
    checked="2026-11-22",
)
_IT_ACT = Source(
    title="Information Technology Act, by citation",
    statute="Information Technology Act, 2000, s. 4",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving before the notice ends: under section 23(2) your employer may normally forfeit unpaid wages for "
            "the missing days, up to 30."
        ),
        confidence="medium",
        sources=(_SECTION_23, _CITEHR),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="India: Haryana",
    group="Asia and Pacific",
    parent="IN",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(3, "months"), period=Period(0, "weeks")),
            Tier(period=Period(30, "days")),
        ),
        # The shops act is read as a minimum, so that a shorter contract gives way: that is the later day.
        statement=Statement(
            text=(
                "After three months of continuous service you usually owe 30 days' notice under the shops act as it "
                "applies in Haryana; before that, your contract decides alone. Days are counted from the day after you "
                "give notice."
            ),
            confidence="medium",
            sources=(_CITEHR, _SECTION_23),
        ),
        probation_statement=Statement(
            text=(
                "The Act is not known to have a rule for probation. Your contract often sets 15 to 30 days, and after "
                "three months of service the 30 days usually apply."
            ),
            confidence="medium",
            sources=(_CITEHR,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract may ask for more, within reason. Whether it may ask for less could not be confirmed "
                "here, so the Act's 30 days stand."
            ),
            confidence="medium",
            sources=(_CITEHR,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "What form the Act asks for could not be confirmed. Writing is the custom, and e-mail is normally "
                "recognised."
            ),
            confidence="medium",
            sources=(_IT_ACT,),
            verified=False,
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Ninety days are contract; the 30 days are what the Act asks for.",
        "Gurugram lies in Haryana, so the 30 days count there, and not Delhi's month.",
    ),
    customs=frozenset({"relieving-letter", "acknowledgement"}),
)
