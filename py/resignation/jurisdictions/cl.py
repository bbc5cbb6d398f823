"""Chile: thirty days, no probation, and a resignation to be ratified or filed online."""

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

_RATIFY = Source(
    title="ChileAtiende: Ratifying a voluntary resignation",
    url="https://chileatiende.gob.cl/fichas/1390",
    checked="2026-11-22",
)
_LABOUR_OFFICE = Source(
    title="BioBioChile: What the Dirección del Trabajo says of resigning (September 2021)",
    url=(
        "https://www.biobiochile.cl/noticias/vida-actual/consejos/2021/09/22/"
        "cuando-tiempo-renunciar-trabajo-pasos-a-seguir.shtml"
    ),
    checked="2026-11-22",
)
_RANDSTAD = Source(
    title="Randstad Chile: What a voluntary resignation needs",
    url="https://www.randstad.cl/mercado-laboral/contratacion/que-necesito-para-hacer-una-renuncia-voluntaria",
    statute="Código del Trabajo, arts 159 no. 2, 177",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Constitution: Freedom of work, by citation",
    statute="Constitution, art. 19 no. 16",
    checked="2026-11-22",
)
_FINIQUITO = Source(
    title="Código del Trabajo: The final settlement, by citation",
    statute="Código del Trabajo, art. 177",
    checked="2026-11-22",
)
_HOLIDAY = Source(
    title="Código del Trabajo: Proportional holiday, by citation",
    statute="Código del Trabajo, art. 73",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Chile",
    group="Latin America",
    languages=("es", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "You owe at least 30 days' notice, from your first day of service on. They are calendar days, and "
                "normally count from the day after your notice. The law sets no penalty for giving less."
            ),
            confidence="high",
            sources=(_LABOUR_OFFICE, _RANDSTAD),
        ),
        probation_statement=Statement(
            text="Chilean law normally has no probation, so the same 30 days hold from the start.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text="The two of you may agree on an earlier end. A contract normally cannot ask for more than 30 days.",
            confidence="medium",
            sources=(_RANDSTAD,),
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your resignation must be in writing and signed, and say that you resign and from which day. You "
                "ratify it before a labour inspector, a notary, a civil registrar or a municipal secretary, or have it "
                "signed by the president or delegate of your union. Or you file it online in Mi DT with your "
                "ClaveÚnica, which signs and ratifies it. Give your employer a copy. Without this your employer cannot "
                "rely on it, and a plain e-mail is not formally valid."
            ),
            confidence="high",
            sources=(_RATIFY, _LABOUR_OFFICE, _RANDSTAD),
        ),
    ),
    non_compete=NonCompete(
        status="unclear",
        statement=Statement(
            text=(
                "The Constitution protects freedom of work. A clause for the time after the job normally needs limits "
                "and a payment, and is often unenforceable."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on an agreement.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Holiday in proportion to your time (feriado proporcional) is normally paid in the final settlement.",
        confidence="medium",
        sources=(_HOLIDAY,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(10, "days_but_sundays"),
        statement=Statement(
            text=(
                "The final settlement (finiquito) is normally made available and paid within 10 working days of the "
                "end. For this the Dirección del Trabajo counts Saturdays and leaves out only Sundays and public "
                "holidays."
            ),
            confidence="medium",
            sources=(_FINIQUITO,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "The final settlement comes with a record of the social security contributions paid. No duty to give a "
            "separate certificate is known."
        ),
        confidence="medium",
        sources=(_FINIQUITO,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Under Law 21.325 most kinds of temporary residence are thought not to depend on the employer. "
                    "This could not be confirmed here."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text="Leaving with less notice: your employer normally may not deduct anything unless you agreed to it.",
            confidence="medium",
            verified=False,
        ),
    ),
    traps=(
        "A resignation sent by plain e-mail is not formally valid.",
        "There is no probation rule, so new staff owe the same 30 days.",
    ),
)
