"""Idaho: at will, with non-competes for key employees and final pay within ten working days."""

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
    title="Idaho: Non-competes, by citation",
    statute="Idaho Code 44-2701 to 44-2704",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Idaho Code 45-606",
    checked="2026-11-22",
)
_FINAL_PAY_ADMINASSIST = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Idaho",
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
                "Idaho law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is enforced against key employees and key independent contractors. Eighteen months or "
                "less are presumed reasonable. If its terms are reasonable, it is likely to bind a well-paid ML "
                "engineer."
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
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(10, "working_days"),
        statement=Statement(
            text=(
                "Your last wages are due on the next regular pay day or within 10 days of your leaving, weekends and "
                "holidays not counted, whichever is earlier. If you ask for them in writing, they are due within 48 "
                "hours, counted in the same way."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_ADMINASSIST),
        ),
    ),
)
