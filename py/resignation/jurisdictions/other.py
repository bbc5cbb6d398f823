"""Any place that we do not cover: no law is claimed, and the contract alone gives the notice."""

from resignation.model import Counting, FormRule, Jurisdiction, NoticeRule, Statement

JURISDICTION = Jurisdiction(
    name="Another place: my contract alone",
    group="Elsewhere",
    languages=("en-GB", "en-US", "de", "fr", "es", "pt-BR", "it", "nl", "pl"),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(),
        statement=Statement(
            text=(
                "We do not know the law of this place, so the dates here follow your contract alone, counted from the "
                "day after your letter arrives. The law there may ask for more notice, or count it in another way: ask "
                "a lawyer, a union or the labour office before you name a last day."
            ),
            confidence="low",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "What form the law of this place asks for could not be confirmed. A letter on paper, signed by hand "
                "and handed over against a dated receipt, is a careful choice; see also what your contract says."
            ),
            confidence="low",
            verified=False,
        ),
    ),
    traps=("Law or a collective agreement may lengthen, shorten or void the notice in your contract.",),
    customs=frozenset({"acknowledgement"}),
)
