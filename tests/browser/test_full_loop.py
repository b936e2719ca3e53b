"""One warm referral from the first word to the figures: the person, the mail, the centre's desk, and the follow-up."""

import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from playwright.sync_api import expect
from sqlalchemy import make_url, select, update
from sqlalchemy.orm import Session

from desk.service import Desk
from desk.sessions import lifetime_of
from referrals.models import Appointment, Referral, Timer
from referrals.service import Referrals
from referrals.timing import TimerKind
from referrals.words import Capacity, Kind, Status
from referrals.workdays import AMSTERDAM
from tests.browser.conftest import NewVisitor
from tests.browser.visitor import DESKTOP, Visitor
from tests.desk.people import PASSWORD, make_colleague
from tests.referrals.centres import CONNECTED
from tests.running import Wegwijs

#: Mail leaves within two seconds; a busy test machine gets more.
MAIL_SECONDS = 30.0
PERSON, CENTRE = "mia@voorbeeld-post.nl", "els@voorbeeld-huis.nl"


@pytest.fixture
def referrals(wegwijs: Wegwijs) -> Iterator[Referrals]:
    """The domain beside the running app, with a centre that asked for referrals."""
    service = wegwijs.referrals()
    service.connect(CONNECTED, ("Els", CENTRE), ("", ""), "Els")
    service.set_capacity(CONNECTED, Capacity.YES)
    yield service
    service.disconnect(CONNECTED)


class MailFolder:
    """The local catcher's folder of the running app."""

    def __init__(self, wegwijs: Wegwijs) -> None:
        self._folder = Path(make_url(wegwijs.database_url).database or "").parent / "mail"

    def waits_for(self, to: str, subject: str) -> str:
        """The text of the mail to somebody with this subject."""
        until = time.monotonic() + MAIL_SECONDS
        while time.monotonic() < until:
            for file in sorted(self._folder.glob("[!.]*.eml")):
                message = message_from_bytes(file.read_bytes(), policy=default)
                if to in str(message["to"]) and str(message["subject"]).startswith(subject):
                    body = message.get_body()
                    assert body is not None
                    return str(message["subject"]) + "\n" + str(body.get_content())
            time.sleep(0.2)
        pytest.fail(f"no mail to {to}: {subject}")


def follows(visitor: Visitor, mail: str) -> None:
    """Open the link of a mail; the test's browser knows the app by its number, not by its name."""
    path = re.search(r"https?://[^/\s]+(/\S*)", mail)
    assert path
    visitor.page.goto(visitor.address + path[1])


def press(visitor: Visitor, name: str) -> None:
    """Press a button in the chat, by its whole name."""
    button = visitor.page.get_by_role("button", name=name, exact=True).last
    visitor.answered_after(button.click)


def desk_press(visitor: Visitor, name: str) -> None:
    """Press a button at the desk; a page comes."""
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name=name, exact=True).click()


def let_time_pass(referrals: Referrals, change: Callable[[Session, datetime], object]) -> None:
    """Nobody waits in a test: what was to come has come."""
    with referrals.sessions.begin() as session:
        change(session, datetime.now(UTC) - timedelta(minutes=5))


