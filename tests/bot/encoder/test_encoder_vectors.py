"""The vectors: their meaning, their exactness, odd input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Thread

import numpy as np
import onnxruntime
import pytest

from bot.encoder import SentenceEncoder, files
from bot.encoder.adaptation.apply import DEFAULT_ADAPTER, AdaptedWeights
from bot.encoder.graph import INPUT, OUTPUT, EncoderGraph
from bot.encoder.weights import WeightsFile, unpack_blocks
from tests.bot.encoder.seen import as_heads_see

MESSAGES = [
    "mijn moeder ligt op sterven en ik weet niet wat ik haar nog moet zeggen",
    "uwv keuring, hoe werkt dat?",
    "Kan iemand mij naar het UMCG brengen op donderdag",
    "k ben zooo moe sinds die chemo 😔",
    "wie past er op de kinderen als ik bestraald word",
    "VERGOEDING PRUIK",
    "ik zou wel willen schilderen met anderen",
    "wat moet ik koken als niets meer smaakt",
    "ben bang",
    "café in 's-Hertogenbosch",
]


def test_shape_type_and_length(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(MESSAGES)
    assert vectors.shape == (len(MESSAGES), encoder.size) == (len(MESSAGES), 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_nothing_gives_no_rows(encoder: SentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


@pytest.mark.parametrize(
    ("message", "alike", "unlike"),
    [
        ("ik ben zo moe", "uitgeput en futloos", "vervoer naar het ziekenhuis"),
        ("hoe kom ik in het ziekenhuis", "ik zoek vervoer naar de polikliniek", "mijn haar valt uit"),
        ("mijn haar valt uit", "haaruitval door de chemo", "ik kan de huur niet betalen"),
        ("ik kan de huur niet betalen", "hulp bij schulden", "mijn man is overleden"),
        ("mijn man is overleden", "rouw om mijn vrouw", "weer gaan sporten"),
    ],
)
def test_meaning(encoder: SentenceEncoder, message: str, alike: str, unlike: str) -> None:
    # Only pairs that float32 tells apart as well: the model itself puts "ik ben zo moe" nearer to "hoe kom ik in het
    # ziekenhuis" (0.839) than to "geen energie meer" (0.835). So a trained head decides, and never a raw cosine.
    vector, near, far = as_heads_see(encoder, [message, alike, unlike])
    assert vector @ near > vector @ far


def test_as_exact_as_float32(encoder: SentenceEncoder, folder: Path, source: Path) -> None:
    weights = AdaptedWeights.open(WeightsFile(source), DEFAULT_ADAPTER)
    session = onnxruntime.InferenceSession(EncoderGraph(weights).model(), providers=["CPUExecutionProvider"])
    tokenizer, words = files.read_tokenizer(folder), weights.blocks("emb.word", 384)
    positions = np.load(folder / files.POSITIONS)
    for message, vector in zip(MESSAGES, encoder.encode(MESSAGES), strict=True):
        ids = tokenizer.encode(f"query: {message}", 128)
        embeddings = unpack_blocks(words[ids]) + positions[: len(ids)]
        exact = session.run([OUTPUT], {INPUT: embeddings[None]})[0][0]
        assert vector @ exact / np.linalg.norm(exact) > 0.995


def test_a_vector_does_not_depend_on_its_neighbours(folder: Path) -> None:
    alone = SentenceEncoder.load(folder, cache_size=0)
    together = SentenceEncoder.load(folder, cache_size=0, threads=2)
    expected = np.concatenate([alone.encode([message]) for message in MESSAGES])
    assert np.array_equal(together.encode(MESSAGES), expected)
    assert np.array_equal(together.encode(MESSAGES[::-1])[::-1], expected)


def test_together_a_vector_stays_close_to_the_one_alone(folder: Path) -> None:
    alone = SentenceEncoder.load(folder, cache_size=0)
    together = SentenceEncoder.load(folder, cache_size=0, threads=2, batch=8)
    messages = [*MESSAGES, *(message.upper() for message in MESSAGES), *(f"{message}!" for message in MESSAGES)]
    close = (alone.encode(messages) * together.encode(messages)).sum(axis=1)
    assert close.min() > 0.99
    assert np.array_equal(together.encode(messages[:1]), alone.encode(messages[:1]))


def test_threads_may_share_it(folder: Path) -> None:
    shared = SentenceEncoder.load(folder, cache_size=3)
    expected = shared.encode(MESSAGES)
    results: list[bool] = []

    def work() -> None:
        results.extend(bool(np.array_equal(shared.encode(MESSAGES), expected)) for _ in range(5))

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [True] * 20


@pytest.mark.parametrize(
    "text", ["", " ", "\n\t", "\0", "😀", "👩‍👧‍👦🏳️‍🌈", "\ud83d", "▁", "</s>", "ꙮ", "e\u0301\u0301", "?" * 300]
)
def test_odd_input(encoder: SentenceEncoder, text: str) -> None:
    assert np.isfinite(encoder.encode([text])).all()


@pytest.mark.parametrize("text", ["a" * 100_000, "x " * 50_000, " " * 100_000, "😀" * 25_000, "\u0301" * 50_000])
def test_very_long_input_is_read_up_to_the_limit(encoder: SentenceEncoder, text: str) -> None:
    assert np.array_equal(encoder.encode([text]), encoder.encode([text[:20_000]]))


def test_what_lies_behind_the_limit_does_not_count(encoder: SentenceEncoder) -> None:
    start = "ik ben zo moe en weet niet meer wat ik moet doen " * 20
    first, second = encoder.encode([start + "geld", start + "vervoer"])
    assert np.array_equal(first, second)


def test_the_limit_is_a_setting(folder: Path) -> None:
    long = SentenceEncoder.load(folder, max_tokens=512)
    start = "ik ben zo moe en weet niet meer wat ik moet doen " * 20
    first, second = long.encode([start + "geld", start + "vervoer"])
    assert not np.array_equal(first, second)


@pytest.mark.parametrize(
    "settings", [{"max_tokens": 2}, {"max_tokens": 513}, {"threads": 0}, {"batch": 0}, {"cache_size": -1}]
)
def test_settings_out_of_range(folder: Path, settings: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        SentenceEncoder.load(folder, **settings)


class TestCache:
    def test_a_message_is_computed_once(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        encoder, computed = watched(folder, monkeypatch, cache_size=2)
        first = encoder.encode(["een", "twee", "een"])
        assert computed == ["een", "twee"]
        assert np.array_equal(first[0], first[2])
        assert np.array_equal(encoder.encode(["een"])[0], first[0])
        assert computed == ["een", "twee"]

    def test_the_least_used_goes_first(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        encoder, computed = watched(folder, monkeypatch, cache_size=2)
        for text in ("een", "twee", "een", "drie", "een", "twee"):
            encoder.encode([text])
        assert computed == ["een", "twee", "drie", "twee"]

    def test_what_a_caller_does_with_a_vector_does_not_reach_it(self, folder: Path) -> None:
        encoder = SentenceEncoder.load(folder)
        first = encoder.encode(["een"])
        kept = first.copy()
        first[:] = 0
        assert np.array_equal(encoder.encode(["een"]), kept)

    def test_it_holds_no_text(self, folder: Path) -> None:
        encoder = SentenceEncoder.load(folder)
        encoder.encode(["ik heb borstkanker"])
        assert b"borstkanker" not in b"".join(encoder._cache)


def watched(folder: Path, monkeypatch: pytest.MonkeyPatch, cache_size: int) -> tuple[SentenceEncoder, list[str]]:
    """An encoder, and the list of what it really computes."""
    encoder, computed = SentenceEncoder.load(folder, cache_size=cache_size), list[str]()
    original = encoder._compute

    def compute(texts: Sequence[str]) -> np.ndarray:
        computed.extend(texts)
        return original(texts)

    monkeypatch.setattr(encoder, "_compute", compute)
    return encoder, computed
