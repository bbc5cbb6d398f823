"""India: the contract sets the notice, and the relieving letter is what the next employer asks for."""  # noqa: N999 - named after the place

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
)

_WAGES = Source(
    title="Mint: Full and final settlement in two working days (2022)",
    url=(
        "https://www.livemint.com/news/india/full-and-final-settlement-in-how-many-days-under-new-wage-code-"
        "11656644777238.html"
    ),
    statute="Code on Wages, 2019, s. 17(2)",
    checked="2026-11-22",
)
_WAGES_IN_FORCE = Source(
    title="Code on Wages: In force since 21 November 2025, by citation",
    statute="Code on Wages, 2019, s. 17(2)",
    checked="2026-11-22",
)
_CITEHR = Source(
    title="CiteHR: Notice under the acts of Punjab, Haryana and Delhi",
    url="https://www.citehr.com/amp.php?t=502895",
    checked="2026-11-22",
)
_DELHI = Source(
    title="Conformity Alliance: Text of section 30",
    url="https://conformityalliance.in/shop%20&%20establishment%20act/section30Shop.html",
    statute="Delhi Shops and Establishments Act, 1954, s. 30(2)",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="OpenAgreements: Non-competes in India",
    url="https://openagreements.org/legal/non-compete/india",
    statute="Indian Contract Act, 1872, s. 27",
    checked="2026-11-22",
)
_NO_FORCED_WORK = Source(
    title="Specific Relief Act, by citation",
    statute="Specific Relief Act, 1963, s. 14",
    checked="2026-11-22",
)
_VIJAYA = Source(
    title="Supreme Court of India: Vijaya Bank v Prashant Narnaware, by citation",
    statute="2025 INSC 691",
    checked="2026-11-22",
)
_VFS = Source(
    title="Bombay High Court: VFS Global v Suprit Roy, by citation",
    statute="Bombay High Court, 2007",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="General Clauses Act, by citation",
    statute="General Clauses Act, 1897, s. 9",
    checked="2026-11-22",
)
_IT_ACT = Source(
    title="Information Technology Act, by citation",
    statute="Information Technology Act, 2000, s. 4",
    checked="2026-11-22",
)
_SOCIAL_SECURITY = Source(
    title="Gratuity, by citation",
    statute="Code on Social Security, 2020",
    checked="2026-11-22",
)
_STANDING_ORDERS = Source(
    title="Service certificates for workers, by citation",
    statute="Industrial Relations Code, 2020, model standing orders",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving before the notice ends: what your employer can normally recover is the pay for the missing "
            "notice, or damages. State acts have rules of their own."
        ),
        confidence="medium",
        sources=(_DELHI, _CITEHR),
        verified=False,
    ),
    Statement(
        text=(
            "Gratuity: it is normally due after five years of service, and after one year on a fixed term under the "
            "Code on Social Security."
        ),
        confidence="medium",
        sources=(_SOCIAL_SECURITY,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="India",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(),
        may_shorten=True,
        statement=Statement(
            text=(
                "No national law sets the notice of an engineer who resigns; your contract does, and 30, 60 or 90 days "
                "are usual. The shops acts of some states bind employees after three months of service: in Delhi one "
                "month in writing, in Haryana 30 days, in Punjab and Chandigarh 7 days. No such duty is known in "
                "Karnataka or Maharashtra. The day of receipt usually does not count."
            ),
            confidence="medium",
            sources=(_DELHI, _CITEHR, _COUNTING),
        ),
        probation_statement=Statement(
            text="Your contract sets the notice for probation, often 15 to 30 days.",
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text=(
                "The contract usually decides, within reason. Courts will not force you to go on working, and what you "
                "owe is usually the pay for the notice. Reasonable bonds for a minimum service were upheld in Vijaya "
                "Bank v Prashant Narnaware (May 2025)."
            ),
            confidence="medium",
            sources=(_NO_FORCED_WORK, _VIJAYA),
            verified=False,
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Your contract decides on the form; in Delhi the Act asks for writing. E-mail is the standard and is "
                "normally recognised."
            ),
            confidence="medium",
            sources=(_IT_ACT, _DELHI),
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="void",
        statement=Statement(
            text=(
                "A non-compete for the time after the job is void, whatever its scope. Exclusivity while you are "
                "employed, confidentiality and the protection of real trade secrets can be enforced."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Garden leave is common in the contracts of senior people. Where it goes on after the job as a hidden "
            "restraint, it was held void (VFS Global v Suprit Roy, 2007)."
        ),
        confidence="medium",
        sources=(_VFS,),
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Whether unused leave is paid out normally depends on the state's shops act and on your employer's policy."
        ),
        confidence="medium",
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(2, "working_days"),
        statement=Statement(
            text=(
                "Wages are normally due within two working days of a resignation, under the Code on Wages. It is "
                "reported to be in force since 21 November 2025; state rules may vary the time."
            ),
            confidence="medium",
            sources=(_WAGES, _WAGES_IN_FORCE),
        ),
    ),
    certificate=Statement(
        text=(
            "A relieving letter and an experience letter are custom rather than general law. “Workers” normally have a "
            "right to a service certificate under standing orders."
        ),
        confidence="medium",
        sources=(_STANDING_ORDERS,),
        verified=False,
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "No fixed time to stay could be confirmed. With an employment visa, you are thought to have to "
                    "register the change with the foreigners' office (FRRO)."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "Ninety days are contract, and not law.",
        "“Full and final in 45 days” is out of date for wages since 21 November 2025.",
        "Many articles of 2021 and 2022 predicted dates for the new codes that slipped.",
        "The shops act that counts is that of the state in which you work, and the acts differ.",
    ),
    customs=frozenset({"relieving-letter", "acknowledgement"}),
)
