"""Nobody reads three times that they were not understood; insults and silence are met kindly."""

import pytest

from tests.conversations.talk import INFOLINE, LISTENING, Talk


@pytest.mark.parametrize("nonsense", [("asdfgh", "qwrtpl", "zxcvbn"), ("???", "...", "!!")])
def test_two_failed_tries_lead_to_a_menu_and_a_number(talk: Talk, nonsense: tuple[str, str, str]) -> None:
    talk.says(nonsense[0])
    second = talk.says(nonsense[1])
    third = talk.says(nonsense[2])
    for answer in (second, third):
        assert not answer.not_understood
        assert len(answer.buttons) >= 4
        assert INFOLINE in answer.text and LISTENING in answer.text
    assert talk.said.count("niet goed begrepen") <= 1


def test_a_button_of_the_menu_leads_on(talk: Talk) -> None:
    talk.says("asdfgh")
    menu = talk.says("qwrtpl")
    button = next(button for button in menu.buttons if button["title"] == "Werk")
    assert talk.says(button["payload"]).asks_place
    assert "werk" in talk.says("Breda").themes


def test_a_word_of_the_menu_leads_on_too(talk: Talk) -> None:
    talk.says("asdfgh")
    talk.says("qwrtpl")
    assert talk.says("rouw").asks_place


def test_failed_tries_are_forgotten_after_a_good_one(talk: Talk) -> None:
    talk.says("asdfgh")
    talk.says("ik zoek lotgenoten in Zwolle")
    answer = talk.says("qwrtpl")
    assert answer.not_understood
    assert not answer.buttons


def test_silence_gets_time_and_then_an_easy_way_on(talk: Talk) -> None:
    first = talk.says("...")
    assert "rustig" in first.text and first.asks_need
    second = talk.says("..")
    assert second.buttons and INFOLINE in second.text


def test_silence_after_the_place_question_asks_once_more_and_then_helps(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    again = talk.says("...")
    assert "rustig" in again.text and again.asks_place
    assert talk.says("...").scopes == {"landelijk"}


@pytest.mark.parametrize("insult", ["wat een waardeloze kutchatbot", "jij bent echt een sukkel", "rot op"])
def test_insults_are_met_kindly_with_a_way_to_a_person(talk: Talk, insult: str) -> None:
    answer = talk.says(insult)
    assert "spijt" in answer.text and "mens" in answer.text
    assert not answer.suggestions
    assert INFOLINE in talk.says("mens").text


def test_does_not_know_what_to_say(talk: Talk) -> None:
    answer = talk.says("weet ik niet")
    assert len(answer.buttons) >= 4
    assert not answer.not_understood


def test_out_of_scope_and_then_a_real_need(talk: Talk) -> None:
    talk.says("wat is de hoofdstad van Frankrijk?")
    assert talk.says("ik zoek lotgenoten").asks_place
