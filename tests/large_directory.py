"""A directory far larger than the country's: the real one many times over, each time in other towns."""

import random
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session

from knowledge.directory.models import Base, Location, Organization, Service, ServiceArea
from knowledge.directory.records import TABLES, Records, read_all
from knowledge.places import Gazetteer, Place
from knowledge.places.atlas import load_atlas
from knowledge.places.model import PlaceKind

AT_ONCE = 20_000


def fill(engine: Engine, gazetteer: Gazetteer, services: int) -> int:
    """Add copies of what is there until there are so many services; returns how many there are then."""
    towns = [place for place in load_atlas().places if place.kind is PlaceKind.TOWN]
    chance = random.Random(5)  # noqa: S311 - the same directory each time
    with Session(engine) as session:
        real = read_all(session)
    here = len(real.rows[Service])
    rounds = (services - here) // here + 1
    waiting: dict[type[Base], list[dict[str, Any]]] = {table: [] for table in TABLES}
    for number in range(1, rounds + 1):
        for table, row in _copies(real, number, towns, chance):
            waiting[table].append(row)
        if sum(map(len, waiting.values())) > AT_ONCE:
            _write(engine, waiting)
    _write(engine, waiting)
    return here * (rounds + 1)


def _copies(
    real: Records, number: int, towns: list[Place], chance: random.Random
) -> Iterator[tuple[type[Base], dict[str, Any]]]:
    """All rows once more under other ids; each organisation moves to a town of its own."""
    moved = {key: chance.choice(towns) for key in real.rows[Organization]}
    for table in TABLES:
        if table.__tablename__ == "taxonomy_term":
            continue
        keys = [name for name in table.__table__.columns.keys() if name == "id" or name.endswith("_id")]  # noqa: SIM118 - columns iterate differently
        for row in real.rows[table].values():
            copy = {column: getattr(row, column) for column in table.__table__.columns.keys()}  # noqa: SIM118
            for key in keys:
                if copy[key] and key != "taxonomy_term_id":
                    copy[key] = f"{copy[key]}~{number}"
            owner = getattr(row, "organization_id", getattr(row, "id", None))
            town = moved.get(owner)
            if town and isinstance(row, Organization):
                copy["name"] = f"{row.name} {town.name}"
            if town and isinstance(row, Location):
                copy |= {
                    "city": town.name, "municipality": town.municipality, "province": town.province,
                    "latitude": town.latitude, "longitude": town.longitude,
                }  # fmt: skip
            if town and isinstance(row, ServiceArea) and not row.name.startswith("landelijk"):
                copy["name"] = town.municipality
            yield table, copy


def _write(engine: Engine, waiting: dict[type[Base], list[dict[str, Any]]]) -> None:
    with engine.begin() as connection:
        for table in TABLES:
            if waiting[table]:
                connection.execute(insert(table), waiting[table])
            waiting[table].clear()
