"""Czechia: two months from day to day since June 2025, and old contracts that still restate the month's end."""

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

_FLEXI = Source(
    title="epravo: What the flexi-novela does to notice, with 15 June and 15 August 2025",
    url=(
        "https://www.epravo.cz/top/clanky/prakticke-dopady-tzv-flexi-novely-zakoniku-prace-na-beh-a-delku-vypovedni-"
        "doby-119939.html"
    ),
    statute="Zákoník práce (262/2006 Sb.), s. 51",
    checked="2026-11-22",
)
_MISSING_DAY = Source(
    title="epravo: A month without the day ends the notice on its last day",
    url="https://www.epravo.cz/top/clanky/k-vypovedni-dobe-120129.html",
    statute="Zákoník práce, s. 51",
    checked="2026-11-22",
)
_OLD_CONTRACTS = Source(
    title="Peníze.cz: From 10 June to 10 August, and old contracts that keep the old rule",
    url=(
        "https://www.penize.cz/pracovni-pomer/473796-nova-pravidla-stare-smlouvy-firmy-resi-se-zamestnanci-vlnu-dodatku"
    ),
    checked="2026-11-22",
)
_IDNES = Source(
    title="iDNES: Notice and its delivery (December 2025)",
    url=(
        "https://www.idnes.cz/finance/prace-a-podnikani/prace-zamestnani-vypoved-lhuta-"
        "doruceni.A251206_164615_podnikani_daja"
    ),
    checked="2026-11-22",
)
_EQUAL = Source(
    title="epravo: Equal for both sides, at least two months, and reasonable at most",
    url="https://epravo.cz/top/clanky/kdy-konci-pracovni-pomer-v-pripade-vypovedi-119212.html",
    statute="Zákoník práce, s. 51",
    checked="2026-11-22",
)
_CODE_66 = Source(
    title="e-Sbírka: Zákoník práce, probation",
    url="https://e-sbirka.gov.cz/eli/cz/sb/2006/262",
    statute="Zákoník práce, s. 66",
    checked="2026-11-22",
)
_CODE_50 = Source(
    title="e-Sbírka: Zákoník práce, the form of a notice",
    url="https://e-sbirka.gov.cz/eli/cz/sb/2006/262",
    statute="Zákoník práce, s. 50",
    checked="2026-11-22",
)
_CODE_222 = Source(
    title="e-Sbírka: Zákoník práce, leave on leaving",
    url="https://e-sbirka.gov.cz/eli/cz/sb/2006/262",
    statute="Zákoník práce, s. 222",
    checked="2026-11-22",
)
_CODE_141 = Source(
    title="e-Sbírka: Zákoník práce, the last pay",
    url="https://e-sbirka.gov.cz/eli/cz/sb/2006/262",
    statute="Zákoník práce, s. 141(4)",
    checked="2026-11-22",
)
_CODE_313 = Source(
    title="e-Sbírka: Zákoník práce, papers at the end",
    url="https://e-sbirka.gov.cz/eli/cz/sb/2006/262",
    statute="Zákoník práce, ss. 313, 314",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Daňové dotazy: A non-compete is paid with half the earnings",
    url="http://www.danove-dotazy.cz/danove-poradenstvi3-126-90-239.prispevek211_kategorie32",
    statute="Zákoník práce, s. 310",
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

_GENERAL = Period(2, "months")

JURISDICTION = Jurisdiction(
    name="Czechia",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        # The day of delivery is the first day, and yet the end has the same number: 10 June to 10 August.
        counting=Counting(),
        tiers=(Tier(period=_GENERAL),),
        probation=(
            # Managers may have eight months; four are the limit for others, and the later day is the safer one.
            Tier(until=Period(4, "months"), period=Period(0, "days")),
            Tier(period=_GENERAL, note="Probation lasts four months at most, or eight for managers."),
        ),
        statement=Statement(
            text=(
                "You owe at least two months' notice, the same as your employer, whatever your years of service. Since "
                "1 June 2025 it runs from the day your notice is delivered and ends on the day of the same number two "
                "months later, or on the last day of a month without it. An end on a weekend or a public holiday does "
                "not move. A notice delivered before that date ran to the end of a month."
            ),
            confidence="high",
            sources=(_FLEXI, _MISSING_DAY, _OLD_CONTRACTS, _IDNES, _EQUAL),
        ),
        probation_statement=Statement(
            text=(
                "During probation (zkušební doba) you may cancel the job in writing for any reason; it ends on the day "
                "of delivery, unless you state a later one. Probation agreed since 2025 may last four months at most, "
                "or eight for managers."
            ),
            confidence="high",
            sources=(_CODE_66,),
            verified=False,
        ),
        override=Statement(
            text=(
                "A longer notice needs a written agreement between the two of you; it must be equal for both sides and "
                "reasonable. A contract that repeats the old rule, from the first of the next month, keeps it until it "
                "is changed. Less than two months is possible only by an agreement to end the job (dohoda)."
            ),
            confidence="high",
            sources=(_EQUAL, _OLD_CONTRACTS),
        ),
        agreement_statement=Statement(
            text=(
                "Collective agreements are rare in technology companies and normally cannot go below the law's two "
                "months."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice must be in writing and be delivered; otherwise it is disregarded. Handing it over against "
                "a receipt is the safest way, normally signed by hand. Electronic delivery counts only under the "
                "conditions of the law, such as consent and a contact address, an electronic signature or a data box. "
                "You can take it back only if your employer agrees in writing."
            ),
            confidence="high",
            sources=(_CODE_50,),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete must be in writing, may last a year after the end at most, and holds only if it is fair "
                "in view of what you have learned. Your employer pays at least half your average earnings for each "
                "month (the rule since 2012), and may withdraw from it only while you are employed. You may end it if "
                "you are not paid within 15 days of the due date."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "If your employer gives you no work, that is normally an obstacle on the employer's side, and you are paid "
            "your average earnings."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Leave that you have not taken is paid in money, which happens only when a job ends.",
        confidence="high",
        sources=(_CODE_222,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="If you ask for it, the last pay normally comes on your last day, and otherwise on the next pay day.",
            confidence="medium",
            sources=(_CODE_141,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a confirmation of employment (potvrzení o zaměstnání, zápočtový list) when "
            "the job ends. An assessment of your work is due within 15 days of your request, which you may make from "
            "two months before the end."
        ),
        confidence="high",
        sources=(_CODE_313,),
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
                    "report the change. How Czechia applies this could not be confirmed here."
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
                    "adopt this; whether and how Czechia did could not be confirmed here. For the Employee Card a rule "
                    "of 60 days has applied; whether it was brought into line could not be confirmed."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Most calculators still use the rule from before June 2025, which ran to the end of a month.",
        "The day of delivery is the first day of the notice: from 15 June it runs to 15 August.",
        "A notice delivered on 31 December ends on the last day of February.",
        "If your contract repeats the old rule, enter two months to the last day of a month as its notice.",
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
