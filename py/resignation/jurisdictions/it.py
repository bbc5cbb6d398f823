"""Italy: the collective agreement sets the notice, and a resignation counts only when it is filed online."""

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

_TELEMATIC = Source(
    title="Province of Lecco: Resigning online",
    url="https://lavoro.provincia.lecco.it/tutti-i-servizi/dettaglio/Dimissioni-telematiche",
    statute="D.lgs 151/2015, art. 26; DM 15 December 2015",
    checked="2026-11-22",
)
_REVOCATION = Source(
    title="Adnkronos: When an online resignation can be taken back",
    url="https://www.adnkronos.com/dimissioni-online-quando-e-possibile-revocarle_2XzJyACmQHMol96dQ3aNUl",
    checked="2026-11-22",
)
_TERZIARIO = Source(
    title="sindacare.it: The tables of the CCNL Terziario",
    url="https://sindacare.it/?p=1081",
    statute="CCNL Terziario, art. 241",
    checked="2026-11-22",
)
_TERZIARIO_EXPLAINED = Source(
    title="lexplain: Notice under the CCNL Commercio",
    url="https://lexplain.it/preavviso-ccnl-commercio-dimissioni-o-licenziamento-come-orientarsi",
    checked="2026-11-22",
)
_METALMECCANICI = Source(
    title="lexplain: Notice under the CCNL Metalmeccanici Industria",
    url="https://lexplain.it/preavviso-ccnl-metalmeccanici-industria-dimissioni-o-licenziamento-i-giorni-da-rispettare",
    checked="2026-11-22",
)
_CC_2118 = Source(
    title="Codice civile: Notice, by citation",
    statute="Codice civile, art. 2118",
    checked="2026-11-22",
)
_CC_2096 = Source(
    title="Codice civile: Trial period, by citation",
    statute="Codice civile, art. 2096",
    checked="2026-11-22",
)
_CIRCULAR = Source(
    title="Studio Frassy: The dispute about circular 12/2016",
    url="https://www.studiofrassy.it/2016/03/dimissioni-e-complicazioni-telematiche.html",
    statute="Ministry of Labour, circular 12/2016",
    checked="2026-11-22",
)
_CC_2125 = Source(
    title="ilcaso.it: Codice civile, non-competes",
    url="https://mobile.ilcaso.it/codice_civile/2125",
    statute="Codice civile, art. 2125",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Codice civile: Leave and severance savings, by citation",
    statute="Codice civile, arts 2109, 2120",
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

_FROM_1ST_OR_16TH = Counting(start="first_or_sixteenth")
_AGREEMENTS = (
    Agreement(
        id="it-terziario-1",
        name="CCNL Terziario (Confcommercio): Quadri and 1st level",
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=Period(45, "days")),
            Tier(until=Period(120, "months"), inclusive=True, period=Period(60, "days")),
            Tier(period=Period(90, "days")),
        ),
        statement=Statement(
            text=(
                "Quadri and 1st level under the CCNL Terziario normally owe 45 calendar days on resignation up to and "
                "including five years of service, 60 up to and including ten, and 90 after that, from the next 1st or "
                "16th of a month."
            ),
            confidence="medium",
            sources=(_TERZIARIO, _TERZIARIO_EXPLAINED),
        ),
        counting=_FROM_1ST_OR_16TH,
    ),
    Agreement(
        id="it-terziario-2",
        name="CCNL Terziario (Confcommercio): 2nd and 3rd level",
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=Period(20, "days")),
            Tier(until=Period(120, "months"), inclusive=True, period=Period(30, "days")),
            Tier(period=Period(45, "days")),
        ),
        statement=Statement(
            text=(
                "The 2nd and 3rd level under the CCNL Terziario normally owe 20 calendar days on resignation up to and "
                "including five years of service, 30 up to and including ten, and 45 after that, from the next 1st or "
                "16th of a month."
            ),
            confidence="medium",
            sources=(_TERZIARIO, _TERZIARIO_EXPLAINED),
        ),
        counting=_FROM_1ST_OR_16TH,
    ),
    Agreement(
        id="it-terziario-4",
        name="CCNL Terziario (Confcommercio): 4th and 5th level",
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=Period(15, "days")),
            Tier(until=Period(120, "months"), inclusive=True, period=Period(20, "days")),
            Tier(period=Period(30, "days")),
        ),
        statement=Statement(
            text=(
                "The 4th and 5th level under the CCNL Terziario normally owe 15 calendar days on resignation up to and "
                "including five years of service, 20 up to and including ten, and 30 after that, from the next 1st or "
                "16th of a month."
            ),
            confidence="medium",
            sources=(_TERZIARIO, _TERZIARIO_EXPLAINED),
        ),
        counting=_FROM_1ST_OR_16TH,
    ),
    Agreement(
        id="it-metalmeccanici-b2",
        name="CCNL Metalmeccanici Industria: B2, B3 and A1",
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=Period(2, "months")),
            Tier(until=Period(120, "months"), inclusive=True, period=Period(3, "months")),
            Tier(period=Period(4, "months")),
        ),
        statement=Statement(
            text=(
                "Levels B2, B3 and A1 under the CCNL Metalmeccanici Industria normally owe two months up to and "
                "including five years of service, three up to and including ten, and four after that, from the next "
                "day. It is the same for a dismissal."
            ),
            confidence="medium",
            sources=(_METALMECCANICI,),
        ),
    ),
    Agreement(
        id="it-metalmeccanici-c2",
        name="CCNL Metalmeccanici Industria: C2, C3 and B1",
        tiers=(
            Tier(until=Period(60, "months"), inclusive=True, period=Period(1, "months", extra_days=15)),
            Tier(until=Period(120, "months"), inclusive=True, period=Period(2, "months")),
            Tier(period=Period(2, "months", extra_days=15)),
        ),
        statement=Statement(
            text=(
                "Levels C2, C3 and B1 under the CCNL Metalmeccanici Industria normally owe one month and 15 days up to "
                "and including five years of service, two months up to and including ten, and two months and 15 days "
                "after that, from the next day."
            ),
            confidence="medium",
            sources=(_METALMECCANICI,),
        ),
    ),
)

