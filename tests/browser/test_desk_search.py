"""Search, cards, a request with the guest, our house and "not found": a real browser, phone and desktop, with and
without a script, and by keyboard alone. Axe looks at every page on the way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.at_desk import new_account, sign_in
from tests.browser.conftest import NewVisitor
from tests.browser.test_keyboard import shows_focus
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.running import Wegwijs

WAYS = [(PHONE, True), (DESKTOP, True), (PHONE, False), (DESKTOP, False)]
ANNA = re.compile("Anna's huis")


@pytest.fixture(scope="module")
def coordinator(wegwijs: Wegwijs) -> Iterator[str]:
    wegwijs.referrals().connect("annas-huis", ("Els", "els@balie-post.nl"), ("", ""), "Cor")
    yield new_account(wegwijs, "Zoeker")


def looked_at(visitor: Visitor) -> None:
    assert visitor.violations() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, f"{visitor.page.url} scrolls sideways"


def search(visitor: Visitor, words: str) -> Page:
    page = visitor.page
    page.goto(f"{visitor.address}/balie/zoeken")
    field = page.get_by_role("searchbox", name="Wat zoekt uw gast?")
    if visitor.script:
        field.press_sequentially(words, delay=15)
    else:
        field.fill(words)
        page.get_by_role("button", name="Zoek", exact=True).click()
    return page


@pytest.mark.parametrize(("screen", "script"), WAYS)
def test_from_two_words_to_a_card(
    new_visitor: NewVisitor, coordinator: str, screen: dict[str, int], script: bool
) -> None:
    visitor = new_visitor(screen=screen, script=script)
    sign_in(visitor, coordinator)
    page = search(visitor, "rouw zandaam")
    first = page.locator(".hit").first
    expect(first.get_by_role("heading")).to_have_text(ANNA)
    expect(page.get_by_text("Gezocht: rouw, in de buurt van Zaandam.")).to_be_visible()
    looked_at(visitor)
    first.get_by_role("link", name="Mail kaart").click()
    expect(page.get_by_role("article")).to_contain_text("Voor rouw, in Zaandam.")
    looked_at(visitor)
    page.get_by_label("E-mailadres van uw gast").fill("mia@voorbeeld-post.nl")
    page.get_by_label("Mijn gast wil deze mail krijgen").check()
    page.get_by_role("button", name="Mail de kaart").click()
    expect(page.get_by_role("status")).to_contain_text("Het adres bewaren wij niet.")
    looked_at(visitor)
    nothing = search(visitor, "xyzzy zaandam")
    nothing.get_by_role("link", name="Niet gevonden wat uw gast zoekt?").click()
    expect(page.get_by_label("In welke plaats?")).to_have_value("Zaandam")
    page.get_by_label("Waar ging de vraag over?").select_option(label="rouw")
    page.get_by_role("button", name="Meld het").click()
    expect(page.get_by_role("status")).to_contain_text("Genoteerd. Dank u.")
    expect(page.get_by_role("heading", name=re.compile(r"Wat er mist: \d+ melding"))).to_be_visible()
    looked_at(visitor)


def test_by_keyboard_alone(new_visitor: NewVisitor, coordinator: str) -> None:
    visitor = new_visitor(screen=DESKTOP)
    sign_in(visitor, coordinator)
    page = visitor.page
    page.goto(f"{visitor.address}/balie/zoeken")
    keyboard = page.keyboard
    page.locator("h1").evaluate("() => document.activeElement.blur()")
    keyboard.press("/")
    keyboard.type("steun utrecht", delay=15)
    expect(page.locator(".hit").nth(2)).to_be_visible()
    expect(page.get_by_text("in de buurt van Utrecht")).to_be_visible()
    titles = page.locator(".hit h3 a")
    keyboard.press("ArrowDown")
    expect(titles.nth(0)).to_be_focused()
    assert shows_focus(visitor)
    keyboard.press("ArrowDown")
    expect(titles.nth(1)).to_be_focused()
    keyboard.press("ArrowUp")
    keyboard.press("ArrowUp")
    field = page.locator("#q")
    expect(field).to_be_focused()
    keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page.locator(".hit")).to_have_count(0)
    keyboard.type("mantelzorg zaandam", delay=15)
    expect(page.locator(".hit").first).to_be_visible()
    keyboard.press("Enter")
    expect(titles.nth(0)).to_be_focused()
    name = titles.nth(0).inner_text()
    expect(page.locator("#said")).to_contain_text("gevonden. Als eerste:")
    keyboard.press("Enter")
    expect(page.get_by_role("article").get_by_role("heading")).to_have_text(name.split(":")[0])
    page.go_back()
    expect(page.locator("#q")).to_have_value("mantelzorg zaandam")


def test_typing_on_leaves_the_newest_answer(new_visitor: NewVisitor, coordinator: str) -> None:
    visitor = new_visitor(screen=DESKTOP)
    sign_in(visitor, coordinator)
    page = search(visitor, "rouw zaandam")
    expect(page.locator(".hit").first).to_contain_text(ANNA)
    page.locator("#q").fill("hospice zwolle")
    expect(page.locator(".hit").first).to_contain_text("Hospice Zwolle")
    page.locator("main summary").first.click()
    page.get_by_label("Nu open").check()
    expect(page.get_by_text(re.compile("weten wij de openingstijden niet|Niets gevonden"))).to_be_visible()


def test_the_card_is_half_a_sheet_and_nothing_else(new_visitor: NewVisitor, coordinator: str, tmp_path: Path) -> None:
    visitor = new_visitor(screen=DESKTOP)
    sign_in(visitor, coordinator)
    page = visitor.page
    page.goto(f"{visitor.address}/balie/kaart/hamelhuys-inloop?thema=lotgenoten&bij=Groningen")
    expect(page.get_by_role("button", name="Print deze kaart")).to_be_visible()
    page.emulate_media(media="print")
    for hidden in (".bar", "nav", "#mail", ".links", "h1"):
        assert not page.locator(hidden).first.is_visible(), hidden
    expect(page.get_by_role("article")).to_contain_text("Dinsdag t/m vrijdag 10.00-17.00 uur.")
    paper = tmp_path / "card.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    content = paper.read_bytes()
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    # A5 is 148 by 210 mm; a point is 1/72 inch.
    assert box and abs(float(box[1]) - 419.5) < 2 and abs(float(box[2]) - 595.3) < 2
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    page.emulate_media(media="screen")


@pytest.mark.parametrize(("screen", "script"), WAYS)
def test_a_request_with_the_guest(
    new_visitor: NewVisitor, coordinator: str, screen: dict[str, int], script: bool
) -> None:
    visitor = new_visitor(screen=screen, script=script)
    sign_in(visitor, coordinator)
    page = search(visitor, "rouw zaandam")
    page.locator(".hit").first.get_by_role("link", name="Vraag contact aan").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(ANNA)
    looked_at(visitor)
    page.get_by_label("Over uw gast").select_option(label="Mijn gast verloor iemand")
    page.get_by_role("button", name="Maak de kaart opnieuw").click()
    card = page.get_by_label("De kaart")
    expect(card).to_have_value(re.compile("is overleden.\nMijn vraag gaat over rouw"))
    card.fill("Ik mis mijn man. Ik wil graag praten.")
    for question in page.locator("fieldset", has_text="mag").all():
        question.get_by_label("Ja").check()
    page.get_by_label("Hoe mogen zij uw gast noemen?").fill("Mia")
    page.get_by_label("Telefoonnummer of e-mailadres").fill("12")
    visitor.expects("422")
    page.get_by_role("button", name="Verstuur de aanvraag").click()
    expect(page.get_by_role("alert")).to_contain_text("nummer")
    expect(page.get_by_label("De kaart")).to_have_value("Ik mis mijn man. Ik wil graag praten.")
    looked_at(visitor)
    page.get_by_label("Telefoonnummer of e-mailadres").fill("06 12345678")
    page.get_by_role("button", name="Verstuur de aanvraag").click()
    receipt = page.get_by_role("article")
    expect(receipt).to_contain_text(re.compile(r"W-\w{4}-\w\w"))
    expect(receipt).to_contain_text("Naam en bereikbaarheid delen: ja")
    looked_at(visitor)


@pytest.mark.parametrize(("screen", "script"), WAYS)
def test_our_house(new_visitor: NewVisitor, coordinator: str, screen: dict[str, int], script: bool) -> None:
    visitor = new_visitor(screen=screen, script=script)
    sign_in(visitor, coordinator)
    page = visitor.page
    page.goto(f"{visitor.address}/balie/huis")
    looked_at(visitor)
    page.get_by_role("button", name=re.compile("Nog steeds juist.*Inloop en lotgeno")).click()
    part = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Inloop en lotgenotencontact"))
    expect(part).to_contain_text("nagekeken op")
    page.get_by_role("link", name=re.compile("Verander.*Openingstijden")).click()
    looked_at(visitor)
    tuesday = page.get_by_role("group", name="dinsdag")
    tuesday.get_by_label("van").first.fill("10:00")
    tuesday.get_by_label("tot").first.fill("09:00")
    visitor.expects("422")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_role("alert")).to_contain_text("Kijk de tijden na.")
    looked_at(visitor)
    tuesday.get_by_label("tot").first.fill("16:00")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.get_by_text("dinsdag 10.00-16.00 uur")).to_be_visible()
    for link, heading in (("Verander.*Dagen dat u dicht bent", "Dagen dat u dicht bent"),
                          ("Verander.*Telefoon", "Telefoon, mail en website"),
                          ("Voeg een activiteit toe", "Nieuwe activiteit")):  # fmt: skip
        page.goto(f"{visitor.address}/balie/huis")
        page.get_by_role("link", name=re.compile(link)).click()
        expect(page.get_by_role("heading", level=1, name=heading)).to_be_visible()
        looked_at(visitor)
