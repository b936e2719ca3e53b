"""What a message changes in the memory: new needs and places begin anew, who somebody is stays."""

import pytest

from tests.actions.conftest import ZAANDAM, Act

ALKMAAR = "town:alkmaar:alkmaar"
SHOWN = {"themes": ["werk"], "place": ZAANDAM, "shown": 3, "role": "naaste", "phase": "behandeling", "wishes": ["yoga"]}


def test_everything_of_one_message_is_remembered(act: Act) -> None:
    told = {"themes": ["werk", "geld"], "place": ZAANDAM, "role": "naaste", "phase": "diagnose", "wishes": ["schuld"]}
    slots = act("action_remember", {}, **told).slots
    assert slots["themes"] == ["werk", "geld"] and slots["place"] == ZAANDAM
    assert (slots["role"], slots["phase"], slots["wishes"], slots["heard"]) == (
        "naaste",
        "diagnose",
        ["schuld"],
        "werk",
    )


def test_remembering_says_nothing(act: Act) -> None:
    assert act("action_remember", SHOWN, themes=["rouw"]).said == []


def test_a_new_need_begins_a_new_list_and_keeps_who_and_where(act: Act) -> None:
    slots = act("action_remember", SHOWN, themes=["rouw"]).slots
    assert (slots["themes"], slots["shown"], slots["wishes"]) == (["rouw"], 0, [])
    assert not {"place", "role", "phase"} & set(slots)


def test_the_same_need_once_more_goes_on_with_the_list(act: Act) -> None:
    assert not {"themes", "shown"} & set(act("action_remember", SHOWN, themes=["werk"]).slots)


def test_a_new_place_begins_a_new_list_and_keeps_the_need(act: Act) -> None:
    slots = act("action_remember", SHOWN, place=ALKMAAR).slots
    assert (slots["place"], slots["shown"]) == (ALKMAAR, 0) and "themes" not in slots
    assert "shown" not in act("action_remember", SHOWN, place=ZAANDAM).slots


def test_a_place_that_may_be_several_is_no_place_yet(act: Act) -> None:
    slots = act("action_remember", SHOWN, place_options=["town:bergen:bergen-nh", "town:bergen:bergen-l"]).slots
    assert slots["place"] is None and len(slots["place_options"]) == 2 and slots["shown"] == 0


@pytest.mark.parametrize("said", [{}, {"themes": []}, {"themes": None, "place": None}, {"themes": ["bestaat-niet"]}])
def test_a_message_that_tells_nothing_changes_nothing(act: Act, said: dict[str, object]) -> None:
    slots = act("action_remember", SHOWN, **said).slots
    assert not {"themes", "place", "shown", "role", "phase", "wishes"} & set(slots)


def test_an_age_stays_until_another_is_said(act: Act) -> None:
    assert act("action_remember", SHOWN, ages=[62, 62]).slots["ages"] == [62, 62]
    assert "ages" not in act("action_remember", {**SHOWN, "ages": [62, 62]}, role="patient").slots


def test_somebody_may_say_who_they_are_later(act: Act) -> None:
    slots = act("action_remember", SHOWN, role="nabestaande", phase="rouw").slots
    assert (slots["role"], slots["phase"]) == ("nabestaande", "rouw") and "themes" not in slots
