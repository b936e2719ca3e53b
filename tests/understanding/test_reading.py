"""One reading from what the rules and the model say: who has the last word."""

import pytest

from knowledge.places import Gazetteer
from understanding.labels import Danger, DangerKind, DangerVariant, ModelReading, ThemeReading
from understanding.reading import read


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def heard(label: str = "vermoeidheid", **more: object) -> ModelReading:
    return ModelReading(label, 0.9, (ThemeReading(label, 0.9),), **more)


def test_the_model_says_who_writes_when_the_rules_are_silent(gazetteer: Gazetteer) -> None:
    reading = read(
        "die vlekken gaan er in de was niet meer uit",
        heard(roles={"patient": 0.6, "": 0.4}, phases={"behandeling": 1.0}),
        gazetteer,
    )
    assert (reading.role, reading.phase) == ("patient", "behandeling")


def test_what_was_said_outright_wins_from_the_model(gazetteer: Gazetteer) -> None:
    reading = read(
        "mijn man is vorige week overleden",
        heard("rouw", roles={"patient": 0.6, "nabestaande": 0.3}, phases={"behandeling": 0.6, "rouw": 0.3}),
        gazetteer,
    )
    assert (reading.role, reading.phase) == ("nabestaande", "rouw")


def test_without_a_model_nobody_is_invented(gazetteer: Gazetteer) -> None:
    reading = read("die vlekken gaan er in de was niet meer uit", None, gazetteer)
    assert (reading.role, reading.phase, reading.themes) == (None, None, ())


def test_a_suspicion_is_a_danger_and_what_was_asked_for_keeps_its_name(gazetteer: Gazetteer) -> None:
    model = heard("emotionele-steun", danger=Danger(DangerKind.CRISIS), danger_confidence=0.3)
    reading = read("wie wil de kat hebben als het zover is", model, gazetteer)
    assert reading.safety == Danger(DangerKind.CRISIS, frozenset({DangerVariant.SUSPECTED}))


def test_one_certain_sentence_of_a_long_story_is_a_suspicion_that_a_medical_question_does_not_hide(
    gazetteer: Gazetteer,
) -> None:
    story = "Wij hebben vorig jaar een levenstestament gemaakt. Mag ik paracetamol naast mijn chemo?"
    model = heard("werk", danger=Danger(DangerKind.CRISIS), danger_confidence=0.99, danger_stands_alone=True)
    assert read(story, model, gazetteer).safety == Danger(DangerKind.CRISIS, frozenset({DangerVariant.SUSPECTED}))
    bleeding = read("Het bloedt nu heel erg en het stopt niet.", model, gazetteer).safety
    assert bleeding is not None and bleeding.kind is DangerKind.ACUUT_MEDISCH


def test_a_danger_the_model_is_sure_of_is_the_label(gazetteer: Gazetteer) -> None:
    model = heard("emotionele-steun", danger=Danger(DangerKind.CRISIS), danger_confidence=0.7)
    assert read("wie wil de kat hebben als het zover is", model, gazetteer).label == "crisis"


@pytest.mark.parametrize(
    ("text", "theme"),
    [("geld", "geld"), ("Rouw.", "rouw"), ("steun en een luisterend oor", "emotionele-steun"), ("ka-doos", "ka-doos")],
)
def test_a_theme_from_the_menu_needs_no_model(text: str, theme: str, gazetteer: Gazetteer) -> None:
    assert read(text, None, gazetteer).themes == (ThemeReading(theme, 1.0),)


@pytest.mark.parametrize("text", ["...", "?!", "🤷", "weet ik veel"])
def test_no_words_are_a_label_of_the_taxonomy(text: str, gazetteer: Gazetteer) -> None:
    reading = read(text, None, gazetteer)
    assert (reading.label, reading.wordless) == ("out-of-scope", True)


def test_fear_of_dying_explains_a_suspicion_but_not_a_certainty(gazetteer: Gazetteer) -> None:
    def with_share(share: float) -> ModelReading:
        return heard("emotionele-steun", danger=Danger(DangerKind.CRISIS), danger_confidence=share)

    afraid = "ik ben zo bang om dood te gaan"
    likeliest = ModelReading("crisis", 0.5, danger=Danger(DangerKind.CRISIS), danger_confidence=0.5)
    assert read(afraid, likeliest, gazetteer).label == "emotionele-steun"
    assert read(afraid, with_share(0.5), gazetteer).safety is None
    assert read(afraid, with_share(0.95), gazetteer).safety == Danger(DangerKind.CRISIS)


def test_a_danger_that_is_the_likeliest_label_never_passes_for_something_else(gazetteer: Gazetteer) -> None:
    reading = read("wie wil de kat hebben als het zover is", ModelReading("crisis", 0.2), gazetteer)
    assert reading.safety is not None and reading.safety.kind is DangerKind.CRISIS


@pytest.mark.parametrize(("share", "label"), [(0.27, "lotgenoten"), (0.05, "ja")])
def test_a_need_in_a_yes_is_a_need(share: float, label: str, gazetteer: Gazetteer) -> None:
    model = ModelReading("ja", 0.41, runner_up="lotgenoten", runner_up_confidence=share)
    reading = read("ik zoek gewoon LOTGENOTEN ja", model, gazetteer)
    assert reading.label == label
    assert [theme.slug for theme in reading.themes] == [label] * (label != "ja")
