"""New Zealand: the employment agreement sets the notice, and four weeks are only convention."""

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

_CAB = Source(
    title="Citizens Advice Bureau: Choosing to leave",
    url="http://www.cab.org.nz/vat/eb/lyj/Pages/Choosingtoleave.aspx",
    checked="2026-11-22",
)
_HESKETH = Source(
    title="Hesketh Henry: Myths about notice",
    url=(
        "https://www.heskethhenry.co.nz/insights-opinion/take-notice-your-guide-to-the-myths-and-legends-about-notice-"
        "00117/"
    ),
    checked="2026-11-22",
)
_K3 = Source(
    title="K3: The bill on restraint of trade",
    url=(
        "https://www.k3.co.nz/insights/reforming-restraint-an-overview-of-the-employment-relations-restraint-of-trade-"
        "amendment-bill"
    ),
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Restraint of trade, by citation",
    statute="common law; Contract and Commercial Law Act 2017, s. 83",
    checked="2026-11-22",
)
_HOLIDAYS = Source(
    title="Holidays and wages, by citation",
    statute="Holidays Act 2003, s. 27; Wages Protection Act",
    checked="2026-11-22",
)
_AMENDMENT = Source(
    title="Employment Relations Amendment Act 2026, by citation",
    statute="Employment Relations Amendment Act 2026",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: you are normally paid only to the last day you worked, and wages are "
            "forfeited only under a lawful clause."
        ),
        confidence="medium",
        sources=(_HESKETH,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="New Zealand",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "No statute sets your notice: your employment agreement does, typically with two to four weeks. Where "
                "it is silent, you owe fair and reasonable notice. The day of notice is left out. The Employment "
                "Relations Amendment Act 2026, of 21 February 2026, did not change this."
            ),
            confidence="high",
            sources=(_CAB, _HESKETH, _AMENDMENT),
        ),
        probation_statement=Statement(
            text="Your agreement normally sets the notice. The rules on trials of 90 days are about dismissal.",
            confidence="medium",
            sources=(_CAB,),
            verified=False,
        ),
        override=Statement(
            text="Your employment agreement decides, longer or shorter.",
            confidence="high",
            sources=(_CAB, _HESKETH),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Your agreement decides on the form, which is usually writing. E-mail is enough unless it says "
                "otherwise."
            ),
            confidence="high",
            sources=(_CAB,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "Under the common law a non-compete normally binds only as far as it is reasonable, and a court may "
                "modify it. Whether the bill of 2022 on restraint of trade became law could not be confirmed."
            ),
            confidence="medium",
            sources=(_RESTRAINT, _K3),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally needs agreement.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="All annual leave and alternative holidays that you have not taken are paid out.",
        confidence="high",
        sources=(_HOLIDAYS, _CAB),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="Your final pay, leave included, is due on the pay day for your final period at the latest.",
            confidence="high",
            sources=(_HOLIDAYS, _CAB),
        ),
    ),
    certificate=Statement(
        text="No duty to give a reference is known.",
        confidence="medium",
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "An accredited employer work visa (AEWV) is thought to be tied to your employer, so that a new job "
                    "needs a job change or a variation. No fixed time to stay could be confirmed."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Four weeks are convention, and not law.",
        (
            "The Act of 21 February 2026 changed the rules on contractors and on personal grievances, and not on "
            "resigning."
        ),
    ),
    customs=frozenset({"accrued-leave"}),
)
