"""New Hampshire: at will, with final pay within seventy-two hours after a pay period's notice."""

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
    title="Fair Competition Law: Wage thresholds for non-competes (October 2022)",
    url=(
        "https://faircompetitionlaw.com/2022/10/03/what-you-need-to-know-about-wage-thresholds-for-noncompetes-"
        "updated-chart-for-d-c/"
    ),
    statute="RSA 275:70, 275:70-a",
    checked="2026-11-22",
)
_NON_COMPETE_2024 = Source(
    title="Fair Competition Law: Low-wage criteria for non-competes (June 2024)",
    url="https://faircompetitionlaw.com/2024/06/20/new-restrictive-covenant-low-wage-criteria-updated-june-20-2024/",
    checked="2026-11-22",
)
_VACATION = Source(
    title="New Hampshire: Vacation pay, by citation",
    statute="RSA 275:43(V), 275:49; N.H. Admin. Rule Lab 803.03",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="World Population Review: Rules on termination by state (2024)",
    url="https://worldpopulationreview.com/state-rankings/termination-requirements-by-state",
    statute="RSA 275:44",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="New Hampshire",
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
                "New Hampshire law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
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
                "No form is known to be required. A dated e-mail or letter with an exact last day shows how long your "
                "notice was, on which the date of your final pay depends."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete is normally void if you earn no more than twice the federal minimum wage: $14.50 an "
                "hour in 2026, or $30,160 over 2,080 hours. It must be given to you before you accept the offer. Above "
                "that sum, the courts ask whether it is reasonable. If its terms are reasonable, it is likely to bind "
                "a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_2024),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation normally counts as wages when it is due under the written policy. The policy may provide that it "
            "is lost."
        ),
        confidence="medium",
        sources=(_VACATION,),
        verified=False,
    ),
    # No date: the notice that counts is one pay period, and its length is not known.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day. If you gave at least one pay period's "
                "notice, they are due within 72 hours."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
)
