"""Virginia: at will, with no non-competes for those below the average wage or entitled to overtime."""

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
    title="National Law Review on lawblog123: Virginia's new restrictions (2026)",
    url="https://lawblog123.com/new-virginia-noncompete-restrictions-become-law-the-national-law-review_2329575.html",
    statute="Va. Code 40.1-28.7:8",
    checked="2026-11-22",
)
_NON_COMPETE_VENSURE = Source(
    title="Vensure: Virginia limits non-competes after discharge without cause",
    url=(
        "https://vensure.com/employment-law-updates/virginia/virginia-limits-noncompetes-after-without-cause-discharge/"
    ),
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="Va. Code 40.1-29(A)",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Virginia",
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
                "Virginia law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is void for low-wage employees: those whose average weekly earnings are below the "
                "state's average weekly wage, $1,507.01 in 2026 ($78,364.52 over a year), and, in agreements made "
                "since 1 July 2025, anyone entitled to overtime under federal law (non-exempt). A law on agreements "
                "made since 1 July 2026 (SB 170) helps only people whom the employer discharges without cause and "
                "without the severance that it disclosed; it does not help someone who resigns. If its terms are "
                "reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_VENSURE),
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute makes your employer pay out unused vacation: its policy, its practice or your contract decides."
        ),
        confidence="high",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are due on or before the day on which you would have been paid had you stayed.",
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
)
