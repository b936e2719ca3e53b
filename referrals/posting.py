"""Which step sends which mail to whom. Mails are only put in the outbox here, in the transaction of their step."""

import uuid
from dataclasses import asdict, dataclass

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from knowledge.directory.models import Organization
from referrals.messages import Template
from referrals.models import Outbox, Referral
from referrals.office import Office
from referrals.people import mail_address, person_of
from referrals.ways import confirmed_contact, confirmed_helpdesk
from referrals.words import CLOSED, Actor, Route, Step
from referrals.workdays import AMSTERDAM


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets a mail, and the link in it; or all of a letter that is about no referral. Sealed in the outbox."""

    name: str
    email: str
    link: str
    subject: str = ""
    body: str = ""


#: Steps that tell the receiver something, whoever takes them.
TELLS_RECEIVER = {
    Step.REQUEST: Template.NEW,
    Step.HAND_OVER: Template.NEW,
    Step.SUBSTITUTE: Template.NEW,
    Step.REMIND: Template.REMINDER,
}
#: Steps after which the person has something to look at.
TELLS_PERSON = frozenset({Step.ACCEPT, Step.REFUSE, Step.PLAN, Step.COMPLETE, Step.FAIL})
#: Who can end a referral without the receiver knowing. A coordinator withdraws for the person.
NO_RECEIVERS = frozenset({Actor.PERSON, Actor.TIMER, Actor.COORDINATOR})


def tell(session: Session, office: Office, referral: Referral, step: Step, actor: Actor) -> None:
    """Put the mails of a step in the outbox."""
    if step in TELLS_RECEIVER:
        tell_receiver(session, office, referral, TELLS_RECEIVER[step])
    if referral.status in CLOSED:
        drop_unsent(session, office, referral)
        if actor in NO_RECEIVERS and receiver_was_told(session, referral):
            ended = Template.WITHDRAWN if step is Step.WITHDRAW else Template.CLOSED
            tell_receiver(session, office, referral, ended)
    if step is Step.REQUEST and referral.route != Route.SELF:
        tell_person(session, office, referral, Template.CONFIRMATION)
    elif step in TELLS_PERSON and actor is not Actor.PERSON:
        tell_person(session, office, referral, Template.NEWS)


def tell_receiver(session: Session, office: Office, referral: Referral, template: Template) -> None:
    """Put a mail to the receiver in the outbox, if there is one."""
    receiver = receiver_of(session, office, referral)
    if receiver:
        _post(session, office, referral, template, receiver, to_person=False)


def tell_person(session: Session, office: Office, referral: Referral, template: Template) -> None:
    """Put a mail to the person in the outbox, if mail is their way."""
    person = person_of(office, referral)
    address = mail_address(person)
    if person and address:
        link = office.address if template is Template.LATER else office.track_link(person.token)
        _post(session, office, referral, template, Recipient("", address, link), to_person=True)


def receiver_of(session: Session, office: Office, referral: Referral) -> Recipient | None:
    """Who receives this referral today; None when nobody does, or the centre or its contact is gone meanwhile."""
    link = office.desk_link(referral.reference)
    if session.get(Organization, referral.organization_id) is None:
        return None
    if referral.route == Route.CENTRE:
        contact = confirmed_contact(session, referral.organization_id)
        today = office.clock().astimezone(AMSTERDAM).date()
        return Recipient(*contact.address(today, substitute=referral.with_substitute), link) if contact else None
    helpdesk = confirmed_helpdesk(session, referral.helpdesk_id) if referral.route == Route.HELPDESK else None
    return Recipient(helpdesk.name, helpdesk.inbox, link) if helpdesk else None


def has_substitute(session: Session, office: Office, referral: Referral) -> bool:
    """Whether somebody else at the centre can be asked who was not asked yet."""
    contact = confirmed_contact(session, referral.organization_id) if referral.route == Route.CENTRE else None
    if contact is None or referral.with_substitute:
        return False
    today = office.clock().astimezone(AMSTERDAM).date()
    return contact.address(today) != contact.address(today, substitute=True)


def drop_unsent(session: Session, office: Office, referral: Referral) -> None:
    """Take back mails to the receiver that did not leave; what is leaving right now cannot be held."""
    at = office.clock()
    waiting = update(Outbox).where(
        Outbox.referral_id == referral.id,
        Outbox.to_person.is_(False),
        Outbox.sent_at.is_(None),
        Outbox.given_up_at.is_(None),
        or_(Outbox.leased_until.is_(None), Outbox.leased_until < at),
    )
    session.execute(waiting.values(given_up_at=at, recipient=b""))


def receiver_was_told(session: Session, referral: Referral) -> bool:
    """Whether a mail to the receiver has left, or may be leaving right now."""
    sent = select(Outbox.id).where(Outbox.referral_id == referral.id, Outbox.to_person.is_(False), Outbox.attempts > 0)
    return session.scalars(sent.limit(1)).first() is not None


def post_letter(session: Session, office: Office, kind: str, letter: Recipient) -> None:
    """Put a letter in the outbox that is about no referral, in the caller's transaction."""
    _put(session, office, None, kind, letter, to_person=True)


def _post(
    session: Session, office: Office, referral: Referral, template: Template, to: Recipient, *, to_person: bool
) -> None:
    _put(session, office, referral.id, template, to, to_person=to_person)


def _put(
    session: Session, office: Office, referral_id: str | None, template: str, to: Recipient, *, to_person: bool
) -> None:
    at = office.clock()
    session.add(
        Outbox(
            # Made once and kept: a mail that is sent again after a crash carries the same name.
            message_id=f"<{uuid.uuid4()}@wegwijs>",
            referral_id=referral_id,
            template=template,
            to_person=to_person,
            recipient=office.sealer.seal(asdict(to)),
            created_at=at,
            not_before=at,
            attempts=0,
        )
    )
