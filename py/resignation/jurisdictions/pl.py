"""Poland: two weeks, one month or three, by the service that is reached when the notice itself has ended."""

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

_TIERS_SOURCE = Source(
    title="infor.pl: How long notice lasts, and how three months become 120 days (7 January 2026)",
    url=(
        "https://www.infor.pl/prawo/praca/rozwiazanie-umowy/7492696,ile-trwa-okres-wypowiedzenia-nie-zawsze-tyle-ile-"
        "wydaje-sie-pracownikowi.html"
    ),
    statute="Kodeks pracy, art. 36",
    checked="2026-11-22",
)
_COUNTING = Source(
    title="wFirma: How days, weeks and months of notice are counted",
    url="https://wfirma.pl/artykul/kadry-zakonczenie-umowy-okres-wypowiedzenia",
    statute="Kodeks pracy, art. 30(2¹)",
    checked="2026-11-22",
)
_JULY_EXAMPLE = Source(
    title="Gazeta Prawna: A month's notice of 13 July ends on 31 August",
    url=(
        "https://serwisy.gazetaprawna.pl/praca-i-kariera/artykuly/1168637,jak-liczyc-dwutygodniowy-okres-wypowiedzenia-"
        "umowy-o-prace.html"
    ),
    checked="2026-11-22",
)
_SUNDAY_START = Source(
    title="infor.pl: Weeks of notice start on a Sunday; notice in a trial period",
    url="https://kadry.infor.pl/wypowiedzenie/2711340,Kiedy-zaczyna-sie-i-konczy-okres-wypowiedzenia.html",
    statute="Kodeks pracy, arts 30, 34",
    checked="2026-11-22",
)
_SENIORITY = Source(
    title="infor.pl: The notice itself counts as service, by the Labour Inspectorate",
    url="https://kadry.infor.pl/wiadomosci/6903530,czy-okres-wypowiedzenia-wlicza-sie-do-stazu-pracy.html",
    statute="Kodeks pracy, art. 36",
    checked="2026-11-22",
)
_REFORM = Source(
    title="infor.pl: Longer notice from 2026 after the reform of seniority",
    url=(
        "https://www.infor.pl/prawo/praca/rozwiazanie-umowy/7446715,od-stycznia-2026-r-trudniej-bedzie-rozwiazac-umowe-"
        "dluzsze-okresy-wypowiedzenia-dla-tych-pracownikow-od-maja-dla-kolejnej-grupy.html"
    ),
    statute="Kodeks pracy, art. 302¹",
    checked="2026-11-22",
)
_EMAIL = Source(
    title="podatki.biz: Notice by e-mail takes effect, by the Labour Inspectorate",
    url=(
        "https://www.podatki.biz/artykuly/wypowiedzenie-umowy-o-prace-za-posrednictwem-poczty-"
        "elektronicznej_34_48716.htm"
    ),
    statute="Kodeks pracy, art. 30(3)",
    checked="2026-11-22",
)
_TWELVE_ACTS = Source(
    title="infor.pl: The twelve acts that may be electronic since 27 January 2026",
    url=(
        "https://kadry.infor.pl/zatrudnienie/dokumentacja-pracownicza/7508727,od-27-stycznia-2026-r-wiecej-wnioskow-"
        "kadrowych-mozna-skladac-w-formie-elektronicznej-lista-12-czynnosci.html"
    ),
    statute="Dz.U. 2026 poz. 25",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="gov.pl: An employee's duties, the ban on competition",
    url="https://gov.pl/web/family/obligations-of-the-employee",
    statute="Kodeks pracy, arts 101¹–101⁴",
    checked="2026-11-22",
)
_RELEASE = Source(
    title="Kodeks pracy: Release from work, by citation",
    statute="Kodeks pracy, art. 36²",
    checked="2026-11-22",
)
_LEAVE = Source(
    title="Kodeks pracy: Leave in the notice and its payment, by citation",
    statute="Kodeks pracy, arts 167¹, 171",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Kodeks pracy: Certificate of employment, by citation",
    statute="Kodeks pracy, art. 97",
    checked="2026-11-22",
)
_SENIORITY_EXAMPLE = Source(
    title="Prawo pracy Wrocław: Three years that are reached while notice runs, with an example",
    url="https://prawo-pracy-wroclaw.pl/czy-okres-wypowiedzenia-umowy-na-czas-nieokreslony-wlicza-sie-do-stazu-pracy/",
    statute="Kodeks pracy, art. 36",
    checked="2026-11-24",
)
_BLUE_CARD = Source(
    title="EUR-Lex: Blue Card Directive",
    url="https://eur-lex.europa.eu/eli/dir/2021/1883/oj",
    statute="Directive (EU) 2021/1883, art. 14",
    checked="2026-11-22",
)
_SINGLE_PERMIT = Source(
    title="EUR-Lex: Single Permit Directive",
    url="https://eur-lex.europa.eu/eli/dir/2024/1233/oj",
    statute="Directive (EU) 2024/1233, art. 11",
    checked="2026-11-22",
)
_SINGLE_PERMIT_EXPLAINED = Source(
    title="Tradelex: What is the Single Permit Directive?",
    url="https://tradelex.com/en/2024/05/10/what-is-the-single-permit-directive/",
    checked="2026-11-22",
)
_SINGLE_PERMIT_RULES = Source(
    title="Toffoletto De Luca: New EU rules for the single permit",
    url="https://toffolettodeluca.it/en/immigration-new-eu-rules-for-the-single-permit",
    checked="2026-11-22",
)

