"""A house with a desk beside a running app, for the test that types a mark everywhere."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import httpx
from fastapi import FastAPI
from sqlalchemy.orm import sessionmaker

from desk.houses import NO_HOUSE, House
from desk.roles import Role
from desk.service import Desk
from desk.sessions import csrf_of, lifetime_of
from knowledge.database import open_database
from knowledge.places import Gazetteer
from referrals.office import Office
from referrals.sealing import Sealer
from referrals.service import Referrals
from referrals.words import Capacity
from referrals.workdays import now
from tests.connectors.desk.test_locked import OPEN_TO_ALL, STREAMS, desk_routes
from tests.desk.people import PASSWORD

#: A centre of the real directory; it is connected, so that it has an inbox.
CENTRE = "annas-huis"


@dataclass(frozen=True)
class Desks:
    """The desk of ``CENTRE`` in a running app, on its own database."""

    address: str
    desk: Desk

    @contextmanager
    def signed_in(self, role: Role) -> Iterator["Colleague"]:
        """A colleague with this role, new or not, signed in by the page as people do."""
        email = f"{role}@balie-post.nl"
        house = NO_HOUSE if role is Role.BEHEERDER else House(CENTRE)
        made = self.desk.renew(email) or self.desk.make_account(email, role.title(), role, house)
        self.desk.accept(made.token, PASSWORD)
        with httpx.Client(base_url=self.address, timeout=30) as http:
            http.get("/balie/aanmelden")
            colleague = Colleague(http)
            answer = colleague.post("/balie/aanmelden", email=email, wachtwoord=PASSWORD)
            assert answer.status_code == 303, answer.text
            yield colleague


@dataclass(frozen=True)
class Colleague:
    """Somebody with a browser."""

    http: httpx.Client

    def get(self, path: str, **params: str) -> httpx.Response:
        return self.http.get(path, params=params or None)

    def post(self, path: str, **form: str) -> httpx.Response:
        return self.http.post(path, data={"csrf": csrf_of(self.http.cookies["balie"]), **form})

    def hears(self, path: str) -> str:
        """The beginning of an answer that never ends."""
        heard = ""
        with self.http.stream("GET", path) as stream:
            for piece in stream.iter_text():
                heard += piece
                if heard.count("\n\n") >= 3:
                    break
        return heard

    def presses_all(self, app: FastAPI, **named: str) -> Iterator[tuple[str, str]]:
        """Every page and every button of the desk; gives each route with what it answered."""
        for method, path in sorted(set(desk_routes(app)) - OPEN_TO_ALL):
            where = re.sub(r"{(\w+)}", lambda part: named[part[1]], path)
            if path in STREAMS:
                shown = self.hears(path)
            else:
                shown = (self.get(where) if method == "GET" else self.post(where)).text
            yield f"{method} {path}", shown


@contextmanager
def desks_of(address: str, database_url: str, data_key: str) -> Iterator[Desks]:
    """Connect the centre, and let people in."""
    engine = open_database(database_url)
    maker, office = sessionmaker(engine), Office(Sealer(data_key), now, Gazetteer.load(), address)
    domain = Referrals(maker, office)
    domain.connect(CENTRE, ("Els", "els@voorbeeld-huis.nl"), ("", ""), "Els")
    domain.set_capacity(CENTRE, Capacity.YES)
    try:
        yield Desks(address, Desk(maker, office, lifetime_of(60, 10)))
    finally:
        engine.dispose()


def answered(answer: httpx.Response, status: Literal[200, 303, 422] = 200) -> str:
    """The text of an answer that is as it should be: a wrong path must not pass for a covered one."""
    assert answer.status_code == status, (answer.request.url.path, answer.status_code, answer.text[-500:])
    return answer.text
