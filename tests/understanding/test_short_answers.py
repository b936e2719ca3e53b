"""Short answers to a question that was just asked, and messages that only look like one."""

import pytest

from understanding.short_answers import asks_price, chosen, has_enough, needs_no_place


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
    "text",
    [
        "nee dank", "nee dank u", "Nee hoor, dank u wel", "nee bedankt", "hoeft niet", "dat hoeft niet meer",
        "nee is niet nodig", "nee heel erg bedankt", "nee ik heb genoeg, bedankt", "nee dankjewel",
        "Nee, dank je wel mevrouw!",
    ],
)  # fmt: skip
def test_a_polite_no(text: str) -> None:
    assert has_enough(text)


@pytest.mark.parametrize(
    "text",
    [
        "nee", "nee hoor", "bedankt", "dank u wel", "ja dank u", "nee ik wil iets anders, dank u",
        "het hoeft niet meer voor mij zo", "nee dank u, geen groep maar iemand die meeloopt", "ik heb genoeg van alles",
        "nee niet in Zwolle, bedankt", "", "het hoeft niet meer", "nee het hoeft niet meer",
        "ik heb genoeg, het hoeft niet meer",
        "nee, ik heb het heel erg, bedankt", "nee dank u, maar wel dit", "nee bedankt voor niks", "nee verder, dank u",
        "dat is niet nodig?",
    ],
)  # fmt: skip
def test_no_polite_no(text: str) -> None:
    assert not has_enough(text)


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


@pytest.mark.parametrize(
    "text",
    ["wat kost dat", "Is dat gratis?", "kost het iets?", "hoeveel kost zo'n gesprek", "moet ik daarvoor betalen"],
)
def test_the_price_of_what_was_shown(text: str) -> None:
    assert asks_price(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik kan de rekeningen niet meer betalen sinds ik ziek ben en mijn man werkt ook niet",
        "het kost me zo veel moeite",
        "mijn zorgkosten zijn te hoog",
        "gratis parkeren",
    ],
)
def test_money_as_a_need_is_no_question_for_a_price(text: str) -> None:
    assert not asks_price(text)
