"""One turn, with a bot that is away, slow, silent or talks nonsense: somebody always gets an answer that helps."""

import asyncio
import json
import random
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest

from actions.conversing import FORGOTTEN
from connectors.saying import FIRST_WORDS, OUT_OF_ORDER, TOO_LONG, Message
from knowledge.places import Gazetteer
from tests.connectors.tiny_bot import TinyBot, Trickling, closed_address, reading, turns

T = TypeVar("T")
#: Far longer than any answer may take, far shorter than waiting for a bot that hangs.
HANGING = 2.0


@pytest.fixture(scope="module", autouse=True)
def loaded_gazetteer() -> Gazetteer:
    """Reading the places takes a second, once; no test should wait for it within its time."""
    return Gazetteer.load()


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def texts(said: list[Message]) -> str:
    return "\n".join(message["text"] for message in said)


async def say_without_bot(*messages: str, **settings: object) -> list[str]:
    """A conversation with nobody at the bot's address, after the first words."""
    async with turns(closed_address(), **settings) as taking:
        return [texts(await taking.take("iemand", message, welcomed=True)) for message in messages]


@pytest.mark.parametrize(
    ("message", "numbers"),
    [
        ("ik wil dood", ["113", "0800-0113", "113.nl", "112", "huisarts"]),
        ("ik maak er vanavond een eind aan", ["113", "0800-0113", "112"]),
        ("mijn man slaat mij", ["112", "0800-2000"]),
        ("ik ben 14 en ik wil niet meer leven", ["0800-0432", "113", "112"]),
        ("ik heb net alle pillen ingenomen", ["112", "113"]),
        ("ik heb 39 graden koorts en zit in de chemo", ["112", "huisartsenpost", "ziekenhuis"]),
        ("mijn vrouw krijgt geen lucht", ["112", "huisartsenpost"]),
        ("mag ik paracetamol bij mijn chemo?", ["behandelteam", "huisarts", "kanker.nl"]),
    ],
)
def test_danger_is_answered_without_the_bot(message: str, numbers: list[str]) -> None:
    (said,) = run(say_without_bot(message))
    assert [number for number in numbers if number not in said] == []


def test_after_a_crisis_laat_maar_is_met_gently_once_more() -> None:
    crisis, waved_away, next_one = run(say_without_bot("ik wil dood", "laat maar", "hoi"))
    assert "113" in waved_away and len(waved_away) < len(crisis)
    assert next_one == OUT_OF_ORDER


@pytest.mark.parametrize("message", ["ik ben zo moe", "Zaandam", "hoi", "", "   ", "...", "👍", "/werk", "help"])
def test_anything_else_without_the_bot_gets_people_to_phone(message: str) -> None:
    (said,) = run(say_without_bot(message))
    assert said == OUT_OF_ORDER
    assert all(number in said for number in ("0800-022 66 22", "088 0767 000", "112"))


def test_everything_is_wiped_without_the_bot_too() -> None:
    (said,) = run(say_without_bot("verwijder alles"))
    assert FORGOTTEN in said


def test_a_message_that_is_too_long_gets_a_kind_answer_unless_it_speaks_of_danger() -> None:
    story = "Het was een lang verhaal over van alles en nog wat. " * 400
    assert run(say_without_bot(story)) == [TOO_LONG]
    for dangerous in (f"{story} ik wil dood", f"ik wil dood. {story}", f"{story} ik wil dood. {story}"):
        (said,) = run(say_without_bot(dangerous))
        assert "0800-0113" in said


async def with_bot(bot: TinyBot, *messages: str, **settings: object) -> list[list[Message]]:
    async with bot.running() as address, turns(address, **settings) as taking:
        return [await taking.take("iemand", message, welcomed=True) for message in messages]


@pytest.mark.parametrize(("sureness", "number"), [(0.9, "0800-0113"), (0.2, "huisartsenpost")])
def test_a_sure_crisis_behind_an_emergency_is_heard(sureness: float, number: str) -> None:
    async def answer(_path: str, _asked: dict[str, Any]) -> object:
        return reading("emotionele-steun", danger={"name": "crisis", "confidence": sureness})

    ((said,),) = run(with_bot(TinyBot(answer), "mijn vrouw krijgt geen lucht"))
    assert number in said["text"] and ("0800-0113" in said["text"]) == (sureness > 0.5)


def test_an_emergency_is_answered_whatever_the_bot_says() -> None:
    async def answer(_path: str, _asked: dict[str, Any]) -> object:
        return b"geen json"

    ((said,),) = run(with_bot(TinyBot(answer), "mijn vrouw krijgt geen lucht"))
    assert "112" in said["text"]


def test_a_crisis_is_answered_when_the_bot_hangs() -> None:
    async def answer(_path: str, _asked: dict[str, Any]) -> object:
        return await bot.hang()

    async def conversation() -> list[list[Message]]:
        nonlocal bot
        bot = TinyBot(answer)
        async with asyncio.timeout(HANGING):
            return await with_bot(bot, "ik wil dood", answer_seconds=0.4)

    bot: TinyBot
    ((said,),) = run(conversation())
    assert "0800-0113" in said["text"]


