"""Everything with the keyboard alone."""

from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor
from tests.browser.visitor import DESKTOP, Visitor

#: What has the focus, also inside the widget.
ACTIVE = "(document.activeElement.shadowRoot?.activeElement ?? document.activeElement)"


def focused(visitor: Visitor) -> str:
    """The name of what has the focus."""
    return visitor.page.evaluate(f"({ACTIVE}.labels?.[0] ?? {ACTIVE}).textContent.trim().replace(/\\s+/g, ' ')")


def tab_until(visitor: Visitor, name: str, key: str = "Tab") -> list[str]:
    passed: list[str] = []
    while name not in passed:
        assert len(passed) < 30, f"{name} cannot be reached: {passed}"
        visitor.page.keyboard.press(key)
        passed.append(focused(visitor))
        assert shows_focus(visitor), f"focus on {passed[-1]} cannot be seen"
    return passed


def shows_focus(visitor: Visitor) -> bool:
    outline = visitor.page.evaluate(
        f"(({{outlineStyle, outlineWidth}}) => [outlineStyle, outlineWidth])(getComputedStyle({ACTIVE}))"
    )
    return outline[0] == "solid" and outline[1] == "3px"


def test_tab_goes_through_the_page_in_reading_order(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(screen=DESKTOP)
    assert tab_until(visitor, "Bel 112") == [
        "Naar het invoerveld", "Of kies een onderwerp", "Liever een mens?", "Uw bericht", "Stuur", "Meer",
        "Verlaat snel",
        "Bel 0800-022 66 22", "Bel 088 0767 000", "Bel 113", "Bel 0800-0113", "Bel 112",
    ]  # fmt: skip


def test_whole_journey_with_the_keyboard(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(screen=DESKTOP)
    keys = visitor.page.keyboard
    keys.press("Tab")
    keys.press("Enter")
    assert focused(visitor) == "Uw bericht"
    keys.type("hospice")
    keys.press("Shift+Enter")
    keys.type("woerden")
    expect(visitor.answers).to_have_count(0)
    expect(visitor.field).to_have_value("hospice\nwoerden")
    visitor.answered_after(lambda: keys.press("Enter"))
    assert "Stichting De Mantelmeeuw" in visitor.organizations()
    expect(visitor.field).to_have_value("")
    expect(visitor.field).to_be_focused()
    tab_until(visitor, "Andere adressen", key="Shift+Tab")
    visitor.answered_after(lambda: keys.press("Enter"))
    assert visitor.organizations()
    expect(visitor.field).to_be_focused()


def test_enter_on_an_empty_field_says_nothing_and_stays_there(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(screen=DESKTOP)
    visitor.field.focus()
    visitor.page.keyboard.press("Enter")
    expect(visitor.field).to_be_focused()
    expect(visitor.page.locator(".you")).to_have_count(0)


def test_on_a_phone_the_keyboard_does_not_come_back_over_the_answer(visitor: Visitor) -> None:
    visitor.say("hospice woerden")
    expect(visitor.send).to_be_focused()
