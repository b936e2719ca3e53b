"""How suggestions read: every line is there when it is known, and old facts say that they are old."""

from dataclasses import replace
from datetime import date

import pytest

from actions.presenting import as_text, card, introduction, where_is
from knowledge.matching import Scope, Suggestion
from knowledge.matching.wording import distance, is_stale, known_since
from knowledge.places import Gazetteer

SUGGESTION = Suggestion(
    service_id="huis-inloop", organization_id="huis", organization="Het Huis", service="Inloop", kind="ipso-centrum",
    theme="lotgenoten", scope=Scope.REGION, description="Koffie en een gesprek.",
    reasons=("voor contact met lotgenoten", "dichtbij: 4 km"), distance_km=4.0, how_to_start="Bel 075-123 45 67.",
    opening_hours="maandag 10-12 uur", call_first=False, address="Dam 1, Zaandam", latitude=52.4, longitude=4.8,
    phone="075-123 45 67", email="", website="", verified="2026-01", source="https://huis.nl",
)  # fmt: skip


def test_a_suggestion_in_full() -> None:
    assert as_text(SUGGESTION) == (
        "Het Huis: Inloop\n"
        "Koffie en een gesprek.\n"
        "Waarom: voor contact met lotgenoten, dichtbij: 4 km.\n"
        "Zo begint u: Bel 075-123 45 67.\n"
        "Adres: Dam 1, Zaandam.\n"
        "Open: maandag 10-12 uur.\n"
        "Gegevens uit januari 2026."
    )


def test_a_suggestion_of_which_little_is_known_has_no_empty_lines() -> None:
    little = replace(SUGGESTION, description="", address="", opening_hours="", verified="", service="het huis")
    assert as_text(little) == (
        "Het Huis\n"
        "Waarom: voor contact met lotgenoten, dichtbij: 4 km.\n"
        "Zo begint u: Bel 075-123 45 67.\n"
        "Wij weten niet hoe oud deze gegevens zijn. Vraag het na."
    )


def test_old_facts_say_so() -> None:
    old = as_text(replace(SUGGESTION, verified="2019", call_first=True))
    assert "Open: maandag 10-12 uur. Bel eerst even, dit kan veranderd zijn." in old
    assert "Gegevens uit 2019. Vraag na of het nog klopt." in old


def test_a_card_holds_all_facts_and_the_text() -> None:
    made = card(SUGGESTION)
    assert made["text"] == as_text(SUGGESTION) and made["verified"] == "januari 2026"
    assert (made["scope"], made["reasons"], made["phone"]) == ("regio", SUGGESTION.reasons, SUGGESTION.phone)


@pytest.mark.parametrize(
    ("scopes", "more", "place", "said"),
    [
        (["regio"] * 3, False, "Zaandam", "Ik vond deze 3 adressen voor werk in de buurt van Zaandam."),
        (["regio"], False, "Zaandam", "Ik vond dit adres voor werk in de buurt van Zaandam."),
        (["regio", "landelijk"], False, "Twente", "Niet alles is in de regio Twente: ik heb ook verder gekeken."),
        (["landelijk"], False, "Limburg", "Ik vond nog niets voor werk in de provincie Limburg."),
        (["landelijk"], False, "Zaandam", "Ik heb daarom landelijk gekeken, en vond dit adres."),
        (["buurregio", "landelijk"], False, "Zaandam", "in de omgeving en landelijk gekeken, en vond deze 2 adressen."),
        (["landelijk"] * 2, False, None, "Ik vond deze 2 adressen voor werk, voor heel Nederland."),
        (["landelijk"] * 2, True, "Zaandam", "Er is nog meer. Ik vond deze 2 adressen voor werk."),
    ],
)
def test_the_introduction_is_honest_about_how_far_it_looked(
    gazetteer: Gazetteer, scopes: list[str], more: bool, place: str | None, said: str
) -> None:
    found = gazetteer.resolve(place) if place else None
    suggestions = [replace(SUGGESTION, scope=Scope(scope)) for scope in scopes]
    assert said in introduction(suggestions, found.place if found else None, ("werk",), more=more)


def test_two_needs_are_both_named(gazetteer: Gazetteer) -> None:
    assert "voor werk en geld," in introduction([SUGGESTION], None, ("werk", "geld"), more=False)


def test_a_place_has_its_preposition(gazetteer: Gazetteer) -> None:
    named = {name: gazetteer.resolve(name) for name in ("Zaandam", "Twente", "Zeeland (provincie)", "1506")}
    said = [where_is(found.place) for found in named.values() if found]
    assert said == [
        "in de buurt van Zaandam", "in de regio Twente", "in de provincie Zeeland", "in de buurt van Zaandam"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kilometres", "said"),
    [(0.0, "vlak bij u"), (1.4, "vlak bij u"), (1.6, "dichtbij: 2 km"), (10.0, "dichtbij: 10 km"), (10.4, "op 10 km"),
     (31.5, "op 32 km")],
)  # fmt: skip
def test_distances_as_people_say_them(kilometres: float, said: str) -> None:
    assert distance(kilometres) == said


@pytest.mark.parametrize(
    ("dated", "said"),
    [("", "onbekend"), ("2026", "2026"), ("2026-01", "januari 2026"), ("2024-12-31", "december 2024")],
)
def test_dates_as_people_say_them(dated: str, said: str) -> None:
    assert known_since(dated) == said


@pytest.mark.parametrize(
    ("dated", "stale"), [("2026-10", False), ("2024", False), ("2023-12-31", True), ("2012", True), ("", True)]
)
def test_what_is_older_than_two_years_is_stale(dated: str, stale: bool) -> None:
    assert is_stale(dated, date(2026, 11, 1)) is stale
