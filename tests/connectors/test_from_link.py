"""What a GP's link tells the bot: once, and only where the person said nothing else."""

import asyncio
from typing import Any

import pytest

from connectors.conversations import Conversation
from connectors.from_link import told_link, with_link
from referrals.links.says import LinkSays
from tests.connectors.tiny_bot import TinyBot, reading, turns

ZAANDAM = "town:zaandam:zaanstad"
LINK = LinkSays("link-1", ("werk", "geld"), ZAANDAM, "behandeling", "patient", "7K3F9QXM")
NOTHING = {
    "themes": [], "theme_options": [], "role": None, "phase": None, "ages": None, "wishes": [], "wordless": False,
    "anywhere": False,
}  # fmt: skip
ALL = {"themes": ["werk", "geld"], "place": ZAANDAM, "role": "patient", "phase": "behandeling"}


def conversation() -> Conversation:
    return Conversation(link=LINK)


@pytest.mark.parametrize("label", ["ja", "groet"])
def test_who_agrees_is_helped_with_what_the_link_says(label: str) -> None:
    told_label, told = with_link(conversation(), label, dict(NOTHING))
    assert told_label == "werk"
    assert told == {**NOTHING, **ALL}


def test_no_words_at_all_agree_too() -> None:
    assert with_link(conversation(), "nlu_fallback", {**NOTHING, "wordless": True})[0] == "werk"
    assert with_link(conversation(), "nlu_fallback", dict(NOTHING))[0] == "nlu_fallback"


@pytest.mark.parametrize(
    ("label", "said", "expected"),
    [
        ("rouw", {"themes": ["rouw"]}, {**ALL, "themes": ["rouw"]}),
        ("plaats-noemen", {"place": "town:edam:edam-volendam"}, {**ALL, "place": "town:edam:edam-volendam"}),
        ("plaats-noemen", {"anywhere": True}, {name: ALL[name] for name in ("themes", "role", "phase")}),
        ("emotionele-steun", {"role": "naaste"}, {**ALL, "role": "naaste"}),
        ("werk", {"phase": "na-behandeling"}, {**ALL, "phase": "na-behandeling"}),
    ],
)
def test_what_somebody_says_wins(label: str, said: dict[str, Any], expected: dict[str, Any]) -> None:
    told_label, told = with_link(conversation(), label, {**NOTHING, **said})
    assert told_label == label
    assert told == {**NOTHING, **said, **expected}


def test_a_place_that_may_be_several_is_asked_and_not_the_links() -> None:
    told = with_link(conversation(), "plaats-noemen", {**NOTHING, "place_options": ["a", "b"]})[1]
    assert "place" not in told


def test_once_told_or_without_a_link_nothing_is_added() -> None:
    known = conversation()
    told_link(known)
    assert with_link(known, "ja", dict(NOTHING)) == ("ja", NOTHING)
    assert with_link(Conversation(), "ja", dict(NOTHING)) == ("ja", NOTHING)


async def talk(bot: TinyBot, *messages: str) -> list[dict[str, Any]]:
    """What the bot heard in each turn of a talk that a link began."""
    async with bot.running() as address, turns(address) as taking:
        taking._conversations.of("iemand").link = LINK
        for message in messages:
            await taking.take("iemand", message)
    return [asked for path, asked in bot.calls if path == "/turn"]


def test_the_bot_hears_it_in_the_first_turn_only() -> None:
    async def answer(path: str, asked: dict[str, Any]) -> object:
        return reading("ja")[0] if path == "/understand" else [{"text": "Goed."}]

    first, second = asyncio.run(talk(TinyBot(answer), "/ja", "/ja"))
    assert first["label"] == "werk" and first["metadata"]["reading"]["place"] == ZAANDAM
    assert second["label"] == "ja" and second["metadata"]["reading"]["themes"] == []


def test_danger_comes_first_and_the_link_is_told_afterwards() -> None:
    async def answer(path: str, asked: dict[str, Any]) -> object:
        return reading("werk")[0] if path == "/understand" else [{"text": "Goed."}]

    heard = asyncio.run(talk(TinyBot(answer), "ik wil niet meer leven", "toch hulp bij mijn werk"))
    assert [turn["metadata"]["reading"]["place"] for turn in heard] == [ZAANDAM]


def test_a_bot_that_fails_is_told_again() -> None:
    failing = [True]

    async def answer(path: str, asked: dict[str, Any]) -> object:
        if path == "/understand":
            return reading("ja")[0]
        return b"broken" if failing and failing.pop() else [{"text": "Goed."}]

    heard = asyncio.run(talk(TinyBot(answer), "/ja", "/ja"))
    assert [turn["label"] for turn in heard] == ["werk", "werk"]
