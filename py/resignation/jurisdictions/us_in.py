"""Indiana: at will, with the last pay on the next regular pay day."""

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
    title="Indiana: Non-competes, by citation",
    statute="Indiana common law; Ind. Code 25-22.5-5.5 (physicians)",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Die & Mold v. Western, 448 N.E.2d 44 (Ind. App. 1983)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Ind. Code 22-2-5-1",
    checked="2026-11-22",
)
_FINAL_PAY_SPECIALIST = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Indiana",
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
                "Indiana law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "The courts normally ask whether a non-compete is reasonable. They at most strike out a part of one "
                "that goes too far, and add nothing. Physicians have a statute of their own. It may bind a well-paid "
                "ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Accrued vacation counts as pay that was put off, and is normally paid unless the policy provides "
            "otherwise."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due on the next regular pay day for the pay period in which you leave.",
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_SPECIALIST),
        ),
    ),
)
