"""Minnesota: at will, no non-competes since July 2023, and a last pay counted from pay days."""

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
    title="Minnesota DLI: Employment termination",
    url="https://dli.mn.gov./business/employment-practices/employment-termination",
    statute="common law; no statute",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Brightmine: States that ban employee non-competes",
    url="https://www.brightmine.com/us/?p=12564",
    statute="Minn. Stat. 181.988",
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
    title="Minnesota DLI: Employment termination",
    url="https://dli.mn.gov./business/employment-practices/employment-termination",
    statute="Lee v. Fresenius, 741 N.W.2d 117 (Minn. 2007); Minn. Stat. 181.74",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Minnesota DLI: Employment termination",
    url="https://dli.mn.gov./business/employment-practices/employment-termination",
    statute="Minn. Stat. 181.14",
    checked="2026-11-22",
)
_FINAL_PAY_BULLETIN = Source(
    title="Minnesota DLI: Bulletin on the final paycheck",
    url="https://content.govdelivery.com/accounts/MNDLI/bulletins/2c3d77b",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Minnesota",
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
                "Minnesota law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
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
                "A non-compete in an agreement entered into on or after 1 July 2023 is void, whatever the pay. An "
                "older one binds if it is reasonable. Confidentiality agreements and promises not to solicit are still "
                "allowed. Only an agreement signed before that day may bind an ML engineer."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_MCDONALD),
        ),
    ),
    unused_leave=Statement(
        text="Policy or contract decides whether unused leave is paid when you go.",
        confidence="high",
        sources=(_VACATION,),
    ),
    # No date: the rule hangs on the pay days that follow the last day.
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Your last wages are due on the first regular pay day after your last day. If that is fewer than 5 "
                "calendar days away, they may wait for the second pay day, but for no more than 20 calendar days after "
                "your last day. For someone entrusted with money or property, an audit may add 10 days."
            ),
            confidence="high",
            sources=(_FINAL_PAY, _FINAL_PAY_BULLETIN),
        ),
    ),
    traps=(
        (
            "Some pages say that Minnesota requires pay for unused PTO, or pay on the last day after 48 hours' notice: "
            "both are wrong."
        ),
    ),
)
