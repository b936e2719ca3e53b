"""Signing in: password, then a code where there is one. Nobody learns from the answer who has an account."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from desk import account_log, passwords, second_step, sessions, throttle
from desk.models import Account
from desk.second_step import WrongCode
from desk.sessions import Lifetime
from referrals.office import Office, Refused


class WrongPassword(Refused):
    """Mail address and password do not belong together, or the account is closed; which of them is not said."""

    message = "Dit klopt niet. Kijk uw e-mailadres en wachtwoord na."


class SignInAgain(Refused):
    """Too much time between password and code."""

    message = "U hebt lang gewacht. Meld u opnieuw aan."


@dataclass(frozen=True, slots=True)
class Opened:
    """A session: its token, for the cookie, and whether a code must follow."""

    token: str
    waits_for_code: bool


def with_password(
    maker: sessionmaker[Session], office: Office, lifetime: Lifetime, email: str, password: str, address: str
) -> Opened:
    """Sign in, or get as far as the code.

    Each step is a transaction of its own: an attempt is counted even when what follows fails.

    Args:
        maker: of database sessions.
        office: time and keys.
        lifetime: when sessions end.
        email: as typed.
        password: as typed.
        address: network address it comes from.

    Raises:
        WrongPassword: no such pair.
        TooManyTries: kindly, and the same for accounts that do not exist.
    """
    email = tidy_email(email)
    with maker.begin() as session:
        throttle.count_attempt(session, office, "password", email, address)
    with maker() as session:
        account = session.scalars(select(Account).where(Account.email == email)).first()
    kept = account.password_hash if account else None
    if not passwords.fits(password[: passwords.MAX_CHARACTERS + 1], kept) or account is None or account.disabled_at:
        with maker.begin() as session:
            account_log.failed(session, office, account, "aanmelden mislukt, wachtwoord")
        raise WrongPassword
    renewed = passwords.hashed(password) if kept and passwords.is_outdated(kept) else kept
    with maker.begin() as session:
        throttle.forget_attempts(session, office, "password", email, address)
        account = session.get_one(Account, account.id)
        if account.disabled_at or account.password_hash != kept:
            raise WrongPassword
        account.password_hash = renewed
        waits = account.second_step is not None
        if not waits:
            account_log.by_holder(session, office, account, "aangemeld", account_log.SIGNING_IN)
        return Opened(sessions.begin(session, office, account, lifetime, waits_for_code=waits), waits)


def with_code(
    maker: sessionmaker[Session], office: Office, lifetime: Lifetime, token: str, code: str, address: str
) -> Opened:
    """The second step.

    Raises:
        SignInAgain: the password was typed too long ago.
        WrongCode: no code of this account, or one that was used.
        TooManyTries: kindly.
    """
    with maker.begin() as session:
        account = sessions.find(session, office, token, lifetime, waits_for_code=True)
        if account is None:
            raise SignInAgain
        throttle.count_attempt(session, office, "code", account.id, address)
        account_id = account.id
    try:
        return _opened_by_code(maker, office, lifetime, token, account_id, code, address)
    except WrongCode:
        with maker.begin() as session:
            account_log.failed(session, office, session.get_one(Account, account_id), "aanmelden mislukt, code")
        raise


def _opened_by_code(
    maker: sessionmaker[Session], office: Office, lifetime: Lifetime, token: str, account_id: str, code: str,
    address: str,
) -> Opened:  # fmt: skip
    with maker.begin() as session:
        account = session.get_one(Account, account_id)
        second_step.use_code(office, account, code)
        account_log.by_holder(session, office, account, "aangemeld, met code", account_log.SIGNING_IN)
        throttle.forget_attempts(session, office, "code", account_id, address)
        sessions.end(session, token)
        return Opened(sessions.begin(session, office, account, lifetime, waits_for_code=False), False)


def tidy_email(email: str) -> str:
    """A mail address as accounts keep it."""
    return email.strip().lower()