_WEEKS = Counting(start="next_sunday", align="week_end_saturday")
_TRIAL = Statement(
    text=(
        "Under a contract for a trial period (okres próbny) you owe three working days if the trial lasts two weeks at "
        "most, a week if it is longer, and two weeks if it is three months. Working days leave out only Sundays and "
        "public holidays, so Saturday counts; weeks end on a Saturday."
    ),
    confidence="high",
    sources=(_SUNDAY_START, _COUNTING),
)
# The length of the trial is asked nowhere else, so each is a choice of its own; without one, two weeks are assumed.
_TRIALS = (
    Agreement(
        id="pl-trial-2-weeks",
        name="A trial contract of up to 2 weeks",
        tiers=(Tier(period=Period(3, "days_but_sundays")),),
        statement=_TRIAL,
        counting=Counting(),
    ),
    Agreement(
        id="pl-trial-longer",
        name="A trial contract of more than 2 weeks but less than 3 months",
        tiers=(Tier(period=Period(1, "weeks")),),
        statement=_TRIAL,
        counting=_WEEKS,
    ),
    Agreement(
        id="pl-trial-3-months",
        name="A trial contract of 3 months",
        tiers=(Tier(period=Period(2, "weeks")),),
        statement=_TRIAL,
        counting=_WEEKS,
    ),
)

