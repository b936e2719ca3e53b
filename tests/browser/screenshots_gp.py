"""Make the pictures of the GP's link again: ``python -m tests.browser.screenshots_gp``."""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from desk.houses import House
from desk.roles import Role
from desk.service import Desk
from desk.sessions import lifetime_of
from tests.at_gp import GIVES_BOX, Gp, sign_in
from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.screenshots import MAX_BYTES, PICTURES
from tests.browser.visitor import DESKTOP, PHONE
from tests.desk.people import make_colleague
from tests.running import Wegwijs, running_wegwijs


def main() -> None:
    """Make all of them."""
    folder = Path(tempfile.mkdtemp())
    with running_wegwijs(folder) as wegwijs, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        gp = Gp.beside(wegwijs)
        code = _at_the_practice(browser, gp)
        _at_home(browser, wegwijs, code)
        _at_the_desk(browser, gp, code)
        gp.leave()
        browser.close()


def _at_the_practice(browser: Browser, gp: Gp) -> str:
    page = browser.new_page(viewport=DESKTOP, locale="nl-NL")
    page.goto(f"{gp.wegwijs.address}/verwijzen")
    _take(page, "verwijzen-eerste-keer")
    page.get_by_label("Code van de uitnodiging").fill(gp.invitation())
    page.get_by_role("button", name="Onthoud deze computer").click()
    for theme in ("Werk", "Geld"):
        page.get_by_label(theme, exact=True).check()
    page.get_by_label("In welke plaats of regio?").fill("Zaandam")
    page.get_by_label("In welke fase?").select_option("behandeling")
    _take(page, "verwijzen-link-maken")
    page.set_viewport_size(PHONE)
    _take(page, "verwijzen-link-maken-telefoon")
    page.set_viewport_size(DESKTOP)
    page.get_by_role("button", name="Maak de link").click()
    page.get_by_role("button", name="Voeg een code voor de doos toe").click()
    _take(page, "verwijzen-link-klaar")
    page.get_by_role("link", name="Druk een kaart af").click()
    _take(page, "verwijzen-kaart")
    code = page.url.split("/")[-2]
    page.close()
    return code


def _at_home(browser: Browser, wegwijs: Wegwijs, code: str) -> None:
    page = browser.new_page(viewport=PHONE, locale="nl-NL")
    page.goto(f"{wegwijs.address}/v/{code}")
    _take(page, "link-begin-telefoon")
    page.get_by_role("button", name="Ja, dat klopt").click()
    page.locator(".answer").first.wait_for()
    _take(page, "link-gesprek-telefoon", whole=False)
    page.goto(f"{wegwijs.address}/v/AAAACCCC")
    _take(page, "link-werkt-niet-telefoon")
    page.close()


def _at_the_desk(browser: Browser, gp: Gp, code: str) -> None:
    desk = Desk(gp.links.sessions, gp.links.office, lifetime_of(30, 12))
    page = browser.new_page(viewport=DESKTOP, locale="nl-NL")
    sign_in(page, gp.wegwijs.address, make_colleague(desk, "Elske", house=House(GIVES_BOX)))
    page.goto(f"{gp.wegwijs.address}/balie/ka-doos")
    page.get_by_label("Code van de gast").fill(gp.see(code).voucher)
    page.get_by_role("button", name="Kijk of de code goed is").click()
    _take(page, "balie-ka-doos")
    page.context.clear_cookies()
    sign_in(page, gp.wegwijs.address, make_colleague(desk, "Bo", Role.VERWIJZER, House(GIVES_BOX)))
    page.goto(f"{gp.wegwijs.address}/balie/praktijk")
    page.get_by_label("Hoe heet uw praktijk?").fill("Huisartsenpraktijk De Brug")
    page.get_by_role("button", name="Verder").click()
    page.get_by_role("button", name="Maak een code voor een andere computer").click()
    _take(page, "balie-praktijk")
    page.close()


def _take(page: Page, name: str, *, whole: bool = True) -> None:
    picture = PICTURES / f"{name}.png"
    page.screenshot(path=picture, full_page=whole)
    size = picture.stat().st_size
    assert size < MAX_BYTES, f"{picture} has {size} bytes"
    print(f"{picture.name}: {size // 1000} kB")


if __name__ == "__main__":
    main()
