"""The United Arab Emirates, mainland: the contract's notice between thirty and ninety days."""

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

_GULF_NEWS = Source(
    title="Gulf News: Article 43, the notice",
    url=(
        "https://gulfnews.com/living-in-uae/ask-us/new-uae-labour-law-how-long-should-the-notice-period-be-"
        "1.1639925156513"
    ),
    statute="Federal Decree-Law 33/2021, art. 43",
    checked="2026-11-22",
)
_KHALEEJ = Source(
    title="Khaleej Times: Resigning during probation, and non-competes",
    url=(
        "https://www.khaleejtimes.com/hi/uae/legal/uae-do-employees-need-to-serve-notice-period-after-resigning-during-"
        "probation"
    ),
    statute="Federal Decree-Law 33/2021, art. 9(3); Cabinet Resolution 1/2022, art. 12(5)",
    checked="2026-11-22",
)
_MANDCO = Source(
    title="M&CO Legal: Fourteen and thirty days in probation",
    url=(
        "https://mandcolegal.com/the-notice-period-under-u-a-e-federal-decree-by-law-no-33-of-2021-regulating-labor-"
        "relations/"
    ),
    statute="Federal Decree-Law 33/2021, art. 9",
    checked="2026-11-22",
)
_GRACE = Source(
    title="Gulf News: How long one may stay after a visa is cancelled",
    url=(
        "https://gulfnews.com/amp/story/living-in-uae%2Fvisa-immigration%2Fuae-visa-grace-period-how-long-can-you-stay-"
        "after-employment-visa-cancellation-1.500036995"
    ),
    checked="2026-11-22",
)
_CATEGORIES = Source(
    title="AR Associates: The categories with 180 days",
    url="https://news.arassociates.ae/lost-your-job-in-dubai-heres-how-long-you-can-stay-before-visa-cancellation",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="Decree-Law: Non-competes, by citation",
    statute="Federal Decree-Law 33/2021, art. 10; Cabinet Resolution 1/2022, art. 12",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Decree-Law: Annual leave, by citation",
    statute="Federal Decree-Law 33/2021, art. 29",
    checked="2026-11-22",
)
_PAY = Source(
    title="Decree-Law: Final pay, by citation",
    statute="Federal Decree-Law 33/2021, art. 53",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Decree-Law: Certificate, by citation",
    statute="Federal Decree-Law 33/2021, art. 13",
    checked="2026-11-22",
)

_TOPICS = (
    Statement(
        text=(
            "Leaving before the notice ends: the side in breach pays the wage for the notice, or for what remains of "
            "it (article 43(3))."
        ),
        confidence="high",
        sources=(_GULF_NEWS,),
    ),
)

JURISDICTION = Jurisdiction(
    name="United Arab Emirates (mainland, private sector)",
    group="Middle East and Africa",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="contract_within_range",
        counting=Counting(),
        tiers=(Tier(period=Period(30, "days")),),
        # The longer of two: a month to join another employer here, 14 days to leave the country.
        probation=(
            Tier(until=Period(6, "months"), period=Period(1, "months")),
            Tier(
                period=Period(30, "days"),
                note="Probation lasts six months at most; after that the general notice holds.",
            ),
        ),
        cap=Period(90, "days"),
        statement=Statement(
            text=(
                "You owe written notice of the length in your contract, which is not less than 30 and not more than 90 "
                "days; where the contract gives none, 30 days are taken here. The contract goes on, and so does your "
                "pay, until the notice ends."
            ),
            confidence="high",
            sources=(_GULF_NEWS,),
        ),
        probation_statement=Statement(
            text=(
                "In probation, of six months at most, you owe at least one month if you are joining another employer "
                "in the country, which then repays the cost of hiring you. You owe at least 14 days if you are leaving "
                "the country. The date here takes the month."
            ),
            confidence="high",
            sources=(_KHALEEJ, _MANDCO),
        ),
        override=Statement(
            text=(
                "Your contract sets the notice within 30 to 90 days. The two of you may agree to shorten it or to do "
                "without it."
            ),
            confidence="high",
            sources=(_GULF_NEWS,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text="Your notice must be in writing. Notice through the ministry (MOHRE) or by e-mail is accepted.",
            confidence="high",
            sources=(_GULF_NEWS, _MANDCO),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete may last two years at most and has to be limited in place, time and kind of work. It "
                "does not hold if your employer ended the contract, nor if you leave during probation. It can be "
                "bought out or waived."
            ),
            confidence="high",
            sources=(_KHALEEJ, _NON_COMPETE),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may normally release you from work, on full wage for the notice.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Leave that you have not taken is normally paid, on the basic wage.",
        confidence="medium",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        due=Period(14, "days"),
        statement=Statement(
            text="All sums due are normally paid within 14 days of the end of the contract.",
            confidence="medium",
            sources=(_PAY,),
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "If you ask, you normally get a certificate of experience, free of charge and without remarks that could "
            "harm you."
        ),
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # No grace here: the days run from the cancellation of the residence, and differ by category.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "After your residence is cancelled you usually have 30 to 180 days, depending on your category; "
                    "skilled professionals of levels 1 and 2 are reported to have 180."
                ),
                confidence="medium",
                sources=(_GRACE, _CATEGORIES),
            ),
        ),
    ),
    topics=_TOPICS,
    traps=(
        "The free zones DIFC and ADGM have laws of their own, which are not worked out here.",
        (
            "In DIFC it is thought to be 7 days under 3 months of service, 30 days up to 5 years and 90 above; "
            "this is unconfirmed."
        ),
        "The notice in probation depends on where your next job is.",
        (
            "Since February 2023 every mainland contract is for a fixed term, and yet the notice applies: choose "
            "“permanent” here."
        ),
    ),
    customs=frozenset({"employment-certificate"}),
)
