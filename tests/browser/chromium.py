"""The Chromium that the browser tests drive: one that is there, or else one that is brought here."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox", "--disable-quic", "--disable-background-networking", "--no-first-run",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
#: As root inside a container a package takes a minute; longer means that something waits for what never comes.
PATIENCE = 900


class Way(Enum):
    """How a Chromium may be brought here."""

    SYSTEM_PACKAGE = auto()
    PLAYWRIGHT = auto()


def ways(*, may_install: bool) -> tuple[Way, ...]:
    """Which ways to try, in order. The system's own package comes first: it brings the libraries that it needs."""
    return (Way.SYSTEM_PACKAGE, Way.PLAYWRIGHT) if may_install else (Way.PLAYWRIGHT,)


def choose(
    there: Callable[[], str | None], order: Sequence[Way], bring: Mapping[Way, Callable[[], None]]
) -> str | None:
    """The program of a Chromium that is there, or that one of the ways brought; None when none did.

    Args:
        there: looks for one. It is asked again after each way, for whether a way worked only shows by that.
        order: the ways to try.
        bring: what each way does.
    """
    found = there()
    for way in order:
        if found:
            break
        bring[way]()
        found = there()
    return found


def by_hand(*, has_apt: bool) -> str:
    """The one command to type when nothing worked."""
    return (
        "sudo apt-get install -y chromium"
        if has_apt
        else f"{sys.executable} -m playwright install --with-deps chromium"
    )


def find_chromium(playwright: Playwright) -> str:
    """A Chromium that is there, or else is brought here; without one the tests stop and say what to type."""
    has_apt = shutil.which("apt-get") is not None
    found = choose(
        lambda: first_that_starts([*map(shutil.which, NAMES), playwright.chromium.executable_path]),
        ways(may_install=has_apt and os.geteuid() == 0),
        {Way.SYSTEM_PACKAGE: _install_package, Way.PLAYWRIGHT: _download},
    )
    return found or _give_up(by_hand(has_apt=has_apt))


def first_that_starts(paths: Sequence[str | None]) -> str | None:
    """The first of these programs that says its version: Ubuntu's ``chromium-browser`` may only tell to use snap."""
    return next((path for path in paths if path and Path(path).is_file() and _starts(path)), None)


def _starts(path: str) -> bool:
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _install_package() -> None:
    _say("==> installing Chromium for the browser tests (a minute)")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
        _try(command, environment)


def _download() -> None:
    _say("==> downloading Playwright's Chromium for the browser tests (a minute)")
    _try([sys.executable, "-m", "playwright", "install", "chromium"], dict(os.environ))


def _try(command: list[str], environment: dict[str, str]) -> None:
    """Whether it worked shows by looking again."""
    try:
        subprocess.run(command, env=environment, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        _say(f"==> no answer in {PATIENCE // 60} minutes from: {' '.join(command)}")


def _give_up(command: str) -> NoReturn:
    pytest.fail(f"The browser tests need Chromium and could not install it. Type: {command}", pytrace=False)


def _say(text: str) -> None:
    print(text, file=sys.__stderr__, flush=True)
