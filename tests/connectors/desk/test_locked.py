"""Every route of the desk, from the app's own table: whoever adds one without a lock hears it here."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from connectors.app import create_app
from connectors.dependencies import Services
from connectors.desk.door import DeskRoute
from desk.houses import House
from desk.roles import Role
from referrals.callbacks.models import CallBack
from referrals.calls import CallKind, ask_by_phone
from referrals.reaching import Channel
from referrals.transactions import by_reference
from referrals.words import Actor, Status, Step
from tests.connectors.desk.calling import anna, call_back
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import HELPDESK, make_colleague
from tests.referrals.centres import ALONE, CONNECTED, request

#: What comes before signing in. Nothing here shows anything of anybody.
OPEN_TO_ALL = {
    ("GET", "/balie/aanmelden"),
    ("POST", "/balie/aanmelden"),
    ("POST", "/balie/aanmelden/code"),
    ("POST", "/balie/afmelden"),
    ("GET", "/balie/uitnodiging/{token}"),
    ("POST", "/balie/uitnodiging/{token}"),
}
#: Never-ending answers; they have tests of their own.
STREAMS = ("/balie/bel",)
#: Something for each part of a path.
FILLED = {
    "account_id": "x", "token": "x", "reference": "W-AAAA-AA", "service_id": "x", "location_id": "x",
    "organization_id": "x", "need_id": "1", "call_id": "1", "call_back_id": "x", "talk_id": "x",
}  # fmt: skip


def desk_routes(app: FastAPI) -> Iterator[tuple[str, str]]:
    for route in iter_route_contexts(app.routes):
        path = str(getattr(route, "path", ""))
        if path == "/balie" or path.startswith("/balie/"):
            assert isinstance(route.original_route, DeskRoute), f"{path} was not made with desk_router()"
            for method in route.original_route.methods:
                yield method, re.sub(r":\w+}", "}", path)


def filled(path: str) -> str:
    return path.format(**FILLED)


def test_without_signing_in_nothing_opens(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        routes = set(desk_routes(create_app(services)))
        assert len(routes) > 10 and routes >= OPEN_TO_ALL
        for method, path in sorted(routes - OPEN_TO_ALL):
            visitor = AtTheDesk(client)
            await visitor.get("/balie/aanmelden")
            answer = await (visitor.get(filled(path)) if method == "GET" else visitor.post(filled(path)))
            assert answer.status_code == 303, (method, path, answer.status_code)
            assert answer.headers["location"].startswith("/balie/aanmelden"), (method, path)
            assert answer.text == "", (method, path)

    use_door(database, use)


#: Whose path names something of one house: everything of another house answers as if it did not exist.
OF_A_HOUSE = ("{reference}", "{call_id}", "{call_back_id}", "{talk_id}", "{account_id}")
#: Whose path names what everybody may know, or what is looked up within one's own house (see their own tests).
OF_NOBODY = ("{token}", "{organization_id}", "{service_id}", "{location_id}", "{need_id}")


def test_each_part_of_a_path_was_thought_about(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        parts = {part for _, path in desk_routes(create_app(services)) for part in re.findall(r"{\w+}", path)}
        assert parts - {*OF_A_HOUSE, *OF_NOBODY} == set(), "say whether it names something of one house"

    use_door(database, use)


def test_another_house_finds_nothing(database: Path) -> None:
    """Each route that names something of a house, by people of every other house and role: 403 or 404."""

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals, channel=Channel.PHONE, address="06 12345678")
        services.referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE)
        with services.sessions.begin() as session:
            referral = by_reference(session, made.reference)
            ask_by_phone(session, services.referrals.office, referral, CallKind.FOLLOW_UP)
        wanted = call_back(services)
        talk = services.talks.begin(anna())
        services.talks.person_says(talk, "Mia schrijft")
        els = services.desk.make_account("els@balie-post.nl", "Els", Role.GASTPERSOON, House(CONNECTED))
        theirs = {
            "reference": made.reference,
            "call_id": 1,
            "call_back_id": wanted,
            "talk_id": talk.id,
            "account_id": els.account_id,
        }
        strangers = [
            await at_the_desk(services, client, "Ada", Role.GASTPERSOON, House(ALONE)),
            await at_the_desk(services, client, "Cor", Role.COORDINATOR, House(ALONE)),
            await at_the_desk(services, client, "Hans", Role.GASTPERSOON, House(helpdesk_id=HELPDESK)),
            await at_the_desk(services, client, "Huisarts", Role.VERWIJZER, House(CONNECTED)),
        ]
        named = {route for route in desk_routes(create_app(services)) if any(part in route[1] for part in OF_A_HOUSE)}
        assert len(named) >= 4
        for stranger in strangers:
            for method, path in sorted(named):
                where = path.format(**theirs)
                form = {"stap": "help", "hoe": "worked"}
                if "{call_back_id}" in path:
                    form = {"hoe": "gesproken", "keer": "0"}
                answer = await (stranger.get(where) if method == "GET" else stranger.post(where, **form))
                assert answer.status_code in (403, 404), (method, path, answer.status_code)
                assert not re.search("Mia|Toos|12345678|Ik heb kanker|Els", answer.text), (method, path)
        with services.sessions() as session:
            assert by_reference(session, made.reference).status == Status.GEACCEPTEERD
            assert session.get_one(CallBack, wanted).done_at is None
        assert talk.ended is None and talk.count == 1, "nobody wrote in it, or ended it"
        boss = await at_the_desk(services, client, "Baas", Role.BEHEERDER)
        for inbox in ("/balie", "/balie/klaar", "/balie/nabellen", "/balie/terugbellen"):
            assert made.reference not in (await boss.get(inbox)).text, "a beheerder reads nobody's story"
        assert (await boss.get(f"/balie/{made.reference}")).status_code == 403

    use_door(database, use)


def test_a_list_holds_only_what_is_of_this_house(database: Path) -> None:
    """Every page without a name in its path, for people of another house: nothing of Anna's Huis is on it."""

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        made = request(services.referrals)
        call_back(services)
        make_colleague(services.desk, "Zonnebloem")
        for role in (Role.GASTPERSOON, Role.COORDINATOR, Role.VERWIJZER):
            stranger = await at_the_desk(services, client, role.title(), role, House(ALONE))
            for method, path in sorted(set(desk_routes(create_app(services))) - OPEN_TO_ALL):
                if method == "GET" and "{" not in path and path not in STREAMS:
                    answer = await stranger.get(path)
                    assert not re.search(f"{made.reference}|Mia|Toos|Zonnebloem|els@annas", answer.text), path

    use_door(database, use)


def test_no_form_counts_that_is_not_from_a_page_of_this_browser(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        other = await at_the_desk(services, client, "Bo")
        for method, path in sorted(desk_routes(create_app(services))):
            if method == "GET":
                continue
            assert method == "POST", f"{method} {path}: forms know GET and POST only"
            for csrf in ("", "x", other.csrf):
                answer = await visitor.post(filled(path), csrf=csrf)
                assert answer.status_code == 403 and "verouderd" in answer.text, (method, path)

    use_door(database, use)