def fill_in(person: Visitor) -> None:
    person.say("Ik heb kanker en zoek lotgenoten in Zaandam")
    card = person.cards.filter(has_text="Anna's huis")
    person.answered_after(card.get_by_role("button", name="Laat hen contact met mij opnemen").click)
    expect(person.newest).to_contain_text("mag mijn naam weten")
    press(person, "Ja")
    expect(person.newest).to_contain_text("Ik heb kanker.")
    person.say("zet erbij: ik kom graag met mijn zus")
    expect(person.newest).to_contain_text("Ik kom graag met mijn zus.")
    press(person, "Ja")
    person.say("Mia")
    press(person, "Mail mij, bel niet")
    person.say(PERSON)
    press(person, "Ja")
    expect(person.newest).to_contain_text("Zal ik dit versturen?")
    press(person, "Ja, verstuur")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_from_the_first_word_to_the_figures(
    new_visitor: NewVisitor, wegwijs: Wegwijs, referrals: Referrals, script: bool
) -> None:
    mail = MailFolder(wegwijs)
    before = referrals.statistics()[Kind.CHAT]
    person = new_visitor(script=script)
    fill_in(person)
    done = person.newest.get_by_role("article")
    expect(done).to_contain_text("Uw aanvraag is verstuurd.")
    reference = re.search(r"W-\w{4}-\w{2}", done.inner_text())
    assert reference

    new = mail.waits_for(CENTRE, f"Iemand wil graag contact: {reference[0]}")
    assert "Mia" not in new and PERSON not in new and "zus" not in new
    confirmation = mail.waits_for(PERSON, f"Uw aanvraag {reference[0]}")
    own_page = new_visitor()
    follows(own_page, confirmation)
    expect(own_page.page.locator("main")).to_contain_text("nog niet gelezen")

    desk = Desk(referrals.sessions, referrals.office, lifetime_of(30, 12))
    email = make_colleague(desk, "Elske" if script else "Elsbeth")
    centre = new_visitor(screen=DESKTOP)
    follows(centre, new)
    centre.page.get_by_label("Uw e-mailadres").fill(email)
    centre.page.get_by_label("Uw wachtwoord").fill(PASSWORD)
    desk_press(centre, "Meld aan")
    expect(centre.page.locator("main")).not_to_contain_text("Mia")
    desk_press(centre, "Open de aanvraag")
    for shared in ("Mia", PERSON, "Ik kom graag met mijn zus."):
        expect(centre.page.locator("main")).to_contain_text(shared)
    person_sees(own_page, "heeft uw aanvraag gelezen")
    desk_press(centre, "Ja, wij helpen")
    person_sees(own_page, "gaat u helpen", "Uw contact daar: Els")
    desk_press(centre, "Er is contact geweest")
    day = (datetime.now(UTC) + timedelta(days=3)).astimezone(AMSTERDAM)
    centre.page.get_by_label("Dag", exact=True).fill(day.date().isoformat())
    centre.page.get_by_label("Tijd", exact=True).fill("14:30")
    desk_press(centre, "Zet de afspraak erin")
    person_sees(own_page, "U hebt een afspraak", "14.30 uur", "Zet in mijn agenda")

    with referrals.sessions() as session:
        mine = session.scalars(select(Referral.id).where(Referral.reference == reference[0])).one()
    let_time_pass(
        referrals,
        lambda session, then: session.execute(
            update(Appointment).where(Appointment.referral_id == mine).values(starts_at=then)
        ),
    )
    centre.page.reload()
    desk_press(centre, "Ja, geweest")
    desk_press(centre, "Rond de aanvraag af")
    expect(centre.page.locator("main")).not_to_contain_text(PERSON)
    person_sees(own_page, "Deze aanvraag is klaar.")

    let_time_pass(
        referrals,
        lambda session, then: session.execute(
            update(Timer).where(Timer.referral_id == mine, Timer.kind == TimerKind.FOLLOW_UP).values(due_at=then)
        ),
    )
    follows(own_page, mail.waits_for(PERSON, f"Is het gelukt? {reference[0]}"))
    with own_page.page.expect_navigation():
        own_page.page.get_by_role("button", name="Ja, het is gelukt").click()
    expect(own_page.page.get_by_role("status").first).to_contain_text("Fijn dat het gelukt is.")

    after = referrals.statistics()[Kind.CHAT]
    counted = ("requested", "reached", "planned", "attended", "worked")
    assert [getattr(after, name) - getattr(before, name) for name in counted] == [1] * len(counted)
    with referrals.sessions() as session:
        assert session.get_one(Referral, mine).status == Status.AFGEROND


def person_sees(own_page: Visitor, *words: str) -> None:
    own_page.page.reload()
    for one in words:
        expect(own_page.page.locator("main")).to_contain_text(one)


def test_withdrawn_by_the_person_the_centre_hears_it_and_sees_nobody(
    new_visitor: NewVisitor, wegwijs: Wegwijs, referrals: Referrals
) -> None:
    mail = MailFolder(wegwijs)
    person = new_visitor()
    fill_in(person)
    reference = re.search(r"W-\w{4}-\w{2}", person.newest.inner_text())
    assert reference
    mail.waits_for(CENTRE, f"Iemand wil graag contact: {reference[0]}")
    own_page = new_visitor()
    follows(own_page, mail.waits_for(PERSON, f"Uw aanvraag {reference[0]}"))
    own_page.page.get_by_text("Ik wil stoppen").click()
    own_page.expects("410")
    with own_page.page.expect_navigation():
        own_page.page.get_by_role("button", name="Trek in en wis mijn gegevens").click()
    expect(own_page.page.locator("main")).to_contain_text("Uw gegevens zijn gewist")
    mail.waits_for(CENTRE, f"Ingetrokken: {reference[0]}")
    assert referrals.person(reference[0]) is None
