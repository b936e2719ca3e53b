"""Who reaches somebody in a place: worked out once for each place, for all organisations at a time."""

from dataclasses import dataclass

from knowledge.matching.candidates import NEIGHBOURING_KM, area_covers, is_wide, near_km
from knowledge.matching.ranking import nearness
from knowledge.matching.suggestions import Scope
from knowledge.places import Gazetteer, Place, PlaceKind, distance_km
from knowledge.search.entries import Owner, Spot
from knowledge.search.index import Index

#: Helping somebody in their own region outweighs being the lighter help further away.
SCOPE_POINTS = {Scope.REGION: 4.0, Scope.NEIGHBOURING: 1.0, Scope.NATIONAL: 0.0}


@dataclass(frozen=True, slots=True)
class Reach:
    """How one organisation reaches the place: its scope, and points for that and for being near."""

    scope: Scope
    points: float


def reach_all(index: Index, gazetteer: Gazetteer, place: Place) -> dict[int, Reach]:
    """Every organisation that reaches a place, by number."""
    covering = {n for area, owners in index.by_area.items() if area_covers(gazetteer, area, place) for n in owners}
    national = set(index.national)
    within = NEIGHBOURING_KM if place.kind != PlaceKind.PROVINCE else NEIGHBOURING_KM * 1.5
    wide = is_wide(place)
    nearest: dict[int, tuple[float, bool]] = {}
    for spot, owners in index.by_spot.items():
        there = _place(spot)
        distance = distance_km(place, there)
        inside = gazetteer.covers(place, there)
        if distance > within and not inside:
            continue
        for number in owners:
            if number not in nearest or distance < nearest[number][0]:
                nearest[number] = (distance, inside)
    reached: dict[int, Reach] = {}
    for number in covering | national | set(nearest):
        owner = index.owners[number]
        km, inside = nearest.get(number, (None, False))
        covers = number in covering
        if number in national:
            scope = Scope.NATIONAL
        elif covers or inside or (km is not None and not wide and km <= _near(owner)):
            scope = Scope.REGION
        else:
            scope = Scope.NEIGHBOURING
        near = nearness(scope is Scope.NATIONAL, km, covered=covers)
        reached[number] = Reach(scope, SCOPE_POINTS[scope] + near)
    return reached


def _near(owner: Owner) -> float:
    return max((near_km(owner.kind, entry.profile.themes) for entry in owner.entries), default=0.0)


def _place(spot: Spot) -> Place:
    return Place(spot.city, PlaceKind.TOWN, spot.municipality, spot.province, spot.latitude, spot.longitude)
