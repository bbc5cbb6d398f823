"""The United Kingdom: one week by law after a month's service, and a contract that nearly always asks for more."""

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

_GIVING_NOTICE = Source(
    title="GOV.UK: Handing in your notice, giving notice",
    url="https://gov.uk/handing-in-your-notice/giving-notice",
    statute="Employment Rights Act 1996, s. 86(2)",
    checked="2026-11-22",
)
_RESIGNING = Source(
    title="GOV.UK: Handing in your notice, resigning",
    url="https://www.gov.uk/handing-in-your-notice-resigning-leaving-job",
    checked="2026-11-22",
)
_ACAS = Source(
    title="Acas: Notice when resigning",
    url="https://www.acas.org.uk/notice-periods/notice-when-resigning",
    checked="2026-11-22",
)
_ACAS_MONDAY = Source(
    title="Acas archive: Giving notice and notice pay, with an example from Monday to Monday",
    url="https://archive.acas.org.uk/index.aspx?articleid=4095",
    checked="2026-11-22",
)
_CORRESPONDING_DATE = Source(
    title="Refreshing Law: How notice given in months is counted (Dodds v Walker)",
    url="http://refreshinglawltd.co.uk/2018/07/notice-given-i-calculate/",
    checked="2026-11-22",
)
_NORTHERN_IRELAND = Source(
    title="Labour Relations Agency: Notice rights in Northern Ireland",
    url="https://www.lra.org.uk/a-to-z/n/notice-rights",
    statute="Employment Rights (Northern Ireland) Order 1996, art. 118",
    checked="2026-11-22",
)
_LEGAL_ISLAND = Source(
    title="Legal-Island: N for notice of termination",
    url="https://legal-island.com/employment-law-hub/n-for-notice-of-termination",
    checked="2026-11-22",
)
_TILLMAN = Source(
    title="Supreme Court: Tillman v Egon Zehnder",
    statute="[2019] UKSC 32; common law",
    checked="2026-11-22",
)
_WORKING_PAPER = Source(
    title="GOV.UK: Working paper on reform of non-compete clauses",
    url=(
        "https://www.gov.uk/government/publications/"
        "reform-of-non-compete-clauses-in-employment-contracts-working-paper/"
        "working-paper-on-options-for-reform-of-non-compete-clauses-in-employment-contracts"
    ),
    checked="2026-11-22",
)
_WORKING_PAPER_CLOSED = Source(
    title="GOV.UK change log: the working paper closed to views",
    url=(
        "https://govukdiff.njk.onl/update/2026-02-19T14:53:00+00:00/www.gov.uk/government/publications/"
        "reform-of-non-compete-clauses-in-employment-contracts-working-paper"
    ),
    checked="2026-11-22",
)
_WORKING_TIME = Source(
    title="Working Time Regulations",
    statute="Working Time Regulations 1998, reg. 14",
    checked="2026-11-22",
)
_CURTAILMENT = Source(
    title="Davenport Solicitors: When a skilled worker must leave after employment ends",
    url=(
        "https://davenportsolicitors.com/blogs/immigration-when-must-a-skilled-worker-leave-the-uk-"
        "following-termination-of-employment-and-visa-curtailment"
    ),
    checked="2026-11-22",
)
_SPONSORED = Source(
    title="Mondaq: Losing your job as a sponsored skilled worker",
    url="https://www.mondaq.com/uk/immigration/1530862/losing-your-job-as-a-sponsored-skilled-worker",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="United Kingdom",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(1, "months"), period=Period(0, "weeks")),
            Tier(period=Period(1, "weeks")),
        ),
        statement=Statement(
            text=(
                "After a month with your employer you owe at least one week's notice, however long you have been "
                "there; in the first month the law asks for none. The week runs from the day after you give notice, so "
                "that a week given on a Monday ends on the next Monday. Your contract very often asks for more."
            ),
            confidence="high",
            sources=(
                _GIVING_NOTICE,
                _RESIGNING,
                _ACAS,
                _ACAS_MONDAY,
                _CORRESPONDING_DATE,
                _NORTHERN_IRELAND,
                _LEGAL_ISLAND,
            ),
        ),
        probation_statement=Statement(
            text=(
                "There is no separate law for probation. Your contract normally sets a short notice for it, such as "
                "one week, and after your first month one week is the least."
            ),
            confidence="high",
            sources=(_GIVING_NOTICE, _ACAS),
        ),
        override=Statement(
            text=(
                "Your contract may ask for more than the law does, but not for less than a week once you have been "
                "there for a month. Either side may waive the notice, and the two of you may agree an earlier date. "
                "Where nothing is written, courts expect a reasonable notice, which may be more than a week for a "
                "senior engineer."
            ),
            confidence="high",
            sources=(_GIVING_NOTICE, _ACAS),
        ),
        agreement_statement=Statement(
            text="Collective agreements rarely cover private technology companies.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Any form counts, even the spoken word, unless your contract asks for writing. Do put it in writing; "
                "e-mail is fine. You can take it back only if your employer agrees, unless you resigned in the heat of "
                "the moment."
            ),
            confidence="high",
            sources=(_RESIGNING, _ACAS),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete is void unless it protects something legitimate, such as trade secrets, customer "
                "relationships or a stable workforce, and goes no further than is reasonable in time, area and scope. "
                "Three to twelve months is typical; no statute caps it or requires pay. A court may strike out the "
                "words that go too far and enforce the rest. The government asked for views on reform until 18 "
                "February 2026; in November 2026 no change in the law was known."
            ),
            confidence="high",
            sources=(_TILLMAN, _WORKING_PAPER, _WORKING_PAPER_CLOSED),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Garden leave is common, and usually lawful where your contract allows it; without such a clause, sending "
            "a skilled employee home may breach the contract. Your pay and your duties go on meanwhile."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Statutory holiday that you have earned and not taken must be paid when you leave. Your employer may "
            "require you to take it during your notice, if you are told twice as long ahead as the leave lasts."
        ),
        confidence="high",
        sources=(_WORKING_TIME,),
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text="No law sets a special date; the last pay normally comes on the next pay day. You must get a P45.",
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "An employer has no general duty to give a reference, except for regulated roles in finance; one that is "
            "given must be accurate."
        ),
        confidence="high",
        verified=False,
    ),
    permits=(
        # No grace here: the sixty days run from a decision of the Home Office, whose day nobody knows beforehand.
        Permit(
            visa="uk-skilled-worker",
            statement=Statement(
                text=(
                    "When the Home Office cuts a Skilled Worker's permission short, it normally leaves 60 calendar "
                    "days, or what remains of the permission if that is less. The days count from its decision, not "
                    "from your last day at work, and nothing guarantees them. Your sponsor must report that you have "
                    "left within 10 working days."
                ),
                confidence="high",
                sources=(_CURTAILMENT, _SPONSORED),
            ),
        ),
    ),
    traps=(
        "The scale from one to twelve weeks that many pages show binds employers; yours stays at one week.",
        "A week given on a Monday ends on the next Monday, not on the Sunday before it.",
        "Three months from 30 November end on the last day of February and do not run into March.",
        "One to three months in the contract is the norm for ML engineers, and the law's week only a fallback.",
        "The rule is the same in Northern Ireland, under an Order of its own.",
    ),
    customs=frozenset({"date-check", "accrued-leave"}),
)
