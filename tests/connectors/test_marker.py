"""What somebody types is in no log and in no file: a mark goes in at every door, and is looked for everywhere.

A second mark is told to the chat by somebody who has not agreed to anything yet: no page of the desk shows it.
"""

import json
import os
import re
import secrets
import string
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest
from fastapi import FastAPI

from connectors.app import build_services, create_app
from connectors.launch import BOT_LOG
from connectors.settings import Settings
from desk.roles import Role
from referrals.sealing import new_key
from tests.connectors.marked_desk import CENTRE, Desks, answered, desks_of
from tests.running import free_port, started_process, wait_until_ready


def new_word(begin: str) -> str:
    """A word that nobody says by accident; only letters, so that it may be somebody's name."""
    return begin + "".join(secrets.choice(string.ascii_lowercase) for _ in range(12))


MARK = new_word("Kenmerk")
#: What is said before anything was agreed to.
UNSAID = new_word("Geheim")
#: Headers of a mail that say whom it is for.
ADDRESSED = (b"To: ", b"X-")
CHAT = "/webhooks/rest/webhook"


@dataclass(frozen=True)
class Knocked:
    """What the mark left behind: every file by its name, and what each role saw of each route of the desk."""

    files: dict[str, bytes]
    pages: dict[tuple[str, str], str]


@pytest.fixture(scope="module")
def knocked(tmp_path_factory: pytest.TempPathFactory) -> Knocked:
    """The real app, while the marks went in at all doors."""
    folder = tmp_path_factory.mktemp("marked")
    before = BOT_LOG.stat().st_size if BOT_LOG.is_file() else 0
    port, url, key = free_port(), f"sqlite:///{folder / 'test.db'}", new_key()
    environment = {
        "WEGWIJS_PORT": str(port), "WEGWIJS_DATABASE_URL": url, "WEGWIJS_MAIL_PATH": str(folder / "mail"),
        "WEGWIJS_DATA_KEYS": key,
    }  # fmt: skip
    app = create_app(build_services(Settings(database_url=url, data_keys=key), "http://127.0.0.1:1", "x"))  # type: ignore[call-arg, arg-type]
    address = f"http://127.0.0.1:{port}"
    with started_process(["-m", "tests.connectors.loud_app"], environment, folder / "run.log") as process:
        wait_until_ready(address, process, folder / "run.log")
        with httpx.Client(base_url=address, timeout=30) as http, desks_of(address, url, key) as desks:
            knock_everywhere(http)
            reference = refer(http)
            work(desks, reference)
            say_before_consent(http)
            pages = {(role, route): shown for role, route, shown in walk(desks, app, reference)}
    files = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    with BOT_LOG.open("rb") as log:
        log.seek(min(before, os.fstat(log.fileno()).st_size))
        files["bot.log"] = log.read()
    return Knocked(files, pages)


def knock_everywhere(http: httpx.Client) -> None:
    """Type the mark wherever something can be typed, well and badly."""
    for text in (
        f"ik heet {MARK} en ik zoek lotgenoten in Zaandam", f"{MARK}", f"ik wil dood {MARK}", f"/{MARK}",
        f"mag ik {MARK} bij de chemo?", f"{MARK} " * 700,
    ):  # fmt: skip
        assert http.post(CHAT, json={"sender": "a", "message": text}).status_code == 200
        assert http.post("/", data={"message": text, "sender": "b"}).status_code in (200, 422)
        assert http.post("/api/understand", json={"text": text}).status_code == 200
    for body in (f'{{"sender": "{MARK}', f"[{MARK}]", json.dumps({"sender": 7, "message": MARK})):
        http.post(CHAT, content=body.encode(), headers={"content-type": "application/json"})
    http.post(CHAT, json={"sender": "a", "message": MARK * 3000})
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


def refer(http: httpx.Client) -> str:
    """A real referral, whose name, story and moments are sealed before they are written; returns its number."""
    way = http.get(f"/api/referral-ways/{CENTRE}", params={"theme": "rouw"}).json()
    assert way["route"] == "centre"
    asked = {
        "organization_id": CENTRE, "themes": ["rouw"], "consent_version": way["consent_version"],
        "consents": {one["purpose"]: True for one in way["questions"]}, "first_name": MARK, "story": f"Ik wil {MARK}.",
        "moments": MARK, "channel": "e-mail", "address": f"{MARK}@voorbeeld-post.nl",
    }  # fmt: skip
    made = http.post("/api/referrals", json=asked, headers={"Idempotency-Key": uuid.uuid4().hex})
    assert made.status_code == 200, made.text
    track = made.json()["track_code"]
    assert MARK in http.get(f"/volg/{track}").text
    http.post(f"/volg/{track}", data={"stap": "wijzig", "naam": MARK, "momenten": MARK})
    return str(made.json()["reference"])


