"""A referral as its own desk sees it: everything a page needs, and nothing it may not show."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.models import Account
from desk.roles import SEES_REFERRALS
from desk.sessions import SignedIn
from knowledge.directory.models import Organization
from referrals import notes, timing
from referrals.inbox import Owner
from referrals.models import Referral
from referrals.notes import Note
from referrals.office import Office
from referrals.people import Person, for_receiver
from referrals.posting import has_substitute
from referrals.states import possible
from referrals.ways import find_way
from referrals.words import OPEN, Actor, Kind, Reason, Route, Status, Step


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what happened. ``reached`` and ``attended`` are None where the line is about something else."""

    at: datetime
    actor: Actor
    step: Step
    reason: Reason | None = None
    reached: bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A referral as its desk sees it.

    ``person`` is None before somebody opened it, after the end, and where consent was taken back. Role and phase are
    left out: they tell of an illness, and stand on the card of who agreed to share it. ``possible`` are the
    steps of whoever looks, with the reasons to choose from. ``phone``, ``when`` and ``centre_gone`` are about the
    centre, for a helpdesk that phones it.
    """

    reference: str
    status: Status
    reason: Reason | None
    route: Route
    kind: Kind
    centre: str
    themes: tuple[str, ...]
    created_at: datetime
    known_by: datetime | None
    person: Person | None
    possible: dict[Step, frozenset[Reason]]
    can_hand_over: bool
    meeting_at: datetime | None
    meeting_is_over: bool
    attended: bool | None
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    assigned_to: str | None
    colleagues: dict[str, str]
    same_person: str | None
    phone: str
    when: str
    centre_gone: bool

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.status in OPEN

    @property
    def is_unread(self) -> bool:
        """Whether nobody has opened it yet."""
        return self.status is Status.AANGEVRAAGD


def owner_of(by: SignedIn) -> Owner:
    """Whose inbox somebody looks into."""
    return Owner(helpdesk_id=by.helpdesk_id) if by.helpdesk_id else Owner(organization_id=by.organization_id)


def case_of(session: Session, office: Office, by: SignedIn, referral: Referral) -> Case:
    """A referral for whoever looks at it. Whether it is theirs to see is the caller's to know."""
    status, at = Status(referral.status), office.clock()
    shown = status in OPEN and status is not Status.AANGEVRAAGD
    planned = status is Status.KENNISMAKING_GEPLAND and referral.appointments
    meeting = referral.appointments[-1] if planned else None
    earlier = session.get(Referral, referral.same_as) if referral.same_as else None
    at_helpdesk = referral.route == Route.HELPDESK
    centre = session.get(Organization, referral.organization_id)
    advice = find_way(session, office.gazetteer, centre.id).advice if centre and at_helpdesk else None
    steps = possible(status, by.actor)
    return Case(
        reference=referral.reference,
        status=status,
        reason=Reason(referral.reason) if referral.reason else None,
        route=Route(referral.route),
        kind=Kind(referral.kind),
        centre=referral.organization_name,
        themes=tuple(referral.themes.split(";")) if referral.themes else (),
        created_at=referral.created_at,
        known_by=timing.told_by(session, referral) if status in OPEN else None,
        person=for_receiver(office, referral) if shown else None,
        possible=steps,
        can_hand_over=Step.HAND_OVER in steps and has_substitute(session, office, referral),
        meeting_at=meeting.starts_at if meeting else None,
        meeting_is_over=meeting is not None and meeting.starts_at <= at,
        attended=meeting.attended if meeting else None,
        lines=_lines(referral),
        notes=notes.notes_of(office, referral) if shown else (),
        assigned_to=referral.assigned_to,
        colleagues=colleagues_of(session, by),
        same_person=earlier.reference if earlier else None,
        phone=advice.phone if advice else "",
        when=advice.when if advice else "",
        centre_gone=at_helpdesk and centre is None,
    )


def colleagues_of(session: Session, by: SignedIn) -> dict[str, str]:
    """Names of those of this house who can look after a referral, by account."""
    house = Account.helpdesk_id == by.helpdesk_id if by.helpdesk_id else Account.organization_id == by.organization_id
    open_here = select(Account.id, Account.name).where(
        house, Account.disabled_at.is_(None), Account.role.in_(SEES_REFERRALS)
    )
    rows = session.execute(open_here.order_by(Account.name, Account.id)).all()
    return {str(account_id): str(name) for account_id, name in rows}


def _lines(referral: Referral) -> tuple[Line, ...]:
    """What happened, the oldest first. An attempt tells more than the step that notes it."""
    steps = [
        Line(one.at, Actor(one.actor), Step(one.step), Reason(one.reason) if one.reason else None)
        for one in referral.events
        if one.step not in (Step.ATTEMPT, Step.MAKE_CONTACT)
    ]
    tries = [Line(one.at, Actor(one.actor), Step.ATTEMPT, reached=one.reached) for one in referral.attempts]
    return tuple(sorted(steps + tries, key=lambda line: line.at))
