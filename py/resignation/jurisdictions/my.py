"""Malaysia: the contract's notice, or four, six or eight weeks, with the day of notice counted in."""

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

_SARAWAK = Source(
    title="mylaw.my: Labour Ordinance (Sarawak), the same steps",
    url="https://mylaw.my/legislation/labour-ordinance-sarawak-cap-76/section-12",
    statute="Labour Ordinance (Sarawak), s. 12",
    checked="2026-11-22",
)
_CARRIERA = Source(
    title="Carriera: Notice under the Employment Act (18 June 2026)",
    url="https://carrieragroup.com.my/notice-period-malaysia-employment-act.html",
    statute="Employment Act 1955, s. 12(2)",
    checked="2026-11-22",
)
_DNA = Source(
    title="DNA Malaysia: Four weeks from 18 June to 15 July",
    url="http://www.dnamalaysia.com/employment-act-ea/notice-period-of-termination/",
    statute="Employment Act 1955, s. 12",
    checked="2026-11-22",
)
_IN_LIEU = Source(
    title="Employment Act: Counting and pay in place of notice, by citation",
    statute="Employment Act 1955, ss. 12(3), 13; First Schedule",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Act: Final pay, by citation",
    statute="Employment Act 1955, ss. 20–21; Income Tax Act, s. 83",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Contracts Act: Restraint of trade, by citation",
    statute="Contracts Act 1950, s. 28",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text="Pay in place of notice: either side may normally pay wages instead (section 13).",
        confidence="medium",
        sources=(_IN_LIEU,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Malaysia",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(start="same_day"),
        tiers=(
            Tier(until=Period(24, "months"), period=Period(4, "weeks")),
            Tier(until=Period(60, "months"), period=Period(6, "weeks")),
            Tier(period=Period(8, "weeks")),
        ),
        may_shorten=True,
        statement=Statement(
            text=(
                "A notice in your written contract decides, and must be the same for both sides. Where there is none, "
                "you owe four weeks in the first two years, then six, and eight from five years of service on. The day "
                "on which you give notice counts as the first: four weeks from 18 June end on 15 July."
            ),
            confidence="high",
            sources=(_CARRIERA, _SARAWAK, _DNA),
        ),
        probation_statement=Statement(
            text="No rule for probation is known. The contract often sets two weeks.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text=(
                "By the words of the Act your contract decides, longer or shorter, and the Act only where nothing is "
                "written. Some guides call the Act a floor."
            ),
            confidence="high",
            sources=(_CARRIERA, _SARAWAK),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice is normally given in writing, at any time; e-mail normally counts.",
            confidence="medium",
            sources=(_IN_LIEU,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete for the time after the job is normally void, without the exception for reasonable ones "
                "that the common law knows."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on the contract, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave that you have not taken is normally paid out.",
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "If you serve your notice, your pay is normally due by the day on which the contract ends, and within "
                "three days if you leave without it. Part may be held back for tax clearance (CP22A or CP21)."
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
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "The Employment Pass is thought to be shortened; a short stay on a special pass may be possible. "
                    "This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Since 1 January 2023 the Act covers all employees for notice; pages that stop at RM 4,000 are out "
            "of date on this."
        ),
        "The Act counts in weeks and not in months, and the day of notice counts.",
        "The Labour Ordinances of Sabah and Sarawak have parallel steps.",
    ),
    customs=frozenset({"accrued-leave"}),
)
