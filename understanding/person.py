"""Who is asking and where in the illness somebody is, when that is said or clearly implied.

The tables are in ``person_roles`` and ``person_phases``.
"""

import re
from dataclasses import dataclass

from knowledge.taxonomy import Audience, Phase
from understanding.person_phases import BY_PHASE, GRIEF
from understanding.person_roles import AT_SCHOOL, AYA, CARER, HAS_HAD_IT, OTHER, OWN, PARENT, PROFESSIONAL
from understanding.person_words import respell
from understanding.safety.patterns import Hit
from understanding.safety.text import Message, normalise
from understanding.safety.who import about_somebody_else

_OWN_AGE = re.compile(
    r"(?:(?<!\S)(?:ik ben|ben|ik word|meisje van|jongen van|vrouw van|ik met mijn|zzper van|patient) |\A)"
    r"(?:een |pas |net |nu |al |nog maar |bijna |zelf |meisje van |jongen van |vrouw van |man van )*"
    r"(\d{1,2})(?!\S)(?! (?:keer|weken|week|maanden|maand|dagen|uur|kuren|kinderen|kilo|procent"
    r"|jaar (?:geleden|terug|getrouwd|samen)))"
)
_ILL_CHILD_OF = (Audience.NAASTE, Audience.MANTELZORGER, Audience.NABESTAANDE)


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
    message = normalise(respell(text))
    age = next((int(match.group(1)) for each in message.sentences if (match := _OWN_AGE.search(each))), None)
    under_18 = (age is not None and age < 18) or AT_SCHOOL.find(message) is not None
    phase, hit = _phase(message)
    role = _role(message, phase, hit, age)
    if under_18 and role in _ILL_CHILD_OF and PARENT.find(message):
        role = Audience.KIND
    return Person(role=str(role) if role else None, phase=str(phase) if phase else None, under_18=under_18)


def _role(message: Message, phase: Phase | None, hit: Hit | None, age: int | None) -> Audience | None:
    if PROFESSIONAL.find(message):
        return Audience.PROFESSIONAL
    if phase is Phase.ROUW:
        return Audience.NABESTAANDE
    had = HAS_HAD_IT.find(message)
    own = had or OWN.find(message)
    if own is None or about_somebody_else(own):
        if CARER.find(message):
            return Audience.MANTELZORGER
        if OTHER.find(message):
            return Audience.NAASTE
        if hit is None and own is None:
            return Audience.JONGERE_AYA if AYA.find(message) else None
    if own is None and hit is not None and about_somebody_else(hit):
        return Audience.NAASTE
    if (age is not None and 18 <= age <= 39) or AYA.find(message):
        return Audience.JONGERE_AYA
    return Audience.EX_PATIENT if had or phase is Phase.NA_BEHANDELING else Audience.PATIENT


def _phase(message: Message) -> tuple[Phase | None, Hit | None]:
    if hit := GRIEF.find(message):
        return Phase.ROUW, hit
    for phase, lexicon in BY_PHASE.items():
        if hit := lexicon.find(message):
            return phase, hit
    return None, None
