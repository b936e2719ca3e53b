"""Somebody on a website of somebody else, which shows the widget."""

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor


class Guest(Visitor):
    """Somebody on a website that shows the widget. The website and Wegwijs are the only ones that may be asked."""

    @property
    def launcher(self) -> Locator:
        return self.page.get_by_role("button", name="Hulp bij kanker chatbot")

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("dialog", name="Wegwijs, chatbot")

    def open(self) -> None:
        self.launcher.click()
        expect(self.panel).to_be_visible()
