"""Finland: fourteen days, a month after five years, and collective agreements that often say otherwise."""

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

_NOTICE = Source(
    title="Occupational Safety and Health Administration: Periods of notice",
    url="https://tyosuojelu.fi/tyosuhde/tyosuhteen-paattyminen/sopimuksen-irtisanominen/irtisanomisajat",
    statute="Työsopimuslaki (TSL), ch. 6, ss. 2–3",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Occupational Safety and Health Administration: How notice is counted, in Swedish",
    url="https://tyosuojelu.fi/sv/-/hur-beraknas-uppsagningstiden-",
    checked="2026-11-22",
)
_TEHY = Source(
    title="Tehy: Fourteen days, from the 1st to the 15th",
    url="https://www.tehy.fi/fi/tyoelamaopas/tyosuhteen-paattyminen/irtisanoutuminen-ja-irtisanomisajat",
    checked="2026-11-22",
)
_YKA = Source(
    title="YKA: What a contract may set, and how it is counted",
    url="https://yka.fi/oppaat/irtisanomisaika/",
    checked="2026-11-22",
)
_NON_COMPETE_PAY = Source(
    title="MK-Law: Pay for non-competes, older agreements too",
    url=(
        "https://mklaw.fi/en/uutinen/"
        "the-new-compensation-obligation-for-non-compete-clauses-and-older-employment-agreements"
    ),
    statute="TSL, ch. 3, s. 5",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Bird & Bird: Changes to non-competes from 1 January 2022",
    url=(
        "https://cm.twobirds.com/en/insights/2021/finland/"
        "changes-to-employees-noncompetition-restrictions-from-1-january-2022"
    ),
    checked="2026-11-22",
)
_TRIAL = Source(title="Työsopimuslaki: Trial period, by citation", statute="TSL, ch. 1, s. 4", checked="2026-11-22")
_DELIVERY = Source(
    title="Työsopimuslaki: When notice counts as received, by citation",
    statute="TSL, ch. 9, s. 4",
    checked="2026-11-22",
)
_PAY = Source(title="Työsopimuslaki: Pay at the end, by citation", statute="TSL, ch. 2, s. 14", checked="2026-11-22")
_CERTIFICATE = Source(
    title="Työsopimuslaki: Certificate of employment, by citation",
    statute="TSL, ch. 6, s. 7",
    checked="2026-11-22",
)
_PERMIT_BILL = Source(
    title="Daily Northern: Proposals on work permits before parliament",
    url="https://dailynorthern.com/10181/government-presents-legislative-proposal-on-work-permits-to-parliament-in-sweden",
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

_FOURTEEN_DAYS = Period(14, "days")

JURISDICTION = Jurisdiction(
    name="Finland",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(),
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=_FOURTEEN_DAYS),
            Tier(period=Period(1, "months")),
        ),
        probation=(
            Tier(until=Period(6, "months"), period=Period(0, "days")),
            Tier(period=_FOURTEEN_DAYS, note="A trial lasts 6 months at most; after that the general notice holds."),
        ),
        may_shorten=True,
        cap=Period(6, "months"),
        statement=Statement(
            text=(
                "Where neither your contract nor a collective agreement says otherwise, you owe 14 days' notice up to "
                "and including five years of service, and one month's after that. The notice runs from the day after "
                "your employer receives it. A month ends on the same date, or on the last day of a month that has no "
                "such date; the end may fall on a day off."
            ),
            confidence="high",
            sources=(_NOTICE, _COUNTING, _TEHY, _YKA),
        ),
        probation_statement=Statement(
            text="In a trial (koeaika) of up to 6 months, either side may end the job with immediate effect.",
            confidence="high",
            sources=(_TRIAL,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract may set any notice up to 6 months, or none at all. Yours may not be longer than your "
                "employer's: if it is, you may keep to the shorter one of your employer."
            ),
            confidence="high",
            sources=(_YKA, _NOTICE),
        ),
        agreement_statement=Statement(
            text=(
                "Collective agreements are common, as in the technology industries (Teknologiateollisuus) and IT "
                "services (IT-palveluala), and come before the law. Some set two weeks or a month and count them in "
                "their own way. Enter the notice in yours as the notice in your contract."
            ),
            confidence="high",
            sources=(_NOTICE, _YKA),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is required. Hand the notice over in person if you can: one sent by letter or electronically "
                "normally counts as received on the 7th day after sending at the latest, so allow for that in your "
                "dates. You can take it back only if your employer agrees."
            ),
            confidence="medium",
            sources=(_DELIVERY,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete binds you only for a particularly weighty reason and for a year at most. Since 1 "
                "January 2022, and from 2023 for older clauses, your employer must pay you for all of it: 40 % of your "
                "pay if it lasts up to 6 months, and 60 % if longer. Your employer may end the clause beforehand, with "
                "notice of a third of its length and never less than 2 months, but not once you have resigned. It does "
                "not bind you if the job ends for a reason on your employer's side."
            ),
            confidence="high",
            sources=(_NON_COMPETE_PAY, _NON_COMPETE),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may release you from work during the notice. Your pay goes on.",
        confidence="high",
        verified=False,
    ),
    unused_leave=Statement(
        text="Holiday that you have earned and not taken is paid out (lomakorvaus).",
        confidence="high",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "All your pay is usually due on your last day, unless something else was agreed. If it comes late, you "
                "may be owed pay for the days of waiting."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "On request your employer must give you a certificate of employment (työtodistus), for 10 years after the "
            "end. A full one, with an assessment, can be asked for within 5 years."
        ),
        confidence="high",
        sources=(_CERTIFICATE,),
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
                    "report the change. How Finland applies this could not be confirmed here."
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
                    "adopt this; whether and how Finland did could not be confirmed here. A Finnish law in force from "
                    "June 2025 is reported to give 3 months, or 6 to specialists and some others; its final text could "
                    "not be confirmed."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES, _PERMIT_BILL),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Two months from 31 December end on 28 February, or on 29 February in a leap year.",
        "Your collective agreement may say two weeks or a month, with its own way of counting.",
        "A notice sent by e-mail may count as received up to 7 days later.",
    ),
    customs=frozenset({"employment-certificate", "accrued-leave"}),
)
