"""Tennessee: at will, with an income floor for non-competes signed since July 2026."""

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
    title="Chambliss: Tennessee's new rules for non-competes, 1 July 2026",
    url=(
        "https://www.chamblisslaw.com/tennessees-new-rules-for-noncompetes-and-other-restrictive-covenants-changes-"
        "coming-july-1/"
    ),
    statute="HB 1034 (2026), Public Chapter 934",
    checked="2026-11-22",
)
_NON_COMPETE_MHS = Source(
    title="MHS Law Blog: Tennessee's HB 1034 (July 2026)",
    url="https://www.mhslawblog.com/2026/07/tennessee-redefines-the-limits-of-non-compete-agreements/",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Tenn. Code 50-2-103(a)(3)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Spicer Rudstrom: Final paychecks in Tennessee (2016)",
    url="https://www.spicerfirm.com/10/employers-wait-wait-dont-do-it-final-paychecks/",
    statute="Tenn. Code 50-2-103(g)",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Tennessee",
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
                "Tennessee law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "In an agreement entered into, renewed or amended on or after 1 July 2026, a non-compete is normally "
                "void if you earn less than $70,000 a year: wages, salary, commissions, bonuses that are not "
                "discretionary, and other pay. For an employee, up to 2 years are presumed reasonable. In an older "
                "agreement, the courts ask whether it is reasonable. Where the Act stands in the code could not be "
                "confirmed. If its terms are reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_MHS),
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
    # No date: the later of a pay day and 21 days hangs on the pay day.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day or 21 days after you leave, whichever is "
                "later."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
    traps=(
        "Most charts of 2025 still show Tennessee as a state without a statute on non-competes.",
        "Commentators disagree whether the Act also reaches older agreements in proceedings after 1 July 2026.",
    ),
)
