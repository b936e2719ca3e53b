"""Misspelt names: any name where a place was asked for or announced, only large towns elsewhere."""

from knowledge.places import cues
from knowledge.places.message import Mention, Message
from knowledge.places.names import Entry, Names

CLEAR = 94.0
MOST_GUESSES = 150
"""Misspellings looked up in one message: bounds the time long texts take."""

_EXPECTING = frozenset("in te uit by naby rond regio omgeving omg gemeente gem vlakby dichtby vanuit".split())
_LONG_ENOUGH = 7
"""Letters of a word without a capital that may be a misspelt name: shorter ones are too often another word."""

_SURELY = frozenset({"regio", "omgeving", "omg", "gemeente", "gem", "vlakby", "dichtby", "naby", "woonplaats"})
_NEAR_HERE = frozenset({"ergens", "buurt", "vlak"})
_SKIPPED = frozenset({"de", "het", "t", "n", "buurt", "van", "stad", "dorp", "kant"})
# "Amsterdamse", "Hagenaars": derived from a town, and not the town.
_DERIVED = ("se", "er", "ers", "aar", "aars", "aren", "es")
_ANSWERS_NOTHING = frozenset(
    """nee ja weet niet geen liever zeg overal nergens thuis maakt uit idee privacy wil waarom hoezo anders rest gaat
    online digitaal telefonisch""".split()
)


def find_misspelt(message: Message, names: Names, taken: list[Mention]) -> list[Mention]:
    """Misspelt names: any where a place was asked or announced, only large towns elsewhere."""
    used = {index for mention in taken for index in range(mention.first, mention.last + 1)}
    found: list[Mention] = []
    guesses = 0
    index = 0
    while index < len(message) and guesses < MOST_GUESSES:
        mention = None
        if index not in used and len(message.keys[index]) > 2 and not message.keys[index].isdigit():
            expected = _expected(message, index)
            mention = _guess(message, index, names, used, expected)
            guesses += len(message.keys[index]) > 4
        if mention:
            found.append(mention)
            index = mention.last
        index += 1
    return found


def _expected(message: Message, index: int) -> float:
    """How much a place is to be expected here: the cut-off for likeness, 0 when not at all."""
    back = index - 1
    while back >= 0 and message.keys[back] in _SKIPPED and not message.starts_hard(back + 1):
        back -= 1
    skipped = message.keys[back + 1 : index]
    before = message.key(back) if index == 0 or not message.starts_hard(back + 1) else ""
    if before in _SURELY or ({"buurt", "omgeving", "regio"} & set(skipped) and skipped[-1] != "de"):
        return 87.0
    strong = message.keys[max(0, back - 3) : back]
    if before in _EXPECTING and any(key in cues.LIVING_HERE or key in _NEAR_HERE for key in strong):
        return 86.0
    if message.asked and (len(message) <= 4 or before in _EXPECTING):
        return 84.0 if len(message) <= 3 else 87.0
    if before in _EXPECTING and back == index - 1 and not message.shouted:
        if message.words[index].capital:
            return 90.0
        return 92.0 if len(message.keys[index]) >= _LONG_ENOUGH else 0.0
    return 0.0


def _guess(message: Message, index: int, names: Names, used: set[int], expected: float) -> Mention | None:
    if expected:
        if message.asked and any(key in _ANSWERS_NOTHING for key in message.keys) and len(message) > 1:
            expected = max(expected, 90.0)
        for length in (4, 3, 2, 1):
            last = index + length - 1
            span = range(index, last + 1)
            if last >= len(message) or used & set(span) or not all(message.joined(step) for step in span[1:]):
                continue
            if message.hyphened(index) or message.hyphened(last + 1):
                continue
            if length > 1 and not _could_be_name(message, span):
                continue
            spelled = " ".join(message.keys[index : last + 1])
            if names.exact(spelled):
                # Spelled right and still not meant.
                return None
            hit = names.nearest(spelled, cut_off=expected + (3 if length > 1 else 0))
            if hit:
                return _misspelt(index, last, *hit)
    key = message.keys[index]
    if (
        message.key(index - 1) in cues.TITLES
        or message.key(index - 1) == "van"
        or (index and message.key(index - 1) in names.first_names)
    ):
        return None
    if key in {"den", "d'n", "dn", "dem"} and index + 1 < len(message) and message.joined(index + 1):
        hit = names.nearest(f"den {message.keys[index + 1]}", cut_off=90.0, big=True)
        return _misspelt(index, index + 1, *hit) if hit else None
    if len(key) < 5 or names.exact(key):
        return None
    hit = names.nearest(key, cut_off=88.0, big=True)
    # "Zoetemeer" ends like "Amsterdammer", but so does the town.
    if hit is None or (key.endswith(_DERIVED) and key[-3:] != hit[0].key[-3:]):
        return None
    return _misspelt(index, index, *hit)


def _could_be_name(message: Message, span: range) -> bool:
    """Two or more words are one name: not when they end in a word that goes on with the sentence."""
    last = message.keys[span[-1]]
    return last not in cues.FOLLOW and last not in cues.PREPOSITIONS and not last.isdigit()


def _misspelt(first: int, last: int, entry: Entry, score: float) -> Mention:
    sure = 0.85 if score >= CLEAR else 0.65
    return Mention(first, last, list(entry.places), confidence=sure, sure=True)
