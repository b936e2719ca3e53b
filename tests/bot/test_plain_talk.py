"""What is plainly a word of conversation needs a clearer sign of danger than what is not."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import pytest

from bot.components.needs import NeedsClassifier


def danger(first: str, confidence: float, crisis: float) -> str | None:
    classifier = NeedsClassifier(NeedsClassifier.get_default_config(), Mock(), Mock())
    shares = {"acuut-medisch": 0.0, "medische-vraag": 0.0} | {first: confidence, "crisis": crisis}
    likely_first = sorted(shares.items(), key=lambda one: -one[1])
    ranking: list[dict[str, Any]] = [{"name": name, "confidence": share} for name, share in likely_first]
    found = classifier._danger(ranking)
    return found["name"] if found else None


@pytest.mark.parametrize(
    ("first", "confidence", "crisis", "reported"),
    [
        ("contact-mens", 0.9, 0.09, None),
        ("contact-mens", 0.85, 0.25, "crisis"),
        ("contact-mens", 0.7, 0.09, "crisis"),
        ("rouw", 0.9, 0.09, "crisis"),
        ("out-of-scope", 0.9, 0.09, "crisis"),
        ("rouw", 0.95, 0.02, None),
    ],
)
def test_a_suspicion(first: str, confidence: float, crisis: float, reported: str | None) -> None:
    assert danger(first, confidence, crisis) == reported


@pytest.mark.parametrize(("crisis", "reported"), [(0.12, "acuut-medisch"), (0.3, "crisis")])
def test_a_faint_crisis_does_not_hide_an_emergency(crisis: float, reported: str) -> None:
    assert danger("acuut-medisch", 0.5, crisis) == reported
