"""Make the pictures of the desk again: ``python -m tests.browser.desk_screenshots``. People in them do not exist."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright
from sqlalchemy import select, update

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from knowledge.database import migrate, open_database
from knowledge.directory.models import Phone
from knowledge.places import Gazetteer
from referrals.models import Referral, Timer
from referrals.reaching import Channel
from referrals.words import Actor, Step
from referrals.workdays import now
from tests.browser import desk_house
from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.desk_house import open_house
from tests.browser.screenshots import MAX_BYTES, PICTURES
from tests.browser.visitor import DESKTOP, PHONE
from tests.desk.people import HELPDESK, PASSWORD, make_colleague, quick_hashes
from tests.referrals.centres import HELPED, load_centres, request

STORY = "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en geld."


def main() -> None:
    """One picture of each page, on a phone or a computer, as people mostly see it."""
    with TemporaryDirectory() as folder, quick_hashes(), prepared_house(Path(folder)) as house:
        references = fill(house.services)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
            take_all(browser, house.address, references)
            browser.close()


@contextmanager
def prepared_house(folder: Path) -> Iterator[desk_house.House]:
    engine = open_database(f"sqlite:///{folder / 'prepared.db'}")
    migrate(engine)
    load_centres(engine, Gazetteer.load(), folder / "directory")
    engine.dispose()
    with open_house(folder / "prepared.db", folder) as house:
        yield house


def fill(services: Services) -> dict[str, str]:
    """People at the desk, and one referral in each state; returns their references."""
    make_colleague(services.desk, "Els")
    make_colleague(services.desk, "Cor", Role.COORDINATOR)
    make_colleague(services.desk, "Baas", Role.BEHEERDER)
    make_colleague(services.desk, "Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK))
    with services.sessions.begin() as session:
        session.add(Phone(id="h", organization_id=HELPED, number="075 123 45 67", source="", source_date=""))
    referrals = services.referrals
    new = request(referrals, themes=("werk", "geld"), channel=Channel.PHONE, address="06 12345678", story=STORY)
    late = request(referrals, first_name="Jan", themes=("rouw",), channel=Channel.CALLS_THEMSELVES, address="")
    accepted = request(
        referrals, first_name="Ria", themes=("lotgenoten",), channel=Channel.PHONE, address="06 23456789", story=STORY
    )
    planned = request(referrals, first_name="Ali", themes=("creatief-ontspanning",), address="ali@voorbeeld-post.nl")
    for one in (late, accepted, planned):
        referrals.step(one.reference, Step.RECEIVE, Actor.CENTRE)
    for one in (accepted, planned):
        referrals.step(one.reference, Step.ACCEPT, Actor.CENTRE)
    referrals.attempt(accepted.reference, Actor.CENTRE, reached=False)
    referrals.plan(planned.reference, Actor.CENTRE, now() + timedelta(hours=2))
    with services.sessions.begin() as session:
        of_late = select(Referral.id).where(Referral.reference == late.reference).scalar_subquery()
        waiting = update(Timer).where(Timer.referral_id == of_late, Timer.kind == "remind")
        session.execute(waiting.values(due_at=now() - timedelta(days=1)))
    through = request(
        referrals, HELPED, first_name="Bep", themes=("vervoer",), channel=Channel.PHONE, address="0687654321"
    )
    referrals.step(through.reference, Step.RECEIVE, Actor.HELPDESK)
    return {
        "new": new.reference,
        "accepted": accepted.reference,
        "planned": planned.reference,
        "helpdesk": through.reference,
    }


def take_all(browser: Browser, address: str, references: dict[str, str]) -> None:
    at = {name: f"/balie/{reference}" for name, reference in references.items()}
    with visiting(browser, address, DESKTOP) as page:
        take(page, address, "/balie/aanmelden", "balie-aanmelden")
    with visiting(browser, address, DESKTOP, "Els") as page:
        take(page, address, "/balie", "balie-aanvragen")
        take(page, address, at["accepted"], "balie-aanvraag")
        take(page, address, "/balie/mijn-account", "balie-mijn-account")
    with visiting(browser, address, PHONE, "Els") as page:
        take(page, address, "/balie", "balie-telefoon-aanvragen")
        take(page, address, at["new"], "balie-telefoon-nieuw")
        take(page, address, at["planned"], "balie-telefoon-afspraak")
    with visiting(browser, address, PHONE, "Hans") as page:
        take(page, address, at["helpdesk"], "balie-telefoon-helpdesk")
    with visiting(browser, address, DESKTOP, "Cor") as page:
        take(page, address, "/balie/contact", "balie-contact")
        take(page, address, "/balie/cijfers", "balie-cijfers")
        take(page, address, "/balie/collegas", "balie-collegas")
    with visiting(browser, address, DESKTOP, "Baas") as page:
        take(page, address, "/balie/centra", "balie-centra")


@contextmanager
def visiting(browser: Browser, address: str, screen: dict[str, int], name: str = "") -> Iterator[Page]:
    context = browser.new_context(viewport=screen, locale="nl-NL", is_mobile=screen == PHONE)
    page = context.new_page()
    if name:
        page.goto(f"{address}/balie/aanmelden")
        page.get_by_label("Uw e-mailadres").fill(f"{name.lower()}@balie-post.nl")
        page.get_by_label("Uw wachtwoord").fill(PASSWORD)
        page.get_by_role("button", name="Meld aan").click()
    yield page
    context.close()


def take(page: Page, address: str, path: str, name: str) -> None:
    page.goto(address + path)
    picture = PICTURES / f"{name}.png"
    page.screenshot(path=picture)
    size = picture.stat().st_size
    assert size < MAX_BYTES, f"{picture} has {size} bytes"
    print(f"{picture.name}: {size // 1000} kB")


if __name__ == "__main__":
    main()
