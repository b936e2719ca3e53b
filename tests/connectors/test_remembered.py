"""A bot that lost a conversation gets it back from the app, and only then."""

from typing import Any

import yaml
from rasa_sdk.events import AllSlotsReset

from actions.slots import set_slots
from connectors.conversations import Conversation
from connectors.remembered import SLOTS, keep, restore
from tests.running import ROOT


def call(**slots: Any) -> dict[str, Any]:  # noqa: ANN401 - slots hold anything
    return {"tracker": {"slots": {**dict.fromkeys(SLOTS), **slots}}}


def test_the_domain_has_exactly_these_slots() -> None:
    domain = yaml.safe_load((ROOT / "bot" / "domain" / "domain.yml").read_text(encoding="utf-8"))
    assert set(domain["slots"]) == set(SLOTS)


def test_a_bot_that_remembers_is_told_nothing() -> None:
    talk, asked = Conversation(), call(themes=["rouw"])
    assert restore(talk, asked) == []
    keep(talk, asked, set_slots(place="town:zaandam:zaanstad", asked="more"))
    again = call(themes=["rouw"], place="town:zaandam:zaanstad", asked="more")
    assert restore(talk, again) == [] and talk.asked == "more"


def test_a_bot_that_starts_anew_gets_everything_back_and_so_does_the_action() -> None:
    talk = Conversation()
    keep(talk, call(), set_slots(themes=("rouw",), place="town:zaandam:zaanstad", shown=3))
    fresh = call()
    told = {event["name"]: event["value"] for event in restore(talk, fresh)}
    assert told == {"themes": ["rouw"], "place": "town:zaandam:zaanstad", "shown": 3}
    assert fresh["tracker"]["slots"]["themes"] == ["rouw"]


def test_what_was_wiped_does_not_come_back() -> None:
    talk = Conversation()
    keep(talk, call(), set_slots(themes=("rouw",)))
    keep(talk, call(themes=["rouw"]), [AllSlotsReset()])
    assert restore(talk, call()) == [] and talk.asked is None


def test_a_call_without_slots_breaks_nothing() -> None:
    for odd in ({}, {"tracker": {}}, {"tracker": {"slots": None}}):
        talk = Conversation()
        assert restore(talk, dict(odd)) == []
        keep(talk, dict(odd), set_slots(themes=("rouw",)))
        assert talk.slots["themes"] == ["rouw"]
