"""The public face of search."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session, sessionmaker

from knowledge.directory.hours import AMSTERDAM, UNKNOWN, Now, Opening, OpenState, open_at
from knowledge.matching import Need, Scope
from knowledge.matching.candidates import Candidate, candidates_by_id
from knowledge.matching.suggestions import describe, scope_of
from knowledge.matching.wording import is_stale
from knowledge.places import Gazetteer, Place
from knowledge.search.entries import House, Owner
from knowledge.search.index import Index
from knowledge.search.keeping import KeptIndex
from knowledge.search.lexicon import lexicon
from knowledge.search.model import Answer, Filters, Hit
from knowledge.search.query import Query, read_query
from knowledge.search.ranking import Scored, ranked
from knowledge.search.reach import Reach, reach_all

#: Services of one organisation among the answers, at most.
OF_ONE = 3
#: Services looked through for one that is open.
MOST_LOOKED_AT = 2_000
PLACES_KEPT = 64


@dataclass(frozen=True, slots=True)
class _Picked:
    service_id: str
    theme: str
    #: Hours of its houses by the id of the location.
    now: dict[str, Now]


class Search:
    """Searches the directory of one database. Safe to use from several threads."""

    def __init__(self, sessions: sessionmaker[Session], gazetteer: Gazetteer) -> None:
        self._sessions = sessions
        self._gazetteer = gazetteer
        self._kept = KeptIndex(sessions)
        self._reached: dict[str, dict[int, Reach]] = {}
        self._reached_in: tuple[int, int] = (0, 0)

    def answer(
        self, text: str, filters: Filters | None = None, *, near: Place | None = None, limit: int = 20,
        moment: datetime | None = None,
    ) -> Answer:  # fmt: skip
        """Find services for what somebody typed so far.

        Args:
            text: a few words; a place may be among them.
            filters: what was ticked.
            near: where to look when no place is typed.
            limit: how many services.
            moment: aware; now when not given.
        """
        at = (moment or datetime.now(AMSTERDAM)).astimezone(AMSTERDAM)
        chosen = filters or Filters()
        with self._kept.current() as index:
            query = read_query(text, self._gazetteer, lexicon(), index.knows)
            place = query.place or near
            if not (query.concepts or query.place or chosen.any):
                return Answer(place=place)
            reached = self._reaching(index, place) if place else None
            best = ranked(index, query, chosen, reached, at.date())
            picked, hours_unknown = _pick(index, best, chosen, at, limit)
            unknown = tuple(one.word for one in query.concepts if not one.terms and not index.finds(one.word))
        return Answer(
            hits=tuple(self._described(picked, query, chosen, place, at)),
            themes=query.themes,
            audience=query.audience,
            place=place,
            unknown=unknown,
            hours_unknown=hours_unknown,
        )

    def one(self, service_id: str, theme: str = "", place: Place | None = None) -> Hit | None:
        """One service in words, for a card; None when it is not there (any more)."""
        at = datetime.now(AMSTERDAM)
        with self._kept.current() as index:
            now = next((_now(owner, at) for owner in index.owners if _offers(owner, service_id)), {})
        query = Query(None, ())
        return next(iter(self._described([_Picked(service_id, theme, now)], query, Filters(), place, at)), None)

    def warm_up(self) -> None:
        """Read the directory and the calendar of holidays now, so that the first search is as fast as the next."""
        self.answer("rouw")
        open_at((Opening(0, "00:00", "24:00"),), (), datetime.now(AMSTERDAM))

    def settle(self) -> None:
        """Wait until a directory that was loaded anew is in use."""
        self._kept.settle()

    def _reaching(self, index: Index, place: Place) -> dict[int, Reach]:
        generation = (id(index), index.generation)
        if generation != self._reached_in or len(self._reached) >= PLACES_KEPT:
            self._reached.clear()
            self._reached_in = generation
        if place.id not in self._reached:
            self._reached[place.id] = reach_all(index, self._gazetteer, place)
        return self._reached[place.id]

    def _described(
        self, picked: list[_Picked], query: Query, filters: Filters, place: Place | None, at: datetime
    ) -> list[Hit]:
        need = Need((), place, filters.audience or query.audience, filters.phase or query.phase)
        with self._sessions() as session:
            found = candidates_by_id(session, [one.service_id for one in picked])
            # A service that left between two looks is left out.
            there = [(one, found[one.service_id]) for one in picked if one.service_id in found]
            return [self._hit(one, candidate, need, at) for one, candidate in there]

    def _hit(self, one: _Picked, candidate: Candidate, need: Need, at: datetime) -> Hit:
        reached = candidate.reach(self._gazetteer, need.place)
        if reached.location is None and candidate.organization.locations:
            reached = reached._replace(location=candidate.organization.locations[0])
        scope = scope_of(reached, need.place) or (Scope.NATIONAL if reached.national else Scope.NEIGHBOURING)
        theme = one.theme if one.theme in candidate.themes else next(iter(candidate.themes), "")
        suggestion = describe(candidate, theme, scope, reached, need, at.date())
        now = one.now.get(reached.location.id, UNKNOWN) if reached.location else UNKNOWN
        return Hit(suggestion, now)


def _pick(
    index: Index, best: Iterable[Scored], filters: Filters, at: datetime, limit: int
) -> tuple[list[_Picked], int]:
    """The first few, no organisation too often, and if asked only where a house is open."""
    picked: list[_Picked] = []
    times: dict[int, int] = {}
    hours: dict[int, dict[str, Now]] = {}
    hours_unknown = 0
    for looked_at, one in enumerate(best):
        number = index.owner_of[one.at]
        if times.get(number, 0) >= OF_ONE:
            continue
        if number not in hours:
            hours[number] = _now(index.owners[number], at)
        if filters.open_now:
            states = {now.state for now in hours[number].values()} or {OpenState.UNKNOWN}
            if OpenState.OPEN not in states:
                hours_unknown += OpenState.UNKNOWN in states
                if looked_at >= MOST_LOOKED_AT:
                    break
                continue
        times[number] = times.get(number, 0) + 1
        picked.append(_Picked(index.ids[one.at], one.theme, hours[number]))
        if len(picked) >= limit:
            break
    return picked, hours_unknown


def _now(owner: Owner, at: datetime) -> dict[str, Now]:
    return {house.id: _open(house, owner, at) for house in owner.houses}


def _open(house: House, owner: Owner, at: datetime) -> Now:
    """Old hours open no door."""
    return UNKNOWN if is_stale(house.hours_date, at.date()) else open_at(house.openings, owner.closed, at)


def _offers(owner: Owner, service_id: str) -> bool:
    return any(entry.service_id == service_id for entry in owner.entries)
