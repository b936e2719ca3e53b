"""A real Chromium in front of the real assistant."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.guest import Guest
from tests.browser.visitor import Visitor
from tests.browser.websites import open_website
from tests.running import Wegwijs

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


@pytest.fixture(scope="module")
def home(wegwijs: Wegwijs, website: str) -> Iterator[str]:
    """The address of a website that shows the widget."""
    with open_website(website, wegwijs.address):
        yield website


@pytest.fixture
def guest(browser: Browser, wegwijs: Wegwijs, home: str, request: pytest.FixtureRequest) -> Iterator[Guest]:
    """On the website's front page with a phone, or as the test's parameters say."""
    options = dict(getattr(request, "param", {}))
    path = options.pop("path", "/")
    one = Guest(browser, home + path, **options)
    yield one
    found, complaints = one.violations() if path != "/hostile" else [], one.complaints
    others = [url for url in one.foreign_requests if urlsplit(url).netloc != urlsplit(wegwijs.address).netloc]
    one.leave()
    assert (found, complaints, others) == ([], [], [])
