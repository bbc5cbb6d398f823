"""Numbers that identify a person or an account: identity cards, tax and insurance numbers, banks, cards, birthdays."""

import re
from functools import lru_cache, reduce

from resignation.lexicon import any_of
from resignation.model import Context, Rule, Span
from resignation.places import apart
from resignation.prose import read

_NUMBER = (
    r"(?:[a-z]{1,5}/){0,3}(?:[a-z]{0,6}[-/]?|(?!by|on|in|is|at|to|of|no|as|my|it|an|or|we|if)[a-z]{1,2} )"
    r"[\d*x][\w./* -]{2,30}[\w*]"
)
# What such numbers are called, in the countries where people write such letters in English.
_CALLED = any_of(
    "ssn, s.s.n., s.s.n, social security, social security number, social security no, social security #, social",
    "itin, ein, national insurance, national insurance number, national insurance no, ni number, ni no, nino",
    "nhs number, nhs no, utr, aadhaar, aadhar, adhaar, aadhaar card, aadhaar number, aadhaar no, aadhar card",
    "aadhar number, aadhar no, pan card, pan number, pan no, permanent account number, uan, pf account, pf number",
    "pf no, epf, epf number, epf no, esi number, esic, voter id, ration card, driving licence, driving license",
    "driver's licence, driver's license, drivers license, drivers licence, licence number, license number, dl no",
    "nric, fin number, fin no, cpf number, cpf no, cpf account, work permit number, employment pass number",
    "tax id, tax file number, tax number, tax no, tax identification number, tax reference, tax code number, tfn",
    "abn, medicare, medicare number, medicare card, medicare no, super member number",
    "superannuation member number, member number, membership number, member no, pension number, steuer-id",
    "steuerid, steueridentifikationsnummer, steuernummer, sozialversicherungsnummer, rentenversicherungsnummer",
    "codice fiscale, bsn, burgerservicenummer, pps, ppsn, pps number, pps no, personnummer, pesel, cpf, cnpj",
    "curp, dni, nif, social insurance, social insurance number, social insurance no, hkid, mykad, ic number",
    "nric number, cnic, nid, identity card, identity number, identity no, identity document, id card, id number",
    "id no, id book, sa id, sa id number, rsa id, south african id, national id, national identity, passport",
    "passport number, passport no, passport #, visa number, visa no, visa grant number, visa, brp, brp number",
    "brp no, share code, green card, residence permit, residence permit number, residence card, permit number",
    "work visa, green card number, alien number, alien registration, a-number, i-94, i-94 number, uscis number",
    "uscis case, receipt number, sevis, sevis id, ead, ead number, ghana card, insurance card, card id",
    "emirates id, iqama, ird, ird number, iban, sort code, sort-code, routing, routing number, routing no, aba",
    "bank account, bank details, bank a/c, a/c, a/c no, a/c number, account number, account no, acct, acct no",
    "account, acc, acc no, savings account, salary account, checking account, joint account, bsb, ifsc, ifsc code",
    "micr, swift, bic, swift code, card number, card no, credit card, debit card, cvv, cvc, upi, upi id",
    "insurance number, insurance policy, policy number, health card, health card number, medical card",
    "birth certificate, marriage certificate, dbs, hsbc, monzo, barclays, lloyds, natwest, santander, nationwide",
    "starling, halifax, wells fargo, hdfc, icici, sbi, kotak, revolut, n26, sparkasse, deutsche bank, commerzbank",
    "fnb, absa, nedbank, capitec, standard bank, ocbc, uob, anz, westpac, commbank, nab, aib, bank of ireland",
    "citibank, bank of america, dbs account, hsbc account, barclays account, policy no, immigration file, ssnit",
    "nssf, bvn",
)
_SAID = re.compile(
    rf"\b{_CALLED}(?!\w)(?:[ :#=(,.-]{{1,3}}(?:is|are|being|of|number|no|nr|ends?|ending|in|with|for|my|mine|the|to"
    r"|pf|transfer"
    r"|account|remains|reads|still|stays|on|file|record|at|bank|card|holder|name|payee|ref|code|savings|current"
    r"|a/c"
    r"|and|it|as|before|wife's|husband's|dependants?|you|have|has|under|dependent)\b\.?){0,6}"
    rf"[ :#=(,.-]{{1,4}}(?P<number>{_NUMBER})"
)
_BIRTH = re.compile(
    r"\b(?:(?:date of birth|birth ?date|d\.?o\.?b\b\.?)[^.!?\n]{0,40}?|date of birth|birth ?date|d\.?o\.?b\.?"
    r"|born(?: on| in)?|birthday|birth date|b\.?day|geboren am)(?: (?:is|was|on"
    r"|of))?[ :(,-]{1,3}(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:\d{1,2}|[a-z]{3,9})\.?(?:[ ,./-]{1,2}(?:19|20)?\d\d)"
    r"|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d)"
)
_SHAPES = re.compile(
    r"(?<![\w-])(?:(?P<card>[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7})|(?P<ssn>(?!000|666"
    r"|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4})|(?P<nino>(?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z] ?\d\d ?\d\d ?\d\d ?[A-D])"
    r"|(?P<nino2>QQ ?\d\d ?\d\d ?\d\d ?[A-D])|(?P<pan>[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z])"
    r"|(?P<fiscal>[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z])"
    r"|(?P<nric>[STFGM]\d{7}[A-Z])|(?P<aadhaar>[2-9]\d{3} \d{4} \d{4})"
    r"|(?P<iban>[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)"
    r"|(?P<sort>\d\d-\d\d-\d\d[ ,/]{1,3}(?:a/c |acc(?:ount)? )?\d{8})|(?P<za>\d{6} ?\d{4} ?[01]8\d)"
    r"|(?P<hkid>[A-Z]\d{6}\([0-9A]\))"
    r"|(?P<cpf>\d{3}\.\d{3}\.\d{3}-\d\d)|(?P<emirates>784-?\d{4}-?\d{7}-?\d)"
    r"|(?P<ifsc>[A-Z]{4}0(?=[A-Z0-9]*\d)[A-Z0-9]{6})|(?P<uscis>(?:IOE|WAC|LIN|EAC|SRC|MSC)\d{10}))(?![\w-])"
)
_LABEL_FIRST = re.compile(
    r"\b(?:aadha?ar|passport|ssn|social security|national insurance|iban|tax file|nric|nhs number|bank account"
    r"|tfn|tax number|social|ppsn?|nino|bsn"
    r"|sort code|driving licence|driver's licen[cs]e|identity card|id card|residence permit)\b[^.!?\n]{0,60}?"
    r"(?<![\w-])(?!(?:\d{1,2}[ ./-]){2}(?:19|20)?\d\d|(?:19|20)\d\d\b)[a-z]{0,3} ?\d(?:[ -]?\d){5,17}(?![\w-])"
)
_SHORT = re.compile(
    r"\b(?<!mployee )(?:SIN|FIN|TIN|NIE|RFC|NIN|PAN|UTR|ITIN|EIN|CPF|NIF|IC)\b(?: (?:is|no\.?|number"
    r"|card))*[ :#.=-]{1,3}(?=[A-Z \d-]{0,12}\d{3})[A-Z]{0,6}[ -]?\d[\dA-Z -]{4,16}"
)
_FIGURES = re.compile(r"\d[\d /.*-]{0,3}\d")
_DIGIT, _FEWEST = re.compile(r"\d"), 4
_DAY = re.compile(
    r"\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d\b|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb"
    r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|(?:\d{1,2} )?[a-z]+ (?:19|20)\d\d$|(?:19|20)\d\d(?: \w+)*$"
)
# What each digit becomes by one more place.
_MOVED = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
_SIDES = 5


