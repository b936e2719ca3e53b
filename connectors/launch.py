"""Start everything in order, show progress, and stop everything together."""

import asyncio
import errno
import logging
import secrets
import signal
import socket
import sys
import threading
import time

import uvicorn
from fastapi import FastAPI

from connectors.app import build_services, create_app
from connectors.bot_process import BotProcess
from connectors.dependencies import Services
from connectors.impatient import ImpatientProtocol
from connectors.keys import KEY_FILE
from connectors.mail_catcher import MailCatcher
from connectors.preparing import LaunchError, load_directory_files, say
from connectors.secrets import check_secrets
from connectors.settings import ROOT, Settings
from referrals import cleaning
from referrals.mail import MailServer
from referrals.sealing import SealingError

LOOPBACK = "127.0.0.1"
BOT_LOG = ROOT / "var" / "bot.log"
#: Loading Rasa takes about half a minute; longer than this means that something is wrong.
BOT_START_SECONDS = 180.0


def run(settings: Settings) -> None:
    """Run until Ctrl-C.

    Raises:
        LaunchError: with the remedy.
    """
    started = time.monotonic()
    check_secrets(settings)
    _check_port(settings)
    if not settings.bot_python.is_file():
        raise LaunchError(f"The bot's Python is not at {settings.bot_python}. Run `make run`, which installs it.")
    load_directory_files(settings)
    token = secrets.token_urlsafe(32)
    bot_port = settings.bot_port or _free_port()
    catcher = None if settings.smtp_host else MailCatcher(settings.mail_path, _free_port(), settings.mail_from)
    services = _services(settings, bot_port, token, catcher.server if catcher else _mail_server(settings))
    process = BotProcess(
        settings.bot_python, bot_port, _for_bot(settings, token), BOT_LOG, say, settings.bot_hung_seconds
    )
    server = _Server(settings, server_config(settings, create_app(services)), services, process, started)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Uvicorn stops in order and then raises the signal again; that must not end us before the bot is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    _say_where_mail_goes(settings)
    if not services.desk.has_accounts():
        say("==> nobody can sign in at the desk (/balie) yet: `make account` makes the first account")
    say("==> starting the bot (about half a minute)")
    process.start()
    # Beside the start: the first note or story card should not wait for it.
    threading.Thread(target=cleaning.warm, name="cleaning", daemon=True).start()
    try:
        if catcher:
            catcher.start()
        server.run()
    except KeyboardInterrupt:
        pass  # uvicorn has stopped in order and passes Ctrl-C on
    finally:
        process.stop()
        if catcher:
            catcher.stop()
        say("Wegwijs has stopped.")


def server_config(settings: Settings, app: FastAPI) -> uvicorn.Config:
    """How the app is served: slow clients are cut off, and only proxies that are named say who somebody is."""
    return uvicorn.Config(
        app, host=settings.host, port=settings.port, log_config=None, access_log=False, timeout_keep_alive=30,
        h11_max_incomplete_event_size=settings.max_body_bytes, http=ImpatientProtocol, ws="none", server_header=False,
        proxy_headers=bool(settings.trusted_proxies), forwarded_allow_ips=settings.trusted_proxies,
    )  # fmt: skip


def _services(settings: Settings, bot_port: int, token: str, mail: MailServer) -> Services:
    try:
        return build_services(settings, f"http://{LOOPBACK}:{bot_port}", token, mail)
    except SealingError as problem:
        raise LaunchError(str(problem)) from problem


def _mail_server(settings: Settings) -> MailServer:
    password = settings.smtp_password.get_secret_value()
    return MailServer(settings.smtp_host, settings.smtp_port, settings.mail_from, settings.smtp_user, password)


def _say_where_mail_goes(settings: Settings) -> None:
    if settings.smtp_host:
        say(f"==> mail leaves through {settings.smtp_host}, port {settings.smtp_port}")
    else:
        say(f"==> no mail leaves this machine: it is put in {settings.mail_path}")
    if not settings.data_keys.get_secret_value():
        say(f"    personal data are sealed with the key in {KEY_FILE}; for real people, set WEGWIJS_DATA_KEYS")


class _Server(uvicorn.Server):
    """Uvicorn that tells when both processes are really ready."""

    def __init__(
        self, settings: Settings, config: uvicorn.Config, services: Services, process: BotProcess, started: float
    ) -> None:
        super().__init__(config)
        self._settings = settings
        self._bot = services.bot
        self._stopping = services.stopping
        self._process = process
        self._started = started
        self._announcing: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._announcing = asyncio.create_task(self._announce())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # What listens for news would keep its connection, and uvicorn waits for every connection.
        self._stopping.set()
        # Who stops before the bot is ready is no longer told that it is: its client is about to be closed.
        if self._announcing:
            self._announcing.cancel()
        await super().shutdown(sockets)

    async def _announce(self) -> None:
        deadline = time.monotonic() + BOT_START_SECONDS
        while not await self._bot.ready():
            if time.monotonic() > deadline:
                say(f"The bot does not get ready. Its log is {BOT_LOG}; it ends with:\n{self._process.last_words()}")
                say("Run `make clean` and `make run` again to rebuild everything.")
                return
            await asyncio.sleep(0.25)
        seconds = time.monotonic() - self._started
        say(f"Wegwijs is ready after {seconds:.0f} s: http://localhost:{self._settings.port} (Ctrl-C stops it)")


def _for_bot(settings: Settings, token: str) -> dict[str, str]:
    """What the bot's process must know. The token is new at each start and stands in no file."""
    return {
        "WEGWIJS_BOT_TOKEN": token,
        "WEGWIJS_ACTIONS_URL": f"http://{LOOPBACK}:{settings.port}/internal/actions",
        "WEGWIJS_CONVERSATION_HOURS": str(settings.conversation_hours),
        "WEGWIJS_MAX_CONVERSATIONS": str(settings.max_conversations),
    }


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
