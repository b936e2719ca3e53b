"""Every page there is, found in the table of routes, as everybody who may see it and everybody who may not.

A new page is looked at without a word being added here; only a new kind of name in an address needs an example.
"""

import re
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from playwright.sync_api import Browser, BrowserContext, Page
from sqlalchemy import select

from connectors.desk.cookie import cookie_name
from desk.houses import NO_HOUSE
from desk.roles import Role
from knowledge.directory.models import Location, Service
from referrals.links.making import Wanted
from referrals.words import Actor
from referrals.workdays import now
from tests.browser.accessibility import violations
from tests.browser.doors import Doors, open_doors
from tests.browser.visitor import DESKTOP, PHONE
from tests.connectors.conftest import gazetteer, prepared
from tests.connectors.desk.calling import anna, call_back
from tests.desk.people import PASSWORD, house_of, quick_hashes, sign_in
from tests.referrals.centres import CONNECTED, HELPED, accepted, request

__all__ = ["gazetteer", "prepared"]

NOBODY, PRACTICE = "nobody", "practice"
WHO = [NOBODY, PRACTICE, *Role]
COLLEAGUES = {Role.GASTPERSOON: "Els", Role.COORDINATOR: "Cor", Role.VERWIJZER: "Vera", Role.BEHEERDER: "Ada"}
#: A viewer for developers, made by others.
NOT_OURS = {"/docs"}
#: Everything that the Tab key stops at, one for each group of radio buttons.
TABBABLE = """() => {
    const all = [...document.querySelectorAll(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
    const groups = new Set();
    window.stops = all.filter((one) => {
        if (one.disabled || !one.checkVisibility() || one.tabIndex < 0) return false;
        if (one.type !== "radio") return true;
        const group = document.querySelectorAll(`input[name="${one.name}"]:checked`).length
            ? document.querySelector(`input[name="${one.name}"]:checked`) : one;
        if (groups.has(one.name) || group !== one) return false;
        return groups.add(one.name);
    });
    return window.stops.length;
}"""
#: Which of those has the focus, and whether that can be seen.
FOCUSED = """() => {
    const one = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return [window.stops.indexOf(one), outlineStyle !== "none" && parseFloat(outlineWidth) >= 2];
}"""


