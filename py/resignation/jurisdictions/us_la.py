"""Louisiana: at will, non-competes that must name their parishes, and final pay within fifteen days."""

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
_NON_COMPETE = Source(title="Louisiana: Non-competes, by citation", statute="La. R.S. 23:921", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="La. R.S. 23:631(D), 23:634",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
    statute="La. R.S. 23:631(A)(1)(b)",
    checked="2026-11-22",
)
_FINAL_PAY_ACCESS = Source(
    title="Access1Source: Deadlines for the last pay (2016)",
    url="http://access1source.mytimeroi.com/2016/08/15/termination-pay-deadlines-when-you-have-to-pay/",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Louisiana",
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
                "Louisiana law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
        status="limited",
        statement=Statement(
            text=(
                "A non-compete is normally void unless it is in writing, lasts no more than 2 years from the end of "
                "employment, and names the parishes or municipalities in which your employer does business. If these "
                "formalities were met, it is likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation that has accrued under a policy is an amount due and must normally be paid. Pay that you have "
            "earned may not be forfeited."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(15, "days"),
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day or 15 days after you resign, whichever "
                "is earlier."
            ),
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_ACCESS),
        ),
    ),
)
