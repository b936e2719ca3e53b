"""``make crash``: kill -9 the running app at random moments while referrals run, and count what is lost or doubled.

The app is the real one, started as ``make run`` starts it, but for Rasa, which knows no referrals; it is forked from a
process that has imported its code, so that it starts in a second. Clients ask for referrals, let a timer run, answer,
and send everything again until they get an answer, as people and programs do. A mail server outside the app keeps what
arrives. In the end every referral that was confirmed must be there whole, with each of its steps and mails exactly
once: a mail that went twice after a crash carries the same Message-ID, and counts as one.
"""

import argparse
import multiprocessing
import os
import random
import socket
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import httpx
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session, sessionmaker

from connectors import launch
from connectors.settings import Settings
from knowledge.database import migrate, open_database
from knowledge.places import Gazetteer
from referrals.mail import MailServer
from referrals.messages import TEXTS, Template
from referrals.models import Consent, Outbox, Referral, ReferralEvent, ReferralPerson, Timer
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.service import Referrals
from referrals.timing import TimerKind
from referrals.workdays import now
from tests.knowledge.small_directory import SmallDirectory
from tests.referrals.centres import CONNECTED
from tests.referrals.mailbox import Mailbox, mail_server
from tests.running import free_port

FORKS = multiprocessing.get_context("forkserver")
CLIENTS = 16
#: Until a single question must be answered, with all restarts in between.
PATIENCE = 400.0
#: The app lives between none and this many seconds after its first connection.
LIFE = 6.0
#: This share of the kills falls into the start, whatever the machine does meanwhile.
KILLED_WHILE_STARTING = 0.25
STEPS = {"request": 1, "remind": 1, "complete": 1}
MAILS = (Template.NEW, Template.REMINDER, Template.CLOSED)


