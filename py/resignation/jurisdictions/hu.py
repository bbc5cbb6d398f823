"""Hungary: thirty days for everybody, and an employer's scale that is not yours."""

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

_THIRTY_DAYS = Source(
    title="drsebesi.hu: Notice starts the day after, 30 days at least and 6 months at most",
    url="http://www.drsebesi.hu/szakteruletek-2/munkajog/felmondasi-ido/",
    statute="2012. évi I. törvény (Mt.), ss. 68–69",
    checked="2026-11-22",
)
_POJJAK = Source(
    title="drpojjak.com: Notice under the Labour Code",
    url="https://drpojjak.com/felmondasi-ido-2018-ban/",
    checked="2026-11-22",
)
_TRIAL = Source(
    title="kamaraonline.hu: Leaving at once during probation",
    url="https://kamaraonline.hu/azonnali-hatalyu-felmondas-probaido-alatt-a-legfontosabb-tudnivalok/",
    statute="Mt. s. 79",
    checked="2026-11-22",
)
_FORM_AND_PAY = Source(
    title="adohirek.hu: Form, and five working days for the last pay",
    url=("https://adohirek.hu/felmondas/felmondas-probaido-alatt-munkaviszony-megszuntetese-azonnali-hatallyal"),
    statute="Mt. s. 80",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="szakcikkadatbazis.hu: Non-competes of up to two years",
    url="https://szakcikkadatbazis.hu/doc/8576026",
    statute="Mt. s. 228",
    checked="2026-11-22",
)
_LEAVE = Source(title="Mt.: Leave not taken, by citation", statute="Mt. s. 125", checked="2026-11-22")
_ASSESSMENT = Source(title="Mt.: Assessment of work, by citation", statute="Mt. s. 81", checked="2026-11-22")
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

_THIRTY = Period(30, "days")

JURISDICTION = Jurisdiction(
    name="Hungary",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=_THIRTY),),
        probation=(
            Tier(until=Period(3, "months"), period=Period(0, "days")),
            Tier(period=_THIRTY, note="Probation lasts 3 months at most; after that the general notice holds."),
        ),
        may_shorten=True,
        cap=Period(6, "months"),
        statement=Statement(
            text=(
                "You owe 30 days' notice, however long you have been there. They are calendar days, and run at the "
                "earliest from the day after your letter arrives. The extra 5 to 60 days for long service are added "
                "only to an employer's notice."
            ),
            confidence="high",
            sources=(_THIRTY_DAYS, _POJJAK),
        ),
        probation_statement=Statement(
            text=(
                "In probation, which lasts 3 months at most, you may leave at once. Your letter must be in writing, "
                "needs no reasons, and must reach your employer before the probation ends."
            ),
            confidence="high",
            sources=(_TRIAL,),
        ),
        override=Statement(
            text=(
                "You and your employer may agree on a longer notice, of 6 months at most. A shorter one for you is "
                "possible where a collective agreement or a term in your favour provides for it."
            ),
            confidence="high",
            sources=(_THIRTY_DAYS,),
        ),
        agreement_statement=Statement(
            text="Collective agreements may set another notice, but rarely cover technology companies.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice must be in writing, which normally means on paper and signed by hand. Hand it over and "
                "have the date of receipt noted on a copy. An e-mail counts only if it meets the conditions for an "
                "electronic document, so avoid it. You can take your notice back only if your employer agrees."
            ),
            confidence="high",
            sources=(_FORM_AND_PAY, _TRIAL),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A written non-compete (versenytilalmi megállapodás) may bind you for up to 2 years, in return for at "
                "least a third of your basic pay for that time. You may usually withdraw from it if you end the job at "
                "once for good cause."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "When an employer gives notice, it must normally release you for at least half of it. After a resignation "
            "nothing of the kind is automatic."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Leave that you have earned for the part of the year worked and not taken is paid out.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(5, "working_days"),
        statement=Statement(
            text=(
                "Your pay and your exit papers are due within 5 working days of your last working day, or of the end "
                "of the job."
            ),
            confidence="high",
            sources=(_FORM_AND_PAY,),
        ),
    ),
    certificate=Statement(
        text=(
            "If you have been there for at least a year, your employer normally assesses your work in writing when you "
            "ask for it."
        ),
        confidence="medium",
        sources=(_ASSESSMENT,),
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
                    "report the change. How Hungary applies this could not be confirmed here."
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
                    "adopt this; whether and how Hungary did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        "Thirty days are not a month: from 31 January they reach 2 March, or 1 March in a leap year.",
        "Do not add the days for long service, which only an employer owes.",
    ),
    customs=frozenset({"acknowledgement", "employment-certificate", "accrued-leave"}),
)
