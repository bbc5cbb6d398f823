"""Maryland: at will, with a low income floor for non-competes."""

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
    statute="Md. Code, Lab. & Empl. 3-716",
    checked="2026-11-22",
)
_VACATION = Source(
    title="Maryland: Vacation pay, by citation",
    statute="Md. Code, Lab. & Empl. 3-505(b)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="Md. Code, Lab. & Empl. 3-505(a)",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Maryland",
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
                "Maryland law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally void if you earn no more than 150 % of the state's minimum wage: $22.50 an "
                "hour in 2026, or about $46,800 a year. (The minimum wage has been $15.00 since 1 January 2024.) Above "
                "that, the courts ask whether it is reasonable; health and veterinary work have rules of their own. If "
                "its terms are reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Accrued leave must normally be paid, unless you were told when you were hired of a written policy that "
            "limits it."
        ),
        confidence="medium",
        sources=(_VACATION,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on or before the day on which you would have been paid had you "
                "stayed."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
