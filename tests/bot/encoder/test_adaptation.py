"""The adapter: merged exactly, noticed by the build, and worth having."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from bot.encoder import SentenceEncoder, files
from bot.encoder import build as builder
from bot.encoder.adaptation.apply import DEFAULT_ADAPTER, AdaptedWeights, AdapterError
from bot.encoder.weights import WeightsFile
from tests.bot.encoder.seen import as_heads_see


class SmallWeights:
    """A model file of one matrix and one bias."""

    def matrix(self, name: str, columns: int) -> np.ndarray:
        return np.arange(6, dtype=np.float32).reshape(-1, columns)

    def floats(self, name: str) -> np.ndarray:
        return np.array([1, 2, 3], dtype=np.float32)


def adapted(**changes: list) -> AdaptedWeights:
    arrays = {name.replace("_", "."): np.array(value, dtype=np.float16) for name, value in changes.items()}
    return AdaptedWeights(SmallWeights(), arrays)  # type: ignore[arg-type]


def test_a_matrix_is_merged_exactly() -> None:
    weights = adapted(m_w_up=[[1], [0], [-2]], m_w_down=[[0.5, 4]])
    assert weights.matrix("m.w", 2).tolist() == [[0.5, 5], [2, 3], [3, -3]]
    assert weights.matrix("other.w", 2).tolist() == [[0, 1], [2, 3], [4, 5]]
    assert weights.matrix("m.w", 2).dtype == np.float32


def test_a_bias_is_merged_exactly() -> None:
    weights = adapted(m_b_delta=[0.5, 0, -3])
    assert weights.floats("m.b").tolist() == [1.5, 2, 0]
    assert weights.floats("other.b").tolist() == [1, 2, 3]


def test_a_change_of_another_shape_is_refused() -> None:
    with pytest.raises(AdapterError, match=r"m\.w has shape \(1, 2\)"):
        adapted(m_w_up=[[1]], m_w_down=[[0.5, 4]]).matrix("m.w", 2)
    with pytest.raises(AdapterError, match=r"m\.b has shape \(1,\)"):
        adapted(m_b_delta=[0.5]).floats("m.b")
    with pytest.raises(AdapterError, match="4-bit"):
        adapted(m_w_up=[[1]], m_w_down=[[0.5, 4]]).blocks("m.w", 2)


def test_the_adapter_fits_the_model_and_is_small(source: Path) -> None:
    assert DEFAULT_ADAPTER.stat().st_size < 3_000_000
    weights = WeightsFile(source)
    names = weights._directory.keys()
    with np.load(DEFAULT_ADAPTER, allow_pickle=False) as content:
        assert {content[name].dtype for name in content.files} == {np.dtype(np.float16)}
        assert all(np.isfinite(content[name]).all() for name in content.files)
        assert {name.rpartition(".")[0] for name in content.files} <= set(names)
    changed = AdaptedWeights.open(weights, DEFAULT_ADAPTER)
    plain, merged = weights.matrix("l11.q.w", weights.sizes.hidden), changed.matrix("l11.q.w", weights.sizes.hidden)
    assert 0 < np.linalg.norm(merged - plain) < np.linalg.norm(plain)


def test_its_description_belongs_to_it() -> None:
    description = json.loads(DEFAULT_ADAPTER.with_suffix(".json").read_text(encoding="utf-8"))
    assert description["adapter"] == hashlib.sha256(DEFAULT_ADAPTER.read_bytes()).hexdigest()
    figures = description["hold-out"]
    assert figures["adapted, unrounded"]["first"] > figures["plain"]["first"] + 0.05
    # One-sided: on 860 messages a rounding moves the figure by about a point either way; only a loss would matter.
    assert figures["adapted"]["first"] >= figures["adapted, unrounded"]["first"] - 0.005
    assert figures["cosine to unrounded"]["smallest"] > 0.995


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stand-in for a model file; building from it writes one small file."""
    monkeypatch.setattr(builder, "WeightsFile", lambda path: path)
    monkeypatch.setattr(builder, "_write_files", lambda folder, source: (folder / "x").write_bytes(b"12345"))
    source = tmp_path / "model.bin"
    source.write_bytes(b"model")
    return source


def test_the_manifest_changes_with_the_adapter(quick: Path, tmp_path: Path) -> None:
    adapter, folder = tmp_path / "a.npz", tmp_path / "e"
    recipes = set()
    for gain in (1, 2):
        np.savez(adapter, **{"m.b.delta": np.array([gain], dtype=np.float16)})
        assert builder.build(folder, quick, adapter=adapter)
        assert not builder.build(folder, quick, adapter=adapter)
        recipes.add(files.read_manifest(folder).recipe)
    assert builder.build(folder, quick, adapter=None)
    recipes.add(files.read_manifest(folder).recipe)
    assert len(recipes) == 3


def test_a_missing_adapter_is_no_plain_encoder(quick: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"a\.npz"):
        builder.build(tmp_path / "e", quick, adapter=tmp_path / "a.npz")
    assert not (tmp_path / "e").exists()


@pytest.fixture(scope="session")
def plain(source: Path, tmp_path_factory: pytest.TempPathFactory) -> SentenceEncoder:
    folder = tmp_path_factory.mktemp("plain") / "encoder"
    assert builder.main(["--folder", str(folder), "--source", str(source), "--plain"]) == 0
    return SentenceEncoder.load(folder)


def test_the_adapted_encoder_is_another_one(encoder: SentenceEncoder, plain: SentenceEncoder) -> None:
    assert encoder.fingerprint != plain.fingerprint
    texts = ["ik ben zo moe", "wie rijdt mij naar het ziekenhuis"]
    vectors = encoder.encode(texts)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert ((vectors * plain.encode(texts)).sum(axis=1) < 0.99).all()


ALIKE = (
    # two wordings of one need, and another need in words like the first
    ("zielsalleen met mijn verdriet sinds hij er niet meer is", "mijn vrouw is gestorven en het huis is leeg", "huur"),
    ("na twee boodschappen moet ik weer naar bed", "geen greintje energie meer", "wie brengt mij naar de bestraling"),
    ("de huur kan ik niet meer opbrengen", "we komen niet rond van de ziektewet", "ik heb nergens meer zin in"),
)


def test_needs_lie_further_apart_than_before(encoder: SentenceEncoder, plain: SentenceEncoder) -> None:
    def gap(of: SentenceEncoder) -> list[float]:
        vectors = [as_heads_see(of, texts) for texts in ALIKE]
        return [float(one @ same - one @ other) for one, same, other in vectors]

    # On average only, and a trained head decides in the end.
    assert np.mean(gap(encoder)) > np.mean(gap(plain))
