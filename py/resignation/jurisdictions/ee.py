"""Estonia: thirty calendar days, fifteen in a trial, and no contract that may ask for more."""

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

_TLS = "https://www.riigiteataja.ee/akt/103022026015"
_NOTICE = Source(
    title="Riigi Teataja: Employment Contracts Act as of 13 February 2026, notice",
    url=_TLS,
    statute="Töölepingu seadus (TLS), ss. 85(1), 98(1)",
    checked="2026-11-22",
)
_TRIAL = Source(
    title="Riigi Teataja: Employment Contracts Act, notice in a trial",
    url=_TLS,
    statute="TLS s. 96",
    checked="2026-11-22",
)
_SHORT_NOTICE = Source(
    title="Riigi Teataja: Employment Contracts Act, terms worse than the Act, and short notice",
    url=_TLS,
    statute="TLS ss. 2, 100(5)",
    checked="2026-11-22",
)
_FORM = Source(
    title="Riigi Teataja: Employment Contracts Act, form of notice",
    url=_TLS,
    statute="TLS s. 95",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Riigi Teataja: Employment Contracts Act, non-competes",
    url=_TLS,
    statute="TLS ss. 23–26",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Riigi Teataja: Employment Contracts Act, leave not taken",
    url=_TLS,
    statute="TLS s. 71",
    checked="2026-11-22",
)
_PAY = Source(
    title="Riigi Teataja: Employment Contracts Act, pay at the end",
    url=_TLS,
    statute="TLS s. 84",
    checked="2026-11-22",
)
_INSPECTORATE = Source(
    title="Labour Inspectorate (Tööelu): Unilateral termination of a contract",
    url="https://www.tooelu.ee/en/31/unilateral-termination-employment-contract",
    checked="2026-11-22",
)
_BLUE_CARD = Source(
    title="EUR-Lex: Blue Card Directive",
    url="https://eur-lex.europa.eu/eli/dir/2021/1883/oj",
    statute="Directive (EU) 2021/1883, art. 14",
    checked="2026-11-22",
)
_SINGLE_PERMIT = Source(
    title="EUR-Lex: Single Permit Directive",
    url="https://eur-lex.europa.eu/eli/dir/2024/1233/oj",
    statute="Directive (EU) 2024/1233, art. 11",
    checked="2026-11-22",
)
_SINGLE_PERMIT_EXPLAINED = Source(
    title="Tradelex: What is the Single Permit Directive?",
    url="https://tradelex.com/en/2024/05/10/what-is-the-single-permit-directive/",
    checked="2026-11-22",
)
_SINGLE_PERMIT_RULES = Source(
    title="Toffoletto De Luca: New EU rules for the single permit",
    url="https://toffolettodeluca.it/en/immigration-new-eu-rules-for-the-single-permit",
    checked="2026-11-22",
)

_THIRTY_DAYS = Period(30, "days")

JURISDICTION = Jurisdiction(
    name="Estonia",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=_THIRTY_DAYS),),
        probation=(
            Tier(until=Period(4, "months"), period=Period(15, "days")),
            Tier(period=_THIRTY_DAYS, note="A trial lasts 4 months at most; after that the general notice holds."),
        ),
        # Only a collective agreement may ask for more; less needs your employer's word, so the later day stands.
        may_lengthen=False,
        statement=Statement(
            text=(
                "You owe at least 30 calendar days' notice, however long you have been there. They run from the day "
                "after your employer receives it."
            ),
            confidence="high",
            sources=(_NOTICE, _INSPECTORATE),
        ),
        probation_statement=Statement(
            text="In a trial (katseaeg) of up to 4 months you owe at least 15 calendar days.",
            confidence="high",
            sources=(_TRIAL, _INSPECTORATE),
        ),
        override=Statement(
            text=(
                "Terms of a contract that are worse for you than the Act are void, so a contract usually cannot ask "
                "for more than 30 days; a collective agreement may. Less is possible if your employer agrees. If you "
                "give too little notice, you usually owe your average daily pay for each working day that is missing."
            ),
            confidence="medium",
            sources=(_SHORT_NOTICE,),
        ),
        agreement_statement=Statement(
            text="Collective agreements are rare.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Your notice must be in a form that can be reproduced in writing, such as an e-mail or a message, and "
                "without any condition. Otherwise it is void. You can take it back only if your employer agrees."
            ),
            confidence="high",
            sources=(_FORM,),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete after the job binds you only if it is in writing, protects a special economic interest "
                "such as customers or trade secrets, is reasonable in its limits, lasts a year at most, and pays you a "
                "reasonable sum each month. Your employer may cancel it with 30 days' notice, and you with 15 in cases "
                "that the Act lists. It may provide for a penalty."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text="Garden leave is not thought to be specially regulated.",
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave that you have not taken and that has not expired is paid out.",
        confidence="high",
        sources=(_LEAVE,),
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="All that you are owed is due when the job ends.",
            confidence="high",
            sources=(_PAY,),
        ),
    ),
    certificate=Statement(
        text="A general duty to give a reference could not be found.",
        confidence="low",
        verified=False,
    ),
    permits=(
        # Three months is the shorter of the directive's two floors, so that the date errs on the safe side.
        Permit(
            visa="eu-blue-card",
            grace=Period(3, "months"),
            statement=Statement(
                text=(
                    "Under EU law unemployment alone should not cost you a Blue Card until it adds up to 3 months, or "
                    "to 6 if you have held the card for 2 years; the card's own end still counts, and you may have to "
                    "report the change. How Estonia applies this could not be confirmed here."
                ),
                confidence="medium",
                sources=(_BLUE_CARD,),
                verified=False,
            ),
        ),
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "For other single permits EU law asks for at least 3 months, or 6 after 2 years on the permit, "
                    "within the permit's own term; you may have to report the change. States had until 21 May 2026 to "
                    "adopt this; whether and how Estonia did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "A resignation with a condition is void.",
        "Thirty days are not a month: from 31 January they reach 2 March, or 1 March in a leap year.",
    ),
    customs=frozenset({"accrued-leave"}),
)
