"""Points for what somebody typed. Services that are alike are judged once; the best few are all that is kept."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from heapq import heapify, heappop

from knowledge.matching import ranking
from knowledge.matching.ages import Fit, age_fit
from knowledge.matching.suggestions import Scope
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
#: Out of reach: only for who typed its name, which few services bear.
TOO_FAR = -6.0
FEW = 20

#: Where nobody said where: everything is as near.
NOWHERE = Reach(Scope.NATIONAL, 0.0)

#: Minus the points, the service's number, and the theme it is shown for.
Found = tuple[float, int, str]


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
    found = [*_by_slugs(index, judge, words, reached), *_by_words(index, judge, query, words, reached)]
    heapify(found)
    while found:
        points, at, theme = heappop(found)
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


def _by_slugs(
    index: Index, judge: "_Judge", words: list[dict[int, float]], reached: Mapping[int, Reach] | None
) -> Iterator[Found]:
    """Services that fit by theme, for whom, or phase, and whose texts hold none of the words. The bulk: kept short."""
    judged = [judge.by_slugs(profile) for profile in index.profiles]
    wanted = [number for number, one in enumerate(judged) if one]
    alive, owner_of, profile_of = index.alive, index.owner_of, index.profile_of
    total = sum(len(index.alike[number]) for number in wanted)
    near: Iterable[int]
    if reached is not None and total > sum(len(index.numbers_of[number]) for number in reached):
        near = (at for number in reached for at in index.numbers_of[number])
    else:
        near = (at for number in wanted for at in index.alike[number])
    spoken = set().union(*words)
    for at in near:
        one = judged[profile_of[at]]
        if one is None or not alive[at] or at in spoken:
            continue
        number = owner_of[at]
        reach = reached.get(number) if reached is not None else NOWHERE
        if reach and number not in index.safety_lines:
            yield (-one.points - reach.points, at, one.theme)


def _by_words(
    index: Index, judge: "_Judge", query: Query, words: list[dict[int, float]], reached: Mapping[int, Reach] | None
) -> Iterator[Found]:
    """Services whose texts hold a word."""
    lost = [MISSED_THEME if one.terms and one.terms.themes else MISSED_WORD for one in query.concepts]
    plain = [points for points, concept in zip(words, query.concepts, strict=True) if not concept.terms]
    # A name brings somebody far from home; a word that half the country uses does not.
    rare = [points for points in plain if len(points) <= max(FEW, COMMON * len(index.ids))]
    named = set().union(*plain)
    may_be_far = set().union(*rare)
    # Judged once for each profile, for a service that bears the name and for one that does not.
    judged: tuple[dict[int, _Judged | None], dict[int, _Judged | None]] = ({}, {})
    alive, owner_of, profile_of = index.alive, index.owner_of, index.profile_of
    for at in set().union(*words):
        number = owner_of[at]
        reach = reached.get(number) if reached is not None else NOWHERE
        if reach is None and at not in may_be_far:
            continue
        bears, profile = at in named, profile_of[at]
        if profile not in judged[bears]:
            judged[bears][profile] = judge.of(index.profiles[profile], named=bears)
        one = judged[bears][profile]
        if one is None or not alive[at] or (number in index.safety_lines and not bears):
            continue
        points = one.points + (reach.points if reach else TOO_FAR)
        for said, fits, less in zip(words, one.fits, lost, strict=True):
            points += said.get(at) or (0.0 if fits else -less)
        yield (-points, at, one.theme)


@dataclass(frozen=True, slots=True)
class _Judged:
    points: float
    theme: str
    #: For each concept, whether the service fits by its slugs.
    fits: tuple[bool, ...]


class _Judge:
    """Judges what services can have in common."""

    def __init__(self, query: Query, filters: Filters, today: date) -> None:
        self._query = query
        self._filters = filters
        self._today = today
        self._themes = (filters.theme,) if filters.theme else query.themes
        self._audience = filters.audience or query.audience
        self._phase = filters.phase or query.phase

    def by_slugs(self, profile: Profile) -> "_Judged | None":
        """The judgement on a service without a word in its texts; None when nothing of it is looked for."""
        judged = self.of(profile, named=False)
        if judged is None or (self._query.concepts and not any(judged.fits)):
            return None
        lost = sum(
            0.0 if fits else MISSED_THEME if one.terms and one.terms.themes else MISSED_WORD
            for one, fits in zip(self._query.concepts, judged.fits, strict=True)
        )
        return replace(judged, points=judged.points - lost)

    def of(self, profile: Profile, *, named: bool) -> _Judged | None:
        """The judgement; None when the service is not for this person. Who types a name gets what bears it."""
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
