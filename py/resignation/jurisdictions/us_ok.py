"""Oklahoma: at will, no non-competes, and promises not to solicit that still hold."""

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
    statute="15 Okla. Stat. 217, 219A, 219B",
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
    statute="40 Okla. Stat. 165.1",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="40 Okla. Stat. 165.3",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Oklahoma",
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
                "Oklahoma law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
        status="void",
        statement=Statement(
            text=(
                "A non-compete is void. You may still be held to a promise not to solicit your employer's established "
                "customers directly, or its employees, and covenants on the sale of a business are allowed. A "
                "non-compete should not bind an ML engineer who resigns."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_MCDONALD),
        ),
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
            text="Your last wages are due on the next regular pay day for the pay period in which you leave.",
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
)
