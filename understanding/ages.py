"""How old the one who writes is, when that is said: "ben 34", "als vrouw van 67", "zestiger", "aow".

Somebody else's age ("mijn moeder van 82") says nothing of who writes. An age is never asked for.
"""

import re

from understanding.labels import AGES_OF_CHILDREN, AGES_OF_YOUNG_ADULTS, Ages

#: Who types is at least this old.
YOUNGEST, OLDEST = 6, 120
#: An age stands in the beginning of a very long message.
_ENOUGH = 5_000
_KIN = r"(?:man|vrouw|meid|meisje|jongen|vent|gozer|weduwe|weduwnaar|moeder|vader|oma|opa|student|studente|zzp'?er)"
_SMALL = r"(?:een |nu |net |pas |al |bijna |nog maar |nog geen |inmiddels |zelf |ook |maar |gewoon |ruim |van )"
#: What makes the number no age: "ik ben 12 kilo kwijt", "ben 3 jaar getrouwd".
_NO_AGE = (
    r"(?! ?(?:keer|x\b|weken|week|maand|dagen|dag\b|uur|kuren|kinderen|kilo|kg|procent|%|minuten|km|euro|op de|e\b|ste"
    r"|(?:jaar|jr) (?:geleden|terug|getrouwd|samen|ziek|schoon|kankervrij|verder|weduwe|vrijwillig|lid|weg|bezig)))"
)
_SAID = re.compile(
    rf"(?:\b(?:ik ben|ben ik|ben|ik word|wij zijn|we zijn|zelf)\s{_SMALL}*(?:{_KIN} van )?|\bik,? \(?|\bterwijl ik "
    rf"|\bals {_SMALL}*{_KIN} van )(\d{{1,3}})\b{_NO_AGE}"
)
#: "man, 62," or "34 jaar en moe" at the very beginning.
_FIRST = re.compile(rf"\A{_SMALL}*(?:{_KIN},? (?:van )?)?(\d{{1,3}})(?: jaar| jr|,| en\b){_NO_AGE}")
#: "borstkanker, 46 jaar": an age between commas or brackets is the writer's, when nobody else is named before it.
_APART = re.compile(rf"(?:[,(.] ?)(\d\d)(?: jaar| jr)?(?=[,).!]|$){_NO_AGE}")
_SOMEBODY = re.compile(
    r"\b(?:mijn|m'?n|mn|onze|ons|zijn|haar|een|de)\s(?:\w+\s)?(?:man|vrouw|partner|vriend\w*|moeder|vader|ma|pa|mam|pap|mama|papa"
    r"|zoon\w*|docht\w+|kind\w*|broer\w*|zus\w*|oma|opa|tante|oom|neef|nicht|buur\w+|collega|patient\w*|client\w*|meneer"
    r"|mevrouw|klein\w+|schoon\w+)\b"
)
_DECADES = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_DECADE = re.compile(
    rf"\b(?:ik ben|ben|als|wij|voor|andere|met|onder) (?:een |ook een |jonge )?({'|'.join(_DECADES)})ers?\b"
)
_OVER = re.compile(r"\b(\d\d) ?(?:\+|-?plus(?:ser)?s?)(?!\w)")
_RETIRED = re.compile(r"\bik (?:ben|zit|heb|leef|krijg)\b[^.!?]{0,20}\b(?:met pensioen|gepensioneerd|aow|aow'er)\b")
_STUDENT = re.compile(
    r"\b(?:ik (?:ben|als) (?:een )?student\w*|ik studeer|ik zit op het mbo|mijn studentenhuis|mijn scriptie)\b"
)
_YOUNG = re.compile(r"\b(?:ik ben|wij zijn|voor|als) (?:een )?(?:jongvolwassenen?|jongeren|aya'?s?)\b")
_PENSION_FROM, _STUDENT_AGES = 60, Ages(16, 35)


def own_ages(text: str, *, under_18: bool = False) -> Ages | None:
    """The youngest and oldest the writer can be, in whole years.

    Args:
        text: as typed, any length.
        under_18: what other rules found.
    """
    lowered = " ".join(text[:_ENOUGH].lower().replace("’", "'").split())
    found = (*_SAID.finditer(lowered), *_FIRST.finditer(lowered))
    said = next((int(match[1]) for match in found if YOUNGEST <= int(match[1]) <= OLDEST), None)
    if said is None and not _SOMEBODY.search(lowered) and (apart := _APART.search(lowered)):
        said = int(apart[1])
    if said is not None:
        return Ages(said, said)
    if under_18:
        return AGES_OF_CHILDREN
    return _in_words(lowered)


def _in_words(lowered: str) -> Ages | None:
    if decade := _DECADE.search(lowered):
        return Ages(_DECADES[decade[1]], _DECADES[decade[1]] + 9)
    if over := _OVER.search(lowered):
        return Ages(int(over[1]), OLDEST)
    if _RETIRED.search(lowered):
        return Ages(_PENSION_FROM, OLDEST)
    if _STUDENT.search(lowered):
        return _STUDENT_AGES
    return AGES_OF_YOUNG_ADULTS if _YOUNG.search(lowered) else None
