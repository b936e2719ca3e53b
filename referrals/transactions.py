"""One call is one transaction that happens whole or not at all; who was slower looks again."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError

from referrals.models import Referral
from referrals.office import NoSuchReferral, Office
from referrals.words import Status

Result = TypeVar("Result")
#: When two write the same referral at once, the slower one looks again. A third time is a storm.
TRIES = 5


class Transactions:
    """Runs work in a transaction of its own."""

    def __init__(self, sessions: sessionmaker[Session], office: Office) -> None:
        self.sessions = sessions
        self.office = office

    def _with(self, reference: str, change: Callable[[Session, Referral], None]) -> Status:
        def work(session: Session) -> Status:
            referral = by_reference(session, reference)
            change(session, referral)
            return Status(referral.status)

        return self._whole(work)

    def _whole(self, work: Callable[[Session], Result]) -> Result:
        for _ in range(TRIES - 1):
            try:
                return self._once(work)
            except (StaleDataError, IntegrityError):
                # Somebody else wrote at the same moment (a double click, a second tab): look at what is there now.
                continue
        return self._once(work)

    def _once(self, work: Callable[[Session], Result]) -> Result:
        with self.sessions.begin() as session:
            return work(session)


def by_reference(session: Session, reference: str) -> Referral:
    """The referral of this reference, however it was typed.

    Raises:
        NoSuchReferral: there is none.
    """
    referral = session.scalars(select(Referral).where(Referral.reference == reference.strip().upper())).first()
    if referral is None:
        raise NoSuchReferral
    return referral
