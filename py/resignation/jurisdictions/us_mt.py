"""Montana: not purely at will for employers, but free to leave, with final pay within fifteen days."""

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
    title="LegalClarity: States without employment at will",
    url="https://legalclarity.org/what-states-are-not-at-will-employment-states",
    statute="common law; no statute",
    checked="2026-11-24",
)
_NON_COMPETE = Source(
    title="Montana: Non-competes, by citation",
    statute="Mont. Code 28-2-703 to -705; Wrigg v. Junkermier, 2011 MT 290",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Mont. Code 39-3-201; Langager v. Crazy Creek, 1998 MT 44",
    checked="2026-11-22",
)
_VACATION_CLOCKSPOT = Source(
    title="Clockspot: Vacation and PTO pay-out by state",
    url="https://www.clockspot.net/products/clockspot/public/articles/vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="InstaLawyer: Text of Montana Code 39-3-205",
    url="https://instalawyer.io/laws/montana-code-annotated/39-3-205-payment-of-wages-when",
    statute="Mont. Code 39-3-205(1)",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Montana",
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
                "Montana law asks you for no notice. Its Wrongful Discharge from Employment Act limits an employer's "
                "right to end the job, not yours. Two weeks are custom, and a contract that you signed may still "
                "oblige you to more."
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
                "By statute restraints of trade are void, but courts normally allow one that is partial and "
                "reasonable. They look on it with disfavour, and do not enforce it where the employer ended the job "
                "without good reason. It may bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation that you have earned counts as wages and must normally be paid. A rule of “use it or lose it” is "
            "not allowed."
        ),
        confidence="medium",
        sources=(_VACATION, _VACATION_CLOCKSPOT),
    ),
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(15, "days"),
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day for the pay period in which you leave or "
                "15 days after you leave, whichever comes first."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
    traps=(
        (
            "After probation employment in Montana is not purely at will, but that limits employers and not those who "
            "resign."
        ),
    ),
)
