"""Manitoba: a week's notice after thirty days, and two weeks after a year."""

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

_FACT_SHEET = Source(
    title="Manitoba Employment Standards: Fact sheet on termination",
    url="http://www.manitoba.ca/labour/standards/doc,termination_of_employment,factsheet.html",
    statute="Employment Standards Code, ss. 61–62.1",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Standards Code: Final pay, by citation",
    statute="Employment Standards Code, s. 86",
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
        text="Leaving without enough notice: you normally forfeit no wages unless an order says so.",
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Manitoba",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(30, "days"), period=Period(0, "weeks")),
            Tier(until=Period(12, "months"), period=Period(1, "weeks")),
            Tier(period=Period(2, "weeks")),
        ),
        statement=Statement(
            text=(
                "You owe one week's notice once you have been employed for 30 days, and two weeks' from one year on; "
                "before that, none. Weeks are counted from the day after you give notice."
            ),
            confidence="high",
            sources=(_FACT_SHEET,),
        ),
        probation_statement=Statement(
            text="In the first 30 days no notice is owed.",
            confidence="high",
            sources=(_FACT_SHEET,),
        ),
        override=Statement(
            text=(
                "Your contract, or custom and practice, may ask for more. Under the Code a notice policy that your "
                "employer has set can differ from the statute."
            ),
            confidence="high",
            sources=(_FACT_SHEET,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text="No form is known to be required. Writing is advisable, and e-mail is enough.",
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text="The common law decides: what is reasonable usually binds, and what goes further does not.",
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally pay wages in place of the notice.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation wages that you are owed are normally paid when you leave.",
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(10, "working_days"),
        statement=Statement(
            text="Final wages are normally due within ten working days after employment ends.",
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
                    "No fixed time to stay is known. A work permit that names your employer is thought to let you stay "
                    "until it expires, but not to work elsewhere without a new permit or an interim authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Some licensed professionals are outside parts of the Code: check this if you are a registered "
            "engineer (P.Eng.)."
        ),
    ),
)