def _moved(digit: int, places: int) -> int:
    for _ in range(places):
        digit = _MOVED[digit]
    return digit


def _together(one: int, other: int) -> int:
    """Put two digits together as Verhoeff does: up to 4 they turn a pentagon, from 5 on they flip it, too."""
    turned = one - other if one >= _SIDES else one + other
    return turned % _SIDES + _SIDES * ((one >= _SIDES) is not (other >= _SIDES))


def _verhoeff(digits: str) -> bool:
    """Tell whether the check digit of an Aadhaar number is right."""
    return not reduce(_together, (_moved(int(digit), place) for place, digit in enumerate(reversed(digits))), 0)


def _luhn(digits: str) -> bool:
    """Tell whether the check digit of a payment card is right."""
    doubled = [int(d) * (1 + place % 2) for place, d in enumerate(reversed(digits))]
    return sum(divmod(n, 10)[0] + n % 10 for n in doubled) % 10 == 0 and len(set(digits)) > 1


def _iban(code: str) -> bool:
    """Tell whether the check digits of an account number are right (ISO 13616)."""
    if not 15 <= len(code) <= 34:  # noqa: PLR2004 - Norway's are the shortest, the standard's limit the longest
        return False
    return int("".join(str(int(character, 36)) for character in code[4:] + code[:4])) % 97 == 1


