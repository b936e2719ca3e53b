"""What is done with accounts, and who signed in or tried to, in the access log: in the transaction of what it tells of.

Never a password, a code or a link, and never what was typed as a mail address that nobody has: people type passwords
there too. A coordinator reads what is about accounts of the own house, a beheerder all of it (``desk.inspection``).
"""

from sqlalchemy.orm import Session

from desk.models import Account
from desk.roles import ROLE_NAMES, Role
from desk.sessions import SignedIn
from referrals import access_log
from referrals.office import Office

#: Who did it when nobody was signed in: the holder of the account, somebody who failed, or ``make account``.
NOBODY, COMMAND_LINE = "onbekend", "beheer van de server"
SIGNING_IN, OWN_ACCOUNT, BY_LINK = "aanmelden bij de balie", "eigen account", "link van een uitnodiging"


def by_colleague(session: Session, office: Office, by: SignedIn | None, what: str, account: Account) -> None:
    """A colleague did something with this account; None is who sits at the server."""
    who, why = (by.who, by.why) if by else (COMMAND_LINE, "make account")
    access_log.record(session, office, who, f"{what}: {_named(account)}", why, account.id)


def by_holder(session: Session, office: Office, account: Account, what: str, why: str = OWN_ACCOUNT) -> None:
    """Whoever has the account did something with it."""
    access_log.record(session, office, _named(account), what, why, account.id)


def failed(session: Session, office: Office, account: Account | None, what: str, why: str = SIGNING_IN) -> None:
    """Somebody could not show to be the holder. An unknown account is written too: else the time it takes tells."""
    about = _named(account) if account else "een account dat niet bestaat"
    access_log.record(session, office, NOBODY, f"{what}: {about}", why, account.id if account else None)


def role_of(account: Account) -> str:
    """As people read it."""
    return ROLE_NAMES[Role(account.role)]


def _named(account: Account) -> str:
    return f"{account.name} ({account.email})"
