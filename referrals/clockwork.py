"""Runs the timers that are due, each once, also with several processes and after any crash.

No scheduler library: APScheduler 3 must not share its job store between processes, and its version 4 is no release
yet; Procrastinate and its like need PostgreSQL. Here a timer is marked as done in the same transaction as everything it
does, so the row that only one process can change is both the claim and the proof. Mail leaves by the outbox.
"""

import logging
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session, sessionmaker

from referrals.calls import CallKind, ask_by_phone
from referrals.consent import Purpose, granted
from referrals.erasing import erase
from referrals.messages import Template
from referrals.models import Referral, Timer
from referrals.moving import move
from referrals.office import Office
from referrals.posting import has_substitute, receiver_of, tell_person
from referrals.timing import TimerKind
from referrals.words import OPEN, Actor, Reason, Route, Step
from referrals.workdays import days_later

logger = logging.getLogger(__name__)

#: Later than this, and we were not running: what follows waits just as much longer, so that people get their time.
LATE = timedelta(hours=1)


def run_due(sessions: sessionmaker[Session], office: Office) -> int:
    """Run every timer whose time has come, the earliest first.

    Returns:
        How many ran here. One that fails stays due, and does not keep the others.
    """
    with sessions() as session:
        waiting = select(Timer.id).where(Timer.done_at.is_(None), Timer.due_at <= office.clock())
        due = session.scalars(waiting.order_by(Timer.due_at, Timer.id)).all()
    ran = 0
    for timer_id in due:
        try:
            with sessions.begin() as session:
                done = _run(session, office, timer_id)
            ran += done
        except Exception as problem:  # one timer must not stop the clockwork
            logger.error("timer %s failed: %s", timer_id, type(problem).__name__)
    return ran


def _run(session: Session, office: Office, timer_id: int) -> bool:
    at = office.clock()
    # The time is asked again: an earlier timer may have put this one off.
    mine = update(Timer).where(Timer.id == timer_id, Timer.done_at.is_(None), Timer.due_at <= at)
    result = session.execute(mine.values(done_at=at))
    if not (isinstance(result, CursorResult) and result.rowcount == 1):
        return False
    timer = session.get_one(Timer, timer_id)
    referral = session.get_one(Referral, timer.referral_id)
    if timer.status and timer.status != referral.status:
        return False
    if timer.status and at - timer.due_at > LATE:
        _put_off(session, referral, at - timer.due_at)
    _do(session, office, referral, TimerKind(timer.kind))
    return True


def _do(session: Session, office: Office, referral: Referral, kind: TimerKind) -> None:
    match kind:
        case TimerKind.REMIND | TimerKind.SUBSTITUTE | TimerKind.GIVE_UP:
            _press(session, office, referral, kind)
        case TimerKind.FOLLOW_UP if granted(referral.consents, Purpose.FOLLOW_UP) and referral.worked is None:
            tell_person(session, office, referral, Template.FOLLOW_UP)
            ask_by_phone(session, office, referral, CallKind.FOLLOW_UP)
        case TimerKind.ASK_AGAIN if granted(referral.consents, Purpose.FOLLOW_UP):
            tell_person(session, office, referral, Template.LATER)
            ask_by_phone(session, office, referral, CallKind.LATER)
        case TimerKind.ERASE:
            _end(session, office, referral)


def _press(session: Session, office: Office, referral: Referral, kind: TimerKind) -> None:
    """Remind, ask the substitute, or tell the person the truth; when nobody is left to ask, the truth comes at once."""
    nobody = receiver_of(session, office, referral) is None
    no_other = kind is TimerKind.SUBSTITUTE and not has_substitute(session, office, referral)
    if kind is TimerKind.GIVE_UP or nobody or no_other:
        move(session, office, referral, Step.FAIL, Actor.TIMER, Reason.NO_ANSWER)
        ask_by_phone(session, office, referral, CallKind.NO_ANSWER)
    else:
        move(session, office, referral, Step.REMIND if kind is TimerKind.REMIND else Step.SUBSTITUTE, Actor.TIMER)


def _end(session: Session, office: Office, referral: Referral) -> None:
    """Nothing is kept for ever. Who waits for somebody else hears first that it ended, and is erased later."""
    if referral.status in OPEN:
        move(session, office, referral, Step.FAIL, Actor.TIMER, Reason.NO_ANSWER)
        if referral.route != Route.SELF:
            return
    erase(session, office, referral)


def _put_off(session: Session, referral: Referral, delay: timedelta) -> None:
    kinds = (TimerKind.REMIND, TimerKind.SUBSTITUTE, TimerKind.GIVE_UP)
    rest = select(Timer).where(Timer.referral_id == referral.id, Timer.done_at.is_(None), Timer.kind.in_(kinds))
    for timer in session.scalars(rest):
        timer.due_at = _later(timer.due_at, delay)


def _later(due: datetime, delay: timedelta) -> datetime:
    return days_later(due + delay, 0)
