"""Colorado: at will, non-competes for the highly compensated only, and vacation that cannot be forfeited."""

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
    statute="C.R.S. 8-2-113",
    checked="2026-11-22",
)
_NON_COMPETE_MAYNARD = Source(
    title="Maynard Nexsen: Minimum salaries for non-competes in 2026",
    url="https://www.maynardnexsen.com/publication-new-year-new-minimum-salaries-for-non-competes-in-some-states",
    checked="2026-11-24",
)
_VACATION = Source(
    title="Ezel: Text of Colorado's INFO #3E on earned vacation",
    url="https://ezel.ai/labor-guidance/co/info-3e",
    statute="C.R.S. 8-4-101(14)(a)(III); Nieto v. Clark's Market, 2021 CO 48; 7 CCR 1103-7 Rule 2.17",
    checked="2026-11-22",
)
_VACATION_MERCER = Source(
    title="Mercer: Colorado's high court on “use it or lose it”",
    url=(
        "https://www.mercer.com/our-thinking/law-and-policy-group/colorado-high-court-bans-use-it-or-lose-it-"
        "vacation-policies.html"
    ),
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="C.R.S. 8-4-109(1)(b)",
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
    name="Colorado",
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
                "Colorado law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is void unless you were highly compensated both when you signed it and when it is "
                "enforced: in 2026 that means $130,014 a year in cash pay. It must also protect trade secrets, be no "
                "broader than that needs, and have been announced in a separate notice that you signed. A promise not "
                "to solicit customers needs 60 % of the sum, which is $78,008.40 in 2026. If all of this was done, it "
                "may bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_MAYNARD),
        ),
    ),
    unused_leave=Statement(
        text=(
            "All vacation that you have earned and not used must be paid when you leave. A clause under which you lose "
            "it is void, and so is one that pays nothing without two weeks' notice."
        ),
        confidence="high",
        sources=(_VACATION, _VACATION_MERCER),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are due on the next regular pay day for the pay period in which you leave.",
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_REVIEW),
        ),
    ),
)
