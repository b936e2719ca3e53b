"""The referral door: what the chat does for a person, a program can do, and with its key it may ask twice."""

import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from connectors.dependencies import Services
from referrals.models import Referral
from referrals.words import Actor, Reason, Step
from tests.connectors.referral_door import Use, use_door
from tests.referrals.centres import ALONE, CONNECTED, HELPED
from tests.referrals.mailbox import mail_server
from tests.test_numbers import KNOWN, numbers

KEY = {"Idempotency-Key": "a-random-key-of-this-test"}
YES = {"contact": True, "verhaal": True, "navragen": True}


@pytest.fixture
def database(tmp_path: Path, prepared: Path) -> Path:
    return Path(shutil.copy(prepared, tmp_path / "test.db"))


async def body(client: httpx.AsyncClient, centre: str = CONNECTED, **more: object) -> dict[str, Any]:
    """A good request, as a program makes it: the way first, then the answers to its sentences."""
    way = (await client.get(f"/api/referral-ways/{centre}", params={"theme": "werk", "role": "patient"})).json()
    asked = {"organization_id": centre, "themes": ["werk"], "consents": YES, "story": way["story"],
             "consent_version": way["consent_version"], "first_name": "Mia", "channel": "telefoon",
             "address": "06-12345678", "role": "patient"}  # fmt: skip
    return {**asked, **more}


async def made(client: httpx.AsyncClient, centre: str = CONNECTED, **more: object) -> dict[str, Any]:
    answer = await client.post("/api/referrals", json=await body(client, centre, **more), headers=KEY)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def run(database: Path, use: Use) -> None:
    use_door(database, use)


def error(answer: httpx.Response, status: int, code: str) -> str:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), answer.text
    message = str(answer.json()["error"]["message"])
    assert message[0].isupper() and message[-1] in ".?"
    return message


