"""All places, read from the tables and joined: towns, municipalities, provinces, postcodes, quarters, regions."""

from collections import defaultdict
from dataclasses import dataclass, field

from knowledge.places.keys import key_of
from knowledge.places.model import Place, PlaceKind
from knowledge.places.tables import listed, rows

PROVINCES = {
    "Drenthe": (52.93, 6.62),
    "Flevoland": (52.51, 5.50),
    "Friesland": (53.11, 5.85),
    "Gelderland": (52.06, 5.94),
    "Groningen": (53.22, 6.74),
    "Limburg": (51.21, 5.94),
    "Noord-Brabant": (51.56, 5.20),
    "Noord-Holland": (52.58, 4.87),
    "Overijssel": (52.44, 6.44),
    "Utrecht": (52.08, 5.18),
    "Zeeland": (51.45, 3.84),
    "Zuid-Holland": (51.99, 4.48),
}


def slug(*parts: str) -> str:
    """A readable id of some names."""
    return ":".join(key_of(part.replace("'", "")).replace(" ", "-") for part in parts)


@dataclass(slots=True)
class Atlas:
    """Every place with its names.

    Attributes:
        places: All places but postcodes.
        postcodes: Places by their four digits.
        names: The spellings of each place by id, official name first.
        towns_only: Quarters that are only meant beside the name of their town, by id.
        weights: How many people live there, to choose between namesakes, by id.
    """

    places: list[Place] = field(default_factory=list)
    postcodes: dict[str, Place] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    towns_only: set[str] = field(default_factory=set)
    weights: dict[str, int] = field(default_factory=dict)

    def add(self, place: Place, *names: str, weight: int = 0) -> Place:
        """Put in one place under its names."""
        self.places.append(place)
        self.names[place.id].extend([place.name, *names])
        self.weights[place.id] = max(weight, place.population)
        return place


def load_atlas() -> Atlas:
    """Read all tables."""
    atlas = Atlas()
    municipalities = _municipalities(atlas)
    for name, (latitude, longitude) in PROVINCES.items():
        members = frozenset(_part(m) for m in municipalities.values() if m.province == name)
        people = sum(m.population for m in municipalities.values() if m.province == name)
        place_id = slug("province", name)
        province = Place(name, PlaceKind.PROVINCE, None, name, latitude, longitude, None, people, place_id, members)
        atlas.add(province)
    for row in rows("postcodes"):
        home = municipalities[row["municipality"]]
        atlas.postcodes[row["pc4"]] = Place(
            name=row["town"],
            kind=PlaceKind.POSTCODE,
            municipality=home.name,
            province=home.province,
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            postcode=row["pc4"],
            id=f"postcode:{row['pc4']}",
            parts=frozenset({row["pc4"]}),
        )
    towns = _towns(atlas, municipalities)
    _quarters(atlas, towns)
    _regions(atlas, municipalities)
    _aliases(atlas, municipalities)
    return atlas


def _part(municipality: Place) -> str:
    return f"{municipality.name}|{municipality.province}"


def _municipalities(atlas: Atlas) -> dict[str, Place]:
    found = {}
    for row in rows("municipalities"):
        name, province = row["name"], row["province"]
        # Two municipalities are called Bergen: their key says which.
        place_id = slug("municipality", row["key"])
        part = frozenset({f"{name}|{province}"})
        point = (float(row["latitude"]), float(row["longitude"]))
        people = int(row["population"])
        place = Place(name, PlaceKind.MUNICIPALITY, name, province, *point, None, people, place_id, part)
        found[row["key"]] = atlas.add(place, row["key"])
    towns = {row["name"] for row in rows("towns")}
    former: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows("municipality_mergers"):
        former[(row["municipality_2014"], row["province"])].add(row["municipality"])
    for (name, _), successors in former.items():
        # A municipality that was divided points nowhere in particular; a town of its name is still there to be meant.
        if len(successors) == 1 and name and name not in towns | {"Glas"}:
            atlas.names[found[next(iter(successors))].id].append(name)
    return found


def _towns(atlas: Atlas, municipalities: dict[str, Place]) -> dict[tuple[str, str], Place]:
    found = {}
    for row in rows("towns"):
        home = municipalities[row["municipality"]]
        point = (float(row["latitude"]), float(row["longitude"]))
        place_id = slug("town", row["name"], row["municipality"])
        codes, people = frozenset(row["postcodes"].split()), int(row["population"])
        town = Place(row["name"], PlaceKind.TOWN, home.name, home.province, *point, None, people, place_id, codes)
        # Of namesakes, the one that is a municipality of its own name is better known than its village alone.
        weight = home.population if home.name == town.name else 0
        found[(row["name"], row["municipality"])] = atlas.add(town, *listed(row["spellings"]), weight=weight)
    return found


def _quarters(atlas: Atlas, towns: dict[tuple[str, str], Place]) -> None:
    largest: dict[str, Place] = {}
    for town in towns.values():
        if town.name not in largest or town.population > largest[town.name].population:
            largest[town.name] = town
    for row in rows("quarters"):
        town = largest[row["town"]]
        codes = [atlas.postcodes[code] for code in row["postcodes"].split()]
        latitude = sum(code.latitude for code in codes) / len(codes)
        longitude = sum(code.longitude for code in codes) / len(codes)
        place_id = slug("quarter", row["name"], row["town"])
        parts = frozenset(row["postcodes"].split())
        place = Place(
            row["name"], PlaceKind.QUARTER, town.municipality, town.province, round(latitude, 4), round(longitude, 4),
            id=place_id, parts=parts,
        )  # fmt: skip
        weight = town.population * len(codes) // max(1, len(town.parts))
        atlas.add(place, *listed(row["aliases"]), f"{row['town']} {row['name']}", weight=weight)
        if row["stands_alone"] == "no":
            atlas.towns_only.add(place_id)


def _regions(atlas: Atlas, municipalities: dict[str, Place]) -> None:
    for row in rows("regions"):
        members = [municipalities[name] for name in listed(row["municipalities"])]
        provinces = {member.province for member in members}
        latitude = sum(member.latitude for member in members) / len(members)
        longitude = sum(member.longitude for member in members) / len(members)
        place = Place(
            name=row["name"],
            kind=PlaceKind.REGION,
            municipality=None,
            province=provinces.pop() if len(provinces) == 1 else None,
            latitude=round(latitude, 4),
            longitude=round(longitude, 4),
            population=sum(member.population for member in members),
            id=slug("region", row["name"]),
            parts=frozenset(_part(member) for member in members),
        )
        atlas.add(place, *listed(row["aliases"]))


def _aliases(atlas: Atlas, municipalities: dict[str, Place]) -> None:
    known: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in atlas.places:
        known[(place.kind, place.name)].append(place)
    for row in rows("aliases"):
        candidates = known[(row["kind"], row["name"])]
        if row["municipality"]:
            home = municipalities[row["municipality"]]
            candidates = [c for c in candidates if (c.municipality, c.province) == (home.name, home.province)]
        if not candidates:
            raise ValueError(f"alias {row['alias']!r}: no {row['kind']} {row['name']!r} in {row['municipality']!r}")
        best = max(candidates, key=lambda place: atlas.weights[place.id])
        atlas.names[best.id].append(row["alias"])
