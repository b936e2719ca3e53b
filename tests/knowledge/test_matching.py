"""Matching on directories made by hand: each rule of ranking and wording, with nothing around it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from knowledge.directory.loading import load_directory
from knowledge.matching import Need, Scope, Suggestion, suggest
from knowledge.places import Gazetteer
from tests.knowledge.small_directory import SmallDirectory

TODAY = date(2026, 11, 1)
Find = Callable[..., list[Suggestion]]


@pytest.fixture
def directory() -> SmallDirectory:
    return SmallDirectory()


@pytest.fixture
def find(directory: SmallDirectory, engine: Engine, gazetteer: Gazetteer, tmp_path: Path) -> Find:
    """Suggestions of the test's directory, by names of themes and of a place; the first search loads it."""
    loaded: list[Path] = []

    def find(
        *themes: str, place: str | None = "Zaandam", limit: int = 20, offset: int = 0, **known: object
    ) -> list[Suggestion]:
        found = gazetteer.resolve(place) if place else None
        assert found or not place
        need = Need(themes or ("emotionele-steun",), found.place if found else None, **known)  # type: ignore[arg-type]
        if not loaded:
            loaded.append(directory.write(tmp_path / "files"))
            with Session(engine) as session:
                load_directory(session, loaded[0], gazetteer)
        with Session(engine) as session:
            return suggest(session, gazetteer, need, limit=limit, offset=offset, today=TODAY)

    return find


def owners(found: list[Suggestion]) -> list[str]:
    return [suggestion.organization_id for suggestion in found]


def test_only_what_helps_with_the_theme(directory: SmallDirectory, find: Find) -> None:
    directory.centre("werk", themes="werk;geld")
    directory.centre("geld", themes="geld")
    directory.centre("steun", themes="emotionele-steun")
    assert set(owners(find("geld"))) == {"werk", "geld"}
    assert {suggestion.theme for suggestion in find("geld")} == {"geld"}
    assert find("rouw") == []


def test_an_unknown_theme_finds_nothing(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis")
    directory.organization("zorg")
    directory.service("zorg", themes="medisch-terug-naar-zorg")
    directory.area("zorg", "landelijk")
    assert find("medisch-terug-naar-zorg") == [] and find("bestaat-niet") == []


def test_region_before_neighbouring_region_before_the_whole_country(directory: SmallDirectory, find: Find) -> None:
    directory.national("landelijk", phone="0800-022 66 22", registration="inloop", cost="gratis")
    directory.centre("naast", "Hilversum", registration="inloop")
    directory.centre("hier", "Zaandam", kind="partner-formeel", registration="verwijzing", source_date="2012")
    directory.centre("ver", "Groningen", registration="inloop")
    found = find()
    assert owners(found) == ["hier", "naast", "landelijk"]
    assert [suggestion.scope for suggestion in found] == [Scope.REGION, Scope.NEIGHBOURING, Scope.NATIONAL]


def test_neighbouring_regions_do_not_crowd_out_the_whole_country(directory: SmallDirectory, find: Find) -> None:
    directory.national("landelijk")
    for city in ("Hilversum", "Utrecht", "Alkmaar"):
        directory.centre(city.lower(), city)
    scopes = [suggestion.scope for suggestion in find()]
    assert scopes == [Scope.NEIGHBOURING, Scope.NEIGHBOURING, Scope.NATIONAL, Scope.NEIGHBOURING]


def test_an_area_reaches_as_far_as_it_says(directory: SmallDirectory, find: Find) -> None:
    for owner, area in {"gemeente": "Zaanstad", "streek": "Zaanstreek", "elders": "Groningen (provincie)"}.items():
        directory.organization(owner, kind="partner-informeel")
        directory.service(owner)
        directory.area(owner, area)
    assert set(owners(find(place="Krommenie"))) == {"gemeente", "streek"}
    assert owners(find(place="Winschoten")) == ["elders"]
    assert {suggestion.scope for suggestion in find(place="Krommenie")} == {Scope.REGION}


def test_who_names_a_region_is_helped_by_all_who_work_in_a_part_of_it(directory: SmallDirectory, find: Find) -> None:
    directory.centre("zaandam", "Zaandam")
    directory.organization("wormerland")
    directory.service("wormerland")
    directory.area("wormerland", "Wormerland")
    directory.centre("amsterdam", "Amsterdam")
    found = {suggestion.organization_id: suggestion.scope for suggestion in find(place="Zaanstreek")}
    assert found["zaandam"] == found["wormerland"] == Scope.REGION
    assert found["amsterdam"] == Scope.NEIGHBOURING


def test_without_a_place_only_what_is_for_everybody(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis")
    directory.national("landelijk")
    found = find(place=None)
    assert owners(found) == ["landelijk"]
    assert found[0].distance_km is None and found[0].scope is Scope.NATIONAL


def test_nothing_near_and_nothing_national_is_nothing(directory: SmallDirectory, find: Find) -> None:
    directory.centre("ver", "Groningen")
    assert find() == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ipso-centrum", "partner-informeel"),
        ("ipso-centrum", "partner-formeel"),
        ("partner-informeel", "partner-formeel"),
    ],
)
def test_the_lightest_organisation_first(directory: SmallDirectory, find: Find, first: str, second: str) -> None:
    directory.centre("a-zwaar", kind=second)
    directory.centre("b-licht", kind=first)
    assert owners(find()) == ["b-licht", "a-zwaar"]


