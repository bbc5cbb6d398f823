"""What people call pay, and how they put a figure on it: words by which the check knows an amount of pay."""

from __future__ import annotations

from resignation.lexicon import any_of

NUMBER = r"\d{1,4}(?:[, '.]\d{2,3}){0,4}(?:\.\d+)?"
CURRENCY = (
    r"(?:us ?\$|a\$|s\$|c\$|hk\$|nz\$|[$£€₹¥]|\b(?:usd|eur|gbp|inr|rs|rs\.|cad|aud|sgd|chf|aed|zar|nzd|pln|sek|dkk|nok"
    r"|hkd|jpy|krw|myr|php|brl|r|rm|ctc of)(?=[ \d.]))"
)
_ROUND = any_of(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen",
    "sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety",
    "hundred",
)
WORDS = rf"{_ROUND}(?:[- ](?:and )?{_ROUND}){{0,5}}"
_SCALE = r"(?: ?(?:k|m|mn|lakhs?|lacs?|lpa|crores?|cr|thousand|million|grand))?(?!\w)"
_PER = r"(?: ?(?:/|per |a |an |p\.?|each )(?:yr|year|annum|month|mo|hour|hr|day|week|wk|a|m|h)\b)?"
# Amounts that can only be money.
MONEY = (
    rf"(?<!\w){CURRENCY} ?{NUMBER}{_SCALE}{_PER}",
    (
        rf"\b{NUMBER} ?(?:lpa|lakhs?|lacs?|crores?|cr|dollars?|pounds|euros?|rupees|francs|rand|zloty|quid|bucks|grand"
        r"|usd|eur"
        rf"|gbp|inr|chf|sgd|aud|nzd|cad|aed|zar|€|£|\$)(?!\w){_PER}"
    ),
    rf"\b(?:a |half a |quarter of a |several )?{WORDS}[- ](?:grand|lakhs?|lacs?|crores?|k|lpa)\b",
    (
        rf"\b(?:(?:a |half a |quarter of a |several )?(?:{WORDS}[- ])?(?:thousand|hundred|million"
        rf"|lakhs?)[- ](?:and \w+[- ])?(?:\w+[- ])?|{WORDS} )"
        r"(?:dollars|pounds|euros|rupees|rand|francs|bucks|quid)\b"
    ),
)
# Amounts that are money beside a word of pay only: "95k", "fifty thousand", "a hundred thousand".
LOOSE = (
    (
        rf"\b{NUMBER} ?(?:k|thousand)(?![\w-]){_PER}(?! (?:of the )?(?:[a-z-]+ )?(?:requests?|rows?|documents?|users?"
        r"|records?|labels?|images?"
        r"|lines?|tokens?|queries|samples?|events?|people|staff|customers?|times|steps|hours|files?|tickets?"
        r"|parameters?|predictions?|calls?|members?|readers?))"
    ),
    (
        rf"\b(?:a|half a|quarter of a|{WORDS})[- ](?:thousand|million)\b(?: and \w+)?"
        r"(?! (?:of the )?(?:[a-z-]+ )?(?:requests?|rows?|documents?|users?|records?|labels?|images?|lines?|tokens?"
        r"|queries|samples?|events?"
        r"|people|staff|customers?|times|thanks|things|reasons|ways|parameters?|predictions?|calls?|hours|miles|words"
        r"|years|readers?|ways))"
    ),
)
EQUITY = (
    r"\b(?:options|shares|rsus?|stock units|esops?),? (?:some |about |around |all |roughly "
    r"|nearly )?(?:\d{1,3}(?:,\d{3})+|\d{3,7})\b(?![-/])|"
    r"\b(?:\d{1,3}(?:[, ]\d{3}){1,2}|\d{2,7}|\d{1,3}k) (?:of (?:my|the|your) )?(?:[a-z]+ ){0,3}?(?:rsus?"
    r"|stock options|options|shares|restricted stock"
    r"|stock units|units of stock|units(?=,? (?:vest|of)\w*)|esops?|warrants|stock)\b"
)
# Words that make an amount near them an amount of pay.
PAY = any_of(
    "salary, salaries, salaried, pay, paid, pays, paying, payroll, payslip*, underpaid, overpaid, unpaid, repay",
    "repaid, compensation, compensated, comp, ctc, tc, package, packages, bonus, bonuses, offer, offers, offered",
    "offering, base, basic, raise, raises, raised my, rise, pay rise, increment*, hike, hikes, bump, uplift",
    "stock, equity, rsu, rsus, options, shares, vest*, unvested, cliff, sign-on, sign on, signing, joining",
    "retention, earn, earns, earned, earning, earnings, wage, wages, remuneration, remunerated, per year",
    "per annum, per month, per hour, a year, a month, an hour, a day, p.a, pa, annual, annually, annum, monthly",
    "yearly, day rate, rate, hourly, band, grade, severance, gratuity, settlement, owe, owed, owes, owing",
    "due to me, increase, increased, counter, countered, counteroffer*, counter-offer*, match, matched, stipend",
    "market, seed, round, valued, valuation, money, cash, i'm on, i am on, i've been on, been on, i make",
    "make more, i get, getting, gets, all in, all told, fixed, variable, in hand, take-home, take home, allowance",
    "comes to, loan, relocation, worth, extra, more than, difference, gap, forfeit*, walk away, walking away",
    "leave behind, leaving behind, on the table, put in front of, turn down, turned down, say no to, hired at",
    "hired on, started on, started at, joined on, joined at, stuck on, stuck at, still on, still at, now on",
    "up to, giving me, gave me, given me, gives me, pay cut, after tax, before tax, net, gross, deducted",
    "deduction*, clawback, claw back, super, superannuation, pension, commission, ote, overtime, arrears",
    "expense of, rent, mortgage, cost of living, refused, withheld, holding back, promised, negotiat*, incentive*",
    "guarantee*, minimum, new contract, a step up, throw* in, top up, topped, top-up, figure, ceiling, cap",
    "less than, below, above, short of, buy-out, buyout, buy out, encash*, f&f, full and final, dues, backpay",
    "back pay, shortfall, payout, contract pays, elsewhere, new place, new job, new role, new employer",
    "competitor*, a fool to",
)
# What is counted in money, too, and is no pay.
OTHER = any_of(
    "cloud bill, cloud spend, cloud cost*, compute budget, compute bill, compute cost*, gpu budget, gpu bill",
    "gpu cost*, gpu spend, revenue*, turnover of, saved us, saved the, saved you, save the, saving, savings",
    "cut cost*, costs, cost us, expense claim*, expenses claim*, expense report*, expenses of, expenses from",
    "expense of, receipt*, ticket cost, ticket price*, customers, clients, donat*, charity, charities",
    "hospice run, raised for, collection for, the collection, whip-round, fundrais*, sponsor*, grant of, a grant",
    "funding round, series a, series b, series c, reduced cost*, reduce cost*, reducing cost*, invoice*, vendor*",
    "supplier*, licence fee*, license fee*, subscription*, annual licence, budget*, petty cash, corporate card",
    "company card, fine of, loss of, losses, fraud, transactions, loan book, portfolio, assets, aum, trading",
    "turnover, procurement, purchase order*, po number, accuracy, precision, recall, latency, traffic, requests",
    "documents, tokens, parameters, rows, records, conversion, churn, uptime, coverage, capacity, sales",
    "market share, deal, deals, contract worth, contract value, project worth, labelling run, training run",
    "per run, infrastructure, hardware, laptop, monitor, headset, phone, desk, chair, deposit, travel claim, arr",
    "bill from, the bill, for the company, brought in, investment, investors, mrr, gmv, prize, hackathon, gift",
    "voucher, price*, cost of the, cost of a, spend, spent, bought, orders, shipping, parking, tuition, we raised",
    "company raised, processed, refund*, claims, leaving present, conference fee*, conference, entry fee*",
    "course fee*, membership fee*, visa fee*, fees, fee of, season ticket, cycle to work, petrol, taxi, hotel",
    "flight*, lunch, dinner, books, per query, per request, storage, notice pay in lieu",
)
# What is pay beyond any doubt.
STRONG = (
    r"\b(?:(?<!final )(?<!last )salar(?:y|ies)|bonus(?:es)?|ctc|my base|base (?:pay|salary)|offered me"
    r"|have offered|was offered"
    r"|compensation|remuneration|package|i earn|my wages?|raise|hike|increment|rsus?|equity|severance|gratuity"
    r"|underpaid|i'm on|i am on)\b"
)
PERCENT = (
    r"(?:\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:-|to|or) ?\d{1,3}(?:\.\d)?)? ?(?:%|percent\b|per cent\b|pc\b|pct\b)"
    r"|\b(?:WORDS|half a|a half|one and a half|a)(?: point \w+)? ?(?:%|percent\b|per cent\b))"
).replace("WORDS", WORDS)
