"""North Dakota: at will, no non-competes, and five days' notice that can save the pay for unused leave."""

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
    title="Brightmine: States that ban employee non-competes",
    url="https://www.brightmine.com/us/?p=12564",
    statute="N.D. Cent. Code 9-08-06",
    checked="2026-11-22",
)
_NON_COMPETE_MCDONALD = Source(
    title="McDonald Hopkins: State laws after the end of the FTC's rule",
    url=(
        "https://www.mcdonaldhopkins.com/insights/news/update-on-state-legislation-following-the-demise-of-ftc-rule-"
        "banning-non-compete-agreements"
    ),
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="N.D. Cent. Code 34-14-09.2; N.D. Admin. Code 46-02-07-02(12)",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="N.D. Cent. Code 34-14-03",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="North Dakota",
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
                "North Dakota law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "No form is known to be required. A dated e-mail or letter that names your last day shows how much "
                "notice you gave, which can matter for unused leave in your first year."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete is normally void, except on the sale of goodwill or the end of a partnership. It should "
                "not bind an ML engineer who resigns."
            ),
            confidence="medium",
            sources=(_NON_COMPETE, _NON_COMPETE_MCDONALD),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Accrued PTO must normally be paid. A private employer may keep it back if all three hold: it told you so "
            "in writing when it hired you, you worked there for less than one year, and you gave less than 5 days' "
            "notice."
        ),
        confidence="medium",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your last wages are normally due on the regular pay day for the period.",
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
    traps=(
        "With less than one year of service, give at least 5 days' notice to protect the pay for your unused leave.",
    ),
)
