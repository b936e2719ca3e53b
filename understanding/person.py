"""Who is asking and where in the illness somebody is, when that is said or clearly implied."""

import re
from dataclasses import dataclass

from knowledge.taxonomy import Audience, Phase
from understanding.person_words import (
    AFTER_DEATH,
    AYA,
    CARER,
    FOR_ANOTHER,
    ILL,
    ILLNESS_PHASES,
    PARENT,
    PATIENT_NO_MORE,
    PROFESSIONAL,
    SCHOOL,
)
from understanding.safety.patterns import Hit
from understanding.safety.text import Message, normalise
from understanding.safety.who import about_somebody_else

_OWN_AGE = re.compile(
    r"(?:(?<!\S)(?:ik ben|ben|ik word|ik was|meisje van|jongen van|vrouw van|ik met mijn) |\A)"
    r"(?:een |pas |net |nu |al |nog maar |bijna |zelf |meisje van |jongen van |vrouw van |man van )*"
    r"(\d{1,2})(?!\S)(?! (?:keer|weken|week|maanden|maand|dagen|uur|kuren|kinderen|jaar (?:geleden|terug|getrouwd|samen)))"
)


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
    message = normalise(text)
    age = _age(message)
    under_18 = (age is not None and age < 18) or SCHOOL.find(message) is not None
    phase, hit = _illness(message)
    role = _role(message, phase, hit, age)
    if under_18 and role in (Audience.NAASTE, Audience.MANTELZORGER, Audience.NABESTAANDE) and PARENT.find(message):
        role = Audience.KIND
    if role is None and hit is None:
        return Person(under_18=under_18)
    return Person(role=str(role) if role else None, phase=str(phase) if phase else None, under_18=under_18)


def _role(message: Message, phase: Phase | None, hit: Hit | None, age: int | None) -> Audience | None:
    if PROFESSIONAL.find(message):
        return Audience.PROFESSIONAL
    if phase is Phase.ROUW:
        return Audience.NABESTAANDE
    if CARER.find(message):
        return Audience.MANTELZORGER
    if hit and not about_somebody_else(hit):
        if (age is not None and 18 <= age <= 39) or AYA.find(message):
            return Audience.JONGERE_AYA
        return Audience.EX_PATIENT if phase is Phase.NA_BEHANDELING else Audience.PATIENT
    if hit or FOR_ANOTHER.find(message):
        return Audience.NAASTE
    return Audience.JONGERE_AYA if AYA.find(message) else None


def _illness(message: Message) -> tuple[Phase | None, Hit | None]:
    """The phase, and the words that tell whose illness it is: the phase's own, or those that only say somebody is ill."""
    if hit := AFTER_DEATH.find(message):
        return Phase.ROUW, hit
    ill = PATIENT_NO_MORE.find(message) or ILL.find(message)
    for phase, lexicon in ILLNESS_PHASES:
        if hit := lexicon.find(message):
            return phase, ill or hit
    return None, ill


def _age(message: Message) -> int | None:
    for sentence in message.sentences:
        if match := _OWN_AGE.search(sentence):
            return int(match.group(1))
    return None
