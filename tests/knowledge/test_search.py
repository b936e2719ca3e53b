"""Search on the real directory: what comes first for what somebody types, and that it notices every change."""

import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from knowledge.directory.hours import AMSTERDAM, OpenState
from knowledge.directory.loading import load_directory
from knowledge.directory.own import save
from knowledge.directory.parts import (
    CLOSURES,
    HOURS,
    SERVICE,
    OwnClosure,
    OwnClosures,
    OwnHours,
    OwnOpening,
    OwnService,
)
from knowledge.matching import Scope
from knowledge.places import Gazetteer
from knowledge.search import Answer, Filters, Search
from knowledge.taxonomy import Audience, Phase, Theme
from tests.knowledge.small_directory import SmallDirectory

TUESDAY_MORNING = datetime(2026, 11, 24, 10, 30, tzinfo=AMSTERDAM)
Ask = Callable[..., Answer]


@pytest.fixture(scope="module")
def ask(real_engine: Engine, gazetteer: Gazetteer) -> Ask:
    search = Search(sessionmaker(real_engine), gazetteer)

    def ask(text: str, near: str | None = None, limit: int = 20, **ticked: object) -> Answer:
        place = gazetteer.resolve(near) if near else None
        filters = Filters(**ticked)  # type: ignore[arg-type]
        at = TUESDAY_MORNING
        return search.answer(text, filters, near=place.place if place else None, limit=limit, moment=at)

    return ask


def services(answer: Answer) -> list[str]:
    return [hit.suggestion.service_id for hit in answer.hits]


def houses(answer: Answer) -> list[str]:
    return [hit.suggestion.organization_id for hit in answer.hits]


@pytest.mark.parametrize("typed", ["rouw zaandam", "zaandam rouw", "rouw zandaam", "rouw zaand", "Rouw, Zaandam!",
                                   "rouwverwerking in zaandam", "weduwe zaandam", "zaandam overleden", "rouw 1506",
                                   "rouw zaa"])  # fmt: skip
def test_mourning_in_zaandam_is_annas_house(ask: Ask, typed: str) -> None:
    first = ask(typed).hits[0].suggestion
    assert (first.service_id, first.scope, first.theme) == ("annas-huis-naasten", Scope.REGION, "rouw")
    assert first.reasons[:2] == ("voor rouw", "in Zaandam") or typed in ("rouw 1506", "rouw zaa")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lotgenoten jonge vrouw twente", "de-nije-stichting"),
        ("lotgenooten twennte", "de-nije-stichting"),
        ("hospice zwolle", "hospice-zwolle"),
        ("hospies zwole", "hospice-zwolle"),
        ("yoga utrecht", "samen-sterk-huis"),
        ("taxi ziekenhuis assen", "automaatje-assen"),
        ("mantelzorger groningen", "humanitas-groningen"),
        ("kinderen lelystad", "inloophuis-passie"),
        ("ka-doos", "annas-huis"),
        ("kadoos wormerveer", "annas-huis"),
        ("annas huis", "annas-huis"),
        ("anna's h", "annas-huis"),
        ("hamelhuis", "hamelhuys"),
        ("hamelhuys zaandam", "hamelhuys"),
        ("113", "113-zelfmoordpreventie"),
    ],
)
def test_what_comes_first(ask: Ask, typed: str, first: str) -> None:
    assert houses(ask(typed))[0] == first


def test_help_at_home_near_a_postcode(ask: Ask) -> None:
    answer = ask("thuishulp 1506")
    assert answer.place and answer.place.postcode == "1506" and answer.themes == (Theme.HUISHOUDEN_PRAKTISCH,)
    assert "humanitas-zaanstreek-steun" in services(answer)[:5]
    assert {hit.suggestion.theme for hit in answer.hits[:8]} == {Theme.HUISHOUDEN_PRAKTISCH}


@pytest.mark.parametrize("whole", ["rouw zaandam", "massage utrecht", "mantelzorg groningen", "hospice zwolle"])
def test_each_letter_typed_brings_an_answer_and_nothing_falls_over(ask: Ask, whole: str) -> None:
    for length in range(2, len(whole) + 1):
        answer = ask(whole[:length], near="Zaandam")
        assert answer.hits, whole[:length]
    assert ask(whole[:-1]).place == ask(whole).place


def test_near_wins_nothing_from_a_place_that_was_typed(ask: Ask) -> None:
    assert houses(ask("rouw", near="Zaandam"))[0] == "annas-huis"
    assert houses(ask("rouw zaandam", near="Maastricht")) == houses(ask("rouw zaandam"))


@pytest.mark.parametrize(
    "typed", ["", "   ", "!?", "de", "<script>alert(1)</script>", "🙂", "x" * 100_000, "' OR 1=1 --", "%", "1", "\x00"]
)
def test_bad_input_is_no_trouble(ask: Ask, typed: str) -> None:
    assert len(ask(typed).hits) <= 20


def test_words_nobody_knows_are_named(ask: Ask) -> None:
    answer = ask("xyzzy zaandam")
    assert answer.unknown == ("xyzzy",) and answer.place and answer.place.name == "Zaandam"


def test_danger_lines_are_no_answer_to_a_theme_but_to_their_name(ask: Ask) -> None:
    lines = {"112", "113-zelfmoordpreventie", "veilig-thuis", "huisartsenpost"}
    for typed in ("bang zaandam", "kinderen lelystad", "steun utrecht", "somber"):
        assert not lines & set(houses(ask(typed, limit=100))), typed
    assert "veilig-thuis" in houses(ask("veilig thuis"))[:3]


