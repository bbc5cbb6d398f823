"""Nevada: at will, no non-competes for hourly workers, and final pay within seven days."""

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
    title="Fair Competition Law: Low-wage criteria for non-competes (June 2024)",
    url="https://faircompetitionlaw.com/2024/06/20/new-restrictive-covenant-low-wage-criteria-updated-june-20-2024/",
    statute="NRS 613.195",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="NRS 608.0197",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Strategic HR Partners: Timing of pay at termination in Nevada",
    url="https://strategicpartners-hr.com/timing-of-employee-pay-at-termination-in-nevada/",
    statute="NRS 608.030",
    checked="2026-11-24",
)
_FINAL_PAY_BILL = Source(
    title="FastDemocracy: Digest of a Nevada bill of 2025 on NRS 608.030",
    url=(
        "https://fastdemocracy.com/bill-summary/?billsummary_id=NVB00009661&billsummary_session=83&billsummary_state=nv"
    ),
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Nevada",
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
                "Nevada law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally void against someone paid solely by the hour. For others it needs something "
                "valuable in return, may restrain you no more than required, and may not cause undue hardship; courts "
                "must revise one that goes too far. If its terms are reasonable, it is likely to bind a well-paid ML "
                "engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute normally makes your employer pay out unused vacation: its policy, its practice or your "
            "contract decides. The statute on paid leave does not require it either."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(7, "days"),
        statement=Statement(
            text=(
                "Your last wages are normally due on the day on which you would have been paid anyway or 7 days after "
                "you resign, whichever is earlier. A bill of 2025 would move bonuses and similar pay to their regular "
                "day; whether it became law could not be confirmed here."
            ),
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_BILL),
        ),
    ),
)
