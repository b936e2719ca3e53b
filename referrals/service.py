"""The public face: each method is one transaction that happens whole or not at all."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from referrals import erasing, exporting, feedback, moving, requesting, statistics, tracking
from referrals.calendar_file import calendar_file
from referrals.consent import Purpose
from referrals.desk_work import DeskWork
from referrals.feedback import Outcome
from referrals.models import Referral
from referrals.reaching import Channel
from referrals.requesting import Asked, Requested
from referrals.statistics import Figures
from referrals.tracking import Track
from referrals.ways import Way, find_way
from referrals.words import Actor, Kind, Reason, Status, Step


class Referrals(DeskWork):
    """Everything that can be done with referrals.

    Every method may raise what its function names, and ``SQLAlchemyError`` when the database does not work; nothing has
    changed then, and the same call can be made again.
    """

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

    def gp_outcomes(self, links: Sequence[str]) -> dict[str, Outcome]:
        """What came of a GP's links; see ``referrals.feedback``."""
        return self._whole(lambda session: feedback.gp_outcomes(session, links))

    def track(self, token: str) -> Track:
        """What the person sees on their own page."""
        return self._mine(token, lambda s, r: None)

    def export(self, token: str) -> dict[str, Any]:
        """Everything that is kept about the person's referral; see ``referrals.exporting``."""
        return self._whole(lambda s: exporting.export(s, self.office, tracking.find(s, token)))

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
