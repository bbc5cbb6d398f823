"""Texas: at will, with non-competes that courts reform rather than refuse."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Period,
    Source,
    Statement,
)

_AT_WILL = Source(
    title="Brightmine: Employment at will, by state",
    url="https://hrcenter.us.brightmine.com/employment-law-guide/federal/6426",
    statute="common law; no statute",
    checked="2026-11-24",
)
_NON_COMPETE = Source(
    title="Texas: Non-competes, by citation",
    statute="Tex. Bus. & Com. Code 15.50–15.52",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="40 Tex. Admin. Code 821.25",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="World Population Review: Rules on termination by state (2024)",
    url="https://worldpopulationreview.com/state-rankings/termination-requirements-by-state",
    statute="Tex. Lab. Code 61.014(b)",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Texas",
    group="United States",
    parent="US",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_at_will",
        counting=Counting(),
        custom=Period(2, "weeks"),
        statement=Statement(
            text=(
                "Texas law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
                "contract that you signed may still oblige you to more."
            ),
            confidence="high",
            sources=(_AT_WILL,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required. A dated e-mail or letter that names your last day shows when you "
                "gave notice."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete is enforced if it belongs to another agreement that can be enforced, and is reasonable "
                "in time, area and scope. Courts reform one that goes too far. A law of September 2025 (SB 1318) "
                "limits only those of health practitioners. If its terms are reasonable, it is likely to bind a "
                "well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute makes your employer pay out unused vacation: its policy, its practice or your contract decides."
        ),
        confidence="high",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are due on the next regular pay day for the pay period in which you leave.",
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
)
