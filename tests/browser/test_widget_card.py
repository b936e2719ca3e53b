"""A card in the widget, on a website of somebody else: everything it offers, and the request that its button begins."""

import csv
import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Locator, expect

from connectors.settings import ROOT
from knowledge.directory.hours import open_at, read_hours
from referrals.words import Capacity, Kind
from referrals.workdays import now
from tests.browser.guest import Guest
from tests.browser.visitor import DESKTOP, PHONE
from tests.browser.websites import open_website
from tests.referrals.centres import CONNECTED
from tests.running import Wegwijs, free_port, running_wegwijs

NAME = "Anna's huis, Centrum voor Leven met Kanker Zaanstreek"
HOURS = "dagelijks 9.00-17.00 uur"
#: What the real directory does not know (yet) of this house, so that its card has everything a card can have.
KNOWN = {
    "organizations.csv": {"phone": "075 123 45 67"},
    "locations.csv": {"street": "Proeflaan 7", "postcode": "1506 AB", "opening_days": HOURS},
    "services.csv": {},
}


@pytest.fixture(scope="module")
def known_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Wegwijs, str]]:
    """Wegwijs with a house of which everything is known, and a website that shows the widget."""
    folder = tmp_path_factory.mktemp("known")
    data = folder / "data"
    shutil.copytree(ROOT / "knowledge" / "data", data)
    for name, known in KNOWN.items():
        fill_in(data / name, known)
    website = f"http://localhost:{free_port()}"
    with (
        running_wegwijs(folder, WEGWIJS_DIRECTORY_PATH=str(data), WEGWIJS_WIDGET_ORIGINS=website) as wegwijs,
        open_website(website, wegwijs.address),
    ):
        service = wegwijs.referrals()
        service.connect(CONNECTED, ("Els", "els@voorbeeld-huis.nl"), ("", ""), "Els")
        service.set_capacity(CONNECTED, Capacity.YES)
        yield wegwijs, website


def fill_in(path: Path, known: dict[str, str]) -> None:
    """Write what is known of the house into its rows, as of this month."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if CONNECTED in (row["id"], row.get("organization_id")):
            row.update(known, source_date=f"{date.today():%Y-%m}")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def guest(browser: Browser, known_house: tuple[Wegwijs, str], request: pytest.FixtureRequest) -> Iterator[Guest]:
    """Somebody who asked for others in the same boat, and got cards. Afterwards axe has nothing to say."""
    wegwijs, website = known_house
    one = Guest(browser, f"{website}/", screen=request.param)
    one.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    one.open()
    one.say("Ik heb kanker en zoek lotgenoten in Wormerveer")
    yield one
    found, complaints = one.violations(), one.complaints
    others = [url for url in one.foreign_requests if not url.startswith(wegwijs.address)]
    one.leave()
    assert (found, complaints, others) == ([], [], [])


def card_of(guest: Guest) -> Locator:
    assert guest.page.evaluate("location.origin") == guest.address.rstrip("/"), "still on the website itself"
    return guest.panel.get_by_role("article").filter(has=guest.page.get_by_role("heading", name=NAME))


def test_a_card_says_who_why_how_far_and_whether_it_is_open(guest: Guest) -> None:
    card = card_of(guest)
    expect(card).to_have_count(1)
    expect(card.get_by_role("heading")).to_have_text(NAME)
    expect(card).to_contain_text(re.compile(r"Waarom: voor contact met lotgenoten, dichtbij: \d km"))
    expect(card).to_contain_text("Zo begint u:")
    expect(card).to_contain_text("Adres: Proeflaan 7, 1506 AB Zaandam")
    state = open_at(read_hours(HOURS) or (), (), now())
    assert state.words
    expect(card).to_contain_text(f"Open: {HOURS}.")
    if state.state.name != "UNKNOWN":  # on a public holiday nothing is promised
        expect(card).to_contain_text(state.words)


def test_a_card_is_called_and_found_on_a_map_with_one_tap(guest: Guest) -> None:
    card = card_of(guest)
    call = card.get_by_role("link", name="Bel 075 123 45 67")
    expect(call).to_have_attribute("href", "tel:0751234567")
    at_map = card.get_by_role("link", name=re.compile(f"^Op de kaart ?: het adres van {NAME}, in een nieuw venster$"))
    where = unquote(at_map.get_attribute("href") or "")
    assert where == "https://www.openstreetmap.org/search?query=Proeflaan 7, 1506 AB Zaandam"
    for link in (call, at_map):
        assert (box := link.bounding_box()) and box["height"] >= 44


def test_a_card_is_copied_mailed_and_printed(guest: Guest) -> None:
    card = card_of(guest)
    card.get_by_text("Bewaar dit adres").click()
    card.get_by_role("button", name="Kopieer").click()
    expect(guest.spoken).to_have_text("Het adres is gekopieerd.")
    copied = guest.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(NAME) and "075 123 45 67" in copied and "Proeflaan 7" in copied and HOURS in copied
    mail = unquote(card.get_by_role("link", name="Mail", exact=True).get_attribute("href") or "")
    assert mail.startswith(f"mailto:?subject=Adres van Wegwijs: {NAME}&body={NAME}") and "075 123 45 67" in mail
    card.get_by_role("button", name="Print").click()
    paper = guest.page.frames[-1]
    assert paper.locator("h1").inner_text().startswith(NAME)
    assert "Proeflaan 7" in paper.locator("body").inner_text()
    assert "Ons huis" not in paper.locator("body").inner_text(), "of the website nothing is printed"


def test_the_button_of_a_card_brings_a_request_to_the_house(guest: Guest, known_house: tuple[Wegwijs, str]) -> None:
    service = known_house[0].referrals()
    before = service.statistics()[Kind.CHAT].requested
    guest.answered_after(card_of(guest).get_by_role("button", name="Laat hen contact met mij opnemen").click)
    expect(guest.newest).to_contain_text("mag mijn naam weten")
    for answer in ("Ja", "Ja"):
        guest.answered_after(guest.panel.get_by_role("button", name=answer, exact=True).last.click)
    assert service.statistics()[Kind.CHAT].requested == before, "nothing is kept before the last yes"
    guest.say("Mia")
    guest.answered_after(guest.panel.get_by_role("button", name="Mail mij, bel niet").last.click)
    guest.say("mia@voorbeeld-post.nl")
    guest.answered_after(guest.panel.get_by_role("button", name="Ja", exact=True).last.click)
    expect(guest.newest).to_contain_text("Zal ik dit versturen?")
    guest.answered_after(guest.panel.get_by_role("button", name="Ja, verstuur").last.click)
    receipt = guest.newest.get_by_role("article")
    expect(receipt).to_contain_text("Uw aanvraag is verstuurd.")
    assert service.statistics()[Kind.CHAT].requested == before + 1
    own = receipt.get_by_role("link", name="Naar mijn eigen pagina").get_attribute("href") or ""
    token = re.search(r"/volg/(\S+)$", own)
    assert token and service.track(token[1]).person.first_name == "Mia"
    kept = guest.page.evaluate("sessionStorage.getItem('wegwijs-gesprek')")
    assert [turn["mine"] for turn in json.loads(kept)["turns"]][1] == "Laat hen contact met mij opnemen"
