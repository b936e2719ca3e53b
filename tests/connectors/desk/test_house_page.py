"""Our house: what is shown, changed and said yes to; and that nobody reaches another house."""

from datetime import date, timedelta
from pathlib import Path

import httpx
from sqlalchemy import select, update

from connectors.dependencies import Services
from connectors.routes.directory import _search
from desk.houses import House
from desk.roles import Role
from knowledge.directory.models import OwnPart, Phone, Schedule, Service
from knowledge.matching import Need
from referrals.receivers import ReferralContact
from tests.connectors.desk.visiting import at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK
from tests.referrals.centres import CONNECTED, HELPED

HERE, SERVICE = f"{CONNECTED}-purmerend", f"{CONNECTED}-aanbod"


def test_a_coordinator_writes_and_the_chat_knows_at_once(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        cor = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        first = await cor.read("/balie/huis")
        assert "Anna&#39;s Huis" in first and "Nog niet ingevuld." in first and "Klopt het nog?" in first
        saved = await cor.post(f"/balie/huis/uren/{HERE}", van_1="10:00", tot_1="16:30", opmerking="bel aan")
        assert saved.status_code == 303 and saved.headers["location"].startswith("/balie/huis#hours-")
        today = services.house.today()
        first_day = today + timedelta(days=3)
        await cor.post("/balie/huis/dicht", van=first_day.isoformat(), tot="", reden="feest")
        await cor.post("/balie/huis/bereikbaar", telefoon="0299 123456", mail="", website="www.annas-huis.test")
        await cor.post(
            "/balie/huis/nieuw-aanbod", naam="Wandelen", omschrijving="Samen een uur.", wanneer="elke dinsdag",
            thema="bewegen-vitaliteit", aanmelden="inloop", kosten="gratis", vanaf="18",
        )  # fmt: skip
        page = await cor.read("/balie/huis")
        for told in ("dinsdag 10.00-16.30 uur; bel aan", "feest", "0299 123456", "Wandelen", "nagekeken op"):
            assert told in page, told
        purmerend = services.gazetteer.resolve("Purmerend")
        assert purmerend
        chat = _search(services, Need(("bewegen-vitaliteit",), purmerend.place), 3, 0)[0]
        assert (chat.organization_id, chat.phone, chat.verified) == (CONNECTED, "0299 123456", today.isoformat())
        assert chat.opening_hours.startswith("dinsdag 10.00-16.30 uur; bel aan; gesloten op")
        assert "Wanneer: elke dinsdag." in chat.description and chat.source == "Anna's Huis zelf"
        assert "Wandelen" in (await cor.get("/balie/zoeken?q=wandelen")).text
        with services.sessions() as session:
            own = session.scalars(select(Service).where(Service.name == "Wandelen")).one().id
        await cor.post(f"/balie/huis/aanbod/{own}", stap="weg")
        assert "Wandelen" not in (await cor.get("/balie/zoeken?q=wandelen")).text

    use_door(database, use)


def test_still_right_with_one_click_and_asked_again_after_half_a_year(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        gast = await at_the_desk(services, client)
        part = f"service:{SERVICE}"
        pressed = await gast.post("/balie/huis/klopt", deel=part)
        assert pressed.status_code == 303
        with services.sessions() as session:
            assert session.get_one(Service, SERVICE).assured_date == services.house.today()
            assert session.scalars(select(OwnPart.part)).all() == [part]
        before = services.house.view(services.desk.signed_in(gast.cookies["balie"]))  # type: ignore[arg-type]
        assert {one.part: one.asks for one in before.parts}[part] is False
        with services.sessions.begin() as session:
            session.execute(update(OwnPart).values(assured_date=services.house.today() - timedelta(days=184)))
        after = services.house.view(services.desk.signed_in(gast.cookies["balie"]))  # type: ignore[arg-type]
        assert {one.part: one.asks for one in after.parts}[part] is True and after.asking == before.asking + 1
        assert f"{after.asking} onderdelen van uw huis zijn" in await gast.read("/balie")
        nothing = await gast.post("/balie/huis/klopt", deel=f"hours:{HERE}")
        assert nothing.status_code == 409 and "Hier staat nog niets" in nothing.text

    use_door(database, use)


def test_the_order_of_themes_survives_a_form_that_knows_none(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        cor = await at_the_desk(services, client, "Cor", Role.COORDINATOR)

        def themes() -> list[str]:
            with services.sessions() as session:
                service = session.get_one(Service, SERVICE)
                return [one.taxonomy_term_id for one in sorted(service.attributes, key=lambda one: one.position)]

        for main, ticked, kept in (
            ("rouw", ["mantelzorg", "emotionele-steun"], ["rouw", "emotionele-steun", "mantelzorg"]),
            ("", ["mantelzorg", "emotionele-steun", "rouw"], ["rouw", "emotionele-steun", "mantelzorg"]),
            ("mantelzorg", ["mantelzorg", "rouw", "werk"], ["mantelzorg", "rouw", "werk"]),
        ):
            form = {"naam": "Aanbod", "hoofdthema": main, "thema": ticked}
            assert (await cor.post(f"/balie/huis/aanbod/{SERVICE}", **form)).status_code == 303
            assert themes() == [f"theme:{slug}" for slug in kept]

    use_door(database, use)


def test_room_for_new_guests(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        cor = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        assert (await cor.post("/balie/huis/plek", plek="waiting-list")).status_code == 303
        with services.sessions() as session:
            assert session.get_one(ReferralContact, CONNECTED).capacity == "waiting-list"
        assert "Er is een wachtlijst. nagekeken op" in await cor.read("/balie/huis")
        assert (await cor.post("/balie/huis/plek", plek="misschien")).status_code == 422
        dora = await at_the_desk(services, client, "Dora", Role.COORDINATOR, House(HELPED))
        assert "krijgt nog geen aanvragen" in await dora.read("/balie/huis")
        assert (await dora.post("/balie/huis/plek", plek="yes")).status_code == 409

    use_door(database, use)


def test_nobody_changes_another_house(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        dora = await at_the_desk(services, client, "Dora", Role.COORDINATOR, House(HELPED))
        tries = (
            (f"/balie/huis/uren/{HERE}", {"van_0": "10:00", "tot_0": "12:00"}),
            (f"/balie/huis/aanbod/{SERVICE}", {"naam": "Gekaapt", "thema": "werk"}),
            (f"/balie/huis/aanbod/{SERVICE}", {"stap": "weg"}),
            ("/balie/huis/klopt", {"deel": f"service:{SERVICE}"}),
            ("/balie/huis/klopt", {"deel": f"hours:{HERE}"}),
        )
        for path, form in tries:
            answer = await dora.post(path, **form)
            assert answer.status_code == 404 and "Dit hoort niet bij uw huis." in answer.text, path
        for path in (f"/balie/huis/uren/{HERE}", f"/balie/huis/aanbod/{SERVICE}"):
            assert (await dora.get(path)).status_code == 404
        await dora.post("/balie/huis/bereikbaar", telefoon="075 1234567")
        with services.sessions() as session:
            assert {one.organization_id for one in session.scalars(select(OwnPart))} == {HELPED}
            assert session.get_one(Service, SERVICE).name == f"Aanbod van {CONNECTED}"
            assert session.get(Schedule, f"{HERE}:schedule") is None
            assert session.get(Phone, f"{CONNECTED}:phone") is None

    use_door(database, use)


def test_who_may_do_what(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        gast = await at_the_desk(services, client)
        page = await gast.read("/balie/huis")
        assert "Nog steeds juist" in page and "Verander" not in page and "Voeg een activiteit toe" not in page
        for path in (f"/balie/huis/uren/{HERE}", "/balie/huis/dicht", "/balie/huis/bereikbaar", "/balie/huis/plek",
                     "/balie/huis/nieuw-aanbod", f"/balie/huis/aanbod/{SERVICE}"):  # fmt: skip
            assert (await gast.post(path)).status_code == 403, path
        refers = await at_the_desk(services, client, "Vera", Role.VERWIJZER)
        assert (await refers.post("/balie/huis/klopt", deel=f"service:{SERVICE}")).status_code == 403
        for name, role, house in (
            ("Ada", Role.BEHEERDER, None),
            ("Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK)),
        ):
            visitor = await at_the_desk(services, client, name, role, house)
            assert "geen eigen huis" in await visitor.read("/balie/huis", 404)

    use_door(database, use)


def test_what_was_typed_wrong_comes_back_with_a_clear_sentence(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        cor = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        tries = (
            (f"/balie/huis/uren/{HERE}", {"van_0": "16:00", "tot_0": "10:00"}, "Kijk de tijden na", "16:00"),
            (f"/balie/huis/uren/{HERE}", {"van_0": "10:00"}, "van en tot", "10:00"),
            (f"/balie/huis/uren/{HERE}", {"van_0": "10:00", "tot_0": "12:00", "van2_0": "11:00", "tot2_0": "13:00"},
             "lopen door elkaar", "11:00"),
            ("/balie/huis/dicht", {"van": "2026-12-24", "tot": "2026-12-01", "reden": "kerst"}, "ligt voor", "kerst"),
            ("/balie/huis/dicht", {"van": "morgen", "tot": "", "reden": "x"}, "Kijk de dagen na", "morgen"),
            ("/balie/huis/bereikbaar", {"telefoon": "12"}, "telefoonnummer klopt niet", "12"),
            ("/balie/huis/bereikbaar", {"mail": "geen"}, "apenstaartje", "geen"),
            ("/balie/huis/bereikbaar", {"website": "geen site"}, "website", "geen site"),
            ("/balie/huis/nieuw-aanbod", {"naam": "", "thema": "werk"}, "Typ een naam", ""),
            ("/balie/huis/nieuw-aanbod", {"naam": "Yoga"}, "minstens één thema", "Yoga"),
            ("/balie/huis/nieuw-aanbod", {"naam": "Yoga", "thema": "werk", "vanaf": "40", "tot": "20"},
             "hoger", "Yoga"),
            ("/balie/huis/nieuw-aanbod", {"naam": "<b>x</b>" * 40, "thema": "werk"}, "korter", "&lt;b&gt;"),
        )  # fmt: skip
        for path, form, said, kept in tries:
            answer = await cor.post(path, **form)
            assert answer.status_code == 422 and said in answer.text, (path, form)
            assert kept in answer.text and "<b>x" not in answer.text
        with services.sessions() as session:
            assert session.scalars(select(OwnPart)).all() == []

    use_door(database, use)


def test_a_closure_that_is_over_is_no_longer_shown(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        cor = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        await cor.post("/balie/huis/dicht", van="2020-12-24", tot="2020-12-26", reden="feest van toen")
        assert "feest van toen" not in await cor.read("/balie/huis") and date.today() > date(2020, 12, 26)
        assert "Er staat geen sluiting gepland." in await cor.read("/balie/huis")

    use_door(database, use)
