"""Utah: at will, with non-competes of one year at most."""

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
    title="Utah Legislature: HB 203 (2026) as introduced",
    url="https://le.utah.gov/Session/2026/bills/introduced/HB0203.xml",
    statute="Utah Code 34-51-101 to -301",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Avvo: Utah wage and hour law, a guide",
    url="https://www.avvo.com/legal-guides/ugc/utah-wage--hour-law-a-guide-for-employers-and-employees",
    statute="Utah Code 34-28-5(2)",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Utah",
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
                "Utah law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "In agreements made since 10 May 2016, a non-compete for more than one year after employment is "
                "normally void; a shorter one binds if it is reasonable. A bill of 2026 (HB 203) would have added a "
                "floor of $155,000; it was last recorded as returned to House Rules on 10 February 2026, and is not "
                "known to have become law. If its terms are reasonable, it is likely to bind a well-paid ML engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
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
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "If you resign, and have no written contract for a definite time, your last wages are normally due on "
                "the next regular pay day. The deadline of 24 hours holds only when it is your employer who ends the "
                "job."
            ),
            confidence="medium",
            sources=(_FINAL_PAY,),
        ),
    ),
    traps=("At least one popular chart wrongly applies the rule of 24 hours to those who resign.",),
)