def _holds(match: re.Match[str]) -> bool:
    """Tell a number that proves itself by its check digits from one that only looks alike."""
    bare = re.sub(r"[^A-Za-z0-9]", "", match.group())
    checks = {"aadhaar": _verhoeff, "iban": _iban, "card": _luhn, "za": _luhn}
    return checks[match.lastgroup](bare) if match.lastgroup in checks else True


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(original: str, words: str) -> tuple[tuple[int, int], ...]:
    if not _FIGURES.search(words):
        return ()
    said = (
        m for m in _SAID.finditer(words) if len(_DIGIT.findall(m["number"])) >= _FEWEST and not _DAY.match(m["number"])
    )
    found = [match.span() for match in (*said, *_BIRTH.finditer(words))]
    found += [match.span() for match in (*_SHORT.finditer(original), *_LABEL_FIRST.finditer(words))]
    found += [match.span() for match in _SHAPES.finditer(original) if _holds(match)]
    return apart(found)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark numbers by their shape, by their check digits, or by the word before them."""
    return tuple(
        Span(s.start + start, s.start + end)
        for s in read(text).sentences
        for start, end in _in_sentence(text[s.start : s.end], s.text)
    )


RULE = Rule(
    kind="personal-data",
    severity="warn",
    title="A number that identifies someone",
    message="This looks like a number that identifies a person or an account.",
    suggestion="Take it out. Human Resources has it already; if they ask for it, use the way they give you.",
    why="A letter is filed, scanned and forwarded. A number such as this one is what identity theft needs, and it "
    "cannot be "
    "changed like a password.",
    ours=True,
    find=_find,
    bad=(
        "My SSN is 523-88-1947.",
        "My National Insurance number is QQ 12 34 56 C.",
        "NRIC: S8812345D",
        "Aadhaar 2345 6789 0123, PAN ABCPE1234F",
        "My passport is N4471902 and expires in May.",
        "DOB 04/17/1989",
        "Date of birth: 14 August 1991",
        "Please pay to GB82 WEST 1234 5698 7654 32.",
        "The card is 4111 1111 1111 1111.",
        "Codice fiscale RSSMRA85T10A562S",
        "Pay into sort code 04-00-04, account 81920375.",
        "My bank account is 072-8-109534.",
    ),
    good=(
        "My phone number is +44 20 7946 0958.",
        "You can reach me at (415) 555-0132 or maya@example.org.",
        "118 Alder Street, Oakland, CA 94607",
        "My last day will be 18 December 2026.",
        "My employee number is 20417.",
        "Please return my passport by 18 December 2026.",
        "I was born in the same year as this company.",
        "The account for the cluster will be closed in 2027.",
        "Reference 2026-11-24-0007",
        "There were 1200 4000 and 5000 of them.",
    ),
)
