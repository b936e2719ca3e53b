"""Matching on the real directory: what must hold for every need and everywhere in the country."""

import itertools
from collections.abc import Callable
from functools import cache

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from knowledge.directory.models import Location, Organization, Service
from knowledge.matching import AgeGroup, Need, Scope, Suggestion, suggest
from knowledge.matching.candidates import SAFETY_LINES
from knowledge.places import Gazetteer
from knowledge.taxonomy import THEME_NAMES, Audience, Phase, Theme

EVERYTHING = 10_000
#: A village, a city, a far corner, a region, a postcode and nothing at all.
PLACES = ("Krommenie", "Leeuwarden", "Sluis", "Achterhoek", "1506", None)
#: The capital of each province: there is a walk-in centre in each of them, or nearby.
CAPITALS = ("Groningen", "Leeuwarden", "Assen", "Zwolle", "Lelystad", "Arnhem", "Utrecht", "Haarlem", "Den Haag",
            "Middelburg", "Den Bosch", "Maastricht")  # fmt: skip
Find = Callable[..., list[Suggestion]]


@pytest.fixture(scope="module")
def find(real_engine: Engine, gazetteer: Gazetteer) -> Find:
    @cache
    def find(*themes: str, place: str | None = None, limit: int = EVERYTHING, offset: int = 0, **known: object) -> (
        list[Suggestion]
    ):  # fmt: skip
        found = gazetteer.resolve(place) if place else None
        assert found or not place
        need = Need(themes, found.place if found else None, **known)  # type: ignore[arg-type]
        with Session(real_engine) as session:
            return suggest(session, gazetteer, need, limit=limit, offset=offset)

    return find


@pytest.fixture(scope="module")
def slugs(real_engine: Engine) -> dict[str, dict[str, set[str]]]:
    """Themes, audience and phase of each service, straight from the tables."""
    found: dict[str, dict[str, set[str]]] = {}
    with Session(real_engine) as session:
        for service in session.scalars(select(Service)):
            of = found.setdefault(service.id, {"theme": set(), "audience": set(), "phase": set()})
            for attribute in service.attributes:
                taxonomy, slug = attribute.taxonomy_term_id.split(":")
                of[taxonomy].add(slug)
    return found


@pytest.fixture(scope="module")
def narrow(real_engine: Engine) -> set[str]:
    """Services for one age group."""
    with Session(real_engine) as session:
        aged = [(one.id, AgeGroup.of(one.minimum_age, one.maximum_age)) for one in session.scalars(select(Service))]
    return {key for key, ages in aged if ages and ages.is_narrow}


@pytest.mark.parametrize("place", PLACES)
def test_what_holds_for_every_need(find: Find, slugs: dict[str, dict[str, set[str]]], place: str | None) -> None:
    for theme in Theme:
        found = find(theme, place=place)
        owners = [one.organization_id for one in found]
        assert len(set(owners)) == len(owners), theme
        assert not SAFETY_LINES & set(owners), theme
        for one in found:
            assert theme in slugs[one.service_id]["theme"], one.service_id
            assert one.reasons[0] == f"voor {THEME_NAMES[theme]}"
            assert len(one.reasons) >= 2 and one.how_to_start.endswith("."), one.service_id
            assert (one.distance_km is None) or one.distance_km < 70, one.service_id
            if place is None:
                assert one.scope is Scope.NATIONAL and one.distance_km is None


@pytest.mark.parametrize("place", PLACES)
def test_scopes_come_in_order(find: Find, narrow: set[str], place: str | None) -> None:
    order = [Scope.REGION, Scope.NEIGHBOURING, Scope.NATIONAL, Scope.NEIGHBOURING]
    for theme in Theme:
        sure = [one for one in find(theme, place=place) if one.service_id not in narrow]
        runs = [scope for scope, _ in itertools.groupby(one.scope for one in sure)]
        rest = iter(order)
        assert all(scope in rest for scope in runs), (theme, runs)


@pytest.mark.parametrize("place", PLACES)
def test_nobody_gets_help_for_the_dying_or_for_mourners_who_spoke_of_neither(
    find: Find, slugs: dict[str, dict[str, set[str]]], place: str | None
) -> None:
    others = {Phase.DIAGNOSE, Phase.BEHANDELING, Phase.NA_BEHANDELING}
    for theme in set(Theme) - {Theme.LEVENSEINDE, Theme.ROUW}:
        for one in find(theme, place=place):
            phases = slugs[one.service_id]["phase"]
            assert not phases or phases & others or len(phases) > 2, (theme, one.service_id)


