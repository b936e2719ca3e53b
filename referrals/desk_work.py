"""What a desk does beside taking steps: its inbox, notes, calls, and who receives referrals."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from referrals import calls, connecting, inbox, notes, tracking
from referrals.calls import Call, CallOutcome
from referrals.inbox import Item, Owner
from referrals.notes import Note
from referrals.people import Person, for_receiver
from referrals.transactions import Transactions, by_reference
from referrals.words import Capacity, Status


class DeskWork(Transactions):
    """The part of the public face that only a desk uses."""

    def connect(
        self, organization_id: str, contact: tuple[str, str], substitute: tuple[str, str], confirmed_by: str
    ) -> None:
        """Confirm who receives referrals at a centre; see ``referrals.connecting``."""
        self._whole(lambda s: connecting.connect(s, self.office, organization_id, contact, substitute, confirmed_by))

    def set_capacity(self, organization_id: str, capacity: Capacity) -> None:
        """Note whether a centre has room."""
        self._whole(lambda session: connecting.set_capacity(session, self.office, organization_id, capacity))

    def disconnect(self, organization_id: str) -> None:
        """A centre wants no more referrals; who waits for it is told by the timers."""
        self._whole(lambda session: connecting.disconnect(session, organization_id))

    def set_absences(self, organization_id: str, absences: Sequence[tuple[date, date]]) -> None:
        """Note when the contact of a centre is away; see ``referrals.connecting``."""
        self._whole(lambda session: connecting.set_absences(session, self.office, organization_id, absences))

    def connect_helpdesk(self, helpdesk_id: str, name: str, region: str, inbox_address: str, confirmed_by: str) -> None:
        """Confirm a helpdesk and the region it phones for; see ``referrals.connecting``."""
        self._whole(
            lambda s: connecting.connect_helpdesk(
                s, self.office, helpdesk_id, name, region, inbox_address, confirmed_by
            )
        )

    def inbox(self, owner: Owner, *, closed: bool = False) -> tuple[Item, ...]:
        """What waits at a desk, or what ended there; see ``referrals.inbox``."""
        return self._whole(lambda session: inbox.inbox(session, self.office, owner, closed=closed))

    def calls(self, owner: Owner) -> tuple[Call, ...]:
        """Whom a desk has to phone to ask how it went."""
        return self._whole(lambda session: calls.calls(session, self.office, owner))

    def note_call(self, owner: Owner, call_id: int, outcome: CallOutcome) -> None:
        """Note how such a call went; what the person answered is noted too."""

        def work(session: Session) -> None:
            referral = calls.note_call(session, self.office, owner, call_id, outcome)
            if referral and outcome in (CallOutcome.WORKED, CallOutcome.DID_NOT_WORK):
                tracking.answer(session, self.office, referral, worked=outcome is CallOutcome.WORKED)

        self._whole(work)

    def notes(self, reference: str) -> tuple[Note, ...]:
        """The desk's notes on a referral."""
        return self._whole(lambda session: notes.notes_of(self.office, by_reference(session, reference)))

    def add_note(self, reference: str, author: str, text: str) -> Status:
        """Keep a note of the desk; see ``referrals.notes``."""
        return self._with(reference, lambda s, r: notes.add_note(s, self.office, r, author, text))

    def assign(self, reference: str, account_id: str | None) -> Status:
        """Let a colleague look after a referral."""
        return self._with(reference, lambda _, r: notes.assign(self.office, r, account_id))

    def person(self, reference: str) -> Person | None:
        """What the receiver may see of the person, or None."""
        return self._whole(lambda session: for_receiver(self.office, by_reference(session, reference)))
