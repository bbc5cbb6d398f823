"""Arkansas: at will, and a statute that lets courts reform a non-compete that goes too far."""

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
_NON_COMPETE = Source(title="Arkansas: Non-competes, by citation", statute="Ark. Code 4-75-101", checked="2026-11-22")
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Ark. Code 11-4-405",
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
    name="Arkansas",
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
                "Arkansas law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is normally enforced if it protects an interest that the law recognises and goes no "
                "further than it needs to. Up to 2 years are presumed reasonable, and courts must reform one that goes "
                "too far. An Act of 2025 (Act 232) exempts physicians, not engineers. It may bind a well-paid ML "
                "engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute normally makes your employer pay out unused vacation: its policy, its practice or your "
            "contract decides."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages normally come on the next regular pay day. The statute speaks of discharge; someone "
                "who resigns is paid by the usual practice."
            ),
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_REVIEW),
        ),
    ),
)