def test_the_lightest_way_in_first(directory: SmallDirectory, find: Find) -> None:
    for owner, way in {"a": "verwijzing", "b": "onbekend", "c": "afspraak", "d": "inloop"}.items():
        directory.centre(owner, registration=way)
    assert owners(find()) == ["d", "c", "b", "a"]


def test_for_money_an_office_is_as_good_as_a_centre(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-kantoor", kind="partner-formeel", themes="geld", registration="afspraak")
    directory.centre("b-huis", kind="ipso-centrum", themes="emotionele-steun;lotgenoten;geld")
    assert owners(find("geld")) == ["a-kantoor", "b-huis"]


def test_near_before_far_within_the_region(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-verder", "Amsterdam")
    directory.centre("b-dichtbij", "Zaandam")
    assert owners(find()) == ["b-dichtbij", "a-verder"]


def test_fresh_before_stale(directory: SmallDirectory, find: Find) -> None:
    for owner, dated in {"a": "", "b": "2015", "c": "2023-04", "d": "2026-01"}.items():
        directory.centre(owner, source_date=dated)
    assert owners(find()) == ["d", "c", "a", "b"]


def test_what_a_service_is_mainly_for_counts(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-ook", themes="bewegen-vitaliteit;voeding;emotionele-steun")
    directory.centre("b-vooral", themes="emotionele-steun;voeding")
    assert owners(find()) == ["b-vooral", "a-ook"]


def test_what_somebody_names_comes_first(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-tekenen", themes="creatief-ontspanning", name="Tekenen")
    directory.centre("b-yoga", themes="creatief-ontspanning", description="Elke week Yoga.")
    assert owners(find("creatief-ontspanning")) == ["a-tekenen", "b-yoga"]
    assert owners(find("creatief-ontspanning", wishes=("yoga",))) == ["b-yoga", "a-tekenen"]


def test_who_it_is_for_is_respected(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-patient", audience="patient")
    directory.centre("b-naaste", audience="naaste")
    directory.centre("c-iedereen")
    directory.centre("d-professional", audience="professional")
    assert owners(find(audience="naaste")) == ["b-naaste", "c-iedereen"]
    assert owners(find(audience="patient")) == ["a-patient", "c-iedereen"]
    assert owners(find(audience="mantelzorger")) == ["c-iedereen", "b-naaste"]
    assert set(owners(find())) == {"a-patient", "b-naaste", "c-iedereen"}
    assert "d-professional" in owners(find(audience="professional"))


def test_groups_for_the_young_are_for_who_says_to_be_young_or_asks_for_the_young(
    directory: SmallDirectory, find: Find
) -> None:
    directory.centre("jong", themes="lotgenoten;jongeren-aya", audience="jongere-aya")
    for audience in (None, "onbekend", "patient", "ex-patient", "naaste"):
        assert find("lotgenoten", audience=audience) == []
    assert owners(find("lotgenoten", audience="jongere-aya")) == ["jong"]
    for audience in (None, "patient"):
        assert owners(find("jongeren-aya", audience=audience)) == ["jong"]


def test_a_line_for_children_is_for_children_only(directory: SmallDirectory, find: Find) -> None:
    both = "emotionele-steun;gezin-kinderen"
    directory.national("kinderlijn", kind="hulplijn", phone="0800-0432", themes=both, audience="kind")
    for theme in ("emotionele-steun", "gezin-kinderen"):
        assert owners(find(theme, audience="kind")) == ["kinderlijn"]
        for audience in (None, "onbekend", "patient", "naaste", "mantelzorger", "nabestaande", "professional"):
            assert find(theme, audience=audience) == [], (theme, audience)


@pytest.mark.parametrize("audience", [None, "patient", "ex-patient", "naaste", "mantelzorger"])
def test_parents_find_groups_for_their_children(directory: SmallDirectory, find: Find, audience: str | None) -> None:
    directory.centre("kindergroep", themes="gezin-kinderen;creatief-ontspanning", audience="kind")
    assert owners(find("gezin-kinderen", audience=audience)) == ["kindergroep"]


def test_an_adult_gets_no_painting_class_for_children(directory: SmallDirectory, find: Find) -> None:
    directory.centre("kindergroep", themes="gezin-kinderen;creatief-ontspanning", audience="kind")
    for audience in (None, "patient", "ex-patient", "mantelzorger", "nabestaande"):
        assert find("creatief-ontspanning", audience=audience) == []


def test_the_phase_is_respected(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a-erna", phase="na-behandeling")
    directory.centre("b-tijdens", phase="diagnose;behandeling")
    directory.centre("c-altijd")
    assert owners(find(phase="behandeling")) == ["b-tijdens", "c-altijd", "a-erna"]
    assert owners(find(phase="na-behandeling"))[0] == "a-erna"


def test_what_is_for_everybody_comes_first_while_no_phase_is_known(directory: SmallDirectory, find: Find) -> None:
    directory.centre("een-fase", themes="werk", phase="na-behandeling")
    directory.centre("iedereen", themes="werk")
    directory.centre("rouwgroep", themes="rouw", phase="rouw")
    directory.centre("zo-maar", themes="rouw")
    assert owners(find("werk")) == ["iedereen", "een-fase"]
    assert owners(find("werk", phase="na-behandeling")) == ["een-fase", "iedereen"]
    assert owners(find("rouw")) == ["rouwgroep", "zo-maar"], "the theme itself speaks of the phase"


def test_nobody_gets_volunteers_for_the_dying_who_did_not_speak_of_dying(directory: SmallDirectory, find: Find) -> None:
    directory.centre("waken", kind="partner-informeel", themes="levenseinde;mantelzorg", phase="laatste-fase")
    directory.centre("ongeneeslijk", themes="levenseinde;mantelzorg", phase="ongeneeslijk;laatste-fase")
    directory.national("lijn", themes="mantelzorg")
    for phase in (None, "diagnose", "behandeling", "na-behandeling", "rouw"):
        assert owners(find("mantelzorg", phase=phase)) == ["lijn"], phase
    dying = {"waken", "ongeneeslijk"}
    assert set(owners(find("levenseinde"))) == dying
    assert set(owners(find("mantelzorg", phase="laatste-fase"))) == {*dying, "lijn"}
    assert set(owners(find("mantelzorg", "levenseinde"))) == {*dying, "lijn"}


def test_nobody_gets_a_group_of_mourners_who_did_not_lose_anybody(directory: SmallDirectory, find: Find) -> None:
    directory.centre("rouwgroep", themes="rouw;lotgenoten", audience="nabestaande;naaste", phase="rouw")
    for known in ({}, {"audience": "naaste"}, {"phase": "diagnose"}, {"phase": "laatste-fase"}):
        assert find("lotgenoten", **known) == [], known
    for known in ({"audience": "nabestaande"}, {"phase": "rouw"}):
        assert owners(find("lotgenoten", **known)) == ["rouwgroep"], known
    assert owners(find("rouw")) == ["rouwgroep"]


@pytest.mark.parametrize("line", ["112", "113-zelfmoordpreventie", "veilig-thuis", "huisartsenpost"])
def test_lines_for_danger_are_no_suggestion(directory: SmallDirectory, find: Find, line: str) -> None:
    directory.national(line, kind="hulplijn", phone="112", registration="inloop", cost="gratis")
    directory.national("luisterlijn", kind="hulplijn", phone="088 0767 000")
    assert owners(find()) == owners(find(place=None)) == ["luisterlijn"]


def test_one_service_of_each_organisation(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis", themes="emotionele-steun;voeding")
    directory.service("huis", id="huis-gesprek", themes="emotionele-steun", registration="inloop")
    directory.centre("ander")
    found = find()
    assert sorted(owners(found)) == ["ander", "huis"]
    assert next(one for one in found if one.organization_id == "huis").service_id == "huis-gesprek"


def test_two_needs_are_both_seen_in_the_first_three(directory: SmallDirectory, find: Find) -> None:
    # Everybody nearby helps with work; for transport the same three are better placed than the only specialist.
    for owner in ("a", "b", "c"):
        directory.centre(owner, themes="werk;vervoer", registration="inloop")
    directory.centre("ritten", "Amsterdam", kind="partner-informeel", themes="vervoer")
    directory.national("werklijn", themes="werk")
    for needs in (("werk", "vervoer"), ("vervoer", "werk")):
        assert {one.theme for one in find(*needs, limit=3)} == set(needs)
        assert find(*needs, limit=1)[0].theme == needs[0]


def test_one_need_without_help_does_not_hide_the_other(directory: SmallDirectory, find: Find) -> None:
    directory.centre("a", themes="werk")
    directory.centre("b", themes="werk")
    assert owners(find("ka-doos", "werk")) == ["a", "b"]


def test_turning_pages_never_repeats_and_loses_nobody(directory: SmallDirectory, find: Find) -> None:
    for number in range(7):
        directory.centre(f"huis-{number}", ("Zaandam", "Amsterdam", "Hilversum")[number % 3], themes="werk;geld")
    directory.national("lijn", themes="geld")
    for needs in (("werk",), ("werk", "geld")):
        pages = [owners(find(*needs, limit=3, offset=offset)) for offset in (0, 3, 6, 9)]
        turned = [owner for page in pages for owner in page]
        assert turned == owners(find(*needs)) and len(set(turned)) == len(turned)
        assert pages[-1] == []


def test_distance_is_that_of_the_nearest_location(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis", "Groningen")
    directory.location("huis", "Zaandam", street="Dam 1", opening_days="maandag 10-12 uur")
    found = find(place="Krommenie")[0]
    assert found.distance_km is not None and 4 < found.distance_km < 9
    assert found.address == "Dam 1, Zaandam" and found.opening_hours == "maandag 10-12 uur"
    assert found.latitude == pytest.approx(52.44, abs=0.05) and found.longitude == pytest.approx(4.83, abs=0.05)


def test_help_for_the_whole_country_has_no_distance_and_no_office_address(
    directory: SmallDirectory, find: Find
) -> None:
    directory.national("lijn")
    directory.location("lijn", "Zaandam", street="Kantoor 1", opening_days="maandag")
    found = find()[0]
    assert (found.distance_km, found.latitude, found.address, found.opening_hours) == (None, None, "", "")


@pytest.mark.parametrize(
    ("service_date", "hours_date", "call_first"),
    [("2026-01", "2026-01", False), ("2024-12-31", "2024", False), ("2023-12", "2026-01", True), ("", "2026-01", True),
     ("2026-01", "2018-01", True), ("2026-01", "", True)],
)  # fmt: skip
def test_old_opening_hours_say_to_call_first(
    directory: SmallDirectory, find: Find, service_date: str, hours_date: str, call_first: bool
) -> None:
    directory.organization("huis", phone="075-123 45 67")
    directory.location("huis", "Zaandam", opening_days="maandag 10-12 uur", source_date=hours_date)
    directory.service("huis", registration="inloop", source_date=service_date)
    found = find()[0]
    assert found.opening_hours == "maandag 10-12 uur" and found.call_first is call_first
    first = "Bel eerst even of ze open zijn." if call_first else "U mag zonder afspraak binnenlopen."
    assert found.how_to_start == f"{first} Bel 075-123 45 67."


def test_reasons_are_plain_dutch(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis", registration="inloop", cost="gratis", audience="patient;naaste")
    near = find(place="Krommenie", audience="naaste")[0].reasons
    assert near == (
        "voor steun en een luisterend oor",
        "dichtbij: 8 km",
        "ook voor naasten",
        "binnenlopen zonder afspraak",
        "gratis",
    )
    assert "in Zaandam" in find(place="Zaandam")[0].reasons
    assert "in Zaandam" in find(place="Zaanstreek")[0].reasons
    far = find(place="Hilversum")[0]
    assert far.scope is Scope.NEIGHBOURING and far.distance_km is not None
    assert f"op {far.distance_km:.0f} km" in far.reasons
    assert not any("voor naasten" in reason or "mensen met kanker" in reason for reason in far.reasons)


def test_other_reasons(directory: SmallDirectory, find: Find) -> None:
    directory.national("lijn", kind="hulplijn", phone="0800-1", registration="inloop", audience="nabestaande")
    directory.organization("welzijn", kind="partner-informeel")
    directory.service("welzijn", registration="afspraak")
    directory.area("welzijn", "Noord-Holland")
    found = {one.organization_id: one for one in find(audience="nabestaande")}
    lijn, welzijn = found["lijn"], found["welzijn"]
    assert lijn.reasons == ("voor steun en een luisterend oor", "voor heel Nederland", "speciaal voor nabestaanden")
    assert lijn.how_to_start == "Bel 0800-1."
    assert "werkt in Noord-Holland" in welzijn.reasons and welzijn.distance_km is None
    assert "afspraak" in welzijn.how_to_start


@pytest.mark.parametrize(
    ("columns", "start"),
    [
        ({"phone": "075-1234567", "email": "a@b.nl", "website": "https://www.b.nl/"}, "Bel 075-1234567."),
        ({"email": "a@b.nl", "website": "https://www.b.nl/"}, "Mail naar a@b.nl."),
        ({"website": "https://www.b.nl/"}, "Kijk op b.nl."),
    ],
)
def test_the_first_step_is_the_easiest_contact_there_is(
    directory: SmallDirectory, find: Find, columns: dict[str, str], start: str
) -> None:
    directory.organization("huis", **columns)
    directory.location("huis", "Zaandam")
    directory.service("huis")
    assert find()[0].how_to_start == start


def test_without_any_contact_somebody_can_still_call(directory: SmallDirectory, find: Find) -> None:
    directory.centre("huis", registration="verwijzing")
    start = find()[0].how_to_start
    assert "een verwijzing nodig" in start and "0800-022 66 22" in start and "in Zaandam" in start
