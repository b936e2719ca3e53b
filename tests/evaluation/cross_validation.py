"""Runs in the bot's environment: five-fold cross-validation of our pipeline on the training messages.

With the encoder as it was published: the shipped adapter has learnt from nearly all of these messages, so figures on
its vectors would be too good. The rules of the app (danger, places, who is asking) take no part: this is the model
alone. The lexicon of cues was written by people who knew messages like these, and that cannot be undone.

Question: ``{"folds": 5}``. Answer: figures as `measure` names them, and F1 by label.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any
from unittest import mock

from sklearn.model_selection import StratifiedKFold

from bot.checks import quiet
from bot.encoder import DEFAULT_FOLDER, SentenceEncoder
from bot.encoder.adaptation.examples import Example, read_examples
from bot.encoder.build import build, find_source
from tests.evaluation.bot_environment import answer, say
from tests.evaluation.cases import THEMES, Case
from tests.evaluation.measure import DANGERS, NOT_TRAINED, Reading, f1_by_label, measure

PLAIN_ENCODER = DEFAULT_FOLDER.with_name("encoder-plain")
SEED = 1
#: Messages that sound like danger and are none.
HARD_NEGATIVES = "hard-negatives.yml"
#: Figures about what the model does not read, or that say nothing of training messages.
NOT_HERE = frozenset({"no place invented", NOT_TRAINED})
SAY_EVERY = 1000


def cross_validate(question: dict[str, Any]) -> dict[str, Any]:
    """Read each message with a pipeline that was trained without its fold."""
    examples = read_examples()
    encoder = _remembering([example.text for example in examples])
    readings: list[Reading | None] = [None] * len(examples)
    folds = StratifiedKFold(question["folds"], shuffle=True, random_state=SEED)
    for fold, (train, held) in enumerate(folds.split(examples, [example.labels[0] for example in examples]), start=1):
        started = time.monotonic()
        found = train_and_read([examples[at] for at in train], [examples[at].text for at in held], encoder)
        for at, reading in zip(held, found, strict=True):
            readings[at] = reading
        say(f"    fold {fold} of {question['folds']}: {time.monotonic() - started:.0f} s")
    cases, read = [as_case(example) for example in examples], [reading for reading in readings if reading]
    figures = {name: asdict(share) for name, share in measure(cases, read, "ours").items() if name not in NOT_HERE}
    return {"figures": figures, "f1": f1_by_label(cases, read)}


def train_and_read(train: Sequence[Example], texts: Sequence[str], encoder: SentenceEncoder) -> list[Reading]:
    """What our pipeline reads in ``texts`` after it learnt from ``train``: the one place that knows its components."""
    quiet.prepare()
    with quiet.imports():
        from tests.evaluation.pipeline import Pipeline

    with tempfile.TemporaryDirectory() as folder, mock.patch.object(SentenceEncoder, "load", return_value=encoder):
        pipeline = Pipeline.trained(train, Path(folder))
        return [as_reading(parsed) for parsed in pipeline.parse(texts)]


def as_reading(parsed: dict[str, Any]) -> Reading:
    """What the classifier adds to a message, as a reading."""
    needs = tuple(theme["slug"] for theme in parsed.get("themes") or ())
    return Reading(parsed["intent"]["name"], needs, (parsed.get("danger") or {}).get("name", ""))


def as_case(example: Example) -> Case:
    """A training message as a case: each of its labels is acceptable."""
    themes = tuple(label for label in example.labels if label in THEMES)
    safety = example.labels[0] if example.labels[0] in DANGERS else ""
    needs = themes if len(themes) > 1 else ()
    return Case(example.text, example.labels, needs, safety, beside_danger=example.file == HARD_NEGATIVES)


def plain_encoder(*, cache_size: int = 2048) -> SentenceEncoder:
    """The encoder as it was published."""
    build(PLAIN_ENCODER, find_source(), adapter=None)
    return SentenceEncoder.load(PLAIN_ENCODER, threads=2, cache_size=cache_size)


def _remembering(texts: Sequence[str]) -> SentenceEncoder:
    """The unadapted encoder, which remembers every text it sees, so that folds share the work."""
    encoder = plain_encoder(cache_size=5 * len(texts))
    for start in range(0, len(texts), SAY_EVERY):
        encoder.encode(texts[start : start + SAY_EVERY])
        say(f"    vectors of {min(start + SAY_EVERY, len(texts))} of {len(texts)} messages")
    return encoder


if __name__ == "__main__":
    answer(cross_validate)
