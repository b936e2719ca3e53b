"""The story card says what is known, in plain words, and nothing else."""

from itertools import product

import pytest

from knowledge.taxonomy import Audience, Phase, Theme
from referrals.story import LEFT_OUT, MAX_CHARACTERS, StoryError, check_story, listed, story_card


def test_a_card() -> None:
    assert story_card(["werk", "vermoeidheid"], "behandeling", "patient", ["yoga"]) == (
        "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en vermoeidheid.\nDit wil ik graag: yoga."
    )


def test_who_is_not_ill_does_not_say_so() -> None:
    card = story_card(["mantelzorg"], "ongeneeslijk", "mantelzorger")
    assert card.startswith("Ik zorg voor iemand met kanker.\nEr is geen genezing meer mogelijk.")


def test_what_is_not_known_is_not_said() -> None:
    assert story_card(["geld"], None, None) == "Mijn vraag gaat over geld."
    assert story_card([], None, "onbekend") == ""


@pytest.mark.parametrize(("role", "phase"), list(product(Audience, Phase)))
def test_every_card_is_short_and_plain(role: str, phase: str) -> None:
    card = story_card(list(Theme)[:3], phase, role, ["yoga", "wandelen"])
    assert check_story(card) == card and "kankerpatiënt" not in card
    assert all(len(line.split()) <= 20 and line.endswith(".") for line in card.splitlines())


def test_the_card_somebody_wrote_is_kept_tidy() -> None:
    assert check_story("  Ik  heb hulp nodig. \n Graag snel. ") == "Ik heb hulp nodig.\nGraag snel."


@pytest.mark.parametrize("text", ["", " \n ", "a" * (MAX_CHARACTERS + 1)])
def test_a_card_that_cannot_be_sent(text: str) -> None:
    with pytest.raises(StoryError) as refused:
        check_story(text)
    assert refused.value.message.endswith(".")


def test_lists() -> None:
    assert [listed(list(words)) for words in ("", "a", "ab", "abc")] == ["", "a", "a en b", "a, b en c"]
    assert LEFT_OUT
