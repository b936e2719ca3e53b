"""A second opinion on what rules call a crisis.

Rules know words and not what they are about: "zie geen uitweg met die deurwaarder", "de chemo hoeft van mij niet meer".
They speak alone when the model is out of reach. Where it is in reach and as good as certain that nobody is in danger,
it may contradict them, unless what they saw is beyond doubt.
"""

from collections.abc import Iterable
from dataclasses import replace

from understanding.labels import Danger, DangerKind, ModelReading
from understanding.safety.signals import crisis_clauses, find_danger, is_beyond_doubt

#: Below this share of a crisis, in the whole message and in each part of a long one, the model contradicts a rule.
CERTAIN_OF_NONE = 0.02
#: In a message about something else, the clause that a rule is about counts from this share on: "kunt u helpen met het
#: huishouden" does not make what stands behind it harmless.
CLEAR_IN_A_CLAUSE = 0.3


def is_contradicted(danger: Danger, text: str, model: ModelReading | None) -> bool:
    """Whether the model is certain that what rules saw in ``text`` is no crisis; False when it did not say."""
    if danger.kind is not DangerKind.CRISIS or model is None or model.crisis is None:
        return False
    return model.crisis < CERTAIN_OF_NONE and not is_beyond_doubt(text)


def clauses_to_ask(text: str) -> list[str]:
    """The clauses that the model must read by themselves before it may contradict a rule; nearly always none."""
    danger = find_danger(text)
    return crisis_clauses(text) if danger and danger.kind is DangerKind.CRISIS else []


def with_clauses(whole: ModelReading, clauses: Iterable[ModelReading]) -> ModelReading:
    """The reading of a message, with the crisis that is clear in a clause of it."""
    clear = (one for one in clauses if one.crisis is not None and one.crisis >= CLEAR_IN_A_CLAUSE)
    return replace(whole, crisis=largest_share((whole, *clear)))


def largest_share(readings: Iterable[ModelReading]) -> float | None:
    """The largest share of a crisis in several readings of one message; None when none of them says."""
    return max((one.crisis for one in readings if one.crisis is not None), default=None)
