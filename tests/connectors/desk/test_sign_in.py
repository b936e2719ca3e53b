"""Signing in by the page: cookies, forms, and answers that give nothing away."""

import re
from pathlib import Path

import httpx
import pyotp
from sqlalchemy import select

from connectors.dependencies import Services
from connectors.settings import Settings
from desk.houses import NO_HOUSE
from desk.roles import Role
from referrals.models import Outbox
from tests.connectors.desk.visiting import COOKIE, AtTheDesk, at_the_desk, words
from tests.connectors.referral_door import use_door
from tests.desk.people import PASSWORD, make_colleague
from tests.referrals.centres import mails


def test_in_and_out(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = AtTheDesk(client)
        first = await visitor.get("/balie")
        assert first.status_code == 303 and first.headers["location"] == "/balie/aanmelden?verder=%2Fbalie"
        before = visitor.cookies[COOKIE]
        answer = await visitor.sign_in(make_colleague(services.desk, "Els"))
        cookie = answer.headers["set-cookie"]
        assert answer.status_code == 303 and visitor.cookies[COOKIE] != before
        assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Path=/" in cookie and "Domain" not in cookie
        page = await visitor.read("/balie/mijn-account")
        assert "Els, gastpersoon" in page and "Anna" in page and "Collega" not in page
        signed_in = dict(visitor.cookies)
        assert (await visitor.post("/balie/afmelden")).headers["location"] == "/balie/aanmelden"
        assert (await visitor.get("/balie/mijn-account")).status_code == 303
        visitor.cookies = signed_in
        assert (await visitor.get("/balie/mijn-account")).status_code == 303, "the old cookie is worth nothing"

    use_door(database, use)


def test_over_https_the_cookie_is_locked_to_the_host(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        services.settings.public_address = "https://wegwijs.voorbeeld.nl"
        answer = await client.get("/balie/aanmelden")
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-balie=") and "Secure" in cookie and "Path=/" in cookie

    use_door(database, use)


def test_wrong_and_unknown_look_the_same(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = make_colleague(services.desk, "Els")
        pages = set()
        for email in (els, "niemand@balie-post.nl"):
            visitor = AtTheDesk(client)
            for number in range(7):
                answer = await visitor.sign_in(email, "fout fout fout")
                assert answer.status_code == (422 if number < 5 else 429)
                text = words(answer)
                pages.add((number, re.sub(r"\S+@\S+", "", text)))
                assert "fout fout" not in answer.text
        assert len(pages) == 7

    use_door(database, use)


def test_where_one_is_led_after_signing_in(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        els = make_colleague(services.desk, "Els")
        for onward, led in [
            ("/balie/mijn-account", "/balie/mijn-account"), ("https://kwaad.nl", "/balie"), ("//kwaad.nl", "/balie"),
            ("/balie//kwaad.nl", "/balie//kwaad.nl"), ("/balie\\kwaad", "/balie"), ("/", "/balie"), ("", "/balie"),
        ]:  # fmt: skip
            visitor = AtTheDesk(client)
            await visitor.get("/balie/aanmelden")
            answer = await visitor.post("/balie/aanmelden", email=els, wachtwoord=PASSWORD, verder=onward)
            assert answer.headers["location"].startswith(led), onward

    use_door(database, use)


def test_with_a_phone(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        page = await visitor.get("/balie/mijn-account/code")
        secret = re.search(r'name="geheim" value="(\w+)"', page.text)
        assert secret and "<svg" in page.text and "style=" not in page.text
        wrong = await visitor.post("/balie/mijn-account/code", geheim=secret[1], code="000000")
        assert wrong.status_code == 422 and secret[1] in wrong.text
        done = await visitor.post("/balie/mijn-account/code", geheim=secret[1], code=pyotp.TOTP(secret[1]).now())
        paper = re.findall(r"<code>(\w{5}-\w{5})</code>", done.text)
        assert len(paper) == 8
        again = AtTheDesk(client)
        asked = await again.sign_in("els@balie-post.nl")
        assert asked.status_code == 200 and "code van uw telefoon" in words(asked)
        assert (await again.get("/balie/mijn-account")).status_code == 303, "the password alone opens nothing"
        assert (await again.post("/balie/aanmelden/code", code="12")).status_code == 422
        assert (await again.post("/balie/aanmelden/code", code=paper[3])).status_code == 303
        assert "De code staat aan." in await again.read("/balie/mijn-account")
        refused = await again.post("/balie/mijn-account/code/uit", huidig="fout")
        assert refused.status_code == 422
        assert "De code is uit." in words(await again.post("/balie/mijn-account/code/uit", huidig=PASSWORD))
        assert (await AtTheDesk(client).sign_in("els@balie-post.nl")).status_code == 303

    use_door(database, use)


def test_another_password(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        path, new = "/balie/mijn-account/wachtwoord", "vier nieuwe woorden samen"
        for old, first, second in [("fout", new, new), (PASSWORD, new, "anders"), (PASSWORD, "kort", "kort")]:
            answer = await visitor.post(path, huidig=old, wachtwoord=first, nogmaals=second)
            assert answer.status_code == 422 and new not in answer.text
        assert (await visitor.post(path, huidig=PASSWORD, wachtwoord=new, nogmaals=new)).status_code == 200
        assert (await AtTheDesk(client).sign_in("els@balie-post.nl")).status_code == 422
        assert (await AtTheDesk(client).sign_in("els@balie-post.nl", new)).status_code == 303

    use_door(database, use)


def test_a_link_is_mailed_where_mail_leaves_and_else_only_shown(database: Path) -> None:
    form = {"naam": "Nora", "email": "nora@balie-post.nl", "rol": "gastpersoon"}

    async def without(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        made = await coordinator.post("/balie/collegas", **form)
        assert 'data-copy="link"' in made.text and "Mail een link" not in made.text
        nora = re.search(r'action="(/balie/collegas/[\w-]+)"', made.text)
        assert nora and (await coordinator.post(nora[1], stap="mail")).status_code == 404
        assert mails(services.referrals) == []

    async def with_mail(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Dora", Role.COORDINATOR)
        made = await coordinator.post("/balie/collegas", **{**form, "email": "noor@balie-post.nl", "naam": "Noor"})
        shown = re.search(r"(/balie/uitnodiging/[\w-]+)", made.text)
        action = re.search(
            r'action="(/balie/collegas/[\w-]+)" class="buttons">\s*<input[^>]*>\s*<button type', made.text
        )
        assert shown and action
        done = await coordinator.post(action[1], stap="mail")
        assert "De link is onderweg naar Noor" in words(done) and "/balie/uitnodiging/" not in done.text
        assert mails(services.referrals) == [("invitation", "noor@balie-post.nl")]
        with services.sessions() as session:
            letter = services.referrals.office.sealer.open(session.scalars(select(Outbox.recipient)).one())
        link = re.search(r"http://localhost:\d+(/balie/uitnodiging/[\w-]+)", letter["body"])
        assert link and letter["body"].startswith("Dag Noor,\n\nDora nodigt u uit")
        visitor = AtTheDesk(client)
        assert "werkt niet meer" in await visitor.read(shown[1], 410), "the mailed link replaces the shown one"
        assert "Welkom, Noor" in await visitor.read(link[1])

    use_door(database, without)
    use_door(database, with_mail, smtp_host="mail.voorbeeld.nl")


def test_a_new_colleague_by_a_link(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        made = await coordinator.post("/balie/collegas", naam="Nora", email="nora@balie-post.nl", rol="gastpersoon")
        link = re.search(r"http://localhost:\d+(/balie/uitnodiging/[\w-]+)", made.text)
        assert link and "Nora" in words(made)
        visitor = AtTheDesk(client)
        assert "Welkom, Nora" in await visitor.read(link[1])
        weak = await visitor.post(link[1], wachtwoord="welkom123456", nogmaals="welkom123456")
        assert weak.status_code == 422 and "welkom123456" not in weak.text
        assert (await visitor.post(link[1], wachtwoord=PASSWORD, nogmaals="anders")).status_code == 422
        chosen = await visitor.post(link[1], wachtwoord=PASSWORD, nogmaals=PASSWORD)
        assert "Meld u nu aan" in words(chosen)
        assert "werkt niet meer" in await visitor.read(link[1], 410)
        assert (await visitor.sign_in("nora@balie-post.nl")).status_code == 303
        assert (await visitor.get("/balie/collegas")).status_code == 403
        page = await coordinator.get("/balie/collegas")
        nora = re.search(r'action="(/balie/collegas/[\w-]+)"', page.text)
        assert nora
        assert "gesloten" in words(await coordinator.post(nora[1], stap="sluit"))
        assert (await visitor.get("/balie/mijn-account")).status_code == 303

    use_door(database, use)


def test_colleagues_of_another_house_are_out_of_reach(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        coordinator = await at_the_desk(services, client, "Cor", Role.COORDINATOR)
        boss = services.desk.make_account("baas@balie-post.nl", "Baas", Role.BEHEERDER, NO_HOUSE)
        assert "Baas" not in await coordinator.read("/balie/collegas")
        for step in ("link", "sluit", "zonder-code"):
            assert (await coordinator.post(f"/balie/collegas/{boss.account_id}", stap=step)).status_code == 404
        assert (await coordinator.post("/balie/collegas/bestaat-niet", stap="sluit")).status_code == 404

    use_door(database, use)


def test_who_has_no_account_hears_how_to_make_the_first(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        assert "make account" in await AtTheDesk(client).read("/balie/aanmelden")
        make_colleague(services.desk, "Els")
        assert "make account" not in await AtTheDesk(client).read("/balie/aanmelden")

    use_door(database, use)


def test_bad_input_gets_a_page_not_an_error(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = AtTheDesk(client)
        await visitor.get("/balie/aanmelden")
        for email, password in [
            ("", ""),
            ("x" * 400, "x"),
            ("<b>", "<b>"),
            ("els@balie-post.nl", "\x00"),
            ("😀", "😀"),
        ]:
            answer = await visitor.post("/balie/aanmelden", email=email, wachtwoord=password)
            assert answer.status_code in (422, 429) and "<h1" in answer.text and "<b>" not in answer.text
        long = await visitor.post("/balie/aanmelden", email="x" * 600, wachtwoord="x")
        assert long.status_code == 422 and "<h1" in long.text
        assert (await visitor.get("/balie/uitnodiging/raden")).status_code == 410

    use_door(database, use)


def test_a_dead_database_gets_a_page(tmp_path: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        answer = await client.get("/balie")
        assert answer.status_code == 503 and "Probeer het over een minuut" in answer.text and "<h1" in answer.text

    use_door(tmp_path / "empty.db", use)


def test_settings_have_sensible_ends() -> None:
    settings = Settings()  # type: ignore[call-arg]
    assert settings.desk_idle_minutes <= 60 and settings.desk_hours <= 12
