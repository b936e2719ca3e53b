"""Counting: from cases and readings to shares. Where the readings come from is no matter here."""

import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.evaluation.cases import Case

DANGERS = ("crisis", "acuut-medisch", "medische-vraag")
MACRO_F1 = "macro-F1, all labels"
NOT_TRAINED = "first label, in no training message word for word"


@dataclass(frozen=True)
class Reading:
    """What an assistant read in one message.

    Attributes:
        label: its first label.
        needs: every theme it names.
        safety: the danger it sees, or "".
        place: official name of the place it found, or "".
        role: who is asking, or "".
        phase: where in the illness, or "".
        gave_up: it says that it did not understand, and ``label`` is its best guess.
    """

    label: str
    needs: tuple[str, ...] = ()
    safety: str = ""
    place: str = ""
    role: str = ""
    phase: str = ""
    gave_up: bool = False


@dataclass(frozen=True)
class Share:
    """A figure between 0 and 1, and the number of cases it rests on."""

    value: float
    count: int


@dataclass(frozen=True)
class Figure:
    """One thing that is counted.

    Attributes:
        name: how it is shown.
        concerns: which cases it rests on.
        right: whether a reading has it; for a false alarm, whether it is one.
        of: who can be measured by it: "both", "ours" or "stock".
    """

    name: str
    concerns: Callable[[Case], bool]
    right: Callable[[Case, Reading], bool]
    of: str = "both"


def first_is_right(case: Case, reading: Reading) -> bool:
    """Whether the first label is an acceptable one."""
    return reading.label in case.acceptable


def _answered_right(case: Case, reading: Reading) -> bool:
    return case.group == "out of scope" if reading.gave_up else first_is_right(case, reading)


def _all_needs(case: Case, reading: Reading) -> bool:
    return set(case.needs) <= set(reading.needs)


def _one_too_many(case: Case, reading: Reading) -> bool:
    return len(reading.needs) > 1 and not set(reading.needs) <= set(case.acceptable)


def _group(name: str) -> Callable[[Case], bool]:
    return lambda case: case.group == name


def _danger_figures(kind: str) -> tuple[Figure, Figure]:
    return (
        Figure(f"{kind}: found", lambda case: case.safety == kind, lambda _, reading: reading.safety == kind),
        Figure(f"{kind}: false alarms", lambda case: not case.safety, lambda _, reading: reading.safety == kind),
    )


FIGURES = (
    Figure("first label, all messages", lambda _: True, first_is_right),
    Figure("the same, giving up is wrong unless out of scope", lambda _: True, _answered_right, of="stock"),
    Figure(NOT_TRAINED, lambda case: not case.in_training, first_is_right),
    *(
        Figure(f"first label, {name}", _group(name), first_is_right)
        for name in ("theme", "conversation", "out of scope")
    ),
    Figure("both needs found", lambda case: bool(case.needs), _all_needs),
    Figure("a second need where there is one only", _group("theme"), _one_too_many, of="ours"),
    *(figure for kind in DANGERS for figure in _danger_figures(kind)),
    Figure(
        "crisis: false alarms on hard negatives",
        lambda case: case.hard_negative,
        lambda _, reading: reading.safety == "crisis",
    ),
    Figure("any danger: false alarms on hard negatives", lambda case: case.hard_negative, lambda _, r: bool(r.safety)),
    Figure("place right", lambda case: bool(case.place), lambda case, r: r.place == case.place, of="ours"),
    Figure("no place invented", lambda case: not case.place, lambda _, r: not r.place, of="ours"),
    Figure("who is asking", lambda case: bool(case.role), lambda case, r: r.role == case.role, of="ours"),
    Figure("phase", lambda case: bool(case.phase), lambda case, r: r.phase == case.phase, of="ours"),
)


def measure(cases: Sequence[Case], readings: Sequence[Reading], whose: str) -> dict[str, Share]:
    """Every figure that can be measured of an assistant and rests on at least one case.

    Args:
        cases: the messages.
        readings: what the assistant read, in the same order.
        whose: "ours" or "stock".
    """
    found = {}
    for figure in FIGURES:
        if figure.of in ("both", whose):
            outcomes = [figure.right(*pair) for pair in zip(cases, readings, strict=True) if figure.concerns(pair[0])]
            if outcomes:
                found[figure.name] = Share(sum(outcomes) / len(outcomes), len(outcomes))
    if cases:
        found[MACRO_F1] = Share(statistics.fmean(f1_by_label(cases, readings).values()), len(cases))
    return found


def f1_by_label(cases: Sequence[Case], readings: Sequence[Reading]) -> dict[str, float]:
    """F1 of each label that is meant at least once."""
    pairs = meant_and_read(cases, readings)
    meant, read = Counter(meant for meant, _ in pairs), Counter(read for _, read in pairs)
    hits = Counter(meant for meant, read in pairs if meant == read)
    return {label: 2 * hits[label] / (meant[label] + read[label]) for label in sorted(meant)}


def meant_and_read(cases: Sequence[Case], readings: Sequence[Reading]) -> list[tuple[str, str]]:
    """The label each message means and the one that was read; an acceptable label counts as the one meant."""
    pairs = zip(cases, readings, strict=True)
    return [(read.label if first_is_right(case, read) else case.acceptable[0], read.label) for case, read in pairs]


def worst_confusions(pairs: Iterable[tuple[str, str]], count: int) -> list[tuple[str, str, int]]:
    """The most frequent mistakes: label meant, label read, how often."""
    wrong = Counter((meant, read) for meant, read in pairs if meant != read)
    return [(meant, read, times) for (meant, read), times in wrong.most_common(count)]


def percentile(values: Sequence[float], percent: int) -> float:
    """A percentile, from 1 to 99; of one value, that value."""
    return statistics.quantiles(values, n=100)[percent - 1] if len(values) > 1 else values[0]
