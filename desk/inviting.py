"""New colleagues: a link that works once, for some days, with which they choose their own password."""

import uuid
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desk import account_log, passwords, sessions
from desk.houses import NO_HOUSE, House, check_house
from desk.models import Account, Invitation
from desk.roles import MAY_INVITE, Role
from desk.sessions import SignedIn
from desk.signing_in import tidy_email
from referrals.office import Office, Refused
from referrals.posting import Recipient, post_letter
from referrals.reaching import check_email, check_name
from referrals.references import token_hash

VALID = timedelta(days=7)
LETTER_KIND = "invitation"
SUBJECT = "Uw link voor de balie van Wegwijs"
LETTER = """Dag {name},

{by} nodigt u uit voor de balie van Wegwijs. Kies met deze link uw wachtwoord:

{link}

De link werkt één keer, en een week lang. Kent u {by} niet? Doe dan niets met deze mail."""


class NoSuchInvitation(Refused):
    """The link is used, replaced or too old."""

    message = "Deze link werkt niet meer. Vraag uw coördinator om een nieuwe."


class NoSuchAccount(Refused):
    """No account that this person may see."""

    message = "Deze collega kennen wij niet."


class NotAllowed(Refused):
    """Something this person may not do."""

    message = "Dit mag u niet. Vraag het aan uw coördinator of beheerder."


@dataclass(frozen=True, slots=True)
class Invited:
    """An account and the secret of its link, to be shown once."""

    account_id: str
    name: str
    token: str


def make_account(
    session: Session, office: Office, email: str, name: str, role: Role, house: House = NO_HOUSE,
    by: SignedIn | None = None,
) -> Invited:  # fmt: skip
    """A new account with an invitation, in the caller's transaction.

    Args:
        session: nothing is written when this raises.
        office: time.
        email: as typed.
        name: of the colleague.
        role: what they do.
        house: one for everybody but a beheerder.
        by: who makes it; None from the command line.

    Raises:
        ReachError: name or address needs another look.
        Refused: the address has an account, or role and house do not go together.
    """
    name, email = check_name(name), tidy_email(check_email(email))
    check_house(session, role, house)
    if session.scalars(select(Account.id).where(Account.email == email)).first():
        raise Refused("Er is al een account met dit e-mailadres.")
    account = Account(
        id=str(uuid.uuid4()), email=email, name=name, role=role, organization_id=house.organization_id,
        helpdesk_id=house.helpdesk_id, created_at=office.clock(),
    )  # fmt: skip
    session.add(account)
    session.flush()
    account_log.by_colleague(session, office, by, f"account gemaakt, {account_log.role_of(account)}", account)
    return new_link(session, office, account)


def invite(session: Session, office: Office, by: SignedIn, email: str, name: str, role: Role, house: House) -> Invited:
    """The same, by a colleague: a coordinator only for their own house.

    Raises:
        NotAllowed: this role, or another house.
        ReachError, Refused: as above.
    """
    if role not in MAY_INVITE[by.role]:
        raise NotAllowed
    if by.role is not Role.BEHEERDER:
        house = by.house
    return make_account(session, office, email, name, role, house, by)


def invite_again(session: Session, office: Office, account: Account, by: SignedIn | None = None) -> Invited:
    """A new link; the older one works no longer. For a colleague who forgot the password."""
    account_log.by_colleague(session, office, by, "nieuwe link gemaakt voor een wachtwoord", account)
    return new_link(session, office, account)


def mail_link(session: Session, office: Office, account: Account, by: SignedIn) -> Invited:
    """A new link, mailed to the colleague; it is sealed in the outbox and gone from there once the mail has left."""
    made = invite_again(session, office, account, by)
    link = invitation_link(office, made)
    words = LETTER.format(name=account.name, by=by.name, link=link)
    post_letter(session, office, LETTER_KIND, Recipient(account.name, account.email, link, SUBJECT, words))
    return made


def invitation_link(office: Office, made: Invited) -> str:
    """The address with which a colleague chooses a password."""
    return f"{office.address}/balie/uitnodiging/{made.token}"


def new_link(session: Session, office: Office, account: Account) -> Invited:
    """A link with which the holder chooses a password."""
    token = sessions.new_token()
    session.execute(delete(Invitation).where(Invitation.account_id == account.id))
    session.add(Invitation(account_id=account.id, token_hash=token_hash(token), expires_at=office.clock() + VALID))
    return Invited(account.id, account.name, token)


def renew(session: Session, office: Office, email: str) -> Invited | None:
    """A new link for whoever has this mail address, from the command line; None when nobody has.

    Raises:
        Refused: the account is closed.
    """
    account = session.scalars(select(Account).where(Account.email == tidy_email(email))).first()
    if account and account.disabled_at:
        raise Refused("Dit account is gesloten.")
    return invite_again(session, office, account) if account else None


def invited(session: Session, office: Office, token: str) -> Account:
    """Whose link this is. Looking at it uses nothing up: mail scanners do.

    Raises:
        NoSuchInvitation: it works no longer.
    """
    found = session.scalars(select(Invitation).where(Invitation.token_hash == token_hash(token))).first()
    if found is None or found.expires_at <= office.clock() or found.account.disabled_at:
        raise NoSuchInvitation
    return found.account


def accept(session: Session, office: Office, token: str, password: str) -> Account:
    """Set the password with a link; whoever was signed in with the old one is no longer.

    Raises:
        NoSuchInvitation: it works no longer.
        WeakPassword: another one is needed; the link still works.
    """
    account = invited(session, office, token)
    passwords.check_password(password, (account.name, account.email))
    kept = passwords.hashed(password)
    mine = delete(Invitation).where(Invitation.token_hash == token_hash(token)).returning(Invitation.account_id)
    if not session.execute(mine).all():
        raise NoSuchInvitation
    account.password_hash = kept
    account_log.by_holder(session, office, account, "wachtwoord gekozen", account_log.BY_LINK)
    sessions.end_all(session, account.id)
    return account
