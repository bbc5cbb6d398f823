"""South Carolina: at will, with a last pay on which the readings of the statute differ."""

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
    title="South Carolina: Non-competes, by citation",
    statute="South Carolina common law",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="S.C. Code 41-10-10(2)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="World Population Review: Rules on termination by state (2024)",
    url="https://worldpopulationreview.com/state-rankings/termination-requirements-by-state",
    statute="S.C. Code 41-10-50",
    checked="2026-11-22",
)
_FINAL_PAY_HANDBOOK = Source(
    title="Employment Law Handbook: Wage payment in South Carolina",
    url="http://www.employmentlawhandbook.com/wage-payment-laws/state-wage-payment-laws/south-carolina/",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="South Carolina",
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
                "South Carolina law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
                "A contract that you signed may still oblige you to more."
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
                "The courts are thought to be strict in asking whether a non-compete is reasonable, and not to narrow "
                "one that goes too far. It may bind a well-paid ML engineer."
            ),
            confidence="low",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute is thought to make your employer pay out unused vacation: its policy, its practice or your "
            "contract decides."
        ),
        confidence="low",
        sources=(_VACATION,),
    ),
    # No date: whether the statute covers a resignation is not settled.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "When the last pay is due after a resignation is not settled. The statute, which speaks of separation "
                "for any reason, gives 48 hours or the next regular pay day, and 30 days at most. Some charts say that "
                "no law covers someone who resigns."
            ),
            confidence="low",
            sources=(_FINAL_PAY, _FINAL_PAY_HANDBOOK),
            verified=False,
        ),
    ),
)
