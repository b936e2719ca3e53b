"""Points for what somebody typed. Services that are alike are judged once; the best few are all that is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import heapify, heappop

from knowledge.matching import ranking
from knowledge.matching.ages import Fit, age_fit
from knowledge.matching.candidates import SAFETY_LINES
from knowledge.search.entries import Profile
from knowledge.search.index import Index
from knowledge.search.model import Filters
from knowledge.search.query import Concept, Query
from knowledge.search.reach import Reach

#: A word in the title, or elsewhere in the text, that points to nothing else; and one that also names a theme.
TITLE, TEXT = 3.0, 1.2
TITLE_TOO, TEXT_TOO = 1.5, 0.6
TITLE_THEME, TEXT_THEME = 0.3, 0.1
#: What a service loses for each theme that it says nothing to, and for each other word.
MISSED_THEME, MISSED_WORD = 2.5, 1.2
#: A word in more than this share of the services tells them apart less and less.
COMMON = 0.05
LEAST_TOLD = 0.3
#: For one age group, while nobody said how old they are: behind what surely fits in the same region.
PERHAPS = -3.0
#: Out of reach: only for who typed its name.
TOO_FAR = -6.0


@dataclass(frozen=True, slots=True)
class Scored:
    """A service by number, its points, and the theme it is shown for."""

    at: int
    points: float
    theme: str


def ranked(
    index: Index, query: Query, filters: Filters, reached: Mapping[int, Reach] | None, today: date
) -> Iterator[Scored]:
    """Services, best first; one by one, because only a few are wanted.

    Args:
        index: the directory.
        query: what was typed.
        filters: what was ticked.
        reached: who reaches the place; None when no place is known.
        today: for the freshness of facts.
    """
    judge = _Judge(query, filters, today)
    words = [_spoken(index, concept) for concept in query.concepts]
    plain = [points for points, concept in zip(words, query.concepts, strict=True) if not concept.terms]
    missed = [MISSED_THEME if one.terms and one.terms.themes else MISSED_WORD for one in query.concepts]
    found: list[tuple[float, str, int, str]] = []
    for at in _candidates(index, judge, words, reached):
        if not index.alive[at]:
            continue
        spoken = [points.get(at, 0.0) for points in words]
        named = any(at in points for points in plain)
        judged = judge.of(index.profiles[at], named=named)
        number = index.owner_of[at]
        if judged is None or (index.owners[number].id in SAFETY_LINES and not named):
            continue
        points = judged.points + sum(spoken)
        for said, fits, lost in zip(spoken, judged.fits, missed, strict=True):
            points -= 0.0 if said or fits else lost
        if reached is not None:
            reach = reached.get(number)
            if reach is None and not named:
                continue
            points += reach.points if reach else TOO_FAR
        found.append((-points, index.ids[at], at, judged.theme))
    heapify(found)
    while found:
        points, _, at, theme = heappop(found)
        yield Scored(at, -points, theme)


def _spoken(index: Index, concept: Concept) -> dict[int, float]:
    """Points by service for a word in its texts."""
    if concept.terms:
        worth = (TITLE_THEME, TEXT_THEME) if concept.is_theme_itself else (TITLE_TOO, TEXT_TOO)
        return index.find(concept.word, *worth)
    points = index.find(concept.word, TITLE, TEXT)
    share = len(points) / max(1, len(index.ids))
    told = max(LEAST_TOLD, 1.0 if share <= COMMON else COMMON / share)
    return {at: worth * told for at, worth in points.items()} if told < 1.0 else points


def _candidates(
    index: Index, judge: "_Judge", words: list[dict[int, float]], reached: Mapping[int, Reach] | None
) -> set[int]:
    """Whatever could be meant: the texts name it, or it fits by theme, for whom, or phase."""
    found = {at for points in words for at in points}
    alike = [(profile, numbers) for profile, numbers in index.by_profile.items() if judge.wants(profile)]
    if reached is not None and sum(len(numbers) for _, numbers in alike) > 4 * len(reached):
        wanted = {profile for profile, _ in alike}
        near = (at for number in reached for at in index.numbers_of[number])
        return found | {at for at in near if index.profiles[at] in wanted}
    for _, numbers in alike:
        found.update(numbers)
    return found


@dataclass(frozen=True, slots=True)
class _Judged:
    points: float
    theme: str
    #: For each concept, whether the service fits by its slugs.
    fits: tuple[bool, ...]


class _Judge:
    """Judges profiles, each once."""

    def __init__(self, query: Query, filters: Filters, today: date) -> None:
        self._query = query
        self._filters = filters
        self._today = today
        self._themes = (filters.theme,) if filters.theme else query.themes
        self._audience = filters.audience or query.audience
        self._phase = filters.phase or query.phase
        self._known: dict[tuple[Profile, bool], _Judged | None] = {}

    def wants(self, profile: Profile) -> bool:
        """Whether a service is looked for by its slugs."""
        if self._query.concepts:
            return any(self._fits(profile))
        return self.of(profile, named=False) is not None

    def of(self, profile: Profile, *, named: bool) -> _Judged | None:
        """The judgement; None when the service is not for this person. Who types a name gets what bears it."""
        key = (profile, named)
        if key not in self._known:
            self._known[key] = self._judge(profile, named=named)
        return self._known[key]

    def _judge(self, profile: Profile, *, named: bool) -> _Judged | None:
        theme = next((slug for slug in self._themes if slug in profile.themes), None)
        if self._filters.theme and theme is None:
            return None
        if self._filters.audience and not ranking.fits_audience(profile, theme or "", self._filters.audience):
            return None
        if self._filters.phase and profile.phases and self._filters.phase not in profile.phases:
            return None
        age = age_fit(profile.ages, theme or "", self._audience, None)
        if not named:
            if not ranking.fits_audience(profile, theme or "", self._filters.audience):
                return None
            if not ranking.fits_phase(profile, self._themes, self._audience, self._phase) or age is Fit.NO:
                return None
        points = (
            (ranking.focus(profile, theme) if theme else 0.0)
            + ranking.audience_points(profile, self._audience)
            + ranking.phase_points(profile, self._phase)
            + ranking.lightness(profile, theme)
            + ranking.freshness(profile.source_date, self._today)
            + (PERHAPS if age is Fit.PERHAPS else 0.0)
        )
        shown = theme or next(iter(profile.themes), "")
        return _Judged(points, shown, tuple(self._fits(profile)))

    def _fits(self, profile: Profile) -> Iterator[bool]:
        for concept in self._query.concepts:
            terms = concept.terms
            if terms is None:
                yield False
            elif terms.themes:
                yield not set(terms.themes).isdisjoint(profile.themes)
            elif terms.audience:
                yield not set(terms.audience).isdisjoint(profile.audience)
            else:
                yield not set(terms.phases).isdisjoint(profile.phases)
