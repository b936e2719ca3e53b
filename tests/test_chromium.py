"""Which Chromium the browser tests take, and how they get one: decided without touching the machine."""

import sys
from pathlib import Path

import pytest

from tests.browser import chromium
from tests.browser.chromium import Way, by_hand, choose, first_that_starts, ways

PACKAGE, PLAYWRIGHT = Way.SYSTEM_PACKAGE, Way.PLAYWRIGHT


class Machine:
    """A machine on which some ways bring a Chromium; it notes what was tried."""

    def __init__(self, *, there: bool = False, works: tuple[Way, ...] = ()) -> None:
        self.found = "/usr/bin/chromium" if there else None
        self.tried: list[Way] = []
        self._works = works

    def find(self, order: tuple[Way, ...]) -> str | None:
        return choose(lambda: self.found, order, {way: lambda way=way: self._bring(way) for way in Way})  # type: ignore[misc]

    def _bring(self, way: Way) -> None:
        self.tried.append(way)
        if way in self._works:
            self.found = f"/brought/{way.name}"


@pytest.mark.parametrize(
    ("machine", "may_install", "found", "tried"),
    [
        (Machine(there=True), True, "/usr/bin/chromium", []),
        (Machine(works=(PACKAGE, PLAYWRIGHT)), True, "/brought/SYSTEM_PACKAGE", [PACKAGE]),
        (Machine(works=(PLAYWRIGHT,)), True, "/brought/PLAYWRIGHT", [PACKAGE, PLAYWRIGHT]),
        (Machine(works=(PACKAGE, PLAYWRIGHT)), False, "/brought/PLAYWRIGHT", [PLAYWRIGHT]),
        (Machine(), True, None, [PACKAGE, PLAYWRIGHT]),
        (Machine(), False, None, [PLAYWRIGHT]),
    ],
    ids=["there", "package", "package-fails", "may-not-install", "nothing-works", "nothing-works-and-may-not"],
)
def test_what_is_there_comes_first_then_the_system_then_playwright(
    machine: Machine, may_install: bool, found: str | None, tried: list[Way]
) -> None:
    assert machine.find(ways(may_install=may_install)) == found
    assert machine.tried == tried


def program(folder: Path, name: str, code: int) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\nexit {code}\n")
    path.chmod(0o755)
    return str(path)


def test_a_program_that_only_tells_to_use_another_is_none(tmp_path: Path) -> None:
    stub, real = program(tmp_path, "chromium-browser", 1), program(tmp_path, "google-chrome", 0)
    assert first_that_starts([None, str(tmp_path / "away"), stub, real]) == real
    assert first_that_starts([stub]) is None


@pytest.mark.parametrize(
    ("apt", "command"),
    [
        ("/usr/bin/apt-get", "sudo apt-get install -y chromium"),
        (None, f"{sys.executable} -m playwright install --with-deps chromium"),
    ],
)
def test_without_any_it_stops_with_the_one_command_to_type(
    monkeypatch: pytest.MonkeyPatch, apt: str | None, command: str
) -> None:
    class Nowhere:
        class chromium:
            executable_path = "/nowhere/chrome"

    asked: list[list[str]] = []
    monkeypatch.setattr(chromium.shutil, "which", lambda name: apt if name == "apt-get" else None)
    monkeypatch.setattr(chromium.os, "geteuid", lambda: 0)
    monkeypatch.setattr(chromium.subprocess, "run", lambda command, **_: asked.append(command))
    with pytest.raises(pytest.fail.Exception, match="could not install it") as stopped:
        chromium.find_chromium(Nowhere())  # type: ignore[arg-type]
    assert str(stopped.value).endswith(f"Type: {command}")
    assert by_hand(has_apt=apt is not None) == command
    installs = [" ".join(one) for one in asked]
    assert ("apt-get install -y -qq chromium" in installs) is (apt is not None)
    assert installs[-1].endswith("-m playwright install chromium")
