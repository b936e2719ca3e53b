"""Postcodes in running text, and the numbers that only look like them."""

import re
from bisect import bisect_right

from knowledge.places import cues
from knowledge.places.atlas import Atlas
from knowledge.places.message import Mention, Message

_CODE = re.compile(r"(?<![\d.,€$:+/\-])\b([1-9]\d{3})(?:([ \u00a0]{0,2}|[-.])([A-Za-z]{2})\b|(?![\d%]))(?!\s?%)")
_MONEY = re.compile(r"(?:€|\$|eur|euro)\s*$", re.IGNORECASE)
_NEVER_LETTERS = frozenset({"sa", "sd", "ss"})
_YEARS = range(1900, 2051)
_COUNTED = re.compile(
    r"^[ ]?(?:euro|eur|€|,-|,\d|\.\d|mg|ml|km|kcal|stappen|keer|x\b|uur|%|/|-\d|:\d|\d)", re.IGNORECASE
)
_NUMBER_WORDS = frozenset(
    """van ongeveer circa ca plm rond zo'n bijna ruim sinds tot vanaf meer minder dan maximaal minstens jaar per is was
    maar nog wel al over boven onder tussen heb heeft had krijg kreeg wordt werd nu om eind begin zomer winter
    voorjaar najaar met een de het die dit dat nr kamer lokaal vanaf minimaal""".split()
)
_CODE_WORDS = frozenset({"postcode", "pc", "postcodegebied", "postcode:", "pcode", "zip", "postkode"})
_AMOUNTS = frozenset(
    """euro eur schuld schulden betalen betaal kost kosten kostte bedrag loon salaris uitkering huur rekening mg ml km
    kcal gram stappen uur afspraak tel telefoon telefoonnummer nummer code pincode polisnummer bsn marker
    tumormarker psa waarde waarden vergoeding inkomen netto bruto leukocyten calorieen meter kilometer keer""".split()
)
_SHORT = 14


def find_postcodes(message: Message, atlas: Atlas) -> list[Mention]:
    """The postcodes of a message as mentions of their four digits."""
    found = []
    for match in _CODE.finditer(message.text):
        code, gap, letters = match.group(1), match.group(2) or "", match.group(3) or ""
        place = atlas.postcodes.get(code)
        if place is None or _MONEY.search(message.text[max(0, match.start() - 6) : match.start()]):
            continue
        full = bool(letters) and _are_letters(message, gap, letters)
        end = match.end() if full else match.start() + 4
        first = _word_at(message, match.start())
        last = _word_at(message, end - 1)
        if first is None or last is None:
            continue
        mention = Mention(first, last, [place], sure=True)
        if full:
            found.append(mention)
        elif letters and not gap:
            continue
        elif _is_bare_code(message, mention, code, end):
            mention.confidence = 0.9
            found.append(mention)
    return found


def _word_at(message: Message, position: int) -> int | None:
    index = bisect_right(message.words, position, key=lambda word: word.start) - 1
    return index if index >= 0 and position < message.words[index].end else None


def _are_letters(message: Message, gap: str, letters: str) -> bool:
    """Whether two letters behind four digits belong to a postcode rather than to the sentence."""
    key = letters.lower()
    if key in cues.UNITS or key in _NEVER_LETTERS:
        return False
    if not gap:
        return True
    if letters.isupper() and not message.upper:
        return True
    return key.replace("ij", "y") not in cues.TWO_LETTER_WORDS


def _is_bare_code(message: Message, mention: Mention, code: str, end: int) -> bool:
    """Whether four digits alone are a postcode: said to be one, asked for, or standing where a place would."""
    before, behind = message.key(mention.first - 1), message.key(mention.last + 1)
    year = int(code) in _YEARS
    if _COUNTED.match(message.text[end:]) or before.isdigit() or behind.isdigit():
        return False
    if before in _CODE_WORDS or (before == "is" and message.key(mention.first - 2) in _CODE_WORDS | {"thuis", "adres"}):
        return True
    others = message.keys[: mention.first] + message.keys[mention.last + 1 :]
    if message.asked and all(key in cues.LEAD_INS or key in _CODE_WORDS for key in others):
        return True
    if year:
        return False
    if not others or before in {"omgeving", "omg", "regio", "buurt", "wyk"}:
        return True
    if any(key in _AMOUNTS for key in others):
        return False
    if before in {"in", "uit", "vanuit", "naar"} and not message.starts_hard(mention.first):
        return True
    if behind == "hier" and (mention.first == 0 or message.starts_hard(mention.first)):
        return True
    hard = message.ends_hard(mention.last)
    if message.asked:
        return hard and before not in _NUMBER_WORDS
    if message.starts_hard(mention.first):
        return mention.last == len(message) - 1 and len(before) > 1
    return (
        mention.last == len(message) - 1 and len(message) <= _SHORT and before not in _NUMBER_WORDS and len(before) > 2
    )
