"""The training messages, their targets and the part that is held out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from ruamel.yaml import YAML
from sklearn.model_selection import train_test_split  # type: ignore[import-untyped]

DATA = Path(__file__).resolve().parents[2] / "data" / "nlu"
HOLD_OUT_FOLDER = Path(__file__).resolve().parents[3] / ".cache" / "adaptation"
HEAD, FIGURES = "head.npz", "figures.json"
HOLD_OUT_SHARE = 0.08
HOLD_OUT_SEED = 1
FIRST_NEED_SHARE = 0.6
"""Of the target of a message with several needs; the others share the rest."""


@dataclass(frozen=True)
class Example:
    """One message.

    Attributes:
        text: the message.
        labels: its label and then the further needs in it.
        file: name of the file it stands in.
    """

    text: str
    labels: tuple[str, ...]
    file: str

    def target(self) -> dict[str, float]:
        """Return the share of each label, together 1."""
        first, *others = self.labels
        if not others:
            return {first: 1.0}
        return {first: FIRST_NEED_SHARE, **{label: (1 - FIRST_NEED_SHARE) / len(others) for label in others}}


def read_examples(folder: Path = DATA) -> list[Example]:
    """Return every message of the NLU files in ``folder``, by file and place."""
    return [example for file in sorted(folder.glob("*.yml")) for example in _read_file(file)]


def _read_file(file: Path) -> Iterator[Example]:
    for block in YAML(typ="safe").load(file.read_text(encoding="utf-8"))["nlu"]:
        label, found = block["intent"], block["examples"]
        # Rasa knows two notations: a block of bullets, or a list of mappings.
        if isinstance(found, str):
            found = [{"text": line} for line in found.splitlines() if line.strip()]
        for entry in found:
            others = [str(other) for other in (entry.get("metadata") or {}).get("also", ()) if other != label]
            text = str(entry["text"]).strip().removeprefix("-").strip()
            yield Example(text, (label, *others), file.name)


def split(examples: Sequence[Example]) -> tuple[list[Example], list[Example]]:
    """Return the messages to train on and the hold-out, stratified by first label and always the same."""
    numbers = list(range(len(examples)))
    first = [example.labels[0] for example in examples]
    train, held = train_test_split(numbers, test_size=HOLD_OUT_SHARE, random_state=HOLD_OUT_SEED, stratify=first)
    return [examples[i] for i in sorted(train)], [examples[i] for i in sorted(held)]


def data_hash(examples: Sequence[Example]) -> str:
    """Return a short digest of the messages and their labels."""
    lines = "\n".join(f"{example.labels} {example.text}" for example in examples)
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def all_labels(examples: Sequence[Example]) -> list[str]:
    """Return the labels in order of the alphabet."""
    return sorted({label for example in examples for label in example.labels})


def as_matrix(targets: Sequence[Mapping[str, float]], labels: Sequence[str]) -> NDArray[np.float32]:
    """Return targets as rows, shape (messages, labels)."""
    columns = {label: column for column, label in enumerate(labels)}
    matrix = np.zeros((len(targets), len(labels)), dtype=np.float32)
    for row, target in enumerate(targets):
        for label, share in target.items():
            matrix[row, columns[label]] = share
    return matrix
