"""Who receives referrals at a house, and whether there is room. Changes are written in the access log."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desk.inviting import NotAllowed
from desk.models import Account
from desk.roles import Role
from desk.sessions import SignedIn
from knowledge.directory.models import Organization
from referrals import access_log, connecting
from referrals.inbox import Owner
from referrals.receivers import Helpdesk, ReferralContact
from referrals.statistics import Figures, figures
from referrals.transactions import Transactions
from referrals.words import Capacity, Kind


@dataclass(frozen=True, slots=True)
class Contact:
    """Who receives referrals at a centre. ``is_connected`` once a coordinator has confirmed it."""

    centre: str
    is_connected: bool
    name: str
    email: str
    substitute_name: str
    substitute_email: str
    confirmed_at: datetime | None
    confirmed_by: str
    room: Capacity
    absences: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class HelpdeskLine:
    """A helpdesk as a beheerder sees it."""

    id: str
    name: str
    region: str
    inbox: str
    confirmed_at: datetime | None
    people: int


class Contacts(Transactions):
    """Each method is one transaction, and asks first who may do it."""

    def mine(self, by: SignedIn) -> Contact:
        """The contact of one's own centre, also when there is none yet.

        Raises:
            NotAllowed: no centre, or another role.
        """
        return self._whole(lambda session: _contact(session, _centre_of(by)))

    def connect(self, by: SignedIn, contact: tuple[str, str], substitute: tuple[str, str]) -> None:
        """Confirm who receives referrals; from now on they come.

        Raises:
            ReachError: a name or address needs another look.
            NoSuchCentre: it left the directory.
        """
        self._change(
            by,
            "contact bevestigd",
            lambda s, centre: connecting.connect(s, self.office, centre, contact, substitute, by.name),
        )

    def disconnect(self, by: SignedIn) -> None:
        """No more referrals."""
        self._change(by, "afgesloten van aanvragen", lambda s, centre: connecting.disconnect(s, centre))

    def set_room(self, by: SignedIn, room: Capacity) -> None:
        """Whether there is room for new guests; the same answer again verifies it.

        Raises:
            Refused: the centre is not connected.
        """
        self._change(by, f"plek: {room}", lambda s, centre: connecting.set_capacity(s, self.office, centre, room))

    def add_absence(self, by: SignedIn, first: date, last: date) -> None:
        """The contact is away on these days, both ends included.

        Raises:
            Refused: not connected, nobody stands in, or the days cannot be.
        """

        def add(session: Session, centre: str) -> None:
            known = _contact(session, centre).absences
            connecting.set_absences(session, self.office, centre, [*known, (first, last)])

        self._change(by, "afwezigheid ingevuld", add)

    def drop_absence(self, by: SignedIn, first: date, last: date) -> None:
        """The contact is there after all."""

        def drop(session: Session, centre: str) -> None:
            rest = [days for days in _contact(session, centre).absences if days != (first, last)]
            connecting.set_absences(session, self.office, centre, rest)

        self._change(by, "afwezigheid weggehaald", drop)

    def centres(self) -> tuple[Contact, ...]:
        """All centres that are connected, or were."""

        def look(session: Session) -> tuple[Contact, ...]:
            rows = session.scalars(select(ReferralContact.organization_id)).all()
            return tuple(sorted((_contact(session, centre) for centre in rows), key=lambda one: one.centre))

        return self._whole(look)

    def helpdesks(self) -> tuple[HelpdeskLine, ...]:
        """All helpdesks."""

        def look(session: Session) -> tuple[HelpdeskLine, ...]:
            people = select(Account.helpdesk_id, func.count()).where(Account.disabled_at.is_(None))
            counted = {str(of): number for of, number in session.execute(people.group_by(Account.helpdesk_id))}
            return tuple(
                HelpdeskLine(one.id, one.name, one.region, one.inbox, one.confirmed_at, counted.get(one.id, 0))
                for one in session.scalars(select(Helpdesk).order_by(Helpdesk.name))
            )

        return self._whole(look)

    def connect_helpdesk(self, by: SignedIn, helpdesk_id: str, name: str, region: str, inbox: str) -> None:
        """Confirm a helpdesk, a new one or one that is there.

        Raises:
            NotAllowed: another role.
            ReachError, Refused: something needs another look.
        """
        if by.role is not Role.BEHEERDER:
            raise NotAllowed

        def work(session: Session) -> None:
            connecting.connect_helpdesk(session, self.office, helpdesk_id, name, region, inbox, by.name)
            access_log.record(session, self.office, by.who, f"helpdesk bevestigd: {helpdesk_id}", by.why)

        self._whole(work)

    def figures(self, by: SignedIn) -> dict[Kind, Figures]:
        """How many asked, were reached and came: of one's own house, or of all for a beheerder."""
        owner = None if by.role is Role.BEHEERDER else Owner(by.organization_id, by.helpdesk_id)
        return self._whole(lambda session: figures(session, owner))

    def _change(self, by: SignedIn, what: str, change: Callable[[Session, str], None]) -> None:
        centre = _centre_of(by)

        def work(session: Session) -> None:
            change(session, centre)
            access_log.record(session, self.office, by.who, what, by.why)

        self._whole(work)


def _centre_of(by: SignedIn) -> str:
    if by.role is not Role.COORDINATOR or by.organization_id is None:
        raise NotAllowed
    return by.organization_id


def _contact(session: Session, organization_id: str) -> Contact:
    organization = session.get(Organization, organization_id)
    found = session.get(ReferralContact, organization_id)
    return Contact(
        centre=organization.name if organization else organization_id,
        is_connected=found is not None and found.confirmed_at is not None,
        name=found.name if found else "",
        email=found.email if found else "",
        substitute_name=found.substitute_name if found else "",
        substitute_email=found.substitute_email if found else "",
        confirmed_at=found.confirmed_at if found else None,
        confirmed_by=found.confirmed_by if found else "",
        room=Capacity(found.capacity) if found else Capacity.YES,
        absences=tuple((one.first_day, one.last_day) for one in found.absences) if found else (),
    )
