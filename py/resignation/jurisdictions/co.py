"""Colombia: thirty days since June 2025, and no sanction for whoever leaves without them."""

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

_LAW_2466 = Source(
    title="Infobae: Notice under the labour reform, by citation (August 2025)",
    statute="Ley 2466 de 2025",
    checked="2026-11-22",
)
_NO_SANCTION = Source(
    title="El País (Cali): No sanction may be agreed",
    url=(
        "https://www.elpais.com.co/amp/economia/"
        "para-renunciar-a-un-empleo-primero-debe-cumplir-con-este-requisito-segun-la-nueva-reforma-laboral-0205.html"
    ),
    checked="2026-11-22",
)
_CALENDAR_DAYS = Source(
    title="Noticias RCN: Thirty calendar days",
    url=(
        "https://amp.noticiasrcn.com/economia/"
        "trabajadores-que-quieran-renunciar-deberan-cumplir-con-esta-obligacion-por-reforma-laboral-918780"
    ),
    checked="2026-11-22",
)
_TRIAL = Source(title="CST: Trial period, by citation", statute="CST, arts 78, 80", checked="2026-11-22")
_NON_COMPETE = Source(title="CST: Non-competes, by citation", statute="CST, art. 44", checked="2026-11-22")
_LEAVE = Source(title="CST: Leave not taken, by citation", statute="CST, art. 189", checked="2026-11-22")
_PAY = Source(title="CST: Final pay and delay, by citation", statute="CST, art. 65", checked="2026-11-22")
_CERTIFICATE = Source(title="CST: Certificate, by citation", statute="CST, art. 57(7)", checked="2026-11-22")

_THIRTY_DAYS = Period(30, "days")

JURISDICTION = Jurisdiction(
    name="Colombia",
    group="Latin America",
    languages=("es", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=_THIRTY_DAYS),),
        probation=(
            Tier(until=Period(2, "months"), period=Period(0, "days")),
            Tier(period=_THIRTY_DAYS, note="A trial lasts 2 months at most; after that the general notice holds."),
        ),
        may_lengthen=False,
        may_shorten=True,
        statement=Statement(
            text=(
                "Since Law 2466 of 25 June 2025 the law asks you for 30 calendar days' notice from a contract of no "
                "fixed length, so that your employer can find someone else. They normally count from the day after "
                "your notice. No sanction may be agreed or applied if you leave sooner. Whether this also covers "
                "contracts for a fixed term is disputed in the press; the law speaks of those without one."
            ),
            confidence="high",
            sources=(_LAW_2466, _NO_SANCTION, _CALENDAR_DAYS),
        ),
        probation_statement=Statement(
            text="In a trial, of 2 months at most, the job may normally be ended at any time without notice.",
            confidence="medium",
            sources=(_TRIAL,),
            verified=False,
        ),
        override=Statement(
            text=(
                "A contract may not set a penalty for leaving without notice, and normally cannot ask you for more. "
                "Your employer may accept an earlier end."
            ),
            confidence="medium",
            sources=(_NO_SANCTION,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Give your notice in writing; the law speaks of advance notice (preaviso). It must be clear beyond "
                "doubt that you resign. E-mail is normally accepted."
            ),
            confidence="medium",
            sources=(_LAW_2466,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text="A clause that forbids you to work for competitors after the contract normally has no effect.",
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on an agreement, with pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Holiday not taken is normally paid out in proportion, together with severance savings (cesantías), the "
            "interest on them and the service bonus (prima)."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text=(
                "Your final pay (liquidación) is normally due at once when the contract ends. A delay normally costs "
                "your employer a day's pay for each day."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="On request your employer normally gives you a certificate of your time, your work and your salary.",
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # No grace here: the thirty days could not be confirmed, nor the day from which they run.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "A visa tied to an employer is thought to end with the job, with 30 days to leave or to change it. "
                    "Your employer is thought to report the end in the SIRE system within 15 days. This could not be "
                    "confirmed here."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text=(
                "Leaving without notice: nothing is owed in its place, and nothing may be deducted from your final pay."
            ),
            confidence="high",
            sources=(_NO_SANCTION, _LAW_2466),
        ),
    ),
    traps=(
        "Guides from before June 2025 say that no notice is needed; later headlines make more of the duty than it is.",
        "Whether the 30 days also hold for a fixed term is disputed; the law speaks of contracts without one.",
    ),
    customs=frozenset({"employment-certificate"}),
)
