"""Mainland China: thirty days' written notice, three in probation, and nobody's consent."""

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

_ARTICLE_37 = Source(
    title="ldbj.com: Text of article 37",
    url="https://ldbj.com/china/labor_contract_law_003_5.htm",
    statute="Labor Contract Law, art. 37",
    checked="2026-11-22",
)
_HICOM = Source(
    title="Hicom: The notice cannot be lengthened",
    url="https://translate.hicom-asia.com/template/employment-contract-notice-period",
    checked="2026-11-22",
)
_ARTICLE_50 = Source(
    title="Labor Contract Law: Papers at the end, by citation",
    statute="Labor Contract Law, art. 50",
    checked="2026-11-22",
)
_LIQUIDATED = Source(
    title="Labor Contract Law: Agreed damages and non-competes, by citation",
    statute="Labor Contract Law, arts. 22–25",
    checked="2026-11-22",
)
_GUIDELINES = Source(
    title="L&E Global: The ministry's guidelines on non-competes",
    url=(
        "https://leglobal.law/2025/10/23/china-ministry-of-human-resources-and-social-security-issued-the-compliance-"
        "guidelines-for-enterprises-implementing-non-compete-restrictions"
    ),
    statute="Renshetingfa [2025] No. 40",
    checked="2026-11-22",
)
_KAIZEN = Source(
    title="Kaizen: The guidelines in detail",
    url="https://en.kaizencpa.cn/knowledge/China-Releases-Guidance-on-Non-Compete-Compliance.html",
    statute="Renshetingfa [2025] No. 40",
    checked="2026-11-22",
)
_INTERPRETATIONS = Source(
    title="Supreme People's Court: Interpretations (I) and (II), by citation",
    statute="Interpretation (I) of 2020, arts. 36–40; Interpretation (II), Fa Shi [2025] No. 12, arts. 13–15",
    checked="2026-11-22",
)
_PAY = Source(
    title="Payment of wages, by citation",
    statute="Interim Provisions on Payment of Wages, art. 9",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Annual leave, by citation",
    statute="Annual leave implementation measures, 2008",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: you normally owe no pay in its place, but only direct losses. Agreed "
            "damages are normally void, except for a training bond or a non-compete."
        ),
        confidence="medium",
        sources=(_LIQUIDATED,),
        verified=False,
    ),
    Statement(
        text=(
            "Handing over: it is normally needed for any economic payment on leaving, and is not a condition of "
            "leaving."
        ),
        confidence="medium",
        sources=(_ARTICLE_50,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="China (mainland)",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="fixed_cap",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        probation=(
            Tier(until=Period(6, "months"), period=Period(3, "days")),
            Tier(
                period=Period(30, "days"),
                note="Probation lasts six months at most; after that the general notice holds.",
            ),
        ),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "You owe 30 days' written notice, however long you have been there. Your employer's consent is not "
                "needed. Days are counted from the day after your employer receives it."
            ),
            confidence="high",
            sources=(_ARTICLE_37, _HICOM),
        ),
        probation_statement=Statement(
            text=(
                "In probation, which lasts six months at most, you owe three days' notice. The law does not repeat "
                "that it must be written; write it anyway."
            ),
            confidence="high",
            sources=(_ARTICLE_37,),
        ),
        override=Statement(
            text=(
                "A longer notice in your contract does not bind you; only some local rules let those who hold secrets "
                "be bound to a “declassification period” of up to six months. Your employer may release you earlier."
            ),
            confidence="high",
            sources=(_HICOM, _ARTICLE_37),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice must be in writing, and you should be able to prove that it arrived: by express mail "
                "(EMS) to your employer, for example. Whether e-mail or WeChat counts is decided from case to case. "
                "Call it a notice (tongzhi) and not an application (shenqing)."
            ),
            confidence="high",
            sources=(_ARTICLE_37,),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "Only senior managers, senior technical staff and others with duties of confidentiality can be bound, "
                "for two years at most, and they must be paid each month. Where no pay was agreed, courts start from "
                "30 %; the ministry's guidelines of 4 September 2025, which do not bind, ask for at least 30 % of the "
                "last year's average, at least 50 % for more than a year, and normally no penalty above five times the "
                "pay. After three months without pay you may end it. Since 1 September 2025 a clause has no effect on "
                "someone who never had access to such secrets, and what is out of proportion to what you knew is void. "
                "A non-compete during the job is valid without pay; whoever breaks one can be ordered to return the "
                "pay and to pay the penalty."
            ),
            confidence="high",
            sources=(_INTERPRETATIONS, _GUIDELINES, _KAIZEN),
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on agreement, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Statutory leave of the year that you have earned and not taken is normally paid at 300 % of a day's wage, "
            "base pay included."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="Wages are normally paid in one sum when the contract ends.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer issues a certificate of termination when you leave, and moves your personnel file and "
            "social insurance within 15 days."
        ),
        confidence="high",
        sources=(_ARTICLE_50,),
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Work permit and residence permit are thought to be cancelled. A short visa to stay on, commonly "
                    "for up to 30 days, may be issued; this could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "A letter worded as an application invites your employer to refuse it.",
        "Your hand-over must be done before any economic payment is made; it is not a condition of leaving.",
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
