"""Quebec: reasonable notice under the Civil Code, and two weeks that are a rule of thumb and no more."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Permit,
    Source,
    Statement,
)

_PREAVIS = Source(
    title="Government of Quebec: Notice of resignation",
    url="http://www4.gouv.qc.ca/fr/Portail/Citoyens/Evenements/travailleur-avec-salaire/Pages/preavis-demission.aspx",
    statute="Civil Code of Quebec, art. 2091",
    checked="2026-11-22",
)
_ASPHALTE = Source(
    title="Supreme Court of Canada: Quebec (CNT) v Asphalte Desjardins",
    url="https://scc-csc.lexum.com/scc-csc/scc-csc/en/item/14287/index.do?iframe=true",
    statute="2014 SCC 51; Civil Code of Quebec, arts. 2091, 2092",
    checked="2026-11-22",
)
_DUNTON = Source(
    title="Dunton Rainville: The employee who resigns",
    url="https://duntonrainville.com/lemployeur-et-lemploye-demissionnaire",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Mondaq: Non-competes under article 2089, by citation",
    statute="Civil Code of Quebec, arts. 2089, 2095",
    checked="2026-11-22",
)
_STANDARDS = Source(
    title="Labour standards: Final pay and vacation, by citation",
    statute="Act respecting labour standards, ss. 42, 76",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Certificate of employment, by citation",
    statute="Act respecting labour standards, s. 84; Civil Code of Quebec, art. 2096",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text="Leaving without enough notice: your employer can normally claim damages for a loss that it proves.",
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Quebec",
    group="North America",
    languages=("fr", "en-US"),
    paper="letter",
    notice=NoticeRule(
        nature="none_reasonable_notice",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "The Act respecting labour standards asks you for no notice. The Civil Code asks for reasonable notice "
                "(article 2091), which depends on the nature of the job, the circumstances and how long you have "
                "worked. By the government's guidance two weeks are generally judged reasonable; a key role may need "
                "more."
            ),
            confidence="high",
            sources=(_PREAVIS, _DUNTON),
        ),
        probation_statement=Statement(
            text="Article 2091 normally applies in probation too; early on, a shorter notice is usually reasonable.",
            confidence="medium",
            sources=(_PREAVIS,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract may fix the notice if it is reasonable. You cannot give up your claim to be paid for "
                "notice that your employer owes you (article 2092)."
            ),
            confidence="high",
            sources=(_PREAVIS, _ASPHALTE),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text="No form is required, so e-mail counts. Do write it, in French or in the language you have agreed on.",
            confidence="high",
            sources=(_PREAVIS, _DUNTON),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete must be in writing and in express terms, and be limited in time, place and type of work "
                "to what protects your employer's legitimate interests; your employer has to prove that. It cannot be "
                "enforced if your employer ended the contract without a serious reason. Courts do not rewrite a clause "
                "that goes too far."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "If your employer ends the job before the day you announced, it must give or pay notice of its own, as the "
            "Supreme Court held in Asphalte Desjardins (2014)."
        ),
        confidence="high",
        sources=(_ASPHALTE,),
    ),
    unused_leave=Statement(
        text=(
            "The indemnity for vacation that you have not taken, 4 % or 6 % of your pay, is paid when you leave. Your "
            "employer may not deduct from it for a lack of notice."
        ),
        confidence="high",
        sources=(_DUNTON, _STANDARDS),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your final pay normally comes on the next regular pay day.",
            confidence="medium",
            sources=(_STANDARDS,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "If you ask, your employer normally gives you a certificate of employment with the nature of your work, "
            "its dates and the names of both sides, and nothing else."
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
                    "No fixed time to stay is known. A work permit tied to one employer is thought to let you stay "
                    "until it expires, but not to work for another without a new permit or an interim authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Two weeks are a rule of thumb, and not a statutory minimum.",
        "Your employer cannot accept your resignation as of today without paying you.",
    ),
    customs=frozenset({"employment-certificate"}),
)
