"""“Wat weet u van mij?” and “verwijder alles”: all of it is told, all of it goes, also when the bot is away."""

import asyncio
import json
from typing import Any

import pytest

from actions.conversing import FORGOTTEN
from actions.referring.form import Form, Made
from actions.slots import set_slots
from connectors.conversations import Conversation
from connectors.known import asks_what_is_known, what_is_known
from connectors.remembered import SLOTS, keep, restore
from knowledge.places import Gazetteer
from referrals.reaching import Channel
from tests.connectors.tiny_bot import TinyBot, closed_address, reading, turns
from understanding.labels import Danger, DangerKind


@pytest.mark.parametrize("text", [
    "wat weet u van mij?", "Wat weet je over mij", "wat weten jullie eigenlijk van mij", "wat bewaart u over mij?",
    "welke gegevens hebben jullie van mij", "wat heb je onthouden over mij", "ik wil mijn gegevens inzien",
    "kan ik mijn gegevens downloaden", "ik vraag inzage",
])  # fmt: skip
def test_the_question_is_heard(text: str) -> None:
    assert asks_what_is_known(text)


@pytest.mark.parametrize("text", [
    "wat weet u van rouw?", "wat doen jullie met mijn gegevens?", "wat hebt u voor mij?", "niemand weet wat van mij",
    "wat is er voor mij te doen", "wat heeft u over vermoeidheid", "hoi",
])  # fmt: skip
def test_other_questions_are_not(text: str) -> None:
    assert not asks_what_is_known(text)


def test_everything_that_is_remembered_is_told(gazetteer: Gazetteer) -> None:
    talk = Conversation(turns=4, crisis=Danger(DangerKind.CRISIS))
    slots = set_slots(themes=("rouw",), place="town:zaandam:zaanstad", role="nabestaande", phase="rouw", shown=3)
    keep(talk, {}, slots)
    way: Any = None
    talk.referring = Form(way, way, first_name="Mia", channel=Channel.PHONE, address="06 12345678")
    link = {"custom": {"track_link": "http://localhost/volg/x"}}
    talk.referred = [Made("tag", "W-ABCD-EF", "token", "Anna's Huis", link)]
    said = what_is_known(talk, gazetteer, 24)
    text, data = said["custom"]["text"], json.loads(json.dumps(said["custom"]["data"]))
    for words in (
        "rouw",
        "Zaandam",
        "gevaar",
        "Mia",
        "06 12345678",
        "W-ABCD-EF",
        "/volg/x",
        "24 uur",
        "verwijder alles",
    ):
        assert words in text
    assert data["slots"] == {"themes": ["rouw"], "place": "town:zaandam:zaanstad", "role": "nabestaande",
                             "phase": "rouw", "shown": 3}  # fmt: skip
    assert data["open_request"]["first_name"] == "Mia" and data["referrals"] == ["W-ABCD-EF"] and data["messages"] == 4
    assert "token" not in json.dumps(data)


def test_every_part_of_a_conversation_is_told_or_says_nothing_of_somebody() -> None:
    """Whoever adds something that is remembered decides here whether the person hears of it."""
    told = {
        "slots", "place", "danger", "crisis", "pointed", "link", "referring", "referred", "called", "owner", "turns",
    }  # fmt: skip
    says_nothing = {
        "lock", "last_seen", "asked", "warned", "answered", "action_failed", "link_told", "link_helped", "shown",
        "wants_person",
    }  # fmt: skip
    assert set(Conversation.__dataclass_fields__) <= told | says_nothing


def test_nothing_is_known_yet(gazetteer: Gazetteer) -> None:
    assert what_is_known(Conversation(), gazetteer, 24)["custom"]["text"].startswith("Ik weet nog niets van u.")


def test_it_is_answered_without_the_bot() -> None:
    async def conversation() -> list[str]:
        async with turns(closed_address(), conversation_hours=2) as taking:
            said = [await taking.take("a", text, welcomed=True) for text in ("Zaandam", "wat weet u van mij?")]
            return [one[0]["text"] for one in said]

    _, known = asyncio.run(conversation())
    assert "Uw plaats: Zaandam." in known and "2 uur" in known


def test_wiping_works_without_the_bot_and_the_bot_is_told_later() -> None:
    async def conversation() -> tuple[list[str], Conversation]:
        async with turns(closed_address()) as taking:
            await taking.take("a", "Zaandam", welcomed=True)
            keep(taking._conversations.of("a"), {}, set_slots(themes=("rouw",)))
            said = [await taking.take("a", text, welcomed=True) for text in ("verwijder alles", "wat weet u van mij?")]
            return [one[0]["text"] for one in said], taking._conversations.of("a")

    (wiped, known), fresh = asyncio.run(conversation())
    assert wiped == FORGOTTEN and known.startswith("Ik weet nog niets van u.")
    remembers = {"tracker": {"slots": {**dict.fromkeys(SLOTS), "themes": ["rouw"]}}}
    assert {one["name"]: one["value"] for one in restore(fresh, remembers)} == {"themes": None}


def test_a_referral_outlives_the_talk_and_can_still_be_taken_back_there() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading() if path == "/understand" else [{"text": "Gewist."}, {"custom": {"type": "forgotten"}}]

    async def conversation() -> tuple[list[dict[str, Any]], list[Made]]:
        made = Made("tag", "W-ABCD-EF", "token", "Anna's Huis", {"custom": {"track_link": "http://localhost/volg/x"}})
        async with TinyBot(answer).running() as address, turns(address) as taking:
            taking._conversations.of("a").referred = [made]
            said = await taking.take("a", "verwijder alles", welcomed=True)
            return said, taking._conversations.of("a").referred

    said, referred = asyncio.run(conversation())
    assert "Anna's Huis staat nog" in said[-1]["text"] and [one.reference for one in referred] == ["W-ABCD-EF"]
    assert [button["payload"] for button in said[-1]["buttons"]] == ["/intrekken:W-ABCD-EF"]
