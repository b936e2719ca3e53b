"""A need and a place lead to help, in whatever order they come; nobody is asked for what they told."""

import pytest

from tests.conversations.talk import Talk


def test_need_and_place_in_one_message_give_help_at_once(talk: Talk) -> None:
    answer = talk.says("Mijn man is overleden en ik voel me zo alleen. Ik woon in Groningen.")
    assert answer.suggestions
    assert "rouw" in answer.themes
    assert "Groningen" in answer.text
    assert "regio" in answer.scopes
    assert not answer.asks_place and not answer.asks_need


def test_need_first_then_the_place(talk: Talk) -> None:
    asked = talk.says("ik zoek lotgenoten")
    assert asked.asks_place
    assert not asked.suggestions
    answer = talk.says("Zwolle")
    assert answer.themes == {"lotgenoten"}
    assert answer.suggestions[0]["scope"] == "regio"
    assert "Zwolle" in answer.text


def test_place_first_then_the_need(talk: Talk) -> None:
    asked = talk.says("ik woon in Zaandam")
    assert asked.asks_need
    assert not asked.asks_place
    answer = talk.says("mijn haar valt uit, ik zoek een pruik")
    assert answer.themes == {"uiterlijk"}
    assert "annas-huis" in answer.organizations


def test_a_postcode_is_a_place(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    answer = talk.says("8011 AB")
    assert answer.suggestions
    assert "Zwolle" in answer.text


def test_a_region_stays_a_region(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    answer = talk.says("ergens in de Zaanstreek")
    assert "regio Zaanstreek" in answer.text
    assert "annas-huis" in answer.organizations


def test_two_needs_in_one_message_are_both_answered(talk: Talk) -> None:
    answer = talk.says("ik zoek lotgenoten en vervoer naar het ziekenhuis, ik woon in Alkmaar")
    assert answer.themes == {"lotgenoten", "vervoer"}


def test_a_correction_of_who_and_where_moves_the_search(talk: Talk) -> None:
    first = talk.says("ik zoek lotgenoten in Assen")
    assert "Assen" in first.text
    answer = talk.says("nee, ik bedoel mijn zus, die woont in Meppel")
    assert answer.suggestions
    assert "Meppel" in answer.text and "Assen" not in answer.text
    assert answer.themes == {"lotgenoten"}


def test_a_correction_to_the_place_question_is_taken(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    talk.says("Emmen")
    answer = talk.says("nee wacht, Hoogeveen")
    assert answer.suggestions
    assert "Hoogeveen" in answer.text


def test_a_new_need_later_keeps_the_place(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Breda")
    answer = talk.says("ik heb ook hulp nodig met mijn werk, ik kan nog niet re-integreren")
    assert "werk" in answer.themes
    assert "lotgenoten" not in answer.themes
    assert "Breda" in answer.text
    assert not answer.asks_place


def test_a_new_place_later_keeps_the_need(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Breda")
    answer = talk.says("en in Arnhem?")
    assert answer.themes == {"lotgenoten"}
    assert "Arnhem" in answer.text
    assert not answer.asks_need


def test_what_was_told_is_not_asked_again_after_a_greeting_and_thanks(talk: Talk) -> None:
    talk.says("hallo")
    talk.says("ik woon in Leiden")
    talk.says("ik zoek een luisterend oor, ik ben zo bang")
    for message in ("dank u wel", "ben je een mens?", "wat kun je nog meer?"):
        answer = talk.says(message)
        assert not answer.asks_place and not answer.asks_need, message


def test_who_asks_twice_for_the_same_is_shown_more(talk: Talk) -> None:
    first = talk.says("lotgenoten in Utrecht")
    second = talk.says("ik zoek lotgenoten")
    assert second.suggestions
    assert not set(first.organizations) & set(second.organizations)
    assert not second.asks_place


@pytest.mark.parametrize(
    ("message", "theme"),
    [
        ("rouw", "rouw"),
        ("werk", "werk"),
        ("vervoer", "vervoer"),
        ("lotgenoten", "lotgenoten"),
        ("mantelzorg", "mantelzorg"),
        ("/geld", "geld"),
    ],
)
def test_one_word_or_a_button_is_enough(talk: Talk, message: str, theme: str) -> None:
    asked = talk.says(message)
    assert asked.asks_place
    answer = talk.says("Amersfoort")
    assert theme in answer.themes


def test_the_gift_box_is_only_promised_where_it_exists(talk: Talk) -> None:
    far = talk.says("waar kan ik de kankerattentiedoos krijgen? ik woon in Maastricht")
    assert "alleen in de Zaanstreek en Waterland" in far.text
    near = talk.says("en in Zaandam?")
    assert "annas-huis" in near.organizations
    assert "alleen in" not in near.text


def test_every_suggestion_says_why_and_how_to_begin(talk: Talk) -> None:
    answer = talk.says("ik ben mantelzorger van mijn vrouw en overbelast, wij wonen in Apeldoorn")
    for message in answer.messages:
        if "custom" in message:
            assert "Waarom:" in message["text"] and "Zo begint u:" in message["text"]
            assert message["custom"]["reasons"] and message["custom"]["how_to_start"]
    assert "huisarts" in answer.text and "112" in answer.text
