from collections import Counter

from knowledge.places import Gazetteer, PlaceKind, distance_km
from knowledge.places.atlas import PROVINCES, load_atlas
from knowledge.places.tables import listed, rows

ATLAS = load_atlas()


def test_there_are_342_municipalities_in_12_provinces() -> None:
    kinds = Counter(place.kind for place in ATLAS.places)
    assert kinds[PlaceKind.MUNICIPALITY] == 342
    assert kinds[PlaceKind.PROVINCE] == 12
    assert kinds[PlaceKind.QUARTER] >= 250
    assert kinds[PlaceKind.REGION] >= 110


def test_merged_municipalities_carry_todays_names() -> None:
    today = {row["key"] for row in rows("municipalities")}
    assert {row["municipality"] for row in rows("municipality_mergers")} <= today
    gone = {"Brielle", "Uden", "Weesp", "Beemster", "Heerhugowaard", "Langedijk", "Boxmeer", "Delfzijl", "Leerdam"}
    assert not gone & today
    assert {"Voorne aan Zee", "Maashorst", "Dijk en Waard", "Land van Cuijk", "Eemsdelta", "Meierijstad"} <= today


def test_a_village_of_a_divided_municipality_went_to_the_right_neighbour() -> None:
    homes = {(row["town"], row["municipality"]) for row in rows("postcodes")}
    assert ("Ezinge", "Westerkwartier") in homes
    assert ("Baflo", "Het Hogeland") in homes
    assert ("Grou", "Leeuwarden") in homes
    assert ("Akkrum", "Heerenveen") in homes
    assert ("Geffen", "Oss") in homes
    assert ("Nuland", "'s-Hertogenbosch") in homes


def test_every_postcode_has_town_municipality_province_and_point() -> None:
    assert len(ATLAS.postcodes) > 4050
    for code, place in ATLAS.postcodes.items():
        assert place.postcode == code
        assert place.name
        assert place.municipality
        assert place.province in PROVINCES


def test_points_lie_in_the_netherlands() -> None:
    for place in [*ATLAS.places, *ATLAS.postcodes.values()]:
        assert 50.7 < place.latitude < 53.7, place
        assert 3.3 < place.longitude < 7.3, place


def test_points_of_a_town_lie_near_its_postcodes() -> None:
    for place in ATLAS.places:
        if place.kind is PlaceKind.TOWN:
            nearest = min(distance_km(place, ATLAS.postcodes[code]) for code in place.parts)
            assert nearest < 6.5, (place.id, nearest)


def test_ids_are_unique_and_readable() -> None:
    ids = [place.id for place in [*ATLAS.places, *ATLAS.postcodes.values()]]
    assert len(ids) == len(set(ids))
    assert {"town:zaandam:zaanstad", "postcode:1506", "municipality:zaanstad", "region:achterhoek"} <= set(ids)


def test_regions_list_municipalities_of_today() -> None:
    today = {row["key"] for row in rows("municipalities")}
    for row in rows("regions"):
        members = listed(row["municipalities"])
        assert members, row["name"]
        assert set(members) <= today, row["name"]


def test_quarters_list_postcodes_of_their_own_municipality() -> None:
    codes = {row["pc4"]: row["municipality"] for row in rows("postcodes")}
    for row in rows("quarters"):
        homes = {codes[code] for code in row["postcodes"].split()}
        # Broekpolder was built across the border of Beverwijk and Heemskerk.
        assert len(homes) == 1 or row["name"] == "Broekpolder", (row["name"], homes)


def test_every_area_of_the_directory_resolves(gazetteer: Gazetteer, directory_area: str) -> None:
    found = gazetteer.resolve(directory_area)
    assert found is not None
    assert found.place.name == directory_area.replace(" (provincie)", "")
    assert (found.place.kind is PlaceKind.PROVINCE) >= ("(provincie)" in directory_area)
    assert found.confidence >= 0.75


def test_every_location_of_the_directory_resolves(gazetteer: Gazetteer, location: dict[str, str]) -> None:
    town = gazetteer.resolve(location["city"])
    municipality = gazetteer.resolve(f"gemeente {location['municipality']}, {location['province']}")
    assert town is not None
    assert municipality is not None
    assert town.place.name == location["city"]
    assert town.place.municipality == location["municipality"]
    assert municipality.place.name == location["municipality"]
    assert gazetteer.covers(municipality.place, town.place)
