"""Linear heads over dense features: one that shares a message out over all labels, one that judges each label alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

Matrix = NDArray[np.float32]
Needs = Sequence[Tuple[str, ...]]

#: Inverse strength of the L2 penalty, chosen on held-out messages.
PENALTY = 0.003
MAX_ITERATIONS = 100
#: Labels that are learned side by side.
JOBS = 2


@dataclass(frozen=True)
class DenseHead:
    """Logistic regression, multinomial (``share``) and one label against the rest (``alone``).

    Attributes:
        mean: shape (features,).
        scale: shape (features,).
        share: weights and bias of the multinomial model, shape (features + 1, labels).
        alone: the same for each label by itself.
    """

    mean: Matrix
    scale: Matrix
    share: Matrix
    alone: Matrix

    @classmethod
    def fit(
        cls, features: Matrix, needs: Needs, labels: Sequence[str], pairs: NDArray[np.bool_], plain: int
    ) -> "DenseHead":
        """Learn from examples.

        Args:
            features: shape (examples, features).
            needs: the labels of each example; one with two needs counts half for each.
            labels: all labels, in alphabetical order.
            pairs: which examples are joined ones; they only teach ``alone``.
            plain: how many features, from the first, are standardised; the others keep their scale.
        """
        mean, scale = np.zeros(features.shape[1]), np.ones(features.shape[1])
        mean[:plain] = features[~pairs, :plain].mean(axis=0)
        scale[:plain] = features[~pairs, :plain].std(axis=0) + 1e-6
        standardised = (features - mean) / scale
        rows, targets, shares = unroll([labels_ for labels_, pair in zip(needs, pairs, strict=True) if not pair])
        multinomial = LogisticRegression(C=PENALTY, max_iter=MAX_ITERATIONS)
        multinomial.fit(standardised[~pairs][rows], targets, sample_weight=shares)
        one_by_one = OneVsRestClassifier(LogisticRegression(C=PENALTY, max_iter=MAX_ITERATIONS), n_jobs=JOBS)
        one_by_one.fit(standardised, multi_hot(needs, labels))
        alone = np.vstack([
            np.hstack([one.coef_[0] for one in one_by_one.estimators_]).reshape(len(labels), -1).T,
            np.array([one.intercept_[0] for one in one_by_one.estimators_])[None, :],
        ])  # fmt: skip
        share = np.vstack([multinomial.coef_.T, multinomial.intercept_[None, :]])
        return cls(*(part.astype(np.float32) for part in (mean, scale, share, alone)))

    def scores(self, features: Matrix) -> Tuple[Matrix, Matrix]:
        """Log shares over the labels, and a score for each label alone; both of shape (examples, labels)."""
        standardised = (features - self.mean) / self.scale
        shares = standardised @ self.share[:-1] + self.share[-1]
        shares -= shares.max(axis=1, keepdims=True)
        shares -= np.log(np.exp(shares).sum(axis=1, keepdims=True))
        return shares, standardised @ self.alone[:-1] + self.alone[-1]

    def arrays(self) -> Dict[str, Matrix]:
        """What must be stored."""
        return {"mean": self.mean, "scale": self.scale, "share": self.share, "alone": self.alone}


def unroll(needs: Needs) -> Tuple[List[int], List[str], List[float]]:
    """Rows, targets and weights in which an example with two needs stands twice, with half the weight."""
    rows = [row for row, labels in enumerate(needs) for _ in labels]
    targets = [label for labels in needs for label in labels]
    weights = [1.0 / len(labels) for labels in needs for _ in labels]
    return rows, targets, weights


def multi_hot(needs: Needs, labels: Sequence[str]) -> NDArray[np.int_]:
    """Shape (examples, labels), 1 where a label applies."""
    column = {label: number for number, label in enumerate(labels)}
    matrix = np.zeros((len(needs), len(labels)), dtype=int)
    for row, applying in enumerate(needs):
        matrix[row, [column[label] for label in applying]] = 1
    return matrix
