"""A real Chromium in front of the real assistant."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.visitor import Visitor
from tests.running import Wegwijs

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox", "--disable-quic", "--disable-background-networking", "--no-first-run",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
BY_HAND = "sudo apt-get install -y chromium"

NewVisitor = Callable[..., Visitor]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def new_visitor(browser: Browser, wegwijs: Wegwijs) -> Iterator[NewVisitor]:
    """Makes visitors. Whatever a test is about, afterwards no page may have complained or called somebody else.

    Axe looks at each page as the test leaves it: so every state that a test comes to is checked.
    """
    visitors: list[Visitor] = []

    def make(**options: object) -> Visitor:
        visitors.append(Visitor(browser, wegwijs.address, **options))
        return visitors[-1]

    yield make
    wrong = [line for visitor in visitors for line in visitor.violations()]
    for visitor in visitors:
        visitor.leave()
    assert wrong == []
    assert [visitor.complaints for visitor in visitors if visitor.complaints] == []
    assert [visitor.foreign_requests for visitor in visitors if visitor.foreign_requests] == []


@pytest.fixture
def visitor(new_visitor: NewVisitor) -> Visitor:
    """Somebody with a phone."""
    return new_visitor()


def find_chromium(playwright: Playwright) -> str:
    """A Chromium that is there, or else is brought here."""
    return _present(playwright) or _from_the_system(playwright) or _from_playwright(playwright) or _give_up()


def _present(playwright: Playwright) -> str | None:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    own = playwright.chromium.executable_path
    return found or (own if Path(own).is_file() else None)


def _from_the_system(playwright: Playwright) -> str | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    _say("==> installing Chromium for the browser tests (a minute)")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
        subprocess.run(command, env=environment, capture_output=True, check=False)
    return _present(playwright)


def _from_playwright(playwright: Playwright) -> str | None:
    _say("==> downloading Playwright's Chromium for the browser tests (a minute)")
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, capture_output=True, check=False)
    return _present(playwright)


def _give_up() -> NoReturn:
    pytest.fail(f"The browser tests need Chromium and could not install it. Type: {BY_HAND}", pytrace=False)


def _say(text: str) -> None:
    print(text, file=sys.__stderr__, flush=True)