def test_a_phase_that_is_known_is_not_the_last_one_either(find: Find, slugs: dict[str, dict[str, set[str]]]) -> None:
    for place, phase in itertools.product(("Leeuwarden", "Utrecht"), (Phase.DIAGNOSE, Phase.NA_BEHANDELING)):
        for one in find(Theme.MANTELZORG, place=place, phase=phase):
            assert slugs[one.service_id]["phase"] != {Phase.LAATSTE_FASE}, one.service_id


def test_the_dying_do_get_them(find: Find) -> None:
    for city in ("Leeuwarden", "Utrecht", "Den Haag", "Alkmaar", "Purmerend"):
        first = find(Theme.LEVENSEINDE, place=city, limit=1)[0]
        assert first.scope is Scope.REGION and first.theme == Theme.LEVENSEINDE, city
    assert any(
        one.service_id.endswith("-thuis") for one in find(Theme.MANTELZORG, place="Utrecht", phase="laatste-fase")
    )


def test_the_childrens_line_is_for_children_only(find: Find) -> None:
    def offered(theme: str, audience: str | None) -> bool:
        return "kindertelefoon" in {one.organization_id for one in find(theme, place="Utrecht", audience=audience)}

    for theme in (Theme.EMOTIONELE_STEUN, Theme.GEZIN_KINDEREN):
        assert offered(theme, Audience.KIND)
        assert [who for who in (None, *Audience) if who != Audience.KIND and offered(theme, who)] == []


def test_who_it_is_for_is_respected_everywhere(find: Find, slugs: dict[str, dict[str, set[str]]]) -> None:
    for theme, place in itertools.product(Theme, ("Krommenie", "Leeuwarden")):
        for one in find(theme, place=place, audience=Audience.NABESTAANDE):
            meant = slugs[one.service_id]["audience"]
            helped = {"nabestaande", "naaste"} | ({"kind"} if theme == Theme.GEZIN_KINDEREN else set())
            helped |= {"jongere-aya"} if theme == Theme.JONGEREN_AYA else set()
            assert not meant or meant & helped, (theme, one.service_id)
        for one in find(theme, place=place):
            assert slugs[one.service_id]["audience"] != {"professional"}, (theme, one.service_id)


@pytest.mark.parametrize("needs", [("emotionele-steun",), ("werk", "geld"), ("rouw", "gezin-kinderen", "vervoer")])
@pytest.mark.parametrize("place", ["Zaandam", "Twente", None])
def test_turning_pages_never_repeats_and_ends(find: Find, needs: tuple[str, ...], place: str | None) -> None:
    turned: list[str] = []
    for offset in range(0, 400, 3):
        page = find(*needs, place=place, limit=3, offset=offset)
        turned += [one.organization_id for one in page]
        if not page:
            break
    assert turned == [one.organization_id for one in find(*needs, place=place)]
    assert len(set(turned)) == len(turned) > 3


@pytest.mark.parametrize("place", ["Zaandam", "Leeuwarden", "Maastricht", "Utrecht", None])
def test_two_needs_are_both_seen_in_the_first_three(find: Find, place: str | None) -> None:
    for needs in itertools.permutations((Theme.WERK, Theme.GELD, Theme.ROUW, Theme.VERVOER, Theme.LOTGENOTEN), 2):
        assert {one.theme for one in find(*needs, place=place, limit=3)} == set(needs)


@pytest.mark.parametrize("city", CAPITALS)
def test_a_listening_ear_is_near_in_every_province(find: Find, city: str) -> None:
    first = find(Theme.EMOTIONELE_STEUN, place=city, limit=1)[0]
    assert first.scope is Scope.REGION and first.kind in ("ipso-centrum", "ipso-locatie"), first.organization
    assert first.distance_km is None or first.distance_km < 35


def test_from_krommenie_to_zaandam_is_a_few_kilometres(find: Find) -> None:
    by_id = {one.organization_id: one for one in find(Theme.EMOTIONELE_STEUN, place="Krommenie")}
    centre = by_id["annas-huis"]
    assert centre.scope is Scope.REGION and centre.distance_km is not None and 5 < centre.distance_km < 9
    assert f"dichtbij: {centre.distance_km:.0f} km" in centre.reasons


