"""The page as a plain form: old phones, strict browsers, a script that did not arrive."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor


def test_conversation_with_a_question_back_and_buttons(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.page.get_by_text("Of kies een onderwerp").tap()
    visitor.choose("Rouw")
    expect(visitor.page.locator(".you")).to_have_text("U: Rouw")
    expect(visitor.newest).to_contain_text("In welke plaats zoekt u hulp?")
    visitor.say("Wormerveer")
    first = visitor.organizations()
    assert "Anna's huis, Centrum voor Leven met Kanker Zaanstreek" in first
    visitor.choose("Andere adressen")
    expect(visitor.page.locator(".you")).to_have_text("U: Andere adressen")
    assert visitor.organizations()
    assert not set(first) & set(visitor.organizations())


def test_answer_is_in_sight_at_once(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("hospice woerden")
    box = visitor.newest.bounding_box()
    assert box
    assert 0 <= box["y"] <= 30


def test_html_is_shown_as_text(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("<h1>hospice</h1> woerden")
    expect(visitor.page.locator(".you")).to_have_text("U: <h1>hospice</h1> woerden")
    expect(visitor.page.get_by_role("heading", level=1)).to_have_count(1)


def test_empty_message_gets_a_kind_answer(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("")
    expect(visitor.newest).to_contain_text("Neem rustig de tijd.")
    expect(visitor.page.locator(".you")).to_have_count(0)


def test_one_button_wipes_the_conversation(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("ik zoek iemand die mij naar het ziekenhuis rijdt")
    visitor.choose("Wis dit gesprek")
    expect(visitor.newest).to_contain_text("gewist")
    visitor.say("Lelystad")
    assert visitor.organizations() == []


def test_conversation_can_be_taken_along_as_text(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("ik zoek <b>vervoer</b> & meer, naar het ziekenhuis")
    visitor.say("Lelystad")
    visitor.choose("Andere adressen")
    with visitor.page.expect_download() as download:
        visitor.page.get_by_role("button", name="Neem het gesprek mee").click()
    assert download.value.suggested_filename == "wegwijs.txt"
    text = Path(download.value.path()).read_text(encoding="utf-8")
    first, second, third = (
        "U: ik zoek <b>vervoer</b> & meer, naar het ziekenhuis\n\n",
        "\n\nU: Lelystad\n\n",
        "\n\nU: Andere adressen\n\n",
    )
    assert text.startswith(first) and "In welke plaats zoekt u hulp?" in text[: text.index(second)]
    assert "Welzijn Lelystad" in text[text.index(second) : text.index(third)]
    assert "\r" not in text
    visitor.choose("Wis dit gesprek")
    expect(visitor.page.get_by_role("button", name="Neem het gesprek mee")).to_have_count(0)
    assert "Lelystad" not in visitor.page.content()


def test_a_form_that_is_sent_twice_is_one_message(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(script=False)
    visitor.say("hospice woerden")
    first = visitor.organizations()
    visitor.page.reload()
    assert visitor.organizations() == first


def test_what_began_as_a_form_goes_on_with_the_script(new_visitor: NewVisitor) -> None:
    visitor = new_visitor()
    visitor.page.route("**/widget.js", lambda route: route.abort())
    visitor.expects("Failed to load resource")
    visitor.page.reload()
    visitor.page.get_by_role("textbox", name="Uw bericht").fill("ik zoek iemand die mij naar het ziekenhuis rijdt")
    visitor.page.unroute("**/widget.js")
    visitor.answered_after(visitor.send.click)
    assert visitor.page.evaluate("document.querySelector('wegwijs-chat').shadowRoot !== null")
    expect(visitor.page.locator(".you")).to_have_count(1)
    visitor.say("Lelystad")
    assert "Welzijn Lelystad" in visitor.organizations()
    visitor.page.goto(visitor.address)
    expect(visitor.answers).to_have_count(2)


def test_a_browser_that_keeps_nothing_still_talks(new_visitor: NewVisitor) -> None:
    visitor = new_visitor()
    visitor.page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    visitor.page.reload()
    visitor.say("ik zoek vervoer naar het ziekenhuis")
    visitor.say("Lelystad")
    assert "Welzijn Lelystad" in visitor.organizations()
