"""Connecticut: at will, with five questions that decide whether a non-compete holds."""

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
    title="Connecticut: Non-competes, by citation",
    statute="Robert S. Weiss & Assocs. v. Wiederlight, 208 Conn. 525 (1988)",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Conn. Gen. Stat. 31-76k",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Conn. Gen. Stat. 31-71c(a)",
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
    name="Connecticut",
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
                "Connecticut law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "The courts weigh five things: how long a non-compete lasts, where it holds, whether it is fair to "
                "your employer, how hard it is on you, and the interest of the public. It may bind a well-paid ML "
                "engineer."
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
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are due on the next regular pay day for the pay period in which you leave.",
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_REVIEW),
        ),
    ),
)