@pytest.mark.parametrize("place", ["1506", "Zaandam", "Purmerend", "Woerden", "Groningen"])
def test_help_at_home_begins_with_what_is_for_everybody(
    find: Find, slugs: dict[str, dict[str, set[str]]], place: str
) -> None:
    """Who types "thuishulp 1506" said nothing of a phase: no digital guide for after the treatment stands in front.

    In Krommenie one does: the only help for everybody in its region names the home as its third theme.
    """
    first = find(Theme.HUISHOUDEN_PRAKTISCH, place=place)[0]
    assert slugs[first.service_id]["phase"] == set(), first.organization


def test_the_gift_box_is_in_the_zaanstreek_only(find: Find) -> None:
    assert find(Theme.KA_DOOS, place="Wormerveer", limit=1)[0].organization_id == "annas-huis"
    assert find(Theme.KA_DOOS, place="Zaandam", limit=1)[0].scope is Scope.REGION
    assert all(one.scope is not Scope.REGION for one in find(Theme.KA_DOOS, place="Groningen"))


def test_old_opening_hours_say_to_call_first(find: Find, real_engine: Engine) -> None:
    with Session(real_engine) as session:
        old = {
            (one.organization_id, schedule.description)
            for one in session.scalars(select(Location))
            for schedule in one.schedules
            if not schedule.source_date or schedule.source_date < "2023"
        }
    assert old
    shown = [one for place in PLACES for theme in Theme for one in find(theme, place=place) if one.opening_hours]
    with_old_hours = [one for one in shown if (one.organization_id, one.opening_hours) in old]
    assert with_old_hours and all(one.call_first for one in with_old_hours)
    assert any(not one.call_first for one in shown)


def test_every_suggestion_has_its_source(find: Find, real_engine: Engine) -> None:
    for one in find(Theme.WERK, place="Rotterdam"):
        with Session(real_engine) as session:
            service = session.get_one(Service, one.service_id)
            assert (one.source, one.verified) == (service.source, service.source_date) and one.source
            organization = session.get_one(Organization, one.organization_id)
            assert (one.organization, one.website, one.email) == (
                organization.name, organization.website, organization.email
            )  # fmt: skip
            assert one.phone in {"", *(phone.number for phone in organization.phones)}


@pytest.mark.parametrize("audience", [None, Audience.NABESTAANDE])
@pytest.mark.parametrize("wishes", [(), ("rouwcafé",)])
def test_a_widow_in_zaandam_first_gets_the_centre_of_her_own_town(
    find: Find, audience: str | None, wishes: tuple[str, ...]
) -> None:
    first, *others = find(Theme.ROUW, place="Zaandam", audience=audience, wishes=wishes)
    assert first.organization_id == "annas-huis" and "in Zaandam" in first.reasons
    where = [one.service_id for one in others].index("rouwcafe-avond")
    assert all(one.scope is not Scope.NATIONAL for one in others[:where]), "later, but before the whole country"


@pytest.mark.parametrize("city", ["Zaandam", "Amsterdam", "Groningen"])
def test_one_age_group_comes_behind_what_surely_fits(find: Find, narrow: set[str], city: str) -> None:
    first = find(Theme.ROUW, place=city, audience=Audience.NABESTAANDE, limit=1)[0]
    assert first.service_id not in narrow


def test_who_is_young_gets_what_is_for_the_young(find: Find) -> None:
    young = find(Theme.ROUW, place="Groningen", ages=AgeGroup(25, 29))
    assert young[0].service_id == "humanitas-groningen-rouwcafe"
    assert "voor 20 tot en met 39 jaar" in young[0].reasons
    old = find(Theme.ROUW, place="Groningen", ages=AgeGroup(70, 79))
    assert not {"humanitas-groningen-rouwcafe", "rouwcafe-avond"} & {one.service_id for one in old}


def test_parents_and_young_adults_tell_an_age_by_what_they_ask(find: Find) -> None:
    assert find(Theme.JONGEREN_AYA, place="Zaandam", limit=1)[0].service_id == "annas-huis-aya"
    assert find(Theme.LOTGENOTEN, place="Zaandam", audience=Audience.JONGERE_AYA, limit=1)[0].service_id == (
        "annas-huis-aya"
    )
    children = {one.service_id for one in find(Theme.GEZIN_KINDEREN, place="Lelystad")[:6]}
    assert children & {"wij-allemaal-hangout", "passie-gezin", "welzijn-lelystad-jong"}
