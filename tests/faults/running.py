"""Both processes with the switches in between, a mail server that can be away, and a centre that takes referrals."""

import os
import resource
import shlex
import signal
import sqlite3
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from connectors.settings import Settings
from knowledge.database import open_database
from knowledge.directory.models import Organization
from knowledge.places import Gazetteer
from referrals.connecting import connect
from referrals.models import Outbox
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.workdays import now
from tests.faults.switches import FOLDER, Switches
from tests.referrals.mailbox import Mailbox, receiving
from tests.running import ROOT, free_port, started_process, wait_until_ready

#: Bytes that a file may have while the disk is "full": less than the first page of the database's log.
FULL = 4_096
#: A bot that is silent for so long is started anew: more than any other fault here takes.
HUNG_SECONDS = 20


@dataclass
class Running:
    """What a fault can be done to, and asked."""

    address: str
    pid: int
    database: Path
    switches: Switches
    smtp_port: int
    centre: str
    http: httpx.Client = field(repr=False)

    def say(self, sender: str, message: str) -> list[dict[str, Any]]:
        body = {"sender": sender, "message": message, "metadata": {"welcomed": True}}
        return self.http.post("/webhooks/rest/webhook", json=body).raise_for_status().json()

    def refer(self, key: str) -> httpx.Response:
        """Ask the centre to get in touch; the same key is the same referral."""
        way = self.http.get(f"/api/referral-ways/{self.centre}", params={"theme": "rouw"}).json()
        body = {
            "organization_id": self.centre, "themes": ["rouw"], "consents": {"contact": True},
            "consent_version": way["consent_version"], "first_name": "Mia",
        }  # fmt: skip
        return self.http.post("/api/referrals", json=body, headers={"Idempotency-Key": key})

    def ready(self) -> bool:
        try:
            return self.http.get("/health").status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    def wait_until_ready(self, seconds: float = 300.0) -> None:
        deadline = time.monotonic() + seconds
        while not self.ready():
            if time.monotonic() > deadline:
                raise RuntimeError("the bot did not come back")
            time.sleep(0.25)

    @property
    def bot(self) -> int:
        return int((self.switches.folder / "bot.pid").read_text())

    def kill_bot(self) -> None:
        os.kill(self.bot, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while self.ready() and time.monotonic() < deadline:
            time.sleep(0.05)

    @contextmanager
    def bot_stopped(self) -> Iterator[None]:
        """The bot's process stands still: it takes connections and answers nothing."""
        os.kill(self.bot, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.bot, signal.SIGCONT)

    @contextmanager
    def bot_hung(self) -> Iterator[None]:
        """The same, and it never goes on: somebody has to notice, and start another one."""
        hung = self.bot
        os.kill(hung, signal.SIGSTOP)
        yield
        deadline = time.monotonic() + 120
        while self.bot == hung and time.monotonic() < deadline:
            time.sleep(0.25)
        # What was between it and the app is gone, so that it ends by itself once it may.
        os.kill(hung, signal.SIGCONT)

    @contextmanager
    def database_locked(self) -> Iterator[None]:
        with sqlite3.connect(self.database) as other:
            other.execute("BEGIN IMMEDIATE")
            try:
                yield
            finally:
                other.rollback()
        other.close()

    @contextmanager
    def disk_full(self) -> Iterator[None]:
        """No file of the app may grow beyond a few bytes."""
        before = resource.prlimit(self.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.pid, resource.RLIMIT_FSIZE, (FULL, before[1]))
        try:
            yield
        finally:
            resource.prlimit(self.pid, resource.RLIMIT_FSIZE, before)

    def arrives(self, reference: str, seconds: float = 60.0) -> bool:
        """Whether the mail of a referral comes, once the mail server is there and its time has come."""
        mailbox = Mailbox()
        with receiving(mailbox, self.smtp_port):
            engine = open_database(f"sqlite:///{self.database}")
            with Session(engine) as session, session.begin():
                session.execute(update(Outbox).where(Outbox.sent_at.is_(None)).values(not_before=now()))
            engine.dispose()
            deadline = time.monotonic() + seconds
            while time.monotonic() < deadline:
                if any(reference in subject for subject, _ in list(mailbox.seen)):
                    return True
                time.sleep(0.1)
        return False


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """Everything ready, with one centre that asked for referrals."""
    switches = Switches(folder / "switches")
    switches.folder.mkdir()
    keys, smtp_port, port = new_key(), free_port(), free_port()
    python = folder / "python"
    real = Settings().bot_python  # type: ignore[call-arg]
    command = f"{shlex.quote(sys.executable)} -m tests.faults.between {shlex.quote(str(real))}"
    python.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    python.chmod(0o755)
    environment = {
        FOLDER: str(switches.folder), "WEGWIJS_BOT_PYTHON": str(python), "WEGWIJS_PORT": str(port),
        "WEGWIJS_DATABASE_URL": f"sqlite:///{folder / 'test.db'}", "WEGWIJS_DATA_KEYS": keys,
        "WEGWIJS_SMTP_HOST": "127.0.0.1", "WEGWIJS_SMTP_PORT": str(smtp_port), "PYTHONPATH": str(ROOT),
        "WEGWIJS_BOT_HUNG_SECONDS": str(HUNG_SECONDS), "WEGWIJS_CONVERSATION_PER_MINUTE": "0",
        "WEGWIJS_ADDRESS_PER_MINUTE": "0",
    }  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    with (
        started_process(["-m", "tests.faults.app"], environment, folder / "run.log") as process,
        httpx.Client(base_url=address, timeout=30) as http,
    ):
        wait_until_ready(address, process, folder / "run.log")
        centre = _connected(folder / "test.db", keys)
        yield Running(address, process.pid, folder / "test.db", switches, smtp_port, centre, http)


def key() -> str:
    """A new idempotency key."""
    return uuid.uuid4().hex


def _connected(database: Path, keys: str) -> str:
    engine = open_database(f"sqlite:///{database}")
    with Session(engine) as session, session.begin():
        centre = session.scalars(
            select(Organization.id).where(Organization.email != "").order_by(Organization.id)
        ).first()
        office = Office(Sealer(keys), now, Gazetteer.load(), "http://localhost")
        connect(session, office, str(centre), ("Els", "els@voorbeeld-post.nl"), ("", ""), "Els")
    engine.dispose()
    return str(centre)
