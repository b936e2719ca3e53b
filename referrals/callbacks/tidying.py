"""What is kept of a request, and until when: name and number no longer than somebody may need to phone."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from referrals.callbacks.models import CallBack, Duty
from referrals.callbacks.words import Outcome
from referrals.office import Office

#: Name and number are kept this long after the call, for who pressed the wrong button; and never longer than this.
AFTER_CALL_DAYS = 7
LONGEST_DAYS = 30
#: That somebody agreed and how it ended, without who it was: as long as consent may have to be shown.
ROW_DAYS = 5 * 365


def erase(request: CallBack, at: datetime, outcome: Outcome) -> None:
    """Take name and number away, and end the request if it did not end before. Twice is once."""
    if request.erased_at is not None:
        return
    if request.done_at is None:
        request.done_at, request.outcome = at, outcome
    request.sealed = request.fingerprint = None
    request.erased_at = at


def tidy_call_backs(session: Session, office: Office) -> int:
    """Erase what is old enough, in the caller's transaction. Returns how many rows changed or went."""
    at = office.clock()
    called, old = at - timedelta(days=AFTER_CALL_DAYS), at - timedelta(days=LONGEST_DAYS)
    due = (CallBack.done_at <= called) | (CallBack.created_at <= old)
    requests = session.scalars(select(CallBack).where(CallBack.erased_at.is_(None), due)).all()
    for request in requests:
        erase(request, at, Outcome.TOO_OLD)
    gone = delete(CallBack).where(CallBack.erased_at < at - timedelta(days=ROW_DAYS))
    ended = delete(Duty).where(Duty.ends_at <= at)
    session.flush()
    return len(requests) + sum(session.execute(one).rowcount for one in (gone, ended))  # type: ignore[attr-defined]
