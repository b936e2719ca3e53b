"""A practice makes a link and a patient opens it: phone and desktop, with and without a script, by keyboard alone.

Axe looks at every page that is left here (see ``conftest``), and at each page on the way.
"""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from desk.houses import House
from desk.service import Desk
from desk.sessions import lifetime_of
from tests.at_gp import GIVES_BOX, Gp, sign_in
from tests.browser.conftest import NewVisitor
from tests.browser.test_keyboard import focused, shows_focus, tab_until
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.desk.people import make_colleague
from tests.running import Wegwijs

WAYS = [(PHONE, True), (DESKTOP, True), (PHONE, False), (DESKTOP, False)]


@pytest.fixture
def gp(wegwijs: Wegwijs) -> Iterator[Gp]:
    practice = Gp.beside(wegwijs)
    yield practice
    practice.leave()


def looked_at(visitor: Visitor) -> None:
    assert visitor.violations() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, f"{visitor.page.url} scrolls sideways"


def invited(visitor: Visitor, gp: Gp) -> None:
    """The first time at this computer."""
    page = visitor.page
    page.goto(f"{gp.wegwijs.address}/verwijzen")
    looked_at(visitor)
    page.get_by_label("Code van de uitnodiging").fill(gp.invitation())
    page.get_by_role("button", name="Onthoud deze computer").click()
    expect(page.get_by_role("heading", name="Maak een link voor uw patiënt")).to_be_visible()


def makes(visitor: Visitor) -> str:
    """A link about work in Zaandam; returns its address."""
    page = visitor.page
    page.get_by_label("Werk", exact=True).check()
    page.get_by_label("In welke plaats of regio?").fill("Zaandam")
    page.get_by_role("button", name="Maak de link").click()
    expect(page.get_by_role("heading", name="De link is klaar")).to_be_visible()
    return page.locator("#adres").inner_text().strip()


@pytest.mark.parametrize(("screen", "script"), WAYS)
def test_from_the_practice_to_help(new_visitor: NewVisitor, gp: Gp, screen: dict[str, int], script: bool) -> None:
    doctor = new_visitor(screen=screen, script=script)
    invited(doctor, gp)
    looked_at(doctor)
    doctor.expects("422")
    doctor.page.get_by_role("button", name="Maak de link").click()
    expect(doctor.page.get_by_role("alert")).to_contain_text("Kies waar het over gaat.")
    looked_at(doctor)
    address = makes(doctor)
    looked_at(doctor)
    assert doctor.page.get_by_label("Voor het bericht aan de patiënt").input_value().count(address) == 1
    assert "Wegwijs-link" in doctor.page.get_by_label("Voor uw eigen dossier").input_value()
    picture = doctor.page.get_by_role("img", name=re.compile("QR-code"))
    assert picture.evaluate("image => image.complete && image.naturalWidth > 0")
    code = address.rsplit("/", 1)[-1]
    patient = new_visitor(screen=screen, script=script)
    patient.page.goto(f"{gp.wegwijs.address}/v/{code}")
    expect(patient.page.get_by_role("main")).to_contain_text("Het gaat over werk, in de buurt van Zaandam. Klopt dat?")
    looked_at(patient)
    patient.page.get_by_role("button", name="Ja, dat klopt").click()
    expect(patient.answers).to_have_count(1)
    assert patient.organizations()
    patient.field.fill("en in Purmerend?")
    patient.send.click()
    expect(patient.newest).to_contain_text("Purmerend")


def test_the_second_time_nothing_is_asked_but_the_subject(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP)
    invited(doctor, gp)
    makes(doctor)
    doctor.page.goto(f"{gp.wegwijs.address}/verwijzen")
    expect(doctor.page.get_by_label("In welke plaats of regio?")).to_have_value("Zaandam (gemeente Zaanstad)")
    doctor.page.get_by_label("Rouw", exact=True).check()
    doctor.page.get_by_role("button", name="Maak de link").click()
    expect(doctor.page.get_by_role("main")).to_contain_text("Rouw, in de buurt van Zaandam.")


def test_all_of_it_by_keyboard(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP)
    invited(doctor, gp)
    keys = doctor.page.keyboard
    tab_until(doctor, "Werk")
    keys.press("Space")
    # Only Tab and Shift+Tab, as far as the place, past the subjects that are not wanted.
    tab_until(doctor, "Informatie en rechten")
    tab_until(doctor, "In welke plaats of regio?")
    keys.type("Zaandam")
    keys.press("Escape")
    keys.press("Enter")
    expect(doctor.page.get_by_role("heading", name="De link is klaar")).to_be_visible()
    tab_until(doctor, "Druk een kaart af")
    keys.press("Enter")
    expect(doctor.page.get_by_role("heading", name="Hulp bij u in de buurt")).to_be_visible()
    tab_until(doctor, "Druk af")
    looked_at(doctor)
    patient = new_visitor(screen=DESKTOP)
    (link,) = gp.links.all_of(gp.practice.practice_id)
    patient.page.goto(f"{gp.wegwijs.address}/v/{link.code}")
    tab_until(patient, "Ja, dat klopt")
    patient.page.keyboard.press("Enter")
    expect(patient.answers).to_have_count(1)
    assert shows_focus(doctor) and focused(doctor) == "Druk af"


