"""Loading the directory: all of it or nothing, twice is once, and every error at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from connectors.settings import ROOT
from knowledge.database import migrate
from knowledge.directory.loading import DirectoryError, load_directory
from knowledge.directory.models import Location, Organization, Phone, Service
from knowledge.directory.records import TABLES
from knowledge.directory.rows import RowError
from knowledge.places import Gazetteer, Place, PlaceKind, distance_km
from tests.knowledge.small_directory import SmallDirectory

REAL = ROOT / "knowledge" / "data"
Snapshot = dict[str, list[tuple[object, ...]]]


def snapshot(engine: Engine) -> Snapshot:
    """Every row of every table of the directory."""
    with engine.connect() as connection:
        tables = [table.__table__ for table in TABLES]
        return {table.name: sorted(map(tuple, connection.execute(select(table))), key=repr) for table in tables}


def load(engine: Engine, folder: Path, gazetteer: Gazetteer) -> dict[str, int]:
    with Session(engine) as session:
        return load_directory(session, folder, gazetteer)


def errors(engine: Engine, folder: Path, gazetteer: Gazetteer) -> list[RowError]:
    with pytest.raises(DirectoryError) as caught:
        load(engine, folder, gazetteer)
    return list(caught.value.errors)


def small() -> SmallDirectory:
    """Two organisations, a location, two services, two areas."""
    directory = SmallDirectory()
    directory.organization("huis", phone="075-123 45 67")
    directory.location("huis", "Zaandam", opening_days="maandag 10-12 uur")
    directory.service("huis", themes="lotgenoten;werk", audience="patient;naaste")
    directory.area("huis", "Zaanstreek")
    directory.national("lijn")
    return directory


def lines(folder: Path, name: str) -> int:
    """Data rows of a file without quoted line breaks."""
    return len((folder / f"{name}.csv").read_text(encoding="utf-8").splitlines()) - 1


def test_the_whole_real_directory_loads_and_twice_changes_nothing(any_engine: Engine, gazetteer: Gazetteer) -> None:
    migrate(any_engine)
    counts = load(any_engine, REAL, gazetteer)
    for table, name in {"organization": "organizations", "location": "locations", "service": "services"}.items():
        assert counts[table] == lines(REAL, name) > 100
    with Session(any_engine) as session, session.begin():
        session.scalars(select(Service).order_by(Service.id)).first().assured_date = date(2026, 11, 1)
    first = snapshot(any_engine)
    assert {name: len(rows) for name, rows in first.items()} == counts
    assert load(any_engine, REAL, gazetteer) == counts
    assert snapshot(any_engine) == first


def test_every_real_location_lies_in_its_province(real_engine: Engine, gazetteer: Gazetteer) -> None:
    with Session(real_engine) as session:
        locations = session.scalars(select(Location)).all()
    for location in locations:
        province = gazetteer.resolve(f"{location.province} (provincie)") or gazetteer.resolve(location.province)
        town = gazetteer.resolve(f"{location.city} ({location.municipality})")
        assert province and town, location.id
        here = Place(location.city, PlaceKind.TOWN, None, None, location.latitude, location.longitude)
        assert distance_km(here, province.place) < 90, location.id
        options = [town.place, *town.alternatives]
        assert min(distance_km(here, option) for option in options) < 10, location.id


def test_what_an_organisation_confirmed_itself_stays_when_a_fact_changes(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    directory = small()
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    with Session(engine) as session, session.begin():
        session.get_one(Organization, "huis").assured_date = date(2026, 10, 2)
    directory.rows["organizations"][0]["name"] = "Het Nieuwe Huis"
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    with Session(engine) as session:
        organization = session.get_one(Organization, "huis")
        assert (organization.name, organization.assured_date) == ("Het Nieuwe Huis", date(2026, 10, 2))


def test_rows_that_left_the_files_leave_the_tables_and_nothing_else_does(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    small_one = small()
    load(engine, small_one.write(tmp_path / "files"), gazetteer)
    before = snapshot(engine)
    larger = small()
    larger.centre("weg", "Alkmaar", themes="rouw", phase="rouw")
    larger.area("weg", "Alkmaar")
    load(engine, larger.write(tmp_path / "files"), gazetteer)
    assert len(snapshot(engine)["organization"]) == 3
    load(engine, small_one.write(tmp_path / "files"), gazetteer)
    assert snapshot(engine) == before


def test_an_emptied_column_takes_its_row_away(engine: Engine, gazetteer: Gazetteer, tmp_path: Path) -> None:
    directory = small()
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    directory.rows["organizations"][0]["phone"] = ""
    directory.rows["services"][0]["themes"] = "werk"
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    with Session(engine) as session:
        assert session.scalars(select(Phone)).all() == []
        service = session.get_one(Service, "huis-aanbod")
        themes = [one.taxonomy_term_id for one in service.attributes if one.taxonomy_term_id.startswith("theme:")]
        assert themes == ["theme:werk"]


def test_a_service_can_move_to_another_organisation_while_the_first_one_leaves(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    directory = small()
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    directory.rows["organizations"].pop(0)
    directory.rows["locations"].clear()
    directory.rows["areas"].pop(0)
    directory.rows["services"][0]["organization_id"] = "lijn"
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    with Session(engine) as session:
        assert [one.id for one in session.scalars(select(Organization))] == ["lijn"]
        assert session.get_one(Service, "huis-aanbod").organization_id == "lijn"


def test_a_location_gets_the_coordinates_of_its_postcode_or_town_unless_it_has_its_own(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    directory = small()
    directory.location("huis", "Krommenie")
    directory.location("huis", "Zaandam", id="eigen", latitude="52.5", longitude="4.75")
    directory.location("huis", "Zaandam", id="postcode", postcode="1561 AB")
    load(engine, directory.write(tmp_path / "files"), gazetteer)
    with Session(engine) as session:
        at = {one.id: (one.latitude, one.longitude) for one in session.scalars(select(Location))}
    assert at["eigen"] == (52.5, 4.75)
    for key, name in {"huis-krommenie": "Krommenie", "huis-zaandam": "Zaandam", "postcode": "1561"}.items():
        found = gazetteer.resolve(name)
        assert found and at[key] == (found.place.latitude, found.place.longitude), key
    assert at["postcode"] != at["huis-zaandam"]


def broken(change: Callable[[SmallDirectory], None]) -> SmallDirectory:
    directory = small()
    change(directory)
    return directory


@pytest.mark.parametrize(
    ("change", "file", "line", "value", "remedy"),
    [
        (lambda d: d.rows["services"][0].update(themes="praten"), "services.csv", 2, "praten", "unknown theme"),
        (lambda d: d.rows["locations"][0].update(postcode="15O6 AB"), "locations.csv", 2, "15O6 AB", '"1234 AB"'),
        (lambda d: d.rows["locations"][0].update(postcode="0506 AB"), "locations.csv", 2, "0506 AB", '"1234 AB"'),
        (lambda d: d.rows["locations"][0].update(latitude="52,4"), "locations.csv", 2, "52,4", "latitude"),
        (lambda d: d.service("ander", id="x"), "services.csv", 4, "ander", "add it to organizations.csv"),
        (lambda d: d.location("ander", id="x"), "locations.csv", 3, "ander", "add it to organizations.csv"),
        (lambda d: d.area("ander", "Hoorn"), "areas.csv", 4, "ander", "add it to organizations.csv"),
        (lambda d: d.organization("huis"), "organizations.csv", 4, "huis", "already on line 2"),
        (lambda d: d.location("huis", "Zaandam"), "locations.csv", 3, "huis-zaandam", "already on line 2"),
        (lambda d: d.service("lijn"), "services.csv", 4, "lijn-aanbod", "already on line 3"),
        (lambda d: d.rows["services"][1].update(source_date="2026-00"), "services.csv", 3, "2026-00", "not a date"),
        (lambda d: d.area("huis", "Nergensland"), "areas.csv", 4, "Nergensland", "no such place or region"),
        (lambda d: d.location("huis", "Xqzdorp"), "locations.csv", 3, "Xqzdorp, Xqzdorp", "no such town"),
    ],
)
def test_one_wrong_row_is_named_and_nothing_is_loaded(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path,
    change: Callable[[SmallDirectory], None], file: str, line: int, value: str, remedy: str,
) -> None:  # fmt: skip
    load(engine, small().write(tmp_path / "good"), gazetteer)
    before = snapshot(engine)
    found = errors(engine, broken(change).write(tmp_path / "bad"), gazetteer)
    assert [(error.file, error.line, error.value) for error in found] == [(file, line, value)]
    assert remedy in found[0].remedy
    assert snapshot(engine) == before


def test_all_errors_of_all_files_at_once_in_reading_order(engine: Engine, gazetteer: Gazetteer, tmp_path: Path) -> None:
    directory = small()
    directory.rows["organizations"][0]["kind"] = "huis"
    directory.rows["organizations"][1]["source_date"] = "ooit"
    directory.location("huis", "Xqzdorp")
    directory.rows["services"][0] |= {"themes": "werk;praten", "cost": "veel"}
    directory.service("nergens", id="wees")
    directory.service("nergens", id="wees", phase="later")
    directory.area("huis", "Nergensland")
    found = errors(engine, directory.write(tmp_path / "files"), gazetteer)
    assert [(error.file, error.line, error.value) for error in found] == [
        ("areas.csv", 4, "Nergensland"),
        ("locations.csv", 3, "Xqzdorp, Xqzdorp"),
        ("organizations.csv", 2, "huis"),
        ("organizations.csv", 3, "ooit"),
        ("services.csv", 2, "praten"),
        ("services.csv", 2, "veel"),
        ("services.csv", 4, "nergens"),
        ("services.csv", 5, "later"),
        ("services.csv", 5, "wees"),
        ("services.csv", 5, "nergens"),
    ]
    assert all(rows == [] for rows in snapshot(engine).values())


def test_a_missing_and_an_unreadable_file_are_named_together_without_accusing_the_rest(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    folder = small().write(tmp_path / "files")
    (folder / "organizations.csv").unlink()
    (folder / "areas.csv").write_bytes("organization_id,area,source_url\nhuis,Súdwest,x\n".encode("latin-1"))
    found = errors(engine, folder, gazetteer)
    assert [(error.file, error.line) for error in found] == [("areas.csv", 0), ("organizations.csv", 0)]


def test_an_empty_file_does_not_wipe_the_directory(engine: Engine, gazetteer: Gazetteer, tmp_path: Path) -> None:
    load(engine, small().write(tmp_path / "files"), gazetteer)
    before = snapshot(engine)
    (tmp_path / "files" / "services.csv").write_text("")
    found = errors(engine, tmp_path / "files", gazetteer)
    assert [(error.file, error.line) for error in found] == [("services.csv", 1)]
    assert snapshot(engine) == before


def test_organisations_without_any_row_make_orphans_of_the_rest(
    engine: Engine, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    directory = small()
    directory.rows["organizations"].clear()
    found = errors(engine, directory.write(tmp_path / "files"), gazetteer)
    assert {error.value for error in found} == {"huis", "lijn"} and len(found) == 5