@dataclass
class Run:
    """What the clients and the mail server saw."""

    http: httpx.Client
    engine: Engine
    mailbox: Mailbox
    stop: threading.Event = field(default_factory=threading.Event)
    confirmed: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    finished: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)

    def arrived(self) -> dict[str, dict[Template, Counter[str]]]:
        """Message-IDs with how often they came, by reference and template."""
        found: dict[str, dict[Template, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        for subject, message_id in list(self.mailbox.seen):
            template = next(one for one in Template if subject.startswith(TEXTS[one].subject.split("{")[0]))
            found[subject[-9:]][template][message_id] += 1
        return found

    def has(self, reference: str, template: Template) -> bool:
        """Whether this mail has come."""
        subject = TEXTS[template].subject.format(reference=reference)
        return any(seen == subject for seen, _ in list(self.mailbox.seen))


def client(run: Run, number: int) -> None:
    """One referral after another, each through its whole life."""
    count = 0
    while not run.stop.is_set():
        count += 1
        try:
            _one_life(run, f"client-{number}-referral-{count:06}")
        except Exception as problem:
            run.failures.append(f"{type(problem).__name__}: {problem}")
            return


def _one_life(run: Run, key: str) -> None:
    asked = {
        "organization_id": CONNECTED, "themes": ["werk"], "consents": {"contact": True}, "first_name": "Mia",
        "consent_version": _ask(run, "GET", f"/api/referral-ways/{CONNECTED}?theme=werk")["consent_version"],
    }  # fmt: skip
    run.keys.add(key)
    made = _ask(run, "POST", "/api/referrals", asked, {"Idempotency-Key": key})
    reference = str(made["reference"])
    if run.confirmed.setdefault(key, reference) != reference:
        run.failures.append(f"{key} became {reference}")
    _wait(lambda: run.has(reference, Template.NEW))
    _wait(lambda: _make_due(run.engine, reference))
    _wait(lambda: run.has(reference, Template.REMINDER))
    _ask(run, "POST", f"/api/referrals/{made['track_code']}/answer", {"worked": True})
    run.finished.add(reference)


def _ask(run: Run, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> dict:
    """Ask until there is an answer: while the app is down nobody gives one."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            answer = run.http.request(method, path, json=body, headers=headers)
            if answer.status_code < 500:
                answer.raise_for_status()
                return dict(answer.json())
        except httpx.TransportError:
            pass
        if time.monotonic() > deadline:
            raise TimeoutError(path)
        time.sleep(0.2)


def _make_due(engine: Engine, reference: str) -> bool:
    """The working days are over: let the reminder be due now. A locked database is asked again."""
    try:
        with Session(engine) as session, session.begin():
            mine = select(Referral.id).where(Referral.reference == reference).scalar_subquery()
            due = update(Timer).where(
                Timer.referral_id == mine, Timer.kind == TimerKind.REMIND, Timer.done_at.is_(None)
            )
            session.execute(due.values(due_at=datetime.now(UTC)), execution_options={"synchronize_session": False})
    except Exception:  # whatever it was, asking again tells
        return False
    return True


def _wait(until: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError("waited in vain")
        time.sleep(0.2)


def run_app(environment: dict[str, str], log: str) -> None:
    """In the app's own process: what ``python -m connectors run`` does."""
    os.environ.update(environment)
    with Path(log).open("ab", buffering=0) as out:
        os.dup2(out.fileno(), sys.stdout.fileno())
        os.dup2(out.fileno(), sys.stderr.fileno())
    launch.run(Settings())  # type: ignore[call-arg]


def start_app(folder: Path, environment: dict[str, str]) -> ForkServerProcess:
    """The real app, ready to answer."""
    app = FORKS.Process(target=run_app, args=(environment, str(folder / "app.log")))
    app.start()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and app.is_alive():
        try:
            socket.create_connection(("127.0.0.1", int(environment["WEGWIJS_PORT"])), timeout=2).close()
            return app
        except OSError:
            time.sleep(0.02)
    raise RuntimeError((folder / "app.log").read_text()[-3000:])


def prepare(folder: Path, key: str) -> tuple[Engine, dict[str, str]]:
    """A directory with one connected centre, and the settings of the app."""
    directory = SmallDirectory()
    directory.centre(CONNECTED, "Purmerend")
    directory.write(folder / "directory")
    # Instead of Rasa: something that lives as long as the app does.
    bot = folder / "python"
    bot.write_text("#!/bin/sh\nparent=$PPID\nwhile kill -0 $parent 2>/dev/null; do sleep 1; done\n")
    bot.chmod(0o755)
    environment = {
        "WEGWIJS_DATABASE_URL": f"sqlite:///{folder / 'crash.db'}", "WEGWIJS_DIRECTORY_PATH": str(folder / "directory"),
        "WEGWIJS_BOT_PYTHON": str(bot), "WEGWIJS_DATA_KEYS": key, "WEGWIJS_SMTP_HOST": "127.0.0.1",
    }  # fmt: skip
    engine = open_database(environment["WEGWIJS_DATABASE_URL"])
    migrate(engine)
    return engine, environment


def connect(engine: Engine, key: str) -> None:
    """The centre asks for referrals."""
    office = Office(Sealer(key), now, Gazetteer.load(), "http://localhost")
    Referrals(sessionmaker(engine), office).connect(CONNECTED, ("Els", "els@annas-huis.nl"), ("", ""), "Els")


def crash(kills: int, folder: Path, server: MailServer, mailbox: Mailbox, dice: random.Random) -> Run:
    """Start, kill, start again; in the end let everything come to rest."""
    key, port = new_key(), free_port()
    engine, environment = prepare(folder, key)
    environment |= {"WEGWIJS_SMTP_PORT": str(server.port), "WEGWIJS_PORT": str(port), "WEGWIJS_ADDRESS_PER_MINUTE": "0"}
    http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10, trust_env=False)
    run = Run(http, engine, mailbox)
    app = start_app(folder, environment)
    connect(engine, key)
    clients = [threading.Thread(target=client, args=(run, number), daemon=True) for number in range(CLIENTS)]
    for one in clients:
        one.start()
    for done in range(kills):
        if dice.random() > KILLED_WHILE_STARTING:
            _wait_until_it_listens(port)
        time.sleep(dice.uniform(0, LIFE))
        app.kill()
        app.join()
        print(f"\r    killed {done + 1} times, {len(run.confirmed)} referrals", end="", flush=True)
        app = start_app(folder, environment)
    run.stop.set()
    for one in clients:
        one.join()
    _rest(run)
    app.terminate()
    app.join()
    http.close()
    print()
    return run


def _wait_until_it_listens(port: int) -> None:
    """On a busy machine a start takes longer than a life: without waiting no request would ever be killed."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)


def _rest(run: Run) -> None:
    """A mail that was being sent when the app died goes again when its lease is over."""

    def waiting() -> int:
        with Session(run.engine) as session:
            left = select(func.count()).where(Outbox.sent_at.is_(None), Outbox.given_up_at.is_(None))
            return session.scalar(left) or 0

    deadline = time.monotonic() + PATIENCE
    while waiting() and time.monotonic() < deadline:
        time.sleep(0.5)


def judge(run: Run) -> tuple[list[str], list[str]]:
    """What was lost and what was doubled, each with where."""
    lost, doubled = list(run.failures), []
    with Session(run.engine) as session:
        stored = {row.reference: row for row in session.scalars(select(Referral))}
        by_key = Counter(session.scalars(select(Referral.idempotency_key)))
        steps = Counter(session.execute(select(ReferralEvent.referral_id, ReferralEvent.step)).all())
        whole = [set(session.scalars(select(part.referral_id))) for part in (ReferralPerson, Consent, Timer, Outbox)]
    lost += [f"{key} is gone" for key, reference in run.confirmed.items() if reference not in stored]
    lost += [f"{one.reference} is not whole" for one in stored.values() if not all(one.id in part for part in whole)]
    doubled += [f"{key} is there {count} times" for key, count in by_key.items() if count > 1 or key not in run.keys]
    arrived = run.arrived()
    for reference in run.finished:
        for step, wanted in STEPS.items():
            count = steps[(stored[reference].id, step)] if reference in stored else 0
            (lost if count < wanted else doubled if count > wanted else []).append(f"{reference} {step} {count} times")
        for template in MAILS:
            count = len(arrived[reference][template])
            (lost if count < 1 else doubled if count > 1 else []).append(f"{reference} mail {template} {count} times")
    return lost, doubled


def main() -> int:
    """Kill, count, say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    chosen = parser.parse_args()
    FORKS.set_forkserver_preload(["connectors.launch", "tests.referrals.centres"])
    print(f"==> killing the app {chosen.kills} times (seed {chosen.seed})", flush=True)
    with tempfile.TemporaryDirectory() as folder, mail_server() as (mailbox, server):
        run = crash(chosen.kills, Path(folder), server, mailbox, random.Random(chosen.seed))  # noqa: S311
        lost, doubled = judge(run)
        run.engine.dispose()
    sent = sum(len(ids) for one in run.arrived().values() for ids in one.values())
    again = len(mailbox.seen) - sent
    print("\n".join([*lost, *doubled][:20]), end="\n" if lost or doubled else "")
    print(f"kills {chosen.kills}, referrals {len(run.confirmed)}, lost {len(lost)}, doubled {len(doubled)}")
    print(f"whole lives {len(run.finished)}, mails {sent}; {again} went again under the same Message-ID")
    return 1 if lost or doubled or not run.finished else 0


if __name__ == "__main__":
    sys.exit(main())
