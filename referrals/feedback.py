"""What a GP hears of who came through their link and agreed to it: whether they were picked up, never who or when.

A GP has no address here: the answer waits on the GP's own page of the link. Nothing is mailed. How many asked for
contact, also of those who agreed to nothing, is counted with the link itself (see ``referrals.links.counting``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from referrals.consent import Purpose, granted
from referrals.models import Referral
from referrals.words import CLOSED, Status

PICKED_UP = frozenset({Status.CONTACT_GELEGD, Status.KENNISMAKING_GEPLAND, Status.AFGEROND})


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many of those who agreed were picked up, still wait, and were not picked up."""

    picked_up: int = 0
    waiting: int = 0
    not_picked_up: int = 0


def gp_outcomes(session: Session, links: Sequence[str]) -> dict[str, Outcome]:
    """The outcome of each link, also of those that nobody used."""
    parts = (selectinload(part) for part in (Referral.consents, Referral.events, Referral.attempts))
    rows = session.scalars(select(Referral).where(Referral.gp_link.in_(links)).options(*parts)).all()
    agreed = [row for row in rows if granted(row.consents, Purpose.GP)]
    return {link: _outcome([_picked_up(row) for row in agreed if row.gp_link == link]) for link in links}


def _outcome(picked_up: Sequence[bool | None]) -> Outcome:
    return Outcome(picked_up.count(True), picked_up.count(None), picked_up.count(False))


def _picked_up(referral: Referral) -> bool | None:
    met = any(event.to_status in PICKED_UP for event in referral.events)
    if referral.worked or met or any(attempt.reached for attempt in referral.attempts):
        return True
    return False if referral.status in CLOSED else None
