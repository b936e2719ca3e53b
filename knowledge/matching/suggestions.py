"""From a need to suggestions: region before neighbouring regions before national, spread over organisations."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from knowledge.matching import wording
from knowledge.matching.ages import AgeGroup, Fit, age_fit
from knowledge.matching.candidates import NEIGHBOURING_KM, Candidate, Reached, find_candidates
from knowledge.matching.ranking import fits_audience, fits_phase, score
from knowledge.places import Gazetteer, Place, PlaceKind
from knowledge.taxonomy import Theme

#: Wishes such as these words of a person are matched against names and descriptions of services.
Wishes = tuple[str, ...]


class Scope(StrEnum):
    """How far away help is: in somebody's own region, a neighbouring one, or anywhere (by phone, online, at home)."""

    REGION = "regio"
    NEIGHBOURING = "buurregio"
    NATIONAL = "landelijk"


@dataclass(frozen=True, slots=True)
class Need:
    """What is known of somebody's need. Everything but the themes may be unknown."""

    themes: tuple[str, ...]
    place: Place | None = None
    audience: str | None = None
    phase: str | None = None
    wishes: Wishes = ()
    ages: AgeGroup | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One fitting service, in words a tired person can use. ``distance_km`` is by air."""

    service_id: str
    organization_id: str
    organization: str
    service: str
    kind: str
    theme: str
    scope: Scope
    description: str
    reasons: tuple[str, ...]
    distance_km: float | None
    how_to_start: str
    opening_hours: str
    call_first: bool
    address: str
    latitude: float | None
    longitude: float | None
    phone: str
    email: str
    website: str
    verified: str
    source: str


@dataclass(frozen=True, slots=True)
class _Ranked:
    candidate: Candidate
    theme: str
    scope: Scope
    reached: Reached
    points: float
    #: For one age group, while nobody said how old they are.
    perhaps: bool


def suggest(
    session: Session, gazetteer: Gazetteer, need: Need, *, limit: int = 3, offset: int = 0, today: date | None = None
) -> list[Suggestion]:
    """Find the best fitting help.

    Args:
        session: reads the directory.
        gazetteer: knows which area covers which place.
        need: at least one theme.
        limit: how many at once.
        offset: how many were shown before ("andere").
        today: for the freshness of facts; the current day when not given.

    Returns:
        Suggestions, best first, each organisation once. With several themes they take turns, so that each need is seen.
    """
    now = today or date.today()
    themes = tuple(theme for theme in need.themes if theme in set(Theme))
    candidates = find_candidates(session, themes)
    lists = [_ranked(candidates, theme, need, gazetteer, now) for theme in themes]
    chosen = _spread(lists)
    return [
        describe(one.candidate, one.theme, one.scope, one.reached, need, now) for one in chosen[offset : offset + limit]
    ]


def _ranked(candidates: list[Candidate], theme: str, need: Need, gazetteer: Gazetteer, today: date) -> list[_Ranked]:
    found = []
    for candidate in candidates:
        if theme not in candidate.themes or not fits_audience(candidate, theme, need.audience):
            continue
        if not fits_phase(candidate, need.themes, need.audience, need.phase):
            continue
        fit = age_fit(candidate.ages, theme, need.audience, need.ages)
        if fit is Fit.NO:
            continue
        reached = candidate.reach(gazetteer, need.place)
        scope = scope_of(reached, need.place)
        if scope is not None:
            points = score(
                candidate, theme, reached, audience=need.audience, phase=need.phase, wishes=need.wishes, today=today
            )
            found.append(_Ranked(candidate, theme, scope, reached, points, perhaps=fit is Fit.PERHAPS))
    order = list(Scope)
    return sorted(found, key=lambda one: (order.index(one.scope), -one.points, one.candidate.service.id))


def scope_of(reached: Reached, place: Place | None) -> Scope | None:
    """How far away it is; None when it is too far for anybody."""
    if reached.regional:
        return Scope.REGION
    if reached.national:
        return Scope.NATIONAL
    within = NEIGHBOURING_KM if place and place.kind != PlaceKind.PROVINCE else NEIGHBOURING_KM * 1.5
    if reached.distance_km is not None and reached.distance_km <= within:
        return Scope.NEIGHBOURING
    return None


def _spread(lists: list[list[_Ranked]]) -> list[_Ranked]:
    """Let the themes take turns, and let no organisation come back with a second service."""
    seen: set[str] = set()
    chosen = []
    waiting = [iter(_without_far_help(ranked)) for ranked in lists]
    while waiting:
        for theme in list(waiting):
            # Whose best organisation is already there names its next one: each theme is seen in each round.
            fresh = next((ranked for ranked in theme if ranked.candidate.organization.id not in seen), None)
            if fresh is None:
                waiting.remove(theme)
            else:
                seen.add(fresh.candidate.organization.id)
                chosen.append(fresh)
    return chosen


def _without_far_help(ranked: list[_Ranked]) -> list[_Ranked]:
    """Neighbouring regions fill up a region with little; where there is enough nearby they come after national help.

    What is for one age group, while no age is known, waits until whatever surely fits nearby was named.
    """
    sure = [one for one in ranked if not one.perhaps]
    regional = [one for one in sure if one.scope is Scope.REGION]
    neighbouring = [one for one in sure if one.scope is Scope.NEIGHBOURING]
    national = [one for one in sure if one.scope is Scope.NATIONAL]
    perhaps = {scope: [one for one in ranked if one.perhaps and one.scope is scope] for scope in Scope}
    return [
        *regional, *neighbouring[:2], *perhaps[Scope.REGION], *national, *neighbouring[2:],
        *perhaps[Scope.NEIGHBOURING], *perhaps[Scope.NATIONAL],
    ]  # fmt: skip


def describe(candidate: Candidate, theme: str, scope: Scope, reached: Reached, need: Need, today: date) -> Suggestion:
    """One service in words for who needs it."""
    service, organization = candidate.service, candidate.organization
    location = reached.location if scope is not Scope.NATIONAL else None
    phone = organization.phones[0].number if organization.phones else ""
    schedule = location.schedules[0] if location and location.schedules else None
    closed = wording.closed_days(organization.closures, today) if location else ""
    # Opening hours have a date of their own, and are what somebody travels on.
    dates = [service.source_date, *([schedule.source_date] if schedule else [])]
    stale = any(wording.is_stale(source_date, today) for source_date in dates)
    return Suggestion(
        service_id=service.id,
        organization_id=organization.id,
        organization=organization.name,
        service=service.name,
        kind=organization.kind,
        theme=theme,
        scope=scope,
        description=wording.description(service),
        reasons=wording.reasons(candidate, theme, reached, need.place, need.audience),
        distance_km=round(reached.distance_km, 1) if location and reached.distance_km is not None else None,
        how_to_start=wording.how_to_start(candidate, location, phone, stale=stale, closed=closed),
        opening_hours="; ".join(words for words in (schedule.description if schedule else "", closed) if words),
        call_first=stale,
        address=wording.address(location),
        latitude=location.latitude if location else None,
        longitude=location.longitude if location else None,
        phone=phone,
        email=organization.email,
        website=organization.website,
        verified=service.source_date,
        source=service.source,
    )
