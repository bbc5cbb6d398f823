"""Wisconsin: at will, and a non-compete of which no part may be unreasonable."""

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
    title="Wisconsin DWD: Wage payment and collection",
    url="http://dwd.wi.gov/er/labor_standards_bureau/wage_payment_and_collection_law.htm",
    statute="common law; no statute",
    checked="2026-11-24",
)
_NON_COMPETE = Source(title="Wisconsin: Non-competes, by citation", statute="Wis. Stat. 103.465", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Wis. Stat. 109.01(3)",
    checked="2026-11-22",
)
_VACATION_DWD = Source(
    title="Wisconsin DWD: Wage payment and collection",
    url="http://dwd.wi.gov/er/labor_standards_bureau/wage_payment_and_collection_law.htm",
    checked="2026-11-24",
)
_FINAL_PAY = Source(
    title="Wisconsin DWD: Wage payment and collection",
    url="http://dwd.wi.gov/er/labor_standards_bureau/wage_payment_and_collection_law.htm",
    statute="Wis. Stat. 109.03(2)",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Wisconsin",
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
                "Wisconsin law generally asks you for no notice: you may leave on the day you say so. Two weeks are "
                "custom, and your notice may matter for the pay-out of vacation or PTO. A contract that you signed may "
                "still oblige you to more."
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
                "A non-compete must normally be reasonably necessary. If any part of it is unreasonable, all of it is "
                "void, and courts do not mend it. It may bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute normally makes your employer pay out unused vacation: its policy, its practice or your "
            "contract decides. By the state's labour department, your notice can matter for it."
        ),
        confidence="medium",
        sources=(_VACATION, _VACATION_DWD),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due by the day on which you would have been paid anyway.",
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
