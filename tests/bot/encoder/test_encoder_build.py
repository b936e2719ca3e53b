"""The build: complete or absent, renewed only when needed, clear when it fails."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bot.encoder import EncoderMissing, SentenceEncoder, files
from bot.encoder import build as builder
from bot.encoder.weights import BLOCK_DTYPE, WeightsFile, WeightsFormatError, unpack_blocks


def test_it_builds_once(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "deep" / "encoder"
    assert builder.main(["--folder", str(folder), "--source", str(source)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines[:4]] == ["1/4", "2/4", "3/4", "4/4"]
    manifest = files.read_manifest(folder)
    assert set(manifest.sizes) == {path.name for path in folder.iterdir()} - {files.MANIFEST}
    assert [path.name for path in folder.parent.iterdir()] == ["encoder"], "something was left behind"

    assert not builder.build(folder, source)
    vector = SentenceEncoder.load(folder).encode(["ik ben zo moe"])
    assert builder.build(folder, source, force=True)
    assert np.array_equal(SentenceEncoder.load(folder).encode(["ik ben zo moe"]), vector)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A stand-in for a model file; building from it writes one small file."""
    monkeypatch.setattr(builder, "WeightsFile", lambda path: path)
    monkeypatch.setattr(builder, "_write_files", lambda folder, source: (folder / "x").write_bytes(b"12345"))
    source = tmp_path / "model.bin"
    source.write_bytes(b"first")
    return source


def test_it_is_renewed_when_the_source_changes(quick: Path, tmp_path: Path) -> None:
    assert builder.build(tmp_path / "e", quick)
    assert not builder.build(tmp_path / "e", quick)
    quick.write_bytes(b"second")
    assert builder.build(tmp_path / "e", quick)


def test_it_is_renewed_when_the_recipe_changes(quick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert builder.build(tmp_path / "e", quick)
    monkeypatch.setattr(builder, "_recipe", lambda: [quick])
    assert builder.build(tmp_path / "e", quick)


def test_it_is_renewed_when_damaged(quick: Path, tmp_path: Path) -> None:
    assert builder.build(tmp_path / "e", quick)
    (tmp_path / "e" / "x").write_bytes(b"1")
    with pytest.raises(EncoderMissing, match="damaged"):
        files.read_manifest(tmp_path / "e")
    assert builder.build(tmp_path / "e", quick)


def test_a_failed_build_leaves_the_old_one(quick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert builder.build(tmp_path / "e", quick)

    def fail(folder: Path, source: Path) -> None:
        (folder / "x").write_bytes(b"half")
        raise OSError("disk full")

    monkeypatch.setattr(builder, "_write_files", fail)
    with pytest.raises(OSError, match="disk full"):
        builder.build(tmp_path / "e", quick, force=True)
    assert (tmp_path / "e" / "x").read_bytes() == b"12345"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["e", "model.bin"]


def test_the_error_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(EncoderMissing, match=r"python -m bot\.encoder\.build"):
        SentenceEncoder.load(tmp_path / "nowhere")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 1}'])
def test_an_unreadable_manifest(tmp_path: Path, content: str) -> None:
    (tmp_path / files.MANIFEST).write_text(content)
    with pytest.raises(EncoderMissing, match="cannot be read"):
        files.read_manifest(tmp_path)


def test_a_build_of_another_version(quick: Path, tmp_path: Path) -> None:
    builder.build(tmp_path / "e", quick)
    path = tmp_path / "e" / files.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": -1}))
    with pytest.raises(EncoderMissing, match="another version"):
        files.read_manifest(tmp_path / "e")


def test_another_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = tmp_path / "wrong.bin"
    wrong.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(WeightsFormatError, match=r"wrong\.bin"):
        WeightsFile(wrong)
    assert builder.main(["--folder", str(tmp_path / "e"), "--source", str(wrong)]) == 1
    assert "was not built" in capsys.readouterr().err
    assert not (tmp_path / "e").exists()


def test_a_block_is_unpacked() -> None:
    blocks = np.zeros((1, 2), dtype=BLOCK_DTYPE)
    blocks["scale"] = [[0.5, 2.0]]
    blocks["nibbles"][0, 0, 3] = 0x1F  # weight 3: 15, weight 19: 1
    blocks["nibbles"][0, 1] = 0x88  # all 8: zero
    weights = unpack_blocks(blocks)
    assert weights.shape == (1, 64)
    assert weights[0, 3] == (15 - 8) * 0.5
    assert weights[0, 19] == (1 - 8) * 0.5
    assert weights[0, 0] == -8 * 0.5
    assert not weights[0, 32:].any()
