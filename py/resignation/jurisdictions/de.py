"""Germany: four weeks to the fifteenth or to the month's end, and a letter that counts only as ink on paper."""

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

_STATUTES = "https://github.com/bundestag/gesetze"
_BGB_622 = Source(
    title="Lexetius: BGB, section 622",
    url="http://lexetius.com/BGB/622",
    statute="BGB s. 622",
    checked="2026-11-22",
)
_BGB_188 = Source(
    title="Bundestag: Text of the BGB, how periods are counted",
    url=_STATUTES,
    statute="BGB ss. 187(1), 188(2)–(3), 193",
    checked="2026-11-22",
)
_BGB_623 = Source(
    title="Bundestag: Text of the BGB, form of notice",
    url=_STATUTES,
    statute="BGB s. 623",
    checked="2026-11-22",
)
_NO_SHIFT = Source(
    title="Haufe: PWW commentary on BGB 622, a notice may end at a weekend",
    url=(
        "https://haufe.de/recht/deutsches-anwalt-office-premium/pruettingwegenweinreich-bgb-kommentar-bgb-622-bgb-b-"
        "kuendigungsfristen-abs1-u-2_idesk_PI17574_HI16545926.html"
    ),
    statute="BGH III ZR 172/04",
    checked="2026-11-22",
)
_WET_INK = Source(
    title="Haufe: The fourth act on less bureaucracy leaves section 623 as it was",
    url=(
        "https://haufe.de/personal/haufe-personal-office-platin/arbeitsrechtliche-aenderungen-durch-das-vierte-"
        "buerokratieentlastungsgesetz-beg-iv_idesk_PI42323_HI16637444.html"
    ),
    statute="BGB s. 623",
    checked="2026-11-22",
)
_LATEST_RECEIPT = Source(
    title="rechtsdokumente.de: Table of the latest days of receipt",
    url="https://www.rechtsdokumente.de/vertraege/Arbeitnehmerkuendigung/",
    checked="2026-11-22",
)
_EXAMPLES = Source(
    title="arbeitsrecht-berlin.de: Notice periods worked out",
    url="https://www.arbeitsrecht-berlin.de/kuendigung/kuendigungsfrist-arbeitsrecht/berechnung-kuendigungsfrist/",
    checked="2026-11-22",
)
_HELPCHECK = Source(
    title="helpcheck: Giving notice, with an example",
    url="https://helpcheck.de/ratgeber/kuendigung-arbeitsvertrag-muster",
    checked="2026-11-22",
)
_HGB_74 = Source(
    title="Hensche: HGB, section 74",
    url="https://www.hensche.de/Rechtsanwalt_Arbeitsrecht_Gesetze_HGB_p74.html",
    statute="HGB ss. 74–75f",
    checked="2026-11-22",
)
_GEWO_110 = Source(
    title="Bundestag: Text of the GewO, non-competes",
    url=_STATUTES,
    statute="GewO s. 110",
    checked="2026-11-22",
)
_GEWO_109 = Source(
    title="Bundestag: Text of the GewO, references",
    url=_STATUTES,
    statute="GewO s. 109",
    checked="2026-11-22",
)
_BURLG = Source(
    title="Bundestag: Text of the BUrlG",
    url=_STATUTES,
    statute="BUrlG ss. 5, 7(4)",
    checked="2026-11-22",
)
_AUFENTHG = Source(
    title="Bundestag: Text of the AufenthG",
    url=_STATUTES,
    statute="AufenthG s. 82(6)",
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

_FOUR_WEEKS = Period(4, "weeks")

JURISDICTION = Jurisdiction(
    name="Germany",
    group="Europe",
    languages=("de", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="fifteenth_or_month_end"),
        arrival="working_day",
        tiers=(Tier(period=_FOUR_WEEKS),),
        probation=(
            Tier(until=Period(6, "months"), period=Period(2, "weeks"), counting=Counting()),
            Tier(period=_FOUR_WEEKS, note="Probation lasts six months at most; after that the general notice holds."),
        ),
        statement=Statement(
            text=(
                "You owe four weeks' notice, to the 15th or to the end of a calendar month. Four weeks are 28 days, "
                "counted from the day after your letter arrives, and they do not grow with your years of service "
                "unless your contract says so. The end may fall on a weekend or a public holiday."
            ),
            confidence="high",
            sources=(_BGB_622, _BGB_188, _NO_SHIFT, _LATEST_RECEIPT, _EXAMPLES, _HELPCHECK),
        ),
        probation_statement=Statement(
            text=(
                "During an agreed probation of up to six months you owe two weeks' notice, to any day. It is enough "
                "that your letter arrives within the probation; your last day may come after it."
            ),
            confidence="high",
            sources=(_BGB_622,),
        ),
        override=Statement(
            text=(
                "Your contract may ask for more, typically three months to the end of a month or quarter, but never "
                "for more from you than from your employer. It may go below four weeks only for temporary help of up "
                "to three months; in a firm of up to 20 people it may drop the 15th and the month's end but not the "
                "four weeks. If it applies the employer's longer periods to both sides, you owe 1 month after 2 years, "
                "2 after 5, 3 after 8, 4 after 10, 5 after 12, 6 after 15 and 7 after 20, each to the end of a month: "
                "enter the one that fits you as the notice in your contract."
            ),
            confidence="high",
            sources=(_BGB_622,),
        ),
        agreement_statement=Statement(
            text=(
                "A collective agreement may set longer or shorter periods. Some employers are bound by one, such as "
                "those of IG Metall; most start-ups are not."
            ),
            confidence="high",
            sources=(_BGB_622,),
        ),
    ),
    form=FormRule(
        kind="wet-ink",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice counts only as an original on paper, signed by hand, that reaches your employer. E-mail, "
                "fax, a scan, DocuSign and even a qualified electronic signature are void; the reform of 1 January "
                "2025 did not change this. Once it has arrived you cannot take it back on your own."
            ),
            confidence="high",
            sources=(_BGB_623, _WET_INK),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete after the job binds you only if it is in writing, you were handed a signed original, it "
                "lasts two years at most, it serves a legitimate business interest, and your employer promises at "
                "least half of your last total pay for its length. With no pay promised it is void; with too little, "
                "the choice is yours. Your employer may waive it in writing before the job ends, and then still owes "
                "the pay for a year."
            ),
            confidence="high",
            sources=(_GEWO_110, _HGB_74),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Release from work on full pay (Freistellung) is common, and usually lawful where the contract allows it "
            "or the employer has an overriding interest. Your remaining leave is normally counted as taken in it, for "
            "good."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you can no longer take must be paid out. If you leave after 30 June and have been there for "
            "six months, the full statutory leave of the year is due to you."
        ),
        confidence="high",
        sources=(_BURLG,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="The last pay is usually due on the normal pay day; no special deadline is known.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "You have a right to a written reference (Zeugnis), and on request to a qualified one that also covers "
            "your performance and conduct. Since 1 January 2025 it may be electronic, with a qualified signature, if "
            "you agree."
        ),
        confidence="high",
        sources=(_GEWO_109,),
    ),
    permits=(
        # Three months is the shorter of the directive's two floors, so that the date errs on the safe side.
        Permit(
            visa="eu-blue-card",
            grace=Period(3, "months"),
            statement=Statement(
                text=(
                    "Under EU law unemployment alone should not cost you a Blue Card until it adds up to 3 months, or "
                    "to 6 if you have held the card for 2 years; the card's own end still counts. How Germany applies "
                    "this could not be confirmed here. Tell the immigration office within 2 weeks of learning that the "
                    "job ends early."
                ),
                confidence="medium",
                sources=(_BLUE_CARD, _AUFENTHG),
                verified=False,
            ),
        ),
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "For other single permits EU law asks for at least 3 months, or 6 after 2 years on the permit, "
                    "within the permit's own term. States had until 21 May 2026 to adopt this; whether and how Germany "
                    "did could not be confirmed here. Tell the immigration office within 2 weeks of learning that the "
                    "job ends early."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES, _AUFENTHG),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Four weeks are 28 days, which is less than a calendar month except in a February of 28 days.",
        "There are two days a month on which the job can end: the 15th and the last.",
        "The employer's longer periods bind you only if your contract applies them to both sides.",
        "The day of arrival counts, not the date on the letter: a Sunday in the letter-box normally counts as Monday.",
        "A resignation by e-mail is void: print it, sign it in ink and see that the paper arrives.",
        "An end that falls on a weekend or a public holiday does not move.",
    ),
    customs=frozenset({"next-possible-date", "zeugnis", "acknowledgement"}),
)
