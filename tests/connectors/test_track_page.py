"""The person's own page: works without a script, shows what is true, and opening it changes nothing."""

import re
import shutil
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import update

from connectors.dependencies import Services
from referrals.clockwork import run_due
from referrals.models import Timer
from referrals.reaching import Channel
from referrals.requesting import Requested
from referrals.timing import TimerKind
from referrals.words import Actor, Reason, Step
from referrals.workdays import now
from tests.connectors.referral_door import Use, use_door
from tests.referrals.centres import ALONE, request


@pytest.fixture
def database(tmp_path: Path, prepared: Path) -> Path:
    return Path(shutil.copy(prepared, tmp_path / "test.db"))


def run(database: Path, use: Use) -> None:
    use_door(database, use)


async def page(client: httpx.AsyncClient, made: Requested, status: int = 200) -> str:
    answer = await client.get(f"/volg/{made.token}")
    assert answer.status_code == status and answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer" and "<script" not in answer.text
    assert "noindex" in answer.text and "0800-0113" in answer.text
    return " ".join(answer.text.split())


async def press(client: httpx.AsyncClient, made: Requested, **form: str) -> httpx.Response:
    return await client.post(f"/volg/{made.token}", data=form)


def test_what_it_shows(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        first = await page(client, made)
        shown = (
            made.reference, "heeft uw aanvraag nog niet gelezen", "Uw contact daar: Els", "Uiterlijk", "Ik heb kanker.",
            "Is het gelukt?", "Naam en bereikbaarheid delen: ja", "Trek in en wis",
        )  # fmt: skip
        assert [words for words in shown if words not in first] == []
        assert await page(client, made) == first
        services.referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
        services.referrals.plan(made.reference, Actor.CENTRE, now() + timedelta(days=3))
        planned = await page(client, made)
        assert "U hebt een afspraak bij Anna&#39;s Huis." in planned and "Zet in mijn agenda" in planned
        calendar = await client.get(f"/volg/{made.token}/afspraak.ics")
        assert calendar.headers["content-type"].startswith("text/calendar")
        assert calendar.content.startswith(b"BEGIN:VCALENDAR") and b"Anna" in calendar.content

    run(database, use)


def test_nobody_answers_and_the_page_says_so_honestly(database: Path) -> None:
    """The timers come due one after the other: a reminder, the substitute, the truth."""

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        for kind in (TimerKind.REMIND, TimerKind.SUBSTITUTE, TimerKind.GIVE_UP):
            assert "nog niet gelezen" in await page(client, made)
            due = update(Timer).where(Timer.kind == kind).values(due_at=now() - timedelta(minutes=1))
            with services.sessions.begin() as session:
                session.execute(due)
            assert run_due(services.sessions, services.referrals.office) == 1
        told = await page(client, made)
        assert (
            "Wij kregen geen antwoord." in told and "Kies een ander adres" in told and "Zoek hulp met Wegwijs" in told
        )

    run(database, use)


def test_every_form_has_a_button_and_every_field_a_label(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        text = await page(client, request(services.referrals))
        forms = re.findall(r"<form.*?</form>", text)
        assert forms and all('<button name="stap"' in form and 'method="post"' in form for form in forms)
        for field in re.findall(r'<input id="(\w+)"', text):
            assert f'<label for="{field}">' in text
        assert len(re.findall(r"<h1", text)) == 1 and 'lang="nl"' in text

    run(database, use)


def test_it_worked_and_pressing_twice(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        for _ in range(2):
            answer = await press(client, made, stap="gelukt")
            assert answer.status_code == 303 and answer.headers["location"] == f"/volg/{made.token}"
        assert "Fijn dat het gelukt is." in await page(client, made)

    run(database, use)


def test_it_did_not_work_and_why(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        await press(client, made, stap="niet-gelukt", reden="no-answer")
        text = await page(client, made)
        assert "Wij kregen geen antwoord." in text and "Jammer dat het niet gelukt is." in text
        assert "Zoek hulp met Wegwijs" in text

    run(database, use)


def test_correcting_with_a_mistake_first(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        wrong = await press(client, made, stap="wijzig", naam="Mia", kanaal="telefoon", adres="06123", momenten="")
        assert wrong.status_code == 422 and "5 cijfers" in wrong.text and 'value="06123"' in wrong.text
        right = await press(client, made, stap="wijzig", naam="Mia", kanaal="telefoon", adres="0612345678", momenten="")
        assert right.status_code == 303
        person = services.referrals.person(made.reference)
        assert person and person.address == "06 12345678"

    run(database, use)


@pytest.mark.parametrize("channel", ["postduif", ""])
def test_a_way_that_does_not_exist_is_refused_and_changes_nothing(database: Path, channel: str) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        before = services.referrals.person(made.reference)
        refused = await press(client, made, stap="wijzig", naam="Anders", kanaal=channel, adres="0612345678")
        assert refused.status_code == 422 and "Kies hoe het contact gaat" in refused.text
        assert 'value="Anders"' in refused.text, "what was typed is still there"
        assert services.referrals.person(made.reference) == before

    run(database, use)


def test_taking_back(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        await press(client, made, stap="toestemming-intrekken", doel="verhaal")
        assert "Ik heb kanker." not in await page(client, made)
        again = await press(client, made, stap="toestemming-intrekken", doel="verhaal")
        assert again.status_code == 409 and "niets om in te trekken" in again.text
        assert (await press(client, made, stap="intrekken")).status_code == 303
        gone = await page(client, made, 410)
        assert "U trok deze aanvraag in. Uw gegevens zijn gewist." in gone and "Mia" not in gone
        assert (await press(client, made, stap="intrekken")).status_code == 410

    run(database, use)


def test_a_link_that_is_none_and_no_meeting(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        answer = await client.get("/volg/raden")
        assert answer.status_code == 404 and "kennen wij niet" in answer.text and "Liever een mens?" in answer.text
        assert (await client.get("/volg/raden/afspraak.ics")).status_code == 404
        assert (await client.get(f"/volg/{made.token}/afspraak.ics")).status_code == 404
        assert (await press(client, made, stap="onzin")).status_code == 303
        assert (await client.get(f"/volg/{made.token}")).status_code == 200

    run(database, use)


def test_who_calls_themselves(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        alone = request(services.referrals, ALONE, answers={})
        text = await page(client, alone)
        assert "U neemt zelf contact op met De Eik." in text and "Wat zij van u weten" not in text
        caller = request(services.referrals, channel=Channel.CALLS_THEMSELVES, address="")
        assert caller.code_word in await page(client, caller)
        services.referrals.step(caller.reference, Step.REFUSE, Actor.CENTRE, Reason.OUT_OF_AREA)
        refused = await page(client, caller)
        assert "U woont buiten hun gebied." in refused and "Is het gelukt?" not in refused

    run(database, use)


def test_what_somebody_wrote_is_never_markup(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals, first_name="<b>Mia</b>", story="<script>alert(1)</script>")
        text = await page(client, made)
        assert "&lt;b&gt;Mia" in text and "&lt;script&gt;" in text

    run(database, use)
