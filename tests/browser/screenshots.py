"""Make docs/schermen.md and its pictures again: ``python -m tests.browser.screenshots``. It starts what it needs."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.doors import Doors, open_doors
from tests.browser.guest import Guest
from tests.browser.pictured import fill_directory, fill_house
from tests.browser.screens import CHAT, KINDS, PICTURES, SCREENS, TEXT, Screen, files, page_of_screens
from tests.browser.test_every_page import address_of, arrive
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.browser.websites import open_website
from tests.desk.people import quick_hashes
from tests.running import free_port, running_wegwijs

#: What a picture may weigh in a repository.
MAX_BYTES = 150_000
SIZES = dict(zip(KINDS, (PHONE, DESKTOP), strict=True))


def main() -> None:
    """Make all of them, and take away what is shown no more."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        pages(browser, Path(folder))
        chat(browser, Path(folder))
        browser.close()
    for picture in PICTURES.glob("*.png"):
        if picture.name not in files():
            picture.unlink()
    TEXT.write_text(page_of_screens(), encoding="utf-8")


def pages(browser: Browser, folder: Path) -> None:
    """Pages that need no bot."""
    database = folder / "pages.db"
    fill_directory(database, folder / "directory")
    with quick_hashes(), open_doors(database) as doors:
        examples = fill_house(doors)
        for screen in SCREENS:
            if screen not in CHAT:
                for kind in KINDS:
                    page(browser, doors, examples, screen, kind)


def page(browser: Browser, doors: Doors, examples: dict[str, str], screen: Screen, kind: str) -> None:
    """One picture of one page."""
    with arrive(browser, doors, examples, screen.who, viewport=SIZES[kind], is_mobile=kind == "telefoon") as context:
        opened = context.new_page()
        opened.goto(doors.address + address_of(screen.path, examples) + screen.query)
        opened.screenshot(path=file_of(screen, kind))
    told(screen, kind)


def chat(browser: Browser, folder: Path) -> None:
    """The chat on our own page and on a website."""
    website = f"http://localhost:{free_port()}"
    with running_wegwijs(folder, WEGWIJS_WIDGET_ORIGINS=website) as wegwijs, open_website(website, wegwijs.address):
        wegwijs.say("eerst-even-warm", "hospice woerden")
        for screen in CHAT:
            for kind, size in SIZES.items():
                one: Visitor
                if screen.website:
                    one = guest = Guest(browser, website, screen=size)
                    guest.open()
                else:
                    one = Visitor(browser, wegwijs.address, screen=size, script=screen.script)
                for words in screen.says:
                    one.say(words)
                one.page.screenshot(path=file_of(screen, kind))
                one.leave()
                told(screen, kind)


def file_of(screen: Screen, kind: str) -> Path:
    """Where a picture is kept."""
    return PICTURES / f"{kind}-{screen.name}.png"


def told(screen: Screen, kind: str) -> None:
    """Say what was made, and refuse what is too heavy for a repository."""
    made = file_of(screen, kind)
    size = made.stat().st_size
    assert size < MAX_BYTES, f"{made.name} has {size} bytes"
    print(f"{made.name}: {size // 1000} kB")


if __name__ == "__main__":
    main()
