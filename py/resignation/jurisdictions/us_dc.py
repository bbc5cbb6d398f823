"""The District of Columbia: at will, a high floor for non-competes, and final pay within seven days."""

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
    title="Epstein Becker Green: Salary thresholds for non-competes in 2026",
    url=(
        "https://epstein.sitepilot11.firmseek.com/trade-secrets-employee-mobility/raising-the-cost-of-noncompetes-"
        "2026-state-noncompete-salary-threshold-changes"
    ),
    statute="D.C. Code 32-581.01 to 32-581.05",
    checked="2026-11-22",
)
_NON_COMPETE_MAYNARD = Source(
    title="Maynard Nexsen: Minimum salaries for non-competes in 2026",
    url="https://www.maynardnexsen.com/publication-new-year-new-minimum-salaries-for-non-competes-in-some-states",
    checked="2026-11-24",
)
_VACATION = Source(
    title="Justworks: Termination in the District of Columbia",
    url="https://help.justworks.com/hc/en-us/articles/360004480612-Terminating-an-Employee-District-of-Columbia",
    statute="D.C. case law (Nat'l Rifle Ass'n v. Ailes, 428 A.2d 816)",
    checked="2026-11-24",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="D.C. Code 32-1303(2)",
    checked="2026-11-22",
)
_FINAL_PAY_ADMINASSIST = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
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
    name="District of Columbia",
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
                "The District's law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
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
                "A non-compete is void unless you are a highly compensated employee: in 2026, someone who can expect "
                "at least $162,164 in total pay over 12 months. You must have had it in writing 14 days before you "
                "started, or at least 14 days before you signed, and it may last no more than 365 days. For medical "
                "specialists the figure is higher. If all of this was done, it may bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_MAYNARD),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Unused vacation is paid if policy or practice promises it, and also if they say nothing about losing it. "
            "An agreement may provide that it is lost."
        ),
        confidence="high",
        sources=(_VACATION,),
    ),
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(7, "days"),
        statement=Statement(
            text=(
                "Your last wages are due on the next regular pay day or within 7 days of your leaving, whichever is "
                "earlier. For someone who is responsible for the employer's money it is 4 days."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_ADMINASSIST, _FINAL_PAY_REVIEW),
        ),
    ),
)
