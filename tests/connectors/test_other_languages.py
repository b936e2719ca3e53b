"""A message in another language: the Dutch answer stays, one sentence before it points to a person."""

import asyncio
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

import httpx
import pytest

from actions.languages import whom_to_call
from connectors.app import build_services, create_app
from connectors.saying import FIRST_WORDS, OUT_OF_ORDER, TOO_LONG, Message
from connectors.settings import Settings
from knowledge.places import Gazetteer
from tests.connectors.tiny_bot import TinyBot, closed_address, reading, turns
from understanding.labels import Danger, DangerKind, Language

T = TypeVar("T")
ANSWER = "Dit is het antwoord."
ORDINARY = {
    Language.ENGLISH: "I have cancer and I feel so alone, can you help me?",
    Language.TURKISH: "kanser hastasiyim, yardima ihtiyacim var",
    Language.ARABIC: "أنا مريض بالسرطان وأحتاج إلى المساعدة",
    Language.POLISH: "mam raka i potrzebuje pomocy",
}
CRIES = {
    Language.ENGLISH: ("I want to die", "I can't breathe"),
    Language.TURKISH: ("ölmek istiyorum", "nefes alamıyorum"),
    Language.ARABIC: ("أريد أن أموت", "لا أستطيع التنفس"),
    Language.POLISH: ("chcę umrzeć", "nie mogę oddychać"),
}
CRISIS, ACUTE = Danger(DangerKind.CRISIS), Danger(DangerKind.ACUUT_MEDISCH)


@pytest.fixture(scope="module", autouse=True)
def loaded_gazetteer() -> Gazetteer:
    return Gazetteer.load()


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def talk(*messages: str, welcomed: bool = True, **read: object) -> list[list[str]]:
    """What was said to each message of one conversation, by a bot that always reads and answers the same."""

    async def answer(path: str, _asked: dict[str, Any]) -> object:
        return reading(**read) if path == "/understand" else [{"text": ANSWER}]  # type: ignore[arg-type]

    async def conversation() -> list[list[str]]:
        async with TinyBot(answer).running() as address, turns(address) as taking:
            said = [await taking.take("iemand", message, welcomed=welcomed) for message in messages]
            return [[message["text"] for message in one] for one in said]

    return run(conversation())


@pytest.mark.parametrize("language", Language)
def test_one_sentence_stands_before_the_dutch_answer_and_once_in_a_conversation(language: Language) -> None:
    first, second = talk(ORDINARY[language], ORDINARY[language])
    assert first == [whom_to_call(language, None), ANSWER]
    assert second == [ANSWER]


def test_each_language_has_its_own_sentence() -> None:
    said = talk(ORDINARY[Language.ENGLISH], ORDINARY[Language.POLISH], ORDINARY[Language.ENGLISH])
    assert [one[0] for one in said] == [
        whom_to_call(Language.ENGLISH, None),
        whom_to_call(Language.POLISH, None),
        ANSWER,
    ]


def test_it_comes_before_the_first_words() -> None:
    ((*said,),) = talk(ORDINARY[Language.TURKISH], welcomed=False)
    assert said == [whom_to_call(Language.TURKISH, None), FIRST_WORDS, ANSWER]


@pytest.mark.parametrize("text", ["ik ben zo moe", "my god wat ben ik moe", "merhaba", "👍", "", "/werk", "Zaandam"])
def test_dutch_gets_no_such_sentence(text: str) -> None:
    assert talk(text) == [[ANSWER]]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("danger", "which"), [(CRISIS, 0), (ACUTE, 1)])
def test_danger_points_to_who_can_help_now_each_time(language: Language, danger: Danger, which: int) -> None:
    cry = CRIES[language][which]
    ordinary, first, second, after = talk(ORDINARY[language], cry, cry, ORDINARY[language], label="werk")
    assert ordinary[0] == whom_to_call(language, None)
    assert first[0] == second[0] == whom_to_call(language, danger)
    assert "112" in first[1] and first[1] != second[1]
    assert len(after) == 1


def test_danger_that_only_the_model_sees_counts_too() -> None:
    (said,) = talk("the bridge near our house is very high", danger={"name": "crisis", "confidence": 0.9})
    assert said[0] == whom_to_call(Language.ENGLISH, CRISIS) and "0800-0113" in said[1]


def test_waving_a_crisis_away_is_met_in_the_language_too() -> None:
    _, waved = talk("I want to die", "never mind, I was only joking", label="out-of-scope")
    assert waved[0] == whom_to_call(Language.ENGLISH, CRISIS) and "0800-0113" in waved[1]


def test_another_conversation_begins_anew() -> None:
    async def conversation() -> list[list[Message]]:
        async with turns(closed_address()) as taking:
            return [await taking.take(who, ORDINARY[Language.ENGLISH], welcomed=True) for who in ("a", "b")]

    for said in run(conversation()):
        assert [message["text"] for message in said] == [whom_to_call(Language.ENGLISH, None), OUT_OF_ORDER]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [5_000, 100_000])
def test_a_long_message_is_answered_in_time(language: Language, size: int) -> None:
    text = (ORDINARY[language] + ". ") * (size // 20)
    started = time.monotonic()
    (said,) = talk(text[:size])
    assert said == [whom_to_call(language, None), TOO_LONG]
    assert time.monotonic() - started < 1


async def post(path: str, **asked: Any) -> httpx.Response:  # noqa: ANN401 - what httpx takes
    """Ask the app itself, which has no bot and no database."""
    app = create_app(build_services(Settings(database_url="sqlite://"), closed_address(), "token"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://wegwijs") as door:
        return await door.post(path, **asked)


def test_the_rest_door_keeps_rasas_format() -> None:
    body = {"sender": "iemand", "message": ORDINARY[Language.ARABIC]}
    said = run(post("/webhooks/rest/webhook", json=body)).json()
    assert [set(one) for one in said] == [{"recipient_id", "text"}] * len(said)
    assert said[0]["text"] == whom_to_call(Language.ARABIC, None)


@pytest.mark.parametrize("language", Language)
def test_the_page_names_the_language_and_lets_it_find_its_direction(language: Language) -> None:
    page = run(post("/", data={"message": CRIES[language][0]})).text
    assert page.count(f'<div class="said" lang="{language}" dir="auto">') == 1
    assert page.count('<div class="said">') >= 1
    assert f"<bdi>{CRIES[language][0]}</bdi>" in page
