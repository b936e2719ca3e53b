"""Starting: what is in the way is one clear line with a remedy and exit code 1, never a traceback."""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from connectors.__main__ import main
from connectors.settings import ROOT
from tests.running import free_port

Start = Callable[..., "Said"]


@dataclass(frozen=True)
class Said:
    """How a start that gave up ended."""

    code: int
    out: str
    err: str

    def complaint(self) -> list[str]:
        """The lines of the complaint, which is no traceback."""
        assert self.code == 1 and "Traceback" not in self.out + self.err
        return self.err.strip().splitlines()


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Start:
    """The command line, until it gives up; everything it may write is in the test's folder."""

    def start(command: str = "run", **environment: object) -> Said:
        chosen = {
            "WEGWIJS_DATABASE_URL": f"sqlite:///{tmp_path / 'test.db'}",
            "WEGWIJS_PORT": free_port(),
            "WEGWIJS_BOT_PYTHON": tmp_path / "no-python",
            **environment,
        }
        monkeypatch.setattr("sys.argv", ["connectors", command])
        for name, value in chosen.items():
            monkeypatch.setenv(name, str(value))
        code = main()
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return start


def test_a_taken_port(start: Start) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        (line,) = start(WEGWIJS_PORT=port).complaint()
    assert f"Port {port} on 127.0.0.1 is taken" in line
    proposed = re.search(r"WEGWIJS_PORT=(\d+) make run", line)
    assert proposed and 0 < int(proposed[1]) <= 65535 != port


def test_an_address_that_is_not_of_this_machine(start: Start) -> None:
    (line,) = start(WEGWIJS_HOST="192.0.2.1").complaint()
    assert "192.0.2.1" in line and "WEGWIJS_HOST" in line and "taken" not in line


def test_a_missing_bot(start: Start, tmp_path: Path) -> None:
    (line,) = start().complaint()
    assert str(tmp_path / "no-python") in line and "make run" in line


@pytest.mark.parametrize("command", ["run", "load"])
def test_a_broken_directory(start: Start, tmp_path: Path, command: str) -> None:
    shutil.copytree(ROOT / "knowledge" / "data", tmp_path / "data", ignore=shutil.ignore_patterns("places"))
    file = tmp_path / "data" / "services.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[9] = lines[9].replace(";", ";praten;", 1)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = start(command, WEGWIJS_DIRECTORY_PATH=tmp_path / "data", WEGWIJS_BOT_PYTHON=sys.executable).complaint()
    assert said[0].strip().startswith("services.csv:10: 'praten': ") and "unknown theme" in said[0]
    assert "nothing was loaded" in said[1] and len(said) == 2


def test_a_folder_without_a_directory(start: Start, tmp_path: Path) -> None:
    *lines, last = start("load", WEGWIJS_DIRECTORY_PATH=tmp_path / "nergens").complaint()
    assert len(lines) == 4 and all("file is missing" in line for line in lines)
    assert "4 errors" in last


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("nonsense", "WEGWIJS_DATABASE_URL"),
        ("sqlite:////proc/nowhere/wegwijs.db", "/proc/nowhere/wegwijs.db"),
        ("oracle://scott:tiger@127.0.0.1/x", "oracledb"),
        ("sqlite:///{folder}/brief.txt", "brief.txt"),
    ],
)
def test_a_database_that_does_not_work(start: Start, tmp_path: Path, url: str, named: str) -> None:
    (tmp_path / "brief.txt").write_text("Dit is een brief en geen database. " * 100)
    (line,) = start("load", WEGWIJS_DATABASE_URL=url.format(folder=tmp_path)).complaint()
    assert named in line and "WEGWIJS_DATABASE_URL" in line


def test_a_password_is_not_shown(start: Start) -> None:
    result = start("load", WEGWIJS_DATABASE_URL="postgresql://me:geheim123@127.0.0.1:1/x")
    result.complaint()
    assert "geheim123" not in result.out + result.err


def test_the_process_ends_with_that_code(tmp_path: Path) -> None:
    environment = {"WEGWIJS_BOT_PYTHON": str(tmp_path / "no-python"), "WEGWIJS_PORT": str(free_port())}
    result = subprocess.run(
        [sys.executable, "-m", "connectors", "run"],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1 and result.stdout == ""
    (line,) = result.stderr.strip().splitlines()
    assert str(tmp_path / "no-python") in line


def test_loading_says_how_much_it_loaded(start: Start) -> None:
    result = start("load")
    assert result.code == 0 and result.err == ""
    assert re.search(r"\d{3} organization, .*\d{3} service", result.out)
