"""Search, cards, needs that were not met, and a request with the guest next to you: the pages, without a browser."""

import asyncio
import re
from pathlib import Path

import httpx
import pytest
from aiosmtpd.controller import Controller
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from desk.unmet import UnmetNeed
from referrals import access_log
from referrals.mail import MailServer
from referrals.models import Outbox, Referral
from referrals.outbox import send_due
from referrals.words import Capacity, Kind, Status
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk, words
from tests.connectors.referral_door import use_door
from tests.desk.people import looks
from tests.referrals.centres import ALONE, CONNECTED, HELPED
from tests.running import free_port

CARD = f"/balie/kaart/{CONNECTED}-aanbod?thema=emotionele-steun&bij=Purmerend"
GUEST = "mia@voorbeeld-post.nl"


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found, name
    return found[1]


def test_search_without_a_script(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        empty = await visitor.read("/balie/zoeken")
        assert "Wat zoekt uw gast?" in empty and "Niets gevonden" not in empty
        page = (await visitor.get("/balie/zoeken?q=steun+purmerend")).text
        assert "Anna&#39;s Huis" in page and f"/balie/kaart/{CONNECTED}-aanbod?thema=emotionele-steun" in page
        assert page.index("Anna&#39;s Huis: ") < page.index("Het Lichtpunt")
        assert 'value="steun purmerend"' in page and "in de buurt van Purmerend" in page
        nothing = await visitor.read("/balie/zoeken?q=xyzzy&bij=")
        assert "Niets gevonden" in nothing
        ticked = (await visitor.get("/balie/zoeken?q=&bij=Zaandam&thema=emotionele-steun")).text
        assert "Het Lichtpunt" in ticked and "<details open>" in ticked

    use_door(database, use)


def test_without_a_place_it_looks_around_ones_own_house(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = await at_the_desk(services, client)
        assert 'name="bij" value="Purmerend"' in (await els.get("/balie/zoeken?q=steun")).text
        admin = await at_the_desk(services, client, "Ada", Role.BEHEERDER)
        assert 'name="bij" value=""' in (await admin.get("/balie/zoeken?q=steun")).text
        lost = await els.read("/balie/zoeken?q=steun&bij=Atlantis")
        assert "De plaats “Atlantis” kennen wij niet" in lost

    use_door(database, use)


def test_the_script_gets_the_same(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        found = (await visitor.get("/balie/zoeken.json?q=steun+purmer")).json()
        assert found["count"] > 0 and found["said"].endswith(f"Aanbod van {CONNECTED}.")
        assert found["html"] in (await visitor.get("/balie/zoeken?q=steun+purmer&bij=")).text
        for query in ("%00", "<script>alert(1)</script>", "x" * 190, "🙂", "'--"):
            answer = await visitor.get(f"/balie/zoeken.json?q={query}")
            assert answer.status_code == 200 and "<script>alert" not in answer.json()["html"], query
        assert (await visitor.get(f"/balie/zoeken.json?q={'x' * 5000}")).status_code == 422

    use_door(database, use)


def test_danger_in_the_words_brings_the_numbers_first(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        page = await visitor.read("/balie/zoeken?q=mijn+gast+wil+niet+meer+leven")
        assert "0800-0113" in page and page.index("0800-0113") < page.index("Niet gevonden wat")

    use_door(database, use)


def test_a_card_says_all_of_it_and_nothing_of_a_person(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        card = await visitor.read(CARD)
        for told in ("Anna&#39;s Huis", "Wat", "voor steun en een luisterend oor", "in Purmerend", "Zo begint u",
                     "Gegevens uit januari 2026.", "Print deze kaart"):  # fmt: skip
            assert told.lower() in card.lower(), told
        article = (await visitor.get(CARD)).text.split("<article")[1].split("</article>")[0]
        assert "Els" not in article
        alone = await visitor.read(f"/balie/kaart/{ALONE}-aanbod")
        assert "050 123 45 67" in alone and "Dinsdag 10.00-16.00 uur" in alone
        assert (await visitor.get("/balie/kaart/bestaat-niet")).status_code == 404

    use_door(database, use)


def test_a_card_goes_by_mail_once_and_the_address_is_gone(database: Path, tmp_path: Path) -> None:
    class Catcher:
        mails: list[bytes]

        def __init__(self) -> None:
            self.mails = []

        async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:
            self.mails.append(envelope.content)  # type: ignore[attr-defined]
            return "250 OK"

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        page = (await visitor.get(CARD)).text
        form = {"adres": GUEST, "sleutel": hidden(page, "sleutel"), "thema": "emotionele-steun", "bij": "Purmerend"}
        refused = await visitor.post(CARD.split("?")[0] + "/mail", **form)
        assert refused.status_code == 422 and "Vraag eerst of uw gast de mail wil krijgen" in refused.text
        for _ in range(2):
            sent = await visitor.post(CARD.split("?")[0] + "/mail", akkoord="ja", **form)
            assert sent.status_code == 200 and "Het adres bewaren wij niet" in sent.text and GUEST not in sent.text
        with services.sessions() as session:
            waiting = session.scalars(select(Outbox)).one()
            assert waiting.referral_id is None and GUEST.encode() not in waiting.recipient
        catcher = Catcher()
        controller = Controller(catcher, hostname="127.0.0.1", port=free_port())
        controller.start()
        try:
            server = MailServer("127.0.0.1", controller.port, "wegwijs@localhost")
            assert await send_due(services.sessions, services.referrals.office, server) == 1
        finally:
            await asyncio.to_thread(controller.stop)
        text = catcher.mails[0].decode()
        assert f"To: {GUEST}" in text and "Anna's Huis" in text and "Wegwijs" in text and "Els" not in text
        with services.sessions() as session:
            assert session.scalars(select(Outbox)).one().recipient == b""

    use_door(database, use)
    for path in tmp_path.glob("test.db*"):
        assert GUEST.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("address", "said"), [("geen adres", "apenstaartje"), ("a@b", "klopt niet"), ("", "apenstaartje")]
)
def test_an_address_that_is_none(database: Path, address: str, said: str) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        answer = await visitor.post(CARD.split("?")[0] + "/mail", adres=address, akkoord="ja", sleutel="x" * 20)
        assert answer.status_code == 422 and said in answer.text

    use_door(database, use)


def test_no_account_mails_more_than_a_volunteer_does(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        statuses = [
            (
                await visitor.post(CARD.split("?")[0] + "/mail", adres=GUEST, akkoord="ja", sleutel=f"{n:030}")
            ).status_code
            for n in range(21)
        ]
        assert statuses == [200] * 20 + [429]
        other = await at_the_desk(services, client, "Bo")
        fine = await other.post(CARD.split("?")[0] + "/mail", adres=GUEST, akkoord="ja", sleutel="y" * 30)
        assert fine.status_code == 200

    use_door(database, use)


def test_not_found_is_noted_without_a_name(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = await at_the_desk(services, client)
        search = (await els.get("/balie/zoeken?q=rouw+zaandam+xyzzy")).text
        link = re.search(r'href="(/balie/niet-gevonden\?[^"]+)"', search)
        assert link
        form = (await els.get(link[1].replace("&amp;", "&"))).text
        assert '<option value="rouw" selected>' in form and 'value="Zaandam"' in form and "Typ geen naam" in form
        typed = "koor voor Mia Jansen, bel 06 12345678"
        said = words(await els.post("/balie/niet-gevonden", thema="rouw", plaats="Zaandam", woorden=typed))
        assert "Genoteerd. Dank u." in said and "Jansen" not in said and "12345678" not in said and "koor voor" in said
        assert "Wat er mist" not in said, "a volunteer notes, a coordinator reads"
        with services.sessions() as session:
            kept = session.scalars(select(UnmetNeed)).one()
            assert (kept.theme, kept.place, kept.region, kept.house) == ("rouw", "Zaandam", "Zaanstad", CONNECTED)
            assert "Jansen" not in kept.words and "123" not in kept.words
        wrong = await els.post("/balie/niet-gevonden", thema="rouw", plaats="Atlantis", woorden="koor")
        assert wrong.status_code == 422 and 'value="koor"' in wrong.text

    use_door(database, use)


def test_a_coordinator_counts_the_needs_of_their_own_house_only(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        mine = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        theirs = await at_the_desk(services, client, "Dora", Role.COORDINATOR, House(HELPED))
        for _ in range(2):
            await mine.post("/balie/niet-gevonden", thema="rouw", plaats="Zaandam")
        await theirs.post("/balie/niet-gevonden", thema="werk", plaats="Hoorn", woorden="iets van de anderen")
        page = await mine.read("/balie/niet-gevonden")
        assert "Wat er mist: 2 meldingen" in page and "rouw Zaanstad 2" in page and "anderen" not in page
        with services.sessions() as session:
            other = session.scalars(select(UnmetNeed.id).where(UnmetNeed.house == HELPED)).one()
        await mine.post(f"/balie/niet-gevonden/{other}")
        assert "iets van de anderen" in await theirs.read("/balie/niet-gevonden")
        admin = await at_the_desk(services, client, "Ada", Role.BEHEERDER)
        assert "3 meldingen" in await admin.read("/balie/niet-gevonden")

    use_door(database, use)


async def guest_form(visitor: AtTheDesk, centre: str, **typed: str) -> dict[str, str]:
    page = (await visitor.get(f"/balie/met-gast/{centre}?thema=werk&wie=patient&fase=behandeling")).text
    kept = {"sleutel": hidden(page, "sleutel"), "zinnen": hidden(page, "zinnen")}
    asked = re.findall(r'name="(mag_\w+)" value="ja"', page)
    story = re.search(r"<textarea[^>]*>([^<]*)</textarea>", page)
    about = {"thema": "werk", "wie": "patient", "fase": "behandeling", "verhaal": story[1] if story else ""}
    return {**kept, **about, **dict.fromkeys(asked, "ja"), "stap": "verstuur", **typed}


def test_a_request_with_the_guest_next_to_you(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        page = await visitor.read(f"/balie/met-gast/{CONNECTED}?thema=werk&wie=patient")
        for told in ("Lees elke zin voor", "mag mijn naam weten", "mag mijn verhaal lezen", "Ik heb kanker.",
                     "Mijn vraag gaat over werk.", "Er is niets bewaard"):  # fmt: skip
            assert told in page, told
        form = await guest_form(visitor, CONNECTED, naam="Mia", kanaal="e-mail", adres=GUEST)
        for _ in range(2):
            answer = await visitor.post(f"/balie/met-gast/{CONNECTED}", **form)
            receipt = words(answer)
            assert answer.status_code == 200 and "/volg/" in receipt and "Naam en bereikbaarheid delen: ja" in receipt
        with services.sessions() as session:
            made = session.scalars(select(Referral)).one()
            assert (made.kind, made.status, made.organization_id) == (Kind.DESK, Status.AANGEVRAAGD, CONNECTED)
            assert made.reference in receipt
            (row,) = looks(session)
            assert (row.who, row.what) == ("Els (els@balie-post.nl)", "aanvraag gemaakt, met de gast erbij")
            assert (row.why, row.referral_id) == ("gastpersoon van Anna's Huis", made.id)

    use_door(database, use)


def test_no_request_with_the_guest_without_its_row(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both or neither: a log that cannot be written leaves no request behind."""

    def broken(*_: object) -> None:
        raise SQLAlchemyError

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        form = await guest_form(visitor, CONNECTED, naam="Mia", kanaal="e-mail", adres=GUEST)
        with monkeypatch.context() as patched:
            patched.setattr(access_log, "record", broken)
            assert (await visitor.post(f"/balie/met-gast/{CONNECTED}", **form)).status_code == 503
        with services.sessions() as session:
            assert session.scalars(select(Referral)).all() == []
        assert (await visitor.post(f"/balie/met-gast/{CONNECTED}", **form)).status_code == 200

    use_door(database, use)


def test_nothing_is_sent_before_the_guest_chose_everywhere(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        path = f"/balie/met-gast/{CONNECTED}"
        good = await guest_form(visitor, CONNECTED, naam="Mia", kanaal="telefoon", adres="06 12345678")
        wrong = {
            "Lees elke zin voor": {"mag_verhaal": ""},
            "Kies waar de vraag over gaat": {"thema": ""},
            "De zinnen over toestemming zijn veranderd": {"zinnen": "oud"},
            "apenstaartje": {"kanaal": "e-mail"},
            "Kies hoe het contact gaat": {"kanaal": "postduif"},
            "bellen, mailen of zelf bellen": {"kanaal": ""},
            "Hoe mogen zij u noemen": {"naam": ""},
            "te lang": {"verhaal": "x" * 1500},
        }
        for said, changed in wrong.items():
            answer = await visitor.post(path, **{**good, **changed})
            assert answer.status_code in (409, 422) and said in answer.text, said
            assert "06 12345678" in answer.text, "what was typed is still there"
        with services.sessions() as session:
            assert session.scalars(select(Referral)).all() == []
        again = await visitor.post(path, **{**good, "stap": "kaart", "wie": "nabestaande", "verhaal": "oud"})
        assert "Iemand die mij na stond, is overleden." in again.text and "06 12345678" in again.text
        no = await visitor.post(path, **{**good, "mag_contact": "nee", "mag_verhaal": "nee", "mag_navragen": "nee"})
        assert no.status_code == 200
        with services.sessions() as session:
            assert session.scalars(select(Referral)).one().route == "self"

    use_door(database, use)


def test_where_a_centre_takes_no_requests_or_has_no_room(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        alone = await visitor.read(f"/balie/met-gast/{ALONE}?thema=werk")
        assert "Uw gast belt zelf" in alone and "050 123 45 67" in alone and "mag mijn naam weten" not in alone
        assert 'value="ik-bel-zelf" checked' in (await visitor.get(f"/balie/met-gast/{ALONE}?thema=werk")).text
        helped = await visitor.read(f"/balie/met-gast/{HELPED}?thema=werk")
        assert "elpdesk Zaanstad belt voor" in helped
        services.referrals.set_capacity(CONNECTED, Capacity.WAITING_LIST)
        assert "wachtlijst" in await visitor.read(f"/balie/met-gast/{CONNECTED}")
        services.referrals.set_capacity(CONNECTED, Capacity.NO)
        assert "nu geen plek" in await visitor.read(f"/balie/met-gast/{CONNECTED}", 409)
        assert (await visitor.get("/balie/met-gast/bestaat-niet")).status_code == 404

    use_door(database, use)
