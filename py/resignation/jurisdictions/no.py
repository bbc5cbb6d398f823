"""Norway: months that begin with the next month, in three steps of service, and fourteen days in a trial."""

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

_S_15_3 = Source(
    title="arbeidsrettsadvokater.no: Working Environment Act, section 15-3",
    url="https://www.arbeidsrettsadvokater.no/lover/arbeidsmiljoloven-paragraf-15-3-oppsigelsesfrister/",
    statute="Arbeidsmiljøloven, s. 15-3",
    checked="2026-11-22",
)
_S_15_3_AGAIN = Source(
    title="arbeidsmiljoloven.com: Section 15-3",
    url="https://arbeidsmiljoloven.com/paragraf/oppsigelsesfrister/",
    checked="2026-11-22",
)
_COMPENDIA = Source(
    title="Compendia: Periods when the employee gives notice",
    url=(
        "https://compendia24.no/oppsigelse/etter-oppsigelsen-er-mottatt/oppsigelsesfrister/"
        "oppsigelsesfrister-nar-arbeidstaker-sier-opp/"
    ),
    checked="2026-11-22",
)
_TRIAL = Source(
    title="IMDi word list: In a trial, 14 days from the day of notice",
    url="https://yumpu.com/no/document/view/18386722/ordliste-imdi/30",
    checked="2026-11-22",
)
_FORM = Source(
    title="oppsigelse.no: How an employee gives notice",
    url="https://www.oppsigelse.no/arbeidsforhold/hvordan-skal-en-arbeidstaker-si-opp-jobben-sin/",
    statute="Arbeidsmiljøloven, s. 15-4",
    checked="2026-11-22",
)
_INSPIO = Source(
    title="Inspio: A worked answer, from 15 March to 30 April 2017",
    url="https://inspio.no/arbeidsrett-og-likestilling-rettslaere/",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="advokats.no: Non-compete clauses under chapter 14 A",
    url=(
        "https://www.advokats.no/en/innsikt/"
        "non-compete-clauses-in-employment-relationships-regulations-and-terms-under-the-working-environment-act"
    ),
    statute="Arbeidsmiljøloven, ch. 14 A",
    checked="2026-11-22",
)
_NON_COMPETE_PAY = Source(
    title="Boundless: What a non-compete costs the employer",
    url="https://boundlesshq.com/guides/norway/employment-conditions/",
    checked="2026-11-22",
)
_HOLIDAY_PAY = Source(
    title="Ferieloven: Holiday pay on leaving, by citation",
    statute="Ferieloven, s. 11(3)",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Arbeidsmiljøloven: Certificate on leaving, by citation",
    statute="Arbeidsmiljøloven, s. 15-15",
    checked="2026-11-22",
)
_PERMIT_2022 = Source(
    title="The Local: Work permits when the job is lost (December 2022)",
    url="https://www.thelocal.no/20221213/what-happens-to-work-permit-holders-in-norway-if-they-lose-their-job",
    checked="2026-11-22",
)
_PERMIT_2023 = Source(
    title="The Local: How work permit holders can stay (July 2023)",
    url="https://www.thelocal.no/20230718/how-work-permit-holders-can-stay-in-norway-if-they-lose-their-job",
    checked="2026-11-22",
)

_ONE_MONTH = Period(1, "months")

JURISDICTION = Jurisdiction(
    name="Norway",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="month_end"),
        tiers=(
            Tier(until=Period(60, "months"), period=_ONE_MONTH),
            Tier(until=Period(120, "months"), period=Period(2, "months")),
            Tier(period=Period(3, "months")),
        ),
        # The law allows a contract to set another notice for the trial, but its general notice starts after it.
        probation=(
            Tier(until=Period(6, "months"), period=Period(14, "days"), counting=Counting()),
            Tier(period=_ONE_MONTH, note="A trial lasts 6 months at most; after that the general notice holds."),
        ),
        contract_align="month_end",
        statement=Statement(
            text=(
                "You owe one month's notice, two months' from five years of service and three months' from ten. The "
                "months begin on the first day of the month after your notice has arrived, so that any day in November "
                "counts as 1 December. The periods of four to six months by age are your employer's alone. Contracts "
                "usually ask for three months."
            ),
            confidence="high",
            sources=(_S_15_3, _S_15_3_AGAIN, _COMPENDIA, _INSPIO),
        ),
        probation_statement=Statement(
            text=(
                "In a trial agreed in writing, of up to 6 months, you owe 14 days from the day of your notice, unless "
                "something else was agreed. These days do not wait for the end of a month."
            ),
            confidence="high",
            sources=(_S_15_3, _TRIAL),
        ),
        override=Statement(
            text=(
                "A written contract or a collective agreement may ask for more. Less can be agreed beforehand only "
                "between the employer and union representatives in a firm bound by a collective agreement; once notice "
                "has been given, the two of you may agree on less."
            ),
            confidence="high",
            sources=(_S_15_3, _COMPENDIA),
        ),
        agreement_statement=Statement(
            text="Collective agreements sometimes set another notice.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "The Act says that notice is to be given in writing. Yours counts all the same if it is spoken or sent "
                "by e-mail, but it is you who must prove it. Once it has arrived, you can take it back only if your "
                "employer agrees."
            ),
            confidence="high",
            sources=(_FORM,),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A written non-compete binds you for 12 months at most, and only as far as your employer has a special "
                "need for protection. If you ask, your employer must set out that need in writing within 4 weeks, or "
                "about a week after notice, and otherwise the clause lapses. You are owed your full pay up to 8 times "
                "the national basic amount (G) and at least 70 % of what lies above; it may be capped at 12 G, and up "
                "to half may be set off against other earnings. It does not bind you after a dismissal that you gave "
                "no cause for. Customer clauses have rules of their own."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _NON_COMPETE_PAY),
        ),
    ),
    garden_leave=Statement(
        text="Release from work normally rests on an agreement or on good reasons of your employer's, and is paid.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="The holiday pay that you have earned is paid on the last ordinary pay day before you leave.",
        confidence="high",
        sources=(_HOLIDAY_PAY,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="The last pay normally comes on the usual pay day.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a certificate on leaving (sluttattest) with your name, your date of birth, "
            "your work and its length, and more if you ask."
        ),
        confidence="high",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # No grace here: the six months are those of skilled workers, and other permits share this option.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "With a skilled worker's permit you usually have up to 6 months to find new work, as long as the "
                    "permit itself is still valid. Tell the police within 7 days that the job has ended."
                ),
                confidence="medium",
                sources=(_PERMIT_2022, _PERMIT_2023),
            ),
        ),
    ),
    traps=(
        "Any day in November leads to 31 December at the earliest; only in a trial does the notice run day by day.",
        "The 14 days of a trial run from the day of the notice and end on any day.",
        "Your own notice stops growing at three months.",
    ),
    customs=frozenset({"employment-certificate"}),
)
