"""The public face of accounts: each method is one transaction that happens whole or not at all."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError

from desk import colleagues, houses, inviting, myself, sessions, signing_in
from desk.colleagues import Colleague
from desk.houses import House
from desk.inviting import Invited
from desk.models import Account
from desk.roles import Role
from desk.sessions import Lifetime, SignedIn
from desk.signing_in import Opened
from referrals.office import Office

Result = TypeVar("Result")
#: When two write the same account at once, the slower one looks again.
TRIES = 3


class Desk:
    """Everything that can be done with accounts.

    Every method may raise what its function names, and ``SQLAlchemyError`` when the database does not work.
    """

    def __init__(self, maker: sessionmaker[Session], office: Office, lifetime: Lifetime) -> None:
        self.maker = maker
        self.office = office
        self.lifetime = lifetime

    def has_accounts(self) -> bool:
        """Whether anybody can sign in, or was invited to."""
        return self._whole(lambda session: session.scalar(select(func.count()).select_from(Account))) != 0

    def sign_in(self, email: str, password: str, address: str) -> Opened:
        """See ``desk.signing_in.with_password``."""
        return signing_in.with_password(self.maker, self.office, self.lifetime, email, password, address)

    def enter_code(self, token: str, code: str, address: str) -> Opened:
        """See ``desk.signing_in.with_code``."""
        return signing_in.with_code(self.maker, self.office, self.lifetime, token, code, address)

    def signed_in(self, token: str, *, looks: bool = True) -> SignedIn | None:
        """Who is signed in with this token."""

        def look(session: Session) -> SignedIn | None:
            account = sessions.find(session, self.office, token, self.lifetime, looks=looks)
            return sessions.signed_in(session, account) if account else None

        return self._whole(look)

    def sign_out(self, token: str) -> None:
        """End this session."""
        self._whole(lambda session: sessions.end(session, token))

    def make_account(self, email: str, name: str, role: Role, house: House) -> Invited:
        """An account from the command line."""
        return self._whole(lambda session: inviting.make_account(session, self.office, email, name, role, house))

    def renew(self, email: str) -> Invited | None:
        """A new link from the command line."""
        return self._whole(lambda session: inviting.renew(session, self.office, email))

    def invite(self, by: SignedIn, email: str, name: str, role: Role, house: House) -> Invited:
        """An account for a new colleague."""
        return self._whole(lambda session: inviting.invite(session, self.office, by, email, name, role, house))

    def invited(self, token: str) -> str:
        """The name of whoever a link is for."""
        return self._whole(lambda session: inviting.invited(session, self.office, token).name)

    def accept(self, token: str, password: str) -> None:
        """Set the password with a link."""
        self._whole(lambda session: inviting.accept(session, self.office, token, password))

    def colleagues(self, by: SignedIn) -> list[Colleague]:
        """Whom somebody may manage."""
        return self._whole(lambda session: colleagues.colleagues(session, by))

    def invite_again(self, by: SignedIn, account_id: str) -> Invited:
        """A new link for a colleague."""
        return self._whole(lambda session: colleagues.invite_again(session, self.office, by, account_id))

    def mail_link(self, by: SignedIn, account_id: str) -> Invited:
        """A new link for a colleague, by mail."""
        return self._whole(lambda session: colleagues.mail_link(session, self.office, by, account_id))

    def drop_second_step(self, by: SignedIn, account_id: str) -> None:
        """A colleague lost phone and paper."""
        self._whole(lambda session: colleagues.drop_second_step(session, self.office, by, account_id))

    def set_open(self, by: SignedIn, account_id: str, *, is_open: bool) -> None:
        """Close an account, or open it again."""
        self._whole(lambda session: colleagues.set_open(session, self.office, by, account_id, is_open=is_open))

    def houses(self) -> dict[str, str]:
        """All houses, to choose from."""
        return self._whole(houses.houses)

    def change_password(self, by: SignedIn, token: str, old: str, new: str, address: str) -> None:
        """See ``desk.myself``."""
        myself.change_password(self.maker, self.office, by, token, old, new, address)

    def turn_on_second_step(self, by: SignedIn, secret: str, code: str) -> tuple[str, ...]:
        """See ``desk.myself``."""
        return self._whole(lambda session: myself.turn_on(session, self.office, by, secret, code))

    def turn_off_second_step(self, by: SignedIn, password: str, address: str) -> None:
        """See ``desk.myself``."""
        myself.turn_off(self.maker, self.office, by, password, address)

    def _whole(self, work: Callable[[Session], Result]) -> Result:
        for _ in range(TRIES - 1):
            try:
                return self._once(work)
            except (StaleDataError, IntegrityError):
                continue
        return self._once(work)

    def _once(self, work: Callable[[Session], Result]) -> Result:
        with self.maker.begin() as session:
            return work(session)
