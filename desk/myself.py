"""What somebody changes about their own account. What opens or shuts it asks for the password once more."""

from sqlalchemy.orm import Session, sessionmaker

from desk import account_log, passwords, second_step, sessions, throttle
from desk.models import Account
from desk.sessions import SignedIn
from referrals.office import Office, Refused


class NotYourPassword(Refused):
    """The password that was asked once more is not it."""

    message = "Uw huidige wachtwoord klopt niet. Probeer het nog eens."


def change_password(
    maker: sessionmaker[Session], office: Office, by: SignedIn, token: str, old: str, new: str, address: str
) -> None:
    """Another password; everywhere but here they are signed out.

    Args:
        maker: of database sessions.
        office: time and keys.
        by: who.
        token: of the session that goes on.
        old: the password until now.
        new: the one from now on.
        address: network address it comes from.

    Raises:
        NotYourPassword: the old one does not fit.
        WeakPassword: the new one needs another thought.
        TooManyTries: kindly.
    """
    _ask_password(maker, office, by, old, address)
    passwords.check_password(new, (by.name, by.email))
    kept = passwords.hashed(new)
    with maker.begin() as session:
        account = session.get_one(Account, by.account_id)
        account.password_hash = kept
        account_log.by_holder(session, office, account, "wachtwoord veranderd")
        sessions.end_all(session, by.account_id, but=token)


def turn_on(session: Session, office: Office, by: SignedIn, secret: str, code: str) -> tuple[str, ...]:
    """Ask for a code of the phone from now on; see ``desk.second_step.turn_on``.

    Raises:
        WrongCode: the phone shows something else.
        Refused: it is on already.
    """
    account = session.get_one(Account, by.account_id)
    if account.second_step is not None:
        raise Refused("De code van uw telefoon staat al aan.")
    paper = second_step.turn_on(office, account, secret, code)
    account_log.by_holder(session, office, account, "code van de telefoon aangezet")
    return paper


def turn_off(maker: sessionmaker[Session], office: Office, by: SignedIn, password: str, address: str) -> None:
    """Ask for the password alone.

    Raises:
        NotYourPassword: it does not fit.
        TooManyTries: kindly.
    """
    _ask_password(maker, office, by, password, address)
    with maker.begin() as session:
        account = session.get_one(Account, by.account_id)
        second_step.turn_off(account)
        account_log.by_holder(session, office, account, "code van de telefoon uitgezet")


def _ask_password(maker: sessionmaker[Session], office: Office, by: SignedIn, password: str, address: str) -> None:
    with maker.begin() as session:
        throttle.count_attempt(session, office, "own password", by.account_id, address)
    with maker() as session:
        account = session.get_one(Account, by.account_id)
        kept = account.password_hash
    if not passwords.fits(password[: passwords.MAX_CHARACTERS + 1], kept):
        with maker.begin() as session:
            account_log.failed(session, office, account, "wachtwoord fout bij een wijziging", account_log.OWN_ACCOUNT)
        raise NotYourPassword
    with maker.begin() as session:
        throttle.forget_attempts(session, office, "own password", by.account_id, address)
