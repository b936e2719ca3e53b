"""The public face: each method is one transaction that happens whole or not at all."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError

from referrals import connecting, erasing, moving, requesting, statistics, tracking
from referrals.calendar_file import calendar_file
from referrals.consent import Purpose
from referrals.models import Referral
from referrals.office import NoSuchReferral, Office
from referrals.people import Person, for_receiver
from referrals.reaching import Channel
from referrals.requesting import Asked, Requested
from referrals.statistics import Figures
from referrals.tracking import Track
from referrals.ways import Way, find_way
from referrals.words import Actor, Capacity, Kind, Reason, Status, Step

Result = TypeVar("Result")
#: When two write the same referral at once, the slower one looks again. A third time is a storm.
TRIES = 5


class Referrals:
    """Everything that can be done with referrals.

    Every method may raise what its function names, and ``SQLAlchemyError`` when the database does not work; nothing has
    changed then, and the same call can be made again.
    """

    def __init__(self, sessions: sessionmaker[Session], office: Office) -> None:
        self.sessions = sessions
        self.office = office

    def way(self, organization_id: str, themes: Sequence[str] = ()) -> Way:
        """How a referral would go, and whether there is room: asked before anybody gives a name."""
        return self._whole(lambda session: find_way(session, self.office.gazetteer, organization_id, themes))

    def request(self, asked: Asked, key: str) -> Requested:
        """Make a referral; see ``referrals.requesting``."""
        return self._whole(lambda session: requesting.request(session, self.office, asked, key))

    def step(self, reference: str, step: Step, actor: Actor, reason: Reason | None = None) -> Status:
        """Take a step for whoever received a referral; see ``referrals.moving``. Returns the state after it."""

        def take(session: Session, referral: Referral) -> None:
            if step is Step.WITHDRAW:
                erasing.withdraw(session, self.office, referral, actor)
            else:
                moving.move(session, self.office, referral, step, actor, reason)

        return self._with(reference, take)

    def attempt(self, reference: str, actor: Actor, *, reached: bool) -> Status:
        """Note an attempt to reach the person."""
        return self._with(reference, lambda s, r: moving.attempt(s, self.office, r, actor, reached=reached))

    def plan(self, reference: str, actor: Actor, starts_at: datetime) -> Status:
        """Note when the first meeting is."""
        return self._with(reference, lambda s, r: moving.plan(s, self.office, r, actor, starts_at))

    def attend(self, reference: str, actor: Actor, *, attended: bool) -> Status:
        """Note whether the person came."""
        return self._with(reference, lambda s, r: moving.attend(s, self.office, r, actor, attended=attended))

    def connect(
        self, organization_id: str, contact: tuple[str, str], substitute: tuple[str, str], confirmed_by: str
    ) -> None:
        """Confirm who receives referrals at a centre; see ``referrals.connecting``."""
        self._whole(lambda s: connecting.connect(s, self.office, organization_id, contact, substitute, confirmed_by))

    def set_capacity(self, organization_id: str, capacity: Capacity) -> None:
        """Note whether a centre has room."""
        self._whole(lambda session: connecting.set_capacity(session, self.office, organization_id, capacity))

    def person(self, reference: str) -> Person | None:
        """What the receiver may see of the person, or None."""
        return self._whole(lambda session: for_receiver(self.office, _by_reference(session, reference)))

    def track(self, token: str) -> Track:
        """What the person sees on their own page."""
        return self._mine(token, lambda s, r: None)

    def answer(self, token: str, *, worked: bool, reason: Reason | None = None) -> Track:
        """The person says whether it worked."""
        return self._mine(token, lambda s, r: tracking.answer(s, self.office, r, worked=worked, reason=reason))

    def change(self, token: str, first_name: str, channel: Channel, address: str, moments: str) -> Track:
        """The person corrects how to be reached."""
        return self._mine(
            token, lambda s, r: erasing.change_reach(s, self.office, r, first_name, channel, address, moments)
        )

    def withdraw(self, token: str) -> None:
        """The person takes everything back."""
        self._whole(lambda session: erasing.withdraw(session, self.office, tracking.find(session, token)))

    def withdraw_consent(self, token: str, purpose: Purpose) -> None:
        """The person takes one yes back."""
        self._whole(
            lambda session: erasing.withdraw_consent(session, self.office, tracking.find(session, token), purpose)
        )

    def calendar(self, token: str) -> bytes | None:
        """The person's meeting as a calendar file, if there is one."""
        return self._whole(lambda session: calendar_file(tracking.find(session, token)))

    def statistics(self) -> dict[Kind, Figures]:
        """Figures for each kind of referral."""
        return self._whole(statistics.figures)

    def _mine(self, token: str, change: Callable[[Session, Referral], object]) -> Track:
        def work(session: Session) -> Track:
            referral = tracking.find(session, token)
            change(session, referral)
            session.flush()
            return tracking.track(session, self.office, referral)

        return self._whole(work)

    def _with(self, reference: str, change: Callable[[Session, Referral], None]) -> Status:
        def work(session: Session) -> Status:
            referral = _by_reference(session, reference)
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


def _by_reference(session: Session, reference: str) -> Referral:
    referral = session.scalars(select(Referral).where(Referral.reference == reference.strip().upper())).first()
    if referral is None:
        raise NoSuchReferral
    return referral
