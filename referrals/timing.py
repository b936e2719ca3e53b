"""Which timers a referral has. They are rows, so they survive restarts; ``referrals.clockwork`` runs them."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from referrals.consent import Purpose, granted
from referrals.models import Referral, Timer
from referrals.states import AFTERCARE
from referrals.words import CLOSED, Route, Status
from referrals.workdays import days_later, deadline


class TimerKind(StrEnum):
    """What is done when it is time."""

    REMIND = "remind"
    SUBSTITUTE = "substitute"
    GIVE_UP = "give-up"
    FOLLOW_UP = "follow-up"
    ASK_AGAIN = "ask-again"
    ERASE = "erase"


#: After how many working days in a state what happens. Not opened: a reminder, then the substitute, then the truth.
PATIENCE: dict[Status, tuple[tuple[TimerKind, int], ...]] = {
    Status.AANGEVRAAGD: ((TimerKind.REMIND, 2), (TimerKind.SUBSTITUTE, 4), (TimerKind.GIVE_UP, 6)),
    Status.ONTVANGEN: ((TimerKind.REMIND, 2), (TimerKind.GIVE_UP, 6)),
    Status.GEACCEPTEERD: ((TimerKind.REMIND, 3), (TimerKind.GIVE_UP, 10)),
    Status.CONTACT_GELEGD: ((TimerKind.REMIND, 15),),
    Status.KENNISMAKING_GEPLAND: ((TimerKind.REMIND, 1),),
}
#: Calendar days. Whoever calls themselves is asked after a week; later offers come after six weeks.
SELF_FOLLOW_UP_DAYS = 7
ASK_AGAIN_DAYS = 42
#: Personal data are kept this long after the end, and in no case longer than this after the beginning without an end.
ERASE_CLOSED_DAYS = 60
ERASE_OPEN_DAYS = 180


def on_request(session: Session, referral: Referral, at: datetime) -> None:
    """The timers of a new referral."""
    _add(session, referral, TimerKind.ERASE, at + timedelta(days=ERASE_OPEN_DAYS))
    may_ask = granted(referral.consents, Purpose.FOLLOW_UP)
    if may_ask and referral.ask_again:
        _add(session, referral, TimerKind.ASK_AGAIN, days_later(at, ASK_AGAIN_DAYS))
    if referral.route == Route.SELF:
        if may_ask:
            _add(session, referral, TimerKind.FOLLOW_UP, days_later(at, SELF_FOLLOW_UP_DAYS))
        return
    on_state(session, referral, at)


def on_state(session: Session, referral: Referral, at: datetime) -> None:
    """Let the timers of the state before go, and wind those of the new one. ``at`` is when patience begins."""
    cancel(session, referral, at, TimerKind.REMIND, TimerKind.SUBSTITUTE, TimerKind.GIVE_UP)
    status = Status(referral.status)
    if status in CLOSED:
        _on_close(session, referral, status, at)
        return
    if referral.route != Route.SELF:
        for kind, workdays in PATIENCE[status]:
            _add(session, referral, kind, deadline(at, workdays), status)


def cancel(session: Session, referral: Referral, at: datetime, *kinds: TimerKind) -> None:
    """Let timers go that did not run yet."""
    waiting = update(Timer).where(Timer.referral_id == referral.id, Timer.done_at.is_(None), Timer.kind.in_(kinds))
    session.execute(waiting.values(done_at=at))


def told_by(session: Session, referral: Referral) -> datetime | None:
    """By when the person knows more, whatever anybody does."""
    due = select(Timer.due_at).where(
        Timer.referral_id == referral.id, Timer.done_at.is_(None), Timer.kind == TimerKind.GIVE_UP
    )
    return session.scalars(due.order_by(Timer.due_at)).first()


def _on_close(session: Session, referral: Referral, status: Status, at: datetime) -> None:
    cancel(session, referral, at, TimerKind.ERASE, TimerKind.FOLLOW_UP)
    _add(session, referral, TimerKind.ERASE, at + timedelta(days=ERASE_CLOSED_DAYS))
    if status is Status.INGETROKKEN:
        cancel(session, referral, at, TimerKind.ASK_AGAIN)
    elif granted(referral.consents, Purpose.FOLLOW_UP) and referral.worked is None:
        _add(session, referral, TimerKind.FOLLOW_UP, days_later(at, AFTERCARE[status].follow_up_days))


def _add(session: Session, referral: Referral, kind: TimerKind, due: datetime, status: Status | None = None) -> None:
    session.add(Timer(referral_id=referral.id, kind=kind, status=status, due_at=due))
