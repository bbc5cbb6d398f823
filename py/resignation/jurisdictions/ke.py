"""Kenya: twenty-eight days' written notice, or the contract's longer one."""

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

_SECTION_35 = Source(
    title="Sheriaplex: Section 35 of the Employment Act",
    url="https://sheriaplex.com/kenya-acts/1449-section-35-of-employment-act-cap-226-termination-notice",
    statute="Employment Act, s. 35",
    checked="2026-11-22",
)
_MYWAGE = Source(
    title="Mywage Kenya: Notice and probation",
    url="https://mywage.org/kenya/labour-laws/employment-security/notice-and-severance",
    statute="Employment Act, ss. 35, 42",
    checked="2026-11-22",
)
_MINIMUM = Source(
    title="Kenya Employment Law: The least notice",
    url="https://kenyaemploymentlaw.com/2017/06/18/employment-termimination-notices/",
    statute="Employment Act, s. 35",
    checked="2026-11-22",
)
_IN_LIEU = Source(
    title="Employment Act: Pay in place of notice, by citation",
    statute="Employment Act, s. 36",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Employment Act: Leave and service pay, by citation",
    statute="Employment Act, ss. 28, 35(5)–(6)",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Act: Final pay, by citation",
    statute="Employment Act, s. 18(5)",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Employment Act: Certificate of service, by citation",
    statute="Employment Act, s. 51",
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Restraint of trade, by citation",
    statute="Contracts in Restraint of Trade Act (Cap. 24)",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text="Pay in place of notice: either side may normally pay it instead (section 36).",
        confidence="medium",
        sources=(_IN_LIEU,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Kenya",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(28, "days")),),
        probation=(
            Tier(until=Period(12, "months"), period=Period(7, "days")),
            Tier(
                period=Period(28, "days"),
                note="Probation lasts twelve months at most; after that the general notice holds.",
            ),
        ),
        statement=Statement(
            text=(
                "If you are paid by the month or longer, your contract can be ended at the end of the 28 days that "
                "follow written notice. A longer notice in your contract takes its place."
            ),
            confidence="high",
            sources=(_SECTION_35, _MYWAGE, _MINIMUM),
        ),
        probation_statement=Statement(
            text=(
                "In probation you owe at least seven days' notice, or seven days' wages. Probation lasts six months at "
                "most, and may be extended by up to six more."
            ),
            confidence="high",
            sources=(_MYWAGE,),
        ),
        override=Statement(
            text="A longer notice in your contract applies; a shorter one does not.",
            confidence="high",
            sources=(_SECTION_35,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. E-mail counts.",
            confidence="high",
            sources=(_SECTION_35,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text="A non-compete normally binds as far as it is reasonable in time, area and the interest it protects.",
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on the contract, on pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have earned is normally paid, in proportion. Service pay is normally due too, unless you "
            "are in the NSSF or a pension scheme."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="What you have earned is normally due when the job ends.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="With four weeks of service or more you normally get a certificate of service.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text="A work permit is thought to be tied to the employer. No time to stay could be confirmed.",
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "The Act asks for 28 days, and not for a month.",
        (
            "A contract with “one month” is longer than 28 days in every month but a February of 28, so it takes "
            "their place."
        ),
    ),
    customs=frozenset({"employment-certificate", "accrued-leave"}),
)
