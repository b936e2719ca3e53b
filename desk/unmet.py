"""Not found: what somebody needed and nobody offers near them, so that a coordinator sees where help is missing.

Nothing of a person is kept: a theme, a place, for whom, and a few words from which names and numbers are taken out.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from desk.roles import Role
from desk.sessions import SignedIn
from knowledge.directory.models import Base
from knowledge.taxonomy import Audience, Theme
from referrals.cleaning import clean
from referrals.models import Utc
from referrals.office import Office, Refused

MAX_WORDS = 80
MOST_SHOWN = 200
ANYWHERE = "onbekend"


class UnmetNeed(Base):
    """One need that was not met. ``region`` is the municipality or region of ``place``."""

    __tablename__ = "unmet_need"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc, index=True)
    house: Mapped[str] = mapped_column(index=True)
    theme: Mapped[str]
    audience: Mapped[str]
    place: Mapped[str]
    region: Mapped[str]
    words: Mapped[str]


@dataclass(frozen=True, slots=True)
class Line:
    """One need, for the list."""

    id: int
    day: date
    theme: str
    audience: str
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What a coordinator sees: the newest needs, and how often a theme was missed in a region."""

    lines: tuple[Line, ...]
    counts: tuple[tuple[str, str, int], ...]
    total: int


class Unmet:
    """Records needs that were not met, and counts them."""

    def __init__(self, maker: sessionmaker[Session], office: Office) -> None:
        self._maker = maker
        self._office = office

    def record(self, by: SignedIn, theme: str, place: str = "", audience: str = "", words: str = "") -> str:
        """Keep a need.

        Args:
            by: whoever sits at the desk; only their house is kept.
            theme: a slug.
            place: as typed; may be empty.
            audience: a slug; may be empty.
            words: a few; what identifies somebody is taken out.

        Returns:
            The words as they were kept.

        Raises:
            Refused: no such theme, or a place nobody knows.
        """
        if theme not in set(Theme):
            raise Refused("Kies waar de vraag over gaat.")
        found = self._office.gazetteer.resolve(place) if place.strip() else None
        if place.strip() and found is None:
            raise Refused("Deze plaats kennen wij niet. Typ een plaats of een postcode, of laat het leeg.")
        where = found.place if found else None
        kept = clean(" ".join(words.split()))[:MAX_WORDS].strip()
        need = UnmetNeed(
            at=self._office.clock(),
            house=house_key(by),
            theme=theme,
            audience=audience if audience in set(Audience) else Audience.ONBEKEND,
            place=where.name if where else "",
            region=(where.municipality or where.name) if where else ANYWHERE,
            words=kept,
        )
        with self._maker.begin() as session:
            session.add(need)
        return kept

    def overview(self, by: SignedIn) -> Overview:
        """The needs of somebody's own house; a beheerder sees those of all."""
        query = select(UnmetNeed).order_by(UnmetNeed.id.desc())
        if by.role is not Role.BEHEERDER:
            query = query.where(UnmetNeed.house == house_key(by))
        with self._maker() as session:
            needs = session.scalars(query).all()
        counted = Counter((need.theme, need.region) for need in needs)
        lines = (Line(one.id, one.at.date(), one.theme, one.audience, one.place, one.words) for one in needs)
        return Overview(
            lines=tuple(lines)[:MOST_SHOWN],
            counts=tuple((theme, region, count) for (theme, region), count in counted.most_common()),
            total=len(needs),
        )

    def remove(self, by: SignedIn, need_id: int) -> None:
        """Take away what was typed by mistake; only in one's own house."""
        chosen = delete(UnmetNeed).where(UnmetNeed.id == need_id)
        if by.role is not Role.BEHEERDER:
            chosen = chosen.where(UnmetNeed.house == house_key(by))
        with self._maker.begin() as session:
            session.execute(chosen)


def house_key(by: SignedIn) -> str:
    """The house somebody works for; empty for a beheerder."""
    return by.organization_id or by.helpdesk_id or ""
