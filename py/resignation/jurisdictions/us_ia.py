"""Iowa: at will, with vacation paid where an agreement or policy promises it."""

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
_NON_COMPETE = Source(title="Iowa: Non-competes, by citation", statute="Iowa common law", checked="2026-11-22")
_VACATION = Source(
    title="Iowa: Vacation pay, by citation",
    statute="Iowa Code 91A.2(7)(b), 91A.4",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Iowa Code 91A.4",
    checked="2026-11-22",
)
_FINAL_PAY_SPECIALIST = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Iowa",
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
                "Iowa law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "The courts normally ask whether a non-compete is reasonable. They can also enforce a part of one. It "
                "may bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text="Vacation that is due under an agreement or a policy normally counts as wages and must be paid.",
        confidence="medium",
        sources=(_VACATION,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due on the next regular pay day for the pay period in which you leave.",
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_SPECIALIST),
        ),
    ),
)
