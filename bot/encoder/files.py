"""Where the built encoder lies and what it consists of."""

from __future__ import annotations

import json
from array import array
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.encoder.tokenizer import UnigramTokenizer
from bot.encoder.weights import BLOCK, BLOCK_DTYPE, Vocabulary

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / ".cache" / "encoder"
FORMAT_VERSION = 1
"""Raise it when the files below change their meaning: older builds are then made anew."""
MANIFEST, GRAPH, WORDS, POSITIONS, VOCABULARY, SCORES = (
    "manifest.json",
    "encoder.onnx",
    "words.bin",
    "positions.npy",
    "vocabulary.json",
    "scores.npy",
)
REMEDY = "Run `python -m bot.encoder.build` in the bot's environment; `make run` and `make test` do so by themselves."


class EncoderMissing(RuntimeError):
    """The encoder is not built, or by another version of this code; the message says what to do."""


@dataclass(frozen=True)
class Manifest:
    """What a build was made from.

    Attributes:
        format: `FORMAT_VERSION` at the time.
        source: SHA-256 of the model file it was made from.
        recipe: SHA-256 of the code and the calibration messages that made it.
        sizes: bytes of every other file, to notice a damaged build.
    """

    format: int
    source: str
    recipe: str
    sizes: dict[str, int]

    def write(self, folder: Path) -> None:
        """Write the manifest into ``folder``."""
        (folder / MANIFEST).write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest of a complete build.

    Raises:
        EncoderMissing: if there is none, or files are missing or damaged.
    """
    try:
        manifest = Manifest(**json.loads((folder / MANIFEST).read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise EncoderMissing(f"The sentence encoder is not built in {folder}. {REMEDY}") from None
    except (ValueError, TypeError) as error:
        raise EncoderMissing(f"The sentence encoder in {folder} cannot be read ({error}). {REMEDY}") from None
    if manifest.format != FORMAT_VERSION:
        raise EncoderMissing(f"The sentence encoder in {folder} was built by another version. {REMEDY}")
    for name, size in manifest.sizes.items():
        path = folder / name
        if not path.is_file() or path.stat().st_size != size:
            raise EncoderMissing(f"The sentence encoder in {folder} is damaged ({name}). {REMEDY}")
    return manifest


def write_vocabulary(folder: Path, vocabulary: Vocabulary) -> None:
    """Write what `read_tokenizer` needs."""
    specials = {"bos": vocabulary.bos, "eos": vocabulary.eos, "unk": vocabulary.unk}
    content = {"pieces": vocabulary.pieces, "normalisation": vocabulary.normalisation, **specials}
    (folder / VOCABULARY).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    np.save(folder / SCORES, vocabulary.scores)


def read_tokenizer(folder: Path) -> UnigramTokenizer:
    """Load the tokenizer of a build."""
    content = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
    return UnigramTokenizer(
        content["pieces"],
        array("f", np.load(folder / SCORES).tobytes()),
        {int(code_point): text for code_point, text in content["normalisation"].items()},
        bos=content["bos"],
        eos=content["eos"],
        unk=content["unk"],
    )


def open_words(folder: Path, hidden: int) -> NDArray[np.void]:
    """Map the word embeddings, 54 MB of 4-bit blocks of which only the rows in use come into memory.

    Returns:
        Array of ``BLOCK_DTYPE``, shape (vocabulary, hidden / 32).
    """
    blocks: NDArray[np.void] = np.memmap(folder / WORDS, dtype=BLOCK_DTYPE, mode="r")
    return blocks.reshape(-1, hidden // BLOCK)
