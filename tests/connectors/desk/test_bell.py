"""The bell: it rings for one's own house, in every process, says a number and no name, and stops at signing out."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT

from connectors.dependencies import Services
from connectors.desk import bell
from desk import bell as domain_bell
from desk.houses import House
from desk.sessions import csrf_of
from referrals.words import Actor, Step
from tests.browser.desk_house import open_house
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK, PASSWORD, make_colleague
from tests.referrals.centres import ALONE, HELPED, request


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bell, "EVERY", 0.02)
    monkeypatch.setattr(domain_bell, "FRESH", 0.0)


OTHERS = (f"event: {bell.CALLS}", f"event: {bell.TALKS}")


class Listener:
    """The events of one browser, straight from the stream."""

    def __init__(self, services: Services, visitor: AtTheDesk) -> None:
        self._events: AsyncIterator[str] = bell._events(services, visitor.cookies["balie"])

    async def next(self) -> str:
        """What is said next of referrals, or of the end; silence is skipped."""
        async for event in self._events:
            if event.startswith("event:") and not event.startswith(OTHERS):
                return event
        return ""

    async def counted(self) -> dict[str, object]:
        event = await self.next()
        assert event.startswith("event: aantal\ndata: "), event
        return dict(json.loads(event.partition("data: ")[2]))


def within(seconds: float, use: Callable[..., object]) -> Callable[..., object]:
    async def hurried(services: Services, client: httpx.AsyncClient) -> None:
        await asyncio.wait_for(use(services, client), seconds)  # type: ignore[arg-type]

    return hurried


def test_it_rings_for_ones_own_house_only_and_names_nobody(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        own = Listener(services, await at_the_desk(services, client))
        helpdesk = Listener(services, await at_the_desk(services, client, "Hans", house=House(helpdesk_id=HELPDESK)))
        other = Listener(services, await at_the_desk(services, client, "Ada", house=House(ALONE)))
        for listener in (own, helpdesk, other):
            assert await listener.counted() == {"wachten": 0, "nieuw": False}
        made = request(services.referrals)
        assert await own.counted() == {"wachten": 1, "nieuw": True}
        request(services.referrals, HELPED, address="jan@voorbeeld-post.nl")
        assert await helpdesk.counted() == {"wachten": 1, "nieuw": True}
        services.referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE)
        assert await own.counted() == {"wachten": 0, "nieuw": False}, "a bell does not ring for what was opened"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(other.next(), 0.3)

    use_door(database, within(20, use))  # type: ignore[arg-type]


def test_a_new_one_rings_also_when_another_is_opened_meanwhile(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        first = request(services.referrals)
        own = Listener(services, await at_the_desk(services, client))
        assert await own.counted() == {"wachten": 1, "nieuw": False}
        services.referrals.step(first.reference, Step.RECEIVE, Actor.CENTRE)
        request(services.referrals, address="jan@voorbeeld-post.nl")
        assert await own.counted() == {"wachten": 1, "nieuw": True}

    use_door(database, within(20, use))  # type: ignore[arg-type]


def test_who_never_reads_blocks_nothing(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is said in the life of one connection, with news at every look, fits what the server keeps."""
    monkeypatch.setattr(bell, "EVERY", 0.0)
    looks = itertools.count()

    def news(*_: object) -> dict[str, domain_bell.Count]:
        at = next(looks)
        return {name: domain_bell.Count(10_000 + at, str(at)) for name in bell.NO_COUNTS}

    monkeypatch.setattr(bell, "_count", news)

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        said = [event async for event in bell._events(services, "")]
        assert next(looks) == bell.LOOKS and len(said) > 3 * bell.LOOKS
        assert len("".join(said)) < 32_768 < HIGH_WATER_LIMIT

    use_door(database, within(20, use))  # type: ignore[arg-type]


def test_it_stops_at_signing_out_and_when_the_app_stops(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        leaving, staying = Listener(services, visitor), Listener(services, await at_the_desk(services, client, "Bo"))
        await leaving.counted()
        await staying.counted()
        await visitor.post("/balie/afmelden")
        assert await leaving.next() == "event: afgemeld\ndata: {}\n\n"
        assert await leaving.next() == ""
        services.stopping.set()
        assert await staying.next() == ""
        assert (await visitor.get("/balie/bel")).status_code == 303

    use_door(database, within(20, use))  # type: ignore[arg-type]


def test_over_the_wire(prepared: Path, tmp_path: Path) -> None:
    with open_house(prepared, tmp_path) as house, httpx.Client(base_url=house.address, timeout=10) as client:
        email = make_colleague(house.services.desk, "Els")
        client.get("/balie/aanmelden")
        csrf = csrf_of(client.cookies["balie"])
        client.post("/balie/aanmelden", data={"csrf": csrf, "email": email, "wachtwoord": PASSWORD})
        with client.stream("GET", "/balie/bel") as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            assert stream.headers["cache-control"] == "no-store" and "location" not in stream.headers
            lines = stream.iter_lines()
            while next(lines) != "event: aantal":
                pass
            request(house.services.referrals)
            said = []
            while not said or said[-1] != "event: aantal":
                said.append(next(lines))
            assert json.loads(next(lines).removeprefix("data: ")) == {"wachten": 1, "nieuw": True}