JURISDICTION = Jurisdiction(
    name="Poland",
    group="Europe",
    languages=("pl",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="month_end"),
        tenure_at="end",
        contract_align="month_end",
        # The last day counts as service in full, so the boundary is reached the day before the anniversary.
        tiers=(
            Tier(until=Period(6, "months"), period=Period(2, "weeks"), counting=_WEEKS),
            Tier(until=Period(36, "months"), period=Period(1, "months")),
            Tier(period=Period(3, "months")),
        ),
        agreements=_TRIALS,
        statement=Statement(
            text=(
                "You owe two weeks' notice with under six months of service, one month from six months and three from "
                "three years. The notice itself counts as service: if you reach six months or three years before a "
                "shorter notice would end, the longer one applies. All earlier jobs with the same employer count too, "
                "whatever lay between them, and after a transfer those with its predecessor. Weeks run from the Sunday "
                "after your letter arrives and end on a Saturday; months run from the first of the next month and end "
                "with a month."
            ),
            confidence="high",
            sources=(_TIERS_SOURCE, _COUNTING, _JULY_EXAMPLE, _SUNDAY_START, _SENIORITY, _SENIORITY_EXAMPLE),
        ),
        probation_statement=_TRIAL,
        override=Statement(
            text=(
                "The law's periods are minimum ones. A contract may normally ask for more if, taken as a whole, that "
                "is no worse for you; courts have accepted three to six months. Once notice has been given, the two of "
                "you may agree on an earlier day."
            ),
            confidence="medium",
            sources=(_TIERS_SOURCE,),
        ),
        agreement_statement=Statement(
            text=(
                "Collective agreements are rare in technology companies. The choices offered here are the notices of a "
                "trial contract, by its length; choose one only if you work under such a contract."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice belongs in writing: on paper and signed by hand, or with a qualified electronic "
                "signature. A plain e-mail or a scan breaks the rule of form but, in the Labour Inspectorate's view, "
                "takes effect once it reaches your employer. The change of January 2026 that allows paper or "
                "electronic form covers twelve other acts and not the notice. You can take it back only if your "
                "employer agrees."
            ),
            confidence="high",
            sources=(_EMAIL, _TWELVE_ACTS),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete after the job is void unless it is in writing, and is meant only for employees with "
                "access to especially important information. It must say how long it lasts and what is paid: at least "
                "a quarter of what you earned in a time as long as the ban, just before you left. If you are not paid, "
                "you are free. The law sets no greatest length; it has to be reasonable."
            ),
            confidence="high",
            sources=(_NON_COMPETE,),
        ),
    ),
    garden_leave=Statement(
        text="Your employer may release you from work during the notice; your pay goes on.",
        confidence="high",
        sources=(_RELEASE,),
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Your employer may tell you to take your leave during the notice; what remains is paid in money. Since 27 "
            "January 2026 that payment normally comes on the pay day."
        ),
        confidence="medium",
        sources=(_LEAVE, _TWELVE_ACTS),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "The last pay normally comes on the usual pay day, and so does the money for your leave since 27 "
                "January 2026."
            ),
            confidence="medium",
            sources=(_TWELVE_ACTS,),
        ),
    ),
    certificate=Statement(
        text=(
            "Your employer must give you a certificate of employment (świadectwo pracy) with the facts of your job on "
            "the day it ends, or within seven days if that is not possible."
        ),
        confidence="high",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # Three months is the shorter of the directive's two floors, so that the date errs on the safe side.
        Permit(
            visa="eu-blue-card",
            grace=Period(3, "months"),
            statement=Statement(
                text=(
                    "Under EU law unemployment alone should not cost you a Blue Card until it adds up to 3 months, or "
                    "to 6 if you have held the card for 2 years; the card's own end still counts, and you may have to "
                    "report the change. How Poland applies this could not be confirmed here."
                ),
                confidence="medium",
                sources=(_BLUE_CARD,),
                verified=False,
            ),
        ),
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "For other single permits EU law asks for at least 3 months, or 6 after 2 years on the permit, "
                    "within the permit's own term; you may have to report the change. States had until 21 May 2026 to "
                    "adopt this; whether and how Poland did could not be confirmed here."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    topics=(
        Statement(
            text=(
                "Seniority reform (Act of 26 September 2025): since 1 January 2026 with public employers and 1 May "
                "2026 with private ones, documented work under civil-law contracts (zlecenie), B2B and self-employment "
                "counts as service. It is reported to lengthen the notice too, above all for work done for the same "
                "employer. If you came from B2B, check before you rely on a shorter notice."
            ),
            confidence="medium",
            sources=(_REFORM,),
        ),
    ),
    traps=(
        "Three months can mean about 120 days: a notice of 1 December ends on 31 March.",
        "Two weeks given on a Monday end on the Saturday after two full weeks from Sunday to Saturday.",
        "In the three-day notice of a short trial, Saturday counts as a working day.",
        "Work under B2B or zlecenie for the same employer may count as service since 2026 and lengthen your notice.",
        (
            "Hired on 25 May with notice on 16 November, two weeks would end after six months, so a month is owed: 31 "
            "December."
        ),
        (
            "If the shorter notice would end on the very day that completes six months or three years, the longer is "
            "assumed here."
        ),
        "If you worked there before, count that time too: give a first day of employment that is earlier by as much.",
        (
            "Months of notice end with a month, also by contract: choose the last day of a month for your contract's "
            "notice."
        ),
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
