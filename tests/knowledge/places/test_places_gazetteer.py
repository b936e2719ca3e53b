import pytest

from knowledge.places import ASK_BELOW, FoundPlace, Gazetteer, Place, PlaceKind, distance_km


def first(gazetteer: Gazetteer, text: str, *, asked: bool = False) -> FoundPlace:
    found = gazetteer.find(text, asked=asked)
    assert found, text
    return found[0]


def place(gazetteer: Gazetteer, name: str) -> Place:
    found = gazetteer.resolve(name)
    assert found is not None, name
    return found.place


@pytest.mark.parametrize("word", ["best", "echt", "een", "made", "leek", "horst", "heel", "zetten", "putten", "houten"])
def test_a_common_word_is_a_place_only_when_asked(gazetteer: Gazetteer, word: str) -> None:
    assert first(gazetteer, word, asked=True).place.name.lower() == word
    if word != "horst":
        assert gazetteer.find(word) == []


@pytest.mark.parametrize("answer", ["nee", "weet ik niet", "dat zeg ik liever niet", "maakt niet uit", "in Nederland"])
def test_an_answer_that_names_no_place_finds_none(gazetteer: Gazetteer, answer: str) -> None:
    assert gazetteer.find(answer, asked=True) == []


def test_namesakes_are_offered_and_a_dominant_one_preferred(gazetteer: Gazetteer) -> None:
    bergen = first(gazetteer, "Bergen")
    assert bergen.confidence < ASK_BELOW
    assert {bergen.place.province, *(other.province for other in bergen.alternatives)} == {"Noord-Holland", "Limburg"}
    hengelo = first(gazetteer, "Hengelo")
    assert (hengelo.place.province, hengelo.confidence > ASK_BELOW) == ("Overijssel", True)
    assert [other.province for other in hengelo.alternatives] == ["Gelderland"]
    assert first(gazetteer, "Zaandam").alternatives == ()


def test_a_town_a_municipality_and_a_province_of_one_name(gazetteer: Gazetteer) -> None:
    kinds = [first(gazetteer, text).place.kind for text in ("Utrecht", "gemeente Utrecht", "provincie Utrecht")]
    assert kinds == [PlaceKind.TOWN, PlaceKind.MUNICIPALITY, PlaceKind.PROVINCE]


def test_a_region_stays_a_region(gazetteer: Gazetteer) -> None:
    for text in ("de Achterhoek", "regio Twente", "Zaanstreek", "Waterland", "hoeksche waard"):
        assert first(gazetteer, text).place.kind is PlaceKind.REGION


def test_names_that_belong_together_are_one_found_place(gazetteer: Gazetteer) -> None:
    for text in ("Filmwijk in Almere", "de Pijp, Amsterdam", "Hoorn, Noord-Holland", "1506 AB Zaandam", "Bergen (L)"):
        assert len(gazetteer.find(text)) == 1, text


def test_both_places_are_given_the_home_of_who_needs_help_first(gazetteer: Gazetteer) -> None:
    text = "mijn moeder woont in Lelystad, ik in Utrecht; zij heeft vervoer nodig"
    assert [found.place.name for found in gazetteer.find(text)] == ["Lelystad", "Utrecht"]
    text = "mijn moeder woont in Lelystad, ik in Utrecht en zoek zelf een luisterend oor"
    assert [found.place.name for found in gazetteer.find(text)] == ["Utrecht", "Lelystad"]


def test_the_name_of_a_hospital_is_a_hint_at_most(gazetteer: Gazetteer) -> None:
    assert first(gazetteer, "ik lig in Maastricht UMC").confidence < ASK_BELOW
    found = gazetteer.find("ik lig in UMC Utrecht maar woon in Zeist")
    assert [one.place.name for one in found] == ["Zeist", "Utrecht"]


@pytest.mark.parametrize(
    "text", ["ergens bij Hoorn", "omgeving Zwolle", "in de buurt van Ede", "Lochem e.o.", "regio Weert"]
)
def test_nearby_is_noticed(gazetteer: Gazetteer, text: str) -> None:
    assert first(gazetteer, text).nearby


def test_in_a_place_is_not_nearby(gazetteer: Gazetteer) -> None:
    assert not first(gazetteer, "ik woon in Zwolle").nearby


