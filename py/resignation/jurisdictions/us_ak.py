"""Alaska: at will, and a last pay day that must lie at least three days after notice."""

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
    title="Alaska: Non-competes, by citation",
    statute="Data Management v. Greene, 757 P.2d 62 (Alaska 1988)",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Alaska Stat. 23.05.140",
    checked="2026-11-22",
)
_VACATION_GUSTO = Source(
    title="Gusto: Paycheck on dismissal, by state (2022)",
    url="https://support.gusto.com/article/178508731100000/Dismissal-paycheck-requirements-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Alaska Stat. 23.05.140(b)",
    checked="2026-11-22",
)
_FINAL_PAY_REVIEW = Source(
    title="National Law Review: State laws on final pay (2020)",
    url=(
        "https://www.natlawreview.com/article/employers-facing-layoffs-need-to-be-mindful-state-laws-regarding-final-"
        "pay"
    ),
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Alaska",
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
                "Alaska law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "No form is known to be required. A dated e-mail or letter shows on which day your notice arrived, and "
                "it is from that day that the 3 days before your last pay day run."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The courts ask whether a non-compete is reasonable. One that goes too far may be reformed, if it was "
                "drafted in good faith. It may bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute makes your employer pay out unused vacation: its policy, its practice or your contract decides."
        ),
        confidence="high",
        sources=(_VACATION, _VACATION_GUSTO),
    ),
    # No date: the rule hangs on the pay days that follow the notice.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are due on the first regular pay day that comes at least 3 days after your employer "
                "received your notice."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_REVIEW, _VACATION_GUSTO),
        ),
    ),
    traps=(
        "A pay day one or two days after your notice does not count: your last pay then waits for the one after it.",
    ),
)
