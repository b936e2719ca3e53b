"""A stand-in for the bot: a real server on a real socket that speaks just enough HTTP to be well or badly behaved."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

from connectors.bot import Bot
from connectors.conversations import Conversations
from connectors.live import Talks
from connectors.referring import Referring
from connectors.settings import Settings
from connectors.turns import Turns
from knowledge.places import Gazetteer
from referrals.callbacks.service import CallBacks
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.service import Referrals
from referrals.workdays import now

Answer = Callable[[str, dict[str, Any]], Awaitable[object]]


class TinyBot:
    """Answers each call with the JSON that ``answer`` gives for its path and body."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.closing = asyncio.Event()
        self._open: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        """Its address, as long as it runs."""
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            server.close()
            self.closing.set()
            await asyncio.gather(*self._open, return_exceptions=True)

    async def hang(self) -> None:
        """Never answer."""
        await self.closing.wait()

    async def respond(self, writer: asyncio.StreamWriter, body: bytes) -> None:
        """Send the whole answer at once."""
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%s" % (len(body), body))
        await writer.drain()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            length = next(
                (int(line.split(":")[1]) for line in head.splitlines() if "content-length" in line.lower()), 0
            )
            asked = json.loads(await reader.readexactly(length) or b"{}")
            path = head.split()[1].removeprefix("/webhooks/wegwijs")
            self.calls.append((path, asked))
            said = await self._answer(path, asked)
            if path == "/understand" and isinstance(said, dict):
                said = [said for _ in asked["texts"]]
            await self.respond(writer, said if isinstance(said, bytes) else json.dumps(said).encode())
        except OSError:
            pass  # whoever asked has given up
        finally:
            writer.close()


class Trickling(TinyBot):
    """Sends its answer so slowly that it never ends, yet never pauses for long."""

    async def respond(self, writer: asyncio.StreamWriter, body: bytes) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
        while not self.closing.is_set():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)


def reading(label: str = "out-of-scope", confidence: float = 0.9, **more: object) -> list[dict[str, object]]:
    """What the bot answers on ``/understand``, for a message that is read whole."""
    themes = [] if label == "out-of-scope" else [{"slug": label, "confidence": confidence}]
    return [{"intent": {"name": label, "confidence": confidence}, "intent_ranking": [], "themes": themes, **more}]


def closed_address() -> str:
    """An address where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


@asynccontextmanager
async def turns(address: str, referrals: Referrals | None = None, **settings: object) -> AsyncIterator[Turns]:
    """Turns with a bot at an address; referrals need a database of their own."""
    chosen = Settings(**settings)  # type: ignore[arg-type]
    bot = Bot(address, "token")
    try:
        gazetteer = Gazetteer.load()
        office = Office(Sealer(new_key()), now, gazetteer, "http://localhost:8000")
        talks = Talks()
        domain = referrals or Referrals(sessionmaker(create_engine("sqlite://")), office)
        referring = Referring(domain, CallBacks(domain.sessions, domain.office), talks)
        yield Turns(bot, gazetteer, Conversations(24, 1000), referring, chosen, talks)
    finally:
        await bot.close()
