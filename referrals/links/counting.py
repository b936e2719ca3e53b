"""What a practice may know of its links: coarse counts.

A link often goes to one person, and the practice knows who that is: "nobody opened it" then says something about a
patient who agreed to nothing. So numbers below ``SMALL`` are not told, zero included, and larger ones are told in
steps, so that one more person changes nothing that is seen. What somebody agreed to tell is told exactly (see
``referrals.feedback``).
"""

from dataclasses import dataclass

from sqlalchemy import update
from sqlalchemy.orm import Session

from referrals.links.models import Link

#: Below this a number is about people, not about a link.
SMALL = 5


@dataclass(frozen=True, slots=True)
class Counts:
    """How often links were opened, a talk began, help was shown, and a centre was asked to get in touch."""

    opened: int
    begun: int
    helped: int
    asked: int

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.opened + other.opened,
            self.begun + other.begun,
            self.helped + other.helped,
            self.asked + other.asked,
        )


def coarse(number: int) -> str:
    """A number as a practice may see it: "minder dan 5", "minstens 5", "minstens 10", ..."""
    return f"minstens {number // SMALL * SMALL}" if number >= SMALL else f"minder dan {SMALL}"


def counts_of(link: Link) -> Counts:
    """The counts of a link. Show them through ``coarse``."""
    return Counts(link.opened, link.begun, link.helped, link.asked)


def count_helped(session: Session, link_id: str) -> None:
    """A talk that began with this link showed help."""
    session.execute(update(Link).where(Link.id == link_id).values(helped=Link.helped + 1))


def count_asked(session: Session, link_id: str) -> None:
    """A referral came from this link; who it was for stands nowhere near this number."""
    session.execute(update(Link).where(Link.id == link_id).values(asked=Link.asked + 1))
