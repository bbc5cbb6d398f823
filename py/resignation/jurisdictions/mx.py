"""Mexico: no notice by law, fifteen days by custom, and many pages that claim thirty."""

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
)

_NO_NOTICE = Source(
    title="Miskuentas: No mandatory notice",
    url="https://miskuentas.com/noticias/uncategorized/esto-debes-saber-si-renuncias-voluntariamente",
    checked="2026-11-22",
)
_LEAVING = Source(
    title="Constitution and Federal Labour Law: Leaving, by citation",
    statute="Constitution, art. 5; LFT, arts 32, 40, 53-I",
    checked="2026-11-22",
)
_FINIQUITO = Source(
    title="Informador: The final settlement, and no exact deadline (August 2025)",
    url=(
        "https://www.informador.mx/mexico/"
        "LFT-Cual-es-el-plazo-para-recibir-el-finiquito-en-caso-de-renuncia-20250807-0179.html"
    ),
    statute="LFT, arts 76, 79–80, 87, 162, 516",
    checked="2026-11-22",
)
_ENTITLEMENTS = Source(
    title="UnoTV: What PROFEDET says you are owed when you resign",
    url=(
        "https://unotv.com/noticias-utiles/"
        "renuncia-voluntaria-y-finiquito-en-el-trabajo-a-que-tengo-derecho-y-que-prestaciones-me-dan"
    ),
    checked="2026-11-22",
)
_CONSTITUTION_5 = Source(
    title="Constitution: Freedom of work, by citation",
    statute="Constitution, art. 5",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Federal Labour Law: Certificate of service, by citation",
    statute="LFT, art. 132(VIII)",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Mexico",
    group="Latin America",
    languages=("es", "en-GB"),
    notice=NoticeRule(
        nature="none_at_will",
        # The day of notice may be the last; whatever a contract or custom adds is counted from the day after it.
        counting=Counting(),
        custom=Period(15, "days"),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "No law asks you for notice: with a contract of no fixed length you may leave at any time, on the day "
                "you say so. Fifteen calendar days are custom, and no more than that."
            ),
            confidence="high",
            sources=(_NO_NOTICE, _LEAVING),
        ),
        probation_statement=Statement(
            text=(
                "In a trial of 30 days, or of up to 180 for managers and technical staff, either side may normally end "
                "the job."
            ),
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text=(
                "A longer notice in your contract cannot force you to work. It can lead to civil damages at most, "
                "which are rarely enforced, and nobody is bound beyond one year. A date that follows your contract "
                "avoids the question."
            ),
            confidence="high",
            sources=(_LEAVING,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is required. A written, signed and dated letter that states your last day, and whose receipt "
                "is confirmed, is strongly advised; a fingerprint or witnesses are customary. The final settlement "
                "(finiquito) may be confirmed before the Conciliation Centre."
            ),
            confidence="high",
            sources=(_NO_NOTICE,),
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A ban on working elsewhere after the job conflicts with freedom of work under the Constitution and is "
                "usually void in practice. Only a civil agreement that is paid for separately has some value. Trade "
                "secrets are protected by the law on industrial property."
            ),
            confidence="medium",
            sources=(_CONSTITUTION_5,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave is not regulated as far as is known; it normally rests on an agreement, with full pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "You are owed the holiday earned in proportion to your time, with a premium of 25 %, and your share of the "
            "year-end bonus (aguinaldo). The seniority premium of 12 days a year is due only after 15 years or more."
        ),
        confidence="high",
        sources=(_FINIQUITO, _ENTITLEMENTS),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "The law sets no fixed deadline: the settlement is due when you leave. Your claim to it lapses after "
                "one year."
            ),
            confidence="high",
            sources=(_FINIQUITO,),
        ),
    ),
    certificate=Statement(
        text=(
            "When you leave, your employer normally gives you a written certificate of service within 3 days of your "
            "asking for it."
        ),
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Residents are thought to have 90 days to tell the migration institute (INM) of a change of "
                    "employer or place of work. This could not be confirmed here."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text="Leaving at once: no pay in place of notice is owed.",
            confidence="medium",
            verified=False,
        ),
    ),
    traps=(
        "Many pages say that 30 days' notice is mandatory. It is not.",
        "Never sign a resignation that is blank or has no date.",
    ),
    customs=frozenset({"acknowledgement", "employment-certificate"}),
)
