"""What the pictures show: invented houses, and people in every state. Nobody in it exists."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from knowledge.database import migrate, open_database
from knowledge.directory.loading import load_directory
from knowledge.places import Gazetteer
from referrals.links.making import Wanted
from referrals.models import Referral, Timer
from referrals.reaching import Channel
from referrals.receivers import Helpdesk
from referrals.words import Actor, Reason, Step
from referrals.workdays import now
from tests.browser.doors import Doors
from tests.browser.test_every_page import make_examples
from tests.connectors.desk.calling import call_back
from tests.desk.people import make_colleague, sign_in
from tests.knowledge.small_directory import SmallDirectory
from tests.referrals.centres import CONNECTED, HELPED, LONG_AGO, contact, request

STORY = "Ik heb kanker.\nIk word nu behandeld.\nMijn vraag gaat over werk en geld."
RECENT = "2026-10"
#: What each house offers, with its themes and words.
OFFERED = {
    CONNECTED: (
        (
            "Inloop met koffie",
            "lotgenoten;emotionele-steun",
            "inloop",
            "Koffie en een luisterend oor.",
        ),
        (
            "Praten over werk",
            "werk;geld",
            "afspraak",
            "Een gesprek over werk als u ziek bent.",
        ),
        ("Samen wandelen", "bewegen-vitaliteit;lotgenoten", "inloop", "Elke week een uur, in rustig tempo."),
        ("Kankerattentiedoos ophalen", "ka-doos;informatie-rechten", "inloop", "Een gratis doos met aandacht erin."),
    ),
    HELPED: (
        ("Spreekuur werk en geld", "werk;geld;informatie-rechten", "afspraak", "Hulp bij brieven, uitkering en werk."),
        ("Groep voor nabestaanden", "rouw", "afspraak", "Acht avonden met anderen die iemand verloren."),
    ),
}
HOUSES = {CONNECTED: ("Het Lindehuis", "Zaandam"), HELPED: ("Huis aan de Vaart", "Krommenie")}


def fill_directory(database: Path, folder: Path) -> None:
    """A database with two houses; the first takes requests, for the second a helpdesk calls."""
    engine = open_database(f"sqlite:///{database}")
    migrate(engine)
    directory = SmallDirectory()
    for house, (name, town) in HOUSES.items():
        directory.organization(house, name=name, phone="075 123 45 67", website="https://voorbeeld.nl")
        street = {"street": "Lindelaan 7", "postcode": "1506 AB", "opening_days": "werkdagen 10.00-16.00 uur"}
        directory.location(house, town, source_date=RECENT, **street)
        for number, (title, themes, how, words) in enumerate(OFFERED[house]):
            about = {"name": title, "themes": themes, "registration": how, "description": words, "cost": "gratis"}
            directory.service(house, id=f"{house}-{number}", source_date=RECENT, **about)
    with Session(engine) as session:
        load_directory(session, directory.write(folder), Gazetteer.load())
    with Session(engine) as session, session.begin():
        session.add(contact())
        session.add(
            Helpdesk(
                id="zaan", name="de helpdesk Zaanstad", region="Zaanstad", inbox="zaan@voorbeeld.nl",
                confirmed_at=LONG_AGO,
            )
        )  # fmt: skip
    engine.dispose()


def fill_house(doors: Doors) -> dict[str, str]:
    """People at the desk, and one request in each state; examples of names in addresses, for pictures.

    Returns:
        As ``make_examples``.
    """
    services = doors.services
    examples = make_examples(doors)
    make_colleague(services.desk, "Bo")
    make_colleague(services.desk, "Hans", Role.GASTPERSOON, House(helpdesk_id="zaan"))
    asking = _requests(services)
    call_back(services, "Henk", "06 23456789")
    link = services.links.make(
        examples["practice"], Wanted(("werk", "geld"), "town:zaandam:zaanstad", role="patient", phase="behandeling")
    )
    els = services.desk.signed_in(sign_in(services.desk, f"{Role.GASTPERSOON}@balie-post.nl"))
    assert els
    for place, words in (("Zaandam", "een zwemgroep op zondag"), ("Krommenie", "iemand die Turks spreekt")):
        services.unmet.record(els, "bewegen-vitaliteit", place, words=words)
    return {**examples, "{code}": link.code, "{reference:reference}": asking}


def _requests(services: Services) -> str:
    """One in each state; returns the reference of one that was accepted."""
    referrals = services.referrals
    request(referrals, themes=("werk", "geld"), channel=Channel.PHONE, address="06 12345678", story=STORY)
    late = request(referrals, first_name="Jan", themes=("rouw",), channel=Channel.CALLS_THEMSELVES, address="")
    ria = request(
        referrals, first_name="Ria", themes=("lotgenoten",), channel=Channel.PHONE, address="06 23456789", story=STORY
    )
    ali = request(referrals, first_name="Ali", themes=("creatief-ontspanning",), address="ali@voorbeeld-post.nl")
    done = request(referrals, first_name="Wim", themes=("werk",), address="wim@voorbeeld-post.nl")
    for one in (late, ria, ali, done):
        referrals.step(one.reference, Step.RECEIVE, Actor.CENTRE)
    for one in (ria, ali):
        referrals.step(one.reference, Step.ACCEPT, Actor.CENTRE)
    referrals.step(done.reference, Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY)
    referrals.attempt(ria.reference, Actor.CENTRE, reached=False)
    referrals.plan(ali.reference, Actor.CENTRE, now() + timedelta(hours=2))
    with services.sessions.begin() as session:
        of_late = select(Referral.id).where(Referral.reference == late.reference).scalar_subquery()
        waiting = update(Timer).where(Timer.referral_id == of_late, Timer.kind == "remind")
        session.execute(waiting.values(due_at=now() - timedelta(days=1)))
    return ria.reference
