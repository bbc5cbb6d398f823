"""Indonesia: a written resignation thirty days ahead, and work until then."""

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

_HUKUMINDO = Source(
    title="Hukumindo: Resigning under article 36(i)",
    url="https://hukumindo.com/2022/09/is-resigning-workers-obtain-severance.html",
    statute="GR 35/2021, art. 36(i)",
    checked="2026-11-22",
)
_VOI = Source(
    title="VOI: Three conditions for resigning",
    url="https://voi.id/fr/economie/256138",
    statute="Manpower Law, art. 154A(1)(i); GR 35/2021, art. 50",
    checked="2026-11-22",
)
_ANR = Source(
    title="ANR Law: Rights of those who resign",
    url="https://www.anr-lawfirm.com/news-&-articles/what-are-rights-of-employees-who-voluntarily-resign-pFpt3TZuXk",
    checked="2026-11-22",
)
_FIXED_TERM = Source(
    title="Fixed terms, by citation",
    statute="Law 13/2003, art. 62; Law 6/2023",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Freedom to choose work, by citation",
    statute="Law 13/2003, art. 31",
    checked="2026-11-22",
)
_PAY = Source(
    title="Wages at the end, by citation",
    statute="GR 35/2021, art. 50; GR 36/2021",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Work certificate, by citation",
    statute="Civil Code, art. 1602z",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Fixed terms (PKWT): whoever ends one early normally owes the other side the pay for the rest of the term, "
            "besides the compensation pay."
        ),
        confidence="medium",
        sources=(_FIXED_TERM,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Indonesia",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        may_shorten=True,
        statement=Statement(
            text=(
                "Under a contract without a fixed term (PKWTT) you usually resign in writing at least 30 days before "
                "the day it takes effect, may not be bound by a service bond, and keep working until then. The date "
                "here counts 30 full days after receipt, which is the safe reading; a day sooner can be argued."
            ),
            confidence="medium",
            sources=(_HUKUMINDO, _VOI, _ANR),
        ),
        probation_statement=Statement(
            text=(
                "A probation of up to three months is only possible in a contract without a fixed term. In practice "
                "either side may usually end it without the 30 days; the date here keeps them."
            ),
            confidence="medium",
            sources=(_HUKUMINDO,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Company rules or a collective agreement usually may ask for more. Your employer may waive the notice."
            ),
            confidence="medium",
            sources=(_HUKUMINDO,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Your resignation must usually be in writing and state the day on which it takes effect. E-mail "
                "normally counts."
            ),
            confidence="medium",
            sources=(_HUKUMINDO, _VOI),
        ),
    ),
    non_compete=NonCompete(
        status="unclear",
        statement=Statement(
            text=(
                "Non-competes are not regulated. They are commonly seen as conflicting with the freedom to choose "
                "work, and are usually hard to enforce."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on agreement, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "You usually get compensation for rights (UPH), such as annual leave that has not lapsed, and separation "
            "pay (uang pisah) under the company's rules. There is usually no severance."
        ),
        confidence="medium",
        sources=(_HUKUMINDO, _VOI, _ANR),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="No statutory date for the last pay was found.",
            confidence="low",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="If you ask, you normally get a work certificate (paklaring).",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "A stay permit (ITAS, E23) is thought to end with its sponsor: you leave or convert it, with a "
                    "short permit to exit. This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Ending a fixed-term contract early usually costs the pay for the rest of the term.",
        "It is safest to name a day at least 30 full days after the letter is received.",
    ),
    customs=frozenset({"employment-certificate"}),
)