@pytest.mark.parametrize("kind", [TinyBot, Trickling])
@pytest.mark.parametrize("hangs", ["/", "/understand", "/turn", "everywhere"])
def test_a_bot_that_hangs_is_given_up(kind: type[TinyBot], hangs: str) -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        if hangs in (path, "everywhere") and kind is TinyBot:
            await bot.hang()
        return reading("werk") if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> str:
        nonlocal bot
        bot = kind(answer)
        async with asyncio.timeout(HANGING):
            ((said,),) = await with_bot(bot, "ik ben bang voor mijn baan", answer_seconds=0.4)
        return str(said["text"])

    bot: TinyBot
    # Whether it is there is asked only when nothing was read; a turn without a reading is a turn too.
    answered = kind is TinyBot and hangs in ("/", "/understand")
    assert run(conversation()) == ("Dit is het antwoord." if answered else OUT_OF_ORDER)


@pytest.mark.parametrize(
    "nonsense", [[], {}, None, "tekst", 7, ["tekst"], [None], {"error": "failed"}, b"", b"geen json", b"[{]"]
)
def test_a_bot_that_says_nothing_useful_is_never_silence(nonsense: object) -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading("werk") if path == "/understand" else nonsense

    async def conversation() -> list[list[Message]]:
        return await with_bot(TinyBot(answer), "ik ben bang voor mijn baan")

    assert [texts(said) for said in run(conversation())] == [OUT_OF_ORDER]


@pytest.mark.parametrize("nonsense", [{}, [], None, "tekst", {"intent": {}}, {"intent": {"name": "werk"}}, b"x"])
def test_an_unreadable_reading_leaves_the_rules_speaking(nonsense: object) -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return nonsense if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> tuple[list[list[Message]], list[dict[str, Any]]]:
        bot = TinyBot(answer)
        said = await with_bot(bot, "ik woon in Zaandam", "ik wil dood")
        return said, [asked for path, asked in bot.calls if path == "/turn"]

    (place, crisis), asked = run(conversation())
    assert texts(place) == "Dit is het antwoord." and "0800-0113" in texts(crisis)
    assert [one["metadata"]["reading"].get("place") for one in asked] == ["town:zaandam:zaanstad"]


@pytest.mark.parametrize(
    ("words", "label"), [("ik wil dood, ik woon in Zaandam", "rouw"), ("het is te veel, Zaandam", "crisis")]
)
def test_a_place_beside_a_danger_need_not_be_said_again(words: str, label: str) -> None:
    """Whether rules heard the danger or the model."""
    read = iter([label])

    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading(next(read, "rouw")) if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> list[dict[str, Any]]:
        bot = TinyBot(answer)
        crisis, _ = await with_bot(bot, words, "ik zoek steun bij rouw")
        assert "0800-0113" in texts(crisis)
        return [asked for path, asked in bot.calls if path == "/turn"]

    assert [one["metadata"]["reading"].get("place") for one in run(conversation())] == ["town:zaandam:zaanstad"]


@pytest.mark.parametrize("text", ["/bestaat-niet", ' //restart{"a": 1}', "/crisis ", "ik/wij"])
def test_rasa_never_takes_what_was_typed_for_a_command(text: str) -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading() if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> list[str]:
        bot = TinyBot(answer)
        await with_bot(bot, text)
        return [read for path, asked in bot.calls if path == "/understand" for read in asked["texts"]]

    (read,) = run(conversation())
    assert not read.strip().startswith("/") and read.strip() == text.strip().lstrip("/").strip()


def test_the_model_may_see_danger_that_the_rules_miss() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        danger = {"name": "crisis", "confidence": 0.9}
        return reading("out-of-scope", danger=danger) if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> tuple[str, list[str]]:
        bot = TinyBot(answer)
        ((said,),) = await with_bot(bot, "de brug bij ons is hoog")
        return said["text"], [path for path, _ in bot.calls]

    said, paths = run(conversation())
    assert "0800-0113" in said and "/turn" not in paths


def test_what_somebody_typed_is_not_kept_and_never_reaches_the_tracker() -> None:
    typed = "mijn buurvrouw Truus Jansen uit Zaandam heeft longkanker, bel 06-12345678"

    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading("emotionele-steun") if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> tuple[list[dict[str, Any]], str]:
        bot = TinyBot(answer)
        async with bot.running() as address, turns(address) as taking:
            await taking.take("iemand", typed)
            await taking.take("iemand", f"{typed}, ik wil dood")
            return [asked for path, asked in bot.calls if path == "/turn"], repr(taking._conversations.of("iemand"))

    (asked,), remembered = run(conversation())
    assert (asked["label"], asked["metadata"]["reading"]["themes"]) == ("emotionele-steun", ["emotionele-steun"])
    assert "crisis" in remembered
    kept = json.dumps(asked).lower() + remembered.lower()
    assert [word for word in ("truus", "jansen", "buurvrouw", "12345678", "heeft") if word in kept] == []


