"""Whom a danger is about: the one who writes, somebody else, a child."""

import re

from understanding.labels import DangerVariant
from understanding.safety.patterns import Hit
from understanding.safety.words import OTHERS

_AGE = re.compile(
    r"(?<!\S)(?:ik ben|ben|van|is|hij is|ze is|zij is|pas|bijna) (?:pas |net |al |bijna |nu )?"
    r"([4-9]|1[0-7])(?: jaar| jr)?(?!\S)(?! (?:keer|weken|maanden|dagen|uur|kuren"
    r"|jaar (?:geleden|terug|ziek|getrouwd)))"
    r"|(?<!\S)(?:([4-9]|1[0-7]) (?:jaar|jr)(?: oud)?)(?! (?:geleden|terug|ziek|getrouwd|lang|voor))(?!\S)"
)
_CHILD = re.compile(
    r"(?<!\S)(?:zoontje|dochtertje|kindje|peuter|kleuter|puber|tiener|tieners|basisschool|middelbare"
    r""
    r"|brugklas|groep [3-8]|kindertelefoon|kleinkind|broertje|zusje"
    r"|pleegkind|minderjarig\S*|kindermishandeling|stiefvader)(?!\S)"
)
_BEFORE_AN_OBJECT = frozenset("van zonder voor naar bij met achter tegen na door aan over sinds".split())
_OTHERS = frozenset(word for word in OTHERS.replace("_", " ").split() if word not in {"een", "deze", "beste", "ons"})


def variants(hit: Hit, text: str, *, suffered: bool = False) -> frozenset[DangerVariant]:
    """Who is in danger, read from the words before and within the place where a rule fitted.

    Args:
        hit: the rule that fitted, and where.
        text: the whole message in plain spelling.
        suffered: whether the danger is what another does (violence): then the object counts, not the subject.
    """
    somebody_else = _done_to_somebody_else(hit) if suffered else about_somebody_else(hit)
    found = {DangerVariant.SOMEBODY_ELSE if somebody_else else DangerVariant.OWN}
    if seems_a_child(text):
        found.add(DangerVariant.CHILD)
    return frozenset(found)


def seems_a_child(text: str) -> bool:
    """Whether an age under 18, or a word for a child, is near."""
    return bool(_AGE.search(text) or _CHILD.search(text))


def about_somebody_else(hit: Hit) -> bool:
    """The nearest subject left of the end of the hit decides; nothing said means the writer."""
    words = hit.unit[: hit.end].split()
    for index in range(len(words) - 1, -1, -1):
        if words[index] in {"ik", "mijzelf", "wij", "we"}:
            return False
        if words[index] == "zichzelf":
            return True
        if words[index] in _OTHERS and not _is_object(words, index):
            return True
    return False


def _done_to_somebody_else(hit: Hit) -> bool:
    """Violence is the writer's own when "ik" or "mij" is near, or when nobody else is named as the victim."""
    words = hit.unit[: hit.end].split()[-12:] + hit.unit[hit.end :].split()[:3]
    if {"mij", "me", "ons", "ik", "mijzelf"}.intersection(words):
        return False
    return len(_OTHERS.intersection(words)) + ("haar" in words or "hem" in words) > 1


def _is_object(words: list[str], index: int) -> bool:
    return bool(_BEFORE_AN_OBJECT.intersection(words[max(0, index - 2) : index]))
