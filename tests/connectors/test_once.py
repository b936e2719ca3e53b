"""A message that comes twice is one message: same answers, no second turn, also while the first is on its way."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest

from connectors.once import KEPT, usable
from connectors.saying import Message
from knowledge.places import Gazetteer
from tests.connectors.tiny_bot import TinyBot, reading, turns

T = TypeVar("T")


@pytest.fixture(scope="module", autouse=True)
def loaded_gazetteer() -> Gazetteer:
    return Gazetteer.load()


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


class Counting(TinyBot):
    """Numbers its turns; ``gate`` holds each one up until it is opened."""

    def __init__(self) -> None:
        super().__init__(self._count)
        self.turns = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def _count(self, path: str, _asked: dict[str, Any]) -> object:
        if path == "/understand":
            return reading("werk")
        self.turns += 1
        number = self.turns
        await self.gate.wait()
        return [{"text": f"antwoord {number}"}]


async def talk(*messages: tuple[str, str, str | None]) -> list[str]:
    bot = Counting()
    async with bot.running() as address, turns(address) as taking:
        said = [await taking.take(sender, text, welcomed=True, message_id=name) for sender, text, name in messages]
        return [one[0]["text"] for one in said]


def test_the_same_name_is_one_message_and_no_name_is_a_new_one() -> None:
    once = ("a", "werk", "1")
    assert run(talk(once, once, ("a", "werk", "2"), once, ("a", "werk", None), ("a", "werk", None))) == [
        "antwoord 1", "antwoord 1", "antwoord 2", "antwoord 1", "antwoord 3", "antwoord 4",
    ]  # fmt: skip


def test_names_of_different_conversations_have_nothing_to_do_with_each_other() -> None:
    assert run(talk(("a", "werk", "1"), ("b", "werk", "1"))) == ["antwoord 1", "antwoord 2"]


def test_another_text_under_the_same_name_is_heard() -> None:
    """A client that gives every message the same name must not keep a cry for help from being heard."""
    first, cry, again = run(talk(("a", "werk", "1"), ("a", "ik wil dood", "1"), ("a", "werk", "1")))
    assert (first, again) == ("antwoord 1", "antwoord 2") and "0800-0113" in cry


def test_only_the_newest_are_kept() -> None:
    names = [str(number) for number in range(1, KEPT + 2)]
    said = run(talk(*(("a", "werk", name) for name in names), ("a", "werk", names[1]), ("a", "werk", names[0])))
    assert said[-2:] == ["antwoord 2", f"antwoord {KEPT + 2}"]


def test_while_the_first_is_on_its_way_the_second_waits_for_the_same_answer() -> None:
    async def twice() -> tuple[list[list[Message]], int]:
        bot = Counting()
        async with bot.running() as address, turns(address) as taking:
            bot.gate.clear()
            both = [asyncio.create_task(taking.take("a", "werk", welcomed=True, message_id="1")) for _ in range(2)]
            await asyncio.sleep(0.1)
            bot.gate.set()
            return await asyncio.gather(*both), bot.turns

    (first, second), taken = run(twice())
    assert first == second and taken == 1


def test_who_loses_the_connection_finds_the_answer_when_asking_again() -> None:
    async def lost_and_again() -> tuple[str, int]:
        bot = Counting()
        async with bot.running() as address, turns(address) as taking:
            bot.gate.clear()
            lost = asyncio.create_task(taking.take("a", "werk", welcomed=True, message_id="1"))
            await asyncio.sleep(0.1)
            lost.cancel()
            await asyncio.gather(lost, return_exceptions=True)
            bot.gate.set()
            said = await taking.take("a", "werk", welcomed=True, message_id="1")
            return said[0]["text"], bot.turns

    assert run(lost_and_again()) == ("antwoord 1", 1)


def test_wiping_twice_wipes_once_and_forgets_every_other_answer() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        nonlocal wiped
        if path == "/understand":
            return reading()
        wiped += 1
        return [{"text": f"gewist {wiped}"}, {"custom": {"type": "forgotten"}}]

    async def conversation() -> tuple[list[str], int]:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            said = [
                await taking.take("a", "verwijder alles", welcomed=True, message_id=name) for name in ("1", "2", "2")
            ]
            kept = taking._conversations.of("a").answered
            return [one[0]["text"] for one in said], len(kept._taken)

    wiped = 0
    assert run(conversation()) == (["gewist 1", "gewist 2", "gewist 2"], 1)


def test_a_message_that_waits_for_a_wipe_begins_a_new_conversation() -> None:
    async def answer(path: str, asked: dict[str, Any]) -> object:
        nonlocal busy, most
        if path == "/understand":
            return reading()
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0.05)
        busy -= 1
        return [{"text": "gewist"}, {"custom": {"type": "forgotten"}}]

    async def conversation() -> None:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            await asyncio.gather(*(taking.take("a", "verwijder alles", welcomed=True) for _ in range(5)))

    busy = most = 0
    run(conversation())
    assert most == 1


@pytest.mark.parametrize("name", [None, "", 7, ["1"], {"a": 1}, "x" * 65])
def test_what_is_no_name_is_ignored(name: object) -> None:
    assert usable(name) is None and usable("x" * 64) == "x" * 64
