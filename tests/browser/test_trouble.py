"""What somebody sees when the network or the server fails them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.visitor import Visitor

STORY = "Mijn man is overleden, Wormerveer"
LOST = "Er is nu geen verbinding. Uw tekst is niet weg."
WAIT = "Even geduld, ik zoek nog."


def on_send(visitor: Visitor, answer: Callable[[Route], None]) -> None:
    """Stand between the page and the server for what is sent."""
    visitor.page.route(
        "**/widget/turn", lambda route: answer(route) if route.request.method == "POST" else route.continue_()
    )


def test_lost_connection_keeps_the_text(visitor: Visitor) -> None:
    visitor.expects("Failed to load resource")
    visitor.page.context.set_offline(True)
    visitor.field.fill(STORY)
    visitor.send.click()
    expect(visitor.page.get_by_text(LOST).first).to_be_visible()
    expect(visitor.spoken).to_contain_text(LOST)
    expect(visitor.field).to_have_value(STORY)
    expect(visitor.page.locator(".you")).to_have_count(0)
    emergency = notice(visitor, LOST).get_by_role("link", name="112")
    expect(emergency).to_have_attribute("href", "tel:112")
    # The page says it again by itself; another click meanwhile would be a race with it.
    visitor.answered_after(lambda: visitor.page.context.set_offline(False))
    assert visitor.organizations()
    expect(visitor.field).to_have_value("")
    expect(notice(visitor, LOST)).to_be_hidden()


def test_lost_connection_on_a_button_can_be_tried_again(visitor: Visitor) -> None:
    visitor.expects("Failed to load resource")
    visitor.say(STORY)
    on_send(visitor, Route.abort)
    more = visitor.newest.get_by_role("button", name="Andere adressen")
    more.click()
    expect(notice(visitor, LOST)).to_be_visible()
    visitor.page.unroute_all()
    visitor.answered_after(more.click)
    expect(visitor.page.locator(".you")).to_have_count(2)


def test_slow_answer_says_so_and_takes_no_second_message(visitor: Visitor) -> None:
    held: list[Route] = []
    on_send(visitor, held.append)
    visitor.field.fill(STORY)
    visitor.send.click()
    expect(visitor.page.locator(".you")).to_have_count(1)
    expect(notice(visitor, WAIT)).to_be_visible()
    expect(visitor.spoken).to_have_text(WAIT)
    visitor.send.click(force=True)
    visitor.field.fill("en nog iets")
    assert len(held) == 1
    visitor.answered_after(held[0].continue_)
    expect(notice(visitor, WAIT)).to_be_hidden()
    expect(visitor.page.locator(".you")).to_have_count(1)
    expect(visitor.field).to_have_value("en nog iets")


@pytest.mark.parametrize(
    ("status", "body", "seen"),
    [
        (
            503,
            '{"error": {"code": "database", "message": "Wegwijs is er nu even niet."}}',
            "Wegwijs is er nu even niet.",
        ),
        (502, "<html>Bad Gateway</html>", LOST),
        (200, "<html>Welkom op dit wifi-netwerk</html>", LOST),
    ],
)
def test_failure_speaks_dutch_and_keeps_the_text(visitor: Visitor, status: int, body: str, seen: str) -> None:
    visitor.expects("Failed to load resource")
    on_send(visitor, lambda route: route.fulfill(status=status, body=body))
    visitor.field.fill(STORY)
    visitor.send.click()
    expect(notice(visitor, seen)).to_be_visible()
    expect(visitor.spoken).to_contain_text(seen)
    expect(visitor.field).to_have_value(STORY)


def notice(visitor: Visitor, text: str) -> Locator:
    """A sentence below the field."""
    return visitor.page.locator("#form").get_by_text(text)
