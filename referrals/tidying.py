"""What is old enough goes, whether anybody thinks of it or not. The worker runs this every hour.

How long what is kept stands in docs/bewaartermijnen.md. Personal data of a referral have a timer of their own
(``referrals.timing``); this takes away what is left when nobody is named any more, and what has merely ended.
"""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import CursorResult, Delete, Engine, delete, or_, select
from sqlalchemy.orm import Session, sessionmaker

from referrals import access_log
from referrals.callbacks.tidying import tidy_call_backs
from referrals.links.models import PracticeInvite
from referrals.models import (
    Appointment,
    Consent,
    ContactAttempt,
    FollowUpCall,
    Outbox,
    Referral,
    ReferralEvent,
    ReferralNote,
    ReferralPerson,
    Timer,
)
from referrals.office import Office

#: Steps, consents and figures of a referral, after its person was erased: as long as consent may have to be shown.
REFERRAL_DAYS = 5 * 365
#: The traces of a mail that has left or was given up; its recipient is gone at once.
OUTBOX_DAYS = 365
#: Everything that hangs on a referral, in an order in which nothing is left hanging.
PARTS = (
    Appointment, Consent, ContactAttempt, FollowUpCall, Outbox, ReferralEvent, ReferralNote, ReferralPerson, Timer,
)  # fmt: skip


def tidy(sessions: sessionmaker[Session], office: Office) -> int:
    """Take away everything that is old enough, each kind in a transaction of its own.

    Returns:
        How many rows went.
    """
    rows = 0
    for work in (_old_referrals, _old_mails, _old_invites, tidy_call_backs, access_log.erase_old):
        with sessions.begin() as session:
            rows += work(session, office)
    return rows


def overwrite(engine: Engine) -> None:
    """Empty SQLite's log of changes: until then it still holds what was erased. Other databases do this themselves."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _old_referrals(session: Session, office: Office) -> int:
    before = office.clock() - timedelta(days=REFERRAL_DAYS)
    old = session.scalars(select(Referral.id).where(Referral.erased_at < before)).all()
    if not old:
        return 0
    for part in PARTS:
        session.execute(delete(part).where(part.referral_id.in_(old)))
    return run(session, [delete(Referral).where(Referral.id.in_(old))])


def _old_mails(session: Session, office: Office) -> int:
    before = office.clock() - timedelta(days=OUTBOX_DAYS)
    return run(session, [delete(Outbox).where(or_(Outbox.sent_at < before, Outbox.given_up_at < before))])


def _old_invites(session: Session, office: Office) -> int:
    return run(session, [delete(PracticeInvite).where(PracticeInvite.expires_at < office.clock())])


def run(session: Session, statements: Sequence[Delete]) -> int:
    """Run deletions; returns how many rows went."""
    results = [session.execute(statement) for statement in statements]
    return sum(result.rowcount for result in results if isinstance(result, CursorResult))
