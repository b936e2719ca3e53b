"""Merge the learnt changes of the encoder into its weights; needs numpy only.

The file `adapter.npz` holds float16 arrays only. For a matrix ``W`` of shape (outputs, columns) these are two slim
ones, ``W.up`` of shape (outputs, rank) and ``W.down`` of shape (rank, columns), whose product is the change (LoRA,
arXiv 2106.09685); for a bias or the gain of a layer norm ``b`` it is the change itself, ``b.delta``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Mapping

import numpy as np
from numpy.typing import NDArray

from bot.encoder.weights import Sizes, Vocabulary, WeightsFile

DEFAULT_ADAPTER = Path(__file__).with_name("adapter.npz")
UP, DOWN, DELTA = ".up", ".down", ".delta"

Floats = NDArray[np.float32]


class AdapterError(ValueError):
    """The adapter does not fit the weights."""


class AdaptedWeights:
    """The model file as if it had been trained further; reads like `WeightsFile`."""

    def __init__(self, weights: WeightsFile, changes: Mapping[str, NDArray[np.float16]]) -> None:
        """Wrap ``weights``.

        Args:
            weights: the opened model file.
            changes: the content of an adapter (see the module).
        """
        self._weights = weights
        self._changes = dict(changes)

    @classmethod
    def open(cls, weights: WeightsFile, adapter: Path) -> AdaptedWeights:
        """Wrap ``weights`` with the adapter in a file."""
        with np.load(adapter, allow_pickle=False) as content:
            return cls(weights, {name: content[name] for name in content.files})

    @property
    def sizes(self) -> Sizes:
        """Sizes of the transformer."""
        return self._weights.sizes

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabulary, which no adapter changes."""
        return self._weights.vocabulary

    def blocks(self, name: str, columns: int) -> NDArray[np.void]:
        """Return a 4-bit matrix as it is in the file: only the word embeddings are read so, and they stay as they are.

        Raises:
            AdapterError: if the adapter changes that matrix.
        """
        if name + UP in self._changes:
            raise AdapterError(f"the adapter changes {name}, which is used as 4-bit blocks")
        return self._weights.blocks(name, columns)

    def floats(self, name: str) -> Floats:
        """Return a float32 tensor with its change, shape (elements,)."""
        values = self._weights.floats(name)
        delta = self._changes.get(name + DELTA)
        return values if delta is None else values + _fitting(name, delta, values.shape)

    def matrix(self, name: str, columns: int) -> Floats:
        """Return a matrix with its change in float32, shape (rows, columns)."""
        matrix = self._weights.matrix(name, columns)
        up, down = self._changes.get(name + UP), self._changes.get(name + DOWN)
        if up is None or down is None:
            return matrix
        change = up.astype(np.float32) @ down.astype(np.float32)
        return matrix + _fitting(name, change, matrix.shape)


def _fitting(name: str, change: NDArray[np.float16] | Floats, shape: tuple[int, ...]) -> Floats:
    """Return ``change`` in float32 after checking that it has the shape of what it changes."""
    if change.shape != shape:
        raise AdapterError(f"the adapter's change of {name} has shape {change.shape}, not {shape}")
    return change.astype(np.float32)
