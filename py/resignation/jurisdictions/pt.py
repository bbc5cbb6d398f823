"""Portugal: 30 or 60 calendar days by service, in writing, and a week in which you may think again."""

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

_ART_400 = Source(
    title="sabiasque.pt: Código do Trabalho, notice",
    url="https://sabiasque.pt/codigo-trabalho/1496-artigo-400-denuncia-com-aviso-previo.html",
    statute="Código do Trabalho, art. 400",
    checked="2026-11-22",
)
_ART_402 = Source(
    title="Código do Trabalho: Taking notice back, by citation",
    statute="Código do Trabalho, art. 402",
    checked="2026-11-22",
)
_DOUTOR_FINANCAS = Source(
    title="Doutor Finanças: Notice and its penalties, with a letter of 17 January and an end on 16 February",
    url="https://www.doutorfinancas.pt/carreira-e-rendimentos/emprego/aviso-previo-aplicacao-prazos-e-penalizacoes/",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="LVM: Trial periods",
    url="http://lvm-advogados.com/direito-do-trabalho/",
    statute="Código do Trabalho, arts 112, 114",
    checked="2026-11-22",
)
_ART_136 = Source(
    title="Diário da República: Código do Trabalho, non-competes",
    url="https://dre.pt/web/guest/legislacao-consolidada/-/lc/108165886/201710191419/73481883/diploma/indice",
    statute="Código do Trabalho, art. 136",
    checked="2026-11-22",
)
_REFORM = Source(
    title="direitocriativo: Trabalho XXI, the new rules for non-competes",
    url="https://direitocriativo.com/trabalho-xxi-novas-regras-para-o-pacto-de-nao-concorrencia",
    checked="2026-11-22",
)
_REFORM_PENDING = Source(
    title="CNN Portugal: The reform is still under discussion (1 January 2026)",
    url=(
        "https://cnnportugal.iol.pt/codigo-do-trabalho/alteracoes-ao-codigo-do-trabalho/contratos-horarios-"
        "parentalidade-e-despedimentos-novo-ano-antecipa-revolucao-no-trabalho/20260101/694ac51ad34e3caad84cbfe4"
    ),
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Código do Trabalho: Leave on leaving, by citation",
    statute="Código do Trabalho, art. 245",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Código do Trabalho: Certificate, by citation",
    statute="Código do Trabalho, art. 341",
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

_TIERS = (
    Tier(until=Period(24, "months"), inclusive=True, period=Period(30, "days")),
    Tier(period=Period(60, "days")),
)

JURISDICTION = Jurisdiction(
    name="Portugal",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=_TIERS,
        probation=(
            Tier(until=Period(240, "days"), period=Period(0, "days")),
            # Probation lasts 240 days at most; after that the general notice holds.
            *_TIERS,
        ),
        # More than 60 days bind only in posts of direction or responsibility: the later day is the safer one.
        may_lengthen=True,
        cap=Period(6, "months"),
        statement=Statement(
            text=(
                "You owe 30 calendar days' notice with up to two years of service, exactly two years included, and 60 "
                "days with more. The first day is the one after your letter arrives, and the end may fall on any day. "
                "Service is usually measured when you give notice, though one commentator counts it to the end: if "
                "your second anniversary falls within the notice, have that checked."
            ),
            confidence="high",
            sources=(_ART_400, _DOUTOR_FINANCAS),
        ),
        probation_statement=Statement(
            text=(
                "During probation (período experimental) you may normally leave without notice, unless a written "
                "agreement says otherwise. It lasts 90 days, 180 in posts of technical complexity, responsibility or "
                "trust, which usually includes ML engineers, and 240 for directors."
            ),
            confidence="medium",
            sources=(_PROBATION,),
        ),
        override=Statement(
            text=(
                "Your contract or a collective agreement may ask for up to six months, but only in posts of "
                "administration or direction, or in functions of representation or responsibility. If yours is none of "
                "these, a longer notice does not bind you. Less is possible by agreement."
            ),
            confidence="high",
            sources=(_ART_400,),
        ),
        agreement_statement=Statement(
            text="A collective agreement may apply; that is less common in technology companies.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Your notice must be in writing. A registered letter with acknowledgement of receipt, or a copy signed "
                "by your employer, is the safer way; an e-mail that is acknowledged is usually accepted as writing. "
                "You may normally take it back up to the seventh day after it reaches your employer, unless your "
                "signature was certified in person by a notary."
            ),
            confidence="medium",
            sources=(_ART_400, _ART_402),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete must be in writing, concern work that could harm your employer, and be paid for as long "
                "as it binds you, with an amount that is fixed or can be worked out. It may last two years, or three "
                "in posts of special trust or with sensitive information. A draft of July 2025 (Trabalho XXI) would "
                "ask for serious harm and end the deduction of what you earn elsewhere; it was still under discussion "
                "on 1 January 2026, and that it became law could not be confirmed."
            ),
            confidence="high",
            sources=(_ART_136, _REFORM, _REFORM_PENDING),
        ),
    ),
    garden_leave=Statement(
        text="Release from work is thought to be possible by agreement and with pay.",
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Leave that you have not taken is paid, with your share of the leave and the allowances for the year you "
            "leave in. You may take leave within the notice."
        ),
        confidence="high",
        sources=(_LEAVE,),
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="The last pay is normally due when the contract ends.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a certificate of employment (certificado de trabalho) with your dates and "
            "posts; anything else is in it only if you ask."
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
                    "report the change. How Portugal applies this could not be confirmed here."
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
                    "adopt this; whether and how Portugal did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "The law counts days, not months: 60 days from 23 November end on 22 January.",
        "With exactly two years of service you still owe 30 days.",
        "For days of notice that you miss, you owe your employer the base pay of those days (art. 401).",
        (
            "You may normally take the letter back within seven days of its arrival, unless a notary certified your "
            "signature."
        ),
        "If your second anniversary falls within the notice, it is not settled whether 30 or 60 days are owed.",
    ),
    customs=frozenset({"employment-certificate", "accrued-leave", "acknowledgement"}),
)
