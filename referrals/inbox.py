"""What waits at a desk: the referrals of one centre or one helpdesk, the most pressing first. Names nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from referrals.models import Referral, Timer
from referrals.office import Office
from referrals.timing import TimerKind
from referrals.words import CLOSED, OPEN, Kind, Reason, Route, Status
from referrals.workdays import AMSTERDAM


class Tray(StrEnum):
    """Where a referral lies in the inbox: each in one tray, the most pressing that fits."""

    OVERDUE = "te-laat"
    TODAY = "vandaag"
    NEW = "nieuw"
    WAITING = "wacht"
    CLOSED = "gesloten"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose inbox: a centre, or a helpdesk. Everybody sees only their own."""

    organization_id: str | None = None
    helpdesk_id: str | None = None

    def __post_init__(self) -> None:
        if (self.organization_id is None) == (self.helpdesk_id is None):
            raise ValueError("an inbox belongs to one centre or to one helpdesk")

    @property
    def condition(self) -> ColumnElement[bool]:
        """Which referrals are theirs. A referral that somebody carries themselves is nobody's."""
        if self.helpdesk_id is not None:
            return (Referral.route == Route.HELPDESK) & (Referral.helpdesk_id == self.helpdesk_id)
        return (Referral.route == Route.CENTRE) & (Referral.organization_id == self.organization_id)

    def owns(self, referral: Referral) -> bool:
        """Whether this one is theirs."""
        if self.helpdesk_id is not None:
            return referral.route == Route.HELPDESK and referral.helpdesk_id == self.helpdesk_id
        return referral.route == Route.CENTRE and referral.organization_id == self.organization_id


@dataclass(frozen=True, slots=True)
class Item:
    """One line of an inbox. ``due_at`` is when an answer is expected; ``meeting_at`` the first meeting, if planned.

    ``same_person`` is the reference of an earlier referral by the same person to the same centre.
    """

    reference: str
    tray: Tray
    status: Status
    reason: Reason | None
    kind: Kind
    centre: str
    themes: tuple[str, ...]
    phase: str | None
    role: str | None
    created_at: datetime
    closed_at: datetime | None
    due_at: datetime | None
    meeting_at: datetime | None
    attempts: int
    with_substitute: bool
    assigned_to: str | None
    same_person: str | None


def inbox(session: Session, office: Office, owner: Owner, *, closed: bool = False) -> tuple[Item, ...]:
    """The open referrals of a desk, or those that ended and whose person is not erased yet.

    Returns:
        Open ones by tray, in each the one first that waits longest; closed ones the newest first.
    """
    wanted = CLOSED if closed else OPEN
    query = select(Referral).where(owner.condition, Referral.status.in_(wanted))
    if closed:
        query = query.where(Referral.erased_at.is_(None))
    found = session.scalars(query.order_by(Referral.created_at, Referral.id)).all()
    due = _due(session, owner)
    earlier = _references(session, [one.same_as for one in found if one.same_as])
    items = [_item(office, one, due, earlier) for one in found]
    if closed:
        return tuple(sorted(items, key=lambda item: item.closed_at or item.created_at, reverse=True))
    order = list(Tray)
    return tuple(sorted(items, key=lambda item: (order.index(item.tray), item.due_at or item.created_at)))


def counts(items: Sequence[Item]) -> dict[Tray, int]:
    """How many lie in each tray."""
    return {tray: sum(item.tray is tray for item in items) for tray in Tray}


def _due(session: Session, owner: Owner) -> dict[tuple[str, str], datetime]:
    """When the newest reminder of each state is, or was: by then an answer was expected."""
    newest = (
        select(func.max(Timer.id))
        .join(Referral, Referral.id == Timer.referral_id)
        .where(owner.condition, Timer.kind == TimerKind.REMIND)
        .group_by(Timer.referral_id, Timer.status)
    )
    rows = session.scalars(select(Timer).where(Timer.id.in_(newest)))
    return {(timer.referral_id, str(timer.status)): timer.due_at for timer in rows}


def _references(session: Session, ids: Sequence[str]) -> dict[str, str]:
    rows = session.execute(select(Referral.id, Referral.reference).where(Referral.id.in_(ids)))
    return dict(rows.all())


def _item(office: Office, referral: Referral, due: dict[tuple[str, str], datetime], earlier: dict[str, str]) -> Item:
    status = Status(referral.status)
    due_at = due.get((referral.id, status)) if status in OPEN else None
    planned = referral.appointments and status is Status.KENNISMAKING_GEPLAND
    meeting_at = referral.appointments[-1].starts_at if planned else None
    return Item(
        reference=referral.reference,
        tray=_tray(status, due_at, meeting_at, office.clock()),
        status=status,
        reason=Reason(referral.reason) if referral.reason else None,
        kind=Kind(referral.kind),
        centre=referral.organization_name,
        themes=tuple(referral.themes.split(";")) if referral.themes else (),
        phase=referral.phase,
        role=referral.role,
        created_at=referral.created_at,
        closed_at=referral.closed_at,
        due_at=due_at,
        meeting_at=meeting_at,
        attempts=len(referral.attempts),
        with_substitute=referral.with_substitute,
        assigned_to=referral.assigned_to,
        same_person=earlier.get(referral.same_as or ""),
    )


def _tray(status: Status, due_at: datetime | None, meeting_at: datetime | None, at: datetime) -> Tray:
    if status in CLOSED:
        return Tray.CLOSED
    if due_at and due_at <= at:
        return Tray.OVERDUE
    today = at.astimezone(AMSTERDAM).date()
    if any(moment and moment.astimezone(AMSTERDAM).date() == today for moment in (due_at, meeting_at)):
        return Tray.TODAY
    return Tray.NEW if status is Status.AANGEVRAAGD else Tray.WAITING