def test_misspellings_far_from_a_place_question_find_only_large_towns(gazetteer: Gazetteer) -> None:
    assert first(gazetteer, "praatgroep amstrdam").place.name == "Amsterdam"
    assert gazetteer.find("de krukken staan hier nog") == []
    assert first(gazetteer, "bergschenhoekk", asked=True).place.name == "Bergschenhoek"


@pytest.mark.parametrize("number", ["1940", "2026", "1200 en", "2019 in", "1500 km", "3000 euro", "1000mg", "€ 1506"])
def test_numbers_that_only_look_like_postcodes(gazetteer: Gazetteer, number: str) -> None:
    assert gazetteer.find(f"ik heb {number} en verder niets") == []


def test_a_year_is_a_postcode_when_asked_or_with_letters(gazetteer: Gazetteer) -> None:
    assert first(gazetteer, "2026", asked=True).place.postcode == "2026"
    assert first(gazetteer, "ik woon op 2011 AB").place.postcode == "2011"


def test_resolve_takes_official_doubles_qualifiers_and_misspellings(gazetteer: Gazetteer) -> None:
    assert place(gazetteer, "'s-Gravenhage").name == "Den Haag"
    assert place(gazetteer, "Groningen (provincie)").kind is PlaceKind.PROVINCE
    assert place(gazetteer, "Rijswijk (GLD)").municipality == "Buren"
    assert place(gazetteer, "maastrigt").name == "Maastricht"
    assert gazetteer.resolve("Antwerpen") is None
    assert gazetteer.resolve("") is None


def test_search_completes_while_typing(gazetteer: Gazetteer) -> None:
    assert gazetteer.search("zaan", limit=3)[0].name == "Zaanstad"
    assert "Zaandam" in {one.name for one in gazetteer.search("zaan")}
    assert gazetteer.search("utrecht")[0].kind is PlaceKind.TOWN
    assert gazetteer.search("den bos")[0].name == "'s-Hertogenbosch"
    assert gazetteer.search("1506")[0].postcode == "1506"
    assert gazetteer.search("amstrdam")[0].name == "Amsterdam"
    assert len(gazetteer.search("h", limit=5)) == 5
    assert gazetteer.search("") == []


@pytest.mark.parametrize(
    ("area", "inside", "expected"),
    [
        ("Zaanstreek", "Krommenie", True),
        ("Zaanstad", "Zaanstreek", True),
        ("Krommenie", "Zaandam", False),
        ("Almere", "Filmwijk", True),
        ("Filmwijk", "1325", True),
        ("Zaandam", "1506", True),
        ("Noord-Holland", "Texel", True),
        ("Waterland", "Zaandam", False),
        ("gemeente Bergen nh", "Egmond-Binnen", True),
        ("gemeente Bergen (L)", "Egmond-Binnen", False),
        ("Noord-Nederland", "Assen", True),
        ("De Pijp", "Jordaan", False),
    ],
)
def test_covers(gazetteer: Gazetteer, area: str, inside: str, expected: bool) -> None:
    assert gazetteer.covers(place(gazetteer, area), place(gazetteer, inside)) is expected


def test_a_place_is_found_again_by_its_id(gazetteer: Gazetteer) -> None:
    for name in ("Zaandam", "1506", "Achterhoek", "Filmwijk"):
        known = place(gazetteer, name)
        assert gazetteer.by_id(known.id) == known
    assert gazetteer.by_id("town:atlantis:zee") is None


def test_distance(gazetteer: Gazetteer) -> None:
    distance = distance_km(place(gazetteer, "Amsterdam"), place(gazetteer, "Utrecht"))
    assert 32 < distance < 38


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00\x07\ufeff", "😀" * 5000, "<script>" * 5000, "x" * 100_000, "best " * 20_000, "1506 ab " * 12_500,
     "Ik woon in Zwolle. " * 5000, "\U0001f1f3\U0001f1f1 Zwolle\n\n" * 100, "((((" * 5000, "'" * 5000],
)  # fmt: skip
def test_any_text_is_survived(gazetteer: Gazetteer, text: str) -> None:
    for asked in (False, True):
        gazetteer.find(text, asked=asked)
    gazetteer.search(text)
    gazetteer.resolve(text)
