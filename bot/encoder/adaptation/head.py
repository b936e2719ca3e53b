"""The classifier that gives the encoder something to learn; the product trains its own on the vectors."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from torch import Tensor, nn


class Head(nn.Module):
    """A linear classifier on standardised vectors, started from one fitted to the unadapted vectors.

    A random head would first spoil the encoder with gradients that mean nothing (arXiv 2202.10054).
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, vectors: NDArray[np.float32], first: NDArray[np.int64], labels: int, dropout: float) -> None:
        """Fit it.

        Args:
            vectors: of the training messages, shape (messages, hidden).
            first: number of the first label of each; every label occurs.
            labels: how many there are.
            dropout: share of the vector that is left out.
        """
        super().__init__()
        self.register_buffer("mean", torch.from_numpy(vectors.mean(axis=0)))
        self.register_buffer("deviation", torch.from_numpy(vectors.std(axis=0)))
        fitted = LogisticRegression(C=0.01, max_iter=300).fit((vectors - vectors.mean(0)) / vectors.std(0), first)
        self.dropout = nn.Dropout(dropout)
        self.linear = nn.Linear(vectors.shape[1], labels)
        self.linear.weight.data.copy_(torch.from_numpy(fitted.coef_))
        self.linear.bias.data.copy_(torch.from_numpy(fitted.intercept_))

    def forward(self, vectors: Tensor) -> Tensor:
        """Return a logit for each label, shape (messages, labels)."""
        logits: Tensor = self.linear(self.dropout((vectors - self.mean) / self.deviation))
        return logits

    def save(self, path: Path, labels: Sequence[str]) -> None:
        """Write what `figures` needs to repeat it, with the labels of its logits."""
        state = {name: value.numpy() for name, value in self.state_dict().items()}
        np.savez(path, labels=np.array(labels), **state)
