"""The story card: changed by typing, read before it goes, and made without anything that tells an illness."""

import pytest

from actions.referring.card import Edit, edit
from actions.referring.form import Known
from actions.referring.wishes import NAMES, in_words
from referrals.consent import Purpose
from tests.actions.referring.conftest import Filler
from understanding.wishes import WISHES

CARD = "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en geld.\nDit wil ik graag: yoga."
ILL, TREATED, ABOUT, WISH = CARD.splitlines()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("haal regel 2 weg", [ILL, ABOUT, WISH]),
        ("haal de tweede regel weg", [ILL, ABOUT, WISH]),
        ("haal dat ik behandeld word weg", [ILL, ABOUT, WISH]),
        ("laat yoga weg", [ILL, TREATED, ABOUT]),
        ("laat geld weg", [ILL, TREATED, "Mijn vraag gaat over werk.", WISH]),
        ("haal regel 3 weg", [ILL, TREATED, WISH]),
        ("zonder yoga", [ILL, TREATED, ABOUT]),
        ("ik wil yoga weglaten", [ILL, TREATED, ABOUT]),
        ("Kunt u de laatste zin eruit halen? haal de laatste zin eruit", None),
        ("haal de laatste zin eruit", [ILL, TREATED, ABOUT]),
        ("regel 1 wordt: ik zorg voor mijn man", ["Ik zorg voor mijn man.", TREATED, ABOUT, WISH]),
        ("nee, regel 3 moet zijn ik zoek hulp bij werk", [ILL, TREATED, "Ik zoek hulp bij werk.", WISH]),
        ("verander werk in mijn baan", [ILL, TREATED, "Mijn vraag gaat over mijn baan en geld.", WISH]),
        ("verander dat ik behandeld word in: ik ben klaar", [ILL, "Ik ben klaar.", ABOUT, WISH]),
        ("zet erbij: ik kom met mijn zus", [ILL, TREATED, ABOUT, WISH, "Ik kom met mijn zus."]),
        ("schrijf er nog bij: ik ben slecht ter been!", [ILL, TREATED, ABOUT, WISH, "Ik ben slecht ter been!"]),
        ("schrijf: ik wil graag praten", ["Ik wil graag praten."]),
        ("in mijn eigen woorden: ik wil praten", ["Ik wil praten."]),
    ],
)
def test_changes_as_people_type_them(text: str, lines: list[str] | None) -> None:
    changed = edit(CARD, text)
    if lines is None:
        assert changed.edit is not Edit.DONE and changed.card == CARD
    else:
        assert (changed.edit, changed.card.splitlines()) == (Edit.DONE, lines)


@pytest.mark.parametrize(
    "text", ["haal regel 9 weg", "haal mijn hond weg", "regel 7 wordt: niets", "verander fiets in auto"]
)
def test_what_is_not_on_the_card_changes_nothing(text: str) -> None:
    assert edit(CARD, text).edit is Edit.NOT_FOUND and edit(CARD, text).card == CARD


@pytest.mark.parametrize("text", ["ik heb ook een hond", "mijn man is vorig jaar gestorven", "ik woon alleen"])
def test_own_words_are_no_change_by_themselves(text: str) -> None:
    assert edit(CARD, text).edit is Edit.OWN_WORDS


def at_card(filler: Filler) -> Filler:
    filler.up_to("ja")
    return filler


def test_own_words_go_where_somebody_says(filler: Filler) -> None:
    at_card(filler)
    assert "“ik heb een hond”" in filler.says("ik heb een hond") and filler.form
    filler.presses("Zet dit erbij")
    assert filler.form.story == f"{CARD}\nIk heb een hond."
    filler.says("ik wil alleen praten")
    filler.says("alleen dit")
    assert filler.form.story == "Ik wil alleen praten."
    filler.says("en nog iets over mijn werk")
    filler.says("nee")
    assert filler.form.story == "Ik wil alleen praten."
    filler.presses("Zet de eerste kaart terug")
    assert filler.form.story == CARD and filler.form.answers == {Purpose.CONTACT: True}


@pytest.mark.parametrize("text", ["wat staat er niet in?", "dit staat er niet in", "wat is er weggelaten?"])
def test_what_is_left_out_is_listed(filler: Filler, text: str) -> None:
    said = at_card(filler).says(text)
    assert (
        "uw achternaam, adres en geboortedatum" in said
        and "wat u letterlijk typte" in said
        and CARD.splitlines()[0] in said
    )


@pytest.mark.parametrize("text", ["ik wil iets veranderen", "anders", "nee, dit klopt niet", "kaart aanpassen"])
def test_how_to_change_it_is_explained(filler: Filler, text: str) -> None:
    assert "haal regel 2 weg" in at_card(filler).says(text)
    assert filler.form and filler.form.answers == {Purpose.CONTACT: True}
    assert "2. Ik word nu behandeld." in filler.says("laat het zo")


def test_a_card_that_is_emptied_is_written_or_not_shared(filler: Filler) -> None:
    at_card(filler)
    for _ in range(4):
        filler.says("haal regel 1 weg")
    assert "nog leeg" in filler.text and "nog leeg" in filler.says("ja")
    assert "1. Ik zoek iemand om mee te praten." in filler.says("ik zoek iemand om mee te praten")
    assert "voornaam" in filler.says("ja") and filler.form and filler.form.answers[Purpose.STORY]


def test_a_card_that_is_too_long_is_told_kindly(filler: Filler) -> None:
    at_card(filler)
    assert "te lang" in filler.says("zet erbij: " + "heel veel woorden " * 80)
    assert filler.form and filler.form.story == CARD


def test_the_receiver_reads_the_card_as_it_was_approved(filler: Filler) -> None:
    at_card(filler)
    filler.says("haal regel 1 weg")
    filler.says("zet erbij: <b>ik kom met mijn zus</b>")
    for answer in ("ja", "Mia", "ik bel zelf", "ja"):
        filler.says(answer)
    person = filler.referrals.person(filler.made.reference)
    assert person and person.story.splitlines() == [TREATED, ABOUT, WISH, "<b>ik kom met mijn zus</b>."]


def test_nothing_known_gives_no_invented_card(filler: Filler) -> None:
    filler.known = Known()
    assert "nog leeg" in at_card(filler).text


def test_wishes_read_well_and_never_tell_an_illness() -> None:
    illness = {"borst", "prostaat", "darm", "stoma", "long", "hersen", "bloed", "lymf", "melanoom", "blaas", "gynaec",
               "hoofd", "alvlees", "slokdarm"}  # fmt: skip
    assert set(WISHES.values()) == set(NAMES) | illness and not set(NAMES) & illness
    assert in_words(("wandel", "borst", "rit", "vervoer")) == ("wandelen", "vervoer")
