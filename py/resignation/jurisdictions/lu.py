"""Luxembourg: one, two or three months by service, from the 15th or the 1st, and other days for a trial period."""

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

_CODE_124_4 = Source(
    title="Legilux: Code du travail, notice on resignation (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.124-4, L.124-3(2)–(3)",
    checked="2026-11-22",
)
_CODE_121_5 = Source(
    title="Legilux: Code du travail, the trial period (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.121-5",
    checked="2026-11-22",
)
_CODE_125_8 = Source(
    title="Legilux: Code du travail, non-competes (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.125-8",
    checked="2026-11-22",
)
_CODE_124_9 = Source(
    title="Legilux: Code du travail, release from work (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.124-9(2)",
    checked="2026-11-22",
)
_CODE_233_12 = Source(
    title="Legilux: Code du travail, leave on leaving (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.233-12",
    checked="2026-11-22",
)
_CODE_125_7 = Source(
    title="Legilux: Code du travail, the last pay (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.125-7(2)",
    checked="2026-11-22",
)
_CODE_125_6 = Source(
    title="Legilux: Code du travail, certificate of employment (1 July 2026)",
    url="http://data.legilux.public.lu/eli/etat/leg/loi/2006/07/31/n2/jo",
    statute="Code du travail, L.125-6",
    checked="2026-11-22",
)
_GUICHET = Source(
    title="Guichet.lu: Non-compete clauses",
    url="https://guichet.public.lu/fr/citoyens/travail/fin-contrat/demission/clauses-non-concurrence.html",
    checked="2026-11-22",
)
_FRONTALIERS_GRAND_EST = Source(
    title="Frontaliers Grand Est: Resigning in Luxembourg",
    url=(
        "https://frontaliers-grandest.eu/accueil/salaries/france-luxembourg/droit-du-travail/rupture-du-contrat-de-"
        "travail/vous-souhaitez-demissionner/"
    ),
    checked="2026-11-22",
)
_FORMALITIES = Source(
    title="Fiduciaire LPG: The formalities of a resignation",
    url="https://fiduciaire-lpg.lu/en/publications/social/resignation-employee-notice",
    checked="2026-11-22",
)
_TRIAL_DAYS = Source(
    title="lesfrontaliers.lu: A trial period of six months has a notice of 24 days",
    url="https://www.lesfrontaliers.lu/emploi/emploi/licenciement-avec-preavis-au-luxembourg/",
    checked="2026-11-22",
)
_TRIAL_TABLE = Source(
    title="lesfrontaliers.lu: The notice by the length of the trial period",
    url="https://lesfrontaliers.lu/?p=1148001",
    checked="2026-11-24",
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

_FROM_THE_NEXT_DAY = Counting()
_TRIAL = Statement(
    text=(
        "In a trial period agreed in weeks you owe as many days as it has weeks; in one agreed in months, four days "
        "for each month, but no less than 15 days and no more than one month. The days run from the day after your "
        "letter arrives and may end on any day within the trial; if they would end after it, the ordinary notice "
        "applies. In the first two weeks you cannot end the trial on your own, except for serious cause."
    ),
    confidence="high",
    sources=(_CODE_121_5, _TRIAL_DAYS, _TRIAL_TABLE),
)
# The length of the trial period is asked nowhere else, so each length of notice is a choice of its own.
_TRIALS = (
    Agreement(
        id="lu-trial-3-weeks",
        name="A trial period of 3 weeks",
        tiers=(Tier(period=Period(3, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-4-weeks",
        name="A trial period of 4 weeks",
        tiers=(Tier(period=Period(4, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-3-months",
        name="A trial period of 2 or 3 months",
        tiers=(Tier(period=Period(15, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-4-months",
        name="A trial period of 4 months",
        tiers=(Tier(period=Period(16, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-5-months",
        name="A trial period of 5 months",
        tiers=(Tier(period=Period(20, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-6-months",
        name="A trial period of 6 months",
        tiers=(Tier(period=Period(24, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-7-months",
        name="A trial period of 7 months",
        tiers=(Tier(period=Period(28, "days")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
    Agreement(
        id="lu-trial-12-months",
        name="A trial period of 8 to 12 months",
        tiers=(Tier(period=Period(1, "months")),),
        statement=_TRIAL,
        counting=_FROM_THE_NEXT_DAY,
    ),
)

JURISDICTION = Jurisdiction(
    name="Luxembourg",
    group="Europe",
    languages=("fr", "de", "en-GB"),
    notice=NoticeRule(
        nature="fixed_cap",
        counting=Counting(start="first_or_fifteenth"),
        tiers=(
            Tier(until=Period(60, "months"), period=Period(1, "months")),
            Tier(until=Period(120, "months"), period=Period(2, "months")),
            Tier(period=Period(3, "months")),
        ),
        may_lengthen=False,
        agreements=_TRIALS,
        statement=Statement(
            text=(
                "You owe one month's notice with under five years of service, two months from five years and three "
                "from ten, counted on the day of your letter. A letter given before the 15th starts the notice on the "
                "15th; one given on the 15th or later starts it on the first of the next month. So it ends on the 14th "
                "or on the last day of a month, be that a working day or not."
            ),
            confidence="high",
            sources=(_CODE_124_4, _FRONTALIERS_GRAND_EST),
        ),
        probation_statement=_TRIAL,
        override=Statement(
            text=(
                "A contract normally cannot make the notice worse for you, and so cannot make it longer. The two of "
                "you may agree in writing that you leave earlier; that is an ending by mutual agreement, with two "
                "signed copies."
            ),
            confidence="medium",
            verified=False,
        ),
        agreement_statement=Statement(
            text=(
                "A collective agreement can normally only improve your terms. The choices offered here are the notices "
                "of a trial period, by the length that your contract gives it; choose one only while the trial lasts."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="wet-ink",
        email_ok=False,
        statement=Statement(
            text=(
                "Send your notice by registered letter, or hand it over and have your employer sign a copy. E-mail and "
                "the spoken word are not the form that the law prescribes; a court may still hold a clear resignation "
                "valid, but it and its date are then harder to prove. You can take it back only if your employer "
                "agrees."
            ),
            confidence="high",
            sources=(_CODE_124_4, _FRONTALIERS_GRAND_EST, _FORMALITIES),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete must be in writing and agreed with an adult, and holds only if your yearly pay when you "
                "leave is above an indexed amount: EUR 55,518 in January 2020 and higher since; the figure for 2026 "
                "could not be confirmed. It may forbid only a business of your own in similar work, for 12 months at "
                "most and not beyond Luxembourg. You are free to work for a competitor as an employee, unless a wider "
                "clause is paid for, by the case law. No pay is required otherwise. The clause has no effect if your "
                "employer dismissed you against the law."
            ),
            confidence="high",
            sources=(_CODE_125_8, _GUICHET),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Your employer may release you from work in writing; full pay goes on, and you may take a new job. If you "
            "ask for the release yourself in writing and are given it, that counts as an ending by mutual agreement."
        ),
        confidence="high",
        sources=(_CODE_124_9,),
    ),
    unused_leave=Statement(
        text=(
            "You earn a twelfth of your yearly leave for each full month; more than 15 days count as one. Leave that "
            "you have not taken is paid when you go."
        ),
        confidence="high",
        sources=(_CODE_233_12,),
    ),
    final_pay=FinalPay(
        due=Period(5, "days"),
        statement=Statement(
            text="Your outstanding pay and a statement of it are due within five days of the end.",
            confidence="high",
            sources=(_CODE_125_7,),
        ),
    ),
    certificate=Statement(
        text=(
            "On request you receive a certificate with the dates and the nature of your jobs, and nothing unfavourable."
        ),
        confidence="high",
        sources=(_CODE_125_6,),
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
                    "report the change. How Luxembourg applies this could not be confirmed here."
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
                    "adopt this; whether and how Luxembourg did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "A notice given on the 15th itself no longer starts that day: it starts on the first of the next month.",
        "The notice ends on the 14th or on the last day of a month, not a month after your letter.",
        "The scale of two, four and six months is your employer's; yours is half of it.",
        "If you ask to be released from the notice and are, your resignation becomes an ending by mutual agreement.",
        (
            "During a trial period the ordinary notice is usually longer than what you owe: choose the length of your "
            "trial."
        ),
        "A trial notice that would end after the trial is replaced by the ordinary one; the dates do not check this.",
    ),
    customs=frozenset({"acknowledgement", "employment-certificate"}),
)
