"""Rhode Island: at will, with vacation that counts as wages after a year of service."""

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
    title="Fair Competition Law: Thresholds for 2023",
    url="https://faircompetitionlaw.com/2023/02/06/new-noncompete-wage-thresholds-for-2023/",
    statute="R.I. Gen. Laws 28-59-1 to -3",
    checked="2026-11-22",
)
_NON_COMPETE_2022 = Source(
    title="Fair Competition Law: Wage thresholds for non-competes (October 2022)",
    url=(
        "https://faircompetitionlaw.com/2022/10/03/what-you-need-to-know-about-wage-thresholds-for-noncompetes-"
        "updated-chart-for-d-c/"
    ),
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="R.I. Gen. Laws 28-14-4(b)",
    checked="2026-11-22",
)
_VACATION_CLOCKSPOT = Source(
    title="Clockspot: Vacation and PTO pay-out by state",
    url="https://www.clockspot.net/products/clockspot/public/articles/vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="LawServer: Rhode Island General Laws 28-14-4",
    url="https://www.lawserver.com/law/state/rhode-island/ri-laws/rhode_island_general_laws_28-14-4",
    statute="R.I. Gen. Laws 28-14-4(a)",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Rhode Island",
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
                "Rhode Island law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally void if you earn no more than 250 % of the federal poverty level for one "
                "person, which is $39,900 a year in 2026, two and a half times $15,960 ($39,125 in 2025; it moves each "
                "January), or if you are entitled to overtime under federal law (non-exempt). For others the courts "
                "ask whether it is reasonable. If its terms are reasonable, it is likely to bind a well-paid ML "
                "engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_2022),
        ),
    ),
    unused_leave=Statement(
        text=(
            "After one year of service, accrued vacation normally counts as wages and is due on the next regular pay "
            "day."
        ),
        confidence="medium",
        sources=(_VACATION, _VACATION_CLOCKSPOT),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due on the next regular pay day.",
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
