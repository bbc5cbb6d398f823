"""Wyoming: at will, and since July 2025 no non-competes except for a few."""

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
    title="Holland & Hart: Wyoming's SF 107",
    url="https://hollandhart.com/wyoming-legislature-takes-a-bite-out-of-covenants-not-to-compete-1",
    statute="Wyo. Stat. 1-23-108 (SF 107, 2025)",
    checked="2026-11-22",
)
_NON_COMPETE_REVIEW = Source(
    title="National Law Review: Wyoming's non-compete ban",
    url="https://natlawreview.com/article/have-employees-wyoming-start-preparing-non-compete-ban",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Wyo. Stat. 27-4-501, 27-4-507",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The Payroll Advisor: Wyoming changes its deadline (2015)",
    url="https://thepayrolladvisor.com/wy-adjusts-term-pay-deadline/",
    statute="Wyo. Stat. 27-4-104",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Wyoming",
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
                "Wyoming law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "In contracts made on or after 1 July 2025, a non-compete is normally void. Excepted are the sale of a "
                "business, the protection of trade secrets as far as that goes, the recovery of expenses on a sliding "
                "scale for less than 4 years of service, and executives, managers, officers and their professional "
                "staff. An ML engineer may be bound as one of those, or by an older contract."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_REVIEW),
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute normally makes your employer pay out unused vacation: its policy, its practice or your "
            "contract decides."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due by your employer's usual practice on the regular pay day. An older "
                "rule of 5 working days ended in March 2015, though some charts still show it. Your employer may set "
                "off sums that you owe it from your job."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
