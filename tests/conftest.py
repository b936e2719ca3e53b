"""What several test folders share: the real thing, started once, on free ports and with a database of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

ROOT = Path(__file__).parent.parent
START_SECONDS = 120.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Wegwijs:
    """A running assistant: the app and its bot, as `make run` starts them."""

    address: str
    process: subprocess.Popen[str]

    def say(self, sender: str, message: str, **metadata: object) -> list[dict]:
        """One turn over the REST door."""
        body = {"sender": sender, "message": message, "metadata": metadata}
        answer = httpx.post(f"{self.address}/webhooks/rest/webhook", json=body, timeout=15)
        answer.raise_for_status()
        return answer.json()


@pytest.fixture(scope="session")
def wegwijs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wegwijs]:
    """Both real processes; ready when this fixture returns."""
    port = free_port()
    database = tmp_path_factory.mktemp("wegwijs") / "test.db"
    environment = {**os.environ, "WEGWIJS_PORT": str(port), "WEGWIJS_DATABASE_URL": f"sqlite:///{database}"}
    log = (database.parent / "run.log").open("w+")
    process = subprocess.Popen(
        [sys.executable, "-m", "connectors", "run"], cwd=ROOT, env=environment, stdout=log, stderr=log, text=True
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_until_ready(address, process, Path(log.name))
        yield Wegwijs(address, process)
    finally:
        process.terminate()
        process.wait(15)
        log.close()


def _wait_until_ready(address: str, process: subprocess.Popen[str], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            if httpx.get(f"{address}/health", timeout=3).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    pytest.fail(f"Wegwijs did not get ready:\n{log.read_text()[-3000:]}")
