"""What a GP hears of who came through their link: counts, and of who agreed to it whether they were helped.

A GP has no address here: the answer waits on the GP's own page of the link. Nothing is mailed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals.consent import Purpose, granted
from referrals.models import Referral
from referrals.words import CLOSED, Status
from referrals.workdays import AMSTERDAM

PICKED_UP = frozenset({Status.CONTACT_GELEGD, Status.KENNISMAKING_GEPLAND, Status.AFGEROND})


@dataclass(frozen=True, slots=True)
class Told:
    """One person who agreed: the day they asked, and whether they were picked up (None: nobody knows yet)."""

    asked_on: date
    picked_up: bool | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one link: how many asked for contact, and what those agreed to tell."""

    requested: int
    told: tuple[Told, ...]


def gp_outcomes(session: Session, links: Sequence[str]) -> dict[str, Outcome]:
    """The outcome of each link, also of those that nobody used."""
    rows = session.scalars(select(Referral).where(Referral.gp_link.in_(links)).order_by(Referral.created_at)).all()
    return {link: _outcome([row for row in rows if row.gp_link == link]) for link in links}


def _outcome(brought: Sequence[Referral]) -> Outcome:
    agreed = [referral for referral in brought if granted(referral.consents, Purpose.GP)]
    told = (Told(one.created_at.astimezone(AMSTERDAM).date(), _picked_up(one)) for one in agreed)
    return Outcome(len(brought), tuple(told))


def _picked_up(referral: Referral) -> bool | None:
    met = any(event.to_status in PICKED_UP for event in referral.events)
    if referral.worked or met or any(attempt.reached for attempt in referral.attempts):
        return True
    return False if referral.status in CLOSED else None
