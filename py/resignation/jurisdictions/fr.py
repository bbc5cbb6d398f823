"""France: the collective agreement sets the notice, which begins on the very day the letter is handed over."""

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

_CODE_NUMERIQUE = Source(
    title="Ministry of Labour: Code du travail numérique, how the end of notice is worked out",
    url="https://github.com/SocialGouv/code-du-travail-numerique",
    checked="2026-11-22",
)
_L1237_1 = Source(
    title="Juritravail: Notice on resignation",
    url="https://juritravail.com/Actualite/preavis-demission/Id/119491",
    statute="Code du travail, L1237-1",
    checked="2026-11-22",
)
_RETIREMENT = Source(
    title="Ministry of Labour: Leaving voluntarily to retire",
    url="https://travail-emploi.gouv.fr/le-depart-volontaire-la-retraite",
    statute="Code du travail, L1237-9 and L1237-10",
    checked="2026-11-24",
)
_SYNTEC = Source(
    title="Légifrance: Syntec (IDCC 1486), notice",
    url="https://www.legifrance.gouv.fr/conv_coll/article/KALIARTI000047513833",
    statute="Syntec agreement, art. 4.2",
    checked="2026-11-22",
)
_SYNTEC_WRITING = Source(
    title="Éditions Tissot: Resigning under Syntec, in writing",
    url="https://editions-tissot.fr/guide/convention-collective-syntec-demission",
    checked="2026-11-22",
)
_METALLURGIE = Source(
    title="Légifrance: Métallurgie (IDCC 3248), notice",
    url="https://www.legifrance.gouv.fr/conv_coll/article/KALIARTI000046314525",
    statute="Métallurgie agreement, art. 74.2.1",
    checked="2026-11-22",
)
_HOTELLERIE = Source(
    title="L'Hôtellerie Restauration: A month from 14 January ends on 13 February",
    url="https://lhotellerie-restauration.fr/actualite/comment-decompter-le-preavis-de-demission",
    checked="2026-11-22",
)
_ROCKET_LAWYER = Source(
    title="Rocket Lawyer: A month from 1 February ends on the last day of February",
    url="https://www.rocketlawyer.com/fr/fr/fiche-pratique/tout-savoir-sur-preavis",
    checked="2026-11-22",
)
_QUANTIEME = Source(
    title="Lailler avocat: The debate on counting in calendar days",
    url="http://www.lailler-avocat.com/preavis-periode-dessai-duree-decompte-jours-calendaires-quantiemes/",
    checked="2026-11-22",
)
_TRIAL_PERIOD = Source(
    title="Code du travail: The trial period",
    statute="Code du travail, L1221-26",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Francmuller avocat: Summary of the ruling of 10 July 2002",
    url="https://www.francmuller-avocat.com/blog-sur-le-droit-du-travail/page/59",
    statute="Cass. soc. 10 July 2002, 00-45135; Code du travail, L1121-1",
    checked="2026-11-22",
)
_RELEASE = Source(
    title="Code du travail: Release from notice",
    statute="Code du travail, L1234-5",
    checked="2026-11-22",
)
_LEAVE = Source(title="Code du travail: Paid leave", statute="Code du travail, L3141-28", checked="2026-11-22")
_EXIT_PAPERS = Source(
    title="Code du travail: Papers at the end of the contract",
    statute="Code du travail, L1234-19, L1234-20, R1234-9",
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

_AGREEMENTS = (
    Agreement(
        id="fr-syntec-cadre",
        name="Syntec (IDCC 1486): engineers and cadres",
        tiers=(Tier(period=Period(3, "months")),),
        statement=Statement(
            text="Engineers and cadres under Syntec owe three months' notice, the usual case for an ML engineer.",
            confidence="high",
            sources=(_SYNTEC, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-syntec-etam-240",
        name="Syntec (IDCC 1486): ETAM, coefficients 240 to 355",
        tiers=(
            Tier(until=Period(24, "months"), inclusive=True, period=Period(1, "months")),
            Tier(period=Period(2, "months")),
        ),
        statement=Statement(
            text=(
                "ETAM staff with coefficients 240 to 355 under Syntec owe one month's notice up to and including two "
                "years of service, and two months' after that."
            ),
            confidence="high",
            sources=(_SYNTEC, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-syntec-etam-400",
        name="Syntec (IDCC 1486): ETAM, coefficients 400 to 500",
        tiers=(Tier(period=Period(2, "months")),),
        statement=Statement(
            text="ETAM staff with coefficients 400 to 500 under Syntec owe two months' notice.",
            confidence="high",
            sources=(_SYNTEC, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-metallurgie-fghi",
        name="Métallurgie (IDCC 3248): groups F to I, cadres",
        tiers=(Tier(period=Period(3, "months")),),
        statement=Statement(
            text="Cadres in groups F to I of the metal industry owe three months' notice.",
            confidence="high",
            sources=(_METALLURGIE, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-metallurgie-de",
        name="Métallurgie (IDCC 3248): groups D and E",
        tiers=(Tier(period=Period(2, "months")),),
        statement=Statement(
            text="Employees in groups D and E of the metal industry owe two months' notice.",
            confidence="high",
            sources=(_METALLURGIE, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-metallurgie-c",
        name="Métallurgie (IDCC 3248): group C",
        tiers=(Tier(period=Period(1, "months")),),
        statement=Statement(
            text="Employees in group C of the metal industry owe one month's notice.",
            confidence="high",
            sources=(_METALLURGIE, _CODE_NUMERIQUE),
        ),
    ),
    Agreement(
        id="fr-metallurgie-ab",
        name="Métallurgie (IDCC 3248): groups A and B",
        tiers=(Tier(period=Period(2, "weeks")),),
        statement=Statement(
            text="Employees in groups A and B of the metal industry owe two weeks' notice.",
            confidence="high",
            sources=(_METALLURGIE, _CODE_NUMERIQUE),
        ),
    ),
)

JURISDICTION = Jurisdiction(
    name="France",
    group="Europe",
    languages=("fr", "en-GB"),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(start="same_day"),
        # Hours run from the moment of notice, so the day of notice is not the first of them.
        probation=(
            Tier(until=Period(8, "days"), period=Period(24, "hours"), counting=Counting()),
            Tier(period=Period(48, "hours"), counting=Counting()),
        ),
        # Longer notice binds under Syntec, the usual case, and not everywhere else: the later day is the safer one.
        may_lengthen=True,
        may_shorten=True,
        agreements=_AGREEMENTS,
        agreement_needed=True,
        statement=Statement(
            text=(
                "The law sets no length of notice; your collective agreement does, or else local and professional "
                "custom. By the Ministry of Labour's way of counting, notice usually begins on the day your letter is "
                "handed over or the registered letter is first presented, and ends the day before the corresponding "
                "date: one month from 14 January ends on 13 February. Courts have not clearly settled the exact last "
                "day, and a few agreements, such as IDCC 573 and 2120, begin on the next day."
            ),
            confidence="medium",
            sources=(_L1237_1, _CODE_NUMERIQUE, _HOTELLERIE, _ROCKET_LAWYER, _QUANTIEME),
        ),
        probation_statement=Statement(
            text=(
                "In the trial period you owe 48 hours' notice, or 24 if you have been present for less than 8 days. "
                "Leaving then is not a resignation, and the notice of the collective agreement does not apply."
            ),
            confidence="high",
            sources=(_TRIAL_PERIOD,),
        ),
        override=Statement(
            text=(
                "Your contract may set a shorter notice. A longer one than your collective agreement's usually does "
                "not bind you unless the agreement allows it; Syntec does, by the Ministry of Labour's note."
            ),
            confidence="medium",
            sources=(_CODE_NUMERIQUE, _SYNTEC),
        ),
        agreement_statement=Statement(
            text=(
                "The collective agreement decides, together with your status in it, such as cadre or ETAM. Its number "
                "(IDCC) lets you look it up; an agreement of your own company may take its place."
            ),
            confidence="high",
            sources=(_L1237_1, _CODE_NUMERIQUE),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "The law asks for no form, only that your wish to leave is clear beyond doubt. Syntec requires "
                "writing: a registered letter with acknowledgement of receipt, or one handed over against a receipt. "
                "E-mail is not void but harder to prove. You can take a clear resignation back only if your employer "
                "agrees."
            ),
            confidence="high",
            sources=(_SYNTEC_WRITING, _L1237_1),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete binds you only if it is in writing, indispensable to your employer's legitimate "
                "interests, limited in time and in space, fitted to your work, and paid, also when you resign; token "
                "pay makes it void. Six to 24 months at about a quarter to a half of pay is usual, by collective "
                "agreement. Your employer may waive it only within the time set by contract or agreement, at the "
                "latest when you leave."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "If your employer releases you from the notice, you are paid for it. If you ask to be released and your "
            "employer agrees, you are not."
        ),
        confidence="high",
        sources=(_RELEASE,),
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have earned and not taken is paid out. Leave whose dates were fixed before you resigned "
            "puts the notice on hold, so your last day moves back by as much, unless you both agree otherwise; leave "
            "agreed afterwards normally does not."
        ),
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "When you leave, your employer hands you a certificate of employment (certificat de travail), the "
                "attestation for France Travail and a receipt for all sums paid (reçu pour solde de tout compte)."
            ),
            confidence="high",
            sources=(_EXIT_PAPERS,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a certificate of employment with your dates and posts; it need not recommend "
            "you."
        ),
        confidence="high",
        sources=(_EXIT_PAPERS,),
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
                    "report the change. How France applies this to the passeport talent could not be confirmed here."
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
                    "adopt this; whether and how France did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "No national table of notice by years of service exists, though many pages show one.",
        "Counting begins on the day the letter is received, so the last day falls one day earlier than in the UK.",
        "Whether you are a cadre or ETAM can change the notice from three months to one or two.",
        "Alsace and Moselle have local law of their own.",
        "Ordinary sick leave does not stop the notice, but paid leave booked before you resigned does.",
        "Resign while on paid leave, and the notice begins only when it ends (Cass. soc. 8 November 1995, 92-40.186).",
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
    retirement=Statement(
        text=(
            "Leaving to retire (départ volontaire à la retraite) is not a resignation in France. It has a notice of "
            "its own, usually one month, or two from two years of service, and an allowance (indemnité de départ) "
            "that a plain resignation does not carry. The letter should say which of the two it is."
        ),
        confidence="high",
        sources=(_RETIREMENT,),
    ),
)
