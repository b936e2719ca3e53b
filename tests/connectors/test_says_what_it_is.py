"""AI Act, article 50: each door says at the first contact that this is a chatbot; and no door shows a tracker."""

from collections.abc import Iterator

import httpx
import pytest

from tests.running import ROOT, Wegwijs

#: Where the bot would show what it remembers, or take another model, were its own API open.
RASA_API = (
    "/conversations/a/tracker", "/conversations/a/story", "/status", "/version", "/model", "/domain", "/model/parse",
    "/webhooks/wegwijs/turn", "/webhooks/wegwijs/understand", "/webhooks/wegwijs/", "/api/conversations/a",
)  # fmt: skip


@pytest.fixture(scope="module")
def door(wegwijs: Wegwijs) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=wegwijs.address, timeout=30) as client:
        yield client


def test_the_page_says_it_before_anybody_types(door: httpx.Client) -> None:
    page = door.get("/").text
    assert "chatbot" in page.split("<title>")[1].split("</title>")[0] and "dus geen mens" in page


@pytest.mark.parametrize("text", ["hoi", "ik zoek lotgenoten in Zwolle", "ik wil niet meer leven", "?", "x" * 5_000])
def test_the_rest_door_says_it_with_the_first_answer_whatever_was_said(door: httpx.Client, text: str) -> None:
    said = door.post("/webhooks/rest/webhook", json={"sender": f"first-{hash(text)}", "message": text}).json()
    assert any("chatbot" in one.get("text", "") for one in said)


@pytest.mark.parametrize("question", ["ben je een mens?", "praat ik met een robot?", "bent u een chatbot?"])
def test_it_says_it_when_asked(door: httpx.Client, question: str) -> None:
    body = {"sender": f"asked-{hash(question)}", "message": question, "metadata": {"welcomed": True}}
    said = door.post("/webhooks/rest/webhook", json=body).json()
    assert any("chatbot" in one.get("text", "") for one in said)


def test_the_gps_link_and_the_widget_say_it_too() -> None:
    link = (ROOT / "connectors" / "templates" / "link" / "base.html").read_text(encoding="utf-8")
    widget = (ROOT / "connectors" / "widget" / "words.py").read_text(encoding="utf-8")
    assert "chatbot" in link and "Ik ben een chatbot, dus geen mens." in widget


@pytest.mark.parametrize("path", RASA_API)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_no_door_leads_to_the_bots_own(door: httpx.Client, path: str, method: str) -> None:
    assert door.request(method, path, json={"sender": "a"}).status_code in (404, 405)
