"""Somebody who visits the page, as the tests speak of them."""

from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Request, expect

from tests.browser.accessibility import violations

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}
#: An answer comes within three seconds; a busy test machine gets more.
ANSWER_MS = 15_000


class Visitor:
    """A browser window of its own, and what went on in it."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        *,
        screen: dict[str, int] = PHONE,
        script: bool = True,
        **emulation: object,
    ) -> None:
        touch = screen["width"] < 500
        self.address = address
        self.script = script
        self.complaints: list[str] = []
        self.foreign_requests: list[str] = []
        self._expected: tuple[str, ...] = ()
        self._context = browser.new_context(
            viewport=screen, has_touch=touch, is_mobile=touch, java_script_enabled=script, locale="nl-NL", **emulation
        )
        self._context.on("console", self._hear)
        self._context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self._context.on("request", self._see)
        self.page = self._context.new_page()
        self.page.set_default_timeout(ANSWER_MS)
        self.page.goto(address)

    @property
    def field(self) -> Locator:
        """Where a message is typed."""
        return self.page.get_by_role("textbox", name="Uw bericht")

    @property
    def send(self) -> Locator:
        """The button that sends it."""
        return self.page.get_by_role("button", name="Stuur")

    @property
    def answers(self) -> Locator:
        """Everything the assistant said, one for each turn."""
        return self.page.locator(".answer")

    @property
    def newest(self) -> Locator:
        """The newest answer."""
        return self.answers.last

    @property
    def cards(self) -> Locator:
        """The suggestions in the newest answer."""
        return self.newest.get_by_role("article")

    @property
    def spoken(self) -> Locator:
        """What a screen reader announces."""
        return self.page.get_by_role("status")

    def say(self, text: str) -> None:
        """Type something, send it, and wait for the answer."""
        self.field.fill(text)
        self.answered_after(self.send.click)

    def choose(self, name: str) -> None:
        """Press a button that was offered."""
        self.answered_after(self.page.get_by_role("button", name=name).last.click)

    def answered_after(self, deed) -> None:  # noqa: ANN001 - any callable without arguments
        """Do something that brings an answer, and wait for it. Without script it comes with a new page."""
        wanted = self.answers.count() + 1 if self.script else 1
        deed()
        expect(self.answers).to_have_count(wanted, timeout=ANSWER_MS)

    def organizations(self) -> list[str]:
        """The names on the suggestions in the newest answer."""
        return self.cards.get_by_role("heading").all_inner_texts()

    def violations(self) -> list[str]:
        """What axe finds wrong on the page as it is now."""
        return violations(self.page, script=self.script)

    def expects(self, *complaints: str) -> None:
        """Console messages with these words belong to what is tested."""
        self._expected = complaints

    def in_sight(self, place: Locator) -> bool:
        """Whether somebody sees all of it without scrolling, and nothing lies over it."""
        return bool(
            place.evaluate(
                """element => {
                    const box = element.getBoundingClientRect();
                    if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) return false;
                    return [box.top + 2, box.bottom - 2].every((y) => {
                        const top = element.getRootNode().elementFromPoint(box.left + box.width / 2, y);
                        return element.contains(top) || top.contains(element);
                    });
                }"""
            )
        )

    def leave(self) -> None:
        """Close the window."""
        self._context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not any(part in message.text for part in self._expected):
            self.complaints.append(message.text)

    def _see(self, request: Request) -> None:
        if urlsplit(request.url).netloc != urlsplit(self.address).netloc:
            self.foreign_requests.append(request.url)
