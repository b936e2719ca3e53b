"""People who want to be phoned, as the desk of their house sees them. Of another house they do not exist.

Whoever is shown by name is written in the access log, in the same transaction.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from desk.sessions import SignedIn
from referrals import access_log
from referrals.callbacks.houses import is_of
from referrals.callbacks.models import CallBack, Duty
from referrals.callbacks.service import Caller
from referrals.callbacks.tidying import erase
from referrals.callbacks.words import AFTER_A_CALL, Outcome
from referrals.office import NoSuchReferral, Refused
from referrals.transactions import Transactions
from referrals.workdays import deadline

#: After so many calls that nobody answered it is over.
TRIES = 3
#: Somebody who is there ends by themselves; who forgets to is not there for ever.
ON_DUTY = timedelta(hours=4)


class NoSuchCallBack(NoSuchReferral):
    """No request of this house has this id."""

    message = "Dit verzoek kennen wij niet."


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody to phone. ``due_at`` is when to try next; ``tries`` counts calls that nobody answered."""

    id: str
    caller: Caller
    created_at: datetime
    due_at: datetime
    is_due: bool
    tries: int


class DeskCallBacks(Transactions):
    """What a desk does with requests to be phoned, and whether somebody of a house is there."""

    def waiting(self, by: SignedIn) -> tuple[Waiting, ...]:
        """Whom to phone, the longest waiting first. They are shown by name, so each is written down."""

        def work(session: Session) -> tuple[Waiting, ...]:
            found = session.scalars(self._open(by).order_by(CallBack.due_at, CallBack.created_at, CallBack.id)).all()
            for request in found:
                self._record(session, by, "terugbelverzoek bekeken", request)
            return tuple(self._waiting(request) for request in found)

        return self._whole(work)

    def note(self, by: SignedIn, request_id: str, outcome: Outcome, tries: int) -> None:
        """Note how a call went. Nobody answered means: again on the next working day, three times in all.

        Args:
            by: whoever phoned.
            request_id: of this house.
            outcome: one of ``AFTER_A_CALL``.
            tries: how many calls the page showed; a page that is older changes nothing.

        Raises:
            NoSuchCallBack: none of this house.
            Refused: no such outcome.
        """

        def work(session: Session) -> None:
            request = session.get(CallBack, request_id)
            mine = is_of(CallBack, by.organization_id, by.helpdesk_id)
            known = session.scalars(select(CallBack.id).where(mine, CallBack.id == request_id)).first()
            if not by.sees_referrals or request is None or known is None:
                raise NoSuchCallBack
            if outcome not in AFTER_A_CALL:
                raise Refused("Kies hoe het telefoontje ging.")
            if request.done_at is not None or request.tries != tries:
                return
            self._note(request, outcome)
            self._record(session, by, f"teruggebeld: {outcome}", request)

        self._whole(work)

    def is_there(self, by: SignedIn) -> datetime | None:
        """Until when somebody said to be there; None when they are not."""

        def work(session: Session) -> datetime | None:
            duty = session.get(Duty, by.account_id)
            return duty.ends_at if duty and duty.ends_at > self.office.clock() else None

        return self._whole(work)

    def come(self, by: SignedIn) -> None:
        """They are there from now on, for some hours.

        Raises:
            Refused: they work with no referrals.
        """
        if not by.sees_referrals:
            raise Refused("U werkt niet bij een centrum of helpdesk.")

        def work(session: Session) -> None:
            duty = session.get(Duty, by.account_id) or Duty(account_id=by.account_id)
            duty.organization_id, duty.helpdesk_id = by.organization_id, by.helpdesk_id
            duty.ends_at = self.office.clock() + ON_DUTY
            session.add(duty)

        self._whole(work)

    def leave(self, account_id: str) -> None:
        """They are there no more."""

        def work(session: Session) -> None:
            session.execute(delete(Duty).where(Duty.account_id == account_id))

        self._whole(work)

    def _note(self, request: CallBack, outcome: Outcome) -> None:
        at = self.office.clock()
        if outcome is Outcome.NOT_REACHED:
            request.tries += 1
            request.due_at = deadline(at, 1)
            if request.tries < TRIES:
                return
        request.done_at, request.outcome = at, outcome
        if outcome is Outcome.NO_LONGER:
            erase(request, at, outcome)

    def _open(self, by: SignedIn) -> Select[CallBack]:
        mine = is_of(CallBack, by.organization_id, by.helpdesk_id)
        return select(CallBack).where(mine, CallBack.done_at.is_(None), CallBack.erased_at.is_(None))

    def _waiting(self, request: CallBack) -> Waiting:
        caller = Caller(**self.office.sealer.open(request.sealed or b""))
        is_due = request.due_at <= self.office.clock()
        return Waiting(request.id, caller, request.created_at, request.due_at, is_due, request.tries)

    def _record(self, session: Session, by: SignedIn, what: str, request: CallBack) -> None:
        access_log.record(session, self.office, by.who, what, by.why, request.id)
