"""A smaller training set with the same proportions, for what cannot learn from all of it in reasonable time.

Stock Rasa's DIET takes hours for all training messages on two cores. On one sample both assistants can be trained.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.evaluation.cases import NLU

SIZE = 1000
SEED = 3


def write_sample(folder: Path, *, nlu: Path = NLU, size: int = SIZE, seed: int = SEED) -> Path:
    """Write about ``size`` training messages, each label by its share, as one file that Rasa reads; returns it.

    Args:
        folder: where ``sample.yml`` goes.
        nlu: the training messages.
        size: how many; rounding each label's share may make it a few more or less.
        seed: the same one draws the same messages.
    """
    by_label: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for label, example in _examples(nlu):
        by_label[label].append(example)
    total = sum(map(len, by_label.values()))
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    blocks = [
        {"intent": label, "examples": chance.sample(examples, max(2, round(size * len(examples) / total)))}
        for label, examples in sorted(by_label.items())
    ]
    file = folder / "sample.yml"
    content = {"version": "3.1", "nlu": blocks}
    file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return file


def _examples(nlu: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Label and example, in the notation that keeps metadata."""
    for file in sorted(nlu.glob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            found = block["examples"]
            if isinstance(found, str):
                found = [{"text": line} for line in found.splitlines() if line.strip()]
            for example in found:
                text = str(example["text"]).strip().removeprefix("-").strip()
                yield block["intent"], {**example, "text": text}
