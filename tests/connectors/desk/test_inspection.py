"""Who looked: the coordinator reads it for the own house, a beheerder for all, nobody else, and tampering shows."""

from pathlib import Path

import httpx
from sqlalchemy import update

from connectors.dependencies import Services
from desk.houses import House
from desk.inspection import AT_ONCE
from desk.roles import Role
from referrals import access_log
from referrals.access_log import AccessEntry
from referrals.transactions import by_reference
from tests.connectors.desk.visiting import at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK
from tests.referrals.centres import CONNECTED, HELPED, request


def looked(services: Services, reference: str, who: str) -> None:
    with services.sessions.begin() as session:
        referral = by_reference(session, reference)
        access_log.record(session, services.referrals.office, who, "aanvraag geopend", "gastpersoon", referral.id)


def test_each_house_reads_its_own_and_a_beheerder_all(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        ours, theirs = request(services.referrals), request(services.referrals, HELPED)
        looked(services, ours.reference, "Els")
        looked(services, theirs.reference, "Hans")
        house = await at_the_desk(services, client, "Cor", Role.COORDINATOR, House(organization_id=CONNECTED))
        helpdesk = await at_the_desk(services, client, "Co", Role.COORDINATOR, House(helpdesk_id=HELPDESK))
        everything = await at_the_desk(services, client, "Baas", Role.BEHEERDER, House())
        page = await house.read("/balie/inzage")
        assert "Els" in page and ours.reference in page and "Hans" not in page and theirs.reference not in page
        page = await helpdesk.read("/balie/inzage")
        assert "Hans" in page and theirs.reference in page and ours.reference not in page
        page = await everything.read("/balie/inzage")
        assert "Els" in page and "Hans" in page and "De lijst is heel" in page

    use_door(database, use)


def test_nobody_else_reads_it(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        guest = await at_the_desk(services, client)
        assert (await guest.get("/balie/inzage")).status_code == 403

    use_door(database, use)


def test_pages_and_tampering(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        for number in range(AT_ONCE + 1):
            looked(services, made.reference, f"Gast {number}.")
        boss = await at_the_desk(services, client, "Baas", Role.BEHEERDER, House())
        newest, oldest = await boss.read("/balie/inzage"), await boss.read("/balie/inzage?blad=2")
        assert "Gast 0." not in newest and "Ouder" in newest and "Gast 0." in oldest and "Nieuwer" in oldest
        with services.sessions.begin() as session:
            session.execute(update(AccessEntry).where(AccessEntry.number == 1).values(who="Iemand anders"))
        assert "Er is aan deze lijst geknoeid" in await boss.read("/balie/inzage")

    use_door(database, use)
