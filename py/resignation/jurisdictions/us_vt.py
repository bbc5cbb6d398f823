"""Vermont: at will, with the last pay on a regular pay day or the following Friday."""

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
_NON_COMPETE = Source(title="Vermont: Non-competes, by citation", statute="Vermont common law", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="21 V.S.A. 342",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="World Population Review: Rules on termination by state (2024)",
    url="https://worldpopulationreview.com/state-rankings/termination-requirements-by-state",
    statute="21 V.S.A. 342(c)",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Vermont",
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
                "Vermont law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
            text="The courts normally ask whether a non-compete is reasonable. It may bind a well-paid ML engineer.",
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Policy or contract normally decides whether unused vacation is paid, and a promise to pay it can be "
            "enforced. Some charts say that it must always be paid; the statute does not say so."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on the last regular pay day or, where there is none, on the "
                "following Friday."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
