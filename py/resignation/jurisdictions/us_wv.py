"""West Virginia: at will, with the last pay on the next regular pay day, whatever older charts say."""

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
    title="West Virginia: Non-competes, by citation",
    statute="West Virginia common law",
    checked="2026-11-22",
)
_VACATION = Source(
    title="J. J. Keller: Final paycheck in West Virginia",
    url="https://jjkellercompliancenetwork.com/regsense/final-paycheck-west-virginia",
    statute="W. Va. Code 21-5-1(c), (l)",
    checked="2026-11-24",
)
_FINAL_PAY = Source(
    title="J. J. Keller: Final paycheck in West Virginia",
    url="https://jjkellercompliancenetwork.com/regsense/final-paycheck-west-virginia",
    statute="W. Va. Code 21-5-4",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="West Virginia",
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
                "West Virginia law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
                "A contract that you signed may still oblige you to more."
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
                "The courts normally ask whether a non-compete is reasonable. Health workers have a statute of their "
                "own. It may bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation and other benefits that can be calculated are normally paid by the terms that were set down in "
            "writing."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day. An older rule, by which they were due "
                "at once after a pay period's notice, was repealed; some charts still show it."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
