"""Calling people back from the desk: whom, what is noted, what is written down, and who is there now."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from connectors.dependencies import Services
from connectors.desk import bell
from desk import bell as domain_bell
from desk.callbacks import ON_DUTY, TRIES
from desk.houses import House
from desk.roles import Role
from knowledge.directory.models import Location
from knowledge.directory.own import save
from knowledge.directory.parts import HOURS, OwnHours, OwnOpening, part_name
from referrals.access_log import AccessEntry
from referrals.callbacks.houses import NO_PROMISE, find_house
from referrals.callbacks.models import CallBack, Duty
from tests.connectors.desk.calling import call_back
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK, looks
from tests.referrals.centres import ALONE, CONNECTED

PAGE = "/balie/terugbellen"
#: No holiday.
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PURMEREND = "town:purmerend:purmerend"


def row(services: Services, request_id: str) -> CallBack:
    with services.sessions() as session:
        return session.get_one(CallBack, request_id)


async def note(visitor: AtTheDesk, request_id: str, outcome: str, tries: int = 0) -> httpx.Response:
    return await visitor.post(f"{PAGE}/{request_id}", hoe=outcome, keer=str(tries))


def test_whom_to_phone_is_shown_to_their_own_house_and_each_look_is_written_down(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        request_id = call_back(services)
        own = await at_the_desk(services, client)
        other = await at_the_desk(services, client, "Ada", house=House(ALONE))
        helpdesk = await at_the_desk(services, client, "Hans", house=House(helpdesk_id=HELPDESK))
        boss = await at_the_desk(services, client, "Baas", Role.BEHEERDER)
        assert "Terugbellen 1 te bellen" in await own.read("/balie")
        page = await own.read(PAGE)
        assert "Toos" in page and "06 12345678" in page and "in de ochtend" in page and "0 van 3 keer" in page
        for stranger in (other, helpdesk):
            page = await stranger.read(PAGE)
            assert "Toos" not in page and "Er wacht niemand" in page
            assert (await note(stranger, request_id, "gesproken")).status_code == 404
        assert (await boss.get(PAGE)).status_code == 403
        with services.sessions() as session:
            entries = looks(session)
        assert [(one.what, one.referral_id) for one in entries] == [("terugbelverzoek bekeken", request_id)]
        assert "Els" in entries[0].who
        reader = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        assert "terugbelverzoek bekeken" in await reader.read("/balie/inzage")
        elsewhere = await at_the_desk(services, client, "Cora", Role.COORDINATOR, House(ALONE))
        assert "terugbelverzoek" not in await elsewhere.read("/balie/inzage")

    use_door(database, use)


def test_spoken_is_done_and_is_noted(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        request_id = call_back(services)
        visitor = await at_the_desk(services, client)
        assert (await note(visitor, request_id, "gesproken")).headers["location"] == PAGE
        assert row(services, request_id).outcome == "gesproken"
        assert "Toos" not in await visitor.read(PAGE)
        with services.sessions() as session:
            assert "teruggebeld: gesproken" in session.scalars(select(AccessEntry.what)).all()

    use_door(database, use)


def test_nobody_answered_three_times_is_the_end_and_a_double_click_is_one_try(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        request_id = call_back(services)
        visitor = await at_the_desk(services, client)
        await note(visitor, request_id, "niet-bereikt")
        await note(visitor, request_id, "niet-bereikt")
        first = row(services, request_id)
        assert first.tries == 1 and first.done_at is None and first.due_at > first.created_at
        assert "Probeer het weer" in await visitor.read(PAGE)
        for tries in range(1, TRIES):
            await note(visitor, request_id, "niet-bereikt", tries)
        last = row(services, request_id)
        assert (last.tries, last.outcome) == (TRIES, "niet-bereikt") and last.done_at
        assert "Toos" not in await visitor.read(PAGE)

    use_door(database, use)


def test_who_wants_no_call_is_erased_at_once(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        request_id = call_back(services)
        await note(await at_the_desk(services, client), request_id, "wil-niet-meer")
        gone = row(services, request_id)
        assert (gone.sealed, gone.fingerprint) == (None, None) and gone.erased_at

    use_door(database, use)


@pytest.mark.parametrize("form", [{"hoe": "te-oud", "keer": "0"}, {"hoe": "gesproken"}, {"hoe": "x", "keer": "0"}])
def test_a_form_that_is_not_ours_changes_nothing(database: Path, form: dict[str, str]) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        request_id = call_back(services)
        visitor = await at_the_desk(services, client)
        assert (await visitor.post(f"{PAGE}/{request_id}", **form)).status_code in (409, 422)
        assert row(services, request_id).done_at is None

    use_door(database, use)


def test_the_bell_rings_for_a_call(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bell, "EVERY", 0.02)
    monkeypatch.setattr(domain_bell, "FRESH", 0.0)

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        own = await at_the_desk(services, client)
        other = await at_the_desk(services, client, "Ada", house=House(ALONE))
        streams = [bell._events(services, visitor.cookies["balie"]) for visitor in (own, other)]

        async def next_call(stream: object) -> dict[str, object]:
            async for event in stream:  # type: ignore[attr-defined]
                if event.startswith("event: terugbellen"):
                    return dict(json.loads(event.partition("data: ")[2]))
            return {}

        assert await next_call(streams[0]) == await next_call(streams[1]) == {"wachten": 0, "nieuw": False}
        call_back(services)
        assert await asyncio.wait_for(next_call(streams[0]), 10) == {"wachten": 1, "nieuw": True}
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(next_call(streams[1]), 0.3)

    use_door(database, use)


def test_being_there_ends_by_itself_by_a_button_and_by_signing_out(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        office = services.referrals.office

        def when() -> str:
            with services.sessions() as session:
                house = find_house(session, office, PURMEREND)
                assert house
                return house.when

        visitor = await at_the_desk(services, client)
        assert when() == NO_PROMISE
        await visitor.post("/balie/aanwezig", ben="er")
        assert when() == "Bij Anna's Huis is nu iemand." and "Dit stopt vanzelf" in await visitor.read(PAGE)
        await visitor.post("/balie/aanwezig", ben="weg")
        assert when() == NO_PROMISE
        await visitor.post("/balie/aanwezig", ben="er")
        with services.sessions.begin() as session:
            duty = session.scalars(select(Duty)).one()
            assert duty.ends_at <= office.clock() + ON_DUTY
            duty.ends_at -= ON_DUTY
        assert when() == NO_PROMISE and "Ik ben er nu" in await visitor.read(PAGE)
        await visitor.post("/balie/aanwezig", ben="er")
        await visitor.post("/balie/afmelden")
        assert when() == NO_PROMISE

    use_door(database, use)


def test_another_house_that_is_there_says_nothing_about_this_one(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        other = await at_the_desk(services, client, "Ada", house=House(ALONE))
        await other.post("/balie/aanwezig", ben="er")
        with services.sessions() as session:
            house = find_house(session, services.referrals.office, PURMEREND)
        assert house and house.organization_id == CONNECTED and not house.somebody_is_there

    use_door(database, use)


def test_opening_hours_are_told_only_when_the_house_verified_them_itself(database: Path) -> None:
    async def use(services: Services, _client: httpx.AsyncClient) -> None:
        office = replace(services.referrals.office, clock=lambda: MONDAY)
        today = MONDAY.date()
        hours = OwnHours(openings=tuple(OwnOpening(weekday=day, opens="00:00", closes="24:00") for day in range(7)))
        with services.sessions.begin() as session:
            location = session.scalars(select(Location).where(Location.organization_id == CONNECTED)).one()
            part = part_name(HOURS, location.id)
            save(session, CONNECTED, part, hours, today - timedelta(days=200), "els")
            old = find_house(session, office, PURMEREND)
            save(session, CONNECTED, part, hours, today, "els")
            fresh = find_house(session, office, PURMEREND)
        assert old and old.when == NO_PROMISE
        assert fresh and fresh.when.startswith("Anna's Huis: nu open")

    use_door(database, use)
