"""The Netherlands: one month to the end of a month, and a longer notice only if the employer's is twice as long."""

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

_BW_672 = Source(
    title="Wetboekplus: Dutch Civil Code, notice",
    url="https://wetboekplus.nl/burgerlijk-wetboek-boek-7-artikel-672-opzegtermijn-arbeidsovereenkomst/",
    statute="BW 7:672",
    checked="2026-11-22",
)
_BW_672_LATEST = Source(
    title="explore.law: Dutch Civil Code, the latest text on notice",
    url="https://explore.law/app/library/nl-legislation/burgerlijk-wetboek-boek-7/artikel-672",
    statute="BW 7:672",
    checked="2026-11-22",
)
_UWV = Source(
    title="UWV: Giving notice before the end of a month, with an example from 15 May to 1 July",
    url=(
        "https://www.uwv.nl/werkgevers/werkgever-en-ontslag/tijdens-ontslagvergunning/detail/opzegtermijn/duur-"
        "opzegtermijn/opzeggen-voor-het-einde-van-de-maand"
    ),
    checked="2026-11-22",
)
_BW_676 = Source(
    title="Wetboekplus: Dutch Civil Code, probation",
    url="https://wetboekplus.nl/burgerlijk-wetboek-boek-7-artikel-676-opzegging-tijdens-proeftijd/",
    statute="BW 7:676",
    checked="2026-11-22",
)
_CAO_BANKEN = Source(
    title="CAO Banken: Notice, with the double rule (5.6)",
    url="https://www.caobanken.nl/nl/cao-banken/hoofdstuk-5-indiensttreding-en-einde-dienstverband/5-6-opzegtermijnen",
    checked="2026-11-22",
)
_BW_653 = Source(
    title="Dutch Civil Code: Non-competes, by citation",
    statute="BW 7:653",
    checked="2026-11-22",
)
_BILL_SENT = Source(
    title="The Polder: The non-compete bill goes to the Council of State (29 June 2026)",
    url="https://thepolder.news/dutch-non-competes-soon-carry-real-price/",
    checked="2026-11-22",
)
_BILL = Source(
    title="Loyens & Loeff: What the non-compete bill says",
    url="https://www.loyensloeff.com/insights/news--events/news/the-non-competition-clause-subject-to-development/",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Dutch Civil Code: Leave on leaving, by citation",
    statute="BW 7:641",
    checked="2026-11-22",
)
_GETUIGSCHRIFT = Source(
    title="Dutch Civil Code: References, by citation",
    statute="BW 7:656",
    checked="2026-11-22",
)
_SEARCH_PERIOD = Source(
    title="DYC Legal: The search period of a highly skilled migrant",
    url="https://dyclegal.com/en/blogs/highly-skilled-migrant-search-period-netherlands/",
    checked="2026-11-22",
)
_SEARCH_PERIOD_CHANGED = Source(
    title="De Vreede: Changes to the search period",
    url="https://devreede-law.nl/2016/07/08/changes-search-period-highly-skilled-migrants-flexibility/",
    checked="2026-11-22",
)

_GENERAL = Period(1, "months")

JURISDICTION = Jurisdiction(
    name="Netherlands",
    group="Europe",
    languages=("nl",),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(align="month_end"),
        tiers=(Tier(period=_GENERAL),),
        probation=(
            Tier(until=Period(2, "months"), period=Period(0, "days"), counting=Counting()),
            Tier(period=_GENERAL, note="Probation lasts two months at most; after that the general notice holds."),
        ),
        # A longer notice binds only if the employer's is twice as long, which nobody is asked: the later day is safer.
        may_shorten=True,
        cap=Period(6, "months"),
        statement=Statement(
            text=(
                "You owe one month's notice, whatever your years of service. It runs to the end of a month unless "
                "another day was agreed in writing or is the custom: notice given on 15 May ends the job on 30 June. "
                "An end on a weekend or a public holiday does not move."
            ),
            confidence="high",
            sources=(_BW_672, _BW_672_LATEST, _UWV),
        ),
        probation_statement=Statement(
            text=(
                "During probation (proeftijd) either side may end the job with immediate effect, or on any later day "
                "within it."
            ),
            confidence="high",
            sources=(_BW_676,),
        ),
        override=Statement(
            text=(
                "A written contract may ask for less than a month or for more, up to six. A longer notice of yours "
                "needs one of your employer's that is at least twice as long; otherwise you may have the clause set "
                "aside, and one month applies. A collective agreement may make the two equal, but may not put your "
                "employer's below yours."
            ),
            confidence="high",
            sources=(_BW_672, _CAO_BANKEN),
        ),
        agreement_statement=Statement(
            text=(
                "A collective agreement (cao) may set other periods. Most companies that only make software have none; "
                "banks, for example, do."
            ),
            confidence="medium",
            sources=(_CAO_BANKEN,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No statute sets a form for an employee; your wish to leave must be clear beyond doubt. Do put it in "
                "writing; e-mail is fine. You can take it back only if your employer agrees: the 14 days to think "
                "again are for a dismissal or a settlement that you agreed to, not for your own notice."
            ),
            confidence="high",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete must be in writing and agreed with an adult; in a fixed-term contract it needs written "
                "reasons of weighty business interest. A court can set it aside, limit it or award you pay. The law "
                "sets no greatest length and requires no pay. A bill would cap it at 12 months, ask for a stated area "
                "and for reasons in every contract, and require half of your monthly pay while it is invoked. It went "
                "to the Council of State (announced on 29 June 2026), was to reach parliament by the end of 2026, and "
                "was not law on 22 November 2026."
            ),
            confidence="high",
            sources=(_BW_653, _BILL_SENT, _BILL),
        ),
    ),
    garden_leave=Statement(
        text="Release from work (vrijstelling, op non-actief) is common by agreement; your pay normally goes on.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Holiday that you have not taken is paid out when you leave.",
        confidence="high",
        sources=(_LEAVE,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="The final settlement usually comes within a month of the end.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text="On request your employer must give you a reference (getuigschrift).",
        confidence="high",
        sources=(_GETUIGSCHRIFT,),
        verified=False,
    ),
    permits=(
        # Three months is the shorter of the two lengths, so that the date errs on the safe side.
        Permit(
            visa="eu-blue-card",
            grace=Period(3, "months"),
            statement=Statement(
                text=(
                    "A Blue Card is usually treated like the permit of a highly skilled migrant, who has up to 3 "
                    "months to find a new job, also after a resignation, and up to 6 after 2 years on the permit, by "
                    "the immigration service's information of 2026. It never goes beyond the end of the card."
                ),
                confidence="medium",
                sources=(_SEARCH_PERIOD, _SEARCH_PERIOD_CHANGED),
            ),
        ),
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "As a highly skilled migrant (kennismigrant) you have up to 3 months to find a new job, whatever "
                    "ended the old one, also your own resignation. It is up to 6 months if you have held the permit "
                    "for 2 years, by the immigration service's information of 2026, and never goes beyond the end of "
                    "the permit. Other permits were not looked into."
                ),
                confidence="high",
                sources=(_SEARCH_PERIOD, _SEARCH_PERIOD_CHANGED),
            ),
        ),
    ),
    traps=(
        "The scale from one to four months is your employer's and does not bind you.",
        "Notice given on 15 May ends the job on 30 June, not on 15 June.",
        "A notice of two months for you, without four for your employer, can be set aside.",
    ),
    customs=frozenset({"accrued-leave", "employment-certificate", "acknowledgement"}),
)
