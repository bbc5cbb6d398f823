"""Ireland: a flat week by law after thirteen weeks' service; the longer scale that many pages show binds employers."""

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

_ACT_S6 = Source(
    title="Irish Statute Book: Minimum Notice Act, the employee's notice",
    url="https://www.irishstatutebook.ie/eli/1973/act/4/section/6/enacted/en/html",
    statute="Minimum Notice and Terms of Employment Act 1973, s. 6",
    checked="2026-11-22",
)
_ACT = Source(
    title="Irish Statute Book: Minimum Notice Act, notice and waiver",
    url="http://www.irishstatutebook.ie/eli/1973/act/4",
    statute="Minimum Notice and Terms of Employment Act 1973, ss. 4–7",
    checked="2026-11-22",
)
_GIVING_NOTICE = Source(
    title="Citizens Information: Giving notice",
    url="https://www.citizensinformation.ie/en/employment/starting-work-and-changing-job/changing-job/giving-notice/",
    checked="2026-11-22",
)
_INTERPRETATION = Source(
    title="Irish Statute Book: Interpretation Act, periods of time",
    url="http://www.irishstatutebook.ie/eli/2005/act/23",
    statute="Interpretation Act 2005, s. 18(h)",
    checked="2026-11-22",
)
_RESTRAINT = Source(
    title="Restraint of trade, by citation",
    statute="common law; Competition Act 2002",
    checked="2026-11-22",
)
_WORKING_TIME = Source(
    title="Irish Statute Book: Organisation of Working Time Act, leave on leaving",
    url="http://www.irishstatutebook.ie/eli/1997/act/20",
    statute="Organisation of Working Time Act 1997, s. 23",
    checked="2026-11-22",
)
_EMPLOYMENT_PERMITS = Source(
    title="Irish Statute Book: Employment Permits Act",
    url="https://www.irishstatutebook.ie/eli/2024/act/17",
    statute="Employment Permits Act 2024",
    checked="2026-11-22",
)

JURISDICTION = Jurisdiction(
    name="Ireland",
    group="Europe",
    languages=("en-GB",),
    notice=NoticeRule(
        nature="mandatory_minimum",
        counting=Counting(),
        tiers=(
            Tier(until=Period(13, "weeks"), period=Period(0, "weeks")),
            Tier(period=Period(1, "weeks")),
        ),
        statement=Statement(
            text=(
                "After 13 weeks with your employer, measured on the day you give notice, you owe one week's notice, "
                "however long you stay; before that the law asks for none. The Act says not less than a week and gives "
                "no rule for counting it. The usual safe reading leaves out the day you give notice, so that a week "
                "given on a Monday ends on the next Monday; the Interpretation Act counts in a first day only where a "
                "period is expressed to begin on it. Months in a contract normally run to the same date of a later "
                "month, or to the last day of a shorter one."
            ),
            confidence="medium",
            sources=(_ACT_S6, _ACT, _GIVING_NOTICE, _INTERPRETATION),
        ),
        probation_statement=Statement(
            text=(
                "No special notice is known for probation; in your first 13 weeks the law normally asks for none. "
                "Probation itself has been limited to six months since 2022, or to twelve in exceptional cases."
            ),
            confidence="medium",
            verified=False,
        ),
        override=Statement(
            text=(
                "Your contract may ask for more, typically one to three months, and then it decides. It may not ask "
                "for less than the week once you have been there for 13 weeks. Either side may waive the notice or "
                "accept pay in its place."
            ),
            confidence="high",
            sources=(_ACT_S6, _ACT),
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
                "No statute sets a form: spoken or written notice normally counts, unless your contract says "
                "otherwise. Do put it in writing; e-mail is fine. You can take it back only if your employer agrees."
            ),
            confidence="medium",
            sources=(_GIVING_NOTICE,),
        ),
    ),
    non_compete=NonCompete(
        status="reasonable",
        statement=Statement(
            text=(
                "A non-compete is normally void unless it is reasonable and goes no further than a legitimate interest "
                "of your employer needs; competition law may also matter. No statute caps it or requires pay. In "
                "November 2026 no enacted reform could be confirmed."
            ),
            confidence="medium",
            sources=(_RESTRAINT,),
            verified=False,
        ),
    ),
    garden_leave=Statement(
        text="Garden leave is normally used where your contract provides for it.",
        confidence="medium",
        verified=False,
    ),
    unused_leave=Statement(
        text="Annual leave that you have earned and not taken must be paid when your employment ends.",
        confidence="high",
        sources=(_WORKING_TIME,),
    ),
    final_pay=FinalPay(
        statement=Statement(
            text=(
                "No law sets a date; the last pay normally comes on the usual pay day. Your employer closes the record "
                "of your job with Revenue; there has been no P45 since 2019."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    certificate=Statement(
        text="An employer normally has no legal duty to give a reference.",
        confidence="medium",
        verified=False,
    ),
    permits=(
        # No grace here: the six months of the Act follow redundancy, and a resignation is none.
        Permit(
            visa="other-permit",
            statement=Statement(
                text=(
                    "Ireland is outside the EU Blue Card and Single Permit Directives. The six months of the "
                    "Employment Permits Act 2024 are tied to redundancy, so count on no time of grace after a "
                    "resignation. You normally need a new permit before you start elsewhere."
                ),
                confidence="medium",
                sources=(_EMPLOYMENT_PERMITS,),
            ),
        ),
    ),
    traps=(
        (
            "The scale of one, two, four, six and eight weeks is your employer's; many pages, even of unions, give it "
            "as yours."
        ),
        "The week is owed from 13 weeks of service, which is not the same as three months.",
        "If your contract asks for more than a week, the contract decides.",
    ),
    customs=frozenset({"date-check", "accrued-leave"}),
)
