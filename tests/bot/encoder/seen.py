"""Vectors as the heads see them: relative to what all messages have in common."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.encoder import SentenceEncoder, calibration


def as_heads_see(encoder: SentenceEncoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Unit vectors without their common part, shape (texts, size).

    Raw cosines of e5 all lie close together, and the adapter learns behind a head that standardises its vectors, so
    only what differs from the mean tells needs apart.
    """
    vectors = encoder.encode(texts) - encoder.encode(list(calibration.MESSAGES)).mean(axis=0)
    relative: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return relative
