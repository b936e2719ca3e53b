"""The app's own doors, without a server and without a bot, on a database with three centres."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from connectors.app import build_services, create_app
from connectors.dependencies import Services
from connectors.settings import Settings
from referrals.mail import MailServer
from referrals.sealing import new_key
from tests.connectors.tiny_bot import closed_address

Use = Callable[[Services, httpx.AsyncClient], Awaitable[None]]


@asynccontextmanager
async def open_door(
    database: Path, mail: MailServer | None = None, **more: str
) -> AsyncIterator[tuple[Services, httpx.AsyncClient]]:
    """Services and a client; with a mail server the background work runs too."""
    settings = Settings(database_url=f"sqlite:///{database}", data_keys=new_key(), **more)  # type: ignore[call-arg, arg-type]
    app = create_app(services := build_services(settings, closed_address(), "het-geheim", mail))
    transport = httpx.ASGITransport(app, raise_app_exceptions=True)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://test") as client,
    ):
        yield services, client


def use_door(database: Path, use: Use, mail: MailServer | None = None, **more: str) -> None:
    """Run a test's coroutine on the doors; further settings may be given."""

    async def work() -> None:
        async with open_door(database, mail, **more) as (services, client):
            await use(services, client)

    asyncio.run(asyncio.wait_for(work(), 120))
