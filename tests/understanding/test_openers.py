"""A need behind a yes or no is heard; a plain yes or no stays one."""

import pytest

from understanding.labels import Danger, DangerKind, ModelReading, ThemeReading
from understanding.openers import behind_yes_or_no, need_behind

NO = ModelReading("nee", 0.9)


def need(slug: str = "werk", confidence: float = 0.8, **more: object) -> ModelReading:
    return ModelReading(slug, confidence, themes=(ThemeReading(slug, confidence),), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("nee, het gaat over vervoer", "het gaat over vervoer"),
        ("Nee hoor. Mijn man is overleden", "Mijn man is overleden"),
        ("ja, en ook over geld", "en ook over geld"),
        ("nee sorry, ik zoek lotgenoten!", "ik zoek lotgenoten!"),
        ("nee, niet over werk maar over geld", "over geld"),
        ("nee nee nee, rouw", "rouw"),
    ],
)
def test_what_follows_is_found(text: str, rest: str) -> None:
    assert behind_yes_or_no(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "nee",
        "Nee hoor",
        "ja, ja",
        "nee dank u wel",
        "",
        "...",
        "ik zeg nee",
        "neef",
        "nee, niet over werk",
        "nee, niet maar",
    ],
)
def test_a_plain_yes_or_no_has_nothing_behind_it(text: str) -> None:
    assert behind_yes_or_no(text) is None


def test_a_clear_need_takes_the_place_of_the_no() -> None:
    assert need_behind(NO, need()).label == "werk"


@pytest.mark.parametrize("rest", [need(confidence=0.4), ModelReading("bedankt", 0.9), ModelReading("nee", 0.9)])
def test_what_is_not_clear_stays_a_no(rest: ModelReading) -> None:
    assert need_behind(NO, rest) == NO


def test_a_message_that_is_no_yes_or_no_stays_what_it_is() -> None:
    assert need_behind(need("rouw"), need("werk")).label == "rouw"


def test_danger_in_the_whole_or_clearly_in_the_rest_stays() -> None:
    crisis = Danger(DangerKind.CRISIS)
    assert need_behind(ModelReading("nee", 0.5, danger=crisis, danger_confidence=0.26), need()).danger == crisis
    assert need_behind(NO, need(danger=crisis, danger_confidence=0.4)).danger == crisis
    assert need_behind(NO, need(danger=crisis, danger_confidence=0.26)).danger is None
