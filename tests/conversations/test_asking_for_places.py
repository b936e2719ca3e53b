"""Places that are unclear, unknown or not told: asked once in the right way, and help comes whatever the answer."""

import pytest

from tests.conversations.talk import Talk


def bergen_asked(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    asked = talk.says("Bergen")
    assert "Noord-Holland" in asked.text and "Limburg" in asked.text
    assert len(asked.buttons) == 2
    assert not asked.suggestions


@pytest.mark.parametrize("reply", ["Limburg", "die in Limburg", "Bergen in Limburg", "Bergen (Limburg)", "de tweede"])
def test_bergen_is_asked_and_limburg_is_taken(talk: Talk, reply: str) -> None:
    bergen_asked(talk)
    answer = talk.says(reply)
    assert "Bergen" in answer.text
    assert answer.suggestions
    assert all(one["latitude"] is None or one["latitude"] < 52.1 for one in answer.suggestions), "not near Alkmaar"


@pytest.mark.parametrize("reply", ["die in Noord-Holland", "Noord-Holland", "ja", "de eerste"])
def test_bergen_is_asked_and_noord_holland_is_taken(talk: Talk, reply: str) -> None:
    bergen_asked(talk)
    answer = talk.says(reply)
    assert "praethuys" in " ".join(answer.organizations)


def test_none_of_the_namesakes_asks_for_the_place_itself(talk: Talk) -> None:
    bergen_asked(talk)
    assert talk.says("nee").asks_place
    assert "Venlo" in talk.says("Venlo").text


def test_another_place_instead_of_a_choice_is_taken(talk: Talk) -> None:
    bergen_asked(talk)
    answer = talk.says("doe maar Heerlen")
    assert "Heerlen" in answer.text and answer.suggestions


def test_the_large_namesake_is_taken_and_the_small_one_after_a_correction(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    twente = talk.says("Hengelo")
    assert twente.suggestions
    gelderland = talk.says("nee, die in Gelderland")
    assert "Hengelo" in gelderland.text
    assert gelderland.suggestions[0]["distance_km"] < 20
    assert gelderland.organizations[0] != twente.organizations[0]


def test_an_ambiguous_place_in_the_first_message_is_asked_too(talk: Talk) -> None:
    asked = talk.says("ik zoek lotgenoten in Bergen")
    assert not asked.suggestions
    assert "Limburg" in asked.text
    assert talk.says("Limburg").themes == {"lotgenoten"}


def test_an_unknown_place_is_asked_once_and_then_the_country_helps(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    asked = talk.says("Blubberdam")
    assert "postcode" in asked.text
    assert not asked.suggestions
    answer = talk.says("Xyzzydorp")
    assert answer.scopes == {"landelijk"}
    assert answer.themes == {"lotgenoten"}


def test_a_larger_place_after_an_unknown_one_is_taken(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    talk.says("Blubberdam")
    assert "Zwolle" in talk.says("Zwolle").text


@pytest.mark.parametrize(
    "reply", ["weet ik niet", "geen idee", "zeg ik liever niet", "maakt niet uit", "nergens", "nee", "heel nederland"]
)
def test_no_place_still_gives_help_for_the_whole_country(talk: Talk, reply: str) -> None:
    talk.says("ik ben zo bang, ik wil mijn hart luchten")
    answer = talk.says(reply)
    assert answer.suggestions
    assert answer.scopes == {"landelijk"}
    assert not answer.asks_place


def test_who_has_no_place_to_name_is_not_asked_again(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    first = talk.says("weet ik niet")
    second = talk.says("andere")
    assert second.suggestions and not second.asks_place
    assert not set(first.organizations) & set(second.organizations)
    other = talk.says("ik zoek vervoer naar het ziekenhuis")
    assert other.suggestions and not other.asks_place
    near = talk.says("ik woon in Alkmaar")
    assert "regio" in near.scopes


def test_a_misspelt_place_is_understood(talk: Talk) -> None:
    talk.says("ik zoek lotgenoten")
    assert "Apeldoorn" in talk.says("apeldorn").text
