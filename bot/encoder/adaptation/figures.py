"""Measure on the hold-out what an adapter is worth; needs no torch.

Usage: ``python -m bot.encoder.adaptation.figures``, after ``train --hold-out``. Prints a table and writes
``figures.json`` beside the adapter. Builds two encoders in a temporary folder; takes some five minutes.

How finely to read the table: seven ways of rounding (other epochs, 8 bits, other smoothings) moved "first" by -1.3 to
+0.7 points against unrounded weights, -0.3 on average. So differences of a point or two on 860 messages say nothing,
and "adapted, unrounded" is the better estimate of what the adapter is worth.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Sequence

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from bot.encoder import SentenceEncoder, encoder, files
from bot.encoder.adaptation import examples
from bot.encoder.adaptation.apply import DEFAULT_ADAPTER, AdaptedWeights
from bot.encoder.adaptation.examples import Example
from bot.encoder.build import build, find_source
from bot.encoder.graph import INPUT, OUTPUT, EncoderGraph
from bot.encoder.weights import WeightsFile, unpack_blocks

VECTOR_STRENGTH, CHARACTER_STRENGTH = 0.01, 5.0
"""Inverse regularisation of the classifiers; around these values it hardly matters."""
SMALLEST = 1e-6

Scores = NDArray[np.float64]
"""Log probabilities, shape (messages, labels)."""
Vectors = NDArray[np.float32]


def measure(scores: Scores, labels: Sequence[str], held: Sequence[Example]) -> dict[str, float]:
    """Return the figures of one classifier on the hold-out, all shares of 1."""
    order = [[labels[i] for i in row] for row in np.argsort(-scores, axis=1)]
    pairs = list(zip(order, held, strict=True))
    single = [pair for pair in pairs if len(pair[1].labels) == 1]
    # That the first guess is one of two needs is hardly ever wrong, adapted or not: finding all of them is the test.
    mixed = [pair for pair in pairs if len(pair[1].labels) > 1]
    crisis = [ranked[0] == "crisis" for ranked, message in pairs if message.labels[0] == "crisis"]
    alarms = [ranked[0] == "crisis" for ranked, message in pairs if "crisis" not in message.labels]
    top = np.exp(scores - scores.max(axis=1, keepdims=True))
    figures = {
        "first": np.mean([ranked[0] in message.labels for ranked, message in pairs]),
        "in three": np.mean([bool(set(ranked[:3]) & set(message.labels)) for ranked, message in pairs]),
        "single: first": np.mean([ranked[0] in message.labels for ranked, message in single]),
        "mixed: all in two": np.mean([set(message.labels[:2]) <= set(ranked[:2]) for ranked, message in mixed]),
        "mixed: all in three": np.mean([set(message.labels) <= set(ranked[:3]) for ranked, message in mixed]),
        "crisis found": np.mean(crisis),
        "crisis alarms": np.mean(alarms),
        "confidence": np.mean(1 / top.sum(axis=1)),
    }
    return {name: round(float(value), 4) for name, value in figures.items()}


def counts(held: Sequence[Example]) -> dict[str, float]:
    """Return how many messages the figures rest on."""
    mixed = sum(len(message.labels) > 1 for message in held)
    return {"messages": len(held), "mixed": mixed, "crisis": sum(message.labels[0] == "crisis" for message in held)}


def on_vectors(train: Vectors, held: Vectors, first: Sequence[str]) -> Scores:
    """Fit a logistic regression on standardised vectors and return its log probabilities for ``held``."""
    mean, deviation = train.mean(axis=0), train.std(axis=0)
    model = LogisticRegression(C=VECTOR_STRENGTH, max_iter=300).fit((train - mean) / deviation, first)
    return _log(model.predict_proba((held - mean) / deviation))


def on_characters(train: Sequence[Example], held: Sequence[Example], first: Sequence[str]) -> Scores:
    """Do the same on character n-grams."""
    grams = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)
    rows = grams.fit_transform([message.text for message in train])
    model = LogisticRegression(C=CHARACTER_STRENGTH, max_iter=200).fit(rows, first)
    return _log(model.predict_proba(grams.transform([message.text for message in held])))


def on_head(head: Path, held: Vectors, labels: Sequence[str]) -> Scores:
    """Return the log probabilities of the head that was trained with the encoder."""
    with np.load(head, allow_pickle=False) as state:
        logits = (held - state["mean"]) / state["deviation"] @ state["linear.weight"].T + state["linear.bias"]
        columns = [state["labels"].tolist().index(label) for label in labels]
    logits = logits[:, columns].astype(np.float64)
    scores: Scores = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return scores


def unrounded(adapter: Path, folder: Path, messages: Sequence[Example]) -> Vectors:
    """Return the unit vectors of the adapted encoder before its weights are rounded, shape (messages, 384)."""
    weights = AdaptedWeights.open(WeightsFile(find_source()), adapter)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(EncoderGraph(weights).model(), options, providers=["CPUExecutionProvider"])
    tokenizer, positions = files.read_tokenizer(folder), np.load(folder / files.POSITIONS)
    words = weights.blocks("emb.word", weights.sizes.hidden)
    rows = []
    for message in messages:
        ids = tokenizer.encode(encoder.PREFIX + message.text, encoder.MAX_TOKENS)
        mean = session.run([OUTPUT], {INPUT: (unpack_blocks(words[ids]) + positions[: len(ids)])[None]})[0][0]
        rows.append(mean / np.linalg.norm(mean))
    return np.stack(rows)


def compare(folder: Path, train: Sequence[Example], held: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Return the figures of every classifier with and without the adapter in ``folder``."""
    first = [message.labels[0] for message in train]
    labels = sorted(set(first))
    characters = on_characters(train, held, first)
    found = {"held out": counts(held), "characters": measure(characters, labels, held)}
    texts, size = [message.text for message in (*train, *held)], len(train)
    with tempfile.TemporaryDirectory() as work:
        for name, adapter in (("plain", None), ("adapted", folder / DEFAULT_ADAPTER.name)):
            build(Path(work) / name, find_source(), adapter=adapter)
            vectors = SentenceEncoder.load(Path(work) / name).encode(texts)
            scores = on_vectors(vectors[:size], vectors[size:], first)
            found[name] = measure(scores, labels, held)
            found[f"{name} + characters"] = measure(scores + characters, labels, held)
        head = on_head(folder / examples.HEAD, vectors[size:], labels)
        found["adapted, own head"] = measure(head, labels, held)
        found["adapted, own head + characters"] = measure(head + characters, labels, held)
        exact = unrounded(folder / DEFAULT_ADAPTER.name, Path(work) / "adapted", [*train, *held])
    found["adapted, unrounded"] = measure(on_vectors(exact[:size], exact[size:], first), labels, held)
    cosines = (exact * vectors).sum(axis=1)
    found["cosine to unrounded"] = {"smallest": float(cosines.min()), "median": float(np.median(cosines))}
    return found


def _log(probabilities: NDArray[np.float64]) -> Scores:
    scores: Scores = np.log(probabilities + SMALLEST)
    return scores


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 is success."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder.adaptation.figures", description="Measure an adapter.")
    parser.add_argument(
        "folder", type=Path, nargs="?", default=examples.HOLD_OUT_FOLDER, help="output of the hold-out run"
    )
    options = parser.parse_args(arguments)
    messages = examples.read_examples()
    description = (options.folder / DEFAULT_ADAPTER.name).with_suffix(".json").read_text(encoding="utf-8")
    if json.loads(description)["data"] != examples.data_hash(messages):
        # With other messages the split is another one, and the adapter has learnt from what would be its hold-out.
        sys.stderr.write("The messages have changed since this hold-out run; run train --hold-out again first.\n")
        return 1
    train, held = examples.split(messages)
    found = compare(options.folder, train, held)
    (options.folder / examples.FIGURES).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    for name, figures in found.items():
        sys.stdout.write(f"{name:32}" + "".join(f"  {key} {value:.4f}" for key, value in figures.items()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
