"""The bot's only door: closed without the token, silent about what people typed, and never an empty success."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, Coroutine, Iterator, TypeVar

import aiohttp
import pytest
from rasa.core.channels.channel import UserMessage
from sanic import Sanic

from bot.channel import SealedChannel
from bot.checks import quiet

TOKEN = "secret"
T = TypeVar("T")
TURN = {"sender": "a", "label": "lotgenoten", "confidence": 0.9, "metadata": {"reading": {"place": "x"}}}
Handler = Callable[[UserMessage], Awaitable[None]]


class Agent:
    def __init__(self, *, ready: bool = True) -> None:
        self.ready = ready

    def is_ready(self) -> bool:
        return self.ready

    async def parse_message(self, text: str) -> dict[str, Any]:
        if "kapot" in text:
            raise RuntimeError(text)
        return {"intent": {"name": "groet"}, "text": text}


async def echo(message: UserMessage) -> None:
    assert message.parse_data is not None and message.output_channel is not None
    told = {"label": message.parse_data["intent"]["name"], "text": message.text, "metadata": message.metadata}
    await message.output_channel.send_custom_json(message.sender_id, told)


async def fail(message: UserMessage) -> None:
    raise RuntimeError("mijn geheime verhaal")


class Door:
    """A served channel. Sanic can be started once in a process, so all tests share it and change what is behind it."""

    def __init__(self) -> None:
        self.agent = Agent()
        self.on_message: Handler = echo
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._address = self._wait(self._serve())

    def ask(self, path: str, body: dict[str, Any] | None = None, *, token: str = TOKEN) -> tuple[int, Any]:
        """One request: its status and answer."""
        return self._wait(self._request(path, body, token))

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _wait(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    async def _serve(self) -> str:
        async def handle(message: UserMessage) -> None:
            await self.on_message(message)

        app = Sanic("test_channel", configure_logging=False)
        app.ctx.agent = self
        app.blueprint(SealedChannel(TOKEN).blueprint(handle), url_prefix="/wegwijs")
        self._server = await app.create_server("127.0.0.1", 0, return_asyncio_server=True, access_log=False)
        await self._server.startup()
        return f"http://127.0.0.1:{self._server.server.sockets[0].getsockname()[1]}/wegwijs"

    async def _request(self, path: str, body: dict[str, Any] | None, token: str) -> tuple[int, Any]:
        async with aiohttp.ClientSession(headers={"x-wegwijs-token": token}) as client:
            method = "GET" if body is None else "POST"
            async with client.request(method, self._address + path, json=body) as answer:
                return answer.status, json.loads(await answer.text())

    def is_ready(self) -> bool:
        return self.agent.is_ready()

    async def parse_message(self, text: str) -> dict[str, Any]:
        return await self.agent.parse_message(text)


@pytest.fixture(scope="module")
def served() -> Iterator[Door]:
    with quiet.imports():
        door = Door()
        yield door
        door.close()


@pytest.fixture
def door(served: Door) -> Door:
    served.agent, served.on_message = Agent(), echo
    return served


@pytest.mark.parametrize("path", ["/turn", "/understand"])
@pytest.mark.parametrize("token", ["", "wrong"])
def test_closed_without_the_token(door: Door, path: str, token: str) -> None:
    status, answer = door.ask(path, {**TURN, "texts": ["hallo"]}, token=token)
    assert status == 403
    assert "intent" not in answer


def test_a_turn_carries_the_label_and_no_words(door: Door) -> None:
    status, said = door.ask("/turn", TURN)
    assert status == 200
    assert said[0]["custom"] == {"label": "lotgenoten", "text": "", "metadata": TURN["metadata"]}


def test_understand_gives_the_reading_of_each_text(door: Door) -> None:
    assert door.ask("/understand", {"texts": ["hallo", "dag"]}) == (
        200,
        [{"intent": {"name": "groet"}, "text": "hallo"}, {"intent": {"name": "groet"}, "text": "dag"}],
    )


def test_a_failed_turn_is_an_error_and_tells_nothing(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    door.on_message = fail
    with caplog.at_level(logging.DEBUG):
        status, answer = door.ask("/turn", TURN)
    assert status == 500
    assert "geheime" not in json.dumps(answer) + caplog.text
    assert "RuntimeError" in caplog.text


def test_failed_understanding_tells_nothing(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        status, answer = door.ask("/understand", {"texts": ["mijn hart is kapot"]})
    assert status == 500
    assert "hart" not in json.dumps(answer) + caplog.text


@pytest.mark.parametrize(("ready", "status"), [(True, 200), (False, 503)])
def test_health(door: Door, ready: bool, status: int) -> None:
    door.agent.ready = ready
    assert door.ask("/") == (status, {"ready": ready})


@pytest.mark.parametrize("credentials", [None, {}, {"token": ""}, {"token": "${WEGWIJS_BOT_TOKEN}"}])
def test_no_door_without_a_token(credentials: dict[str, Any] | None) -> None:
    with pytest.raises(ValueError, match="WEGWIJS_BOT_TOKEN"):
        SealedChannel.from_credentials(credentials)


def test_a_token_from_the_environment_opens_it() -> None:
    channel = SealedChannel.from_credentials({"token": TOKEN})
    assert channel._allowed(SimpleNamespace(headers={"x-wegwijs-token": TOKEN}))
