"""Hong Kong: a month, counted in one way, where the contract is silent, and days, counted in another."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Period,
    Permit,
    Source,
    Statement,
    Tier,
)

_FAQ = Source(
    title="Labour Department: Questions about ending a contract",
    url="https://www.labour.gov.hk/eng/faq/cap57d_whole.htm",
    statute="Employment Ordinance (Cap. 57), ss. 5–7",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="1823: How a notice period is counted",
    url=(
        "https://www.1823.gov.hk/en/faq/when-terminating-employment-contract-how-to-calculate-the-notice-period-or-"
        "payment-in-lieu-of-notice"
    ),
    statute="Employment Ordinance (Cap. 57), s. 6",
    checked="2026-11-22",
)
_MONTHS = Source(
    title="workingdaycalculator.hk: Notice in months, with examples",
    url="https://workingdaycalculator.hk/articles/hong-kong-employment-notice-periods",
    statute="Employment Ordinance (Cap. 57), s. 2",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Employment Ordinance: Annual leave, by citation",
    statute="Employment Ordinance (Cap. 57), ss. 6(2A), 41D",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Ordinance: Final pay, by citation",
    statute="Employment Ordinance (Cap. 57), s. 25",
    checked="2026-11-22",
)
_TAX = Source(
    title="Tax forms IR56F and IR56G, by citation",
    statute="Inland Revenue Ordinance, s. 52",
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Restraint of trade, by citation",
    statute="common law; no statute",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Pay in place of notice: either side may normally pay it (section 7), based on the average wages of twelve "
            "months."
        ),
        confidence="medium",
        sources=(_FAQ,),
        verified=False,
    ),
    Statement(
        text=(
            "Annual leave during the notice: statutory leave normally does not count towards the notice, unless you "
            "ask to take it or you both agree."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Hong Kong",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(start="same_day_or_month_end"),
        tiers=(Tier(period=Period(1, "months")),),
        # Periods in days leave out the day of notice.
        probation=(
            Tier(until=Period(1, "months"), period=Period(0, "days"), counting=Counting()),
            Tier(period=Period(7, "days"), counting=Counting()),
        ),
        may_shorten=True,
        floor=Period(7, "days"),
        statement=Statement(
            text=(
                "You owe the notice in your contract, which may not be less than 7 days; where it is silent, one "
                "month. A month starts on the day you give notice and ends the day before the corresponding date; if "
                "there is none, or if you give notice on the last day of a month, it ends on the last day of the next. "
                "Notice in days starts on the day after."
            ),
            confidence="high",
            sources=(_FAQ, _COUNTING, _MONTHS),
        ),
        probation_statement=Statement(
            text=(
                "In the first month of probation you may leave at once. After that you owe 7 days, or longer if your "
                "contract sets a longer notice for probation."
            ),
            confidence="high",
            sources=(_FAQ,),
        ),
        override=Statement(
            text="Your contract may ask for more, without a cap, or for less, down to 7 days.",
            confidence="high",
            sources=(_FAQ,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Notice may normally be given by word of mouth or in writing. Write it, so that you can prove the day; "
                "e-mail is enough."
            ),
            confidence="medium",
            sources=(_FAQ,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "Under the common law on restraint of trade, a non-compete normally binds only as far as it is "
                "reasonable."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on the contract; courts have upheld it.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Statutory leave that you have not taken is normally paid out, and after three months of service a share "
            "for the current year too."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(7, "days"),
        statement=Statement(
            text=(
                "Final pay is normally due as soon as practicable, and not later than 7 days after the job ends. Your "
                "employer may hold money back for tax clearance (IR56G) if you are leaving Hong Kong."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "No duty to give a reference is known. Your employer files a tax form (IR56F, or IR56G if you leave Hong "
            "Kong)."
        ),
        confidence="medium",
        sources=(_TAX,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "You are thought to be allowed to stay until your limit of stay, while working for a new sponsor "
                    "needs approval beforehand. This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Notice in days leaves out the day of notice; notice in months includes it.",
        "Notice given on the last day of February ends on 31 March, and not on the 27th or 28th.",
        (
            "A “continuous contract” since 18 January 2026 means 17 hours a week, or 68 hours over four weeks "
            "(the 468 rule)."
        ),
    ),
    customs=frozenset({"accrued-leave"}),
)
