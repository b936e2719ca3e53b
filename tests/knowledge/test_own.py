"""What a house says of itself: it shows at once, it survives loading the files, and it wins."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from knowledge.database import migrate
from knowledge.directory.loading import load_directory
from knowledge.directory.models import Closure, OpeningHours, OwnPart, Phone, Schedule, Service
from knowledge.directory.own import EVERYTHING, NotThisHouse, save
from knowledge.directory.parts import (
    CLOSURES,
    HOURS,
    REACH,
    SERVICE,
    OwnClosure,
    OwnClosures,
    OwnHours,
    OwnOpening,
    OwnReach,
    OwnService,
    Part,
    part_name,
)
from knowledge.directory.records import TABLES
from knowledge.matching import Need, Suggestion, suggest
from knowledge.places import Gazetteer
from knowledge.taxonomy import Audience, Registration, Theme
from tests.knowledge.small_directory import SmallDirectory

TODAY = date(2026, 11, 29)
HOUSE, HERE = "huis", "huis-zaandam"
TUESDAY = OwnHours(openings=(OwnOpening(weekday=1, opens="10:00", closes="16:30"),), note="bel aan bij de zijdeur")
HOLIDAY = OwnClosures(closures=(OwnClosure(first_day=date(2026, 12, 21), last_day=date(2027, 1, 3), note="kerst"),))
WALK = OwnService(
    name="Wandelen", description="Samen een uur wandelen.", themes=(Theme.BEWEGEN_VITALITEIT,),
    audience=(Audience.PATIENT,), registration=Registration.INLOOP, when="elke dinsdag om 10.00 uur",
)  # fmt: skip
PARTS: dict[str, Part] = {
    part_name(HOURS, HERE): TUESDAY,
    CLOSURES: HOLIDAY,
    REACH: OwnReach(phone="075 123 45 67", website="https://huis.test"),
    part_name(SERVICE, "huis-wandelen"): WALK,
    part_name(SERVICE, "huis-aanbod"): OwnService(name="Weg", themes=(Theme.WERK,), offered=False),
}


def small() -> SmallDirectory:
    directory = SmallDirectory()
    directory.centre(HOUSE, themes="emotionele-steun", registration="inloop")
    directory.service(HOUSE, id="huis-yoga", name="Yoga", themes="creatief-ontspanning", audience="patient")
    directory.rows["locations"][0]["opening_days"] = "maandag 9.00-12.00 uur"
    directory.rows["organizations"][0]["email"] = "oud@huis.test"
    directory.centre("buren", themes="emotionele-steun", registration="inloop")
    directory.rows["locations"][1]["opening_days"] = "maandag 9.00-12.00 uur"
    return directory


@pytest.fixture
def load(gazetteer: Gazetteer, tmp_path: Path) -> Callable[..., None]:
    def load(engine: Engine, directory: SmallDirectory | None = None) -> None:
        with Session(engine) as session:
            load_directory(session, (directory or small()).write(tmp_path / "files"), gazetteer)

    return load


def keep(engine: Engine, part: str, content: Part, house: str = HOUSE, today: date = TODAY) -> None:
    with Session(engine) as session, session.begin():
        save(session, house, part, content, today, "account-1")


def everything(engine: Engine) -> dict[str, list[dict[str, object]]]:
    with Session(engine) as session:
        return {
            table.__tablename__: [
                {column.name: getattr(row, column.name) for column in table.__table__.columns}
                for row in session.scalars(select(table).order_by(table.id))  # type: ignore[attr-defined]
            ]
            for table in TABLES
        }


def found(engine: Engine, gazetteer: Gazetteer, theme: str, today: date = TODAY) -> dict[str, Suggestion]:
    place = gazetteer.resolve("Zaandam")
    assert place
    with Session(engine) as session:
        need = Need((theme,), place.place)
        return {one.organization_id: one for one in suggest(session, gazetteer, need, limit=9, today=today)}


def test_loading_again_gives_exactly_what_the_edits_gave(any_engine: Engine, load: Callable[..., None]) -> None:
    migrate(any_engine)
    load(any_engine)
    for part, content in PARTS.items():
        keep(any_engine, part, content)
    edited = everything(any_engine)
    assert [row["id"] for row in edited["service"]] == ["buren-aanbod", "huis-wandelen", "huis-yoga"]
    load(any_engine)
    assert everything(any_engine) == edited


def test_what_the_files_say_of_the_same_thing_no_longer_counts(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    for part, content in PARTS.items():
        keep(engine, part, content)
    before = everything(engine)
    files = small()
    files.rows["locations"][0]["opening_days"] = "elke dag 8.00-20.00 uur"
    files.rows["organizations"][0] |= {"phone": "010 000 00 00", "name": "Het Huis"}
    load(engine, files)
    after = everything(engine)
    for table in ("schedule", "opening_hours", "phone", "closure"):
        kept = [{**row, "source": ""} if "source" in row else row for row in before[table]]
        assert [{**row, "source": ""} if "source" in row else row for row in after[table]] == kept, table
    assert after["organization"][1]["name"] == "Het Huis"


def test_the_rest_of_the_house_and_the_neighbours_stay(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    before = everything(engine)
    keep(engine, part_name(HOURS, HERE), TUESDAY)
    after = everything(engine)
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {"schedule", "opening_hours"}
    assert [row for row in after["schedule"] if row["location_id"] != HERE] == [
        row for row in before["schedule"] if row["location_id"] != HERE
    ]


def test_a_fact_of_the_house_has_the_house_as_source_and_a_date(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    keep(engine, part_name(HOURS, HERE), TUESDAY)
    keep(engine, REACH, OwnReach(phone="075 123 45 67"))
    with Session(engine) as session:
        for row in (session.get_one(Schedule, f"{HERE}:schedule"), session.get_one(Phone, f"{HOUSE}:phone")):
            assert (row.source, row.source_date, row.assured_date) == ("Huis zelf", "2026-11-29", TODAY)
        assert session.get_one(Schedule, f"{HERE}:schedule").description == (
            "dinsdag 10.00-16.30 uur; bel aan bij de zijdeur"
        )
        assert session.get_one(OwnPart, (HOUSE, REACH)).assured_by == "account-1"


def test_no_house_can_write_in_another_one(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    before = everything(engine)
    for part, content in {part_name(HOURS, "buren-zaandam"): TUESDAY, part_name(SERVICE, "buren-aanbod"): WALK}.items():
        with pytest.raises(NotThisHouse):
            keep(engine, part, content)
        with Session(engine) as session, session.begin():
            kept = content.model_dump(mode="json")
            session.add(OwnPart(organization_id=HOUSE, part=part, content=kept, assured_date=TODAY, assured_by="x"))
    with pytest.raises(NotThisHouse):
        keep(engine, CLOSURES, HOLIDAY, house="nergens")
    assert everything(engine) == before
    load(engine)
    assert everything(engine) == before


def test_a_house_that_left_and_came_back_finds_its_own_words(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    keep(engine, part_name(HOURS, HERE), TUESDAY)
    with_own = everything(engine)
    without = SmallDirectory()
    without.centre("buren")
    load(engine, without)
    with Session(engine) as session:
        assert session.scalars(select(OpeningHours)).all() == []
    load(engine)
    assert everything(engine) == with_own


def test_words_of_an_older_shape_do_not_stop_the_start(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    before = everything(engine)
    with Session(engine) as session, session.begin():
        for part in ("service:huis-yoga", "tuin", "closures"):
            old = {"name": "Yoga", "themes": ["ademhalen"]}
            session.add(OwnPart(organization_id=HOUSE, part=part, content=old, assured_date=TODAY, assured_by="x"))
    load(engine)
    assert everything(engine) == before


def test_the_chat_shows_it_at_once(engine: Engine, load: Callable[..., None], gazetteer: Gazetteer) -> None:
    load(engine)
    assert found(engine, gazetteer, "emotionele-steun")[HOUSE].opening_hours == "maandag 9.00-12.00 uur"
    keep(engine, part_name(HOURS, HERE), TUESDAY)
    keep(engine, CLOSURES, HOLIDAY)
    one = found(engine, gazetteer, "emotionele-steun")[HOUSE]
    closed = "gesloten van 21 december t/m 3 januari"
    assert one.opening_hours == f"dinsdag 10.00-16.30 uur; bel aan bij de zijdeur; {closed}"
    assert f"Let op: {closed}." in one.how_to_start
    later = found(engine, gazetteer, "emotionele-steun", today=date(2027, 1, 4))[HOUSE]
    assert "gesloten" not in later.opening_hours + later.how_to_start
    keep(engine, part_name(SERVICE, "huis-wandelen"), WALK)
    walk = found(engine, gazetteer, "bewegen-vitaliteit")[HOUSE]
    assert walk.description == "Samen een uur wandelen. Wanneer: elke dinsdag om 10.00 uur."
    assert (walk.verified, walk.source) == ("2026-11-29", "Huis zelf")
    keep(engine, part_name(SERVICE, "huis-wandelen"), WALK.model_copy(update={"offered": False}))
    assert HOUSE not in found(engine, gazetteer, "bewegen-vitaliteit")


def test_nothing_is_half_written(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    before = everything(engine)
    with Session(engine) as session, pytest.raises(RuntimeError), session.begin():
        save(session, HOUSE, CLOSURES, HOLIDAY, TODAY, "account-1")
        raise RuntimeError
    assert everything(engine) == before
    with Session(engine) as session:
        assert session.scalars(select(OwnPart)).all() == session.scalars(select(Closure)).all() == []


def test_each_change_is_noted_for_who_holds_the_directory_in_memory(engine: Engine, load: Callable[..., None]) -> None:
    from knowledge.directory.models import DirectoryChange

    def tokens() -> dict[str, str]:
        with Session(engine) as session:
            return {one.organization_id: one.token for one in session.scalars(select(DirectoryChange))}

    load(engine)
    first = tokens()
    keep(engine, CLOSURES, HOLIDAY)
    second = tokens()
    keep(engine, CLOSURES, HOLIDAY)
    third = tokens()
    assert set(first) == {EVERYTHING} and set(second) == {EVERYTHING, HOUSE} == set(third)
    assert first[EVERYTHING] == third[EVERYTHING] and second[HOUSE] != third[HOUSE]
    load(engine)
    assert tokens()[EVERYTHING] != first[EVERYTHING]


def test_services_of_the_files_keep_their_place(engine: Engine, load: Callable[..., None]) -> None:
    load(engine)
    own = OwnService(name="Yoga op de stoel", themes=(Theme.CREATIEF_ONTSPANNING,), minimum_age=50)
    keep(engine, part_name(SERVICE, "huis-yoga"), own)
    with Session(engine) as session:
        yoga = session.get_one(Service, "huis-yoga")
        assert (yoga.name, yoga.minimum_age, yoga.assured_date) == ("Yoga op de stoel", 50, TODAY)
        assert [one.taxonomy_term_id for one in yoga.attributes] == ["theme:creatief-ontspanning"]
