"""The desk on a phone: what a page is about is seen at once; the rest is one tap away, also without a script."""

import pytest
from playwright.sync_api import Browser, expect

from desk.roles import Role
from tests.browser.doors import Doors
from tests.browser.test_every_page import address_of, arrive, doors, examples, gazetteer, prepared
from tests.browser.visitor import DESKTOP, PHONE

__all__ = ["doors", "examples", "gazetteer", "prepared"]

PAGES = ["/balie", "/balie/terugbellen", "/balie/gesprek/{talk_id}", "/balie/huis", "/balie/contact", "/balie/zoeken"]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("path", PAGES)
def test_the_menu_leaves_room_for_the_page(
    browser: Browser, doors: Doors, examples: dict[str, str], path: str, script: bool
) -> None:
    options = {"viewport": PHONE, "java_script_enabled": script}
    with arrive(browser, doors, examples, Role.COORDINATOR, **options) as context:
        page = context.new_page()
        page.goto(doors.address + address_of(path, examples))
        menu, link = page.get_by_text("Menu", exact=False).first, page.get_by_role("link", name="Wie keek er")
        expect(link).to_be_hidden()
        title = page.get_by_role("heading", level=1).bounding_box()
        assert title and title["y"] + title["height"] < PHONE["height"] * 0.45
        menu.click()
        expect(link).to_be_visible()
        link.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Wie keek er")


def test_the_menu_tells_how_much_waits(browser: Browser, doors: Doors, examples: dict[str, str]) -> None:
    with arrive(browser, doors, examples, Role.GASTPERSOON, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(f"{doors.address}/balie")
        expect(page.locator("nav li").first).to_be_hidden()
        waiting = page.locator("nav li .tag > span:first-child").all_text_contents()
        assert sum(map(int, waiting)) > 0
        expect(page.locator("summary .tag > span").first).to_have_text(str(sum(map(int, waiting))))


def test_on_a_computer_everything_is_in_sight(browser: Browser, doors: Doors, examples: dict[str, str]) -> None:
    with arrive(browser, doors, examples, Role.COORDINATOR, viewport=DESKTOP) as context:
        page = context.new_page()
        page.goto(f"{doors.address}/balie")
        expect(page.get_by_role("link", name="Wie keek er")).to_be_visible()
        expect(page.get_by_text("Menu")).to_be_hidden()