@pytest.fixture(scope="module")
def doors(tmp_path_factory: pytest.TempPathFactory, prepared: Path) -> Iterator[Doors]:
    folder = tmp_path_factory.mktemp("pages")
    with quick_hashes(), open_doors(Path(shutil.copy(prepared, folder / "test.db"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def examples(doors: Doors) -> dict[str, str]:
    return make_examples(doors)


def make_examples(doors: Doors) -> dict[str, str]:
    """Something real for each kind of name in an address: a referral with an appointment, a link, an invitation."""
    services = doors.services
    made = accepted(services.referrals)
    call_back(services)
    talk = services.talks.begin(anna())
    services.talks.person_says(talk, "Ik wil graag praten.")
    # Nobody answers here; looking at every page takes longer than a person would have to wait.
    talk.waits = False
    services.referrals.plan(made.reference, Actor.CENTRE, now() + timedelta(days=3))
    request(services.referrals, HELPED)
    practice = services.links.open_practice("Praktijk De Brug")
    link = services.links.make(practice.practice_id, Wanted(("werk",), "town:zaandam:zaanstad"))
    with services.sessions() as session:
        service = session.scalars(select(Service.id).where(Service.organization_id == CONNECTED)).first() or ""
        location = session.scalars(select(Location.id).where(Location.organization_id == CONNECTED)).first() or ""
    for role, name in COLLEAGUES.items():
        account = services.desk.make_account(f"{role}@balie-post.nl", name, role, house_of(role))
        services.desk.accept(account.token, PASSWORD)
    invited = services.desk.make_account("nieuw@balie-post.nl", "Nieuw", Role.BEHEERDER, NO_HOUSE)
    return {
        "/volg/{token}": made.token,
        "/balie/uitnodiging/{token}": invited.token,
        "{reference:reference}": made.reference,
        "{talk_id}": talk.id,
        "{code}": link.code,
        "{service_id}": service,
        "{location_id}": location,
        "{organization_id}": CONNECTED,
        "practice": practice.practice_id,
    }


@pytest.fixture(scope="module")
def pages(doors: Doors, examples: dict[str, str]) -> list[str]:
    """The address of every page."""
    return [address_of(path, examples) for path in paths_of(doors.app)]


def paths_of(app: FastAPI) -> list[str]:
    """Paths that a browser can open; what programs read is not among them."""
    routes = [route for route in iter_route_contexts(app.routes) if "GET" in (route.methods or ())]
    programs = re.compile(r"^/(api|internal|webhooks|widget|health|openapi)|^/balie/bel$|\.(json|ics|svg|js)$")
    found = [route.path for route in routes if not programs.search(route.path) and route.path not in NOT_OURS]
    assert {"/", "/volg/{token}", "/balie", "/verwijzen", "/v/{code}"} <= set(found)
    return found


def address_of(path: str, examples: dict[str, str]) -> str:
    """A path with examples for the names in it."""
    if path in examples:
        return re.sub(r"\{\w+\}", examples[path], path)
    for name in re.findall(r"\{[\w:]+\}", path):
        assert name in examples, f"{path}: give an example of {name} in tests/browser/test_every_page.py"
        path = path.replace(name, examples[name])
    return path


def arrive(browser: Browser, doors: Doors, examples: dict[str, str], who: str, **options: object) -> BrowserContext:
    """A browser in which somebody is signed in."""
    context = browser.new_context(locale="nl-NL", **options)
    if who == PRACTICE:
        token = doors.services.links.remember(examples["practice"], "Balie")
        context.add_cookies([{"name": "praktijk", "value": token, "url": f"{doors.address}/verwijzen"}])
    elif who != NOBODY:
        token = sign_in(doors.services.desk, f"{who}@balie-post.nl")
        context.add_cookies([{"name": cookie_name(doors.services), "value": token, "url": doors.address}])
    return context


@pytest.mark.parametrize(
    ("screen", "scheme"), [(PHONE, "light"), (PHONE, "dark"), (DESKTOP, "light")], ids=["phone", "dark", "desktop"]
)
@pytest.mark.parametrize("who", WHO)
def test_axe_finds_nothing_and_nothing_is_too_wide(
    browser: Browser, doors: Doors, examples: dict[str, str], pages: list[str], who: str, screen: dict, scheme: str
) -> None:
    with arrive(browser, doors, examples, who, viewport=screen, color_scheme=scheme) as context:
        page = context.new_page()
        wrong = {}
        for address in pages:
            look(page, doors, address)
            found = violations(page)
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                found.append("wider than the screen")
            if found:
                wrong[address] = found
        assert wrong == {}


@pytest.mark.parametrize("who", WHO)
def test_everything_is_reached_with_the_keyboard_and_seen_when_it_is(
    browser: Browser, doors: Doors, examples: dict[str, str], pages: list[str], who: str
) -> None:
    with arrive(browser, doors, examples, who, viewport=DESKTOP) as context:
        page = context.new_page()
        wrong = {}
        for address in [one for one in pages if one != "/"]:  # the chat has its own tests: its focus is in a shadow
            look(page, doors, address)
            if missed := tab_through(page):
                wrong[address] = missed
        assert wrong == {}


def look(page: Page, doors: Doors, address: str) -> None:
    answer = page.goto(doors.address + address)
    assert answer and answer.status < 500, address
    assert "text/html" in answer.headers["content-type"], address
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def tab_through(page: Page) -> list[str]:
    """What the Tab key does not come to, or where nobody sees that it did."""
    page.evaluate("document.activeElement?.blur()")
    count = page.evaluate(TABBABLE)
    reached, unseen = set(), set()
    # A date has a stop for each of its parts.
    for _ in range(4 * count):
        if len(reached - {-1}) == count:
            break
        page.keyboard.press("Tab")
        at, seen = page.evaluate(FOCUSED)
        reached.add(at)
        if at >= 0 and not seen:
            unseen.add(at)
    describe = "at => window.stops[at].outerHTML.slice(0, 120)"
    missed = [f"not reached: {page.evaluate(describe, at)}" for at in range(count) if at not in reached]
    return missed + [f"focus not seen: {page.evaluate(describe, at)}" for at in sorted(unseen)]
