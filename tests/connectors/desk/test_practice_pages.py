"""A verwijzer's practice, a beheerder's list, and the gift box at the desk: each sees and changes its own only."""

import re
from pathlib import Path

import httpx
from sqlalchemy.orm import Session

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from knowledge.directory.loading import load_directory
from referrals.links.codes import spelled
from referrals.links.making import Wanted
from tests.connectors.desk.visiting import at_the_desk, words
from tests.connectors.referral_door import use_door
from tests.knowledge.small_directory import SmallDirectory
from tests.referrals.centres import CONNECTED, HELPED

ZAANDAM = "town:zaandam:zaanstad"


def with_a_box(services: Services, folder: Path) -> None:
    """One of the centres gives the gift box, in its region."""
    directory = SmallDirectory()
    for centre, town in ((CONNECTED, "Purmerend"), (HELPED, "Zaandam")):
        directory.organization(centre, name=centre)
        directory.location(centre, town)
    directory.service(CONNECTED, themes="ka-doos")
    directory.service(HELPED)
    directory.area(CONNECTED, "Zaanstreek-Waterland")
    with Session(services.engine) as session:
        load_directory(session, directory.write(folder / "box"), services.gazetteer)


def voucher(services: Services) -> tuple[str, str]:
    """The codes of a link and of its voucher."""
    practice = services.links.open_practice("De Brug").practice_id
    code = services.links.make(practice, Wanted(("werk",), ZAANDAM)).code
    services.links.add_voucher(practice, code)
    return code, services.links.mine(practice, code).voucher


def shown_code(page: str) -> str:
    """The invitation's code. Ids and tokens on the page may hold four letters, a dash and four letters too."""
    (code,) = re.findall(r'<code class="secret">([0-9A-Z]{4}-[0-9A-Z]{4})</code>', page)
    return str(code)


