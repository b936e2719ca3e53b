"""The bell: how many referrals of a house nobody has opened. It counts, and knows no names."""

import threading
import time
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from desk.case import owner_of
from desk.sessions import SignedIn
from referrals.inbox import Owner
from referrals.models import Referral
from referrals.words import Status

#: Seconds that a count is good for: many colleagues who listen ask the database no more often than one.
FRESH = 2.0


@dataclass(frozen=True, slots=True)
class Count:
    """How many are new, and which number the newest referral has: a new one may come while another is opened."""

    waiting: int
    newest: str


NOTHING = Count(0, "")


class Bell:
    """Counts for each house; every process asks the database itself, so that several may run."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions
        self._known: dict[Owner, tuple[float, Count]] = {}
        self._lock = threading.Lock()

    def waiting(self, by: SignedIn) -> int:
        """How many nobody has opened, counted now."""
        return self._ask(owner_of(by)).waiting if by.sees_referrals else 0

    def listen(self, by: SignedIn) -> Count:
        """The same for the bell, at most ``FRESH`` seconds old."""
        if not by.sees_referrals:
            return NOTHING
        owner = owner_of(by)
        with self._lock:
            at, known = self._known.get(owner, (float("-inf"), NOTHING))
        if time.monotonic() - at < FRESH:
            return known
        counted = self._ask(owner)
        with self._lock:
            self._known[owner] = (time.monotonic(), counted)
        return counted

    def _ask(self, owner: Owner) -> Count:
        unread = owner.condition & (Referral.status == Status.AANGEVRAAGD)
        with self._sessions() as session:
            waiting, newest = session.execute(select(func.count(), func.max(Referral.created_at)).where(unread)).one()
        return Count(waiting, str(newest) if waiting else "")
