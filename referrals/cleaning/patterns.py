"""What can be told by its form: numbers, addresses and dates. Helplines stay: they belong to nobody."""

import re
from collections.abc import Iterator
from functools import cache

from phonenumbers import Leniency, PhoneNumberMatcher

from knowledge.helplines import helplines
from referrals.cleaning.spans import Span

PHONE, EMAIL, BSN, IBAN, NUMBER = "telefoonnummer", "e-mailadres", "bsn", "rekeningnummer", "nummer"
ADDRESS, DATE = "adres", "datum"

MONTHS = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?:(?:19|20)\d\d|['’`]?\d\d)"
#: The end of a Dutch street's name. "plein" and the like also stand alone, so a house number must follow.
STREET = (
    r"(?:straat|straatweg|laan|weg|dijk|dreef|gracht|kade|kanaal|hof|pad|park|plantsoen|plein|singel|steeg|wal|markt|"
    r"baan|burg|dam|oord|veld|str\.|ln\.)"
)
#: A day with its year: appointments are told without one, birthdays with. Every repetition has an end, so that no text
#: takes long.
PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64} ?@ ?[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"), EMAIL),
    (
        re.compile(r"\b[\w.+%-]{1,64} ?(?:\(at\)|\[at\]| apenstaartje ) ?[\w-]{1,64}(?:\.| punt )[\w-]{2,20}", re.I),
        EMAIL,
    ),
    (re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d ?){10}\b"), IBAN),
    (
        re.compile(r"\b(?:bsn|burgerservicenummer|sofinummer)\b\W{0,3}(?:is |nr\.? |nummer )?\d[\d .-]{6,12}\d", re.I),
        BSN,
    ),
    (re.compile(r"(?<![\d-])0\d(?:[ ./()-]{0,3}\d){7,8}(?!\d)"), PHONE),
    (re.compile(r"(?:\+|\b00)\s?\d{2}(?:[ ./()-]{0,3}\d){8,10}(?!\d)"), PHONE),
    (re.compile(r"\b\d{4} ?[A-Z]{2}\b(?:[ ,]{0,2}(?:nr\.? ?|huisnummer )?\d{1,4} ?[a-z]?\b)?"), ADDRESS),
    (re.compile(rf"(?<!\w)[\w'’-]{{0,40}}{STREET} ?\d{{1,4}} ?(?:[a-zA-Z]\b)?(?:[-/]\d{{1,3}})?", re.I), ADDRESS),
    (re.compile(r"\b[Pp]ostbus \d{1,6}"), ADDRESS),
    (re.compile(rf"\b\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{YEAR}\b"), DATE),
    (re.compile(r"\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b"), DATE),
    (re.compile(rf"\b\d{{1,2}}(?:e|ste|de)?[ -]{{0,2}}{MONTHS}[ -]{{1,2}}{YEAR}\b", re.I), DATE),
    (
        re.compile(
            r"\b(?:geb(?:oren)?|verjaart|jarig|geboortedatum|geboortejaar)\b\.?:?(?: (?:is|op|in|wordt)){0,2} ?"
            rf"(?:\d{{1,2}}[-/. ]{{1,2}}(?:{MONTHS}|\d{{1,2}})|(?:19|20)\d\d)\b",
            re.I,
        ),
        DATE,
    ),
    (re.compile(r"(?<!\d)\d(?:[ .]?\d){6,}(?!\d)"), NUMBER),
)
BSN_LIKE = re.compile(r"(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)")


def find(text: str) -> Iterator[Span]:
    """Everything that has such a form."""
    for match in PhoneNumberMatcher(text, "NL", leniency=Leniency.VALID):
        if _is_personal(match.raw_string):
            yield Span(match.start, match.end, PHONE)
    for found in BSN_LIKE.finditer(text):
        if _is_bsn(found.group()):
            yield Span(found.start(), found.end(), BSN)
    for pattern, word in PATTERNS:
        for found in pattern.finditer(text):
            if _is_personal(found.group()):
                yield Span(found.start(), found.end(), word)


def _is_personal(piece: str) -> bool:
    digits = re.sub(r"\D", "", piece)
    return not digits or digits not in _helpline_digits()


@cache
def _helpline_digits() -> frozenset[str]:
    return frozenset(re.sub(r"\D", "", number) for line in helplines().values() for number in line.numbers)


def _is_bsn(piece: str) -> bool:
    """The eleven-test: nine times the first digit, down to twice the eighth, minus the ninth, divides by eleven."""
    digits = [int(digit) for digit in piece if digit.isdigit()]
    digits = [0] * (9 - len(digits)) + digits
    return any(digits) and (sum(digit * (9 - at) for at, digit in enumerate(digits[:8])) - digits[8]) % 11 == 0
