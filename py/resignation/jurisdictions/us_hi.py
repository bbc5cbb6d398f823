"""Hawaii: at will, no non-competes in technology businesses, and final pay on the day for long notice."""

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
    title="Ogletree Deakins: Hawaii's law for technology businesses",
    url=(
        "https://ogletree.com/insights-resources/blog-posts/hawaii-enacts-new-restrictions-on-noncompete-and-"
        "nonsolicitation-agreements-for-employees-of-technology-businesses/"
    ),
    statute="Haw. Rev. Stat. 480-4(d); Act 158 (2015)",
    checked="2026-11-24",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Insperity: Final pay laws by state",
    url="https://help.insperity.com/hcm/knowledge-base/state-by-state-final-pay-laws",
    statute="Haw. Rev. Stat. 388-3(b)",
    checked="2026-11-22",
)
_FINAL_PAY_ADMINASSIST = Source(
    title="AdminAssist: Final paycheck laws by state",
    url="https://www.adminassist.com/resource-center/final-paycheck-laws-by-state",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Hawaii",
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
                "Hawaii law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "No form is known to be required. A dated e-mail or letter with an exact last day shows how long your "
                "notice was, on which the date of your final pay depends."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "If your employer is a technology business, one that earns most of its gross income from software or "
                "IT development, a clause against competing or soliciting is void in agreements made since 1 July "
                "2015. The statute means soliciting the employer's people; whether it also covers customers is open. "
                "Broadcasters and telecommunications carriers are left out, and with any other employer the courts "
                "normally ask whether the clause is reasonable. A non-compete is therefore not likely to bind an ML "
                "engineer who leaves a software company."
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
    # No date: the notice that counts is one pay period, and its length is not known.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "If you give at least one pay period's notice, your last wages are normally due when you leave. "
                "Otherwise they are due on the next regular pay day."
            ),
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_ADMINASSIST),
        ),
    ),
    traps=("Hawaii is not simply a state where reasonable non-competes hold: for software companies they are void.",),
)