def test_the_first_answer_says_that_this_is_a_chatbot_and_no_later_one_does() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading("werk") if path == "/understand" else [{"text": "Dit is het antwoord."}]

    async def conversation() -> list[list[str]]:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            said = [await taking.take("a", "werk") for _ in range(2)]
            said += [await taking.take("b", "ik wil dood"), await taking.take("c", "werk", welcomed=True)]
            return [[message["text"] for message in one] for one in said]

    first, second, crisis, welcomed = run(conversation())
    assert first == [FIRST_WORDS, "Dit is het antwoord."]
    assert second == welcomed == ["Dit is het antwoord."]
    assert "113" in crisis[0] and crisis[1] == FIRST_WORDS


def test_the_mark_of_forgetting_stays_inside_and_wipes_the_conversation() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        forgotten = {"custom": {"type": "forgotten"}}
        return reading() if path == "/understand" else [{"text": "Alles is gewist."}, forgotten]

    async def conversation() -> list[list[str]]:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            return [[message["text"] for message in await taking.take("a", "verwijder alles")] for _ in range(2)]

    once, again = run(conversation())
    assert once == again == [FIRST_WORDS, "Alles is gewist."]


def test_cards_carry_their_text_for_clients_without_cards() -> None:
    async def answer(path: str, _asked: dict[str, Any]) -> object:
        card = {"custom": {"type": "suggestion", "text": "Het Huis\nBel 075."}}
        return reading("werk") if path == "/understand" else [card]

    async def conversation() -> list[list[Message]]:
        return await with_bot(TinyBot(answer), "werk")

    assert run(conversation())[0][0]["text"] == "Het Huis\nBel 075."


def numbered(text: str) -> float:
    """Turns carry no text; the test's messages are told apart by the confidence that the tiny bot reads in them."""
    return int(text.rpartition(" ")[2]) / 100


def test_messages_of_one_sender_are_taken_in_order_and_one_at_a_time() -> None:
    log: list[tuple[str, float]] = []

    async def answer(path: str, asked: dict[str, Any]) -> object:
        if path == "/understand":
            return reading("werk", numbered(asked["texts"][0]))
        log.append(("begin", asked["confidence"]))
        await asyncio.sleep(0.05 if asked["confidence"] < 0.03 else 0)
        log.append(("end", asked["confidence"]))
        return [{"text": f"antwoord {asked['confidence']}"}]

    async def conversation() -> list[list[Message]]:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            said = [taking.take("iemand", f"bericht {number}", welcomed=True) for number in range(1, 7)]
            return await asyncio.gather(*said)

    said = run(conversation())
    assert [one[0]["text"] for one in said] == [f"antwoord {number / 100}" for number in range(1, 7)]
    assert log == [(what, number / 100) for number in range(1, 7) for what in ("begin", "end")]


def test_one_slow_conversation_holds_up_no_other() -> None:
    async def answer(path: str, asked: dict[str, Any]) -> object:
        if path == "/turn" and asked["sender"] == "traag":
            await bot.hang()
        return reading("werk") if path == "/understand" else [{"text": f"antwoord voor {asked['sender']}"}]

    async def conversation() -> tuple[str, bool]:
        nonlocal bot
        bot = TinyBot(answer)
        async with bot.running() as address, turns(address, answer_seconds=20) as taking:
            slow = asyncio.create_task(taking.take("traag", "werk", welcomed=True))
            await asyncio.sleep(0.1)
            said = texts(await taking.take("vlot", "werk", welcomed=True))
            waiting = not slow.done()
            slow.cancel()
            await asyncio.gather(slow, return_exceptions=True)
            return said, waiting

    bot: TinyBot
    assert run(conversation()) == ("antwoord voor vlot", True)


def test_fifty_at_once_never_get_each_others_answers() -> None:
    chance = random.Random(7)  # noqa: S311 - delays, not secrets

    async def answer(path: str, asked: dict[str, Any]) -> object:
        await asyncio.sleep(chance.random() / 20)
        if path == "/understand":
            return reading("werk", numbered(asked["texts"][0]))
        return [{"recipient_id": "wie dan ook", "text": f"{asked['sender']} {asked['confidence']:.2f}"}]

    async def conversation() -> list[list[Message]]:
        async with TinyBot(answer).running() as address, turns(address, answer_seconds=20) as taking:
            said = [taking.take(f"sender-{number}", f"bericht {number}", welcomed=True) for number in range(1, 51)]
            return await asyncio.gather(*said)

    for number, said in enumerate(run(conversation()), start=1):
        assert said == [{"recipient_id": f"sender-{number}", "text": f"sender-{number} {number / 100:.2f}"}]


def test_a_fault_of_our_own_is_never_silence(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def broken(text: str) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("connectors.turns.find_danger", broken)
    assert run(say_without_bot("ik zoek hulp in Zaandam")) == [OUT_OF_ORDER]
    assert "Zaandam" not in caplog.text
