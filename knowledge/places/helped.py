"""Whether the help is for the writer or for somebody the writer speaks of."""

from knowledge.places import cues
from knowledge.places.message import Message

_ILL = frozenset(
    """kanker ziek tumor leukemie uitgezaaid chemo palliatief terminaal longkanker borstkanker darmkanker prostaatkanker
    alvleesklierkanker hersentumor eierstokkanker slokdarmkanker blaaskanker""".split()
)
_CARE = frozenset("zorg zorgen zorgt zorgde gezorgd klaar klaarstaan klaarsta bang mantelzorger mantelzorg".split())
_POSSESSIVES = frozenset({"myn", "mn", "m'n", "onze", "ons", "een", "de"})
_MYSELF = frozenset({"my", "me", "mezelf", "myzelf", "ons"})
_SELF = frozenset({"ik", "wy", "we"})


def other_needs_help(message: Message) -> bool:
    """Whether the help is for somebody else: "voor haar", "mijn vader zoekt", "zij heeft vervoer nodig"."""
    if any(_is_for_other(message, index) for index, key in enumerate(message.keys) if key == "voor"):
        return True
    needs_self = "zoek" in message.keys or any(
        key == "voor" and message.key(index + 1) in _MYSELF for index, key in enumerate(message.keys)
    )
    for index, key in enumerate(message.keys):
        if key not in cues.NEEDING:
            continue
        start, stop = message.clause(index)
        clause = message.keys[start:stop]
        if any(word in _SELF for word in clause):
            needs_self = True
        elif any(word in cues.OTHERS for word in clause):
            return True
    return not needs_self and any(_is_ill_other(message, i) for i, key in enumerate(message.keys) if key in _ILL)


def _is_for_other(message: Message, index: int) -> bool:
    """Whether "voor" here is "for my mother", and not "I care for my mother"."""
    start, _ = message.clause(index)
    if _CARE & set(message.keys[start : index + 6]):
        return False
    ahead = [message.key(index + 1), message.key(index + 2)]
    if ahead[0] in _POSSESSIVES:
        return ahead[1] in cues.OTHERS
    return ahead[0] in {"haar", "hem", "hen", "hun"} or (ahead[0] in cues.OTHERS and ahead[0] not in {"zy", "ze"})


def _is_ill_other(message: Message, index: int) -> bool:
    start = index
    while start > 0 and not message.starts_sentence(start):
        start -= 1
    people = [word for word in message.keys[start:index] if word in cues.OTHERS or word in _SELF]
    return bool(people) and people[0] in cues.OTHERS
