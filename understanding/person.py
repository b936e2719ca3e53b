"""Who is asking and where in the illness somebody is, when that is said or clearly implied.

The tables are in ``person_roles`` and ``person_phases``.
"""

import re
from dataclasses import dataclass

from knowledge.taxonomy import Audience, Phase
from understanding.person_carer import CARER, CARER_SAID
from understanding.person_grief import GRIEF
from understanding.person_own import HAS_HAD_IT, OWN
from understanding.person_phases import BY_PHASE
from understanding.person_professional import asks_for_work
from understanding.person_roles import (
    AT_SCHOOL,
    AYA,
    GENERAL,
    HELPER,
    OTHER,
    PARENT,
)
from understanding.person_subject import about_somebody_else, names_somebody, speaks_of_illness, whose_illness
from understanding.person_words import respell
from understanding.safety.patterns import Hit
from understanding.safety.text import Message, normalise

_OWN_AGE = re.compile(
    r"(?:(?<!\S)(?:ik ben|ben|ik word|meisje van|jongen van|vrouw van|ik met mijn|zzper van|patient) |\A)"
    r"(?:een |pas |net |nu |al |nog maar |bijna |zelf |meisje van |jongen van |vrouw van |man van )*"
    r"(\d{1,2})(?!\S)(?! (?:keer|weken|week|maanden|maand|dagen|uur|kuren|kinderen|kilo|procent"
    r"|jaar (?:geleden|terug|getrouwd|samen)))"
)
#: A bare age somewhere else: "student, 22", "(20, teelbalkanker)", "terwijl ik 29 ben", "20 jaar".
_BARE_AGE = re.compile(
    r"(?:[,(.] ?|^)(\d\d)(?: jaar)?(?=[,).!]|$)|\bik,? \(?(\d\d)\b|, ?(\d\d) jaar\b|\bop mijn (\d\d)(?:e|ste|de)\b"
    r"|\b(?:zzp'?er|man|vrouw|meid|student|studente|moeder|vader|gast|iemand|ongeneeslijk) (?:van )?(\d\d)\b",
    re.IGNORECASE,
)
#: After an operation the rest of the treatment may still come.
_OPERATED = re.compile(r"operatie|opereerd|amputatie|ectomie|eraf|eruit|verwijder|weggehaald|opengemaakt|thuis")
_NEAR_OF_A_CHILD = (Audience.NAASTE, Audience.MANTELZORGER, Audience.NABESTAANDE)
#: Who somebody is, is said in the beginning of a very long message.
_ENOUGH = 20_000
_OWN_PHASES = (Phase.DIAGNOSE, Phase.BEHANDELING, Phase.NA_BEHANDELING)


@dataclass(frozen=True, slots=True)
class Person:
    """The one who writes: slugs of ``Audience`` and ``Phase``, None when unknown."""

    role: str | None = None
    phase: str | None = None
    under_18: bool = False


def find_person(text: str) -> Person:
    """Read role, phase and age from a message.

    Args:
        text: as typed, any length.
    """
    plain = respell(text[:_ENOUGH])
    message = normalise(plain)
    age = next((int(match.group(1)) for each in message.sentences if (match := _OWN_AGE.search(each))), None)
    under_18 = (age is not None and age < 18) or AT_SCHOOL.find(message) is not None
    phase, hit = _phase(message)
    role = _role(message, phase, hit)
    if role in (Audience.PATIENT, Audience.EX_PATIENT) and _is_young(age, plain, message):
        role = Audience.JONGERE_AYA
    if role is None and not HELPER.find(message) and _is_young(age, plain, message, strictly=True):
        role = Audience.JONGERE_AYA
    if under_18 and role in _NEAR_OF_A_CHILD and PARENT.find(message):
        role = Audience.KIND
    if role is None and HELPER.find(message):
        phase = None
    return Person(role=str(role) if role else None, phase=str(phase) if phase else None, under_18=under_18)


def _role(message: Message, phase: Phase | None, hit: Hit | None) -> Audience | None:
    if asks_for_work(message):
        return Audience.PROFESSIONAL
    if phase is Phase.ROUW:
        return Audience.NABESTAANDE
    if CARER_SAID.find(message):
        return Audience.MANTELZORGER
    had = HAS_HAD_IT.find(message)
    if had and about_somebody_else(had):
        had = None
    if not had and not OWN.find(message):
        if CARER.find(message):
            return Audience.MANTELZORGER
        if OTHER.find(message):
            return Audience.NAASTE
        if HELPER.find(message):
            return None
        somebody_else = _somebody_else(message, phase, hit)
        if somebody_else is None:
            return None
        if somebody_else:
            return Audience.NAASTE
    if had or (phase is Phase.NA_BEHANDELING and hit and not _OPERATED.search(hit.unit[hit.start : hit.end])):
        return Audience.EX_PATIENT
    return Audience.PATIENT


def _somebody_else(message: Message, phase: Phase | None, hit: Hit | None) -> bool | None:
    """Whether the illness is another's, from who is named near the words of it; None when nobody is."""
    if GENERAL.find(message) and not (hit and "ik" in hit.unit.split()):
        return None
    if hit is None:
        return whose_illness(message)
    if about_somebody_else(hit):
        return True
    if phase in _OWN_PHASES:
        return False
    return names_somebody(message)


def _is_young(age: int | None, plain: str, message: Message, *, strictly: bool = False) -> bool:
    """Between 18 and 39 as said; strictly: only of young people with cancer, for nothing else tells who writes."""
    if age is None and (match := _BARE_AGE.search(plain[:2000])):
        age = next(int(group) for group in match.groups() if group)
    if age is not None and not 18 <= age <= 39:
        return False
    return AYA.find(message) is not None or (age is not None and (not strictly or speaks_of_illness(message)))


def _phase(message: Message) -> tuple[Phase | None, Hit | None]:
    if hit := GRIEF.find(message):
        return Phase.ROUW, hit
    for phase, lexicon in BY_PHASE.items():
        if hit := lexicon.find(message):
            return phase, hit
    return None, None
