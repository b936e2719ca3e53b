"""What somebody types is in no log and in no file: a mark goes in at every door, and is looked for everywhere."""

import json
import os
import uuid
from collections.abc import Iterator

import httpx
import pytest

from connectors.launch import BOT_LOG
from referrals.sealing import new_key
from tests.running import free_port, started_process, wait_until_ready

#: A word that the assistant cannot say by itself; with digits in it, a piece of it is found too.
MARK = f"kenmerk{uuid.uuid4().hex[:12]}"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, bytes]]:
    """Every file that was written while the mark went in at all doors, by its name."""
    folder = tmp_path_factory.mktemp("marked")
    before = BOT_LOG.stat().st_size if BOT_LOG.is_file() else 0
    port = free_port()
    environment = {
        "WEGWIJS_PORT": str(port), "WEGWIJS_DATABASE_URL": f"sqlite:///{folder / 'test.db'}",
        "WEGWIJS_MAIL_PATH": str(folder / "mail"), "WEGWIJS_DATA_KEYS": new_key(),
    }  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    with started_process(["-m", "tests.connectors.loud_app"], environment, folder / "run.log") as process:
        wait_until_ready(address, process, folder / "run.log")
        with httpx.Client(base_url=address, timeout=30) as http:
            knock_everywhere(http)
    files = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    with BOT_LOG.open("rb") as log:
        log.seek(min(before, os.fstat(log.fileno()).st_size))
        files["bot.log"] = log.read()
    yield files


def knock_everywhere(http: httpx.Client) -> None:
    """Type the mark wherever something can be typed, well and badly."""
    chat = "/webhooks/rest/webhook"
    for text in (
        f"ik heet {MARK} en ik zoek lotgenoten in Zaandam", f"{MARK}", f"ik wil dood {MARK}", f"/{MARK}",
        f"mag ik {MARK} bij de chemo?", f"{MARK} " * 700,
    ):  # fmt: skip
        assert http.post(chat, json={"sender": "a", "message": text}).status_code == 200
        assert http.post("/", data={"message": text, "sender": "b"}).status_code in (200, 422)
        assert http.post("/api/understand", json={"text": text}).status_code == 200
    for body in (f'{{"sender": "{MARK}', f"[{MARK}]", json.dumps({"sender": 7, "message": MARK})):
        http.post(chat, content=body.encode(), headers={"content-type": "application/json"})
    http.post(chat, json={"sender": "a", "message": MARK * 3000})
    for path in (
        "/api/places",
        "/api/suggestions",
        f"/{MARK}",
        f"/api/referral-ways/{MARK}",
        f"/volg/{MARK}",
        f"/s/{MARK}",
    ):
        http.get(path, params={"q": MARK, "theme": "werk", "place": MARK})
    http.post("/balie/aanmelden", data={"email": f"{MARK}@voorbeeld-post.nl", "wachtwoord": MARK, "csrf": MARK})
    http.get("/balie/zoek", params={"q": MARK})
    refer(http)


def refer(http: httpx.Client) -> None:
    """A real referral, whose name, story and moments are sealed before they are written."""
    centre = http.get("/api/suggestions", params={"theme": "rouw", "limit": 1}).json()[0]["organization_id"]
    way = http.get(f"/api/referral-ways/{centre}", params={"theme": "rouw"}).json()
    asked = {
        "organization_id": centre, "themes": ["rouw"], "consent_version": way["consent_version"],
        "consents": {one["purpose"]: True for one in way["questions"]}, "first_name": MARK, "story": f"Ik wil {MARK}.",
        "moments": MARK, "channel": "e-mail", "address": f"{MARK}@voorbeeld-post.nl",
    }  # fmt: skip
    made = http.post("/api/referrals", json=asked, headers={"Idempotency-Key": uuid.uuid4().hex})
    assert made.status_code == 200, made.text
    track = made.json()["track_code"]
    assert MARK in http.get(f"/api/referrals/{track}").text or way["route"] == "self"
    http.post(f"/volg/{track}", data={"stap": "wijzig", "naam": MARK, "momenten": MARK})


def test_the_mark_is_in_no_file(written: dict[str, bytes]) -> None:
    assert {"run.log", "test.db"} <= set(written)
    found = [
        (name, line[:300])
        for name, content in written.items()
        for line in content.splitlines()
        if MARK.encode() in line
    ]
    assert found == []


def test_the_log_was_really_talkative(written: dict[str, bytes]) -> None:
    """Without this the test above would also pass with an empty log."""
    assert written["run.log"].count(b"DEBUG") > 50
