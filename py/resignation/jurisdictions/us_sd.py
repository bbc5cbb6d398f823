"""South Dakota: at will, with a last pay that may wait for the return of the employer's property."""

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
_NON_COMPETE = Source(title="South Dakota: Non-competes, by citation", statute="SDCL 53-9-11", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="BLR: Paychecks in South Dakota",
    url="https://www.blr.com/Compensation/Compensation/Paychecks-in-South-Dakota",
    statute="SDCL 60-11-11",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="South Dakota",
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
                "South Dakota law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is thought to be allowed for up to 2 years within a specified area. If these "
                "formalities were met, it may well bind a well-paid ML engineer."
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
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are thought to be due on the next regular pay day, or when you have returned your "
                "employer's property, whichever is later."
            ),
            confidence="low",
            sources=(_FINAL_PAY,),
        ),
    ),
)
