"""California: at will, no non-compete, and final pay that hangs on seventy-two hours of notice."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Period,
    Source,
    Statement,
)

_AT_WILL = Source(title="At-will employment, by citation", statute="common law; no statute", checked="2026-11-22")
_NON_COMPETE = Source(
    title="McDonald Hopkins: State laws after the end of the FTC's rule",
    url=(
        "https://www.mcdonaldhopkins.com/insights/news/"
        "update-on-state-legislation-following-the-demise-of-ftc-rule-banning-non-compete-agreements"
    ),
    statute="Cal. Bus. & Prof. Code 16600, 16600.1, 16600.5; Cal. Lab. Code 925",
    checked="2026-11-22",
)
_NON_COMPETE_STATES = Source(
    title="Brightmine: States that ban employee non-competes",
    url="https://www.brightmine.com/us/?p=12564",
    statute="Cal. Bus. & Prof. Code 16600 et seq.",
    checked="2026-11-22",
)
_LABOR_CODE_202 = Source(
    title="jurris: Text of California Labor Code 202",
    url="https://jurris.com/california/labor-code/200-244/202-8",
    statute="Cal. Lab. Code 202, 203",
    checked="2026-11-22",
)
_FINAL_PAYCHECK = Source(
    title="CalLegalLaw: Deadlines for final pay in California",
    url="https://calegallaw.com/answers/final-paycheck-deadline-california",
    statute="Cal. Lab. Code 201, 202, 203, 227.3",
    checked="2026-11-22",
)
_VACATION = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    statute="Cal. Lab. Code 227.3",
    checked="2026-11-22",
)
_AB_692 = Source(
    title="Akin Gump: California's AB 692",
    url=(
        "https://lawblog123.com/californias-assembly-bill-692-restricting-many-so-called-stay-or-pay-employment-"
        "contract-terms-set-to-take-effect-january-1-2026-akin-gump-strauss-hauer-feld-llp_2003734.html"
    ),
    statute="Cal. Bus. & Prof. Code 16608; Cal. Lab. Code 926",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="California",
    group="United States",
    parent="US",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_at_will",
        counting=Counting(),
        custom=Period(2, "weeks"),
        statement=Statement(
            text=(
                "California law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
                "contract that you signed may still oblige you to more."
            ),
            confidence="high",
            sources=(_AT_WILL,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required. A dated e-mail or letter with an exact last day shows when your "
                "notice was given, on which the date of your final pay depends."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete is void for every employee, whatever the pay and wherever and whenever it was signed. "
                "An employer may not ask for one, try to enforce it or go to court over it, and you may sue if it "
                "does. Exceptions cover cases such as the sale of a business."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_STATES),
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation or PTO that you have earned counts as wages: it cannot be forfeited and is paid at your final "
            "rate with your final pay. Under “unlimited” PTO it depends on the facts."
        ),
        confidence="high",
        sources=(_FINAL_PAYCHECK, _VACATION),
    ),
    final_pay=FinalPay(
        due=Period(72, "hours"),
        due_with_notice=Period(0, "days"),
        notice=Period(72, "hours"),
        statement=Statement(
            text=(
                "If you give at least 72 hours' notice, all wages are due on your last day; if not, within 72 hours of "
                "your leaving. Pay sent by post at your request counts as paid on the day of posting. For pay that is "
                "late your employer owes a day's wages for each day, up to 30. This holds unless you have a written "
                "contract for a fixed time."
            ),
            confidence="high",
            sources=(_LABOR_CODE_202, _FINAL_PAYCHECK),
        ),
    ),
    topics=(
        Statement(
            text=(
                "A contract made on or after 1 January 2026 usually may not make you repay a debt because you leave. A "
                "sign-on bonus paid up front can be an exception under strict conditions, such as a separate "
                "agreement, notice of your right to a lawyer, and repayment that shrinks with time."
            ),
            confidence="medium",
            sources=(_AB_692,),
        ),
    ),
    traps=(
        "The 72 hours run on the clock, through weekends and holidays.",
        "With 72 hours' notice your pay is due on the last day itself, so name an exact last day in the letter.",
        "If your employer ends the job at once when you give notice, your pay is due at once (Labor Code 201).",
    ),
)
