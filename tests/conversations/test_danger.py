"""Danger goes before everything, at any moment of a talk, and never comes with suggestions."""

import pytest

from tests.conversations.talk import CHILDREN_LINE, EMERGENCY, SAFE_AT_HOME, SUICIDE_LINE, Talk

#: Where in a talk a message may come: as the first, while a question is open, after suggestions, after failures.
MOMENTS = {
    "first": (),
    "place asked": ("ik zoek lotgenoten",),
    "which place asked": ("ik zoek lotgenoten in Bergen",),
    "after suggestions": ("ik zoek lotgenoten in Zwolle",),
    "after thanks": ("ik zoek lotgenoten in Zwolle", "dank u wel"),
    "after failures": ("asdfgh", "qwrtpl"),
    "after an insult": ("stomme chatbot",),
}
at_any_moment = pytest.mark.parametrize("before", MOMENTS.values(), ids=MOMENTS.keys())


def hold(talk: Talk, before: tuple[str, ...]) -> None:
    for message in before:
        talk.says(message)


@at_any_moment
def test_crisis_at_any_moment(talk: Talk, before: tuple[str, ...]) -> None:
    hold(talk, before)
    answer = talk.says("ik wil niet meer leven")
    for number in ("113", SUICIDE_LINE, "113.nl", EMERGENCY, "huisarts"):
        assert number in answer.text
    assert not answer.suggestions and not answer.asks_place
    gentle = talk.says("laat maar")
    assert SUICIDE_LINE in gentle.text and EMERGENCY in gentle.text
    assert gentle.text != answer.text and not gentle.suggestions


@at_any_moment
def test_an_acute_complaint_at_any_moment(talk: Talk, before: tuple[str, ...]) -> None:
    hold(talk, before)
    answer = talk.says("ik krijg chemo en heb 39,5 koorts")
    for words in (EMERGENCY, "spoednummer", "huisartsenpost"):
        assert words in answer.text
    assert not answer.suggestions and not answer.asks_place
    again = talk.says("laat maar")
    assert EMERGENCY in again.text and "huisartsenpost" in again.text
    assert not again.suggestions


@at_any_moment
def test_a_medical_question_at_any_moment(talk: Talk, before: tuple[str, ...]) -> None:
    hold(talk, before)
    answer = talk.says("mag ik ibuprofen nemen bij de chemo?")
    for words in ("geen dokter", "behandelteam", "huisarts", "kanker.nl"):
        assert words in answer.text
    assert not answer.suggestions


@pytest.mark.parametrize("reply", ["laat maar", "grapje", "was niet serieus bedoeld", "het gaat wel weer", "..."])
def test_taking_it_back_is_met_gently_with_the_number(talk: Talk, reply: str) -> None:
    talk.says("ik wil er een einde aan maken")
    assert SUICIDE_LINE in talk.says(reply).text


def test_a_goodbye_later_in_such_a_talk_carries_the_number(talk: Talk) -> None:
    talk.says("ik wil dood")
    talk.says("grapje")
    assert SUICIDE_LINE in talk.says("doei").text


def test_a_second_cry_is_heard_as_well(talk: Talk) -> None:
    first = talk.says("ik wil dood")
    second = talk.says("ik meen het, ik wil niet meer leven")
    assert SUICIDE_LINE in second.text and EMERGENCY in second.text
    assert first.text != second.text


def test_after_a_crisis_a_real_need_is_helped(talk: Talk) -> None:
    talk.says("ik wil niet meer leven")
    talk.says("laat maar")
    assert talk.says("ik zoek lotgenoten").asks_place
    assert talk.says("Zwolle").themes == {"lotgenoten"}


def test_a_place_told_right_after_a_crisis_is_not_asked_again(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    talk.says("ik wil niet meer leven")
    assert SUICIDE_LINE in talk.says("ik woon in Zwolle").text
    answer = talk.says("ik zoek toch nog lotgenoten")
    assert answer.suggestions and "Zwolle" in answer.text


def test_somebody_elses_crisis(talk: Talk) -> None:
    answer = talk.says("mijn man zegt dat hij een einde aan zijn leven wil maken")
    assert SUICIDE_LINE in answer.text and EMERGENCY in answer.text and "ander" in answer.text


def test_violence_at_home(talk: Talk) -> None:
    answer = talk.says("mijn man slaat mij sinds hij ziek is")
    assert SAFE_AT_HOME in answer.text and EMERGENCY in answer.text


def test_a_child_in_crisis_is_given_the_childrens_line(talk: Talk) -> None:
    answer = talk.says("ik ben 14 en ik wil niet meer leven")
    assert CHILDREN_LINE in answer.text and SUICIDE_LINE in answer.text


@pytest.mark.parametrize(
    "message",
    [
        "ik ben bang om dood te gaan, ik woon in Zwolle",
        "mijn vader gaat sterven, wij zoeken een hospice in Zwolle",
        "mijn vrouw is dood, ik mis haar zo, ik woon in Zwolle",
    ],
)
def test_fear_of_dying_grief_and_a_hospice_are_no_crisis(talk: Talk, message: str) -> None:
    answer = talk.says(message)
    assert not answer.is_about_danger
    assert answer.suggestions


def test_after_a_medical_question_a_real_need_goes_on_normally(talk: Talk) -> None:
    talk.says("hoe lang heb ik nog te leven?")
    assert talk.says("ik zoek lotgenoten").asks_place
    assert talk.says("Zwolle").themes == {"lotgenoten"}


def test_yes_to_the_offer_after_a_medical_question(talk: Talk) -> None:
    talk.says("mag ik paracetamol bij de chemo?")
    assert talk.says("ja").asks_need


def test_yes_to_the_offer_in_the_middle_of_a_search_goes_on_with_it(talk: Talk) -> None:
    first = talk.says("ik zoek lotgenoten in Zwolle")
    talk.says("mag ik paracetamol bij de chemo?")
    answer = talk.says("ja graag")
    assert answer.suggestions
    assert not set(first.organizations) & set(answer.organizations)


def test_no_to_the_offer_after_a_medical_question_asks_nothing(talk: Talk) -> None:
    talk.says("mag ik paracetamol bij de chemo?")
    answer = talk.says("nee")
    assert "?" not in answer.text and not answer.not_understood


def test_who_goes_to_call_after_an_acute_complaint_is_thanked(talk: Talk) -> None:
    talk.says("ik krijg geen lucht")
    answer = talk.says("dank je wel, ik bel nu")
    assert not answer.suggestions and not answer.asks_place
