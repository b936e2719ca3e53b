"""The constructs behind the safety rules, each with its harmless neighbours."""

import pytest

from tests.understanding import safety_constructs as constructs
from understanding.labels import DangerKind
from understanding.safety.signals import find_danger


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *((DangerKind.CRISIS, text) for text in constructs.CRISIS),
        *((DangerKind.ACUUT_MEDISCH, text) for text in constructs.ACUTE),
        *((DangerKind.MEDISCHE_VRAAG, text) for text in constructs.MEDICAL),
    ],
)
def test_a_construct_is_heard(kind: DangerKind, text: str) -> None:
    danger = find_danger(text)
    assert danger is not None
    assert danger.kind is kind


@pytest.mark.parametrize("text", constructs.HARMLESS)
def test_a_harmless_neighbour_is_left_alone(text: str) -> None:
    assert find_danger(text) is None
