"""One step of a referral: state, event, timers and mail change together, in the caller's transaction."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from referrals import timing
from referrals.models import Appointment, ContactAttempt, Referral, ReferralEvent
from referrals.office import Office, Refused
from referrals.posting import has_substitute, tell
from referrals.states import after
from referrals.words import CLOSED, Actor, Reason, Status, Step

#: Two equal attempts within this time are one, noted twice.
DOUBLE_CLICK = timedelta(minutes=1)


def move(
    session: Session,
    office: Office,
    referral: Referral,
    step: Step,
    actor: Actor,
    reason: Reason | None = None,
    *,
    patience_from: datetime | None = None,
) -> None:
    """Take a step.

    The same step by the same actor again (a double click, a second tab) changes nothing.

    Args:
        session: in the caller's transaction.
        office: time, keys and places.
        referral: changed in place.
        step: what is done.
        actor: who does it.
        reason: where the step needs one.
        patience_from: when waiting begins, if not now: after an appointment.

    Raises:
        IllegalStep: with a Dutch sentence that says why.
        Refused: there is nobody to hand over to.
    """
    if _is_repeated(referral, step, actor):
        return
    before = Status(referral.status)
    to = after(before, step, actor, reason)
    if step is Step.HAND_OVER and not has_substitute(session, office, referral):
        raise Refused("Er is geen vervanger bekend. Vul die eerst in.")
    at = office.clock()
    if step in (Step.HAND_OVER, Step.SUBSTITUTE):
        referral.with_substitute = True
    referral.status = to
    referral.reason = reason
    referral.closed_at = at if to in CLOSED else None
    touch(referral, at)
    referral.events.append(
        ReferralEvent(at=at, actor=actor, step=step, from_status=before, to_status=to, reason=reason)
    )
    if to is not before or step in (Step.PLAN, Step.HAND_OVER):
        timing.on_state(session, referral, patience_from or at)
    tell(session, office, referral, step, actor)


def attempt(session: Session, office: Office, referral: Referral, actor: Actor, *, reached: bool) -> None:
    """Note that somebody tried to reach the person; reaching them makes contact."""
    newest = referral.attempts[-1] if referral.attempts else None
    same = newest is not None and (newest.actor, newest.reached) == (actor, reached)
    if newest and same and office.clock() - newest.at < DOUBLE_CLICK:
        return
    move(session, office, referral, Step.ATTEMPT, actor)
    referral.attempts.append(ContactAttempt(at=office.clock(), actor=actor, reached=reached))
    if reached and referral.status == Status.GEACCEPTEERD:
        move(session, office, referral, Step.MAKE_CONTACT, actor)


def plan(session: Session, office: Office, referral: Referral, actor: Actor, starts_at: datetime) -> None:
    """Agree on a first meeting, or on another moment for it.

    Raises:
        IllegalStep: not in this state.
        Refused: the moment has passed.
    """
    newest = referral.appointments[-1] if referral.appointments else None
    if newest and newest.starts_at == starts_at and referral.status == Status.KENNISMAKING_GEPLAND:
        return
    if starts_at <= office.clock():
        raise Refused("Dit moment is al voorbij. Kies een moment dat nog komt.")
    move(session, office, referral, Step.PLAN, actor, patience_from=starts_at)
    referral.appointments.append(Appointment(starts_at=starts_at, attended=None, created_at=office.clock()))


def attend(session: Session, office: Office, referral: Referral, actor: Actor, *, attended: bool) -> None:
    """Note whether the person came.

    Raises:
        IllegalStep: there is no meeting.
        Refused: it has not been yet.
    """
    newest = referral.appointments[-1] if referral.appointments else None
    if newest and newest.attended is attended and referral.status == Status.KENNISMAKING_GEPLAND:
        return
    if newest and referral.status == Status.KENNISMAKING_GEPLAND and newest.starts_at > office.clock():
        raise Refused("De afspraak moet nog komen. Vul dit daarna in.")
    move(session, office, referral, Step.ATTEND, actor)
    if newest:
        newest.attended = attended


def touch(referral: Referral, at: datetime) -> None:
    """Make sure that the row is written, so that two who change it at once are noticed."""
    referral.updated_at = at
    flag_modified(referral, "updated_at")


def _is_repeated(referral: Referral, step: Step, actor: Actor) -> bool:
    """Planning, and steps that leave the state as it is, may be taken again: there something else can be new."""
    newest = referral.events[-1] if referral.events else None
    if newest is None or step is Step.PLAN or newest.from_status == newest.to_status:
        return False
    return (newest.step, newest.actor) == (step, actor)
