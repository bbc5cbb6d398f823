"""Ontario: no notice by statute, a ban on most non-competes, and courts that may expect much of a key engineer."""

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

_TORONTO = Source(
    title="Toronto Employment Lawyer: There is no two-week rule",
    url="https://toronto-employmentlawyer.com/blog/severance/do-you-legally-have-to-give-a-two-week-notice-in-canada/",
    checked="2026-11-22",
)
_MACLEOD = Source(
    title="MacLeod Law: The ban on non-competes",
    url="https://macleodlawfirm.ca/employer-update-recent-changes-to-ontarios-employment-standards-act",
    statute="Employment Standards Act, 2000, ss. 67.1–67.2",
    checked="2026-11-22",
)
_OHS_INSIDER = Source(
    title="OHS Insider: The ministry's guide to the ban on non-competes",
    url="https://ohsinsider.com/new-tools/ministry-of-labour",
    statute="Employment Standards Act, 2000, ss. 67.1–67.2",
    checked="2026-11-22",
)
_MASS = Source(
    title="Ontario: Notice in a mass termination, by citation",
    statute="O. Reg. 288/01",
    checked="2026-11-22",
)
_PAY = Source(
    title="Employment Standards Act: Final pay, by citation",
    statute="Employment Standards Act, 2000, ss. 11(5), 38",
    checked="2026-11-22",
)
_GASTOPS = Source(
    title="Court of Appeal for Ontario: GasTOPS v Forsyth, by citation",
    statute="GasTOPS Ltd. v. Forsyth, 2012 ONCA 134",
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
            "Leaving without enough notice: claims are rare but real for key technical staff. In GasTOPS v Forsyth "
            "(2012) about ten months' notice was held to be reasonable for senior developers."
        ),
        confidence="medium",
        sources=(_GASTOPS,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Canada: Ontario",
    group="North America",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_reasonable_notice",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "The Employment Standards Act asks you for no notice when you resign, except in a mass termination: "
                "then you owe one week with less than two years of service, and two weeks from two years on. Otherwise "
                "your contract decides, and without it you owe reasonable notice under the common law. Two weeks are "
                "custom."
            ),
            confidence="high",
            sources=(_TORONTO, _MASS),
        ),
        probation_statement=Statement(
            text="The statute normally asks for no notice at any time, probation included.",
            confidence="medium",
            sources=(_TORONTO,),
            verified=False,
        ),
        override=Statement(
            text=(
                "A clear notice term in your contract binds you. Very long periods are tested for being a penalty or "
                "unreasonable."
            ),
            confidence="high",
            sources=(_TORONTO,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No statute is known to set a form. A resignation has to be clear and voluntary; writing is "
                "recommended, and e-mail is enough."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete in an agreement made on or after 25 October 2021 is void. The ban does not cover "
                "executives, such as a chief executive, president or chief information officer, or the holder of any "
                "other chief executive position, nor someone who sells a business and becomes its employee. Older "
                "agreements are tested under the common law. Promises not to solicit clients and to keep secrets are "
                "not affected."
            ),
            confidence="high",
            sources=(_MACLEOD, _OHS_INSIDER),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Garden leave usually rests on the contract. An employer who ends your work early normally pays for the "
            "notice you gave, or what the Act or the common law gives you."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Vacation pay that you have earned is normally paid with your final wages.",
        confidence="medium",
        sources=(_PAY,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Final wages are normally due on your next regular pay day, or seven days after employment ends if "
                "that is later."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text="Your employer normally issues a record of employment (ROE). No statute gives you a letter of reference.",
        confidence="medium",
        sources=(_ROE,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "No fixed time to stay is known. Someone whose work permit names the employer is thought to be "
                    "allowed to stay until it expires, but needs a new permit or an interim authorisation to work "
                    "elsewhere."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Two weeks are not a legal cap for a senior ML engineer: the common law may ask for more.",
        (
            "A CTO may fall under the exception to the ban on non-competes; the Act does not name the post, and "
            "it is unsettled."
        ),
        "A Head of ML normally does not fall under that exception.",
        "Of the two dates for your final pay, the later one counts.",
    ),
)
