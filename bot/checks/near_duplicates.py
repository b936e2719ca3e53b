"""Refuse training examples that merely repeat each other, or a message of the evaluation sets.

Two examples whose character trigrams overlap for more than 60% (Jaccard) teach the classifier nothing new and make
cross-validation look better than it is, so they fail the check. An example that resembles a message of an evaluation
set (a CSV file with a column ``text``) would flatter the evaluation; very short ones ("hallo") cannot differ.

Usage: ``python -m bot.checks.near_duplicates bot/data/nlu tests/evaluation [more files or folders]``
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import numpy as np
from ruamel.yaml import YAML
from sklearn.feature_extraction.text import CountVectorizer

LIMIT = 0.6
CHUNK_ROWS = 500
EVALUATION = "evaluation"
#: Evaluation messages of fewer words may stand among the examples too.
SHORTEST_EVALUATION = 4


@dataclass(frozen=True)
class Example:
    """One training example and where it stands."""

    label: str
    text: str
    file: str


def read_examples(paths: list[Path]) -> Iterator[Example]:
    """Yield every example of the NLU files and every message of the evaluation sets under ``paths``.

    Args:
        paths: YAML or CSV files, or folders that are searched for them; YAML files without ``nlu`` are passed over.

    Raises:
        ValueError: if an example is not text, named with its file.
    """
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix == ".csv":
                yield from _evaluation_messages(file)
            elif file.suffix == ".yml":
                yield from _training_examples(file)


def _training_examples(file: Path) -> Iterator[Example]:
    content = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    for block in content.get("nlu", ()) if isinstance(content, dict) else ():
        if "intent" in block:
            for text in _texts(block["examples"], file):
                yield Example(block["intent"], text, str(file))


def _evaluation_messages(file: Path) -> Iterator[Example]:
    with file.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if len(row["text"].split()) >= SHORTEST_EVALUATION:
                yield Example(EVALUATION, row["text"], str(file))


def _texts(examples: object, file: Path) -> Iterator[str]:
    """Both notations of Rasa: a block of bullets, or a list of mappings with a ``text``."""
    if isinstance(examples, str):
        for line in examples.splitlines():
            if line.strip():
                yield line.strip().removeprefix("- ").strip()
        return
    if not isinstance(examples, list):
        raise ValueError(f"{file}: examples must be a block of bullets or a list")
    for example in examples:
        yield str(example["text"]).strip().removeprefix("- ").strip()


def near_duplicates(examples: list[Example]) -> Iterator[tuple[float, Example, Example]]:
    """Yield each pair of examples above the limit, with its Jaccard similarity (0 to 1)."""
    trigrams = CountVectorizer(analyzer="char", ngram_range=(3, 3), lowercase=True, binary=True)
    rows = trigrams.fit_transform([f" {example.text} " for example in examples]).tocsr()
    sizes = rows.sum(axis=1).A1
    for start in range(0, len(examples), CHUNK_ROWS):
        shared = (rows[start : start + CHUNK_ROWS] @ rows.T).tocoo()
        lefts, rights = shared.row + start, shared.col
        similarities = shared.data / (sizes[lefts] + sizes[rights] - shared.data)
        for at in np.flatnonzero((lefts < rights) & (similarities > LIMIT)):
            left, right = examples[lefts[at]], examples[rights[at]]
            if not left.label == right.label == EVALUATION:
                yield float(similarities[at]), left, right


def main(arguments: list[str]) -> int:
    """Print every near-duplicate; the exit code is 1 when there is one."""
    examples = list(read_examples([Path(argument) for argument in arguments]))
    pairs = sorted(near_duplicates(examples), key=lambda pair: -pair[0])
    for similarity, left, right in pairs:
        print(f"{similarity:.2f} [{left.label}] {left.text!r}  ~  [{right.label}] {right.text!r} ({right.file})")
    print(f"{len(examples)} messages, {len(pairs)} near-duplicates (limit {LIMIT})")
    return 1 if pairs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
