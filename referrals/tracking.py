"""What the person sees on their own page, and what they answer there."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals import timing
from referrals.calls import drop_calls
from referrals.consent import Purpose, day_and_time, granted, receipt
from referrals.models import Referral
from referrals.moving import move, touch
from referrals.office import Erased, NoSuchReferral, Office, Refused
from referrals.people import Person, person_of
from referrals.promises import day, now
from referrals.references import token_hash
from referrals.states import AFTERCARE
from referrals.timing import TimerKind
from referrals.ways import confirmed_contact
from referrals.words import CLOSED, OPEN, REASON_SENTENCES, Actor, Reason, Route, Status, Step


@dataclass(frozen=True, slots=True)
class Track:
    """A referral as its person sees it. Sentences are Dutch; empty ones do not apply."""

    reference: str
    status: Status
    route: Route
    centre: str
    now: str
    reason: str
    next_step: str
    contact: str
    known_by: str
    appointment: str
    has_calendar: bool
    person: Person
    receipt: tuple[str, ...]
    consents: tuple[Purpose, ...]
    can_withdraw: bool
    can_answer: bool
    worked: bool | None


def find(session: Session, token: str) -> Referral:
    """The referral of a link.

    Raises:
        NoSuchReferral: no link of ours.
        Erased: what it led to is gone.
    """
    referral = session.scalars(select(Referral).where(Referral.token_hash == token_hash(token))).first()
    if referral is None:
        raise NoSuchReferral
    if referral.erased_at:
        withdrawn = referral.status == Status.INGETROKKEN
        raise Erased(referral.reference, referral.erased_at, withdrawn=withdrawn)
    return referral


def track(session: Session, office: Office, referral: Referral) -> Track:
    """What the page shows."""
    status, route = Status(referral.status), Route(referral.route)
    known_by = timing.told_by(session, referral) if status in OPEN else None
    contact = confirmed_contact(session, referral.organization_id) if route is Route.CENTRE else None
    meeting = referral.appointments[-1] if referral.appointments and status is Status.KENNISMAKING_GEPLAND else None
    agreed = tuple(purpose for purpose in Purpose if granted(referral.consents, purpose))
    return Track(
        reference=referral.reference,
        status=status,
        route=route,
        centre=referral.organization_name,
        now=now(status, route, referral.organization_name),
        reason=REASON_SENTENCES[Reason(referral.reason)] if referral.reason and status in CLOSED else "",
        next_step=AFTERCARE[status].next_step if status in CLOSED else "",
        contact=contact.name if contact and status in OPEN else "",
        known_by=f"Uiterlijk {day(known_by)} staat hier of het lukt." if known_by else "",
        appointment=f"{day(meeting.starts_at)}, {day_and_time(meeting.starts_at)[-9:]}" if meeting else "",
        has_calendar=meeting is not None,
        person=person_of(office, referral) or Person("", ""),
        receipt=receipt(referral.consents),
        consents=agreed,
        can_withdraw=True,
        can_answer=referral.worked is None and status is not Status.AFGEWEZEN,
        worked=referral.worked,
    )


def answer(session: Session, office: Office, referral: Referral, *, worked: bool, reason: Reason | None = None) -> None:
    """Note whether it worked: this ends an open referral. A later answer replaces an earlier one.

    Args:
        session: in the caller's transaction.
        office: time, keys and places.
        referral: changed in place.
        worked: yes or no.
        reason: why not; other when not said.

    Raises:
        Refused: the centre had no room for it, so there was nothing that could work.
    """
    if referral.status in (Status.AFGEWEZEN, Status.INGETROKKEN):
        raise Refused("Deze aanvraag ging niet door. Kies gerust een ander adres.")
    referral.worked = worked
    timing.cancel(session, referral, office.clock(), TimerKind.FOLLOW_UP)
    drop_calls(referral, office.clock())
    touch(referral, office.clock())
    if referral.status in OPEN:
        step = Step.COMPLETE if worked else Step.FAIL
        move(session, office, referral, step, Actor.PERSON, None if worked else reason or Reason.OTHER)
