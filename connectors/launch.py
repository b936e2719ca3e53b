"""Start everything in order, show progress, and stop everything together."""

import asyncio
import errno
import logging
import secrets
import signal
import socket
import sys
import time

import uvicorn
from alembic.util import CommandError
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session

from connectors.app import build_services, create_app
from connectors.bot import Bot
from connectors.bot_process import BotProcess
from connectors.settings import ROOT, Settings
from knowledge.database import migrate, open_database
from knowledge.directory.loading import DirectoryError, load_directory
from knowledge.places import Gazetteer

LOOPBACK = "127.0.0.1"
BOT_LOG = ROOT / "var" / "bot.log"
#: Loading Rasa takes about half a minute; longer than this means that something is wrong.
BOT_START_SECONDS = 180.0


class LaunchError(Exception):
    """Wegwijs cannot start; the message says why and what to do."""


def run(settings: Settings) -> None:
    """Run until Ctrl-C.

    Raises:
        LaunchError: with the remedy.
    """
    started = time.monotonic()
    _check_port(settings)
    if not settings.bot_python.is_file():
        raise LaunchError(f"The bot's Python is not at {settings.bot_python}. Run `make run`, which installs it.")
    load_directory_files(settings)
    token = secrets.token_urlsafe(32)
    bot_port = settings.bot_port or _free_port()
    services = build_services(settings, f"http://{LOOPBACK}:{bot_port}", token)
    process = BotProcess(settings.bot_python, bot_port, _for_bot(settings, token), BOT_LOG, report=_say)
    server = _Server(settings, uvicorn.Config(
        create_app(services), host=settings.host, port=settings.port, log_config=None, access_log=False,
        timeout_keep_alive=30, h11_max_incomplete_event_size=settings.max_body_bytes,
    ), services.bot, process, started)  # fmt: skip
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Uvicorn stops in order and then raises the signal again; that must not end us before the bot is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    _say("==> starting the bot (about half a minute)")
    process.start()
    try:
        server.run()
    except KeyboardInterrupt:
        pass  # uvicorn has stopped in order and passes Ctrl-C on
    finally:
        process.stop()
        _say("Wegwijs has stopped.")


class _Server(uvicorn.Server):
    """Uvicorn that tells when both processes are really ready."""

    def __init__(
        self, settings: Settings, config: uvicorn.Config, bot: Bot, process: BotProcess, started: float
    ) -> None:
        super().__init__(config)
        self._settings = settings
        self._bot = bot
        self._process = process
        self._started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announcing = asyncio.create_task(self._announce())

    async def _announce(self) -> None:
        deadline = time.monotonic() + BOT_START_SECONDS
        while not await self._bot.ready():
            if time.monotonic() > deadline:
                _say(f"The bot does not get ready. Its log is {BOT_LOG}; it ends with:\n{self._process.last_words()}")
                _say("Run `make clean` and `make run` again to rebuild everything.")
                return
            await asyncio.sleep(0.25)
        seconds = time.monotonic() - self._started
        _say(f"Wegwijs is ready after {seconds:.0f} s: http://localhost:{self._settings.port} (Ctrl-C stops it)")


def _for_bot(settings: Settings, token: str) -> dict[str, str]:
    """What the bot's process must know. The token is new at each start and stands in no file."""
    return {
        "WEGWIJS_BOT_TOKEN": token,
        "WEGWIJS_ACTIONS_URL": f"http://{LOOPBACK}:{settings.port}/internal/actions",
        "WEGWIJS_CONVERSATION_HOURS": str(settings.conversation_hours),
        "WEGWIJS_MAX_CONVERSATIONS": str(settings.max_conversations),
    }


def load_directory_files(settings: Settings) -> None:
    """Bring the tables up to date and load the directory.

    Raises:
        LaunchError: the database cannot be opened, or the files hold errors, each named with its line.
    """
    _say("==> loading the directory")
    try:
        engine = open_database(settings.database_url)
        try:
            migrate(engine)
            with Session(engine) as session:
                counts = load_directory(session, settings.directory_path, Gazetteer.load())
        finally:
            engine.dispose()
    except DirectoryError as problem:
        lines = "\n".join(f"  {error}" for error in problem.errors)
        raise LaunchError(f"{lines}\n{problem}. Correct the lines above and run `make load` again.") from problem
    except ModuleNotFoundError as problem:
        raise LaunchError(
            f"The database of WEGWIJS_DATABASE_URL needs a driver that is not installed: {problem.name}."
        ) from problem
    except (SQLAlchemyError, CommandError, OSError) as problem:
        raise LaunchError(
            f"The database {_without_password(settings.database_url)} does not work ({type(problem).__name__}). "
            "Check WEGWIJS_DATABASE_URL, and whether the disk is full or read-only."
        ) from problem
    _say("    " + ", ".join(f"{count} {table}" for table, count in counts.items() if count))


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "address"


def _check_port(settings: Settings) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as problem:
            if problem.errno != errno.EADDRINUSE:
                raise LaunchError(
                    f"Wegwijs cannot listen on {settings.host}, port {settings.port} ({problem.strerror}). "
                    "Check WEGWIJS_HOST and WEGWIJS_PORT."
                ) from problem
            raise LaunchError(
                f"Port {settings.port} on {settings.host} is taken. Stop the other program, or choose another port: "
                f"WEGWIJS_PORT={settings.port + 10 if settings.port < 65_000 else 8000} make run"
            ) from problem


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def _say(text: str) -> None:
    print(text, flush=True)
