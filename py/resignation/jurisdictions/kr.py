"""South Korea: the day your employer accepts, or else the end of the wage period after the current one."""

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

_EASYLAW = Source(
    title="Ministry of Government Legislation: When a resignation takes effect",
    url="https://m.easylaw.go.kr/MOM/SubCsmOvRetrieve.laf?langCd=700101&csmSeq=1445&ccfNo=1&cciNo=1&cnpClsNo=1",
    statute="Civil Act, art. 660",
    checked="2026-11-22",
)
_HWANG = Source(
    title="Lawyer Hwang: Text of article 660",
    url="https://lawyerhwang.com/various-ways-to-terminate-the-employment-agreement/",
    statute="Civil Act, art. 660",
    checked="2026-11-22",
)
_BRUNCH = Source(
    title="brunch: Notices of 1, 16 and 30 April all take effect on 1 June",
    url="https://brunch.co.kr/@viva-la-vida/53",
    statute="Civil Act, art. 660(3)",
    checked="2026-11-22",
)
_FORCED_LABOUR = Source(
    title="Labor Standards Act: Forced labour, by citation",
    statute="Labor Standards Act, art. 7",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Supreme Court: Non-competes, by citation",
    statute="Supreme Court 2009Da82244; Civil Act, art. 103",
    checked="2026-11-22",
)
_PAY = Source(
    title="Final pay, by citation",
    statute="Labor Standards Act, art. 36; Employee Retirement Benefit Security Act, art. 9",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Labor Standards Act: Certificate, by citation",
    statute="Labor Standards Act, art. 39",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving before the day without acceptance: it normally counts as absence, which can lower the average "
            "wage on which retirement pay is based. Damages are rarely proved."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="South Korea",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="default_if_not_accepted",
        counting=Counting(align="month_end"),
        tiers=(Tier(period=Period(1, "months")),),
        may_shorten=True,
        statement=Statement(
            text=(
                "If your employer accepts your resignation, or the contract or the work rules fix a date, that date "
                "holds. If it does not accept, employment ends one month after receipt; where pay is fixed by the "
                "period, only when the wage period after the current one has passed. The date here assumes monthly pay "
                "for the calendar month and an employer that has not accepted: notice on 16 April ends on 31 May."
            ),
            confidence="high",
            sources=(_EASYLAW, _HWANG, _BRUNCH),
        ),
        probation_statement=Statement(
            text="In probation the same rule normally applies.",
            confidence="medium",
            sources=(_EASYLAW,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Thirty days are the usual clause, and you may agree on less. A clause much longer than the Civil "
                "Act's time risks being forced labour (Labor Standards Act, article 7)."
            ),
            confidence="high",
            sources=(_EASYLAW, _FORCED_LABOUR),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text="No form is known to be required. A written resignation or an e-mail is advised.",
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The Supreme Court (2009Da82244) normally weighs the interest to be protected, your position, the "
                "time, area and kind of work, pay in return, the reason for leaving and the public interest; about a "
                "year is typical. Trade secrets are protected by a law of their own, and rules on national core "
                "technology may reach people who work on chips or AI."
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
        text="The allowance for annual leave that you have not taken is normally payable.",
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(14, "days"),
        statement=Statement(
            text=(
                "Wages and all other sums are normally due within 14 days of the day you leave. With a year of service "
                "or more this includes statutory retirement pay, 30 days' average wage for each year, also when you "
                "resign."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "If you ask within three years, and have served for 30 days or more, your employer normally gives you a "
            "certificate of employment."
        ),
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "With an E-7 visa you are thought to need permission to change your workplace, or a job-seeker "
                    "visa (D-10), and to have to report within 15 days. This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Thirty days are not the rule: a notice of 1 April that is not accepted ends on 31 May.",
        "Your wage period may not be the calendar month, such as one from the 16th to the 15th; the date then differs.",
        "Do not treat your resignation as refused before your employer has refused it.",
    ),
    customs=frozenset({"employment-certificate"}),
)
