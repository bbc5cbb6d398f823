"""Washington: at will, an income floor for non-competes until June 2027, and a ban from then on."""

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
    title="Cooley: Washington's ban on non-competes (29 June 2026)",
    url=(
        "https://www.cooley.com/news/insight/2026/2026-06-29-what-employers-should-know-about-washingtons-new-ban-on-"
        "noncompete-agreements"
    ),
    statute="RCW 49.62; ESHB 1155, Laws of 2026 ch. 149",
    checked="2026-11-22",
)
_NON_COMPETE_LNI = Source(
    title="Washington L&I: Non-compete agreements (2025 figures)",
    url="https://www.lni.wa.gov/workers-rights/workplace-policies/Non-Compete-Agreements",
    checked="2026-11-22",
)
_NON_COMPETE_STATES = Source(
    title="Brightmine: States that ban employee non-competes",
    url="https://www.brightmine.com/us/?p=12564",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="WAC 296-126; L&I guidance",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="The HR Specialist: Final pay laws by state",
    url="https://thehrspecialist.com/18929/state-by-state-chart-on-final-pay-laws",
    statute="RCW 49.48.010",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Washington",
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
                "Washington law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "Until 29 June 2027, a non-compete is void unless your earnings over a year (box 1 of form W-2) are "
                "above $126,858.83, the figure for 2026 ($123,394.17 in 2025), and it was disclosed in writing by the "
                "time you accepted the offer. More than 18 months are presumed too long, and it may not send you to a "
                "court in another state. From 30 June 2027, every non-compete is void, whenever it was signed; suits "
                "filed earlier keep the old law, and employers must tell workers by 1 October 2027. The figure for the "
                "first half of 2027 could not be confirmed. Until the ban, one that meets these conditions is likely "
                "to bind a well-paid ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_LNI, _NON_COMPETE_STATES),
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
            text=(
                "Your last wages are due at the end of the established pay period, that is on the next regular pay day."
            ),
            confidence="high",
            sources=(_FINAL_PAY,),
        ),
    ),
    traps=(
        (
            "The ban was signed in March 2026 but takes effect on 30 June 2027: until then, non-competes are not "
            "banned here."
        ),
        (
            "From that day, clauses by which you forfeit something if you compete, and some on repaying a bonus, count "
            "as non-competes too."
        ),
    ),
)
