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
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk
from tests.connectors.referral_door import use_door

#: What comes before signing in. Nothing here shows anything of anybody.
OPEN_TO_ALL = {
    ("GET", "/balie/aanmelden"),
    ("POST", "/balie/aanmelden"),
    ("POST", "/balie/aanmelden/code"),
    ("POST", "/balie/afmelden"),
    ("GET", "/balie/uitnodiging/{token}"),
    ("POST", "/balie/uitnodiging/{token}"),
}
#: Something for each part of a path.
FILLED = {"account_id": "x", "token": "x", "reference": "W-AAAA-AA"}


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
