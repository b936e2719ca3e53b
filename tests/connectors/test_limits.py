"""Too much, too fast or too slow: refused with a sentence that helps, and a cry for help is heard all the same."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from connectors import impatient
from connectors.app import build_services, create_app
from connectors.launch import server_config
from connectors.limits import BodyLimit
from connectors.rates import KEPT, Rate
from connectors.saying import TOO_FAST
from connectors.settings import Settings
from knowledge.database import migrate
from tests.connectors.tiny_bot import closed_address, turns
from tests.running import free_port
from tests.test_numbers import KNOWN, numbers


class Clock:
    """Stands still until it is moved."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


def test_a_minute_gives_so_many_and_rest_gives_them_back() -> None:
    clock = Clock()
    rate = Rate(3, clock)
    assert [rate.allows("a") for _ in range(4)] == [True, True, True, False]
    assert rate.allows("b")
    clock.at = 21.0
    assert [rate.allows("a") for _ in range(2)] == [True, False]
    clock.at = 1000.0
    assert [rate.allows("a") for _ in range(4)] == [True, True, True, False]


def test_without_a_limit_everything_may_come() -> None:
    assert all(Rate(0, Clock()).allows("a") for _ in range(1000))


def test_buckets_are_not_kept_without_end() -> None:
    rate = Rate(3, Clock())
    for number in range(KEPT + 10):
        rate.allows(str(number))
    assert len(rate._buckets) == KEPT


def test_who_types_too_fast_is_asked_to_wait_and_still_heard_in_danger() -> None:
    async def conversation() -> list[str]:
        async with turns(closed_address(), conversation_per_minute=2) as taking:
            said = [await taking.take("a", text, welcomed=True) for text in ("hoi", "hoi", "hoi", "ik wil dood")]
            other = await taking.take("b", "hoi", welcomed=True)
            return [one[0]["text"] for one in (*said, other)]

    first, second, third, cry, other = asyncio.run(conversation())
    assert third == TOO_FAST and numbers(third) <= KNOWN and "112" in third
    assert first == second == other != TOO_FAST and "0800-0113" in cry


@contextmanager
def served(folder: Path, **chosen: object) -> Iterator[tuple[httpx.Client, int]]:
    """The app on a real server, as it is started, without a bot."""
    port = free_port()
    settings = Settings(database_url=f"sqlite:///{folder / 'test.db'}", port=port, **chosen)  # type: ignore[arg-type]
    services = build_services(settings, closed_address(), "het-geheim")
    migrate(services.engine)
    server = uvicorn.Server(server_config(settings, create_app(services)))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10) as client:
            yield client, port
    finally:
        server.should_exit = True
        thread.join()


def test_an_address_that_asks_too_much_hears_whom_to_phone(tmp_path: Path) -> None:
    with served(tmp_path, address_per_minute=3) as (client, _):
        assert [client.get("/api/places?q=Zaan").status_code for _ in range(4)] == [200, 200, 200, 429]
        refused = client.get("/api/places?q=Zaan")
        assert refused.json()["error"]["code"] == "too-many" and refused.headers["retry-after"] == "60"
        assert {"08000226622", "112"} <= numbers(refused.json()["error"]["message"]) <= KNOWN
        page = client.get("/", headers={"accept": "text/html"})
        assert page.status_code == 429 and "text/html" in page.headers["content-type"] and "088 0767 000" in page.text
        # A page that is open keeps its looks, and who runs Wegwijs still sees how it is.
        assert client.get("/static/chat.css").status_code == 200 and client.get("/health").status_code == 503


@pytest.mark.parametrize(("trusted", "after"), [("", 429), ("127.0.0.1", 200)])
def test_only_a_trusted_proxy_says_who_somebody_is(tmp_path: Path, trusted: str, after: int) -> None:
    with served(tmp_path, address_per_minute=2, trusted_proxies=trusted) as (client, _):
        codes = [
            client.get("/api/places?q=Zaan", headers={"x-forwarded-for": f"192.0.2.{number}"}).status_code
            for number in range(3)
        ]
    assert codes == [200, 200, after]


