"""Spain: the collective agreement or local custom sets the notice; the Workers' Statute names no number."""

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

_ET_49 = Source(
    title="El Plural (UGT): The text of article 49.1 of the Workers' Statute",
    url=(
        "https://www.elplural.com/economia/asesoria-laboral-ugt/dimision-del-trabajador-en-contrato-de-trabajo-"
        "inferior-a-un-ano-preaviso_211486102"
    ),
    statute="Estatuto de los Trabajadores, art. 49.1.d",
    checked="2026-11-22",
)
_GINER = Source(
    title="Araceli Giner: The custom of 15 days, and the agreement as the most a contract may ask",
    url=(
        "https://www.araceliginermediacion.es/BLOG/Con-cu%C3%A1nta-antelaci%C3%B3n-tengo-que-avisar-a-la-empresa-si-me-"
        "voy"
    ),
    checked="2026-11-22",
)
_IBERLEY = Source(
    title="Iberley: Notice",
    url="https://www.iberley.es/temas/preaviso-extincion-relaciones-laborales-751",
    checked="2026-11-22",
)
_CGT = Source(
    title="CGT Informática: Article 32 of the consultancies' agreement, 15 working days",
    url="http://cgtinformatica.org/es/contenido/como-irse-bien-del-trabajo",
    checked="2026-11-22",
)
_PAYFIT = Source(
    title="PayFit: The XIX agreement for consultancies and IT, in force 2025 to 2027",
    url=(
        "https://support.payfit.com/es/articles/303637-resumen-y-analisis-del-xix-convenio-colectivo-de-empresas-de-"
        "consultoria-y-tic-99001355011983-2025-2027"
    ),
    checked="2026-11-22",
)
_XIX = Source(
    title="BOE: The XIX agreement for consultancies and IT",
    url="https://www.boe.es/diario_boe/txt.php?id=BOE-A-2025-7766",
    statute="BOE-A-2025-7766",
    checked="2026-11-22",
)
_EARLIER_EDITIONS = Source(
    title="Law Insider: The clause on resignation in earlier editions of the agreement",
    url="https://lawinsider.com/es/clause/dimisi%C3%B3n-de-la-persona-trabajadora/_1",
    statute="XVII agreement for consultancies",
    checked="2026-11-24",
)
_ALTA_DIRECCION = Source(
    title="Senior management, by citation",
    statute="Real Decreto 1382/1985",
    checked="2026-11-22",
)
_ET_14 = Source(
    title="Workers' Statute: Probation, by citation",
    statute="Estatuto de los Trabajadores, art. 14",
    checked="2026-11-22",
)
_ET_21 = Source(
    title="Luquez: Article 21.2 of the Workers' Statute",
    url="https://luquez-associats.com/?p=1205",
    statute="Estatuto de los Trabajadores, art. 21.2",
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
        id="es-tic",
        name="XIX agreement for consultancies and IT (convenio TIC, 2025–2027)",
        tiers=(Tier(period=Period(15, "working_days")),),
        statement=Statement(
            text=(
                "The agreement for consultancies and IT normally asks for 15 working days, in writing. That is the "
                "text of earlier editions; check that the XIX edition, in force from 2025 to 2027, has kept it. "
                "Working days go by the calendar of your workplace and are taken here as Monday to Friday without "
                "public holidays; some count Saturdays too. For days that you miss you lose part of the extra pay you "
                "have earned."
            ),
            confidence="medium",
            sources=(_EARLIER_EDITIONS, _CGT, _PAYFIT, _XIX),
            verified=False,
        ),
    ),
    Agreement(
        id="es-custom",
        name="Local custom (no agreement covers me)",
        tiers=(Tier(period=Period(15, "days")),),
        statement=Statement(
            text=(
                "Where no agreement and no contract says anything, 15 calendar days are thought to be the custom. No "
                "statute sets that figure."
            ),
            confidence="low",
            sources=(_GINER, _ET_49),
        ),
        # With no agreement to cap it, a contract may set a notice of its own.
        may_lengthen=True,
    ),
    Agreement(
        id="es-alta-direccion",
        name="Senior management contract (alta dirección)",
        tiers=(Tier(period=Period(3, "months")),),
        statement=Statement(
            text="Senior managers under a contract of alta dirección normally owe three months' notice.",
            confidence="medium",
            sources=(_ALTA_DIRECCION, _GINER),
        ),
        may_lengthen=True,
    ),
)

