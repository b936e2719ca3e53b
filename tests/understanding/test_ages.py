"""How old the one who writes is, and whose age says nothing of it."""

import pytest

from understanding.ages import own_ages
from understanding.person import find_person


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("ik ben 34 en heb lymfeklierkanker", (34, 34)),
        ("ben net 41 geworden", (41, 41)),
        ("Als vrouw van 67 zoek ik een wandelgroep", (67, 67)),
        ("man, 62, prostaatkanker", (62, 62)),
        ("borstkanker, 46 jaar, en nu?", (46, 46)),
        ("teelbalkanker (24) en ik durf niet te daten", (24, 24)),
        ("mijn moeder is 82 en ik ben 55", (55, 55)),
        ("ik ben 12 en mijn vader is ziek", (12, 12)),
        ("zijn er groepen voor dertigers", (30, 39)),
        ("iets voor een 65-plusser", (65, 120)),
        ("ik ben al jaren met pensioen", (60, 120)),
        ("ik ben student en val steeds in slaap", (16, 35)),
    ],
)
def test_the_writer_s_own_age(text: str, ages: tuple[int, int]) -> None:
    assert own_ages(text) == ages


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mijn moeder van 82 heeft hulp nodig",
        "mijn man (58) eet niet meer",
        "ik ben 12 kilo kwijt",
        "ben 30 jaar getrouwd geweest",
        "5 jaar geleden borstkanker gehad",
        "10 kuren gehad en moe",
        "1506 AB Zaandam",
        "20 april is de scan",
        "ik heb 3 kinderen",
    ],
)
def test_no_age_of_one_s_own(text: str) -> None:
    assert own_ages(text) is None


def test_a_child_at_school_is_under_18() -> None:
    text = "ik zit in de brugklas en mijn moeder heeft kanker"
    assert own_ages(text, under_18=find_person(text).under_18) == (0, 17)
