"""Romania: the contract sets the notice in working days, and the law only how many there may be."""

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

_ART_81 = Source(
    title="webox: Text of the Labour Code, article 81",
    url="http://codul-muncii.webox.ro/demisia/",
    statute="Codul muncii, art. 81(4)–(7)",
    checked="2026-11-22",
)
_DAY_AFTER = Source(
    title="avocatnet.ro: The day of communication is not counted",
    url=(
        "http://www.avocatnet.ro/content/articles/id_12353/"
        "Termenul/de/preaviz/in/cazul/demisiei/-/aspecte/practice.html"
    ),
    checked="2026-11-22",
)
_SMALLER = Source(
    title="Supercontabil: A smaller figure in the contract prevails",
    url="https://supercontabil.ro/demisie-cu-preaviz/",
    checked="2026-11-22",
)
_PROBATION = Source(
    title="Codul muncii: Probation, by citation",
    statute="Codul muncii, art. 31(3)",
    checked="2026-11-22",
)
_ART_21 = Source(
    title="avocat-dreptul-muncii.eu: Labour Code, article 21",
    url="http://avocat-dreptul-muncii.eu/articolul.php?id=21",
    statute="Codul muncii, art. 21",
    checked="2026-11-22",
)
_ART_22 = Source(
    title="codulmuncii.eu: Labour Code, article 22, two years",
    url="https://www.codulmuncii.eu/titlu-2/capitol-1/articol-22.html",
    statute="Codul muncii, art. 22",
    checked="2026-11-22",
)
_ART_23 = Source(
    title="avocatstoean.ro: Labour Code, article 23",
    url=(
        "https://avocatstoean.ro/legislatie/codul-muncii/"
        "art-23-codul-muncii-incheierea-contractului-individual-de-munca/"
    ),
    statute="Codul muncii, arts 23–24",
    checked="2026-11-22",
)
_LEAVE = Source(title="Codul muncii: Leave, by citation", statute="Codul muncii, art. 146", checked="2026-11-22")
_CERTIFICATE = Source(
    title="Codul muncii: Certificate on request, by citation",
    statute="Codul muncii, art. 34(5)",
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

# The limit depends on the role, which nothing else asks for: whoever names theirs has the limit applied.
_ROLES = (
    Agreement(
        id="ro-execution",
        name="The legal limit for a role without management (funcție de execuție)",
        tiers=(Tier(period=Period(20, "working_days")),),
        may_lengthen=False,
        statement=Statement(
            text=(
                "In a role without management the notice in your contract binds you up to 20 working days. Where the "
                "contract names no figure, the date shown is the latest that the law could ask of you, and you may owe "
                "less."
            ),
            confidence="medium",
            sources=(_ART_81, _SMALLER),
        ),
    ),
    Agreement(
        id="ro-management",
        name="The legal limit for a management role (funcție de conducere)",
        tiers=(Tier(period=Period(45, "working_days")),),
        may_lengthen=False,
        statement=Statement(
            text=(
                "In a management role the notice in your contract binds you up to 45 working days. Where the contract "
                "names no figure, the date shown is the latest that the law could ask of you, and you may owe less."
            ),
            confidence="medium",
            sources=(_ART_81, _SMALLER),
        ),
    ),
)

JURISDICTION = Jurisdiction(
    name="Romania",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_within_range",
        counting=Counting(),
        probation=(Tier(period=Period(0, "days")),),
        may_shorten=True,
        # 45 is the limit for managers. Someone who does not say which role they hold is given the later day.
        cap=Period(45, "working_days"),
        agreements=_ROLES,
        statement=Statement(
            text=(
                "The law sets only the most that can be asked: 20 working days, or 45 in a management role (funcție de "
                "conducere). The figure itself is in your contract or collective agreement, and neither limit applies "
                "by itself. Working days are usually Monday to Friday without public holidays, counted from the day "
                "after your employer has registered your letter. While the contract is suspended, as during sick "
                "leave, the notice does not run."
            ),
            confidence="medium",
            sources=(_ART_81, _DAY_AFTER, _SMALLER),
        ),
        probation_statement=Statement(
            text=(
                "During probation (perioada de probă), or at its end, either side may end the job by written "
                "notification, without notice."
            ),
            confidence="high",
            sources=(_PROBATION,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract or collective agreement sets the number of working days, up to 20, or 45 in a "
                "management role. A smaller number is what you owe. Your employer may waive all or part of it."
            ),
            confidence="high",
            sources=(_ART_81, _SMALLER),
        ),
        agreement_statement=Statement(
            text=(
                "A collective agreement may name the number of days, though it does not usually do so. The two choices "
                "offered here are the limits of the law by role."
            ),
            confidence="medium",
            sources=(_ART_81,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice must be in writing, and needs no reasons. Your employer must register it; if that is "
                "refused, you may prove it by any means. Electronic signatures at work have been regulated since 2021: "
                "for a letter sent by e-mail, a qualified or advanced one, or other proof, is advisable. You can take "
                "it back only if your employer agrees."
            ),
            confidence="high",
            sources=(_ART_81,),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete binds you, also when you resign, only if the contract lists the activities it forbids, "
                "how long, where and for the benefit of whom, and promises a monthly indemnity of at least half of "
                "your average gross pay of the last 6 months. It lasts 2 years at most and cannot keep you from your "
                "profession altogether. A court may reduce it."
            ),
            confidence="high",
            sources=(_ART_21, _ART_22, _ART_23),
        ),
    ),
    garden_leave=Statement(
        text="Garden leave is not thought to be regulated. Your employer may waive the notice.",
        confidence="low",
        verified=False,
    ),
    unused_leave=Statement(
        text="Leave that you have not taken when the job ends is paid out in money.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "The last pay is thought to be due on the pay day in your contract; a special deadline could not be "
                "confirmed."
            ),
            confidence="low",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "On request your employer normally gives you a certificate (adeverință) of your work, its length, your pay "
            "and your seniority."
        ),
        confidence="medium",
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
                    "report the change. How Romania applies this could not be confirmed here."
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
                    "adopt this; whether and how Romania did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Twenty working days are a limit and not the rule: look up the number in your contract.",
        "Public holidays do not count, and two of them stand side by side: 30 November and 1 December.",
        "Sick leave stops the count, so a last day may move.",
    ),
    customs=frozenset({"acknowledgement", "employment-certificate", "accrued-leave"}),
)
