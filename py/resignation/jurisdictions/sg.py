"""Singapore: the contract's notice, or a scale from a day to four weeks, with the day of notice counted in."""

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

_MOM = Source(
    title="Ministry of Manpower: Termination with notice",
    url="https://www.mom.gov.sg/employment-practices/termination-of-employment/termination-with-notice",
    statute="Employment Act 1968, s. 10",
    checked="2026-11-22",
)
_E_MAIL = Source(
    title="SingaporeLegalAdvice: Resigning from a job",
    url="https://singaporelegaladvice.com/law-articles/resign-singapore-job-what-happens-after/",
    checked="2026-11-22",
)
_DAY_COUNTS = Source(
    title="workingdaycalculator.sg: The day of notice counts",
    url="https://workingdaycalculator.com/sg/articles/employment-notice-periods-singapore",
    checked="2026-11-22",
)
_CAPYSUITE = Source(
    title="CapySuite: The ministry's page as updated on 22 April 2026",
    url="https://capysuite.com/payroll/notice-period-calculator",
    checked="2026-11-22",
)
_IN_LIEU = Source(
    title="Employment Act: Pay in place of notice, by citation",
    statute="Employment Act 1968, s. 11",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Act: Final pay, by citation",
    statute="Employment Act 1968, ss. 21–23; Income Tax Act, s. 68",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Employment Act: Annual leave, by citation",
    statute="Employment Act 1968, s. 88A",
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Court of Appeal: Man Financial v Wong Bark Chuan, by citation",
    statute="[2007] SGCA 53; common law",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leave during the notice: sick leave normally counts towards it, annual leave may be set off against it if "
            "you both agree, and time as a reservist does not count."
        ),
        confidence="medium",
        sources=(_MOM,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Singapore",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(start="same_day"),
        tiers=(
            Tier(until=Period(26, "weeks"), period=Period(1, "days")),
            Tier(until=Period(24, "months"), period=Period(1, "weeks")),
            Tier(until=Period(60, "months"), period=Period(2, "weeks")),
            Tier(period=Period(4, "weeks")),
        ),
        may_shorten=True,
        statement=Statement(
            text=(
                "Your contract sets the notice, which must be the same for both sides. Where it is silent, you owe one "
                "day in the first 26 weeks, then one week, two weeks from two years and four weeks from five years of "
                "service on. The day on which you give notice counts as the first, and so do rest days and public "
                "holidays: a month from 15 July ends on 14 August. Where no corresponding date exists, the last day of "
                "that month is usually taken, which may be a day off."
            ),
            confidence="high",
            sources=(_MOM, _DAY_COUNTS, _CAPYSUITE),
        ),
        probation_statement=Statement(
            text="No rule for probation is known: your contract decides, or else the same scale.",
            confidence="medium",
            sources=(_MOM,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract decides, longer or shorter, as long as it binds both sides alike. Either of you may "
                "waive the notice or pay salary in its place."
            ),
            confidence="high",
            sources=(_MOM, _IN_LIEU),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Your notice must be in writing; a letter or an e-mail will do. State the date, the notice period and "
                "your last day."
            ),
            confidence="high",
            sources=(_MOM, _E_MAIL),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The common law decides: a non-compete normally binds only if it protects a legitimate proprietary "
                "interest and is reasonable in scope, time and area. Tripartite guidelines, which are not law, were "
                "expected in the second half of 2026; their final text could not be confirmed."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text=(
            "Garden leave normally rests on the contract, on full pay. Your employer cannot normally force you to take "
            "annual leave during the notice."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave of the year that you have earned and not taken is normally paid out when you resign.",
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "If you serve your notice, your pay is normally due on your last day, and within seven days if you "
                "leave without it. For foreigners and some permanent residents your employer holds pay back for tax "
                "clearance (IR21), for up to about 30 days."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="No general duty to give a certificate or a reference is known.",
        confidence="medium",
        verified=False,
    ),
    permits=(
        # No grace here: the 30 days run from the day on which the pass is cancelled, which nobody knows beforehand.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "When an Employment Pass is cancelled, its holder is thought to get a short-term visit pass, "
                    "normally for 30 days. They run from the cancellation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "The day of notice counts: two weeks given on 15 September end on the 28th. Several calculators get "
            "this wrong."
        ),
        "Since April 2019 the Employment Act has covered managers and executives at any salary.",
        "The scale holds only where the contract is silent; a contract with one month overrides one week.",
    ),
    customs=frozenset({"accrued-leave"}),
)
