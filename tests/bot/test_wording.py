"""The head over spelling: saved and loaded it says the same, and no message costs a copy of all weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bot.components.wording import WordingHead

TEXTS = ["wie rijdt mij naar de kuur", "rijden naar het ziekenhuis", "mijn baas belt", "werken bij mijn baas"] * 3
NEEDS = [("vervoer",), ("vervoer",), ("werk",), ("werk",)] * 3
LABELS = ("vervoer", "werk")


def test_what_was_saved_says_the_same(tmp_path: Path) -> None:
    head = WordingHead.fit(TEXTS, NEEDS, LABELS, np.zeros(len(TEXTS), dtype=bool))
    np.savez(tmp_path / "heads.npz", **head.save(tmp_path))
    with np.load(tmp_path / "heads.npz") as stored:
        loaded = WordingHead.load(tmp_path, dict(stored))
    ride, work = head.scores(["wie kan er rijden"])[0]
    assert ride > work
    assert np.allclose(loaded.scores(TEXTS), head.scores(TEXTS), atol=1e-5)
    assert head.weights.flags.c_contiguous and loaded.weights.flags.c_contiguous
