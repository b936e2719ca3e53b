"""Whether one place contains or overlaps another."""

from knowledge.places.model import Place, PlaceKind

_WIDE = frozenset({PlaceKind.REGION, PlaceKind.PROVINCE, PlaceKind.MUNICIPALITY})


def covers(area: Place, place: Place) -> bool:
    """Whether an area contains or overlaps a place.

    Regions, provinces and municipalities are compared by municipality; towns, quarters and postcodes by postcode.
    """
    if area.kind in _WIDE or place.kind in _WIDE:
        return not _municipalities(area).isdisjoint(_municipalities(place))
    if (area.municipality, area.province) != (place.municipality, place.province):
        return False
    if area.kind is PlaceKind.TOWN and place.kind is PlaceKind.TOWN:
        # Villages can share a postcode and are still two villages.
        return area.id == place.id
    return not area.parts.isdisjoint(place.parts) or area.name == place.name


def _municipalities(place: Place) -> frozenset[str]:
    if place.kind in _WIDE:
        return place.parts
    return frozenset({f"{place.municipality}|{place.province}"})