def test_a_text_is_copied(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP, permissions=["clipboard-read", "clipboard-write"])
    invited(doctor, gp)
    address = makes(doctor)
    doctor.page.get_by_role("button", name="Kopieer de link").click()
    expect(doctor.page.get_by_role("status")).to_have_text("Gekopieerd")
    assert doctor.page.evaluate("navigator.clipboard.readText()") == address
    doctor.page.get_by_role("button", name="Kopieer deze regel").click()
    expect(doctor.page.get_by_role("button", name="Gekopieerd")).to_have_count(2)
    assert "meegegeven: werk" in doctor.page.evaluate("navigator.clipboard.readText()")


def test_without_a_clipboard_the_text_is_chosen(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP)
    doctor.page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    invited(doctor, gp)
    makes(doctor)
    doctor.page.get_by_role("button", name="Kopieer dit bericht").click()
    expect(doctor.page.get_by_role("status")).to_contain_text("Ctrl en C")
    chosen = doctor.page.locator("#bericht").evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
    assert chosen.startswith("Beste heer of mevrouw")


def test_places_are_suggested_while_typing(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP)
    invited(doctor, gp)
    doctor.page.get_by_label("In welke plaats of regio?").press_sequentially("Wormerv")
    expect(doctor.page.locator("#plaatsen option")).not_to_have_count(0)
    suggested = doctor.page.locator("#plaatsen option").evaluate_all("all => all.map(one => one.value)")
    assert "Wormerveer (gemeente Zaanstad)" in suggested


def test_the_card_is_one_page_of_a5(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor(screen=DESKTOP)
    invited(doctor, gp)
    makes(doctor)
    doctor.page.get_by_role("button", name="Voeg een code voor de doos toe").click()
    doctor.page.get_by_role("link", name="Druk een kaart af").click()
    expect(doctor.page.get_by_text("Gratis Kankerattentiedoos")).to_be_visible()
    looked_at(doctor)
    paper = doctor.page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    width, height = (float(size) for size in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper)[0])
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 210)


@pytest.mark.parametrize("script", [True, False])
def test_a_link_that_is_over_leads_to_the_ordinary_chat(new_visitor: NewVisitor, gp: Gp, script: bool) -> None:
    code = gp.make()
    gp.links.revoke(gp.practice.practice_id, code)
    patient = new_visitor(script=script)
    patient.expects("410")
    patient.page.goto(f"{gp.wegwijs.address}/v/{code}")
    expect(patient.page.get_by_role("main")).to_contain_text("Uw huisarts heeft deze link ingetrokken.")
    looked_at(patient)
    patient.page.get_by_role("link", name="Typ de code van uw kaart").click()
    looked_at(patient)
    patient.page.get_by_label("Typ de code van uw kaart").fill(gp.make().lower())
    patient.page.get_by_role("button", name="Verder").click()
    expect(patient.page.get_by_role("button", name="Ja, dat klopt")).to_be_visible()
    patient.page.goto(f"{gp.wegwijs.address}/v")
    patient.page.get_by_role("link", name="Begin zonder code").click()
    expect(patient.field).to_be_visible()


def test_somebody_types_what_is_wrong(new_visitor: NewVisitor, gp: Gp) -> None:
    patient = new_visitor()
    patient.page.goto(f"{gp.wegwijs.address}/v/{gp.make()}")
    patient.page.get_by_label("Klopt er iets niet? Typ het hier").fill("nee, het gaat over vervoer")
    patient.page.get_by_role("button", name="Stuur").click()
    expect(patient.answers).to_have_count(1)
    expect(patient.newest).to_contain_text("voor vervoer")


def test_a_link_is_taken_back(new_visitor: NewVisitor, gp: Gp) -> None:
    doctor = new_visitor()
    invited(doctor, gp)
    makes(doctor)
    doctor.page.get_by_text("Trek deze link in").tap()
    doctor.page.get_by_role("button", name="Trek in").tap()
    expect(doctor.page.get_by_role("heading", name="Deze link werkt niet meer")).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
def test_the_box_is_given_once_at_the_desk(new_visitor: NewVisitor, gp: Gp, script: bool) -> None:
    code = gp.make()
    gp.links.add_voucher(gp.practice.practice_id, code)
    desk = Desk(gp.links.sessions, gp.links.office, lifetime_of(30, 12))
    host = new_visitor(screen=DESKTOP, script=script)
    email = make_colleague(desk, "Elsje" if script else "Elsemiek", house=House(GIVES_BOX))
    sign_in(host.page, gp.wegwijs.address, email)
    host.page.get_by_role("link", name="Kankerattentiedoos").click()
    looked_at(host)
    # The scanner types what the square on the card says, and Enter.
    host.page.get_by_label("Code van de gast").fill(f"{gp.wegwijs.address}/v/{code}")
    host.page.keyboard.press("Enter")
    expect(host.page.get_by_role("heading", name="Deze code is goed")).to_be_visible()
    looked_at(host)
    host.page.get_by_role("button", name="Geef de doos en streep de code af").click()
    expect(host.page.get_by_role("status")).to_contain_text("is nu afgestreept")
    host.expects("409")
    host.page.get_by_label("Code van de gast").fill(gp.see(code).voucher)
    host.page.get_by_role("button", name="Kijk of de code goed is").click()
    expect(host.page.get_by_role("alert")).to_contain_text("Deze code is al gebruikt: op")
