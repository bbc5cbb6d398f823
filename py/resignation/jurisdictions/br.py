"""Brazil: thirty days of aviso prévio whatever the service, counted from the day after."""

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

_CLT_487 = Source(
    title="Jusbrasil: CLT, article 487",
    url=(
        "https://www.jusbrasil.com.br/topicos/10708130/artigo-487-do-decreto-lei-n-5452-de-01-de-maio-de-1943/artigos"
    ),
    statute="CLT, art. 487",
    checked="2026-11-22",
)
_CLT_487_AGAIN = Source(
    title="Sindisoft: CLT, article 487",
    url="http://sit.sindisoft.net/clt487.htm",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="Shop workers' union of Garanhuns: How aviso prévio is counted",
    url="http://www.xn--sindicatodosempregadosnocomrciodegaranhuns-1yd.com/2021/01/aviso-previo.html",
    checked="2026-11-22",
)
_CASE_LAW = Source(
    title="TST: Counting, and extra days that bind only the employer, by citation",
    statute="TST Súmula 380; Civil Code, art. 132; Lei 12.506/2011; TST SBDI-1",
    checked="2026-11-22",
)
_EXPERIENCE = Source(
    title="CLT: Fixed terms ended early, by citation",
    statute="CLT, arts 480–481",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Federal Constitution: Freedom of work, by citation",
    statute="CF, art. 5, XIII; case law",
    checked="2026-11-22",
)
_PAY = Source(title="CLT: Final pay, by citation", statute="CLT, art. 477, s. 6", checked="2026-11-22")
_RECORDS = Source(
    title="CLT: Work card and statement of termination, by citation",
    statute="CLT, arts 29, 477",
    checked="2026-11-22",
)
_NO_REDUCTION = Source(title="CLT: Reduced hours, by citation", statute="CLT, art. 488", checked="2026-11-22")

JURISDICTION = Jurisdiction(
    name="Brazil",
    group="Latin America",
    languages=("pt-BR", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "You owe 30 days' notice (aviso prévio) if you are paid by the month or fortnight, or have been there "
                "for over 12 months, and no more however long you have served. The 3 extra days a year of the law of "
                "2011 do not bind you, by the case law of the Superior Labour Court (TST). They are calendar days, and "
                "day one is the day after you give notice."
            ),
            confidence="high",
            sources=(_CLT_487, _CLT_487_AGAIN, _COUNTING, _CASE_LAW),
        ),
        probation_statement=Statement(
            text=(
                "A contract of experience (contrato de experiência) is a fixed term of 90 days at most. If you leave "
                "it early, you normally owe the losses that your employer proves, up to half of the pay for the days "
                "that remain. If it has a clause that lets either side end it early, the 30 days apply instead."
            ),
            confidence="medium",
            sources=(_EXPERIENCE,),
            verified=False,
        ),
        override=Statement(
            text=(
                "Your employer may waive the notice, and a collective agreement may vary it. A longer notice in your "
                "own contract is usually not enforceable."
            ),
            confidence="medium",
            sources=(_CLT_487,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Notice is normally given in writing, by custom in a handwritten or signed letter. E-mail and digital "
                "signatures are normally accepted."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "No statute covers non-competes. Labour courts normally ask for a written clause with a limited time, "
                "usually 2 years at most, a limited territory and activity, and a fair payment each month."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text=(
            "Notice spent at home (aviso cumprido em casa) is normally paid. The time for your final pay then runs "
            "from the day of the notice."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "You are normally owed the holiday you have earned, in full and in proportion, with a third on top, and "
            "your share of the 13th salary. After a resignation there is no 40 % payment on the FGTS fund, the fund is "
            "not released, and there is no unemployment benefit."
        ),
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(10, "days"),
        statement=Statement(
            text="Pay and papers are normally due within 10 days of the end of the contract.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer normally updates your digital work card (CTPS Digital) through eSocial and gives you the "
            "statement of termination (TRCT). No duty to write a reference is known."
        ),
        confidence="medium",
        sources=(_RECORDS,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Where residence depends on the job, a change is thought to have to be reported and put in order. "
                    "No fixed time of grace by law is known; this could not be confirmed here."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text=(
                "Leaving without notice: your employer may deduct the pay for the days of notice that you do not work."
            ),
            confidence="high",
            sources=(_CLT_487,),
        ),
        Statement(
            text=(
                "Shorter hours in the notice: the 2 hours a day, or 7 days, that dismissed staff are released for do "
                "not normally apply when you resign."
            ),
            confidence="medium",
            sources=(_NO_REDUCTION,),
            verified=False,
        ),
    ),
    traps=(
        "Do not add 3 days for each year of service: they are your employer's.",
        "Day one is the day after your notice, so 30 days from 5 March end on 4 April.",
        "A contract of experience is a fixed term and not the same as an open-ended contract.",
    ),
)
