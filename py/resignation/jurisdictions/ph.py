"""The Philippines: thirty days' written notice, in probation too."""

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

_RESPICIO = Source(
    title="Respicio: Thirty days' notice and the release of records",
    url="https://www.respicio.ph/commentaries/30-day-notice-period-and-release-of-employment-records-after-resignation",
    statute="Labor Code, art. 300 [285]",
    checked="2026-11-22",
)
_RESPICIO_DAYS = Source(
    title="Respicio: Working out the last working day",
    url=(
        "https://www.respicio.ph/commentaries/computation-of-last-working-day-after-a-notice-of-termination-under-"
        "philippine-labor-law"
    ),
    checked="2026-11-22",
)
_ADVISORY = Source(
    title="World Law Group: Labor Advisory 06-20",
    url=(
        "https://theworldlawgroup.com/membership/news/labor-advisory-on-the-period-for-payment-and-or-release-of-final-"
        "pay-and-issuance-of-certificate-of-employment"
    ),
    statute="DOLE Labor Advisory 06-20",
    checked="2026-11-22",
)
_CIVIL_CODE = Source(
    title="Civil Code: How time is counted, by citation",
    statute="Civil Code, art. 13",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Supreme Court: Non-competes, by citation",
    statute="Civil Code, art. 1306; Tiu v. Platinum Plans (2007); Rivera v. Solidbank (2006)",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text="Leaving without enough notice: your employer may normally claim damages, but cannot force you to work.",
        confidence="medium",
        sources=(_RESPICIO,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Philippines",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        # A longer contract is used and may ground damages, so the later day is shown.
        may_shorten=True,
        statement=Statement(
            text=(
                "You owe written notice at least one month ahead, whatever your service. A month is taken as 30 days, "
                "and the first day is left out. For just causes, such as a serious insult, inhuman treatment, a crime "
                "against you or the like, you owe none."
            ),
            confidence="high",
            sources=(_RESPICIO, _RESPICIO_DAYS, _CIVIL_CODE),
        ),
        probation_statement=Statement(
            text="In probation, which normally lasts six months at most, the same 30 days apply.",
            confidence="medium",
            sources=(_RESPICIO,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Contracts with 60 or 90 days are used, and leaving sooner may ground damages, though nobody can force "
                "you to work. The date here therefore follows the longer term. Your employer may waive the notice."
            ),
            confidence="high",
            sources=(_RESPICIO,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. E-mail counts.",
            confidence="high",
            sources=(_RESPICIO,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete normally binds if it is reasonable in time, place and trade, and not against public "
                "policy."
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
            "Service incentive leave that you have not used, of five days a year, is paid in cash, and so is your "
            "share of the 13th month. Other leave follows your employer's policy."
        ),
        confidence="high",
        sources=(_ADVISORY,),
    ),
    final_pay=FinalPay(
        due=Period(30, "days"),
        statement=Statement(
            text="Final pay is due within 30 days of the separation, unless a policy or an agreement is better.",
            confidence="high",
            sources=(_ADVISORY,),
        ),
    ),
    certificate=Statement(
        text="Your employer gives you a certificate of employment within three days of your asking for it.",
        confidence="high",
        sources=(_ADVISORY,),
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "A 9(g) visa and the work permit (AEP) are thought to be cancelled or downgraded. A short stay by "
                    "conversion to a tourist visa may be possible; this could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "One month means 30 days here, and the first day is left out.",
        (
            "Your resignation does not depend on clearance or on acceptance by HR; once it is accepted, you can "
            "hardly withdraw it."
        ),
    ),
    customs=frozenset({"employment-certificate"}),
)
