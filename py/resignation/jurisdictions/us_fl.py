"""Florida: at will, except for whoever signed a garden-leave agreement under the CHOICE Act."""

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
_AT_WILL_CHOICE = Source(
    title="Florida Senate: Statutes, 542.43",
    url="https://www.flsenate.gov/Laws/Statutes/2025/0542.43",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Florida Senate: Statutes, 542.43",
    url="https://www.flsenate.gov/Laws/Statutes/2025/0542.43",
    statute="Fla. Stat. 542.335; 542.41–542.45 (CHOICE Act)",
    checked="2026-11-22",
)
_NON_COMPETE_MORGAN = Source(
    title="Morgan Lewis: Florida's CHOICE Act",
    url=(
        "https://www.morganlewis.com/pubs/2025/05/floridas-new-choice-act-authorizes-garden-leave-makes-4-year-"
        "noncompete-agreements-easier-to-enforce"
    ),
    checked="2026-11-22",
)
_GARDEN_LEAVE = Source(
    title="Florida Senate: Statutes, 542.43",
    url="https://www.flsenate.gov/Laws/Statutes/2025/0542.43",
    statute="Fla. Stat. 542.43",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
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
    name="Florida",
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
                "Florida law asks you for no notice: you may leave on the day you say so, and two weeks are custom. "
                "This does not hold if you signed a covered garden-leave agreement under the CHOICE Act: you have then "
                "promised not to resign before the end of its notice period, which can be up to 4 years. Another "
                "contract that you signed may oblige you as well."
            ),
            confidence="high",
            sources=(_AT_WILL, _AT_WILL_CHOICE),
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
                "A reasonable non-compete is enforced, by a statute that favours employers: 6 months are presumed "
                "reasonable, and more than 2 years unreasonable. Under the CHOICE Act, in force since early July 2025 "
                "(sources give the 1st or the 3rd), a covered agreement may last up to 4 years, and a court must order "
                "you to keep it once your employer has made its case at first sight. The Act reaches people paid more "
                "than twice the mean annual wage of the county where the employer has its main place of business (or "
                "where they live), bonus and equity not counted, so there is no single sum. Ordinary non-competes have "
                "no floor. If its terms are reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_MORGAN),
        ),
    ),
    garden_leave=Statement(
        text=(
            "A covered garden-leave agreement under the CHOICE Act holds you for a paid notice period of up to 4 "
            "years. It qualifies only if you had at least 7 days to review it in writing and were told to take a "
            "lawyer's advice."
        ),
        confidence="high",
        sources=(_GARDEN_LEAVE, _NON_COMPETE_MORGAN),
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
            text="No state law sets a day for your last pay, so your employer's practice or your contract decides.",
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_REVIEW),
        ),
    ),
    traps=(
        (
            "A covered garden-leave agreement holds a promise not to resign before the end of a notice period of up to "
            "4 years (section 542.43(5)(b)), so leaving at will is not open to whoever signed one."
        ),
        "A covered agreement needs at least 7 days to review it in writing, and advice to see a lawyer.",
    ),
)
