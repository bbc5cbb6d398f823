"""Canada, federally regulated: no notice by statute, which few ML engineers come under."""

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

_HALIFAX = Source(
    title="Halifax Workers' Action Centre: Federal employees need not give notice",
    url=(
        "https://www.halifaxwac.ca/workers-rights-guide/niche-eszfp-2w69l-b5xxb-dbc75-k76hx-lfw35-znp5f-gnd45-t9yjy-"
        "74zj5-plaxz-dlsje-exy46-kmtty-c3ph6-kbge4-7w9wz-8nnnd-n8rxl-wwmkl-zfj3z-c672f"
    ),
    checked="2026-11-22",
)
_BLAKES = Source(
    title="Blakes: Bill C-31 and non-competes",
    url="https://www.blakes.com/insights/canada-moves-to-restrict-non-competes-in-federally-regulated-workplaces/",
    statute="Bill C-31 (45th Parliament)",
    checked="2026-11-22",
)
_MLT_AIKINS = Source(
    title="MLT Aikins: Bill C-31 at first reading",
    url="https://www.mltaikins.com/insights/labour-code-amendments-prohibit-non-compete-clauses/",
    checked="2026-11-22",
)
_WALSH = Source(
    title="Walsh LLP: The exceptions in Bill C-31",
    url="https://www.walshlaw.ca/prohibition-on-non-compete-clauses-in-federally-regulatedworkplaces/",
    checked="2026-11-22",
)
_VACATION = Source(
    title="Mondaq: Thirty days for vacation pay",
    url=(
        "http://www.mondaq.com/canada/x/307730/employee+rights+labour+relations/"
        "Coming+into+force+of+certain+amendments+to+the+Canada+Labour+Code"
    ),
    statute="Canada Labour Code, s. 188",
    checked="2026-11-22",
)
_WAGES = Source(
    title="Canada Labour Code: Wages, by citation",
    statute="Canada Labour Code, ss. 188, 247",
    checked="2026-11-22",
)
_ROE = Source(
    title="Government of Canada: Record of employment, by citation",
    statute="Employment Insurance Regulations, s. 19",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: your employer can normally claim damages only for a real loss that it "
            "proves."
        ),
        confidence="medium",
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: federally regulated employers",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_reasonable_notice",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "The Canada Labour Code asks you for no notice when you resign. Your contract decides; where it is "
                "silent, you owe reasonable notice under the common law, or in Quebec under article 2091 of the Civil "
                "Code. Days are counted from the day after you give notice, weekends and holidays included."
            ),
            confidence="high",
            sources=(_HALIFAX,),
        ),
        probation_statement=Statement(
            text="No statutory rule for resigning during probation is known.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text="Your contract sets the notice, longer or shorter.",
            confidence="high",
            sources=(_HALIFAX,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text="No statute is known to set a form for a resignation. Writing is recommended, and e-mail is enough.",
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "Under the common law a non-compete is unenforceable at first sight, unless it is shown to be "
                "reasonable; in Quebec the Civil Code decides (article 2089). Bill C-31, introduced on 6 May 2026, "
                "would ban non-competes, except after the sale of a business and for a chief executive and those who "
                "report directly to one in a top post, the chief technology officer included. It was not known to be "
                "in force in November 2026: an order in council would start it, and existing clauses would live on for "
                "another year. Royal assent could not be confirmed."
            ),
            confidence="high",
            sources=(_BLAKES, _MLT_AIKINS, _WALSH),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Garden leave normally needs a contract that allows it, or your agreement; without either, your employer "
            "risks a constructive dismissal."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay that you have earned is due within 30 days after employment ends.",
        confidence="high",
        sources=(_VACATION, _WAGES),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Wages and other sums are normally due within 30 days of the day on which they fall due. That day "
                "depends on your pay days, so no date is given here."
            ),
            confidence="medium",
            sources=(_WAGES,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer issues a record of employment (ROE), normally in electronic form within five days after the "
            "pay period ends. No reference is part of it."
        ),
        confidence="medium",
        sources=(_ROE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "No fixed time to stay is known. With a work permit tied to your employer you are thought to be "
                    "allowed to stay until it expires, but not to work for anybody else without a new permit or an "
                    "interim authorisation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "Most ML engineers come under the law of their province: a large employer is not for that reason a "
            "federal one."
        ),
        "Federal rules cover banks, telecoms, airlines and transport between provinces.",
    ),
)
