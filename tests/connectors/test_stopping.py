"""Stopping, and a bot that dies: in order, without a traceback, and with the bot's process gone or back again."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from connectors import bot_process
from connectors.bot_process import BotProcess
from tests.running import ROOT, free_port

PATIENCE = 60.0


def script(folder: Path, *lines: str) -> Path:
    """Something to run instead of the bot's Python."""
    file = folder / "python"
    file.write_text("\n".join(["#!/bin/sh", f'echo "$$" >> {folder / "started"}', *lines, ""]))
    file.chmod(0o755)
    return file


def started(folder: Path) -> list[int]:
    """Process ids of all that were started."""
    file = folder / "started"
    return [int(line) for line in file.read_text().split()] if file.is_file() else []


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


def answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/health", timeout=5).status_code == 503
    except httpx.TransportError:
        return False


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_both_processes_without_a_traceback(tmp_path: Path, sent: signal.Signals) -> None:
    port = free_port()
    environment = {
        "WEGWIJS_PORT": str(port),
        "WEGWIJS_DATABASE_URL": f"sqlite:///{tmp_path / 'test.db'}",
        "WEGWIJS_BOT_PYTHON": str(script(tmp_path, "exec sleep 300")),
    }
    command = [sys.executable, "-m", "connectors", "run"]
    with (tmp_path / "run.log").open("w") as log:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stdout=log, stderr=log)
        try:
            wait_for(lambda: answers(f"http://127.0.0.1:{port}"))
            process.send_signal(sent)
            code = process.wait(PATIENCE)
        finally:
            process.kill()
            process.wait()
    said = (tmp_path / "run.log").read_text()
    assert code == 0 and "Traceback" not in said and said.endswith("Wegwijs has stopped.\n"), said
    (bot,) = started(tmp_path)
    assert not alive(bot)


def test_a_bot_that_dies_is_started_again_and_its_last_words_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot_process, "RESTART_SECONDS", (0.01,))
    told: list[str] = []
    dying = script(tmp_path, "echo no model here >&2", "exit 7")
    process = BotProcess(dying, 1, {}, tmp_path / "logs" / "bot.log", told.append)
    process.start()
    try:
        wait_for(lambda: len(started(tmp_path)) >= 3 and len(told) >= 2)
    finally:
        process.stop()
    assert "exit code 7" in told[0] and "no model here" in told[0]


def test_a_bot_that_does_not_listen_is_stopped_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot_process, "STOP_SECONDS", 0.2)
    deaf = script(tmp_path, "trap '' TERM", "while :; do sleep 0.05; done")
    process = BotProcess(deaf, 1, {}, tmp_path / "bot.log", lambda _: None)
    process.start()
    wait_for(lambda: started(tmp_path))
    time.sleep(0.2)
    process.stop()
    assert not alive(started(tmp_path)[0])


def test_a_bot_that_dies_while_we_stop_is_not_started_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The watcher waited long enough and is about to start it again at the very moment that somebody stops it."""
    monkeypatch.setattr(bot_process, "RESTART_SECONDS", (0.0,))
    process = BotProcess(script(tmp_path, "exit 7"), 1, {}, tmp_path / "bot.log", lambda _: process.stop())
    process.start()
    wait_for(lambda: process._stopping.is_set())
    process._watcher.join(PATIENCE)
    last = process._child
    process._spawn()
    assert process._child is last


def test_the_bot_gets_its_port_and_its_secrets_by_environment_only(tmp_path: Path) -> None:
    shown = script(
        tmp_path, 'echo "arguments: $*"', 'echo "token: $WEGWIJS_BOT_TOKEN $OMP_NUM_THREADS"', "exec sleep 300"
    )
    process = BotProcess(shown, 4711, {"WEGWIJS_BOT_TOKEN": "geheim"}, tmp_path / "bot.log", lambda _: None)
    process.start()
    try:
        wait_for(lambda: "token:" in process.last_words())
    finally:
        process.stop()
    arguments, token = process.last_words().splitlines()
    assert arguments.endswith("-m bot.serve 4711") and "geheim" not in arguments and token == "token: geheim 1"
