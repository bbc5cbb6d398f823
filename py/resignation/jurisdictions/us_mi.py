"""Michigan: at will, with non-competes that courts may cut down to what is reasonable."""

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
_NON_COMPETE = Source(title="Michigan: Non-competes, by citation", statute="M.C.L. 445.774a", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="M.C.L. 408.473",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Access1Source: Deadlines for the last pay (2016)",
    url="http://access1source.mytimeroi.com/2016/08/15/termination-pay-deadlines-when-you-have-to-pay/",
    statute="M.C.L. 408.475(1); R 408.9007",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Michigan",
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
                "Michigan law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally enforced if it is reasonable in duration, area and line of business. Courts "
                "may limit one that is not. If its terms are reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
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
            text="Your last wages are normally due on the next regular pay day for the pay period in which you leave.",
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
