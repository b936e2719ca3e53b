"""Making a link, finding it again, and taking it back."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from knowledge.taxonomy import Audience, Phase, Theme
from referrals.links.codes import new_code, tidy
from referrals.links.models import Link
from referrals.links.refusals import NoSuchLink, NotComplete
from referrals.office import Office
from referrals.workdays import AMSTERDAM

DAYS = 30
MAX_DAYS = 90
#: Links on the practice's page.
LISTED = 50
#: More subjects than this is everything, and then the chat can ask better than the link.
MAX_THEMES = 3
#: What a link can be about. The box has a tick of its own; who wants to give needs no GP.
THEMES = tuple(theme for theme in Theme if theme not in (Theme.KA_DOOS, Theme.VRIJWILLIGER_WORDEN))
#: Who can be sent with a link.
ROLES = (Audience.PATIENT, Audience.NAASTE, Audience.MANTELZORGER, Audience.NABESTAANDE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a practice chose. Slugs as in the taxonomy, the place by its id; nothing about anybody."""

    themes: tuple[str, ...]
    place: str
    role: str | None = None
    phase: str | None = None
    days: int = DAYS
    single_use: bool = False


def make(session: Session, office: Office, practice_id: str, wanted: Wanted) -> Link:
    """Make a link.

    Raises:
        NotComplete: with a sentence for each field that needs another look; nothing is made.
    """
    problems = _problems(office, wanted)
    if problems:
        raise NotComplete(problems)
    link = Link(
        id=str(uuid.uuid4()),
        code=new_code(),
        practice_id=practice_id,
        themes=";".join(wanted.themes),
        place=wanted.place,
        phase=wanted.phase,
        role=wanted.role,
        single_use=wanted.single_use,
        created_at=office.clock(),
        expires_at=_end_of_day(office.clock(), wanted.days),
        opened=0,
        begun=0,
        helped=0,
        asked=0,
    )
    session.add(link)
    session.flush()
    return link


def mine(session: Session, practice_id: str, code: str) -> Link:
    """A link of this practice.

    Raises:
        NoSuchLink: unknown, or another practice's; which of them is not told.
    """
    found = session.scalars(select(Link).where(Link.code == tidy(code), Link.practice_id == practice_id)).first()
    if found is None:
        raise NoSuchLink
    return found


def all_of(session: Session, practice_id: str) -> Sequence[Link]:
    """The newest links of a practice, the newest first; older ones still work."""
    query = select(Link).where(Link.practice_id == practice_id).options(selectinload(Link.voucher))
    return session.scalars(query.order_by(Link.created_at.desc(), Link.id).limit(LISTED)).all()


def revoke(session: Session, office: Office, practice_id: str, code: str) -> None:
    """Take a link back; its voucher ends with it. A second time changes nothing.

    Raises:
        NoSuchLink: not one of this practice.
    """
    link = mine(session, practice_id, code)
    link.revoked_at = link.revoked_at or office.clock()


def _problems(office: Office, wanted: Wanted) -> dict[str, str]:
    problems = {}
    place = office.gazetteer.by_id(wanted.place)
    if not wanted.themes or not set(wanted.themes) <= set(THEMES):
        problems["thema"] = "Kies waar het over gaat."
    elif len(wanted.themes) > MAX_THEMES:
        problems["thema"] = f"Kies hooguit {MAX_THEMES} onderwerpen. De chatbot vraagt zelf verder."
    if place is None:
        problems["plaats"] = "Deze plaats kennen wij niet. Typ een plaats, een gemeente of een postcode."
    if wanted.role is not None and wanted.role not in ROLES:
        problems["wie"] = "Kies voor wie de link is."
    if wanted.phase is not None and wanted.phase not in set(Phase):
        problems["fase"] = "Kies een fase uit de lijst."
    if not 1 <= wanted.days <= MAX_DAYS:
        problems["dagen"] = f"Kies een aantal dagen van 1 tot en met {MAX_DAYS}."
    return problems


def _end_of_day(at: datetime, days: int) -> datetime:
    """A link works through its last day, on Dutch clocks."""
    last = at.astimezone(AMSTERDAM).date() + timedelta(days=days)
    return datetime.combine(last, time(23, 59, 59), AMSTERDAM)
