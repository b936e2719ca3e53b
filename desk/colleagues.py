"""The people of a house: who they are, a new link for who forgot the password, and closing an account."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk import account_log, inviting, sessions
from desk.houses import NO_HOUSE, House, house_name
from desk.inviting import Invited, NoSuchAccount, NotAllowed
from desk.models import Account
from desk.roles import Role
from desk.second_step import turn_off
from desk.sessions import SignedIn
from referrals.office import Office, Refused


@dataclass(frozen=True, slots=True)
class Colleague:
    """One account, as those see it who may manage it."""

    id: str
    name: str
    email: str
    role: Role
    house: str
    has_password: bool
    has_second_step: bool
    is_closed: bool
    is_self: bool


def colleagues(session: Session, by: SignedIn) -> list[Colleague]:
    """Whom somebody may manage: a coordinator their own house, a beheerder everybody.

    Raises:
        NotAllowed: who manages nobody.
    """
    query = select(Account).order_by(Account.disabled_at.is_not(None), Account.name, Account.id)
    return [_colleague(session, by, account) for account in session.scalars(query) if _manages(by, account)]


def invite_again(session: Session, office: Office, by: SignedIn, account_id: str) -> Invited:
    """A new link for a colleague.

    Raises:
        NoSuchAccount: none that this person manages.
        Refused: the account is closed.
    """
    return inviting.invite_again(session, office, _open(session, by, account_id), by)


def mail_link(session: Session, office: Office, by: SignedIn, account_id: str) -> Invited:
    """A new link for a colleague, by mail.

    Raises:
        NoSuchAccount: none that this person manages.
        Refused: the account is closed.
    """
    return inviting.mail_link(session, office, _open(session, by, account_id), by)


def drop_second_step(session: Session, office: Office, by: SignedIn, account_id: str) -> None:
    """A colleague lost phone and paper: the password is enough again, and must be typed again.

    Raises:
        NoSuchAccount: none that this person manages.
    """
    account = _managed(session, by, account_id)
    turn_off(account)
    account_log.by_colleague(session, office, by, "code van de telefoon uitgezet", account)
    sessions.end_all(session, account.id)


def set_open(session: Session, office: Office, by: SignedIn, account_id: str, *, is_open: bool) -> None:
    """Close an account at once, everywhere, or open it again.

    Raises:
        NoSuchAccount: none that this person manages.
        Refused: their own.
    """
    account = _managed(session, by, account_id)
    if account.id == by.account_id:
        raise Refused("U kunt uw eigen account niet sluiten. Vraag het aan een collega.")
    if is_open is (account.disabled_at is None):
        return
    account.disabled_at = None if is_open else office.clock()
    what = "account weer geopend" if is_open else "account gesloten"
    account_log.by_colleague(session, office, by, what, account)
    if not is_open:
        sessions.end_all(session, account.id)


def _open(session: Session, by: SignedIn, account_id: str) -> Account:
    account = _managed(session, by, account_id)
    if account.disabled_at:
        raise Refused("Dit account is gesloten. Open het eerst weer.")
    return account


def _managed(session: Session, by: SignedIn, account_id: str) -> Account:
    account = session.get(Account, account_id)
    if account is None or not _manages(by, account):
        raise NoSuchAccount
    return account


def _manages(by: SignedIn, account: Account) -> bool:
    if by.role is Role.BEHEERDER:
        return True
    if by.role is not Role.COORDINATOR:
        raise NotAllowed
    return by.house != NO_HOUSE and by.house == House(account.organization_id, account.helpdesk_id)


def _colleague(session: Session, by: SignedIn, account: Account) -> Colleague:
    return Colleague(
        id=account.id,
        name=account.name,
        email=account.email,
        role=Role(account.role),
        house=house_name(session, House(account.organization_id, account.helpdesk_id)),
        has_password=account.password_hash is not None,
        has_second_step=account.second_step is not None,
        is_closed=account.disabled_at is not None,
        is_self=account.id == by.account_id,
    )
