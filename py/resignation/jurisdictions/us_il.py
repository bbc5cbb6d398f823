"""Illinois: at will, with an earnings floor for non-competes that rises on 1 January 2027."""

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
    title="Fair Competition Law: Low-wage criteria for non-competes (June 2024)",
    url="https://faircompetitionlaw.com/2024/06/20/new-restrictive-covenant-low-wage-criteria-updated-june-20-2024/",
    statute="820 ILCS 90 (Freedom to Work Act), with 90/10",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="820 ILCS 115/5; 56 Ill. Adm. Code 300.520",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="820 ILCS 115/5",
    checked="2026-11-22",
)
_FINAL_PAY_ADMINASSIST = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Illinois",
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
                "Illinois law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete is void unless your actual or expected earnings are above $75,000 a year, as the "
                "statute fixes it for 2022 to 2026; for a promise not to solicit it is $45,000. For agreements signed "
                "from 1 January 2027 the figures are $80,000 and $47,500. You must also have had enough in return "
                "(such as 2 years of service), advice to consult a lawyer, and 14 days to consider. If its terms are "
                "reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation that you have earned under a contract or policy must be paid with your last wages. It may not be "
            "forfeited because you leave."
        ),
        confidence="high",
        sources=(_VACATION,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are due when you leave, if that is possible, and otherwise no later than the next "
                "regular pay day."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_ADMINASSIST),
        ),
    ),
    traps=("The earnings floor rises on 1 January 2027: an agreement signed from then on needs the higher figure.",),
)
