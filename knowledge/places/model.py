"""What a place is, and what it means to have found one."""

import math
from dataclasses import dataclass, field
from enum import StrEnum

EARTH_RADIUS_KM = 6371.0088

ASK_BELOW = 0.6
"""Below this confidence the caller asks "Bedoelt u ... of ...?" before using the place."""


class PlaceKind(StrEnum):
    """The kinds of places people name."""

    TOWN = "town"
    MUNICIPALITY = "municipality"
    PROVINCE = "province"
    POSTCODE = "postcode"
    QUARTER = "quarter"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Place:
    """One place in the Netherlands, under its official Dutch name.

    Attributes:
        name: Official name. For a postcode this is its town; the code itself is in `postcode`.
        kind: What sort of place it is.
        municipality: Today's municipality; None for provinces and regions.
        province: None only for regions that lie in several provinces.
        latitude: WGS84.
        longitude: WGS84.
        postcode: The four digits, for postcodes only.
        population: Inhabitants, as far as known. It decides between namesakes.
        id: Stable, unique and readable, such as "town:zaandam:zaanstad".
        parts: What `covers` compares. Municipalities (as "name|province") of a region, postcodes of a quarter.
    """

    name: str
    kind: PlaceKind
    municipality: str | None
    province: str | None
    latitude: float
    longitude: float
    postcode: str | None = None
    population: int = 0
    id: str = ""
    parts: frozenset[str] = field(default=frozenset(), repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place meant in a message.

    Attributes:
        text: The words as typed.
        start: Where they start in the original message.
        end: Where they end in the original message.
        place: The likeliest place.
        alternatives: Other places it could be, likeliest first; empty when sure.
        confidence: 1.0 is exact and unambiguous; below `ASK_BELOW` the caller asks.
        nearby: Whether it was said to be near it ("ergens bij Hoorn") rather than in it.
    """

    text: str
    start: int
    end: int
    place: Place
    alternatives: tuple[Place, ...]
    confidence: float
    nearby: bool


def distance_km(a: Place, b: Place) -> float:
    """Distance between two places as the crow flies, in kilometres."""
    lat_a, lat_b = math.radians(a.latitude), math.radians(b.latitude)
    half_lat = math.sin((lat_b - lat_a) / 2)
    half_lon = math.sin(math.radians(b.longitude - a.longitude) / 2)
    chord = half_lat * half_lat + math.cos(lat_a) * math.cos(lat_b) * half_lon * half_lon
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, chord)))
