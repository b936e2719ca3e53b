"""The bell: how many referrals of a house nobody has opened, and how many people wait to be phoned back.

It counts, and knows no names.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from desk.case import owner_of
from desk.sessions import SignedIn
from referrals.callbacks.houses import is_of
from referrals.callbacks.models import CallBack
from referrals.inbox import Owner
from referrals.models import Referral
from referrals.words import Status
from referrals.workdays import Clock

#: Seconds that a count is good for: many colleagues who listen ask the database no more often than one.
FRESH = 2.0


@dataclass(frozen=True, slots=True)
class Count:
    """How many wait, and which moment the newest is from: a new one may come while another is opened."""

    waiting: int
    newest: str


NOTHING = Count(0, "")
Ask = Callable[[Owner], Count]


class Bell:
    """Counts for each house; every process asks the database itself, so that several may run."""

    def __init__(self, sessions: sessionmaker[Session], clock: Clock) -> None:
        self._sessions = sessions
        self._clock = clock
        self._known: dict[tuple[Owner, str], tuple[float, Count]] = {}
        self._lock = threading.Lock()

    def waiting(self, by: SignedIn) -> int:
        """How many referrals nobody has opened, counted now."""
        return self._referrals(owner_of(by)).waiting if by.sees_referrals else 0

    def waiting_calls(self, by: SignedIn) -> int:
        """How many people wait to be phoned back, counted now."""
        return self._calls(owner_of(by)).waiting if by.sees_referrals else 0

    def listen(self, by: SignedIn) -> Count:
        """Referrals, for the bell: at most ``FRESH`` seconds old."""
        return self._fresh(by, "referrals", self._referrals)

    def listen_calls(self, by: SignedIn) -> Count:
        """People to phone back, for the bell: at most ``FRESH`` seconds old."""
        return self._fresh(by, "calls", self._calls)

    def _fresh(self, by: SignedIn, kind: str, ask: Ask) -> Count:
        if not by.sees_referrals:
            return NOTHING
        owner = owner_of(by)
        with self._lock:
            at, known = self._known.get((owner, kind), (float("-inf"), NOTHING))
        if time.monotonic() - at < FRESH:
            return known
        counted = ask(owner)
        with self._lock:
            self._known[owner, kind] = (time.monotonic(), counted)
        return counted

    def _referrals(self, owner: Owner) -> Count:
        unread = owner.condition & (Referral.status == Status.AANGEVRAAGD)
        with self._sessions() as session:
            waiting, newest = session.execute(select(func.count(), func.max(Referral.created_at)).where(unread)).one()
        return Count(waiting, str(newest) if waiting else "")

    def _calls(self, owner: Owner) -> Count:
        mine = is_of(CallBack, owner.organization_id, owner.helpdesk_id)
        due = CallBack.done_at.is_(None) & (CallBack.due_at <= self._clock())
        with self._sessions() as session:
            waiting, newest = session.execute(
                select(func.count(), func.max(CallBack.created_at)).where(mine, due)
            ).one()
        return Count(waiting, str(newest) if waiting else "")
