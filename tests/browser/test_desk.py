"""The desk in a real browser: phone and desktop, with and without script, by keyboard alone; axe at every step."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import update

from connectors.desk import bell
from desk.houses import House
from desk.roles import Role
from referrals.models import Appointment
from referrals.reaching import Channel
from referrals.words import Actor, Step
from referrals.workdays import AMSTERDAM, now
from tests.browser import desk_house
from tests.browser.desk_house import open_house
from tests.browser.test_keyboard import focused, tab_until
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.desk.people import HELPDESK, PASSWORD, make_colleague, quick_hashes
from tests.referrals.centres import HELPED, request
from tests.referrals.conftest import gazetteer, prepared

__all__ = ["gazetteer", "prepared"]

WAYS = pytest.mark.parametrize(
    ("screen", "script"), [(PHONE, True), (PHONE, False), (DESKTOP, True), (DESKTOP, False)],
    ids=["phone", "phone without script", "desktop", "desktop without script"],
)  # fmt: skip
STORY = "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en geld."
ON_PHONE = {"channel": Channel.PHONE, "address": "06 12345678", "story": STORY, "themes": ("werk", "geld")}

NewColleague = Callable[..., Visitor]


@pytest.fixture(scope="module")
def house(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[desk_house.House]:
    """One house for all tests, with its people."""
    with (
        pytest.MonkeyPatch.context() as patch,
        quick_hashes(),
        open_house(prepared, tmp_path_factory.mktemp("house")) as opened,
    ):
        patch.setattr(bell, "EVERY", 0.2)
        desk = opened.services.desk
        make_colleague(desk, "Els")
        make_colleague(desk, "Cor", Role.COORDINATOR)
        make_colleague(desk, "Baas", Role.BEHEERDER)
        make_colleague(desk, "Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK))
        yield opened


@pytest.fixture
def colleague(browser: Browser, house: desk_house.House) -> Iterator[NewColleague]:
    """Makes people at the desk. Afterwards no page may have complained, called somebody else, or displeased axe."""
    visitors: list[Visitor] = []

    def make(name: str = "Els", **options: object) -> Visitor:
        visitor = Visitor(browser, f"{house.address}/balie", **options)
        visitors.append(visitor)
        if name:
            sign_in(visitor, name)
        return visitor

    yield make
    wrong = [line for visitor in visitors for line in visitor.violations()]
    for visitor in visitors:
        visitor.leave()
    assert wrong == []
    assert [visitor.complaints for visitor in visitors if visitor.complaints] == []
    assert [visitor.foreign_requests for visitor in visitors if visitor.foreign_requests] == []


def sign_in(visitor: Visitor, name: str, password: str = PASSWORD) -> None:
    visitor.page.get_by_label("Uw e-mailadres").fill(f"{name.lower()}@balie-post.nl")
    visitor.page.get_by_label("Uw wachtwoord").fill(password)
    visitor.page.get_by_role("button", name="Meld aan").click()


def press(visitor: Visitor, name: str) -> None:
    """Press a button, and let axe look at what comes."""
    visitor.page.get_by_role("button", name=name, exact=True).click()
    assert visitor.violations() == []
    assert fits(visitor)


def fits(visitor: Visitor) -> bool:
    """Whether nobody has to scroll sideways."""
    return bool(visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def let_meetings_pass(house: desk_house.House) -> None:
    with house.services.sessions.begin() as session:
        session.execute(update(Appointment).values(starts_at=now() - timedelta(hours=1)))


@WAYS
def test_a_whole_referral(
    house: desk_house.House, colleague: NewColleague, screen: dict[str, int], script: bool
) -> None:
    made = request(house.services.referrals, **ON_PHONE)
    els = colleague(screen=screen, script=script)
    page, main = els.page, els.page.get_by_role("main")
    assert els.violations() == [] and fits(els)
    page.locator("li", has_text=made.reference).get_by_role("link").click()
    expect(main).not_to_contain_text("Mia")
    press(els, "Open de aanvraag")
    expect(page.get_by_role("heading", name="Mia")).to_be_visible()
    expect(main).to_contain_text("Ik word nu behandeld.")
    press(els, "Ja, wij helpen")
    expect(page.get_by_role("link", name="Bel 06 12345678")).to_have_attribute("href", "tel:0612345678")
    press(els, "Niemand bereikt")
    press(els, "Er is contact geweest")
    day = (now() + timedelta(days=3)).astimezone(AMSTERDAM).date()
    page.get_by_label("Dag").fill(day.isoformat())
    page.get_by_label("Tijd").fill("14:30")
    press(els, "Zet de afspraak erin")
    expect(page.get_by_role("status").filter(has_text="afspraak")).to_contain_text("De persoon hoort dat.")
    with page.expect_download() as file:
        page.get_by_role("link", name="Zet in mijn agenda").click()
    assert b"BEGIN:VEVENT" in file.value.path().read_bytes()
    let_meetings_pass(house)
    page.goto(f"{house.address}/balie/{made.reference}")
    press(els, "Ja, geweest")
    press(els, "Rond de aanvraag af")
    expect(main).to_contain_text("U hoeft niets te doen.")
    expect(main).not_to_contain_text("06 12345678")
    assert house.services.referrals.person(made.reference) is None


@WAYS
def test_saying_no_with_a_reason(
    house: desk_house.House, colleague: NewColleague, screen: dict[str, int], script: bool
) -> None:
    made = request(house.services.referrals, **ON_PHONE)
    els = colleague(screen=screen, script=script)
    els.page.goto(f"{house.address}/balie/{made.reference}")
    press(els, "Open de aanvraag")
    els.page.get_by_text("Nee, wij kunnen niet helpen").click()
    els.page.get_by_label("Er is nu geen plek").check()
    press(els, "Nee, laat dit weten")
    expect(els.page.get_by_role("main")).to_contain_text("krijgt een ander adres")


def test_by_keyboard_alone(house: desk_house.House, colleague: NewColleague) -> None:
    made = request(house.services.referrals, **ON_PHONE)
    els = colleague("", screen=DESKTOP)
    keys = els.page.keyboard
    keys.press("Tab")
    assert focused(els) == "Naar de inhoud"
    keys.press("Enter")
    tab_until(els, "Uw e-mailadres")
    keys.type("els@balie-post.nl")
    keys.press("Tab")
    keys.type(PASSWORD)
    keys.press("Enter")
    expect(els.page.get_by_role("heading", level=1)).to_have_text("Aanvragen")
    els.page.goto(f"{house.address}/balie/{made.reference}")
    for button in ("Open de aanvraag", "Ja, wij helpen", "Er is contact geweest"):
        tab_until(els, button)
        keys.press("Enter")
        expect(els.page.get_by_role("button", name=button, exact=True)).to_have_count(0)
    assert "Niemand bereikt" in tab_until(els, "Afspraak maken")
    tab_until(els, "De hulp is klaar")
    keys.press("Enter")
    tab_until(els, "Rond de aanvraag af")
    keys.press("Enter")
    expect(els.page.get_by_role("main")).to_contain_text("U hoeft niets te doen.")
    tab_until(els, "Meld af")
    keys.press("Enter")
    expect(els.page.get_by_role("heading", level=1)).to_have_text("Meld u aan")


def test_the_bell_rings_politely_and_names_nobody(house: desk_house.House, colleague: NewColleague) -> None:
    els, without = colleague(screen=DESKTOP), colleague(script=False)
    badge = els.page.locator("#bel-aantal")
    els.page.wait_for_function("document.querySelector('#bel') !== null")
    els.page.wait_for_timeout(500)
    request(house.services.referrals, **ON_PHONE)
    spoken = els.page.locator("#bel")
    expect(spoken).to_contain_text("Er is een nieuwe aanvraag.")
    expect(spoken).not_to_contain_text("Mia")
    assert spoken.get_attribute("role") == "status"
    without.page.get_by_role("link", name="Ververs").click()
    counted = without.page.locator("#bel-aantal")
    expect(counted).to_have_text(re.compile(r"[1-9]\d*\s+nieuw"))
    # What other tests asked for may be answered meanwhile: the number that counts is the one of now, at the next look.
    expect(badge).to_have_text(counted.text_content() or "", timeout=12_000)


def test_two_tabs(house: desk_house.House, colleague: NewColleague) -> None:
    made = request(house.services.referrals, **ON_PHONE)
    house.services.referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE)
    one, other = colleague(), colleague(screen=DESKTOP)
    for tab in (one, other):
        tab.page.goto(f"{house.address}/balie/{made.reference}")
    one.page.get_by_text("Nee, wij kunnen niet helpen").click()
    one.page.get_by_label("Er is nu geen plek").check()
    press(one, "Nee, laat dit weten")
    other.expects("409")
    press(other, "Ja, wij helpen")
    expect(other.page.get_by_role("alert")).to_have_text("Dit kan niet meer. De aanvraag is niet aangenomen.")


def test_a_wrong_password_and_one_that_fits(colleague: NewColleague) -> None:
    els = colleague("")
    els.expects("422")
    sign_in(els, "Els", "fout fout fout")
    expect(els.page.get_by_role("alert")).to_contain_text("Kijk uw e-mailadres en wachtwoord na.")
    expect(els.page.get_by_label("Uw e-mailadres")).to_have_value("els@balie-post.nl")
    expect(els.page.get_by_label("Uw wachtwoord")).to_have_value("")
    assert els.violations() == []
    sign_in(els, "Els")
    expect(els.page.get_by_role("heading", level=1)).to_have_text("Aanvragen")


def test_a_helpdesk_hears_whom_to_call_and_what_to_say(house: desk_house.House, colleague: NewColleague) -> None:
    made = request(house.services.referrals, HELPED, **ON_PHONE)
    hans = colleague("Hans")
    hans.page.goto(f"{house.address}/balie/{made.reference}")
    press(hans, "Open de aanvraag")
    expect(hans.page.get_by_role("main")).to_contain_text("Vraag of zij deze persoon kunnen helpen.")
    press(hans, "Ja, het centrum helpt")
    expect(hans.page.get_by_role("main")).to_contain_text("Geef de naam en het nummer door aan Het Lichtpunt.")


PAGES = {
    "": ["/balie/aanmelden"],
    "Els": ["/balie", "/balie/klaar", "/balie/nabellen", "/balie/mijn-account", "/balie/mijn-account/code"],
    "Cor": ["/balie/contact", "/balie/inzage", "/balie/cijfers", "/balie/collegas"],
    "Baas": ["/balie/centra", "/balie/inzage", "/balie/collegas", "/balie/cijfers"],
}  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_pleases_axe_and_fits(
    house: desk_house.House, colleague: NewColleague, width: int, scheme: str
) -> None:
    """320 pixels is a small phone, and also a desktop at 400%."""
    request(house.services.referrals, **ON_PHONE)
    for name, paths in PAGES.items():
        visitor = colleague(name, screen={"width": width, "height": 800}, color_scheme=scheme)
        for path in paths:
            visitor.page.goto(house.address + path)
            assert visitor.violations() == [], path
            assert fits(visitor), path
            assert visitor.page.get_by_role("heading", level=1).count() == 1, path


def test_on_paper_only_what_matters(house: desk_house.House, colleague: NewColleague) -> None:
    made = request(house.services.referrals, **ON_PHONE)
    house.services.referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE)
    els = colleague(screen=DESKTOP)
    els.page.goto(f"{house.address}/balie/{made.reference}")
    els.page.emulate_media(media="print")
    expect(els.page.get_by_text("Ik word nu behandeld.")).to_be_visible()
    expect(els.page.get_by_role("navigation")).to_be_hidden()
    expect(els.page.get_by_role("button", name="Ja, wij helpen")).to_be_hidden()
    els.page.emulate_media(media="screen")
