"""New York: at will, with non-competes held to what is needed and an Act on repayment still to come."""

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
    title="New York: Non-competes, by citation",
    statute="BDO Seidman v. Hirshberg, 93 N.Y.2d 382 (1999)",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="N.Y. Lab. Law 198-c; Glenville Gage v. Indus. Bd., 70 A.D.2d 283",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="N.Y. Lab. Law 191(3)",
    checked="2026-11-22",
)
_REPAYMENT = Source(
    title="Law and the Workplace: New laws in California and New York on repayment",
    url=(
        "https://lawblog123.com/new-california-and-new-york-laws-target-stay-or-pay-arrangements-law-and-the-"
        "workplace_2043170.html"
    ),
    statute="N.Y. Lab. Law 1050–1055",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="New York",
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
                "New York law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "The courts normally enforce a non-compete only as far as it is reasonable and needed to protect trade "
                "secrets, the goodwill of customers, or services that are unique. A ban was vetoed in 2023; later "
                "bills, such as S4641 of 2025–26, are not known to have become law. It may bind a well-paid ML "
                "engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Policy or contract normally decides whether unused vacation is paid. That you lose it must be in the "
            "policy."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due no later than the regular pay day for the pay period in which you "
                "leave. They come by post if you ask for that."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
    topics=(
        Statement(
            text=(
                "Repaying money when you leave (Trapped at Work Act): it was signed on 19 December 2025 and then "
                "replaced by an amendment, signed on 13 February 2026, that puts it off by a year. It was not in force "
                "on 22 November 2026 on most readings, by which it starts on 19 December 2026; some ask whether the "
                "year runs from 13 February 2026. Once it starts, it will bar many promissory notes that make an "
                "employee stay or pay, but not the repayment of a bonus or of relocation money by someone who resigns."
            ),
            confidence="medium",
            sources=(_REPAYMENT,),
        ),
    ),
)