JURISDICTION = Jurisdiction(
    name="Italy",
    group="Europe",
    languages=("it",),
    notice=NoticeRule(
        nature="agreement",
        counting=Counting(),
        probation=(Tier(period=Period(0, "days")),),
        # A longer notice needs a ground in the agreement or a price, which nobody is asked: the later day is safer.
        may_lengthen=True,
        may_shorten=True,
        agreements=_AGREEMENTS,
        agreement_needed=True,
        statement=Statement(
            text=(
                "The Civil Code gives no number: your collective agreement (CCNL) sets the notice by level and by "
                "service when you give it. Where it begins is set there too, usually on the next day or on the next "
                "1st or 16th of a month, and it may end on any day."
            ),
            confidence="medium",
            sources=(_CC_2118, _TERZIARIO, _METALMECCANICI),
        ),
        probation_statement=Statement(
            text=(
                "During the trial period (periodo di prova) you may leave without notice, unless a minimum length of "
                "trial was agreed. By the Ministry's circular 12/2016 you then need not file online; one commentator "
                "doubts that this is lawful."
            ),
            confidence="high",
            sources=(_CC_2096, _CIRCULAR),
        ),
        override=Statement(
            text=(
                "Your own contract may be better for you. A longer notice for your resignation normally needs a ground "
                "in the collective agreement, or something given to you in return, by case law; have a longer one "
                "checked."
            ),
            confidence="medium",
            verified=False,
        ),
        agreement_statement=Statement(
            text=(
                "The collective agreement decides, together with your level and your years; your payslip names the "
                "agreement and the level. Only two agreements are offered here: for another, enter its notice as the "
                "one in your contract."
            ),
            confidence="high",
            sources=(_TERZIARIO, _METALMECCANICI),
        ),
    ),
    form=FormRule(
        kind="online-filing",
        email_ok=False,
        statement=Statement(
            text=(
                "A resignation has no effect unless it is filed through the Ministry of Labour's online procedure "
                "(servizi.lavoro.gov.it), with SPID or CIE, or through a patronato, a union, a labour consultant or "
                "the labour inspectorate. A letter is only a courtesy. Left out of this are the trial period, domestic "
                "work, public employers and settlements made before an official body (sede protetta); parents of a "
                "child under three have theirs confirmed by the inspectorate. You can take it back within seven days "
                "of filing, in the same way."
            ),
            confidence="high",
            sources=(_TELEMATIC, _REVOCATION),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete is void unless it is in writing, paid for, and limited in subject, time and place. It "
                "may last three years, or five for executives (dirigenti); anything longer is cut down to that."
            ),
            confidence="high",
            sources=(_CC_2125,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "It is thought that your employer may do without your work during the notice. If your employer refuses the "
            "notice you offer, whether you are paid for it depends on the collective agreement."
        ),
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave and hours off (ROL) that you have not taken are paid out. Your severance savings (TFR) are always "
            "due, also when you resign."
        ),
        confidence="high",
        sources=(_LEAVE,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "The last payslip and the severance savings (TFR) normally come within the times set by the collective "
                "agreement. Notice that you did not work is normally deducted."
            ),
            confidence="medium",
            sources=(_TERZIARIO_EXPLAINED, _METALMECCANICI),
        ),
    ),
    certificate=Statement(
        text=(
            "There is normally no duty to give a reference. You receive the tax certificate (Certificazione Unica), "
            "and a certificate of service on request."
        ),
        confidence="medium",
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
                    "report the change. How Italy applies this could not be confirmed here."
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
                    "adopt this; whether and how Italy did could not be confirmed here. Italy's own rule for work "
                    "permits is thought to be longer, at least a year to look for work (attesa occupazione), which "
                    "could not be confirmed."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "A letter alone does not end your contract: file the resignation online as well.",
        "The date of effect (data decorrenza) in the online form is the day after your last day of employment.",
        "Under Confcommercio's agreement notice begins on the 1st or the 16th; metalworkers' begins on the next day.",
        "Confesercenti has tables of its own, which differ from Confcommercio's.",
        "Leave taken during the notice suspends it, so that the last day moves back.",
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
