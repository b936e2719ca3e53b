"""Three centres, one for each route, and what somebody asks of them."""

import itertools
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from knowledge.directory.loading import load_directory
from knowledge.places import Gazetteer
from referrals.consent import Purpose
from referrals.models import Outbox, Referral, Timer
from referrals.reaching import Channel
from referrals.receivers import Helpdesk, ReferralContact
from referrals.requesting import Asked, Requested
from referrals.service import Referrals
from referrals.words import Actor, Step
from tests.knowledge.small_directory import SmallDirectory

LONG_AGO = datetime(2026, 1, 5, 9, tzinfo=UTC)
#: Asked for referrals; in the region of a helpdesk; neither.
CONNECTED, HELPED, ALONE = "annas-huis", "het-lichtpunt", "de-eik"
YES = {Purpose.CONTACT: True, Purpose.STORY: True, Purpose.FOLLOW_UP: True}
keys = (f"key-{number:020}" for number in itertools.count())


def load_centres(engine: Engine, gazetteer: Gazetteer, folder: Path) -> None:
    load_directory_of(engine, gazetteer, folder, CONNECTED, HELPED, ALONE)
    with Session(engine) as session, session.begin():
        session.add(contact())
        session.add(
            Helpdesk(
                id="zaan", name="de helpdesk Zaanstad", region="Zaanstad", inbox="zaan@helpdesk.test",
                confirmed_at=LONG_AGO,
            )
        )  # fmt: skip


def contact(**columns: object) -> ReferralContact:
    about = {
        "organization_id": CONNECTED, "name": "Els", "email": "els@annas-huis.test", "substitute_name": "Bo",
        "substitute_email": "bo@annas-huis.test", "confirmed_at": LONG_AGO, "confirmed_by": "Els", "capacity": "yes",
        "capacity_at": LONG_AGO,
    }  # fmt: skip
    return ReferralContact(**{**about, **columns})


def load_directory_of(engine: Engine, gazetteer: Gazetteer, folder: Path, *centres: str) -> None:
    """Load a directory of these centres only; whatever else was there leaves."""
    directory = SmallDirectory()
    towns = {CONNECTED: "Purmerend", HELPED: "Zaandam", ALONE: "Groningen"}
    names = {CONNECTED: "Anna's Huis", HELPED: "Het Lichtpunt", ALONE: "De Eik"}
    for centre in centres:
        phone = "050 123 45 67" if centre == ALONE else ""
        directory.organization(centre, name=names[centre], phone=phone)
        directory.location(centre, towns[centre], opening_days="dinsdag 10.00-16.00 uur" if centre == ALONE else "")
        directory.service(centre)
    with Session(engine) as session:
        load_directory(session, directory.write(folder), gazetteer)


def asked(referrals: Referrals, centre: str = CONNECTED, **more: Any) -> Asked:  # noqa: ANN401 - any field
    way = referrals.way(centre)
    about = {
        "organization_id": centre, "themes": ("werk",), "answers": YES, "consent_version": way.consent_version(),
        "phase": "behandeling", "role": "patient", "first_name": "Mia", "channel": Channel.EMAIL,
        "address": "mia@voorbeeld-post.nl", "moments": "in de ochtend", "story": "Ik heb kanker.",
    }  # fmt: skip
    return Asked(**{**about, **more})


def request(referrals: Referrals, centre: str = CONNECTED, **more: Any) -> Requested:  # noqa: ANN401 - any field
    return referrals.request(asked(referrals, centre, **more), next(keys))


def accepted(referrals: Referrals, **more: Any) -> Requested:  # noqa: ANN401 - any field
    made = request(referrals, **more)
    referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
    return made


def mails(referrals: Referrals, *, waiting: bool = False) -> list[tuple[str, str]]:
    """Template and address of every mail, in order; of those that wait, if asked."""
    with referrals.sessions() as session:
        rows = session.scalars(select(Outbox).order_by(Outbox.id)).all()
        kept = [row for row in rows if not (waiting and (row.sent_at or row.given_up_at))]
        opened = referrals.office.sealer.open
        return [(row.template, opened(row.recipient)["email"] if row.recipient else "") for row in kept]


def timers(referrals: Referrals) -> list[str]:
    """The kinds of timers that wait, soonest first."""
    with referrals.sessions() as session:
        return list(session.scalars(select(Timer.kind).where(Timer.done_at.is_(None)).order_by(Timer.due_at)))


def stored(referrals: Referrals, made: Requested, session: Session) -> Referral:
    return session.scalars(select(Referral).where(Referral.reference == made.reference)).one()


def as_sent(referrals: Referrals, at: datetime = LONG_AGO) -> None:
    """Let all waiting mails have left."""
    with referrals.sessions.begin() as session:
        for mail in session.scalars(select(Outbox).where(Outbox.sent_at.is_(None))):
            mail.attempts, mail.sent_at = 1, at
