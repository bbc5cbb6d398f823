"""Nigeria: the contract sets an engineer's notice; the Labour Act's scale is for manual and clerical workers."""

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

_KORIAT = Source(
    title="Koriat Law: Length of notice in Nigeria",
    url="https://koriatlaw.com/length-of-notice-for-termination-of-employment-in-nigeria",
    statute="Labour Act, s. 11",
    checked="2026-11-22",
)
_LEXOLOGY = Source(
    title="Lexology: Section 11 applies to workers",
    url="https://www.lexology.com/library/detail.aspx?g=1903718a-05a8-4d13-8e3b-3ccb14b1d76f",
    statute="Labour Act, s. 11",
    checked="2026-11-22",
)
_DLA_PIPER = Source(
    title="DLA Piper: Only manual and clerical work",
    url="https://dlapiperintelligence.com/goingglobal/employment/index.html?c=NG&t=14-termination",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Competition Act: Restraints, by citation",
    statute="Federal Competition and Consumer Protection Act 2018, s. 68(1)(e); common law",
    checked="2026-11-22",
)
_PAY = Source(
    title="Labour Act: Final pay and leave, by citation",
    statute="Labour Act, ss. 11(7), 18",
    checked="2026-11-22",
)

_AGREEMENTS = (
    Agreement(
        id="ng-labour-act",
        name="My work is manual or clerical (Labour Act, section 11)",
        tiers=(
            Tier(until=Period(3, "months"), inclusive=True, period=Period(1, "days")),
            Tier(until=Period(24, "months"), period=Period(1, "weeks")),
            Tier(until=Period(60, "months"), period=Period(2, "weeks")),
            Tier(period=Period(1, "months")),
        ),
        statement=Statement(
            text=(
                "“Workers” under the Labour Act usually owe one day up to three months of service, then a week, two "
                "weeks from two years and a month from five years on."
            ),
            confidence="medium",
            sources=(_KORIAT, _LEXOLOGY),
        ),
    ),
)

_TOPICS = (
    Statement(
        text="Pay in place of notice: it is normal here, from either side.",
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Nigeria",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(),
        # The scale is a floor for those it covers; for everybody else the contract stands alone.
        agreements=_AGREEMENTS,
        statement=Statement(
            text=(
                "As an engineer you usually owe the notice in your contract. Where it is silent you owe reasonable "
                "notice, for which courts take the Labour Act's scale, or a month or more, as a guide. The Act itself "
                "binds only “workers” in manual or clerical jobs."
            ),
            confidence="medium",
            sources=(_KORIAT, _LEXOLOGY, _DLA_PIPER),
        ),
        probation_statement=Statement(
            text="Your contract normally sets the notice for probation.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text="For professionals the contract usually decides, longer or shorter.",
            confidence="medium",
            sources=(_KORIAT, _DLA_PIPER),
        ),
        agreement_statement=Statement(
            text=(
                "The Labour Act's scale is usually not for engineers. Choose it only if your work is manual or "
                "clerical."
            ),
            confidence="medium",
            sources=(_LEXOLOGY, _DLA_PIPER),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "Under the Act, notice of a week or more is normally in writing; it takes effect when it is received. "
                "E-mail is normally enough."
            ),
            confidence="medium",
            sources=(_KORIAT,),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete normally binds only as far as it is reasonable. The Competition Act of 2018 tolerates "
                "up to two years."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on the contract.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Whether unused leave is paid out normally depends on the contract; the Act has a rule for workers "
            "(section 18)."
        ),
        confidence="medium",
        sources=(_PAY,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "For workers under the Act the last pay is normally due by the day on which the notice ends. For "
                "everybody else the contract normally decides."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="No statute is known to give a professional a right to a reference.",
        confidence="medium",
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "A residence permit (CERPAC, STR) is thought to be tied to the employer. No time to stay could be "
                    "confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Section 11 of the Labour Act is not binding for an engineer, though many pages apply it.",
        "Some old cases say that a month's notice has to end with a month, and that 30 days differ from a month.",
    ),
)
