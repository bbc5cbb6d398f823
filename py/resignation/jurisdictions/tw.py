"""Taiwan: none, ten, twenty or thirty days by length of service, which a contract can hardly lengthen."""

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

_TEALIT = Source(
    title="tealit: Articles 15 and 16 in English and Chinese",
    url="http://tealit.com/leavingj.eng-chn.htm",
    statute="Labor Standards Act, arts. 15, 16",
    checked="2026-11-22",
)
_MOJ = Source(
    title="Ministry of Justice: Labor Standards Act",
    url="https://law.moj.gov.tw/Eng/LawClass/LawAll.aspx?PCode=N0030001",
    statute="Labor Standards Act, arts. 15, 16",
    checked="2026-11-22",
)
_FORUMOSA = Source(
    title="Forumosa: No notice under three months",
    url="http://tw.forumosa.com/t/notice-of-resignation-less-than-3-months/163671/2",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Civil Code: How days are counted, by citation",
    statute="Civil Code, art. 120",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Labor Standards Act: Non-competes, by citation",
    statute="Labor Standards Act, art. 9-1; Enforcement Rules, arts. 7-1 to 7-3",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Labor Standards Act: Annual leave, by citation",
    statute="Labor Standards Act, art. 38(4)",
    checked="2026-11-22",
)
_PAY = Source(
    title="Enforcement Rules: Final pay, by citation",
    statute="Enforcement Rules of the Labor Standards Act, art. 9",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Labor Standards Act: Service certificate, by citation",
    statute="Labor Standards Act, art. 19",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: you normally owe no pay in its place, but damages only where they are "
            "proved. A penalty may normally not be deducted from wages."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Taiwan",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="fixed_cap",
        counting=Counting(),
        tiers=(
            Tier(until=Period(3, "months"), period=Period(0, "days")),
            Tier(until=Period(12, "months"), period=Period(10, "days")),
            Tier(until=Period(36, "months"), period=Period(20, "days")),
            Tier(period=Period(30, "days")),
        ),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "Under a contract without a fixed term you usually owe no notice in the first three months, then 10 "
                "days, 20 days from one year of service on, and 30 days from three years on. Days are counted from the "
                "day after you give notice. Your resignation takes effect without your employer's consent."
            ),
            confidence="medium",
            sources=(_MOJ, _TEALIT, _FORUMOSA, _COUNTING),
        ),
        probation_statement=Statement(
            text="The Act usually has no probation: the same steps apply from your first day.",
            confidence="medium",
            sources=(_MOJ, _TEALIT),
        ),
        override=Statement(
            text=(
                "A contract that asks you for more is generally treated as void against the Act. That is the practice "
                "of authorities and courts and not its express text, and agreed penalties have been argued case by "
                "case, so serving the contract's notice is the safe choice. A shorter notice or a waiver is fine."
            ),
            confidence="medium",
            sources=(_MOJ,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required. A letter, an e-mail or a letter certified by the post office is "
                "advisable."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete normally binds only if it is in writing, protects a legitimate interest, concerns "
                "someone with access to secrets, is reasonable in time, area, activity and employers, and is paid with "
                "at least half of the average monthly wage; otherwise it is void. It may last two years, and a longer "
                "one is cut to two."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text=(
            "Your employer may normally release you early on pay. Paid leave to look for work, two days a week, is "
            "meant for dismissals and is only applied by analogy in practice."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave that you have not taken is normally paid as wages when the job ends.",
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="Wages are normally settled when the job ends.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="Your employer normally may not refuse you a service certificate.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Foreign professionals are thought to be able to apply for up to six months more to look for work, "
                    "renewable once. This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Clauses with one month are common, but the Act caps the notice of most people under three years at "
            "10 or 20 days."
        ),
        "Exactly one year of service means 20 days, and exactly three years 30.",
    ),
    customs=frozenset({"employment-certificate"}),
)
