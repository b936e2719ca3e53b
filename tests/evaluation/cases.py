"""The messages written for measuring. They are never used for training, and nobody tunes to single ones."""

import csv
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path

import yaml

from knowledge.taxonomy import Theme

FOLDER = Path(__file__).parent
NLU = FOLDER.parent.parent / "bot" / "data" / "nlu"
#: The sets and their files. The third was written by a writer of training messages and holds much out of scope; the
#: fourth is hard: a hundred crises beside a hundred that are none. Thresholds are chosen on the choosing set. The fifth
#: was opened when all was chosen. The writers of these three wrote nothing else.
SETS = {
    "first set": ("themes.csv", "safety_and_conversation.csv"),
    "fresh set": ("fresh.csv",),
    "third set": ("third.csv",),
    "fourth set": ("fourth.csv",),
    "choosing set": ("choosing.csv",),
    "fifth set": ("fifth.csv",),
}
THEMES = frozenset(Theme)


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
        beside_danger: written as a counterpart of the dangers.
        in_training: some training message has the same words, as happens with "houdoe".
    """

    text: str
    acceptable: tuple[str, ...]
    needs: tuple[str, ...] = ()
    safety: str = ""
    place: str = ""
    role: str = ""
    phase: str = ""
    beside_danger: bool = False
    in_training: bool = False

    @property
    def group(self) -> str:
        """How the case is counted."""
        if self.safety:
            return self.safety
        if self.needs:
            return "several needs"
        first = self.acceptable[0]
        if first in THEMES:
            return "theme"
        return "out of scope" if first == "out-of-scope" else "conversation"

    @property
    def hard_negative(self) -> bool:
        """Whether it asks for help with a theme and may sound like danger without being it."""
        return self.beside_danger and not self.safety and self.acceptable[0] in THEMES


def read_cases(folder: Path = FOLDER, nlu: Path = NLU) -> dict[str, list[Case]]:
    """The cases of each set; ``nlu`` holds the training messages."""
    trained = {plain(text) for text in training_texts(nlu)}
    return {name: [case for file in files for case in _cases(folder / file, trained)] for name, files in SETS.items()}


def training_texts(nlu: Path) -> Iterator[str]:
    """Every training message."""
    for file in sorted(nlu.glob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            examples = block["examples"]
            # Rasa knows two notations: a block of bullets, or a list of mappings.
            yield from examples.splitlines() if isinstance(examples, str) else (one["text"] for one in examples)


def plain(text: str) -> str:
    """Lower case, words only."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _cases(file: Path, trained: Set[str]) -> list[Case]:
    """The files have no column for it: what was written behind the first danger of a file is its counterpart."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    first_danger = next((number for number, row in enumerate(rows) if row["safety"].strip()), len(rows))
    return [
        _case(row, beside_danger=number > first_danger, in_training=plain(row["text"]) in trained)
        for number, row in enumerate(rows)
    ]


def _case(row: dict[str, str], *, beside_danger: bool, in_training: bool) -> Case:
    acceptable, needs = (tuple(filter(None, row[column].split(";"))) for column in ("acceptable", "needs"))
    single = {column: row[column].strip() for column in ("text", "safety", "place", "role", "phase")}
    return Case(acceptable=acceptable, needs=needs, beside_danger=beside_danger, in_training=in_training, **single)
