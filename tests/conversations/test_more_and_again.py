"""After suggestions: others, something else, from the start, yes, no, thanks, goodbye, opening hours."""

import pytest

from tests.conversations.talk import INFOLINE, LISTENING, Talk

NOTHING_MORE = "Meer adressen hiervoor ken ik niet"


def test_andere_pages_on_without_repeating_until_there_is_no_more(talk: Talk) -> None:
    seen = talk.says("ik zoek lotgenoten in Zwolle").organizations
    for _ in range(30):
        answer = talk.says("andere")
        if not answer.suggestions:
            break
        assert not set(seen) & set(answer.organizations)
        seen += answer.organizations
    assert len(seen) > 6
    assert NOTHING_MORE in answer.text
    assert INFOLINE in answer.text and LISTENING in answer.text
    assert NOTHING_MORE in talk.says("andere").text


def test_the_same_need_after_the_last_page_begins_anew(talk: Talk) -> None:
    # The very same words: others may tell more of who is asking, and that changes the order.
    first = talk.says("vervoer naar het ziekenhuis in Rotterdam")
    for _ in range(10):
        if not talk.says("andere").suggestions:
            break
    again = talk.says("vervoer naar het ziekenhuis in Rotterdam")
    assert again.organizations == first.organizations


def test_iets_anders_gives_other_addresses(talk: Talk) -> None:
    first = talk.says("lotgenoten in Utrecht")
    answer = talk.says("iets anders")
    assert answer.suggestions
    assert not set(first.organizations) & set(answer.organizations)


@pytest.mark.parametrize("message", ["nee dank", "Nee hoor, dank u wel.", "dat hoeft niet"])
def test_a_polite_no_below_addresses_brings_no_others(talk: Talk, message: str) -> None:
    talk.says("lotgenoten in Utrecht")
    answer = talk.says(message)
    assert not answer.suggestions and "altijd weer terecht" in answer.text
    assert talk.says("toch nog iets voor vervoer naar het ziekenhuis").suggestions


@pytest.mark.parametrize("message", ["opnieuw", "ik wil opnieuw beginnen"])
def test_opnieuw_asks_for_the_need_and_keeps_the_place(talk: Talk, message: str) -> None:
    talk.says("lotgenoten in Utrecht")
    assert talk.says(message).asks_need
    answer = talk.says("ik zoek vervoer naar het ziekenhuis")
    assert "vervoer" in answer.themes
    assert "Utrecht" in answer.text


def test_andere_before_anything_asks_for_the_need(talk: Talk) -> None:
    answer = talk.says("andere")
    assert answer.asks_need
    assert not answer.suggestions


def test_yes_after_suggestions_offers_to_be_expected_and_no_brings_others(talk: Talk) -> None:
    first = talk.says("ik zoek lotgenoten in Zwolle")
    other = talk.says("nee")
    assert other.suggestions
    assert not set(first.organizations) & set(other.organizations)
    offer = talk.says("ja")
    assert not offer.suggestions
    assert "contact met u opnemen" in offer.text and offer.buttons
    end = talk.says("nee")
    assert not end.suggestions and "?" not in end.text


def test_thanks_and_goodbye_ask_nothing(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Zwolle")
    for message in ("dank u wel", "tot ziens"):
        answer = talk.says(message)
        assert "?" not in answer.text and not answer.suggestions


def test_goodbye_as_the_first_word_is_a_goodbye(talk: Talk) -> None:
    answer = talk.says("doei")
    assert "?" not in answer.text
    assert not answer.not_understood


def test_opening_hours_are_about_what_was_shown(talk: Talk) -> None:
    shown = talk.says("ik zoek lotgenoten in Zaandam").suggestions
    answer = talk.says("wat zijn de openingstijden?")
    assert all(suggestion["organization"] in answer.text for suggestion in shown)
    assert "Bel eerst" in answer.text


def test_what_it_costs_is_about_what_was_shown(talk: Talk) -> None:
    shown = talk.says("ik zoek lotgenoten in Zaandam").organizations
    answer = talk.says("wat kost dat?")
    assert "Vraag het na voordat u begint" in answer.text
    assert answer.text.count("gratis.") + answer.text.count("wat het kost, weet ik niet.") >= len(shown)


def test_opening_hours_before_anything_asks_for_the_need(talk: Talk) -> None:
    assert talk.says("wat zijn jullie openingstijden?").asks_need
