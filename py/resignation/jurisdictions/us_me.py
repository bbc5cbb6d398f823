"""Maine: at will, an income floor for non-competes, and vacation paid by all but the smallest employers."""

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
    statute="26 M.R.S. 599-A",
    checked="2026-11-22",
)
_NON_COMPETE_THRESHOLDS = Source(
    title="Fair Competition Law: Thresholds for 2024",
    url="https://faircompetitionlaw.com/2024/02/19/new-noncompete-nonsolicit-no-recruit-wage-thresholds-for-2024/",
    checked="2026-11-22",
)
_VACATION = Source(
    title="Clockspot: Vacation and PTO pay-out by state",
    url="https://www.clockspot.net/products/clockspot/public/articles/vacation-payout-laws-by-state",
    statute="26 M.R.S. 626",
    checked="2026-11-22",
)
_VACATION_BEACON = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Access1Source: Deadlines for the last pay (2016)",
    url="http://access1source.mytimeroi.com/2016/08/15/termination-pay-deadlines-when-you-have-to-pay/",
    statute="26 M.R.S. 626",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Maine",
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
                "Maine law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally void if you earn no more than 400 % of the federal poverty level for one "
                "person: $63,840 a year in 2026, four times $15,960 ($62,600 in 2025, $60,240 in 2024; it moves each "
                "January). It must be disclosed before the offer and be with you 3 business days before you sign. It "
                "takes effect only after one year of employment or 6 months after signing, whichever is later, and the "
                "statute calls non-competes contrary to public policy otherwise. If its terms are reasonable, it is "
                "likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_THRESHOLDS),
        ),
    ),
    unused_leave=Statement(
        text=(
            "An employer with more than 10 employees must normally pay all unused paid vacation that accrued on or "
            "after 1 January 2023. With a smaller one, the policy decides."
        ),
        confidence="medium",
        sources=(_VACATION, _VACATION_BEACON),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on the next established pay day. An older text of the statute spoke "
                "of a reasonable time after you ask, and of 2 weeks at most."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
