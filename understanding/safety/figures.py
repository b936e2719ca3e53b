"""What the safety layer was measured to catch and miss. The published page and the docs read the same file."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "figures.json"


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of danger: percentages and numbers of messages, on the first and on the fresh set."""

    what: str
    found: tuple[float, int, float, int]
    false_alarms: tuple[float, int, float, int]


@dataclass(frozen=True, slots=True)
class SafetyFigures:
    """All of it. ``hard``: of a hundred veiled crises, and of as many harmless look-alikes, by the model."""

    measured: str
    rows: tuple[Measured, ...]
    hard_found: int
    hard_false_alarms: int
    hard_rules_alone: int


@cache
def safety_figures() -> SafetyFigures:
    """Read the file."""
    told = json.loads(FILE.read_text(encoding="utf-8"))
    rows = tuple(Measured(row["what"], tuple(row["found"]), tuple(row["false_alarms"])) for row in told["rows"])
    hard = told["hard"]
    return SafetyFigures(told["measured"], rows, hard["found"], hard["false_alarms"], hard["rules_alone"])