JURISDICTION = Jurisdiction(
    name="Spain",
    group="Europe",
    languages=("es",),
    notice=NoticeRule(
        nature="agreement",
        counting=Counting(),
        probation=(Tier(period=Period(0, "days")),),
        may_lengthen=False,
        may_shorten=True,
        agreements=_AGREEMENTS,
        agreement_needed=True,
        statement=Statement(
            text=(
                "The Workers' Statute sets no number: you owe the notice of your collective agreement or of local "
                "custom. Days normally run from the day after your letter arrives. Calendar days end where they fall, "
                "also on a weekend or a public holiday; working days leave out national, regional and local holidays. "
                "Months in an agreement normally run to the same date."
            ),
            confidence="medium",
            sources=(_ET_49, _IBERLEY, _GINER),
        ),
        probation_statement=Statement(
            text=(
                "During probation (periodo de prueba) you may leave without notice and without a reason, unless your "
                "collective agreement says otherwise."
            ),
            confidence="high",
            sources=(_ET_14,),
        ),
        override=Statement(
            text=(
                "Your contract normally may not ask for more than your collective agreement; a longer clause is said "
                "to be void. Where no agreement has a rule, the contract may set one. A notice that is too short "
                "usually costs you a deduction or damages; the resignation still counts. Senior managers (alta "
                "dirección) normally owe three months."
            ),
            confidence="medium",
            sources=(_GINER, _IBERLEY),
        ),
        agreement_statement=Statement(
            text=(
                "The agreement (convenio) decides, together with your professional group; your payslip or contract "
                "names both."
            ),
            confidence="high",
            sources=(_ET_49, _IBERLEY),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No statute sets a form, but the agreement for consultancies and IT normally requires writing. A "
                "letter with a signed copy, or a burofax, is the safer way; e-mail is usually accepted and harder to "
                "prove. By case law you may normally take your resignation back before it takes effect, if that does "
                "your employer no harm."
            ),
            confidence="medium",
            sources=(_EARLIER_EDITIONS, _CGT, _IBERLEY),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete binds you only if your employer has a real industrial or commercial interest in it and "
                "pays you adequately for it. It may last two years for technical staff (técnicos), which ML engineers "
                "normally are, and six months for others. The statute does not ask for writing, though that is the "
                "standard."
            ),
            confidence="high",
            sources=(_ET_21,),
        ),
    ),
    garden_leave=Statement(
        text="Release from work is thought not to be regulated, and to be possible by agreement and with pay.",
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text="Leave that you have not taken is paid in the final settlement (finiquito).",
        confidence="high",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "The final settlement (finiquito) normally comes on the last day, with your salary, your share of the "
                "extra payments and your leave. If you do not agree with it, you may sign it as not accepted (no "
                "conforme). After a resignation there is normally no unemployment benefit."
            ),
            confidence="medium",
            sources=(_CGT, _IBERLEY),
        ),
    ),
    certificate=Statement(
        text=(
            "There is normally no general duty to give a reference. Your employer sends a company certificate "
            "(certificado de empresa) to the employment service SEPE."
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
                    "report the change. How Spain applies this could not be confirmed here."
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
                    "adopt this; whether and how Spain did could not be confirmed here. Permits under Ley 14/2013 were "
                    "not looked into one by one."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        (
            "No law says 15 days: the statute names agreement and custom, and its own 15 days are for fixed terms over "
            "a year."
        ),
        "Whether days are calendar or working days moves your last day by about a week.",
        "Regional and local holidays are not working days either, and differ from town to town.",
        (
            "The agreement for consultancies and IT counts working days by the calendar of your workplace: check it "
            "for Saturdays."
        ),
    ),
    customs=frozenset({"accrued-leave", "acknowledgement"}),
)
