"""A linear head over sentence features: calibrated confidences for every label, and more than one need at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

Matrix = NDArray[np.float32]

#: Inverse strength of the L2 penalty on standardised features; chosen by cross-validation.
PENALTY = 0.01
MAX_ITERATIONS = 300


@dataclass(frozen=True)
class LinearHead:
    """Multinomial logistic regression on standardised features.

    Attributes:
        labels: names, in the order of the columns.
        mean: shape (features,).
        scale: shape (features,).
        weights: shape (features, labels).
        bias: shape (labels,).
    """

    labels: Tuple[str, ...]
    mean: Matrix
    scale: Matrix
    weights: Matrix
    bias: Matrix

    @classmethod
    def fit(cls, features: Matrix, needs: Sequence[Tuple[str, ...]]) -> "LinearHead":
        """Learn from examples.

        Args:
            features: shape (examples, features).
            needs: the labels of each example; one with two needs counts half for each.
        """
        mean = features.mean(axis=0)
        scale = features.std(axis=0) + 1e-6
        standardised = (features - mean) / scale
        rows: List[int] = []
        targets: List[str] = []
        shares: List[float] = []
        for row, labels in enumerate(needs):
            for label in labels:
                rows.append(row)
                targets.append(label)
                shares.append(1.0 / len(labels))
        model = LogisticRegression(C=PENALTY, max_iter=MAX_ITERATIONS)
        model.fit(standardised[rows], targets, sample_weight=shares)
        return cls(
            tuple(str(label) for label in model.classes_),
            mean.astype(np.float32),
            scale.astype(np.float32),
            model.coef_.T.astype(np.float32),
            model.intercept_.astype(np.float32),
        )

    def confidences(self, features: Matrix) -> Matrix:
        """Shares that add up to 1 over the labels, shape (examples, labels)."""
        scores = ((features - self.mean) / self.scale) @ self.weights + self.bias
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)
