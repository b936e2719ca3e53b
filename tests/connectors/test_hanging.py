"""A bot that is alive and answers nothing is started anew; one that is busy or starting is left alone."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from connectors import bot_process
from connectors.bot_process import BotProcess
from tests.connectors.test_stopping import alive, script, started, wait_for
from tests.running import free_port

#: Answers every question about its health; a POST keeps it busy, as a long turn does.
STAND_IN = """
import sys, time
from http.server import BaseHTTPRequestHandler, HTTPServer
class Bot(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(503), self.end_headers()
    def do_POST(self):
        time.sleep(float(self.path[1:])), self.do_GET()
HTTPServer(("127.0.0.1", int(sys.argv[-1])), Bot).serve_forever()
"""


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, list[str]]]:
    """The address of a bot that gets two seconds, and what was reported."""
    monkeypatch.setattr(bot_process, "RESTART_SECONDS", (0.01,))
    monkeypatch.setattr(bot_process, "ASK_EVERY", 0.1)
    (tmp_path / "bot.py").write_text(STAND_IN)
    python = script(tmp_path, f'exec {sys.executable} {tmp_path / "bot.py"} "$@"')
    port, told = free_port(), list[str]()
    process = BotProcess(python, port, {}, tmp_path / "bot.log", told.append, hung_seconds=2.0)
    process.start()
    try:
        yield f"http://127.0.0.1:{port}", told
    finally:
        process.stop()


def is_there(address: str) -> bool:
    try:
        return httpx.get(address, timeout=1, trust_env=False).status_code == 503
    except httpx.HTTPError:
        return False


def test_a_bot_that_hangs_is_started_anew(tmp_path: Path, hanging: tuple[str, list[str]]) -> None:
    address, told = hanging
    wait_for(lambda: is_there(address))
    (first,) = started(tmp_path)
    time.sleep(0.5)  # until it was heard by whoever watches
    os.kill(first, signal.SIGSTOP)
    wait_for(lambda: len(started(tmp_path)) == 2 and is_there(address))
    assert "did not answer for 2 s" in told[0] and "SIGKILL" in told[1] and not alive(first)


def test_a_bot_that_is_busy_is_left_alone(tmp_path: Path, hanging: tuple[str, list[str]]) -> None:
    """It answers nobody for a while, less than its patience, and that again and again."""
    address, told = hanging
    wait_for(lambda: is_there(address))
    for _ in range(4):
        httpx.post(f"{address}/1.4", timeout=10, trust_env=False)
    assert (len(started(tmp_path)), told) == (1, [])


def test_a_bot_that_is_still_starting_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot_process, "ASK_EVERY", 0.05)
    told: list[str] = []
    slow = script(tmp_path, "exec sleep 300")
    process = BotProcess(slow, free_port(), {}, tmp_path / "bot.log", told.append, hung_seconds=0.1)
    process.start()
    try:
        wait_for(lambda: started(tmp_path))
        time.sleep(1.5)
    finally:
        process.stop()
    assert (len(started(tmp_path)), told) == (1, [])


def test_a_bot_that_never_gets_ready_is_started_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("ASK_EVERY", 0.05), ("START_SECONDS", 0.5), ("RESTART_SECONDS", (0.01,))):
        monkeypatch.setattr(bot_process, name, seconds)
    slow = script(tmp_path, "exec sleep 300")
    process = BotProcess(slow, free_port(), {}, tmp_path / "bot.log", lambda _: None, hung_seconds=0.1)
    process.start()
    try:
        wait_for(lambda: len(started(tmp_path)) >= 2)
    finally:
        process.stop()