def test_a_verwijzer_names_the_practice_once_and_is_remembered(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = await at_the_desk(services, client, "Els", Role.VERWIJZER)
        assert (await els.get("/balie")).headers["location"] == "/balie/praktijk"
        assert "Hoe heet uw praktijk?" in await els.read("/balie/praktijk")
        assert (await els.post("/balie/praktijk", praktijk=" ")).status_code == 422
        early = await els.post("/balie/praktijk/computer", computer="Spreekkamer", stap="altijd")
        assert early.status_code == 422 and "hoe uw praktijk heet" in words(early)
        assert (await els.post("/balie/praktijk", praktijk="De Brug")).status_code == 303
        await els.post("/balie/praktijk", praktijk="De Dam")
        assert "De Brug" in await els.read("/balie/praktijk")
        answer = await els.post("/balie/praktijk/computer", computer="Spreekkamer", stap="altijd")
        assert answer.status_code == 303 and answer.headers["location"] == "/verwijzen"
        assert "Max-Age=31536000" in answer.headers["set-cookie"]
        assert "Maak de link" in await els.read("/verwijzen")
        assert "Spreekkamer" in await els.read("/balie/praktijk")

    use_door(database, use)


def test_only_today_is_gone_with_the_browser(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = await at_the_desk(services, client, "Els", Role.VERWIJZER)
        await els.post("/balie/praktijk", praktijk="De Brug")
        answer = await els.post("/balie/praktijk/computer", computer="", stap="vandaag")
        assert answer.status_code == 303 and "max-age" not in answer.headers["set-cookie"].lower()
        assert "Maak de link" in await els.read("/verwijzen")

    use_door(database, use)


def test_a_code_for_another_computer_and_forgetting_it(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = await at_the_desk(services, client, "Els", Role.VERWIJZER)
        await els.post("/balie/praktijk", praktijk="De Brug")
        made = await els.post("/balie/praktijk/uitnodiging")
        code = shown_code(made.text)
        token = services.links.accept(code, "Balie")
        bo = await at_the_desk(services, client, "Bo", Role.VERWIJZER)
        await bo.post("/balie/praktijk", praktijk="De Dam")
        there = services.links.at_computer(token)
        assert there and there.practice_name == "De Brug"
        foreign = await bo.post("/balie/praktijk/vergeet", computer=str(there.computer_id))
        assert foreign.status_code == 404 and services.links.at_computer(token)
        for spoilt in ("", "x", "²", "9" * 40):
            assert (await els.post("/balie/praktijk/vergeet", computer=spoilt)).status_code == 404
        await els.post("/balie/praktijk/vergeet", computer=str(there.computer_id))
        assert services.links.at_computer(token) is None

    use_door(database, use)


def test_a_beheerder_invites_practices_and_nobody_else_does(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        chief = await at_the_desk(services, client, "Ada", Role.BEHEERDER)
        made = await chief.post("/balie/praktijken", praktijk="De Brug")
        code = shown_code(made.text)
        assert services.links.at_computer(services.links.accept(code, "Balie"))
        (known,) = services.links.practices()
        again = await chief.post("/balie/praktijken", uitnodigen=known.practice_id)
        assert "Uitnodiging voor De Brug" in words(again) and len(services.links.practices()) == 1
        assert (await chief.post("/balie/praktijken", praktijk="")).status_code == 422
        for role in (Role.GASTPERSOON, Role.COORDINATOR, Role.VERWIJZER):
            other = await at_the_desk(services, client, f"Iemand{role}", role)
            assert (await other.get("/balie/praktijken")).status_code == 403
            assert (await other.post("/balie/praktijken", praktijk="De Dam")).status_code == 403
        for role in (Role.GASTPERSOON, Role.COORDINATOR, Role.BEHEERDER):
            other = await at_the_desk(services, client, f"Nog{role}", role)
            assert (await other.get("/balie/praktijk")).status_code == 403

    use_door(database, use)


def test_the_box_is_given_once(database: Path, tmp_path: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        with_a_box(services, tmp_path)
        link, code = voucher(services)
        els = await at_the_desk(services, client, "Els", Role.GASTPERSOON, House(CONNECTED))
        assert "Code van de gast" in await els.read("/balie/ka-doos")
        scanned = await els.post("/balie/ka-doos", code=f"http://localhost:8000/v/{link}")
        assert f"KA-{spelled(code)}" in words(scanned) and "Deze code is goed" in words(scanned)
        looked = await els.post("/balie/ka-doos", code=f"ka {spelled(code).lower()}")
        assert "Deze code is goed" in words(looked)
        given = await els.post("/balie/ka-doos", code=f"KA-{spelled(code)}", stap="geef")
        assert given.status_code == 200 and "is nu afgestreept" in words(given)
        twice = await els.post("/balie/ka-doos", code=code, stap="geef")
        assert twice.status_code == 409 and "al gebruikt: op" in words(twice)
        unknown = await els.post("/balie/ka-doos", code="<script>alert(1)</script>")
        assert unknown.status_code == 409 and "<script>alert" not in unknown.text

    use_door(database, use)


def test_a_centre_without_the_box_is_not_offered_the_page_and_cannot_use_it(database: Path, tmp_path: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        with_a_box(services, tmp_path)
        _, code = voucher(services)
        bo = await at_the_desk(services, client, "Bo", Role.GASTPERSOON, House(HELPED))
        assert "Kankerattentiedoos" not in await bo.read("/balie/mijn-account")
        assert "geeft de Kankerattentiedoos niet" in await bo.read("/balie/ka-doos")
        assert (await bo.post("/balie/ka-doos", code=code, stap="geef")).status_code == 409
        els = await at_the_desk(services, client, "Els", Role.GASTPERSOON, House(CONNECTED))
        assert "Kankerattentiedoos" in await els.read("/balie/mijn-account")
        assert "Deze code is goed" in words(await els.post("/balie/ka-doos", code=code))
        ada = await at_the_desk(services, client, "Ada", Role.BEHEERDER)
        assert (await ada.get("/balie/ka-doos")).status_code == 403

    use_door(database, use)
