"""The messages written for measuring. They are never used for training, and nobody tunes to single ones."""

import csv
from dataclasses import dataclass
from pathlib import Path

from knowledge.taxonomy import Theme

FOLDER = Path(__file__).parent
FILES = ("themes.csv", "safety_and_conversation.csv")


@dataclass(frozen=True)
class Case:
    """One message and what a wise receptionist would read in it.

    Attributes:
        text: the message.
        acceptable: labels that are right as the first answer, best first.
        needs: all themes asked for, when there are several.
        safety: crisis, acuut-medisch, medische-vraag or "".
        place: official name of the place where help is wanted, or "".
        role: who is asking, or "" when it is not said.
        phase: where in the illness, or "" when it is not said.
    """

    text: str
    acceptable: tuple[str, ...]
    needs: tuple[str, ...]
    safety: str
    place: str
    role: str
    phase: str

    @property
    def group(self) -> str:
        """How the case is counted."""
        if self.safety:
            return self.safety
        if self.needs:
            return "several needs"
        first = self.acceptable[0]
        if first in set(Theme):
            return "theme"
        return "out of scope" if first == "out-of-scope" else "conversation"


def read_cases() -> list[Case]:
    """All cases of both files."""
    return [_case(row) for name in FILES for row in csv.DictReader((FOLDER / name).open(encoding="utf-8", newline=""))]


def _case(row: dict[str, str]) -> Case:
    several = {column: tuple(filter(None, row[column].split(";"))) for column in ("acceptable", "needs")}
    single = {column: row[column].strip() for column in ("text", "safety", "place", "role", "phase")}
    return Case(**several, **single)
