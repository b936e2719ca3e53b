"""Make the pictures of the README again: ``make run``, and then ``python -m tests.browser.screenshots``."""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from connectors.settings import ROOT, Settings
from tests.browser.conftest import ARGUMENTS, find_chromium
from tests.browser.visitor import DESKTOP, PHONE, Visitor

PICTURES = ROOT / "docs" / "beeld"
MAX_BYTES = 200_000
GRIEF = "Mijn man is net overleden en ik weet niet waar ik heen moet. Wormerveer"
RIDE = "wie kan mijn moeder in Lelystad naar het ziekenhuis rijden"


def main(address: str) -> None:
    """Make all four."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        take(browser, address, "telefoon-begin", PHONE)
        take(browser, address, "telefoon-adressen", PHONE, say=GRIEF)
        take(browser, address, "computer-adressen", DESKTOP, say=RIDE)
        take(browser, address, "telefoon-zonder-javascript", PHONE, say="hospice woerden", script=False)
        browser.close()


def take(
    browser: Browser, address: str, name: str, screen: dict[str, int], *, say: str = "", script: bool = True
) -> None:
    """One picture, with one answer when something is said."""
    sharpness = 2 if screen == PHONE else 1
    visitor = Visitor(browser, address, screen=screen, script=script, device_scale_factor=sharpness)
    if say:
        visitor.say(say)
    picture = PICTURES / f"{name}.png"
    visitor.page.screenshot(path=picture)
    visitor.leave()
    size = picture.stat().st_size
    assert size < MAX_BYTES, f"{picture} has {size} bytes"
    print(f"{picture.relative_to(Path.cwd())}: {size // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else f"http://localhost:{Settings().port}")
