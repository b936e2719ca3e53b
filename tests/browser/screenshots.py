"""Make the pictures of docs/schermen.md again: ``python -m tests.browser.screenshots``. It starts what it needs."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from connectors.settings import ROOT
from desk.roles import Role
from knowledge.database import migrate, open_database
from knowledge.places import Gazetteer
from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.doors import Doors, open_doors
from tests.browser.guest import Guest
from tests.browser.test_every_page import NOBODY, PRACTICE, address_of, arrive, make_examples
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.browser.websites import open_website
from tests.desk.people import quick_hashes
from tests.referrals.centres import load_centres
from tests.running import free_port, running_wegwijs

PICTURES = ROOT / "docs" / "beeld"
MAX_BYTES = 220_000
GRIEF = "Mijn man is net overleden en ik weet niet waar ik heen moet. Wormerveer"
RIDE = "wie kan mijn moeder in Lelystad naar het ziekenhuis rijden"
#: Name of the picture, path, and who looks at it.
PAGES = (
    ("volg", "/volg/{token}", NOBODY),
    ("huisarts-maak-link", "/verwijzen", PRACTICE),
    ("huisarts-link", "/verwijzen/link/{code}", PRACTICE),
    ("huisarts-kaart", "/verwijzen/link/{code}/kaart", PRACTICE),
    ("link-openen", "/v/{code}", NOBODY),
    ("balie-aanmelden", "/balie/aanmelden", NOBODY),
    ("balie-aanvragen", "/balie", Role.COORDINATOR),
    ("balie-aanvraag", "/balie/{reference:reference}", Role.COORDINATOR),
    ("balie-zoeken", "/balie/zoeken?q=werk", Role.COORDINATOR),
    ("balie-huis", "/balie/huis", Role.COORDINATOR),
    ("balie-niet-gevonden", "/balie/niet-gevonden", Role.COORDINATOR),
    ("balie-collegas", "/balie/collegas", Role.COORDINATOR),
)


def main() -> None:
    """Make all of them."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        pages(browser, Path(folder))
        chat(browser, Path(folder))
        browser.close()


def chat(browser: Browser, folder: Path) -> None:
    """The chat on our own page and on a website."""
    website = f"http://localhost:{free_port()}"
    with running_wegwijs(folder, WEGWIJS_WIDGET_ORIGINS=website) as wegwijs, open_website(website, wegwijs.address):
        wegwijs.say("eerst-even-warm", "hospice woerden")
        take(browser, wegwijs.address, "telefoon-begin", PHONE)
        take(browser, wegwijs.address, "telefoon-adressen", PHONE, say=GRIEF)
        take(browser, wegwijs.address, "computer-adressen", DESKTOP, say=RIDE)
        take(browser, wegwijs.address, "telefoon-zonder-javascript", PHONE, say="hospice woerden", script=False)
        for name, screen in (("telefoon-website", PHONE), ("computer-website", DESKTOP)):
            guest = Guest(browser, website, screen=screen)
            guest.open()
            guest.say("ik zoek lotgenoten")
            keep(guest, name)


def take(
    browser: Browser, address: str, name: str, screen: dict[str, int], *, say: str = "", script: bool = True
) -> None:
    """One picture, with one answer when something is said."""
    visitor = Visitor(browser, address, screen=screen, script=script)
    if say:
        visitor.say(say)
    keep(visitor, name)


def keep(visitor: Visitor, name: str) -> None:
    """Save what is seen, and leave."""
    visitor.page.screenshot(path=PICTURES / f"{name}.png")
    visitor.leave()
    told(name)


def pages(browser: Browser, folder: Path) -> None:
    """Pages that need no bot, on a database with three centres: on a phone and on a computer."""
    database = folder / "pages.db"
    engine = open_database(f"sqlite:///{database}")
    migrate(engine)
    load_centres(engine, Gazetteer.load(), folder / "directory")
    engine.dispose()
    with quick_hashes(), open_doors(database) as doors:
        examples = make_examples(doors)
        for name, path, who in PAGES:
            for kind, screen in (("telefoon", PHONE), ("computer", DESKTOP)):
                page(browser, doors, examples, f"{kind}-{name}", path, who, screen)


def page(
    browser: Browser, doors: Doors, examples: dict[str, str], name: str, path: str, who: str, screen: dict[str, int]
) -> None:
    """One picture of one page."""
    with arrive(browser, doors, examples, who, viewport=screen) as context:
        opened = context.new_page()
        opened.goto(doors.address + address_of(path, examples))
        opened.screenshot(path=PICTURES / f"{name}.png")
    told(name)


def told(name: str) -> None:
    """Say what was made, and refuse what is too heavy for a repository."""
    size = (PICTURES / f"{name}.png").stat().st_size
    assert size < MAX_BYTES, f"{name} has {size} bytes"
    print(f"{name}: {size // 1000} kB")


if __name__ == "__main__":
    main()
