"""Somebody with a browser at the desk, without a browser: a client with a cookie that fills in forms."""

import re

import httpx

from connectors.dependencies import Services
from desk.houses import House
from desk.roles import Role
from desk.sessions import csrf_of
from tests.desk.people import PASSWORD, make_colleague

COOKIE = "balie"


class AtTheDesk:
    """One browser. ``client`` is shared, cookies are its own."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client
        self.cookies: dict[str, str] = {}

    @property
    def csrf(self) -> str:
        return csrf_of(self.cookies.get(COOKIE, ""))

    async def get(self, path: str) -> httpx.Response:
        return await self._send("GET", path)

    async def post(self, path: str, *, csrf: str | None = None, **form: str) -> httpx.Response:
        return await self._send("POST", path, data={"csrf": self.csrf if csrf is None else csrf, **form})

    async def read(self, path: str, status: int = 200) -> str:
        """The words of a page."""
        answer = await self.get(path)
        assert answer.status_code == status, (path, answer.status_code, answer.headers.get("location"))
        return words(answer)

    async def sign_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        await self.get("/balie/aanmelden")
        return await self.post("/balie/aanmelden", email=email, wachtwoord=password)

    async def _send(self, method: str, path: str, **more: object) -> httpx.Response:
        self._client.cookies.clear()
        header = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"cookie": header} if header else {}
        answer = await self._client.request(method, path, headers=headers, **more)  # type: ignore[arg-type]
        self.cookies |= dict(answer.cookies.items())
        return answer


async def at_the_desk(
    services: Services, client: httpx.AsyncClient, name: str = "Els", role: Role = Role.GASTPERSOON,
    house: House | None = None,
) -> AtTheDesk:  # fmt: skip
    """A new colleague who is signed in."""
    email = make_colleague(services.desk, name, role, house)
    visitor = AtTheDesk(client)
    answer = await visitor.sign_in(email)
    assert answer.status_code == 303, words(answer)
    return visitor


def words(answer: httpx.Response) -> str:
    """A page without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", answer.text).split())
