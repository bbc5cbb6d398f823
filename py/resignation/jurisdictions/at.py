"""Austria: one month to the end of a month, whatever the length of service; quarter ends bind only employers."""

from resignation.model import (
    Agreement,
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

_AK = Source(
    title="Arbeiterkammer: Labour law in question and answer, p. 260",
    url="https://emedien.arbeiterkammer.at/viewer/!fulltext/AC13784962/260/",
    statute="AngG s. 20",
    checked="2026-11-22",
)
_LEXIS = Source(
    title="LexisNexis: Notice periods and dates of salaried staff",
    url=(
        "https://360.lexisnexis.at/d/lexisbriefings/kundigungsfristen_und_termine_angestellte/"
        "h_80005_80964999593694232_5cba5589e9"
    ),
    statute="AngG s. 20",
    checked="2026-11-22",
)
_TAXPLAN = Source(
    title="my-taxplan.at: Summary of AngG, section 20",
    url="https://my-taxplan.at/welche-kuendigungstermine-und-fristen-gibt-es-fuer-angestellte/",
    checked="2026-11-22",
)
_NEWS = Source(
    title="news.at: Overview of an employee's notice",
    url="https://www.news.at/a/kuendigung-arbeitsrecht",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="Angestelltengesetz: Probation, by citation",
    statute="AngG s. 19(2)",
    checked="2026-11-22",
)
_NO_FORM = Source(
    title="pendleri.at: Giving notice needs no form",
    url="http://www.pendleri.at/de/arbeitsrecht/beendigung_des_arbeitsverhaeltnisses/kuendigung/",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Angestelltengesetz: Non-competes, by citation",
    statute="AngG ss. 36–38",
    checked="2026-11-22",
)
_DAILY_CEILING = Source(
    title="ÖGK: Values for 2026, EUR 231 a day",
    url="https://www.gesundheitskasse.at/cdscontent/?contentid=10007.908421&portal=oegkdgportal",
    checked="2026-11-22",
)
_SPECIAL_PAYMENTS = Source(
    title="ARD 6486: Twenty times the daily ceiling, special payments left out",
    url="https://certexternal-www.360.lexisnexis.at/d/z_ard_2016_6486_ARD_2016_6486_024_a9ee99a929?origin=lk",
    statute="BGBl I 2015/152",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Urlaubsgesetz: Leave on leaving, by citation",
    statute="UrlG s. 10",
    checked="2026-11-22",
)
_REFERENCE = Source(
    title="Angestelltengesetz: References, by citation",
    statute="AngG s. 39",
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

_GENERAL = Period(1, "months")
_AGREEMENTS = (
    Agreement(
        id="employer-scale",
        name="My contract applies the employer's longer scale to both sides",
        # The quarter ends of the employer's rule may not be put on an employee, so the month's end stays.
        tiers=(
            Tier(until=Period(24, "months"), period=Period(6, "weeks")),
            Tier(until=Period(60, "months"), period=Period(2, "months")),
            Tier(until=Period(180, "months"), period=Period(3, "months")),
            Tier(until=Period(300, "months"), period=Period(4, "months")),
            Tier(period=Period(5, "months")),
        ),
        statement=Statement(
            text=(
                "Your employer's own notice grows with service: six weeks, then two months after two full years, three "
                "after five, four after 15 and five after 25. It normally binds you only where your contract puts it "
                "on you too. Your job then still ends with a month, since the employer's quarter ends may not be put "
                "on you."
            ),
            confidence="medium",
            sources=(_LEXIS, _TAXPLAN),
        ),
    ),
)

JURISDICTION = Jurisdiction(
    name="Austria",
    group="Europe",
    languages=("de", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="month_end"),
        tiers=(Tier(period=_GENERAL),),
        probation=(
            Tier(until=Period(1, "months"), period=Period(0, "days"), counting=Counting()),
            Tier(period=_GENERAL, note="Probation lasts one month at most; after that the general notice holds."),
        ),
        # A shorter period, or the 15th as a further date, is in your favour and so binds.
        may_shorten=True,
        cap=Period(6, "months"),
        agreements=_AGREEMENTS,
        statement=Statement(
            text=(
                "You owe one month's notice, to the last day of a calendar month, and it does not grow with your years "
                "of service. A letter received on the last day of a month is still in time for the end of the next. An "
                "end on a weekend or a public holiday does not move."
            ),
            confidence="high",
            sources=(_AK, _LEXIS, _TAXPLAN, _NEWS),
        ),
        probation_statement=Statement(
            text=(
                "During an agreed month of probation (Probemonat), which may last a month at most, either side may end "
                "the job at any time and without notice."
            ),
            confidence="high",
            sources=(_PROBATION,),
        ),
        override=Statement(
            text=(
                "Your contract may ask you for up to six months, but never for more than your employer owes you. It "
                "may not leave you fewer dates, so no quarter end can be put on you; it may add the 15th. A shorter "
                "notice binds if it is better for you."
            ),
            confidence="high",
            sources=(_AK, _LEXIS),
        ),
        agreement_statement=Statement(
            text=(
                "Most employees are covered by a collective agreement (Kollektivvertrag); for software firms it is "
                "usually the one for IT. It normally leaves your month as it is, but check it for other dates or a "
                "form."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No statute sets a form: spoken or written notice counts, but your collective agreement or your "
                "contract may ask for writing. Put it in writing and keep proof that it arrived; e-mail is normally "
                "fine. You can take it back only if your employer agrees."
            ),
            confidence="high",
            sources=(_NO_FORM,),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete (Konkurrenzklausel) may last a year at most, must stay within your employer's line of "
                "business, may not unfairly hinder your career, and is void for minors. It has no effect unless your "
                "last month's pay is above 20 times the daily ceiling of social insurance: EUR 4,620 in 2026 (20 times "
                "EUR 231). For clauses agreed from 29 December 2015 the share of special payments is left out of that "
                "pay. A penalty is capped at six months' net pay. Your employer cannot rely on the clause if you leave "
                "because of your employer's own culpable conduct, or after dismissing you without cause, unless you "
                "are paid for it. No other pay is required."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _DAILY_CEILING, _SPECIAL_PAYMENTS),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally release you from work (Dienstfreistellung); your pay goes on.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have earned and not taken is paid out (Urlaubsersatzleistung). Under EU law that also "
            "holds for the four weeks of EU leave if you walk out early without good reason."
        ),
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="The last pay is normally due when your employment ends.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "On request your employer must give you a reference (Dienstzeugnis). You have a right to one that states "
            "the kind and the length of your work, and to no more."
        ),
        confidence="high",
        sources=(_REFERENCE,),
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
                    "report the change. How Austria applies this could not be confirmed here."
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
                    "adopt this; whether and how Austria did could not be confirmed here. What holds for the "
                    "Red-White-Red Card was not confirmed either."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "The quarter as the end of a job is a rule for employers and does not bind you.",
        "The scale from six weeks to five months is your employer's, unless your contract puts it on you as well.",
        "A letter received on the last day of a month still works for the end of the next month.",
        "A letter received on 1 December is a day too late for 31 December, and the job ends on 31 January.",
    ),
    customs=frozenset({"next-possible-date", "zeugnis", "acknowledgement"}),
)
