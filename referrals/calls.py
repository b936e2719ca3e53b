"""Asking by phone how it went, for who chose the phone: a task for whoever helped, since Wegwijs has no telephone.

The centre or the helpdesk has the number already, with consent to it; nobody else is given it. When nobody is there to
call, the person's own page asks. Who waits by the phone while nobody answered hears that by phone too, from the same
people: consent names nobody else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals.consent import Purpose, granted
from referrals.inbox import Owner
from referrals.models import FollowUpCall, Referral
from referrals.office import NoSuchReferral, Office
from referrals.people import person_of
from referrals.posting import receiver_of
from referrals.reaching import Channel
from referrals.words import Reason, Route
from referrals.workdays import deadline

#: Somebody who does not answer this often is left in peace.
TRIES = 3


class CallKind(StrEnum):
    """What the call is for."""

    FOLLOW_UP = "follow-up"
    LATER = "later"
    NO_ANSWER = "no-answer"


class CallOutcome(StrEnum):
    """How a call went. ``LATER`` and ``NO_ANSWER`` calls end with ``SPOKEN``."""

    WORKED = "worked"
    DID_NOT_WORK = "did-not-work"
    SPOKEN = "spoken"
    NOT_REACHED = "not-reached"
    NO_LONGER = "no-longer"


@dataclass(frozen=True, slots=True)
class Call:
    """One call to make: whom, where, when it suits, and what to say."""

    id: int
    reference: str
    kind: CallKind
    centre: str
    first_name: str
    phone: str
    moments: str
    due_at: datetime
    tries: int
    say: str


SAY = {
    CallKind.FOLLOW_UP: "U vroeg via Wegwijs om contact met {centrum}. Is het gelukt?",
    CallKind.LATER: "U vroeg ons om later nog eens te bellen. Wilt u weer hulp zoeken?",
    CallKind.NO_ANSWER: "U vroeg via Wegwijs om contact met {centrum}. Er kwam geen antwoord. Dat spijt ons. "
    "Wilt u nog contact? Of zoeken wij samen een ander adres?",
}
#: What somebody agreed to who is called for this: being reached about the request itself, or being asked later.
AGREED = {
    CallKind.FOLLOW_UP: Purpose.FOLLOW_UP,
    CallKind.LATER: Purpose.FOLLOW_UP,
    CallKind.NO_ANSWER: Purpose.CONTACT,
}


def ask_by_phone(session: Session, office: Office, referral: Referral, kind: CallKind) -> None:
    """Put a call on the list of who helped, if the phone is the person's way and somebody is there to call.

    Who never answered does not ask how it went; that they did not is the only thing they are asked to say.
    """
    person = person_of(office, referral)
    fits = (referral.reason == Reason.NO_ANSWER) is (kind is CallKind.NO_ANSWER)
    if person is None or person.channel != Channel.PHONE or referral.route == Route.SELF or not fits:
        return
    if any(call.kind == kind and call.done_at is None for call in referral.calls):
        return
    if receiver_of(session, office, referral) is not None:
        referral.calls.append(FollowUpCall(kind=kind, due_at=office.clock(), tries=0))


def calls(session: Session, office: Office, owner: Owner) -> tuple[Call, ...]:
    """The calls a desk has to make now, the oldest first."""
    query = (
        select(FollowUpCall, Referral)
        .join(Referral, Referral.id == FollowUpCall.referral_id)
        .where(owner.condition, FollowUpCall.done_at.is_(None), FollowUpCall.due_at <= office.clock())
        .order_by(FollowUpCall.due_at, FollowUpCall.id)
    )
    made = [_call(office, call, referral) for call, referral in session.execute(query)]
    return tuple(call for call in made if call)


def note_call(session: Session, office: Office, owner: Owner, call_id: int, outcome: CallOutcome) -> Referral | None:
    """Note how a call went; not reached means: try again on the next working day, a few times.

    Returns:
        The referral, when the call is over and was not noted before; whether it worked is the caller's to note.

    Raises:
        NoSuchReferral: no call of this desk.
    """
    call = session.get(FollowUpCall, call_id)
    referral = session.get(Referral, call.referral_id) if call else None
    if call is None or referral is None or not owner.owns(referral):
        raise NoSuchReferral("Dit telefoontje kennen wij niet.")
    if call.done_at:
        return None
    at = office.clock()
    call.tries += 1
    if outcome is CallOutcome.NOT_REACHED and call.tries < TRIES:
        call.due_at = deadline(at, 1)
        return None
    call.done_at, call.outcome = at, outcome
    return referral


def drop_calls(referral: Referral, at: datetime) -> None:
    """Nobody is called any more: they answered, took their yes back, or are erased."""
    for call in _open(referral.calls):
        call.done_at, call.outcome = at, CallOutcome.NO_LONGER


def _open(of: Sequence[FollowUpCall]) -> list[FollowUpCall]:
    return [call for call in of if call.done_at is None]


def _call(office: Office, call: FollowUpCall, referral: Referral) -> Call | None:
    person, kind = person_of(office, referral), CallKind(call.kind)
    if person is None or not granted(referral.consents, AGREED[kind]):
        return None
    return Call(
        id=call.id,
        reference=referral.reference,
        kind=kind,
        centre=referral.organization_name,
        first_name=person.first_name,
        phone=person.address,
        moments=person.moments,
        due_at=call.due_at,
        tries=call.tries,
        say=SAY[kind].format(centrum=referral.organization_name),
    )
