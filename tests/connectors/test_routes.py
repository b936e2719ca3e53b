"""The public doors of the real assistant: what they answer, and that the description describes just them."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from connectors.saying import FIRST_WORDS
from connectors.shapes import SuggestionBody
from tests.running import Wegwijs

PUBLIC = {
    "/webhooks/rest/webhook": "post",
    "/api/understand": "post",
    "/api/suggestions": "get",
    "/api/places": "get",
    "/health": "get",
    "/api/referral-ways/{organization_id}": "get",
    "/api/referrals": "post",
    "/api/referrals/{track_code}": "get",
    "/api/referrals/{track_code}/answer": "post",
    "/api/referrals/{track_code}/withdraw": "post",
}


@pytest.fixture
def door(wegwijs: Wegwijs) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=wegwijs.address, timeout=30) as client:
        yield client


def get(door: httpx.Client, path: str, **query: object) -> Any:  # noqa: ANN401 - JSON
    answer = door.get(path, params=query)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_conversation_in_rasas_rest_format(wegwijs: Wegwijs) -> None:
    said = wegwijs.say("rest-format", "ik wil praten met lotgenoten, ik woon in Krommenie")
    assert said[0] == {"recipient_id": "rest-format", "text": FIRST_WORDS}
    assert all(set(one) <= {"recipient_id", "text", "buttons", "custom"} for one in said)
    assert all(one["recipient_id"] == "rest-format" and one["text"].strip() for one in said)
    cards = [one for one in said if "custom" in one]
    assert len(cards) == 3
    for card in cards:
        suggestion = SuggestionBody.model_validate({**card["custom"]})
        assert card["custom"]["type"] == "suggestion" and card["text"] == suggestion.text
        assert suggestion.theme == "lotgenoten" and suggestion.organization in card["text"]
    others = wegwijs.say("rest-format", "/andere-suggestie")
    shown = {one["custom"]["organization_id"] for one in cards}
    assert shown.isdisjoint(one["custom"]["organization_id"] for one in others if "custom" in one)
    assert FIRST_WORDS not in [one["text"] for one in others]


def test_buttons_can_be_pressed(wegwijs: Wegwijs) -> None:
    said = wegwijs.say("buttons", "/nee", welcomed=True)
    buttons = [button for one in said for button in one.get("buttons", [])]
    assert buttons and all(set(button) == {"title", "payload"} for button in buttons)
    pressed = wegwijs.say("buttons", buttons[0]["payload"])
    assert any("plaats" in one["text"] for one in pressed)


def test_metadata_and_unknown_fields_are_optional(door: httpx.Client) -> None:
    for extra in ({}, {"metadata": None}, {"metadata": {"x": [1]}}, {"channel": "app"}):
        answer = door.post("/webhooks/rest/webhook", json={"sender": "optional", "message": "hoi", **extra})
        assert answer.status_code == 200 and answer.json()
    welcomed = {"sender": "welcomed", "message": "ik wil dood", "metadata": {"welcomed": True}}
    said = door.post("/webhooks/rest/webhook", json=welcomed).json()
    assert len(said) == 1 and "0800-0113" in said[0]["text"]


def test_understanding_has_exactly_these_keys(door: httpx.Client) -> None:
    text = "Ik zorg voor mijn vrouw, zij wordt niet meer beter. Wij wonen in Zaandam"
    said = door.post("/api/understand", json={"text": text}).json()
    assert list(said) == ["label", "themes", "safety", "place", "role", "phase", "ages"]
    assert said["safety"] is None
    assert (said["place"]["name"], said["place"]["kind"], said["place"]["text"]) == ("Zaandam", "town", "Zaandam")
    assert said["role"] in ("naaste", "mantelzorger") and said["phase"] == "ongeneeslijk"
    assert said["themes"] and all(set(theme) == {"slug", "confidence"} for theme in said["themes"])
    assert said["label"] == said["themes"][0]["slug"]


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("ik wil dood", "crisis"),
        ("mijn man krijgt geen lucht", "acuut-medisch"),
        ("mag ik meer morfine?", "medische-vraag"),
    ],
)
def test_understanding_names_the_danger(door: httpx.Client, text: str, danger: str) -> None:
    said = door.post("/api/understand", json={"text": text}).json()
    assert (said["label"], said["safety"]) == (danger, danger)


def test_understanding_remembers_nothing(door: httpx.Client, wegwijs: Wegwijs) -> None:
    door.post("/api/understand", json={"text": "ik woon in Zaandam", "sender": "niets"})
    said = wegwijs.say("niets", "/werk")
    assert any("welke plaats" in one["text"] for one in said)


def test_suggestions_with_their_reasons(door: httpx.Client) -> None:
    found = get(door, "/api/suggestions", theme="emotionele-steun", place="Krommenie", audience="naaste")
    assert len(found) == 3 and all(set(one) == set(SuggestionBody.model_fields) for one in found)
    centre = next(one for one in found if one["organization_id"] == "annas-huis")
    assert centre["scope"] == "regio" and 5 < centre["distance_km"] < 9
    assert "ook voor naasten" in centre["reasons"]


def test_suggestions_for_two_themes_in_pages(door: httpx.Client) -> None:
    together = get(door, "/api/suggestions", theme="werk,geld", place="Zaandam", limit=6)
    assert {one["theme"] for one in together[:3]} == {"werk", "geld"}
    repeated = door.get("/api/suggestions?theme=werk&theme=geld&place=Zaandam&limit=6").json()
    assert repeated == together
    pages = [get(door, "/api/suggestions", theme="werk,geld", place="Zaandam", offset=offset) for offset in (0, 3)]
    assert pages[0] + pages[1] == together
    assert get(door, "/api/suggestions", theme="werk", offset=1000) == []


def test_suggestions_without_a_place_are_for_the_whole_country(door: httpx.Client) -> None:
    for query in ({}, {"place": ""}, {"place": "  "}):
        found = get(door, "/api/suggestions", theme="geld", limit=20, **query)
        assert found and {one["scope"] for one in found} == {"landelijk"}


def test_suggestions_respect_the_phase(door: httpx.Client) -> None:
    dying = {"theme": "mantelzorg", "place": "Leeuwarden", "limit": 20}
    spoken = {one["service_id"] for one in get(door, "/api/suggestions", **dying, phase="laatste-fase")}
    unspoken = {one["service_id"] for one in get(door, "/api/suggestions", **dying)}
    assert "hospice-leeuwarden-thuis" in spoken - unspoken


def test_places(door: httpx.Client) -> None:
    found = get(door, "/api/places", q="Zaan", limit=5)
    assert "Zaandam" in [place["name"] for place in found[:2]] and len(found) == 5
    assert get(door, "/api/places", q="zaandam")[0]["id"] == "town:zaandam:zaanstad"
    assert set(found[0]) == {
        "id", "name", "kind", "municipality", "province", "latitude", "longitude", "postcode"
    }  # fmt: skip
    assert get(door, "/api/places", q="1506")[0]["postcode"] == "1506"
    assert get(door, "/api/places", q="") == get(door, "/api/places", q="qqqqqqqq") == []


def test_health(door: httpx.Client) -> None:
    assert get(door, "/health") == {"ready": True, "missing": [], "warnings": []}


def test_the_description_describes_everything_public_and_nothing_else(door: httpx.Client) -> None:
    described = get(door, "/openapi.json")
    assert {path: next(iter(methods)) for path, methods in described["paths"].items()} == PUBLIC
    assert all(len(methods) == 1 for methods in described["paths"].values())
    text = door.get("/openapi.json").text
    assert "internal" not in text and "token" not in text
    for path, method in PUBLIC.items():
        operation = described["paths"][path][method]
        assert operation["description"], path
        assert operation["responses"]["200"]["content"]["application/json"]["schema"], path
        refused = operation["responses"]["422"]["content"]["application/json"]["schema"]["$ref"]
        assert refused.endswith("/ErrorAnswer"), path
    assert "HTTPValidationError" not in text


def test_the_documentation_page(door: httpx.Client) -> None:
    page = door.get("/docs")
    assert page.status_code == 200
    # Everything it needs comes from here: nothing leaves the machine because somebody reads the description.
    assert re.findall(r'(?:src|href)="(?!/static/)', page.text) == []
    parts = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(parts) == 4 and all(door.get(part).status_code == 200 for part in parts)
    assert "/openapi.json" in door.get("/static/docs.js").text
    assert door.get("/redoc").status_code == 404


@pytest.mark.parametrize("secret", [{}, {"token": ""}, {"token": "verkeerd"}, {"token": "\ufffd"}])
@pytest.mark.parametrize("body", ['{"next_action": "action_human", "tracker": {}}', "", "{", "[]"])
def test_the_inner_door_is_closed(door: httpx.Client, secret: dict[str, str], body: str) -> None:
    answer = door.post("/internal/actions", params=secret, content=body, headers={"x-wegwijs-token": "verkeerd"})
    assert answer.status_code == 403 and answer.json()["error"]["code"] == "forbidden"


def test_many_at_once_never_get_each_others_answers(wegwijs: Wegwijs) -> None:
    towns = ["Zaandam", "Groningen", "Maastricht", "Utrecht", "Zwolle", "Middelburg", "Leeuwarden", "Eindhoven"]

    def say(town: str) -> str:
        said = wegwijs.say(f"at-once-{town}", f"ik zoek lotgenoten, ik woon in {town}")
        assert {one["recipient_id"] for one in said} == {f"at-once-{town}"}
        return "\n".join(one["text"] for one in said if "custom" not in one)

    with ThreadPoolExecutor(len(towns)) as pool:
        answers = dict(zip(towns, pool.map(say, towns), strict=True))
    for town, answer in answers.items():
        assert [other for other in towns if other != town and other in answer] == [], town
    assert any(town in answer for town, answer in answers.items())
