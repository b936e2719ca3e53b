"""What decides an adapter, and what is told about it in ``adapter.json``."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Sequence

from bot.encoder.adaptation.examples import FIGURES, HOLD_OUT_FOLDER, Example, data_hash


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what is learnt, besides the data and the augmentation."""

    epochs: int = 7
    batch: int = 32
    rank: int = 16
    gain: float = 2.0
    rate: float = 1e-3
    decay: float = 0.01
    warm_up: float = 0.08
    smoothing: float = 0.1
    dropout: float = 0.1
    head_dropout: float = 0.2
    tokens: int = 64
    seed: int = 7


def describe(
    adapter: Path, recipe: Recipe, messages: Sequence[Example], *, trained_on: int, minutes: float
) -> dict[str, object]:
    """Return what ``adapter.json`` says, with the figures of the last hold-out."""
    figures = HOLD_OUT_FOLDER / FIGURES
    return {
        "date": datetime.now(timezone.utc).date().isoformat(),
        "adapter": hashlib.sha256(adapter.read_bytes()).hexdigest(),
        "data": data_hash(messages),
        "messages": trained_on,
        "recipe": asdict(recipe),
        "minutes": round(minutes, 1),
        "torch": version("torch"),
        "hold-out": json.loads(figures.read_text(encoding="utf-8")) if figures.is_file() else None,
    }
