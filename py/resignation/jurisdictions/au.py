"""Australia: an award or the contract sets the notice; the scale everybody quotes binds employers."""

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

_FWO = Source(
    title="Fair Work Ombudsman: Resignation",
    url="https://www.fairwork.gov.au/ending-employment/resignation",
    checked="2026-11-22",
)
_FWO_NOTICE = Source(
    title="Fair Work Ombudsman: How much notice",
    url="https://www.fairwork.gov.au/ending-employment/notice-and-final-pay/resignation-how-much-notice",
    checked="2026-11-22",
)
_EMPLOYMENTPLUS = Source(
    title="EmploymentPlus: The national standards cover only the employer's notice",
    url="https://employmentplus.com.au/news/resignation-q-a",
    statute="Fair Work Act 2009, ss. 117–118",
    checked="2026-11-22",
)
_PROFESSIONAL = Source(
    title="Professional Employees Award, by citation",
    statute="Professional Employees Award 2020 (MA000065)",
    checked="2026-11-22",
)
_WINTER = Source(
    title="Winter Consulting: The consultation on non-competes",
    url="https://winterconsulting.com.au/changes-to-restraint-of-trade-laws/",
    statute="common law; Restraints of Trade Act 1976 (NSW)",
    checked="2026-11-22",
)
_HARMERS = Source(
    title="Harmers: The proposed ban",
    url="https://harmers.com.au/?p=6022",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Fair Work Act: Annual leave, by citation",
    statute="Fair Work Act 2009, s. 90(2)",
    checked="2026-11-22",
)
_PAY = Source(
    title="Final pay, by citation",
    statute="modern awards; Fair Work Act 2009, s. 323",
    checked="2026-11-22",
)
_VISA = Source(
    title="Condition 8607, by citation",
    statute="Migration Regulations, condition 8607",
    checked="2026-11-22",
)

_AGREEMENTS = (
    Agreement(
        id="au-professional",
        name="Professional Employees Award 2020 (MA000065)",
        tiers=(Tier(period=Period(1, "months")),),
        statement=Statement(
            text=(
                "This award can usually cover people with a degree in IT at employers mainly in IT or "
                "telecommunications services, and professional engineers and scientists, but not managers above it. It "
                "asks for one month: certain for the employer, while for the employee it rests on the earlier edition, "
                "so check the current clause."
            ),
            confidence="medium",
            sources=(_PROFESSIONAL, _FWO_NOTICE),
        ),
    ),
    Agreement(
        id="au-award",
        name="Another modern award with the standard scale",
        tiers=(
            Tier(until=Period(12, "months"), period=Period(1, "weeks")),
            Tier(until=Period(36, "months"), period=Period(2, "weeks")),
            Tier(until=Period(60, "months"), period=Period(3, "weeks")),
            Tier(period=Period(4, "weeks")),
        ),
        statement=Statement(
            text=(
                "The standard scale of awards usually asks for one week up to a year of service, two up to three "
                "years, three up to five and four after that, and for no extra week for age. Service is measured at "
                "the end of the day of notice, so that notice on the anniversary itself counts as more than a year."
            ),
            confidence="medium",
            sources=(_FWO_NOTICE,),
        ),
    ),
)

_TOPICS = (
    Statement(
        text=(
            "Leaving without enough notice: an award may let your employer deduct up to a week's wages if you are 18 "
            "or over."
        ),
        confidence="medium",
        sources=(_FWO_NOTICE,),
        verified=False,
    ),
)

JURISDICTION = Jurisdiction(
    name="Australia",
    group="Asia and Pacific",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_only",
        counting=Counting(),
        # An award is a floor, so a contract below it gives way; without an award the contract stands alone.
        agreements=_AGREEMENTS,
        statement=Statement(
            text=(
                "The national standards set no notice for an employee who resigns. If a modern award or an enterprise "
                "agreement covers you, it usually decides; otherwise your contract does, and without one you owe "
                "reasonable notice. The time runs from the day after you give notice."
            ),
            confidence="medium",
            sources=(_FWO, _FWO_NOTICE, _EMPLOYMENTPLUS),
        ),
        probation_statement=Statement(
            text=(
                "Your contract normally sets the notice for probation, often a week; under an award the scale by "
                "service applies."
            ),
            confidence="medium",
            sources=(_FWO_NOTICE,),
            verified=False,
        ),
        override=Statement(
            text="Your contract may ask for more, but usually cannot go below an award or agreement that covers you.",
            confidence="medium",
            sources=(_FWO_NOTICE,),
        ),
        agreement_statement=Statement(
            text=(
                "Many software and ML roles in IT companies are usually classified under the Professional Employees "
                "Award, which works with one month and not with the standard scale. Check which award covers you, if "
                "any, and its current clause."
            ),
            confidence="medium",
            sources=(_FWO_NOTICE, _PROFESSIONAL),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Notice by word of mouth or in writing counts. Writing with your last day in it is best practice, and "
                "e-mail is enough."
            ),
            confidence="high",
            sources=(_FWO,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "The common law decides: a clause has to be reasonable, and courts in New South Wales may cut one "
                "back. A federal plan of March 2025 would ban non-competes from 2027, for the future, for people who "
                "earn less than the high-income threshold ($175,000 in 2024–25 and $183,100 in 2025–26). No Act was "
                "found in November 2026, and the threshold for 2026–27 could not be confirmed."
            ),
            confidence="medium",
            sources=(_WINTER, _HARMERS),
        ),
    ),
    garden_leave=Statement(
        text="Garden leave normally rests on the contract, on full pay.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Annual leave that you have earned is normally paid out. Long service leave follows the law of your state."
        ),
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "Most awards ask for the final pay within seven days of the last day; otherwise it normally comes on "
                "the next pay day, or as the contract says."
            ),
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "No duty to give a reference is known. For Services Australia you normally get a separation certificate if "
            "you ask."
        ),
        confidence="medium",
        verified=False,
    ),
    permits=(
        # No grace here: the 180 days hold for one visa only, and count days used before.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "With a Skills in Demand visa or subclass 482 (condition 8607) you are thought to have up to 180 "
                    "days at a time, and 365 in all, since 1 July 2024. This could not be confirmed."
                ),
                confidence="low",
                sources=(_VISA,),
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        (
            "The scale of one to four weeks in the national standards is for employers; without an award it does "
            "not bind you."
        ),
        "The time runs from the day after you give notice.",
        "The extra week for people over 45 is not owed by someone who resigns.",
        "Look at the Professional Employees Award before you use the scale of one to four weeks.",
    ),
    customs=frozenset({"accrued-leave"}),
)
