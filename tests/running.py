"""Start the real thing, as `make run` does, on free ports and with a database of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy.orm import sessionmaker

from knowledge.database import open_database
from knowledge.places import Gazetteer
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.service import Referrals
from referrals.workdays import now

ROOT = Path(__file__).parent.parent
START_SECONDS = 180.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Wegwijs:
    """A running assistant: the app and its bot."""

    address: str
    process: subprocess.Popen[str]
    seconds_to_ready: float
    database_url: str
    data_key: str

    def referrals(self) -> Referrals:
        """The domain on the same database, as another process sees it."""
        engine = open_database(self.database_url)
        return Referrals(sessionmaker(engine), Office(Sealer(self.data_key), now, Gazetteer.load(), self.address))

    def say(self, sender: str, message: str, **metadata: object) -> list[dict]:
        """One turn over the REST door."""
        body = {"sender": sender, "message": message, "metadata": metadata}
        answer = httpx.post(f"{self.address}/webhooks/rest/webhook", json=body, timeout=15)
        answer.raise_for_status()
        return answer.json()


@contextmanager
def running_wegwijs(folder: Path, **settings: str) -> Iterator[Wegwijs]:
    """Both real processes, ready.

    Args:
        folder: where the database and the log go.
        settings: further environment variables.

    Raises:
        RuntimeError: not ready in time; the end of the log is in the message.
    """
    port = free_port()
    environment = {
        "WEGWIJS_PORT": str(port),
        "WEGWIJS_DATABASE_URL": f"sqlite:///{folder / 'test.db'}",
        "WEGWIJS_MAIL_PATH": str(folder / "mail"),
        "WEGWIJS_DATA_KEYS": new_key(),
        # Tests talk faster than people, all from one address; what the limits do is tested with limits.
        "WEGWIJS_CONVERSATION_PER_MINUTE": "0",
        "WEGWIJS_ADDRESS_PER_MINUTE": "0",
        **settings,
    }
    started = time.monotonic()
    address = f"http://127.0.0.1:{port}"
    with started_process(["-m", "connectors", "run"], environment, folder / "run.log") as process:
        wait_until_ready(address, process, folder / "run.log")
        url, data_key = environment["WEGWIJS_DATABASE_URL"], environment["WEGWIJS_DATA_KEYS"]
        yield Wegwijs(address, process, time.monotonic() - started, url, data_key)


@contextmanager
def started_process(arguments: list[str], environment: dict[str, str], log: Path) -> Iterator[subprocess.Popen[str]]:
    """Our Python with these arguments, stopped in order at the end."""
    with log.open("w+") as written:
        process = subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env={**os.environ, **environment}, stdout=written, stderr=written,
            text=True,
        )  # fmt: skip
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until_ready(address: str, process: subprocess.Popen[str], log: Path) -> None:
    """Wait for both processes.

    Raises:
        RuntimeError: not ready in time; the end of the log is in the message.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{address}/health", timeout=3).status_code == httpx.codes.OK:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.25)
    raise RuntimeError(f"Wegwijs did not get ready:\n{log.read_text()[-3000:]}")
