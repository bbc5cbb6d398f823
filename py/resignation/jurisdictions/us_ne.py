"""Nebraska: at will, very strict on non-competes, with final pay within two weeks."""

from resignation.model import (
    Counting,
    FinalPay,
    FormRule,
    Jurisdiction,
    NonCompete,
    NoticeRule,
    Period,
    Source,
    Statement,
)

_AT_WILL = Source(
    title="Brightmine: Employment at will, by state",
    url="https://hrcenter.us.brightmine.com/employment-law-guide/federal/6426",
    statute="common law; no statute",
    checked="2026-11-24",
)
_NON_COMPETE = Source(
    title="Nebraska: Non-competes, by citation",
    statute="Nebraska common law (e.g. Polly v. Ray D. Hilderman, 225 Neb. 662)",
    checked="2026-11-22",
)
_VACATION = Source(
    title="Clockspot: Vacation and PTO pay-out by state",
    url="https://www.clockspot.net/products/clockspot/public/articles/vacation-payout-laws-by-state",
    statute="Neb. Rev. Stat. 48-1229; Roseland v. Strategic Staff Mgmt., 272 Neb. 434",
    checked="2026-11-22",
)
_VACATION_BEACON = Source(
    title="PayrollBeacon: Vacation pay-out by state (6 January 2026)",
    url="https://www.payrollbeacon.com/blog/Vacation-payout-laws-by-state",
    checked="2026-11-22",
)
_FINAL_PAY = Source(
    title="Nebraska Employment Law: The Wage Payment and Collection Act",
    url="http://neemploymentlaw.blogspot.com/2013/02/nebraska-wage-payment-and-collection-act.html",
    statute="Neb. Rev. Stat. 48-1230",
    checked="2026-11-24",
)
_FINAL_PAY_XPERT = Source(
    title="XpertHR: Payment of wages in Nebraska",
    url="https://www.xperthr.com/employment-law-manual/payment-of-wages/1285",
    checked="2026-11-24",
)

JURISDICTION = Jurisdiction(
    name="Nebraska",
    group="United States",
    parent="US",
    languages=("en-US",),
    paper="letter",
    notice=NoticeRule(
        nature="none_at_will",
        counting=Counting(),
        custom=Period(2, "weeks"),
        statement=Statement(
            text=(
                "Nebraska law asks you for no notice: you may leave on the day you say so. Two weeks are custom. A "
                "contract that you signed may still oblige you to more."
            ),
            confidence="high",
            sources=(_AT_WILL,),
        ),
    ),
    form=FormRule(
        kind="any",
        email_ok=True,
        statement=Statement(
            text=(
                "No form is known to be required. A dated e-mail or letter that names your last day shows when you "
                "gave notice."
            ),
            confidence="medium",
            verified=False,
        ),
    ),
    non_compete=NonCompete(
        status="limited",
        statement=Statement(
            text=(
                "The courts are very strict: a non-compete can normally cover only customers with whom you actually "
                "dealt, and the courts do not rewrite one that goes further. A broad one is unlikely to bind an ML "
                "engineer."
            ),
            confidence="medium",
            sources=(_NON_COMPETE,),
            verified=False,
        ),
    ),
    unused_leave=Statement(
        text=(
            "Vacation that you have earned and not used normally counts as wages due when you leave. So does PTO that "
            "combines vacation with other leave."
        ),
        confidence="medium",
        sources=(_VACATION, _VACATION_BEACON),
    ),
    # The latest day: a pay day that comes sooner counts instead.
    final_pay=FinalPay(
        due=Period(2, "weeks"),
        statement=Statement(
            text=(
                "Your last wages are normally due on the next regular pay day or within 2 weeks of your leaving, "
                "whichever is sooner."
            ),
            confidence="medium",
            sources=(_FINAL_PAY, _FINAL_PAY_XPERT),
        ),
    ),
)
