"""How often somebody may try, counted in the database so that several processes count together.

An attempt is written down *before* the password is looked at: many at once cannot all slip through. One account from
one network address gets few tries; an account gets more over all addresses, so that a stranger does not easily lock
somebody out; an address gets more over all accounts, because a house shares one.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from desk.models import SignInAttempt
from referrals.office import Office, Refused

WINDOW = timedelta(minutes=15)
TRIES_HERE = 5
TRIES_OF_ACCOUNT = 20
TRIES_OF_ADDRESS = 50


class TooManyTries(Refused):
    """Try again later."""

    message = "U probeerde het vaak. Wacht een kwartier en probeer het dan opnieuw."


def count_attempt(session: Session, office: Office, what: str, account: str, address: str) -> None:
    """Write an attempt down, or refuse it. The caller commits at once, before looking at the password.

    Args:
        session: in a transaction of its own.
        office: time and keys.
        what: what is tried, such as ``password`` or ``code``.
        account: a mail address or id, known or not.
        address: where it comes from.

    Raises:
        TooManyTries: nothing is counted further then.
    """
    at = office.clock()
    session.execute(delete(SignInAttempt).where(SignInAttempt.at <= at - WINDOW))
    marks = _marks(office, what, account, address)
    for mark, tries in zip(marks, (TRIES_HERE, TRIES_OF_ACCOUNT, TRIES_OF_ADDRESS), strict=True):
        if _count(session, mark, at) >= tries:
            raise TooManyTries
    session.add_all(SignInAttempt(mark=mark, at=at) for mark in marks)


def forget_attempts(session: Session, office: Office, what: str, account: str, address: str) -> None:
    """It worked: the tries of this account count no longer. Of its address only this one goes: others share it."""
    *of_account, of_address = _marks(office, what, account, address)
    newest = select(func.max(SignInAttempt.id)).where(SignInAttempt.mark == of_address).scalar_subquery()
    session.execute(delete(SignInAttempt).where(SignInAttempt.mark.in_(of_account) | (SignInAttempt.id == newest)))


def _marks(office: Office, what: str, account: str, address: str) -> Sequence[str]:
    texts = (f"{what} {account} {address}", f"{what} account {account}", f"{what} address {address}")
    return [office.sealer.fingerprints(text)[0] for text in texts]


def _count(session: Session, mark: str, at: datetime) -> int:
    recent = select(func.count()).where(SignInAttempt.mark == mark, SignInAttempt.at > at - WINDOW)
    return session.scalar(recent) or 0
