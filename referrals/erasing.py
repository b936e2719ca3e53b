"""Taking back and erasing: what was shared goes, the receiver hears it, and only figures stay."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals import timing
from referrals.calls import drop_calls
from referrals.consent import Purpose, granted
from referrals.messages import Template
from referrals.models import Outbox, Referral
from referrals.moving import move, touch
from referrals.office import Office, Refused
from referrals.people import Person, keep, person_of
from referrals.posting import receiver_was_told, tell_receiver
from referrals.reaching import Channel, check_address, check_moments, check_name, new_code_word
from referrals.timing import TimerKind
from referrals.words import OPEN, Actor, Reason, Step


def withdraw(session: Session, office: Office, referral: Referral, actor: Actor = Actor.PERSON) -> None:
    """Withdraw everything: an open referral ends, the receiver is told, the personal data are erased.

    After the end of a referral it erases all the same, and the receiver, who saw it, is told.
    """
    if referral.status in OPEN:
        move(session, office, referral, Step.WITHDRAW, actor, Reason.PERSON_WITHDREW)
    elif receiver_was_told(session, referral):
        tell_receiver(session, office, referral, Template.WITHDRAWN)
    at = office.clock()
    for consent in referral.consents:
        consent.withdrawn_at = consent.withdrawn_at or (at if consent.granted else None)
    erase(session, office, referral)


def withdraw_consent(session: Session, office: Office, referral: Referral, purpose: Purpose) -> None:
    """Take back one yes. Without the one for contact nothing is left, so that withdraws everything.

    Raises:
        Refused: there was no such yes.
    """
    if not granted(referral.consents, purpose):
        raise Refused("Hiervoor gaf u geen toestemming. Er is dus niets om in te trekken.")
    if purpose is Purpose.CONTACT:
        withdraw(session, office, referral)
        return
    at = office.clock()
    for consent in referral.consents:
        if consent.purpose == purpose:
            consent.withdrawn_at = at
    touch(referral, at)
    if purpose is Purpose.FOLLOW_UP:
        timing.cancel(session, referral, at, TimerKind.FOLLOW_UP, TimerKind.ASK_AGAIN)
        drop_calls(referral, at)
    if purpose is Purpose.GP:
        referral.gp_link = None
    person = person_of(office, referral)
    if purpose is Purpose.STORY and person:
        keep(office, referral, replace(person, story=""))
        _tell_change(session, office, referral)


def change_reach(
    session: Session, office: Office, referral: Referral, first_name: str, channel: Channel, address: str, moments: str
) -> Person:
    """Correct the name, or how and when to be reached; the receiver is told that something changed.

    Raises:
        ReachError: something needs another look.
        Refused: nobody waits for these data any more.
    """
    person = person_of(office, referral)
    if person is None or referral.status not in OPEN or not granted(referral.consents, Purpose.CONTACT):
        raise Refused("Deze gegevens gebruikt niemand meer. U hoeft niets te veranderen.")
    changed = replace(
        person,
        first_name=check_name(first_name),
        channel=channel,
        address=check_address(channel, address),
        moments=check_moments(moments),
        code_word=person.code_word or (new_code_word() if channel is Channel.CALLS_THEMSELVES else ""),
    )
    if changed != person:
        keep(office, referral, changed)
        touch(referral, office.clock())
        _tell_change(session, office, referral)
    return changed


def erase(session: Session, office: Office, referral: Referral) -> None:
    """Erase who it was. Steps, consents and figures stay: they name nobody."""
    at = office.clock()
    referral.person = None
    referral.notes.clear()
    drop_calls(referral, at)
    # A link often went to one person: it would still say who this was.
    referral.gp_link = None
    referral.erased_at = referral.erased_at or at
    touch(referral, at)
    kinds = (TimerKind.FOLLOW_UP, TimerKind.ASK_AGAIN, TimerKind.ERASE)
    timing.cancel(session, referral, at, *kinds)
    # The mail that tells the receiver was written a moment ago and must still go.
    session.flush()
    mine = select(Outbox).where(Outbox.referral_id == referral.id, Outbox.to_person.is_(True))
    for mail in session.scalars(mine):
        mail.recipient = b""
        mail.given_up_at = mail.given_up_at or (None if mail.sent_at else at)


def _tell_change(session: Session, office: Office, referral: Referral) -> None:
    if referral.status in OPEN and receiver_was_told(session, referral):
        tell_receiver(session, office, referral, Template.CHANGED)