def test_the_way_is_known_before_anybody_gives_a_name(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        ways = {
            centre: (await client.get(f"/api/referral-ways/{centre}", params={"theme": "werk"})).json()
            for centre in (CONNECTED, HELPED, ALONE)
        }
        assert [way["route"] for way in ways.values()] == ["centre", "helpdesk", "self"]
        assert [one["purpose"] for one in ways[CONNECTED]["questions"]] == ["contact", "verhaal", "navragen"]
        assert ways[CONNECTED]["room"] == "yes" and ways[HELPED]["room"] is None
        assert ways[ALONE]["advice"][0] == "Bel 050 123 45 67." and ways[ALONE]["left_out"]
        error(await client.get("/api/referral-ways/nergens", params={"theme": "werk"}), 404, "no-such-centre")
        error(await client.get(f"/api/referral-ways/{ALONE}"), 422, "invalid")

    run(database, use)


def test_a_program_makes_follows_and_ends_a_referral(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        first = await made(client)
        assert first["route"] == "centre" and "Zij bellen u." in first["happens"] and not first["repeated"]
        again = await made(client)
        assert again == {**first, "repeated": True}
        where = f"/api/referrals/{first['track_code']}"
        seen = (await client.get(where)).json()
        assert (seen["status"], seen["fhir_status"], seen["organization"]) == (
            "aangevraagd",
            "requested",
            "Anna's Huis",
        )
        assert "Mia" not in str(seen) and "12345678" not in str(seen)
        services.referrals.step(first["reference"], Step.ACCEPT, Actor.CENTRE)
        assert (await client.get(where)).json()["now"] == "Anna's Huis gaat u helpen."
        done = (await client.post(f"{where}/answer", json={"worked": True})).json()
        assert (done["status"], done["worked"]) == ("afgerond", True)
        said = await client.post(f"{where}/withdraw", json={})
        assert said.json() == {"message": "De aanvraag is ingetrokken. De gegevens zijn gewist."}
        error(await client.get(where), 410, "erased")

    run(database, use)


def test_one_consent_can_be_taken_back(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        first = await made(client)
        where = f"/api/referrals/{first['track_code']}/withdraw"
        assert (await client.post(where, json={"consent": "verhaal"})).status_code == 200
        person = services.referrals.person(first["reference"])
        assert person and person.story == "" and person.first_name == "Mia"
        error(await client.post(where, json={"consent": "verhaal"}), 409, "refused")

    run(database, use)


def test_who_asks_too_much_hears_in_plain_dutch_what_to_do_and_nothing_is_made(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        asked = await body(client)
        first = await client.post("/api/referrals", json=asked, headers=KEY)
        again = await client.post("/api/referrals", json=asked, headers=KEY)
        assert (first.status_code, again.json()["repeated"]) == (200, True)
        for key in ("a-second-key-of-this-test", KEY["Idempotency-Key"]):
            refused = await client.post("/api/referrals", json=asked, headers={"Idempotency-Key": key})
            said = error(refused, 429, "too-many")
            assert refused.headers["retry-after"] == "60"
            assert "te veel berichten" in said and "niet bewaard" in said and "over een minuut nog eens" in said
            assert {"08000226622", "112"} <= numbers(said) <= KNOWN
        with services.sessions() as session:
            assert session.scalars(select(Referral.reference)).all() == [first.json()["reference"]]

    use_door(database, use, address_per_minute="3")


@pytest.mark.parametrize(
    ("more", "status", "code"),
    [
        ({"organization_id": "nergens"}, 404, "no-such-centre"),
        ({"consent_version": "oud"}, 409, "consent-changed"),
        ({"address": "06123"}, 422, "not-reachable"),
        ({"first_name": "06 12345678"}, 422, "not-reachable"),
        ({"story": "a" * 1500}, 422, "story"),
        ({"themes": []}, 422, "invalid"),
        ({"themes": ["praten"]}, 422, "invalid"),
        ({"channel": "duif"}, 422, "invalid"),
        ({"consents": {"alles": True}}, 422, "invalid"),
        ({"surname": "de Vries"}, 422, "invalid"),
    ],
)
def test_what_cannot_be_is_said(database: Path, more: dict[str, object], status: int, code: str) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        answer = await client.post("/api/referrals", json=await body(client, **more), headers=KEY)
        assert "Vries" not in error(answer, status, code)

    run(database, use)


def test_no_room_and_a_used_key(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        await made(client)
        answer = await client.post("/api/referrals", json=await body(client, first_name="Jan"), headers=KEY)
        error(answer, 409, "key-taken")
        services.referrals.set_capacity(CONNECTED, "no")  # type: ignore[arg-type]
        other = {"Idempotency-Key": "another-random-key-of-it"}
        message = error(await client.post("/api/referrals", json=await body(client), headers=other), 409, "no-room")
        assert "Wij deelden niets over u." in message
        assert (await client.post("/api/referrals", json=await body(client), headers=KEY)).json()["repeated"]

    run(database, use)


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": ""}, {"Idempotency-Key": "kort"}])
def test_a_key_is_needed(database: Path, headers: dict[str, str]) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        error(await client.post("/api/referrals", json=await body(client), headers=headers), 422, "invalid")

    run(database, use)


def test_a_link_that_is_none(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        error(await client.get("/api/referrals/raden"), 404, "no-such-referral")
        error(await client.post("/api/referrals/raden/answer", json={"worked": True}), 404, "no-such-referral")
        error(await client.post("/api/referrals/raden/withdraw", json={}), 404, "no-such-referral")

    run(database, use)


def test_a_refused_referral_cannot_have_worked(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        first = await made(client)
        services.referrals.step(first["reference"], Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY)
        where = f"/api/referrals/{first['track_code']}/answer"
        error(await client.post(where, json={"worked": True}), 409, "refused")
        other = await client.post(where, json={"worked": False, "reason": "out-of-area"})
        error(other, 409, "refused")

    run(database, use)


def test_the_whole_way_with_real_mail(database: Path) -> None:
    with mail_server() as (mailbox, server):

        async def use(_services: Services, client: httpx.AsyncClient) -> None:
            import asyncio

            first = await made(client, channel="e-mail", address="mia@voorbeeld-post.nl")
            while len(mailbox.got) < 2:  # noqa: ASYNC110 - another thread fills it
                await asyncio.sleep(0.05)
            assert first["reference"] in mailbox.subjects()[0]

        use_door(database, use, server)
    assert {message["to"] for message in mailbox.got} == {"Els <els@annas-huis.test>", "mia@voorbeeld-post.nl"}
