"""Contact, room, absence, helpdesks and figures: who may change what, and what comes of it."""

import re
from pathlib import Path

import httpx

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from referrals import access_log
from referrals.office import NoRoom
from referrals.reaching import Channel
from referrals.words import Actor, Capacity, Route, Step
from tests.connectors.desk.visiting import at_the_desk, words
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK, looks
from tests.referrals.centres import ALONE, CONNECTED, HELPED, request


def test_a_coordinator_connects_their_centre_and_nobody_else(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        assert services.referrals.way(ALONE).route is Route.SELF
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR, House(ALONE))
        page = await coordinator.get("/balie/contact")
        assert "krijgt nog geen aanvragen" in page.text and 'value="cor@balie-post.nl"' in page.text
        wrong = await coordinator.post("/balie/contact", naam="Cor", email="geen adres")
        assert wrong.status_code == 422 and 'value="geen adres"' in wrong.text
        assert services.referrals.way(ALONE).route is Route.SELF, "nobody gets mail who did not ask for it"
        done = await coordinator.post("/balie/contact", naam="Cor", email="cor@de-eik-post.nl")
        assert "Cor krijgt een mail bij elke nieuwe aanvraag." in words(done)
        assert services.referrals.way(ALONE).route is Route.CENTRE
        for name, role, house in [
            ("Els", Role.GASTPERSOON, House(ALONE)), ("Hans", Role.COORDINATOR, House(helpdesk_id=HELPDESK)),
            ("Baas", Role.BEHEERDER, None),
        ]:  # fmt: skip
            other = await at_the_desk(services, client, name, role, house)
            assert (await other.get("/balie/contact")).status_code == 403
            assert (await other.post("/balie/contact", naam="X", email="x@voorbeeld-post.nl")).status_code == 403
            assert (await other.post("/balie/huis/plek", plek="no")).status_code == 403
        with services.sessions() as session:
            assert [row.what for row in looks(session)] == ["contact bevestigd"]
        assert "krijgt geen nieuwe aanvragen meer" in words(await coordinator.post("/balie/contact/stop"))
        assert services.referrals.way(ALONE).route is Route.SELF

    use_door(database, use)


def test_room_is_one_press(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        assert 'href="/balie/huis#plek"' in (await coordinator.get("/balie/contact")).text
        assert (await coordinator.post("/balie/contact/plek", plek="yes")).status_code == 404
        await coordinator.post("/balie/huis/plek", plek="no")
        assert services.referrals.way(CONNECTED).room is Capacity.NO
        with services.sessions() as session:
            assert "plek: no" in [row.what for row in access_log.entries(session)]
        try:
            request(services.referrals)
        except NoRoom:
            pass
        else:
            raise AssertionError("somebody was sent to a full house")
        assert (await coordinator.post("/balie/huis/plek", plek="misschien")).status_code == 422
        other = await at_the_desk(services, client, "Ada", Role.COORDINATOR, House(ALONE))
        assert "nog niet aangesloten" in words(await other.post("/balie/huis/plek", plek="yes"))
        await coordinator.post("/balie/contact/stop")
        stopped = await coordinator.read("/balie/huis")
        assert "krijgt nog geen aanvragen" in stopped and "geen plek" not in stopped

    use_door(database, use)


def test_holidays(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        where = "/balie/contact/afwezig"
        page = await coordinator.post(where, stap="erbij", van="2030-12-24", tot="2-1-2031")
        assert "dinsdag 24 december 2030 tot en met donderdag 2 januari 2031" in words(page)
        for first, last in [("2031-01-05", "2031-01-01"), ("", ""), ("2031-01-01", "2033-01-01"), ("x", "2031-01-01")]:
            wrong = await coordinator.post(where, stap="erbij", van=first, tot=last)
            assert wrong.status_code == 422 and 'role="alert"' in wrong.text and "24 december" in wrong.text
        page = await coordinator.post(where, stap="weg", van="2030-12-24", tot="2031-01-02")
        assert "24 december" not in page.text

    use_door(database, use)


def test_a_beheerder_confirms_a_helpdesk(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        boss = await at_the_desk(services, client, "Baas", Role.BEHEERDER)
        page = await boss.read("/balie/centra")
        assert "Huis" in page and "de helpdesk Zaanstad" in page
        where, form = "/balie/centra/helpdesk", {
            "kort": "groningen", "naam": "de helpdesk Groningen", "regio": "Groningen", "email": "g@helpdesk-post.nl",
        }  # fmt: skip
        for field, value in [("kort", "../x"), ("regio", "Atlantis"), ("email", "geen"), ("naam", "")]:
            wrong = await boss.post(where, **{**form, field: value})
            assert wrong.status_code == 422 and 'role="alert"' in wrong.text, field
        assert services.referrals.way(ALONE).route is Route.SELF
        assert "belt voor Groningen" in words(await boss.post(where, **form))
        assert services.referrals.way(ALONE).route is Route.HELPDESK
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        assert (await coordinator.get("/balie/centra")).status_code == 403
        assert (await coordinator.post(where, **form)).status_code == 403

    use_door(database, use)


def test_figures_count_one_house_and_name_nobody(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        request(services.referrals, HELPED, channel=Channel.PHONE, address="06 12345678")
        services.referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
        services.referrals.attempt(made.reference, Actor.CENTRE, reached=True)
        seen = {}
        for name, role, house in [
            ("Cor", Role.COORDINATOR, House(CONNECTED)), ("Hans", Role.COORDINATOR, House(helpdesk_id=HELPDESK)),
            ("Ada", Role.COORDINATOR, House(ALONE)), ("Baas", Role.BEHEERDER, None),
        ]:  # fmt: skip
            visitor = await at_the_desk(services, client, name, role, house)
            page = await visitor.get("/balie/cijfers")
            row = re.search(r"Via de chat</th>(.*?)</tr>", page.text, re.DOTALL)
            assert row and "Mia" not in page.text
            seen[name] = [int(number) for number in re.findall(r">(\d+)</td>", row[1])]
        assert seen == {
            "Cor": [1, 1, 0, 0, 0, 0], "Hans": [1, 0, 0, 0, 0, 0], "Ada": [0] * 6, "Baas": [2, 1, 0, 0, 0, 0],
        }  # fmt: skip
        guest = await at_the_desk(services, client, "Els")
        assert (await guest.get("/balie/cijfers")).status_code == 403

    use_door(database, use)
