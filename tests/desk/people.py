"""People at the desk: accounts with a password, made in a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher
from sqlalchemy.orm import Session

from desk import account_log, passwords
from desk.houses import NO_HOUSE, House
from desk.models import Account
from desk.roles import Role
from desk.service import Desk
from referrals import access_log
from referrals.access_log import AccessEntry
from tests.referrals.centres import CONNECTED

PASSWORD = "koffie molen fiets egel"
ADDRESS = "192.0.2.7"
#: The helpdesk of ``tests.referrals.centres``.
HELPDESK = "zaan"


@contextmanager
def quick_hashes() -> Iterator[None]:
    """Argon2 with next to no work: it is slow on purpose, and tests sign in a hundred times."""
    slow, passwords._hasher = passwords._hasher, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._nobody.cache_clear()
    yield
    passwords._hasher = slow
    passwords._nobody.cache_clear()


def house_of(role: Role) -> House:
    return NO_HOUSE if role is Role.BEHEERDER else House(CONNECTED)


def make_colleague(desk: Desk, name: str, role: Role = Role.GASTPERSOON, house: House | None = None) -> str:
    """An account that can sign in with ``PASSWORD``; returns its mail address."""
    email = f"{name.lower()}@balie-post.nl"
    made = desk.make_account(email, name, role, house_of(role) if house is None else house)
    desk.accept(made.token, PASSWORD)
    return email


def sign_in(desk: Desk, email: str, password: str = PASSWORD, address: str = ADDRESS) -> str:
    """A token of somebody who is signed in."""
    return desk.sign_in(email, password, address).token


def looks(session: Session) -> list[AccessEntry]:
    """The access log, oldest first, without what is about accounts: making one and signing in write rows too."""
    accounts = {account_log.SIGNING_IN, account_log.OWN_ACCOUNT, account_log.BY_LINK}
    rows = reversed(access_log.entries(session, limit=1000))
    return [one for one in rows if one.why not in accounts and one.who != account_log.COMMAND_LINE]


def account_of(session: Session, email: str) -> Account:
    return session.query(Account).filter_by(email=email).one()