def work(desks: Desks, reference: str) -> None:
    """A volunteer searches, takes the referral, notes, mails a card, fills in a form with the guest; and mistypes."""
    with desks.signed_in(Role.GASTPERSOON) as els:
        assert f'value="{MARK}"' in answered(els.get("/balie/zoeken", q=MARK, bij=MARK))
        found = els.get("/balie/zoeken.json", q=f"rouw {MARK}").json()
        assert found["count"]
        card = re.search(r"/balie/kaart/[\w-]+", found["html"])
        assert card
        for page in ("/balie", "/balie/klaar", "/balie/nabellen", "/balie/terugbellen"):
            answered(els.get(page, q=MARK))
        asked = f"/balie/{reference}"
        answered(els.post(asked, stap="help"), 303)
        assert MARK in answered(els.get(asked)), "after consent the house does see who it is about"
        answered(els.post(asked, stap="notitie", notitie=MARK), 303)
        answered(els.post(asked, stap="afspraak", datum=MARK, tijd=MARK), 422)
        answered(els.get(asked, gedaan=MARK))
        mail = {"adres": f"{MARK}@voorbeeld-post.nl", "sleutel": uuid.uuid4().hex}
        answered(els.post(f"{card[0]}/mail", **mail), 422)
        answered(els.post("/balie/niet-gevonden", thema="rouw", woorden=f"koor voor mevrouw {MARK}"))
        answered(els.post("/balie/niet-gevonden", thema="rouw", plaats=MARK), 422)
        assert MARK in answered(els.get("/balie/niet-gevonden", woorden=MARK))
        guest = f"/balie/met-gast/{CENTRE}"
        assert MARK in answered(els.post(guest, naam=MARK, adres=MARK, momenten=MARK, verhaal=MARK, thema="rouw"), 422)
        answered(els.post("/balie/mijn-account/wachtwoord", huidig=MARK, wachtwoord=MARK, nogmaals=MARK), 422)


def say_before_consent(http: httpx.Client) -> None:
    """A talk, and half a form, of somebody who did not say yes yet."""
    for text in (
        f"ik heb kanker en zoek lotgenoten in Purmerend, zei {UNSAID}", f"/verwijs:{CENTRE}", "ja", "ja", UNSAID,
        "mail mij", f"{UNSAID}@voorbeeld-post.nl", f"om {UNSAID}",
    ):  # fmt: skip
        said = http.post(CHAT, json={"sender": UNSAID, "message": text})
        assert said.status_code == 200
    assert UNSAID in said.text, "the form was really filled in: it shows what would be sent"


def walk(desks: Desks, app: FastAPI, reference: str) -> Iterator[tuple[str, str, str]]:
    """Everything that each role can open or press, the people of the house last: one button disconnects it."""
    ids = ("account_id", "token", "service_id", "location_id", "call_back_id", "talk_id", "need_id", "call_id")
    named = {**dict.fromkeys(ids, UNSAID), "reference": reference, "organization_id": CENTRE}
    for role in (Role.BEHEERDER, Role.VERWIJZER, Role.GASTPERSOON, Role.COORDINATOR):
        with desks.signed_in(role) as colleague:
            for route, shown in colleague.presses_all(app, **named):
                yield role, route, shown


def test_the_mark_is_in_no_file(knocked: Knocked) -> None:
    assert {"run.log", "test.db"} <= set(knocked.files)
    found = [
        (name, line[:300])
        for name, content in knocked.files.items()
        for line in content.splitlines()
        for mark in (MARK, UNSAID)
        # A mail stands in the local catcher's folder as it leaves: with its address, and with the mark nowhere else.
        if mark.lower().encode() in line.lower() and not (name.startswith("mail/") and line.startswith(ADDRESSED))
    ]
    assert found == [], "\n".join(map(str, found))


def test_the_log_was_really_talkative(knocked: Knocked) -> None:
    """Without this the test above would also pass with an empty log."""
    assert knocked.files["run.log"].count(b"DEBUG") > 50


def test_nobody_at_the_desk_reads_what_was_said_before_consent(knocked: Knocked) -> None:
    assert {role for role, _ in knocked.pages} == set(Role)
    assert len(knocked.pages) > 4 * 60
    assert [where for where, shown in knocked.pages.items() if UNSAID.lower() in shown.lower()] == []
    seen = {(role, path) for (role, path), shown in knocked.pages.items() if MARK in shown}
    # Who asked is seen, by the people of the house that was asked.
    assert {role for role, _ in seen} == {Role.COORDINATOR, Role.GASTPERSOON}
    assert {path for _, path in seen} == {"GET /balie/{reference}", "GET /balie/{reference}/afspraak.ics"}
