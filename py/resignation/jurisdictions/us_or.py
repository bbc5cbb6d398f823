"""Oregon: at will, an income floor for non-competes, and final pay that hangs on forty-eight hours of notice."""

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
    title="Oregon BOLI: Noncompetition agreements",
    url="https://www.oregon.gov/boli/employers/Pages/Noncompetition-Agreements.aspx",
    statute="ORS 653.295",
    checked="2026-11-22",
)
_NON_COMPETE_SHRM = Source(
    title="SHRM: Oregon raises its salary threshold (2025)",
    url=(
        "https://shrm.org/topics-tools/employment-law-compliance/oregon-increases-salary-threshold-noncompetition-"
        "agreements"
    ),
    checked="2026-11-22",
)
_NON_COMPETE_SLINDE = Source(
    title="Slinde Nelson: Changes to Oregon's non-compete law (2022)",
    url="https://www.slindenelson.com/blog/2022/01/recent-changes-to-oregons-non-compete-law/",
    checked="2026-11-24",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Cornell LII: Or. Admin. Code 839-001-0420",
    url="https://www.law.cornell.edu/regulations/oregon/Or-Admin-Code-SS-839-001-0420",
    statute="ORS 652.140(2); OAR 839-001-0420",
    checked="2026-11-22",
)
_FINAL_PAY_KELLER = Source(
    title="J. J. Keller: Final paycheck in Oregon",
    url="https://jjkellercompliancenetwork.com/regsense/final-paycheck-oregon",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Oregon",
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
                "Oregon law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "No form is known to be required. A dated e-mail or letter with an exact last day shows when your "
                "notice was given, on which the date of your final pay depends."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete is void unless you are a salaried exempt employee and your gross salary and "
                "commissions, when you leave, are above $119,541 a year (the figure for 2026; it was $116,427 in 2025, "
                "and the state agency, BOLI, publishes it each January). You must have been told in writing 2 weeks "
                "before you started, or have had a genuine advancement; there must be an interest to protect; you must "
                "get a signed copy within 30 days after you leave; and it may last 12 months at most. Someone who "
                "earns less may be held by a written promise of pay for that time. If these formalities were met, it "
                "is likely to bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_SHRM, _NON_COMPETE_SLINDE),
        ),
    ),
    unused_leave=Statement(
        text=(
            "No statute makes your employer pay out unused vacation: its policy, its practice or your contract decides."
        ),
        confidence="high",
        sources=(_VACATION,),
    ),
    # 48 hours without Saturdays, Sundays and holidays are two working days. The latest day: a pay day may come sooner.
    final_pay=FinalPay(
        due=Period(5, "working_days"),
        due_with_notice=Period(0, "days"),
        notice=Period(2, "working_days"),
        statement=Statement(
            text=(
                "If you give at least 48 hours' notice, not counting Saturdays, Sundays and holidays, your last wages "
                "are due on your last day, or on the next business day if that is a weekend or a holiday. If not, they "
                "are due within 5 days, counted in the same way, or on the next regular pay day, whichever comes "
                "first."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_KELLER),
        ),
    ),
    traps=("Oregon's 48 hours leave out weekends and holidays; California's 72 hours do not.",),
)
