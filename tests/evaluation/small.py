"""Our assistant, trained on the sample only: beside stock Rasa on the very same messages.

Half of this runs in the bot's environment (``python -m tests.evaluation.small``): the pipeline of ``config.yml`` with
the encoder as it was published, because the shipped adapter has learnt from nearly all messages. The other half adds
what the app knows without learning: rules for danger, places, who is asking.

Question: ``{"sample": path, "texts": [[message, its windows ...], ...]}``. Answer: for each message the answers of the
model to its texts and milliseconds, the seconds of training, and resident megabytes.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

from tests.evaluation.bot_environment import answer, ask, resident_megabytes, say
from tests.evaluation.cases import Case
from tests.evaluation.measure import Reading
from tests.evaluation.system import System

SAY_EVERY = 500
#: What the app reads of Rasa's answer.
KEYS = ("intent", "intent_ranking", "themes", "danger", "role", "phase")


def ask_small(sample: Path, cases: Sequence[Case]) -> System:
    """Train on the sample and ask for all cases."""
    # Only the app's environment has what these import.
    from connectors.bot import model_reading
    from knowledge.places import Gazetteer
    from understanding.reading import read
    from understanding.windows import join, windows_of

    asked = [[case.text, *windows_of(case.text)] for case in cases]
    answered = ask("tests.evaluation.small", {"sample": str(sample), "texts": asked})
    gazetteer = Gazetteer.load()
    readings = []
    for case, texts in zip(cases, answered["answers"], strict=True):
        whole, *parts = map(model_reading, texts)
        found = read(case.text, join(whole, parts), gazetteer)
        readings.append(
            Reading(
                label=found.label,
                needs=tuple(theme.slug for theme in found.themes),
                safety=str(found.safety.kind) if found.safety else "",
                place=found.place.place.name if found.place else "",
                role=found.role or "",
                phase=found.phase or "",
            )
        )
    costs = answered["milliseconds"], {"bot": answered["megabytes"]}, answered["training seconds"]
    return System("ours, sample", readings, *costs)


def train_and_answer(question: dict[str, Any]) -> dict[str, Any]:
    """The half in the bot's environment."""
    from bot.checks import quiet
    from bot.encoder import SentenceEncoder
    from bot.encoder.adaptation.examples import read_examples
    from tests.evaluation.cross_validation import plain_encoder

    quiet.prepare()
    with quiet.imports():
        from tests.evaluation.pipeline import Pipeline

    sample = Path(question["sample"])
    started = time.monotonic()
    answers, milliseconds = [], []
    with (
        tempfile.TemporaryDirectory() as folder,
        mock.patch.object(SentenceEncoder, "load", return_value=plain_encoder()),
    ):
        pipeline = Pipeline.trained(read_examples(sample.parent), Path(folder))
        training = time.monotonic() - started
        for texts in question["texts"]:
            began = time.perf_counter()
            answers.append([{key: parsed.get(key) for key in KEYS} for parsed in pipeline.parse(texts)])
            milliseconds.append((time.perf_counter() - began) * 1000)
            if len(answers) % SAY_EVERY == 0:
                say(f"    ours, sample: {len(answers)} of {len(question['texts'])} messages")
    found = {"answers": answers, "milliseconds": milliseconds, "training seconds": training}
    return {**found, "megabytes": resident_megabytes()}


if __name__ == "__main__":
    answer(train_and_answer)
