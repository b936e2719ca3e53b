"""Whatever goes wrong: one JSON shape, a Dutch sentence, the security headers, and nothing of what was asked."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text as sql

from connectors.app import build_services, create_app
from connectors.dependencies import Services
from connectors.settings import Settings
from knowledge.database import migrate
from tests.connectors.tiny_bot import closed_address
from tests.running import Wegwijs

WEBHOOK = "/webhooks/rest/webhook"
PRIVATE = "mijn geheime verhaal"
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "geolocation=(), camera=()",
}


@pytest.fixture
def door(wegwijs: Wegwijs) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=wegwijs.address, timeout=30) as client:
        yield client


def check(answer: httpx.Response, status: int, code: str) -> str:
    """The answer is an error of the one shape; its message."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/json"
    body = answer.json()
    assert list(body) == ["error"] and list(body["error"]) == ["code", "message"]
    assert body["error"]["code"] == code
    message = str(body["error"]["message"])
    assert message[0].isupper() and message.endswith(".") and PRIVATE not in answer.text
    assert {"dit", "deze", "er", "wegwijs"} & set(message.lower().split()), message
    check_headers(answer)
    return message


def check_headers(answer: httpx.Response) -> None:
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    policy = answer.headers["content-security-policy"]
    if answer.url.path != "/docs":
        assert "unsafe-inline" not in policy and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    if not answer.url.path.startswith("/static/"):
        assert answer.headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/health", "/docs", "/openapi.json", "/static/icon.svg"])
def test_security_headers_on_every_page(door: httpx.Client, path: str) -> None:
    answer = door.get(path, headers={"origin": "https://elders.nl"})
    assert answer.status_code == 200
    check_headers(answer)


def test_another_website_is_refused_with_the_same_headers(door: httpx.Client) -> None:
    answer = door.get("/api/places?q=Zaan", headers={"origin": "https://elders.nl"})
    assert answer.status_code == 403
    check_headers(answer)
    assert door.get("/api/places?q=Zaan").status_code == 200


@pytest.mark.parametrize(
    "path", ["/bestaat-niet", "/api", "/static/nee.js", "/static/%2e%2e/settings.py", "/internal", "/status"]
)
def test_not_found(door: httpx.Client, path: str) -> None:
    assert check(door.get(path), 404, "http-404") == "Deze pagina bestaat niet."


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", WEBHOOK, "POST"), ("DELETE", WEBHOOK, "POST"), ("POST", "/health", "GET"), ("PUT", "/api/places", "GET"),
     ("GET", "/internal/actions", "POST")],
)  # fmt: skip
def test_wrong_method(door: httpx.Client, method: str, path: str, allowed: str) -> None:
    answer = door.request(method, path)
    check(answer, 405, "http-405")
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize("path", [WEBHOOK, "/api/understand", "/", "/internal/actions", "/bestaat-niet"])
def test_a_body_that_is_too_large_is_refused_before_it_is_read(door: httpx.Client, path: str) -> None:
    body = b'{"sender": "a", "message": "' + b"a" * 70_000 + b'"}'
    check(door.post(path, content=body), 413, "too-large")

    def pieces() -> Iterator[bytes]:
        for start in range(0, len(body), 10_000):
            yield body[start : start + 10_000]

    check(door.post(path, content=pieces()), 413, "too-large")


def test_a_chunked_body_within_the_limit_is_fine(door: httpx.Client) -> None:
    def pieces() -> Iterator[bytes]:
        yield b'{"sender": "stukjes", '
        yield b'"message": "ik wil dood"}'

    answer = door.post(WEBHOOK, content=pieces(), headers={"content-type": "application/json"})
    assert answer.status_code == 200 and "0800-0113" in answer.text


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        (WEBHOOK, {"message": PRIVATE}, "sender"),
        (WEBHOOK, {"sender": "a"}, "message"),
        (WEBHOOK, {"sender": "", "message": PRIVATE}, "sender"),
        (WEBHOOK, {"sender": "a" * 201, "message": PRIVATE}, "sender"),
        (WEBHOOK, {"sender": "a", "message": [PRIVATE]}, "message"),
        (WEBHOOK, {"sender": "a", "message": None}, "message"),
        (WEBHOOK, {"sender": 7, "message": PRIVATE}, "sender"),
        (WEBHOOK, {"sender": "a", "message": PRIVATE, "metadata": PRIVATE}, "metadata"),
        (WEBHOOK, [PRIVATE], "body"),
        (WEBHOOK, PRIVATE, "body"),
        (WEBHOOK, None, "body"),
        ("/api/understand", {}, "text"),
        ("/api/understand", {"text": {"a": PRIVATE}}, "text"),
    ],
)
def test_a_wrong_body_names_the_field(door: httpx.Client, path: str, body: object, field: str) -> None:
    assert f"Kijk naar: {field}." in check(door.post(path, json=body), 422, "invalid")


@pytest.mark.parametrize("path", [WEBHOOK, "/api/understand"])
@pytest.mark.parametrize("body", [b"", b"{", f'{{"text": "{PRIVATE}'.encode(), b"\x00", b"sender=a&message=b"])
def test_broken_json(door: httpx.Client, path: str, body: bytes) -> None:
    answer = door.post(path, content=body, headers={"content-type": "application/json"})
    assert "Kijk naar: body." in check(answer, 422, "invalid")


