"""Argentina: fifteen days, and a resignation that is valid only by telegram or before the labour authority."""

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

_LCT_231 = Source(
    title="legales.com: Employment Contract Act (LCT), articles 231 to 236",
    url="http://legales.com/tratados/t/textincion.html",
    statute="LCT, arts 231–236",
    checked="2026-11-22",
)
_LCT_240 = Source(
    title="studylib: Employment Contract Act, article 240",
    url="https://studylib.es/doc/5625389/eficacia",
    statute="LCT, art. 240",
    checked="2026-11-22",
)
_LAW_27802 = Source(
    title="El Litoral: Law 27.802 promulgated (6 March 2026)",
    url=(
        "https://www.ellitoral.com.ar/nacional/"
        "2026-3-6-8-40-0-el-gobierno-promulgo-la-reforma-laboral-cambios-en-contratos-y-vacaciones"
    ),
    statute="Ley 27.802",
    checked="2026-11-22",
)
_TRIAL = Source(
    title="Arizmendi: The trial period, article 92 bis, after the Ley Bases",
    url="https://arizmendi.ar/modificaciones-a-la-ley-de-contrato-de-trabajo-periodo-de-prueba",
    statute="LCT, art. 92 bis; Ley 27.742",
    checked="2026-11-22",
)
_AGREED_END = Source(
    title="LCT: An end by conduct of both sides, by citation",
    statute="LCT, art. 241",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Constitution: Freedom to work, by citation",
    statute="Constitution, art. 14; case law",
    checked="2026-11-22",
)
_LEAVE = Source(title="LCT: Leave not taken, by citation", statute="LCT, art. 156", checked="2026-11-22")
_PAY = Source(title="LCT: Final pay, by citation", statute="LCT, arts 128, 255 bis", checked="2026-11-22")
_CERTIFICATE = Source(title="LCT: Work certificate, by citation", statute="LCT, art. 80", checked="2026-11-22")

JURISDICTION = Jurisdiction(
    name="Argentina",
    group="Latin America",
    languages=("es", "en-GB"),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(Tier(period=Period(15, "days")),),
        statement=Statement(
            text=(
                "You usually owe 15 days' notice, however long you have been there, unless a longer one was agreed. "
                "They are calendar days and run from the day after your employer is notified. Law 27.802, in force "
                "since 6 March 2026, changed the Employment Contract Act; whether it touches this rule could not be "
                "confirmed here."
            ),
            confidence="medium",
            sources=(_LCT_231, _LAW_27802),
        ),
        probation_statement=Statement(
            text=(
                "The trial period lasts 6 months, and longer in small firms by collective agreement. Since Law 27.742 "
                "either side may end it without cause; whether you still owe notice then is disputed. The 15 days "
                "shown here are the safe choice."
            ),
            confidence="medium",
            sources=(_TRIAL, _LAW_27802),
            verified=False,
        ),
        override=Statement(
            text="A longer notice may be agreed and then usually binds you; a shorter one may not.",
            confidence="medium",
            sources=(_LCT_231,),
        ),
    ),
    form=FormRule(
        kind="telegram",
        email_ok=False,
        statement=Statement(
            text=(
                "For a resignation to be valid you send a telegram (telegrama colacionado) to your employer, or resign "
                "before the labour authority. The telegram is free at Correo Argentino: go in person with your "
                "identity document, and name your employer as the addressee. A letter or an e-mail alone is usually "
                "not enough, though the conduct of both sides can end the contract. Check the form once more, since "
                "Law 27.802 of March 2026 changed the Act."
            ),
            confidence="medium",
            sources=(_LCT_240, _AGREED_END, _LAW_27802),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The Employment Contract Act has no rule. Courts normally ask for limits of time, area and activity "
                "and for payment, and often strike such clauses down."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally do without your work during the notice, and pays it all the same.",
        confidence="medium",
        sources=(_LCT_231,),
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "You are normally owed the holiday not taken, in proportion to the time worked, and your share of the 13th "
            "salary (SAC), which is paid by halves."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(4, "working_days"),
        statement=Statement(
            text="If you are paid by the month, your final pay is normally due within 4 working days of the end.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer normally owes you a work certificate at the end; since the reforms of 2024 and 2026 it "
            "comes largely from the digital records of the tax agency (ARCA)."
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
                    "No time of grace after the end of a job was found. Ask the migration office before you name a "
                    "last day."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text="Leaving without notice: someone who omits it owes the pay for that time, which is seldom claimed.",
            confidence="medium",
            sources=(_LCT_231,),
        ),
    ),
    traps=(
        "The form decides whether a resignation is valid: send the telegram, and keep the letter as a courtesy.",
        "Law 27.802 of 6 March 2026 changed the Act: look again at articles 231, 240 and 92 bis before you resign.",
        "Only a dismissal is carried on to the end of the month; your 15 days are not.",
    ),
    customs=frozenset({"employment-certificate"}),
)
