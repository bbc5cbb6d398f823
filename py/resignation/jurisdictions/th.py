"""Thailand: notice runs from one pay day to the next, so the day you choose can cost a month."""

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

_MAZARS = Source(
    title="Mazars Thailand: Ending employment, with an example",
    url=(
        "https://www.mazars.co.th/Home/Insights/Doing-Business-in-Thailand/Payroll/Thai-Labour-Law-Termination-of-an-"
        "Employee"
    ),
    statute="Labour Protection Act, s. 17",
    checked="2026-11-22",
)
_TEXTS = Source(
    title="Text of both sections, by citation",
    statute="Civil and Commercial Code, s. 582; Labour Protection Act, s. 17",
    checked="2026-11-22",
)
_SIAM = Source(
    title="Siam Legal: Civil and Commercial Code, sections 575 to 586",
    url="https://library.siam-legal.com/thai-law/civil-and-commercial-code-employees-section-575-586/",
    statute="Civil and Commercial Code, ss. 575–586",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Non-competes, by citation",
    statute="Unfair Contract Terms Act 1997, s. 5; Labour Protection Act, s. 14/1; Civil and Commercial Code, s. 150",
    checked="2026-11-22",
)
_PAY = Source(
    title="Labour Protection Act: Leave and final pay, by citation",
    statute="Labour Protection Act, ss. 67, 70",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: you normally owe no pay in its place, but damages if a loss is proved. "
            "Nothing may normally be deducted from wages."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Thailand",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(start="payday"),
        tiers=(Tier(period=Period(1, "months")),),
        cap=Period(3, "months"),
        statement=Statement(
            text=(
                "Written notice given on or before a pay day takes effect on the next pay day after it; more than "
                "three months is never needed. If you are paid on the 30th, notice on 30 September ends the job on 30 "
                "October. Tell us your pay day in the interview."
            ),
            confidence="high",
            sources=(_MAZARS, _TEXTS, _SIAM),
        ),
        probation_statement=Statement(
            text="Probation normally counts as a contract without a fixed term, so the same rule applies.",
            confidence="medium",
            sources=(_TEXTS,),
            verified=False,
        ),
        override=Statement(
            text="Your contract may ask for more, of which up to three months can be enforced, but not for less.",
            confidence="high",
            sources=(_TEXTS, _SIAM),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. E-mail counts.",
            confidence="high",
            sources=(_TEXTS, _MAZARS),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete normally binds if it is fair and reasonable; courts cut back one that is not, commonly "
                "to two years at most."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally pay you to the end of the notice and release you at once.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Annual leave carried over from earlier years is normally paid when you resign. Pay for the current year's "
            "leave is owed after a dismissal without cause."
        ),
        confidence="medium",
        sources=(_PAY,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "After a resignation your pay normally comes on the usual pay day. The rule of three days is for a "
                "dismissal."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="If you ask, you normally get a certificate that states how long you served and in what work.",
        confidence="medium",
        sources=(_SIAM,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "The permission to stay is thought to end with the job. Leave, or apply quickly; an extension of "
                    "seven days is common. This could not be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Notice given a day after pay day costs another month.",
        "“Thirty days” are custom; the statute counts from pay day to pay day.",
    ),
    customs=frozenset({"employment-certificate"}),
)