def read_to_end(connection: socket.socket) -> bytes:
    connection.settimeout(10)
    parts = []
    while part := connection.recv(65_536):
        parts.append(part)
    return b"".join(parts)


@pytest.mark.parametrize("before", [b"", b"GET /api/places?q=Zaan HTTP/1.1\r\nhost: x\r\n\r\n"])
def test_a_head_that_comes_too_slowly_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes
) -> None:
    """On a new connection, and on one that was used."""
    monkeypatch.setattr(impatient, "HEAD_SECONDS", 0.5)
    with served(tmp_path) as (client, port), socket.create_connection(("127.0.0.1", port)) as slow:
        if before:
            slow.sendall(before)
            assert slow.recv(65_536).startswith(b"HTTP/1.1 200")
        began = time.monotonic()
        slow.sendall(b"GET / HTTP/1.1\r\nhost: ")
        # What is left of the first answer may still come; no second one does.
        assert b"HTTP/1.1" not in read_to_end(slow) and time.monotonic() - began < 8
        assert client.get("/api/places?q=Zaan").status_code == 200


@pytest.fixture
def impatient_with_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second, and a machine that takes over little of what is sent: on loopback it would take all of it."""
    monkeypatch.setattr(impatient, "READ_SECONDS", 0.5)
    begin = impatient.ImpatientProtocol._look_at_reader

    def narrow(self: impatient.ImpatientProtocol) -> None:
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        begin(self)

    monkeypatch.setattr(impatient.ImpatientProtocol, "_look_at_reader", narrow)


def greedy(port: int, head: bytes) -> socket.socket:
    """Ask for a lot with hands that hold little."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", port))
    connection.sendall(head)
    return connection


def length_and_rest(connection: socket.socket, pause: float) -> tuple[int, int]:
    """The length that was promised, and how much came while somebody reads with pauses."""
    connection.settimeout(10)
    got = b""
    try:
        while part := connection.recv(131_072):
            got += part
            time.sleep(pause)
    except ConnectionResetError:
        pass
    head, _, body = got.partition(b"\r\n\r\n")
    promised = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-len"))
    return promised, len(body)


#: The second is so small that uvicorn is done with it at once, and only its last bytes wait.
@pytest.mark.parametrize("what", ["/static/docs/swagger-ui-bundle.js", "/widget.js"])
@pytest.mark.usefixtures("impatient_with_readers")
def test_who_never_reads_the_answer_is_cut_off(tmp_path: Path, what: str) -> None:
    head = f"GET {what} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".encode()
    with served(tmp_path) as (client, port), greedy(port, head) as deaf:
        time.sleep(2.5)
        promised, came = length_and_rest(deaf, 0.0)
        assert came < promised
        assert client.get("/api/places?q=Zaan").status_code == 200


@pytest.mark.usefixtures("impatient_with_readers")
def test_who_reads_slowly_but_steadily_gets_it_all(tmp_path: Path) -> None:
    head = b"GET /static/docs/swagger-ui-bundle.js HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    with served(tmp_path) as (_, port), greedy(port, head) as slow:
        began = time.monotonic()
        promised, came = length_and_rest(slow, 0.002)
        assert came == promised and time.monotonic() - began > 1.0, "it took longer than the patience"


def test_a_body_that_comes_too_slowly_is_answered_and_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BodyLimit.__init__, "__defaults__", (0.5,))
    with served(tmp_path) as (_, port), socket.create_connection(("127.0.0.1", port)) as slow:
        slow.sendall(b"POST /webhooks/rest/webhook HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\n{")
        answer = read_to_end(slow)
    assert answer.startswith(b"HTTP/1.1 408") and b"Kijk of uw verbinding" in answer


def test_slow_but_in_time_is_fine(tmp_path: Path) -> None:
    body = b'{"sender": "a", "message": "ik wil dood"}'
    head = b"POST /webhooks/rest/webhook HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n"
    with served(tmp_path) as (_, port), socket.create_connection(("127.0.0.1", port)) as slow:
        for piece in (head, b"content-length: %d\r\n\r\n" % len(body), body[:10], body[10:]):
            slow.sendall(piece)
            time.sleep(0.1)
        assert b"0800-0113" in read_to_end(slow)
