"""Short answers to a question that was just asked, and messages that only look like one."""

import pytest

from understanding.short_answers import chosen, needs_no_place


@pytest.mark.parametrize(
    "text",
    [
        "weet ik niet", "weet ik het niet", "Geen idee", "nee geen idee", "dat zeg ik liever niet",
        "wil ik niet zeggen", "maakt mij niet uit", "maakt niet uit hoor", "nergens", "overal",
        "heel Nederland", "het hele land", "via de telefoon graag", "online", "ik ben dakloos",
    ],
)  # fmt: skip
def test_no_place_to_name(text: str) -> None:
    assert needs_no_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zwolle",
        "ik weet niet meer of ik nog wil leven",
        "ik weet niet meer hoe het verder moet",
        "geen idee wat ik met mijn verdriet moet",
        "het maakt allemaal niet meer uit",
        "nergens kan ik terecht met mijn verhaal",
        "ja",
        "",
    ],
)
def test_more_than_that(text: str) -> None:
    assert not needs_no_place(text)


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("de eerste", (0,)),
        ("Die eerste graag!", (0,)),
        ("2", (1,)),
        ("doe de tweede maar", (1,)),
        ("de laatste", (-1,)),
        ("allebei", (0, 1)),
        ("alle twee graag", (0, 1)),
    ],
)
def test_a_choice(text: str, positions: tuple[int, ...]) -> None:
    assert chosen(text) == positions


@pytest.mark.parametrize("text", ["Limburg", "geen van beide", "mijn eerste chemo is morgen", "ja", "nee", "...", ""])
def test_no_choice(text: str) -> None:
    assert chosen(text) == ()