def test_nobody_gets_help_for_the_dying_who_did_not_ask(ask: Ask) -> None:
    for typed in ("lotgenoten leeuwarden", "mantelzorg utrecht", "steun zwolle"):
        assert not [key for key in services(ask(typed, limit=100)) if "hospice" in key], typed


@pytest.mark.parametrize("theme", list(Theme))
def test_a_theme_can_be_ticked_without_a_word(ask: Ask, theme: str) -> None:
    answer = ask("", near="Zaandam", theme=theme)
    assert answer.hits and {hit.suggestion.theme for hit in answer.hits} == {theme}


def test_ticks_narrow_what_was_typed(ask: Ask) -> None:
    everybody = services(ask("lotgenoten", near="Zaandam", limit=100))
    young = services(ask("lotgenoten", near="Zaandam", limit=100, audience=Audience.JONGERE_AYA))
    assert "annas-huis-aya" in young[:2] and "annas-huis-aya" not in everybody[:2]
    assert "annas-huis-naasten" not in young
    dying = ask("mantelzorg utrecht", limit=100, phase=Phase.DIAGNOSE)
    assert not [hit for hit in dying.hits if "laatste" in hit.suggestion.service.lower()]


def test_open_now_is_only_what_is_surely_open(ask: Ask) -> None:
    answer = ask("steun groningen", open_now=True)
    assert houses(answer)[0] == "hamelhuys"
    assert {hit.now.state for hit in answer.hits} == {OpenState.OPEN} and answer.hours_unknown > 0
    assert answer.hits[0].now.words == "Nu open, tot 17.00 uur."


def test_no_house_fills_the_page(ask: Ask) -> None:
    found = houses(ask("annas huis", limit=20))
    assert max(found.count(house) for house in found) <= 3


@pytest.fixture
def small(engine: Engine, gazetteer: Gazetteer, tmp_path: Path) -> tuple[Search, Callable[[SmallDirectory], None]]:
    def load(directory: SmallDirectory) -> None:
        with Session(engine) as session:
            load_directory(session, directory.write(tmp_path / "files"), gazetteer)

    return Search(sessionmaker(engine), gazetteer), load


def directory(*houses: str) -> SmallDirectory:
    made = SmallDirectory()
    for house in houses:
        made.centre(house, themes="emotionele-steun", registration="inloop")
    return made


def test_an_edit_is_found_at_once(engine: Engine, small: tuple[Search, Callable[[SmallDirectory], None]]) -> None:
    search, load = small
    load(directory("huis", "buren"))
    assert houses(search.answer("zaandam steun", moment=TUESDAY_MORNING)) == ["buren", "huis"]
    own = OwnService(name="Bijenkast timmeren", themes=(Theme.CREATIEF_ONTSPANNING,))
    hours = OwnHours(openings=(OwnOpening(weekday=1, opens="10:00", closes="12:00"),))

    def change(part: str, content: OwnService | OwnHours | OwnClosures) -> None:
        with Session(engine) as session, session.begin():
            save(session, "huis", part, content, date(2026, 11, 1), "x")

    change(f"{SERVICE}:huis-bijen", own)
    assert services(search.answer("bijenkast"))[0] == "huis-bijen"
    change(f"{HOURS}:huis-zaandam", hours)
    open_now = search.answer("zaandam steun", Filters(open_now=True), moment=TUESDAY_MORNING)
    assert houses(open_now) == ["huis"] and open_now.hours_unknown == 1
    change(CLOSURES, OwnClosures(closures=(OwnClosure(first_day=date(2026, 11, 23), last_day=date(2026, 11, 27)),)))
    assert not search.answer("zaandam steun", Filters(open_now=True), moment=TUESDAY_MORNING).hits
    change(f"{SERVICE}:huis-bijen", own.model_copy(update={"offered": False}))
    assert services(search.answer("bijenkast")) == []


def test_a_directory_that_is_loaded_again_is_found(small: tuple[Search, Callable[[SmallDirectory], None]]) -> None:
    search, load = small
    load(directory("huis", "buren"))
    assert sorted(houses(search.answer("zaandam steun"))) == ["buren", "huis"]
    load(directory("buren", "nieuw"))
    search.answer("zaandam steun")
    search.settle()
    assert sorted(houses(search.answer("zaandam steun"))) == ["buren", "nieuw"]


def test_two_who_search_while_a_house_changes(
    engine: Engine, small: tuple[Search, Callable[[SmallDirectory], None]]
) -> None:
    search, load = small
    load(directory("huis", "buren"))
    trouble: list[Exception] = []

    def keep_searching() -> None:
        try:
            for _ in range(40):
                assert search.answer("steun zaandam").hits
        except Exception as problem:
            trouble.append(problem)

    threads = [threading.Thread(target=keep_searching) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(20):
        with Session(engine) as session, session.begin():
            own = OwnService(name=f"Nieuw {number}", themes=(Theme.WERK,))
            save(session, "huis", f"{SERVICE}:huis-{number}", own, date(2026, 11, 1), "x")
    for thread in threads:
        thread.join()
    assert not trouble
    assert len(search.answer("nieuw", limit=50).hits) == 3


def test_one_service_for_a_card(ask: Ask, real_engine: Engine, gazetteer: Gazetteer) -> None:
    search = Search(sessionmaker(real_engine), gazetteer)
    zaandam = gazetteer.resolve("Zaandam")
    assert zaandam
    hit = search.one("annas-huis-naasten", "rouw", zaandam.place)
    assert hit and hit.suggestion.theme == "rouw" and "in Zaandam" in hit.suggestion.reasons
    assert search.one("annas-huis-naasten", "werk") and search.one("bestaat-niet") is None
