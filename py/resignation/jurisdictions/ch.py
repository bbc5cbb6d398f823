"""Switzerland: one, two or three months by year of service, to the end of a month in which the letter has arrived."""

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

_OR_335C = Source(
    title="Fedlex: Code of Obligations, notice after probation",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 335c",
    checked="2026-11-22",
)
_OR_77 = Source(
    title="Fedlex: Code of Obligations, how periods are counted",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 77",
    checked="2026-11-22",
)
_OR_335B = Source(
    title="Fedlex: Code of Obligations, probation",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 335b",
    checked="2026-11-22",
)
_OR_335A = Source(
    title="Fedlex: Code of Obligations, equal notice for both sides",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR arts 335a, 335c(2)",
    checked="2026-11-22",
)
_OR_340 = Source(
    title="Fedlex: Code of Obligations, non-competes",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR arts 340–340c",
    checked="2026-11-22",
)
_OR_329D = Source(
    title="Fedlex: Code of Obligations, leave",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 329d(2)",
    checked="2026-11-22",
)
_OR_339 = Source(
    title="Fedlex: Code of Obligations, claims at the end",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 339(1)",
    checked="2026-11-22",
)
_OR_330A = Source(
    title="Fedlex: Code of Obligations, references",
    url="https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
    statute="OR art. 330a",
    checked="2026-11-22",
)
_LUZERN = Source(
    title="Courts of Lucerne: Ordinary notice",
    url="https://gerichte.lu.ch/rechtsgebiete/arbeit/ordentliche_kuendigung",
    checked="2026-11-22",
)
_CH_CH = Source(
    title="ch.ch: Ending an employment contract",
    url="https://www.ch.ch/de/kundigung-arbeitsvertrag/",
    checked="2026-11-22",
)
_ZUG = Source(
    title="Canton of Zug: Notice periods, by citation",
    statute="OR art. 335c",
    checked="2026-11-22",
)
_K_TIPP = Source(
    title="K-Tipp: The last day of probation and of a year of service",
    url=(
        "https://www.ktipp.ch/beratung/rechtsberatung/rechtsberatung-detail/artikeldetail/probezeit-wann-muss-ich-"
        "kuendigen"
    ),
    checked="2026-11-22",
)
_FAIRBOSS = Source(
    title="fairboss: Probation and notice, with the example of 30 June and 1 July",
    url="https://fairboss.ch/embaucher-employ%C3%A9%20de%20maison/probezeit-dauer-kuendigung",
    checked="2026-11-22",
)

_TIERS = (
    Tier(until=Period(12, "months"), period=Period(1, "months")),
    Tier(until=Period(108, "months"), period=Period(2, "months")),
    Tier(period=Period(3, "months")),
)

JURISDICTION = Jurisdiction(
    name="Switzerland",
    group="Europe",
    languages=("de", "fr", "it", "en-GB"),
    notice=NoticeRule(
        nature="default_if_contract_silent",
        counting=Counting(align="month_end"),
        # A letter that comes at a weekend is normally received on the next working day.
        arrival="working_day",
        tiers=_TIERS,
        probation=(
            Tier(until=Period(3, "months"), period=Period(7, "days"), counting=Counting()),
            # Probation lasts three months at most; after that the general notice holds.
            *_TIERS,
        ),
        # Not below one month, which no setting can say; a contract that does so is rare, and the words warn of it.
        may_shorten=True,
        floor=Period(1, "months"),
        statement=Statement(
            text=(
                "You owe one month's notice in your first year of service, two months from the second to the ninth "
                "year, and three from the tenth, which begins after nine full years; each to the end of a month. What "
                "counts is your service on the day your letter arrives, not on your last day. Your employer must "
                "receive it by the last day of a month; the months then follow. An end on a weekend or a public "
                "holiday does not move."
            ),
            confidence="high",
            sources=(_OR_335C, _OR_77, _LUZERN, _CH_CH, _ZUG, _K_TIPP),
        ),
        probation_statement=Statement(
            text=(
                "During probation you owe seven calendar days' notice, to any day. Probation is the first month unless "
                "your contract says otherwise, and can be extended in writing to three months. It is enough that your "
                "letter arrives on the last day of probation."
            ),
            confidence="high",
            sources=(_OR_335B, _K_TIPP, _FAIRBOSS),
        ),
        override=Statement(
            text=(
                "A written contract or a collective agreement (GAV) may change the periods, and three months are the "
                "norm for engineers. It may not go below one month, except by collective agreement in the first year. "
                "Both sides must have the same notice; if the contract gives two different ones, the longer binds both."
            ),
            confidence="high",
            sources=(_OR_335A, _FAIRBOSS),
        ),
        agreement_statement=Statement(
            text="Few collective agreements cover software companies.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "Any form counts unless your contract asks for writing. A registered letter, or one handed over and "
                "countersigned, is the safer way; e-mail is harder to prove. You can take it back only if your "
                "employer agrees."
            ),
            confidence="high",
            sources=(_CH_CH, _LUZERN),
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "A non-compete binds you only if you signed it in writing and had insight into customers or trade "
                "secrets whose use could seriously harm your employer. It needs reasonable limits of place, time and "
                "subject, and may pass three years only in special circumstances; a court can cut it back. No pay is "
                "required. It falls away if your employer has no more interest in it, dismisses you without a reason "
                "that you gave, or gives you a good reason to resign."
            ),
            confidence="high",
            sources=(_OR_340,),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may release you from work (Freistellung) on full pay.",
        confidence="high",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Where possible, the leave you have left should be taken during the notice. What remains is paid at the "
            "end; the ban on paying leave in money holds only while you are employed."
        ),
        confidence="high",
        sources=(_OR_329D,),
    ),
    final_pay=FinalPay(
        due=Period(0, "days"),
        statement=Statement(
            text="All that you are owed falls due on the last day of your employment.",
            confidence="high",
            sources=(_OR_339,),
        ),
    ),
    certificate=Statement(
        text=(
            "You may ask for a reference (Arbeitszeugnis) at any time. It is a full one or, if you choose so, a mere "
            "confirmation of your work."
        ),
        confidence="high",
        sources=(_OR_330A,),
    ),
    permits=(
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "How long a permit outlasts a job could not be confirmed. The rules differ between citizens of EU "
                    "or EFTA states and others, so ask your canton before you name a last day."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    traps=(
        "The tenth year of service begins after nine full years, so three months are owed from then on.",
        "The day of posting does not matter: your employer must have the letter by the end of the month.",
        (
            "See that it arrives by the month's last working day, as ch.ch advises: weekend post normally counts as "
            "Monday's."
        ),
        (
            "A letter received in the last week of the first year keeps the notice of one month, though the job ends "
            "later."
        ),
        "Where your contract gives you a shorter notice than your employer, the longer one binds both of you.",
    ),
    customs=frozenset({"zeugnis", "accrued-leave", "acknowledgement"}),
)
