"""Our house: what a centre says of itself, part by part, each with the day on which it last said so."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from desk.house_forms import hours_of, service_of
from desk.sessions import SignedIn
from knowledge.directory.hours import AMSTERDAM, day_in_words
from knowledge.directory.models import Organization, OwnPart
from knowledge.directory.own import NotThisHouse, save
from knowledge.directory.parts import (
    CLOSURES,
    HOURS,
    REACH,
    SERVICE,
    OwnClosure,
    OwnClosures,
    OwnReach,
    OwnService,
    Part,
    part_name,
)
from referrals.office import Office, Refused
from referrals.receivers import ReferralContact
from referrals.words import Capacity

#: What nobody verified for so long asks for it.
ASKS_AFTER = timedelta(days=183)
NEW = "nieuw"
ROOM_NAMES: dict[Capacity, str] = {
    Capacity.YES: "Ja, er is plek voor nieuwe gasten",
    Capacity.WAITING_LIST: "Er is een wachtlijst",
    Capacity.NO: "Nee, er is nu geen plek",
}


class NoCentre(Refused):
    """A helpdesk or a beheerder has no house of its own in the directory."""

    message = "U werkt niet bij een centrum uit de wegwijzer. Daarom is hier geen eigen huis."


class NotYours(Refused):
    """A part that belongs to another house, or to none."""

    message = "Dit hoort niet bij uw huis."


@dataclass(frozen=True, slots=True)
class PartView:
    """A part for the page: what it says now, when that was verified, and whether it asks for it."""

    part: str
    kind: str
    of: str
    title: str
    lines: tuple[str, ...]
    content: Part
    verified: str
    asks: bool
    #: Nothing is known yet, so that there is nothing to say yes to.
    is_empty: bool


@dataclass(frozen=True, slots=True)
class Room:
    """Whether new guests are welcome; None when the centre is not connected and cannot say so yet."""

    capacity: Capacity | None
    contact: str
    substitute: str
    verified: str
    asks: bool


@dataclass(frozen=True, slots=True)
class HouseView:
    """A whole house."""

    name: str
    parts: tuple[PartView, ...]
    room: Room

    @property
    def asking(self) -> int:
        """How many parts ask to be verified."""
        return sum(part.asks for part in self.parts) + self.room.asks


class OwnHouse:
    """Shows and changes the house of whoever is signed in; there is no way to another one."""

    def __init__(self, maker: sessionmaker[Session], office: Office) -> None:
        self._maker = maker
        self._office = office

    def view(self, by: SignedIn) -> HouseView:
        """The house as it stands in the directory.

        Raises:
            NoCentre: they work for none.
        """
        with self._maker() as session:
            organization = self._mine(session, by)
            parts = tuple(self._parts(session, organization))
            return HouseView(organization.name, parts, self._room(session, organization.id))

    def asking(self, by: SignedIn) -> int:
        """How many parts of somebody's house ask to be verified; none for who has no house."""
        try:
            return self.view(by).asking
        except NoCentre:
            return 0

    def part(self, by: SignedIn, part: str) -> PartView:
        """One part.

        Raises:
            NotYours: no part of this house.
        """
        found = next((one for one in self.view(by).parts if one.part == part), None)
        if found is None:
            raise NotYours
        return found

    def keep(self, by: SignedIn, part: str, content: Part) -> None:
        """Keep what a house says; it is verified by that.

        Raises:
            NotYours: no part of this house.
        """
        with self._maker.begin() as session:
            organization = self._mine(session, by)
            self._save(session, organization.id, part, content, by)

    def add_service(self, by: SignedIn, content: OwnService) -> str:
        """Add an activity; returns its id."""
        with self._maker.begin() as session:
            organization = self._mine(session, by)
            key = f"{organization.id}-eigen-{secrets.token_hex(4)}"
            self._save(session, organization.id, part_name(SERVICE, key), content, by)
            return key

    def still_right(self, by: SignedIn, part: str) -> None:
        """Somebody of the house says that a part is still right.

        Raises:
            NotYours: no part of this house.
            Refused: there is nothing to say yes to.
        """
        shown = self.part(by, part)
        if shown.is_empty:
            raise Refused("Hier staat nog niets. Vul het eerst in.")
        self.keep(by, part, shown.content)

    def today(self) -> date:
        """Today, on Dutch clocks."""
        return self._office.clock().astimezone(AMSTERDAM).date()

    def _mine(self, session: Session, by: SignedIn) -> Organization:
        organization = session.get(Organization, by.organization_id) if by.organization_id else None
        if organization is None:
            raise NoCentre
        return organization

    def _save(self, session: Session, organization_id: str, part: str, content: Part, by: SignedIn) -> None:
        try:
            save(session, organization_id, part, content, self.today(), by.account_id)
        except NotThisHouse as problem:
            raise NotYours from problem

    def _parts(self, session: Session, organization: Organization) -> Iterator[PartView]:
        kept = session.scalars(select(OwnPart).where(OwnPart.organization_id == organization.id))
        verified = {one.part: one.assured_date for one in kept}
        for location in organization.locations:
            schedule = next(iter(location.schedules), None)
            hours = hours_of(schedule.description if schedule else "")
            lines: tuple[str, ...] = (hours.in_words,) if hours.in_words else ()
            title = f"Openingstijden {location.name}" if len(organization.locations) > 1 else "Openingstijden"
            yield self._view(HOURS, location.id, title, lines, hours, verified)
        closures = OwnClosures(
            closures=tuple(
                OwnClosure(first_day=one.first_day, last_day=one.last_day, note=one.note)
                for one in organization.closures
                if one.last_day >= self.today()
            )
        )
        lines = tuple(_closed_words(one) for one in closures.closures) or ("Er staat geen sluiting gepland.",)
        yield self._view(CLOSURES, "", "Dagen dat u dicht bent", lines, closures, verified, nothing_is_fine=True)
        phone = organization.phones[0].number if organization.phones else ""
        reach = OwnReach(phone=phone, email=organization.email, website=organization.website)
        lines = tuple(value for value in (phone, organization.email, organization.website) if value)
        yield self._view(REACH, "", "Telefoon, mail en website", lines, reach, verified)
        for service in organization.services:
            own = service_of(service)
            lines = tuple(line for line in (own.description, own.when) if line)
            yield self._view(SERVICE, service.id, own.name, lines, own, verified, nothing_is_fine=True)

    def _view(
        self, kind: str, of: str, title: str, lines: tuple[str, ...], content: Part, verified: dict[str, date], *,
        nothing_is_fine: bool = False,
    ) -> PartView:  # fmt: skip
        part = part_name(kind, of)
        on = verified.get(part)
        return PartView(
            part, kind, of, title, lines, content, _verified_words(on), self._asks(on),
            is_empty=not lines and not nothing_is_fine,
        )  # fmt: skip

    def _asks(self, on: date | None) -> bool:
        return on is None or on < self.today() - ASKS_AFTER

    def _room(self, session: Session, organization_id: str) -> Room:
        contact = session.get(ReferralContact, organization_id)
        if contact is None or contact.confirmed_at is None:
            return Room(None, "", "", "", asks=False)
        on = contact.capacity_at.astimezone(AMSTERDAM).date() if contact.capacity_at else None
        return Room(
            Capacity(contact.capacity), contact.name, contact.substitute_name, _verified_words(on), asks=self._asks(on)
        )


def _closed_words(one: OwnClosure) -> str:
    first, last = day_in_words(one.first_day), day_in_words(one.last_day)
    days = first if first == last else f"{first} t/m {last}"
    return f"{days}: {one.note}" if one.note else days


def _verified_words(on: date | None) -> str:
    return f"nagekeken op {day_in_words(on)} {on.year}" if on else ""
