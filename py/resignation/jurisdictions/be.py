"""Belgium: whole weeks from a Monday to a Sunday, by the service reached on that Monday, in two tables."""

from datetime import date

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
    Table,
    Tier,
)

_LAW_2026 = Source(
    title="Mploy: The law of 3 June 2026, one week in the first six months from 1 August 2026",
    url="https://mploy.be/en/news/newsletter-2026-06/",
    statute="Law of 3 June 2026 (MB 15 June 2026)",
    checked="2026-11-22",
)
_RULES_2026 = Source(
    title="Scale Law: New rules on termination in 2026, one week for either party",
    url=(
        "https://www.scale-law.be/en/blog/nouvelles-10/new-rules-regarding-employment-termination-in-2026-what-changes-"
        "47"
    ),
    statute="Law of 3 June 2026",
    checked="2026-11-22",
)
_TABLE = Source(
    title="DLA Piper: The employee's table and the bill (27 March 2026)",
    url=(
        "https://knowledge.dlapiper.com/dlapiperknowledge/globalemploymentlatestdevelopments/2026/reduced-obligations-"
        "when-terminating-an-employees-contract"
    ),
    statute="Law of 3 July 1978, arts 37, 37/1, 37/2(2)",
    checked="2026-11-22",
)
_CAP = Source(
    title="Partena: The table, and the cap of 13 weeks from 28 October 2023",
    url=(
        "https://www.partena-professional.be/en/our-insights/infoflashes/notice-periods-resigning-workers-employed-"
        "2014-changes-28-october"
    ),
    statute="Law of 3 July 1978, art. 37/2(2); Law of 20 March 2023",
    checked="2026-11-22",
)
_HR_LEGAL = Source(
    title="hrlegal.be: The employee's table",
    url="https://hrlegal.be/en/notice-period-belgium",
    checked="2026-11-22",
)
_SATURDAY = Source(
    title="Liantis: Saturday remains a working day for a registered letter",
    url=(
        "https://www.liantis.be/fr/nouvelles/la-lettre-de-licenciement-ou-de-d%C3%A9mission-ne-doit-finalement-pas-"
        "%C3%AAtre-post%C3%A9e-plus-t%C3%B4t"
    ),
    statute="Law of 22 December 2022",
    checked="2026-11-22",
)
_POSTING = Source(
    title="FEB/VBO: Letters posted on a Wednesday or a Thursday, and service at the start of the notice",
    url=(
        "https://feb.be/en/business-issues/hr--personnel/contrats-de-travail/delais-de-preavis--attention-aux-pieges-"
        "lies-a-lentree-en-vigueur-des-nouvelles-dispositions_2018-04-18/"
    ),
    checked="2026-11-22",
)
_DROITS_QUOTIDIENS = Source(
    title="Droits Quotidiens: How long the notice lasts and how it is given",
    url="https://www.droitsquotidiens.be/fr/question/quelle-est-la-duree-de-mon-preavis-de-demission",
    checked="2026-11-22",
)
_CONTENT = Source(
    title="Violette Mouvet: What the letter has to say",
    url="https://www.violettemouvet-avocat.be/blog/demission-les-regles-a-connaitre",
    checked="2026-11-22",
)
_AMOUNTS = Source(
    title="Securex: Amounts for 2026",
    url="https://www.securex.be/en/lex4you/employer/news/find-out-the-pay-amounts-for-2026",
    statute="Law of 3 July 1978, arts 65, 86",
    checked="2026-11-22",
)
_NON_COMPETE = Source(
    title="CSC: When a non-compete holds",
    url=(
        "https://csc-transcom.csc-en-ligne.be/csc-en-ligne/Je-cherche-des-infos-sur/licenciement-demission/clause-de-"
        "non-concurrence/clause-de-non-concurrence.html"
    ),
    statute="Law of 3 July 1978, arts 65, 86",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Certificate of employment, by citation",
    statute="Law of 3 July 1978, art. 21",
    checked="2026-11-22",
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

# Six months of service on the very Monday are a boundary that the law of 2026 leaves open: the longer notice is safer.
_FROM_SIX_MONTHS = (
    Tier(until=Period(12, "months"), period=Period(3, "weeks")),
    Tier(until=Period(18, "months"), period=Period(4, "weeks")),
    Tier(until=Period(24, "months"), period=Period(5, "weeks")),
    Tier(until=Period(48, "months"), period=Period(6, "weeks")),
    Tier(until=Period(60, "months"), period=Period(7, "weeks")),
    Tier(until=Period(72, "months"), period=Period(9, "weeks")),
    Tier(until=Period(84, "months"), period=Period(10, "weeks")),
    Tier(until=Period(96, "months"), period=Period(12, "weeks")),
    Tier(period=Period(13, "weeks")),
)

JURISDICTION = Jurisdiction(
    name="Belgium",
    group="Europe",
    languages=("nl", "fr", "en-GB"),
    notice=NoticeRule(
        nature="fixed_cap",
        counting=Counting(start="next_monday"),
        registered="third_day_but_sundays",
        tenure_at="start",
        tiers=(
            Tier(until=Period(3, "months"), period=Period(1, "weeks")),
            Tier(until=Period(6, "months"), period=Period(2, "weeks")),
            *_FROM_SIX_MONTHS,
        ),
        tables=(
            Table(
                contracts_from=date(2026, 8, 1),
                tiers=(Tier(until=Period(6, "months"), period=Period(1, "weeks")), *_FROM_SIX_MONTHS),
            ),
        ),
        may_lengthen=False,
        cap=Period(13, "weeks"),
        statement=Statement(
            text=(
                "You owe whole weeks, from the Monday after the week in which your notice is given to a Sunday, by "
                "your service on that Monday: 1 week in the first three months, then 2, from six months 3, from twelve "
                "4, from 18 months 5, from two years 6, from four 7, from five 9, from six 10, from seven 12, and from "
                "eight years 13, the most there is. For contracts whose work began on or after 1 August 2026 it is "
                "normally 1 week for the whole first six months; what holds at exactly six months is not settled, and "
                "the longer notice is assumed here."
            ),
            confidence="high",
            sources=(_TABLE, _CAP, _HR_LEGAL, _POSTING, _LAW_2026, _RULES_2026),
        ),
        probation_statement=Statement(
            text=(
                "There has been no probation clause since 2014. Where work began on or after 1 August 2026, a notice "
                "of one week normally holds for both sides in the first six months, without any clause."
            ),
            confidence="high",
            sources=(_LAW_2026, _RULES_2026),
        ),
        override=Statement(
            text=(
                "Your notice is normally the most that may be asked: a contract cannot lengthen it. Once notice has "
                "been given, the two of you may agree on less. Since 28 October 2023 13 weeks are the cap for "
                "everyone, also for those who began before 2014."
            ),
            confidence="medium",
            sources=(_CAP, _TABLE),
            verified=False,
        ),
        agreement_statement=Statement(
            text="Collective agreements do not normally change what an employee owes.",
            confidence="medium",
            verified=False,
        ),
    ),
    form=FormRule(
        kind="wet-ink",
        email_ok=False,
        statement=Statement(
            text=(
                "Your notice is void unless it is in writing and states the day on which it begins and how long it "
                "lasts. Hand it over and have your employer sign a copy, send it by registered letter, or have a "
                "bailiff serve it; e-mail and text messages are not valid. Handed over or served, it counts that day; "
                "a registered letter counts on the third working day after posting, and Saturday is a working day here "
                "while Sundays and public holidays are not. The language of the letter is set by decree: Dutch in "
                "Flanders, French in Wallonia, and in Brussels the employee's language. You can take it back only if "
                "your employer agrees."
            ),
            confidence="high",
            sources=(_CONTENT, _DROITS_QUOTIDIENS, _SATURDAY),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "A non-compete must be in writing and is limited to 12 months, to similar work and to Belgium. It has "
                "to be paid with a lump sum of at least half your gross pay for its length, unless your employer "
                "waives it within 15 days of the end. In 2026 it is void up to a gross yearly pay of EUR 44,447; up to "
                "EUR 88,895 it is allowed only for functions listed in a collective agreement, and above that unless "
                "the function is excluded. It has no effect if the contract ends in its first six months, if your "
                "employer dismisses you without serious cause, or if you leave for serious cause. Multinationals and "
                "employers with their own research may use a clause that reaches further in place or time (art. "
                "86(2)), which matters for ML staff."
            ),
            confidence="high",
            sources=(_NON_COMPETE, _AMOUNTS),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Your employer cannot normally stop your work during the notice without risk unless you agree; it is done "
            "by agreement, with pay."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "When you leave as a salaried employee you receive departure holiday pay (pécule de sortie) and "
            "certificates of it for your next employer."
        ),
        confidence="high",
        verified=False,
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "With the last pay you normally receive your share of the year-end premium, if your sector provides "
                "one, the form C4, your individual account and the holiday certificates. No date for it could be "
                "confirmed."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text=(
            "On request your employer normally has to give you a certificate of employment with your dates and the "
            "nature of your work, and nothing else."
        ),
        confidence="medium",
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
                    "report the change. How Belgium applies this could not be confirmed here."
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
                    "adopt this; whether and how Belgium did could not be confirmed here. The regions are in charge of "
                    "permits, and their rules were not looked into one by one."
                ),
                confidence="medium",
                sources=(_SINGLE_PERMIT, _SINGLE_PERMIT_EXPLAINED, _SINGLE_PERMIT_RULES),
                verified=False,
            ),
        ),
    ),
    traps=(
        (
            "A registered letter posted by Wednesday normally starts the notice on the next Monday; posted on "
            "Thursday, a week later."
        ),
        "Articles of 2022 that say to post by Tuesday are wrong: Saturday has remained a working day for the post.",
        "For a registered letter, give the third working day after posting as the day it is received.",
        (
            "Service counts on the Monday on which the notice begins, so a letter days before an anniversary can cost "
            "more weeks."
        ),
        "Since 1 August 2026 there are two tables for the months three to six, by the day on which the contract began.",
        "Six weeks hold from two years to under four, and seven from four to under five; some pages shift the rows.",
        "The notice ends on a Sunday; your last day at work is then usually the Friday before.",
        "Holidays and sickness do not suspend the notice that you give, though they suspend your employer's.",
        "A letter that does not state its starting day and its length in weeks is void: check that both are in it.",
    ),
    customs=frozenset({"acknowledgement", "employment-certificate"}),
)
