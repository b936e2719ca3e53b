"""Whose illness a message is about when no rule says it outright: the nearest subject of each word of illness."""

import re

from understanding.person_words import PERSON_GROUPS, RELATIVES
from understanding.safety.patterns import Hit
from understanding.safety.text import Message

_MATTER = re.compile(
    r"(?<!\S)(?:"
    + "|".join(re.escape(word).replace(r"\*", r"\S*").replace("_", " ") for word in PERSON_GROUPS["ziekenzaak"].split())
    + r")(?!\S)"
)
_OTHERS = frozenset(f"hij zij ze ie {RELATIVES}".split()) - {"ons", "beste", "beste_vriend"}
_BEFORE_AN_OBJECT = frozenset("van zonder voor naar bij met achter tegen na door aan over sinds".split())
#: Only somebody near with "mijn", "onze" or "een" before it; bare it is the writer ("man, 62") or nobody.
_NEEDS_MY = frozenset("man vrouw partner vriend vriendin kind kinderen ouders moeders baby ouder moeder vader".split())
_MY = frozenset("mijn onze ons zijn haar beste oude zieke lieve jongste oudste kleine".split())
_STARTS = frozenset("ben heb moet zit kan krijg durf lig mag wil voel slik".split())
_ASKS = frozenset("jullie je u jij er hij ze zij iemand de het mijn onze dit dat een".split())
_SELF = frozenset("ik wij we mij mijzelf".split())
#: "ze zeggen", "ze hebben": the doctors.
_THEY = re.compile(r"(?:hebben|zeggen|zeiden|gaan|willen|vonden|vinden|waren|zijn|denken|\S{3,}en)\Z")
_MOST_MATTERS = 12


def about_somebody_else(hit: Hit) -> bool:
    """The nearest subject left of the end of the hit decides; nothing said means the writer."""
    words = hit.unit[: hit.end].split()
    return next((who for index in range(len(words) - 1, -1, -1) if (who := _who(words, index)) is not None), False)


def whose_illness(message: Message) -> bool | None:
    """True for somebody else's, False for the writer's own, None when no illness or no person is named."""
    own = other = matters = 0
    for sentence in message.sentences:
        for match in _MATTER.finditer(sentence):
            matters += 1
            subject = _nearest(sentence[: match.end()].split(), sentence[match.end() :].split()[:8])
            own += subject is False
            other += subject is True
            if matters > _MOST_MATTERS:
                break
    if not matters or own or other:
        return other > own if own or other else None
    found = _subjects(message)
    return None if not found else False not in found


def speaks_of_illness(message: Message) -> bool:
    """Whether a word of illness, treatment or young people with cancer is in it."""
    return any(_MATTER.search(sentence) for sentence in message.sentences)


def names_somebody(message: Message) -> bool | None:
    """True when somebody else is the subject anywhere, False when only the writer is, None for nobody."""
    found = _subjects(message)
    return None if not found else True in found


def _subjects(message: Message) -> set[bool]:
    found = {_who(words, index) for words in map(str.split, message.sentences) for index in range(len(words))}
    return {each for each in found if each is not None}


def _nearest(before: list[str], after: list[str]) -> bool | None:
    for index in range(len(before) - 1, max(-1, len(before) - 25), -1):
        if (who := _who(before, index)) is not None:
            return who
    return next((who for index in range(len(after)) if (who := _who(after, index)) is not None), None)


def _who(words: list[str], index: int) -> bool | None:
    word = words[index]
    following = words[index + 1] if index + 1 < len(words) else ""
    if word in _SELF:
        return False
    if index == 0 and word in _STARTS and following not in _ASKS:
        return False
    if word == "mijn":
        return None if following in _OTHERS or following in _MY else False
    if word not in _OTHERS or (word in {"ze", "zij"} and _THEY.match(following)):
        return None
    if word in _NEEDS_MY and not _MY.intersection(words[max(0, index - 1) : index]) and index:
        return None
    if words[index + 1 : index + 3] == ["en", "ik"]:
        return False
    return None if _BEFORE_AN_OBJECT.intersection(words[max(0, index - 2) : index]) else True
