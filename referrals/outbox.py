"""Mail leaves through the outbox: claimed for a while, sent, marked.

A claim is a lease: several processes send each mail once, and a mail whose sender died is taken up again when its lease
has run out. SMTP cannot promise exactly once; a mail that goes twice carries the same Message-ID, so it is read once.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, CursorResult, or_, select, update
from sqlalchemy.orm import Session, sessionmaker

from referrals.mail import MailError, MailServer
from referrals.messages import signed, written
from referrals.models import Outbox, Referral
from referrals.office import Office
from referrals.posting import Recipient

logger = logging.getLogger(__name__)

#: Longer than an SMTP session can take.
LEASE = timedelta(minutes=2)
#: Minutes to wait after each failure; after the last one a mail is given up, about two days on.
PAUSES = (1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1440)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A mail that is ours to send until the lease ends."""

    id: int
    message_id: str
    template: str
    reference: str
    recipient: Recipient
    created_at: datetime
    attempts: int


async def send_due(sessions: sessionmaker[Session], office: Office, server: MailServer) -> int:
    """Send every mail whose time has come.

    Returns:
        How many left.
    """
    sent = 0
    while mail := await asyncio.to_thread(claim, sessions, office):
        sent += await _send(sessions, office, server, mail)
    return sent


def claim(sessions: sessionmaker[Session], office: Office) -> Claimed | None:
    """Take the oldest mail that waits and that nobody else has, for the time of the lease."""
    while True:
        at = office.clock()
        with sessions.begin() as session:
            found = session.scalars(select(Outbox.id).where(_waiting(at)).order_by(Outbox.id).limit(1)).first()
            if found is None:
                return None
            taking = update(Outbox).where(Outbox.id == found, _waiting(at))
            values = {"leased_until": at + LEASE, "attempts": Outbox.attempts + 1}
            if _changed(session, taking.values(**values)):
                return _claimed(session, office, found)


async def _send(sessions: sessionmaker[Session], office: Office, server: MailServer, mail: Claimed) -> bool:
    to = (mail.recipient.name, mail.recipient.email)
    letter = mail.recipient
    words = signed(letter.subject, letter.body) if letter.body else written(mail.template, mail.reference, letter.link)
    try:
        await server.send(to, words, mail.message_id, mail.created_at)
    except MailError as problem:
        logger.warning("mail did not leave: %s", problem.kind)
        await asyncio.to_thread(_failed, sessions, office, mail, problem)
        return False
    await asyncio.to_thread(_sent, sessions, office, mail)
    return True


def _sent(sessions: sessionmaker[Session], office: Office, mail: Claimed) -> None:
    with sessions.begin() as session:
        left = {"sent_at": office.clock(), "recipient": b"", "leased_until": None, "last_error": None}
        session.execute(update(Outbox).where(Outbox.id == mail.id).values(**left))


def _failed(sessions: sessionmaker[Session], office: Office, mail: Claimed, problem: MailError) -> None:
    at = office.clock()
    values: dict[str, object] = {"leased_until": None, "last_error": problem.kind}
    if problem.final or mail.attempts > len(PAUSES):
        values |= {"given_up_at": at, "recipient": b""}
    else:
        values |= {"not_before": at + timedelta(minutes=PAUSES[mail.attempts - 1])}
    with sessions.begin() as session:
        session.execute(update(Outbox).where(Outbox.id == mail.id, Outbox.given_up_at.is_(None)).values(**values))


def _waiting(at: datetime) -> ColumnElement[bool]:
    free = or_(Outbox.leased_until.is_(None), Outbox.leased_until < at)
    return Outbox.sent_at.is_(None) & Outbox.given_up_at.is_(None) & (Outbox.not_before <= at) & free


def _claimed(session: Session, office: Office, found: int) -> Claimed:
    mail = session.get_one(Outbox, found, populate_existing=True)
    return Claimed(
        id=mail.id,
        message_id=mail.message_id,
        template=mail.template,
        reference=session.get_one(Referral, mail.referral_id).reference if mail.referral_id else "",
        recipient=Recipient(**office.sealer.open(mail.recipient)),
        created_at=mail.created_at,
        attempts=mail.attempts,
    )


def _changed(session: Session, statement: object) -> bool:
    result = session.execute(statement)  # type: ignore[call-overload]
    return isinstance(result, CursorResult) and result.rowcount == 1