def test_json_that_is_no_utf8(door: httpx.Client) -> None:
    body = b'{"sender": "a", "message": "\xff\xfe"}'
    check(door.post(WEBHOOK, content=body, headers={"content-type": "application/json"}), 400, "http-400")


def test_a_form_is_no_json(door: httpx.Client) -> None:
    check(door.post(WEBHOOK, data={"sender": "a", "message": PRIVATE}), 422, "invalid")


@pytest.mark.parametrize("theme", ["praten", "werk,praten", "", ",", "medisch-terug-naar-zorg", "WERK", PRIVATE])
def test_an_unknown_theme_says_which_there_are(door: httpx.Client, theme: str) -> None:
    message = check(door.get("/api/suggestions", params={"theme": theme}), 422, "unknown-theme")
    assert "emotionele-steun, lotgenoten, werk" in message


@pytest.mark.parametrize("place", ["Qqqqqqqq", "0000", "....", PRIVATE])
def test_an_unknown_place(door: httpx.Client, place: str) -> None:
    message = check(door.get("/api/suggestions", params={"theme": "werk", "place": place}), 422, "unknown-place")
    assert "postcode" in message


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("/api/suggestions", {}, "theme"),
        ("/api/suggestions", {"theme": "werk", "audience": PRIVATE}, "audience"),
        ("/api/suggestions", {"theme": "werk", "phase": PRIVATE}, "phase"),
        ("/api/suggestions", {"theme": "werk", "limit": "0"}, "limit"),
        ("/api/suggestions", {"theme": "werk", "limit": "21"}, "limit"),
        ("/api/suggestions", {"theme": "werk", "limit": PRIVATE}, "limit"),
        ("/api/suggestions", {"theme": "werk", "offset": "-1"}, "offset"),
        ("/api/suggestions", {"theme": "werk", "offset": "1001"}, "offset"),
        ("/api/suggestions", {"theme": "werk", "place": "a" * 101}, "place"),
        ("/api/places", {}, "q"),
        ("/api/places", {"q": "a" * 101}, "q"),
        ("/api/places", {"q": "a", "limit": "21"}, "limit"),
    ],
)
def test_a_wrong_query_names_the_field(door: httpx.Client, path: str, query: dict[str, str], field: str) -> None:
    assert f"Kijk naar: {field}." in check(door.get(path, params=query), 422, "invalid")


def run_in_process(folder: Path, use: Callable[[Services, httpx.AsyncClient], Awaitable[None]]) -> None:
    """Use the app without a server and without a bot. What the app lets through would end the test."""

    @asynccontextmanager
    async def client(services: Services) -> AsyncIterator[httpx.AsyncClient]:
        transport = httpx.ASGITransport(create_app(services), raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as opened:
            yield opened

    async def work() -> None:
        settings = Settings(database_url=f"sqlite:///{folder / 'test.db'}")  # type: ignore[call-arg]
        services = build_services(settings, closed_address(), "het-geheim")
        migrate(services.engine)
        try:
            async with client(services) as opened:
                await use(services, opened)
        finally:
            await services.bot.close()
            services.engine.dispose()

    asyncio.run(work())


def test_an_unforeseen_failure_says_nothing_of_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_: object, **__: object) -> list[dict[str, Any]]:
        raise RuntimeError(f"cannot answer {PRIVATE!r}")

    async def use(services: Services, client: httpx.AsyncClient) -> None:
        monkeypatch.setattr(services.turns, "take", fail)
        check(await client.post(WEBHOOK, json={"sender": "a", "message": PRIVATE}), 500, "unexpected")
        check(await client.post("/", data={"message": PRIVATE}), 500, "unexpected")

    with caplog.at_level(logging.DEBUG):
        run_in_process(tmp_path, use)
    assert PRIVATE not in caplog.text and "RuntimeError" in caplog.text


def test_a_failing_database_is_503_and_health_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        with services.engine.begin() as connection:
            connection.execute(sql("DROP TABLE attribute"))
            connection.execute(sql("DROP TABLE service_at_location"))
            connection.execute(sql("DROP TABLE cost_option"))
            connection.execute(sql("DROP TABLE service"))
        check(await client.get("/api/suggestions", params={"theme": "werk"}), 503, "database")
        health = await client.get("/health")
        assert health.status_code == 503
        missing = health.json()["missing"]
        assert (
            health.json()["ready"] is False and missing[0].startswith("bot: ") and missing[1].startswith("database: ")
        )

    run_in_process(tmp_path, use)
    assert "SELECT" not in caplog.text


def test_an_empty_directory_is_not_ready(tmp_path: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        assert "directory: empty, run `make load`" in (await client.get("/health")).json()["missing"]
        assert (await client.get("/api/suggestions", params={"theme": "werk"})).json() == []

    run_in_process(tmp_path, use)


def test_a_failing_action_does_not_echo_what_was_typed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    call = {"next_action": "action_human", "sender_id": "a", "tracker": {"sender_id": "a", "slots": PRIVATE}}

    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        answer = await client.post("/internal/actions", params={"token": "het-geheim"}, json=call)
        assert answer.status_code == 500 and PRIVATE not in answer.text
        check_headers(answer)

    run_in_process(tmp_path, use)
    assert PRIVATE not in caplog.text
