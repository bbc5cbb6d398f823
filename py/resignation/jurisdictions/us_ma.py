"""Massachusetts: at will, with non-competes under strict formalities that can bind whoever resigns."""

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
    title="Casetext: Text of M.G.L. c. 149 s. 24L",
    url=(
        "https://casetext.com/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-"
        "xxi-labor-and-industries/chapter-149-labor-and-industries/section-14924l-noncompetition-agreements"
    ),
    statute="M.G.L. c.149 s.24L",
    checked="2026-11-22",
)
_NON_COMPETE_ACT = Source(
    title="Mondaq: The Massachusetts Noncompetition Agreement Act",
    url=(
        "https://webiis05.mondaq.com/unitedstates/Employment-and-HR/734334/New-Legislation-In-Massachusetts-"
        "Significantly-Restricts-The-Ability-Of-Employers-To-Utilize-Noncompetition-Agreements-In-Massachusetts"
    ),
    checked="2026-11-22",
)
_VACATION = Source(
    title="J. J. Keller: Massachusetts, final pay and vacation",
    url="https://jjkellerlaborlawposters.com/labor-law-posters/State-Posters/massachusetts",
    statute="M.G.L. c.149 s.148, s.150; AG Advisory 99/1",
    checked="2026-11-22",
)
_VACATION_BEACON = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="J. J. Keller: Massachusetts, final pay and vacation",
    url="https://jjkellerlaborlawposters.com/labor-law-posters/State-Posters/massachusetts",
    statute="M.G.L. c.149 s.148",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Massachusetts",
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
                "Massachusetts law asks you for no notice: you may leave on the day you say so. Two weeks are custom. "
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
                "An agreement made since 1 October 2018 binds only if it is in writing, signed, and tells you of your "
                "right to a lawyer, and if you had it with the formal offer or 10 business days before you started, "
                "whichever came earlier. If you were already employed, it takes 10 business days' notice and something "
                "fair and reasonable in return beyond the job itself. It may last 12 months at most, and it must "
                "promise pay meanwhile (a garden-leave clause) or something else that was agreed. It does not hold "
                "against people who are entitled to overtime under federal law (non-exempt), or who were laid off or "
                "dismissed without cause. If these formalities were met, it is likely to bind an exempt ML engineer "
                "who resigns."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_ACT),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Under a garden-leave clause, your employer pays you while the non-compete lasts: at least half of your "
            "highest base salary of the last 2 years. An agreement may name something else in its place."
        ),
        confidence="high",
        sources=(_NON_COMPETE, _NON_COMPETE_ACT),
    ),
    unused_leave=Statement(
        text=(
            "Vacation that you have earned and not used counts as wages. It must be paid with your last wages and "
            "cannot be lost because you gave no notice. For wages that come late, the law makes the employer owe three "
            "times the sum."
        ),
        confidence="high",
        sources=(_VACATION, _VACATION_BEACON),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are due on the next regular pay day or, where there is none, on the following "
                "Saturday. They are due on the same day only when it is your employer who ends the job."
            ),
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
)
