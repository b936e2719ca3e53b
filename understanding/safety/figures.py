"""What the safety layer was measured to catch and miss. The published page and the docs read the same file."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "figures.json"


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of danger: percentage and number of messages on each set, in the order of docs/architecture.md.

    The fourth set was written to be hard: half of it hides its crisis, half only sounds like one.
    """

    what: str
    found: tuple[tuple[float, int], ...]
    false_alarms: tuple[tuple[float, int], ...]


@dataclass(frozen=True, slots=True)
class SafetyFigures:
    """All of it, and the month it was measured in (``2026-11``)."""

    measured: str
    rows: tuple[Measured, ...]


@cache
def safety_figures() -> SafetyFigures:
    """Read the file."""
    told = json.loads(FILE.read_text(encoding="utf-8"))
    rows = tuple(Measured(row["what"], _pairs(row["found"]), _pairs(row["false_alarms"])) for row in told["rows"])
    return SafetyFigures(told["measured"], rows)


def _pairs(told: list[list[float]]) -> tuple[tuple[float, int], ...]:
    return tuple((percentage, int(messages)) for percentage, messages in told)
