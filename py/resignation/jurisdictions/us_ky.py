"""Kentucky: at will, with a last pay that may wait for fourteen days."""

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
_NON_COMPETE = Source(title="Kentucky: Non-competes, by citation", statute="Kentucky common law", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="KRS 337.010(1)(c)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
    statute="KRS 337.055",
    checked="2026-11-22",
)
_FINAL_PAY_ACCESS = Source(
    title="Access1Source: Deadlines for the last pay (2016)",
    url="http://access1source.mytimeroi.com/2016/08/15/termination-pay-deadlines-when-you-have-to-pay/",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Kentucky",
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
                "Kentucky law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "The courts ask whether a non-compete is reasonable. They reform one that goes too far. It may bind a "
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
    # No date: the later of a pay day and 14 days hangs on the pay day.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are due by the next normal pay period or 14 days after you leave, whichever is later."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_ACCESS),
        ),
    ),
    traps=("The later of the two days counts here; most states that count in days take the earlier.",),
)
