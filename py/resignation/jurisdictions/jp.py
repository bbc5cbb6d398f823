"""Japan: two weeks by the Civil Code, without anybody's consent, whatever the work rules ask for."""

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

_TOCHIGI = Source(
    title="Tochigi Prefecture: Questions about resigning, by citation",
    statute="Civil Code, art. 627(1)",
    checked="2026-11-22",
)
_MONDAQ = Source(
    title="Mondaq: The new rules on ending an employment contract",
    url=(
        "https://mondaq.com/contract-of-employment/1008546/terminating-an-employment-contract-in-japan-an-overview-of-"
        "the-new-rules"
    ),
    statute="Civil Code, art. 627",
    checked="2026-11-22",
)
_JILPT = Source(
    title="JILPT: Ending of employment relationships in Japan, by citation",
    statute="Civil Code, arts. 627, 628",
    checked="2026-11-22",
)
_YAMERIIII = Source(
    title="yameriiii: A request on 1 January ends on 15 January",
    url="https://yameriiii.com/?p=3762",
    statute="Civil Code, art. 627(1)",
    checked="2026-11-22",
)
_OUTDATED = Source(
    title="Zenkyukyo: Questions, showing the older rule of the pay period",
    url="https://zenkyukyo.or.jp/applicant/faq8",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Civil Code: How periods are counted, by citation",
    statute="Civil Code, arts. 140, 142",
    checked="2026-11-22",
)
_FIXED_TERM = Source(
    title="Fixed terms, by citation",
    statute="Labor Standards Act, Suppl. art. 137; Civil Code, art. 628",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Non-competes, by citation",
    statute="Civil Code, art. 90; case law",
    checked="2026-11-22",
)
_WAGES = Source(
    title="Labor Standards Act: Wages, by citation",
    statute="Labor Standards Act, arts. 16, 23, 24",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Labor Standards Act: Certificate, by citation",
    statute="Labor Standards Act, art. 22",
    checked="2026-11-22",
)
_IMMIGRATION = Source(
    title="Immigration Control Act, by citation",
    statute="Immigration Control and Refugee Recognition Act, art. 22-4",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: your employer can normally claim only damages that it proves, and wages "
            "may not be forfeited."
        ),
        confidence="medium",
        sources=(_WAGES,),
        verified=False,
    ),
    Statement(
        text="Fixed terms: you can normally leave only after one year, or for an unavoidable reason.",
        confidence="medium",
        sources=(_FIXED_TERM,),
        verified=False,
    ),
    Statement(
        text=(
            "The older rule: until 1 April 2020 a request had to come in the first half of a pay period, or three "
            "months ahead for annual pay (article 627(2) and (3)). It binds only the employer now, though some bodies "
            "still show it for employees."
        ),
        confidence="high",
        sources=(_MONDAQ, _OUTDATED),
    ),
)

JURISDICTION = Jurisdiction(
    name="Japan",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(14, "days")),),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "Under a contract without a fixed term, employment ends when two weeks have passed since you asked for "
                "it, and your employer need not agree. They are counted from the day after. If the last day is a "
                "holiday on which no business is done, article 142 could move it to the next day; in practice plain "
                "calendar days are counted."
            ),
            confidence="high",
            sources=(_TOCHIGI, _MONDAQ, _JILPT, _YAMERIIII, _COUNTING),
        ),
        probation_statement=Statement(
            text="In a trial period (shiyō kikan) the same two weeks normally apply.",
            confidence="medium",
            sources=(_TOCHIGI,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Work rules often ask for a month or more. By the prevailing view and older case law the two weeks "
                "cannot be lengthened against you, though keeping to the rule's notice avoids disputes. Your employer "
                "may agree to an earlier day."
            ),
            confidence="high",
            sources=(_MONDAQ, _JILPT, _TOCHIGI),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is required: even the spoken word counts, and writing or e-mail is advised. Call it a notice "
                "(taishoku todoke), which stands by itself; a request (taishoku negai) may be refused, or taken back."
            ),
            confidence="high",
            sources=(_TOCHIGI, _JILPT),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "No statute covers non-competes. Courts normally test them against public policy: your employer's "
                "interest, your position, area, time, scope and pay in return. A year or less is safer for the clause."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on agreement or the work rules, and is paid.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Your employer normally has no duty to buy out unused leave. You may usually take all of it during the "
            "notice, because there is no later date to which it could be moved."
        ),
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Wages are normally due within seven days of your asking for them after you have left, and otherwise "
                "on the usual pay day."
            ),
            confidence="medium",
            sources=(_WAGES,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "If you ask, your employer normally gives you a certificate of employment without delay, limited to the "
            "points you ask for. The separation slip (rishokuhyō) is for unemployment benefit."
        ),
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # No grace here: three months without the activity are a ground to revoke a status, and not a right to stay.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "You are thought to have to tell the Immigration Services Agency within 14 days of leaving. A "
                    "status may be revoked after three months without its activity and without good reason; only "
                    "Highly Skilled Professional (ii) has six months. Highly Skilled Professional (i) is tied to its "
                    "employer, and a new one needs permission for a change of status before you start."
                ),
                confidence="low",
                sources=(_IMMIGRATION,),
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Since 1 April 2020 the rules on the first half of a pay period and on annual pay bind only your employer.",
        "Many pages, and the FAQs of trade bodies, still apply those rules to employees.",
        "A request to resign invites an answer; a notice does not need one.",
    ),
    customs=frozenset({"employment-certificate"}),
)
