"""British Columbia: no notice by statute, and all wages within six days of the day you quit."""

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
)

_SECTION_18 = Source(
    title="Government of British Columbia: Interpretation guidelines, section 18, with examples",
    url=(
        "http://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/igm/"
        "esa-part-3-section-18"
    ),
    statute="Employment Standards Act (BC), s. 18",
    checked="2026-11-22",
)
_SOLIDARITY = Source(
    title="Worker Solidarity: There is no two-week rule",
    url="https://workersolidarity.ca/rights/quitting/",
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
        text="Leaving without enough notice: your employer can normally claim damages only for a loss that it proves.",
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: British Columbia",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_reasonable_notice",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "The Employment Standards Act asks you for no notice when you quit. Your contract decides; without it "
                "you owe reasonable notice under the common law. Two weeks are custom. Days are counted from the day "
                "after you give notice, weekends and holidays included."
            ),
            confidence="high",
            sources=(_SOLIDARITY, _SECTION_18),
        ),
        probation_statement=Statement(
            text="No rule for resigning during probation is known.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text="Your contract decides, whether it asks for more or for less.",
            confidence="high",
            sources=(_SOLIDARITY,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required, and e-mail is fine. Official guidance treats even a telephone call "
                "as quitting, so say nothing by telephone that you do not mean."
            ),
            confidence="medium",
            sources=(_SECTION_18,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "No statute covers non-competes. Under the common law one usually binds only as far as it is "
                "reasonable."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave usually rests on the contract.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay that you have not been paid is part of the wages due when you leave.",
        confidence="high",
        sources=(_SECTION_18,),
    ),
    final_pay=FinalPay(
        due=Period(6, "days"),
        statement=Statement(
            text=(
                "All wages are due within six calendar days after the last day you worked or the day you quit, "
                "whichever is later."
            ),
            confidence="high",
            sources=(_SECTION_18,),
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
                    "No fixed time to stay is known. If your work permit names your employer, you are thought to be "
                    "allowed to stay until it expires, but not to work elsewhere without a new permit or an interim "
                    "authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=("The 48 hours for final pay hold only where the employer ends the job; when you quit, it has six days.",),
)
