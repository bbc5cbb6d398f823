"""Ukraine: two weeks by the code of 1971, no more by contract, and an end that waits for a working day."""

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

_PROFPRESSA = Source(
    title="profpressa.com: Two weeks counted from the day after submission",
    url=(
        "https://profpressa.com/consulting/answers/"
        "obchislennia-dvotizhnevii-strok-poperedzhennia-pratsivnikom-robotodavtsia-pro-zvilnennia-za-vlasnim-bazhanniam"
    ),
    statute="KZpP, art. 38",
    checked="2026-11-22",
)
_MINISTRY = Source(
    title="infobuh: Ministry of Social Policy on the time to give notice",
    url=(
        "http://www.infobuh.com.ua/"
        "pro-strok-poperedzhennya-pro-zvilnennya-koly-pratsivnyk-maye-poperedyty-pro-zvilnennya/"
    ),
    checked="2026-11-22",
)
_FACTOR = Source(
    title="factor.ua: Resigning in practice (August 2020)",
    url="https://i.factor.ua/ukr/journals/nibu/2020/august/issue-67/article-110315.html",
    checked="2026-11-22",
)
_MARTIAL_LAW = Source(
    title="poradnica.com.ua: Leaving a job under martial law",
    url="https://poradnica.com.ua/osoblyvosti-zvilnennya-u-period-voyennogo-stanu",
    statute="Law 2136-IX, art. 4",
    checked="2026-11-22",
)
_NOVYNY = Source(
    title="novyny.live: Article 38 and martial law (2025)",
    url=("https://finance.novyny.live/zvilnennia-z-roboti-za-vlasnoiu-initsiativoiu-normi-u-2025-rotsi-275715.html"),
    checked="2026-11-22",
)
_DRAFT_CODE = Source(
    title="focus.ua: Where the draft Labour Code stands (13 March 2026)",
    url=(
        "https://focus.ua/uk/economics/"
        "747084-noviy-trudoviy-kodeks-shcho-naspravdi-bude-z-dekretami-starimi-vidpustkami-v-ukrajini"
    ),
    checked="2026-11-22",
)
_DAY_OFF = Source(
    title="KZpP: A period that ends on a day off, by citation",
    statute="KZpP, art. 241-1",
    checked="2026-11-22",
)
_AGREED_END = Source(title="KZpP: An agreed end, by citation", statute="KZpP, art. 36(1)", checked="2026-11-22")
_NON_COMPETE = Source(
    title="KZpP and Diia City: Non-competes, by citation",
    statute="KZpP, art. 9; Law 1667-IX, art. 27",
    checked="2026-11-22",
)
_LEAVE = Source(title="KZpP: Leave not taken, by citation", statute="KZpP, art. 83", checked="2026-11-22")
_PAY = Source(title="KZpP: Pay on the last day, by citation", statute="KZpP, art. 116", checked="2026-11-22")

_TOPICS = (
    Statement(
        text=(
            "Leaving sooner: you may name the date yourself if you have a valid reason, such as a move, the transfer "
            "of your spouse, study, health, pregnancy or the care of a child, or if your employer breaks the law."
        ),
        confidence="medium",
        sources=(_PROFPRESSA, _FACTOR, _NOVYNY),
    ),
    Statement(
        text=(
            "Martial law: where the enterprise lies in an area of hostilities and your life or health is at risk, you "
            "may normally leave on the date in your application. This does not hold for duty on critical "
            "infrastructure."
        ),
        confidence="medium",
        sources=(_MARTIAL_LAW, _NOVYNY),
    ),
    Statement(
        text=(
            "A new Labour Code (draft no. 14386) was registered in January 2026. On 13 March 2026 it had not been "
            "voted on in first reading, and as far as is known it is not law."
        ),
        confidence="medium",
        sources=(_DRAFT_CODE,),
    ),
)

JURISDICTION = Jurisdiction(
    name="Ukraine",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="next_working_day"),
        tiers=(Tier(period=Period(2, "weeks")),),
        # An earlier end is a matter of agreement (art. 36(1)), so a shorter term in a contract does not move the day.
        may_lengthen=False,
        statement=Statement(
            text=(
                "You owe two weeks' notice, however long you have been there. They count from the day after your "
                "employer has actually received your application. If they end on a day off, the last day is thought to "
                "move to the next working day (art. 241-1); how this applies under martial law is disputed. The Labour "
                "Code of 1971 (KZpP) was still in force on 22 November 2026, as far as is known."
            ),
            confidence="low",
            sources=(_PROFPRESSA, _MINISTRY, _FACTOR, _DAY_OFF),
        ),
        probation_statement=Statement(
            text="A trial normally gives you no shorter notice: two weeks are owed then too.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text=(
                "A contract normally cannot ask you for more than two weeks; the two of you may agree on an earlier "
                "date. Gig contracts under Diia City are not employment and follow their own terms."
            ),
            confidence="medium",
            sources=(_AGREED_END,),
            verified=False,
        ),
        agreement_statement=Statement(
            text="A collective agreement normally cannot make this worse for you.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "You give notice by a written application with your signature, normally on paper. An electronic "
                "document with a qualified electronic signature is accepted; a plain e-mail counts only where you "
                "agreed on electronic communication. A letter sent by post with a return receipt counts from its "
                "receipt. You may take the application back during the two weeks, unless someone with a protected "
                "right to the job has been invited in writing."
            ),
            confidence="high",
            sources=(_FACTOR, _PROFPRESSA),
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete after ordinary employment is usually void. Residents of Diia City are an exception: "
                "they may agree on one in writing, with pay, for up to 12 months. This could not be confirmed here."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave is not thought to be regulated.",
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text="All annual leave that you have not used is paid out.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "All sums are due on the day you leave, together with a copy of the order and the entry in your labour "
                "book."
            ),
            confidence="high",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="A certificate of your work is thought to be due on request; this could not be confirmed.",
        confidence="low",
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "How long a permit outlasts the job in Ukraine could not be confirmed. Ask the migration service "
                    "before you name a last day."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "If you work on after the two weeks and do not insist on leaving, your notice lapses.",
        "Count from the day your employer receives the application, and not from the date written on it.",
        "Do not assume that the draft Labour Code of 2026 is in force.",
    ),
    customs=frozenset({"acknowledgement"}),
)
