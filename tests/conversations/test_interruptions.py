"""Questions about the assistant itself: an honest answer, and then the question that was open."""

import pytest

from tests.conversations.talk import INFOLINE, LISTENING, Talk


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("ben je een mens?", "chatbot"),
        ("wat doen jullie met mijn gegevens?", "bewaar"),
        ("wat kun je voor mij doen?", "geen medisch advies"),
    ],
)
def test_an_interruption_is_answered_and_the_open_question_asked_again(talk: Talk, question: str, word: str) -> None:
    talk.says("ik zoek lotgenoten")
    answer = talk.says(question)
    assert word in answer.text
    assert answer.asks_place
    assert talk.says("Zwolle").themes == {"lotgenoten"}


def test_two_interruptions_in_a_row_do_not_lose_the_need(talk: Talk) -> None:
    talk.says("ik heb geldzorgen door mijn ziekte")
    talk.says("ben je een robot?")
    assert talk.says("wat gebeurt er met mijn gegevens?").asks_place
    assert "geld" in talk.says("Utrecht").themes


def test_an_interruption_of_the_choice_between_namesakes(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Bergen")
    again = talk.says("ben je een mens?")
    assert "chatbot" in again.text and "Limburg" in again.text
    assert "Bergen" in talk.says("die in Limburg").text


def test_an_interruption_after_suggestions_comes_back_to_them(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Zwolle")
    answer = talk.says("ben je een mens?")
    assert answer.asks_whether_it_fits
    assert not answer.asks_place


def test_an_interruption_before_anything_asks_for_the_need(talk: Talk) -> None:
    assert talk.says("ben je een mens?").asks_need


@pytest.mark.parametrize("message", ["mens", "Mens!", "ik wil een echt mens spreken", "kan ik iemand bellen?"])
def test_who_wants_a_person_gets_numbers(talk: Talk, message: str) -> None:
    answer = talk.says(message)
    assert INFOLINE in answer.text and LISTENING in answer.text


def test_who_wants_a_person_nearby_gets_people_nearby(talk: Talk) -> None:
    talk.says("mens")
    answer = talk.says("Groningen")
    assert "regio" in answer.scopes
    assert answer.themes == {"emotionele-steun"}


def test_a_person_in_the_middle_of_a_search_does_not_lose_it(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten in Zwolle")
    answer = talk.says("mens")
    assert INFOLINE in answer.text
    assert not answer.asks_place
    more = talk.says("andere")
    assert more.themes == {"lotgenoten"}


@pytest.mark.parametrize("message", ["verwijder alles", "verwijder al mijn gegevens"])
def test_forgetting_forgets(talk: Talk, message: str) -> None:
    talk.says("ik zoek lotgenoten in Zwolle")
    assert "gewist" in talk.says(message).text
    answer = talk.says("ik zoek lotgenoten")
    assert answer.asks_place
    assert not answer.suggestions


def test_the_first_words_say_chatbot_exactly_once(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    talk.says("Zwolle")
    talk.says("andere")
    talk.says("dank je wel")
    assert talk.said.count("chatbot") == 1
    assert "chatbot" in talk.answers[0].text


@pytest.mark.parametrize("message", ["hallo", "ben je een mens?", "...", "ik wil dood", "stomme chatbot", "doei"])
def test_whatever_comes_first_the_first_answer_says_chatbot_once(talk: Talk, message: str) -> None:
    assert talk.says(message).text.count("chatbot") == 1


def test_a_client_that_said_so_itself_is_not_repeated(talk: Talk) -> None:
    assert "chatbot" not in talk.says("ik zoek lotgenoten", welcomed=True).text


def test_a_whole_life_story_is_met_kindly(talk: Talk) -> None:
    answer = talk.says("En toen gebeurde er weer iets en dat was ook heel veel. " * 90)
    assert "in een paar zinnen" in answer.text
    assert talk.says("ik zoek lotgenoten").asks_place
