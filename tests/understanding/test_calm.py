"""Fear of dying is met by a listener; a wish to die never is explained away."""

import pytest

from knowledge.places import Gazetteer
from understanding.labels import Danger, DangerKind, DangerVariant, ModelReading
from understanding.reading import read
from understanding.safety.answers import answer

AFRAID = [
    "ik ben bang om dood te gaan",
    "Die angst dat ik ga sterven, elke nacht",
    "doodsangsten heb ik",
    "vragen over een levenstestament",
]


def suspicion(confidence: float) -> ModelReading:
    return ModelReading("emotionele-steun", 0.6, danger=Danger(DangerKind.CRISIS), danger_confidence=confidence)


@pytest.mark.parametrize("text", AFRAID)
def test_fear_of_dying_is_no_alarm(text: str) -> None:
    assert read(text, suspicion(0.4), Gazetteer.load()).safety is None


@pytest.mark.parametrize("text", AFRAID)
def test_a_model_that_is_sure_is_believed(text: str) -> None:
    assert read(text, suspicion(0.9), Gazetteer.load()).safety == Danger(DangerKind.CRISIS)


@pytest.mark.parametrize(
    ("text", "need"),
    [("vragen over een levenstestament", "levenseinde"), ("doodsangsten heb ik", "emotionele-steun")],
)
def test_what_the_text_says_stands_where_the_model_finds_nothing(text: str, need: str) -> None:
    found = read(text, ModelReading("out-of-scope", 0.7), Gazetteer.load())
    assert (found.label, [theme.slug for theme in found.themes], found.safety) == (need, [need], None)


def test_other_words_leave_the_suspicion_which_is_answered_as_one() -> None:
    suspected = Danger(DangerKind.CRISIS, frozenset({DangerVariant.SUSPECTED}))
    assert read("ik weet het niet meer", suspicion(0.4), Gazetteer.load()).safety == suspected
    for again in (False, True):
        said = answer(suspected, again=again)
        assert "anders?" in said and said != answer(Danger(DangerKind.CRISIS), again=again)


def test_a_child_hears_je_whoever_sees_the_danger() -> None:
    found = read("ik ben 12 en ik weet het niet meer", suspicion(0.4), Gazetteer.load())
    assert found.safety is not None and "Kindertelefoon" in answer(found.safety)


def test_the_rules_are_never_silenced() -> None:
    found = read("ik ben bang om dood te gaan maar ik wil ook dood", ModelReading("groet", 1.0), Gazetteer.load())
    assert found.safety is not None
    assert found.safety.kind is DangerKind.CRISIS


@pytest.mark.parametrize(("sureness", "kind"), [(0.7, DangerKind.CRISIS), (0.5, DangerKind.ACUUT_MEDISCH)])
def test_a_crisis_of_which_the_model_is_sure_is_graver_than_what_rules_saw(sureness: float, kind: DangerKind) -> None:
    safety = read("mijn man krijgt geen lucht", suspicion(sureness), Gazetteer.load()).safety
    assert safety and safety.kind is kind
