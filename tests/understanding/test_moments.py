"""A moment alone is an answer to a question of a form, and no cry for help, whatever the model hears in it."""

import pytest

from knowledge.places import Gazetteer
from understanding.labels import Danger, DangerKind, Label, ModelReading
from understanding.reading import read

HEARD_TOO_MUCH = ModelReading("crisis", 0.9, danger=Danger(DangerKind.CRISIS), danger_confidence=0.9)


@pytest.mark.parametrize("text", ["morgen", "Vanavond", "maandag of dinsdag", "'s ochtends", "liefst in de avond"])
def test_a_moment_alone_is_no_alarm(text: str) -> None:
    found = read(text, HEARD_TOO_MUCH, Gazetteer.load())
    assert (found.label, found.safety) == (Label.OUT_OF_SCOPE, None)


@pytest.mark.parametrize("text", ["morgen doe ik het", "vannacht", "vanavond ben ik weg", "het"])
def test_more_than_a_moment_is_read(text: str) -> None:
    assert read(text, HEARD_TOO_MUCH, Gazetteer.load()).safety is not None


@pytest.mark.parametrize(
    "text",
    [
        "de chemo hoeft van mij niet meer, ik wil nog een mooie zomer",
        "van mij hoeft het niet meer, die kuren bedoel ik",
        "van die vierde chemo hoeft het voor mij niet meer",
    ],
)
def test_stopping_a_treatment_is_no_crisis_for_the_rules(text: str) -> None:
    assert read(text, None, Gazetteer.load()).safety is None


@pytest.mark.parametrize("text", ["van mij hoeft het niet meer", "het hoeft voor mij niet meer. de chemo is klaar"])
def test_no_treatment_in_the_sentence_is_one(text: str) -> None:
    safety = read(text, None, Gazetteer.load()).safety
    assert safety and safety.kind is DangerKind.CRISIS
