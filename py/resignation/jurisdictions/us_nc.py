"""North Carolina: at will, with non-competes that must be written, signed and part of the contract."""

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
    title="North Carolina: Non-competes, by citation",
    statute="N.C. Gen. Stat. 75-4; common law",
    checked="2026-11-22",
)
_VACATION = Source(
    title="North Carolina: Vacation pay, by citation",
    statute="N.C. Gen. Stat. 95-25.12",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="N.C. Gen. Stat. 95-25.7",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="North Carolina",
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
                "North Carolina law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
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
                "A non-compete must normally be in writing, signed, part of the contract, given for something in "
                "return, reasonable, and there to protect a legitimate interest. Courts at most strike out a part of "
                "one that goes too far. It may bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Accrued vacation must normally be paid, unless your employer told its employees of a policy by which it "
            "is forfeited."
        ),
        confidence="medium",
        sources=(_VACATION,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due on the next regular pay day for the pay period in which you leave.",
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
