"""Denmark: the current month and one more for salaried employees, whatever their length of service."""

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

_DET_FAGLIGE_HUS = Source(
    title="Det Faglige Hus: From 20 May to 30 June",
    url="https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/i-arbejde/opsigelse/for-funktionaerer/",
    checked="2026-11-22",
)
_IDA = Source(
    title="IDA: From 15 November to 31 December, and notice in a trial",
    url="https://ida.dk/content/egen-opsigelse-0",
    checked="2026-11-22",
)
_DJOEF = Source(
    title="Djøf: From 20 January to the end of February",
    url="https://www.djoef.dk/studerende/hvad-er-mine-vilk-aa-r/opsigelse.aspx",
    checked="2026-11-22",
)
_FUL_2 = Source(
    title="familieadvokaten.dk: Text of the Salaried Employees Act, section 2(6)–(7)",
    url="https://familieadvokaten.dk/breve-900/b900-40.html",
    statute="Funktionærloven, s. 2(6)–(7)",
    checked="2026-11-22",
)
_PAV = Source(
    title="State HR guide (PAV): Notice from the employee",
    url="https://pav.medst.dk/afskedigelse/egen-opsigelse-ansoegt-afskedigelse/overenskomstansatte-og-funktionaerer",
    checked="2026-11-22",
)
_AARHUS = Source(
    title="Aarhus University HR: Notice from the employee",
    url="https://medarbejdere.au.dk/administration/hr/afsked/opsigelseframedarbejder",
    checked="2026-11-22",
)
_KROMANN = Source(
    title="Kromann Reumert: New rules on restrictive clauses (January 2016)",
    url="https://en.kromannreumert.com/News/2016/01/Employment-Law-New-rules-on-restrictive-clauses",
    statute="Lov om ansættelsesklausuler (Act no. 1565 of 2015)",
    checked="2026-11-22",
)
_LEXOLOGY = Source(
    title="Lexology: The act on employment clauses",
    url="http://www.lexology.com/library/detail.aspx?g=7146139a-4b80-4748-ba09-9d2bf00118ca",
    checked="2026-11-22",
)
_CERTIFICATE = Source(
    title="Funktionærloven: Certificate of service, by citation",
    statute="Funktionærloven, s. 17",
    checked="2026-11-22",
)

_MONTH = Period(1, "months")

JURISDICTION = Jurisdiction(
    name="Denmark",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(align="month_end"),
        tiers=(Tier(period=_MONTH),),
        probation=(
            Tier(until=Period(3, "months"), period=Period(0, "days"), counting=Counting()),
            Tier(period=_MONTH, note="A trial lasts 3 months at most; after that the general notice holds."),
        ),
        # Contracts typically fix 14 days for the trial, and then they are owed.
        probation_may_lengthen=True,
        contract_align="month_end",
        statement=Statement(
            text=(
                "As a salaried employee (funktionær) you owe one month's notice to the end of a month, however long "
                "you have been there: the current month and one more. Notice received on 15 November ends on 31 "
                "December. It must arrive by the last day of a month; some unions say within working hours on that "
                "day. Software engineers are salaried employees if they work more than 8 hours a week on average."
            ),
            confidence="high",
            sources=(_FUL_2, _IDA, _DET_FAGLIGE_HUS, _DJOEF, _PAV, _AARHUS),
        ),
        probation_statement=Statement(
            text=(
                "If a trial of up to 3 months was agreed, you may leave from one day to the next unless your contract "
                "sets a notice for it, typically 14 days. That notice may not be longer than your employer's. If yours "
                "sets one, it is what you owe."
            ),
            confidence="high",
            sources=(_IDA,),
        ),
        override=Statement(
            text=(
                "Your contract may ask you for more only in writing, and only if it lengthens your employer's notice "
                "by the same number of months. Less is possible if you both agree."
            ),
            confidence="high",
            sources=(_FUL_2, _IDA),
        ),
        agreement_statement=Statement(
            text=(
                "Collective agreements sometimes apply. The Salaried Employees Act is then normally the least that you "
                "have."
            ),
            confidence="medium",
            sources=(_PAV,),
        ),
    ),
    form=FormRule(
        kind="written",
        email_ok=True,
        statement=Statement(
            text=(
                "The Salaried Employees Act speaks of notice in writing, also when it comes from you. In practice an "
                "e-mail whose receipt is confirmed is usually enough, and a spoken notice may bind you; sources "
                "differ. You can take it back only if your employer agrees."
            ),
            confidence="medium",
            sources=(_FUL_2, _IDA, _AARHUS),
        ),
    ),
    non_compete=NonCompete(
        status="paid",
        statement=Statement(
            text=(
                "For contracts since 1 January 2016 a non-compete binds you only if it is in writing with its reasons, "
                "you hold a position of special trust or have the role of an inventor, and you have been there for 6 "
                "months when you leave. It lasts 12 months at most, or 6 together with a customer clause. You are owed "
                "at least 40 % of your monthly pay for a clause of up to 6 months and 60 % for a longer one, which "
                "fall to 16 % and 24 % once you have other suitable work. Your employer may cancel it with a month's "
                "notice, and cannot rely on it after dismissing you without cause."
            ),
            confidence="high",
            sources=(_KROMANN, _LEXOLOGY),
        ),
    ),
    garden_leave=Statement(
        text=(
            "Release from work (fritstilling) is common, with pay. An employer who releases you normally pays at least "
            "3 months without setting other earnings off against them."
        ),
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text=(
            "Holiday pay that you have earned, 12.5 %, goes to the holiday fund (FerieKonto) or is paid under another "
            "holiday scheme."
        ),
        confidence="high",
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
            "On request your employer normally gives you a certificate of service (tjenesteattest) with your dates, "
            "your work and your pay, and also the reason for leaving if you ask for that."
        ),
        confidence="medium",
        sources=(_CERTIFICATE,),
        verified=False,
    ),
    permits=(
        # No grace here: a stay to look for work is thought to depend on how the job ended.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Denmark is outside the EU Blue Card and Single Permit Directives. Whether you may stay to look "
                    "for work is thought to depend on not having lost the job by your own doing, so do not count on "
                    "any time after a resignation."
                ),
                confidence="low",
                verified=False,
            ),
        ),
    ),
    traps=(
        "The current month and one more: 15 November leads to 31 December, and not to 15 December.",
        "The scale from one to six months is your employer's alone.",
        "Someone who simply walks out owes at least half a month's pay.",
    ),
    customs=frozenset({"employment-certificate", "acknowledgement"}),
)
