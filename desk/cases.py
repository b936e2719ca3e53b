"""A referral as its own desk sees it, and what is done with it there.

Everything goes through ``_mine``: of another house a referral does not exist. What is shown or changed is written in
the access log, in the same transaction.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desk.case import Case, case_of, colleagues_of, owner_of
from desk.sessions import SignedIn
from referrals import access_log, calls, erasing, inbox, moving, notes, requesting, tracking
from referrals.calendar_file import calendar_file
from referrals.calls import Call, CallOutcome
from referrals.cleaning import clean
from referrals.inbox import Item
from referrals.models import Referral
from referrals.office import NoSuchReferral, Refused
from referrals.requesting import Asked, Requested
from referrals.states import possible
from referrals.transactions import Transactions, by_reference
from referrals.words import OPEN, Reason, Status, Step

#: The same note again within this time is a double click.
DOUBLE_CLICK = timedelta(minutes=1)


class Cases(Transactions):
    """Everything a desk does with referrals, each method one transaction.

    Every method that names a referral raises ``NoSuchReferral`` for one of another house.
    """

    def inbox(self, by: SignedIn, *, closed: bool = False) -> tuple[Item, ...]:
        """What waits here, or what ended; it names nobody."""
        return self._whole(lambda session: inbox.inbox(session, self.office, owner_of(by), closed=closed))

    def colleagues(self, by: SignedIn) -> dict[str, str]:
        """Names of those of this house who can look after a referral, by account."""
        return self._whole(lambda session: colleagues_of(session, by))

    def look(self, by: SignedIn, reference: str) -> Case:
        """Look at one. Nothing changes but the access log, when somebody is shown."""

        def work(session: Session) -> Case:
            referral = self._mine(session, by, reference)
            case = case_of(session, self.office, by, referral)
            if case.person or case.notes:
                self._record(session, by, "aanvraag bekeken", referral)
            return case

        return self._whole(work)

    def ask_with_guest(self, by: SignedIn, asked: Asked, key: str) -> Requested:
        """Make a referral for the guest at the desk; see ``referrals.requesting``. The same key again writes no row."""

        def work(session: Session) -> Requested:
            made = requesting.request(session, self.office, asked, key)
            if not made.repeated:
                self._record(session, by, "aanvraag gemaakt, met de gast erbij", by_reference(session, made.reference))
            return made

        return self._whole(work)

    def step(self, by: SignedIn, reference: str, step: Step, reason: Reason | None = None) -> Status:
        """Take a step; see ``referrals.moving``.

        Raises:
            IllegalStep: not now, or not by this person.
        """

        def take(session: Session, referral: Referral) -> None:
            if step is Step.WITHDRAW:
                possible_now = possible(Status(referral.status), by.actor)
                if step not in possible_now and referral.status in OPEN:
                    raise Refused("Alleen een coördinator kan een aanvraag intrekken.")
                erasing.withdraw(session, self.office, referral, by.actor)
            else:
                moving.move(session, self.office, referral, step, by.actor, reason)

        return self._change(by, reference, f"stap: {step}", take)

    def attempt(self, by: SignedIn, reference: str, *, reached: bool) -> Status:
        """Note an attempt to reach the person."""
        what = "contact gehad" if reached else "niet bereikt"
        return self._change(
            by, reference, what, lambda s, r: moving.attempt(s, self.office, r, by.actor, reached=reached)
        )

    def plan(self, by: SignedIn, reference: str, starts_at: datetime) -> Status:
        """Note when the first meeting is."""
        return self._change(
            by, reference, "afspraak gemaakt", lambda s, r: moving.plan(s, self.office, r, by.actor, starts_at)
        )

    def attend(self, by: SignedIn, reference: str, *, attended: bool) -> Status:
        """Note whether the person came."""
        what = "geweest" if attended else "niet geweest"
        return self._change(
            by, reference, what, lambda s, r: moving.attend(s, self.office, r, by.actor, attended=attended)
        )

    def add_note(self, by: SignedIn, reference: str, text: str) -> bool:
        """Keep a note, without what identifies somebody.

        Returns:
            Whether something was left out of it.

        Raises:
            NoteError: with what to change.
            Refused: the referral ended.
        """
        changed = False

        def keep(session: Session, referral: Referral) -> None:
            nonlocal changed
            if referral.status not in OPEN:
                raise Refused("Deze aanvraag is klaar. Er kan geen notitie meer bij.")
            cleaned = clean(text, keeping=(referral.organization_name,)).strip()
            changed = cleaned != text.strip()
            newest = notes.notes_of(self.office, referral)[-1:]
            at = self.office.clock()
            if any(
                (one.author, one.text) == (by.name, cleaned.strip()) and at - one.at < DOUBLE_CLICK for one in newest
            ):
                return
            notes.add_note(session, self.office, referral, by.name, cleaned)

        self._change(by, reference, "notitie gemaakt", keep)
        return changed

    def assign(self, by: SignedIn, reference: str, account_id: str) -> Status:
        """Let a colleague of this house look after it; empty is nobody in particular.

        Raises:
            Refused: no colleague of this house, or the referral ended.
        """

        def give(session: Session, referral: Referral) -> None:
            if account_id and account_id not in colleagues_of(session, by):
                raise Refused("Deze collega werkt hier niet. Kies iemand uit de lijst.")
            notes.assign(self.office, referral, account_id or None)

        return self._change(by, reference, "overgedragen aan collega", give)

    def calendar(self, by: SignedIn, reference: str) -> bytes | None:
        """The meeting as a calendar file, if there is one. It names the centre and nobody else."""
        return self._whole(lambda session: calendar_file(self._mine(session, by, reference)))

    def calls(self, by: SignedIn) -> tuple[Call, ...]:
        """Whom to phone to ask how it went. They are shown by name, so each is written down."""

        def work(session: Session) -> tuple[Call, ...]:
            found = calls.calls(session, self.office, owner_of(by))
            for call in found:
                self._record(session, by, "nabellijst bekeken", by_reference(session, call.reference))
            return found

        return self._whole(work)

    def count_calls(self, by: SignedIn) -> int:
        """How many there are to phone."""
        return self._whole(lambda session: len(calls.calls(session, self.office, owner_of(by))))

    def note_call(self, by: SignedIn, call_id: int, outcome: CallOutcome) -> None:
        """Note how a call went."""

        def work(session: Session) -> None:
            referral = calls.note_call(session, self.office, owner_of(by), call_id, outcome)
            if referral is None:
                return
            self._record(session, by, f"nagebeld: {outcome}", referral)
            if outcome in (CallOutcome.WORKED, CallOutcome.DID_NOT_WORK):
                tracking.answer(session, self.office, referral, worked=outcome is CallOutcome.WORKED)

        self._whole(work)

    def _change(self, by: SignedIn, reference: str, what: str, change: Callable[[Session, Referral], None]) -> Status:
        def work(session: Session) -> Status:
            referral = self._mine(session, by, reference)
            change(session, referral)
            self._record(session, by, what, referral)
            return Status(referral.status)

        return self._whole(work)

    def _mine(self, session: Session, by: SignedIn, reference: str) -> Referral:
        referral = by_reference(session, reference)
        if not by.sees_referrals or not owner_of(by).owns(referral):
            raise NoSuchReferral
        return referral

    def _record(self, session: Session, by: SignedIn, what: str, referral: Referral) -> None:
        access_log.record(session, self.office, by.who, what, by.why, referral.id)
