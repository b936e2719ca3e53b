"""Who is signed in: a random token in a cookie, kept as a hash, with an idle and an absolute end."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desk.houses import NO_HOUSE, House, house_name
from desk.models import Account, DeskSession
from desk.roles import ROLE_NAMES, SEES_REFERRALS, Role, actor_of
from referrals.office import Office
from referrals.references import token_hash
from referrals.words import Actor

#: How long somebody has to type the code of their phone.
CODE_TIME = timedelta(minutes=10)
#: The last look is written down no more often than this.
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """When a session ends: after ``idle`` without a page, and after ``longest`` whatever happens."""

    idle: timedelta
    longest: timedelta


def lifetime_of(idle_minutes: int, hours: int) -> Lifetime:
    """As the settings say it."""
    return Lifetime(timedelta(minutes=idle_minutes), timedelta(hours=hours))


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is signed in, as pages need it. ``organization_id`` and ``helpdesk_id`` are their house: one, or none."""

    account_id: str
    email: str
    name: str
    role: Role
    organization_id: str | None
    helpdesk_id: str | None
    house_name: str
    has_second_step: bool

    @property
    def house(self) -> House:
        """Where they work."""
        return House(self.organization_id, self.helpdesk_id)

    @property
    def who(self) -> str:
        """How the access log knows them."""
        return f"{self.name} ({self.email})"

    @property
    def why(self) -> str:
        """For which task they see what they see, for the access log."""
        return f"{ROLE_NAMES[self.role]} van {self.house_name}" if self.house_name else ROLE_NAMES[self.role]

    @property
    def sees_referrals(self) -> bool:
        """Whether they work with the referrals of a house."""
        return self.role in SEES_REFERRALS and self.house != NO_HOUSE

    @property
    def actor(self) -> Actor:
        """As whom they take steps with a referral of their house.

        Raises:
            ValueError: they see none.
        """
        return actor_of(self.role, at_helpdesk=self.helpdesk_id is not None)


def new_token() -> str:
    """A name for a browser, before and after signing in: 256 random bits."""
    return secrets.token_urlsafe(32)


def csrf_of(token: str) -> str:
    """What every form of this browser carries. Who cannot read the cookie cannot make it."""
    return hmac.new(token.encode(), b"wegwijs balie csrf", hashlib.sha256).hexdigest()


def begin(session: Session, office: Office, account: Account, lifetime: Lifetime, *, waits_for_code: bool) -> str:
    """A new session, under a new token: one that was known before signing in is worth nothing after it."""
    at = office.clock()
    token = new_token()
    session.execute(delete(DeskSession).where(DeskSession.ends_at <= at))
    session.add(
        DeskSession(
            token_hash=token_hash(token),
            account_id=account.id,
            waits_for_code=waits_for_code,
            created_at=at,
            seen_at=at,
            ends_at=at + (CODE_TIME if waits_for_code else lifetime.longest),
        )
    )
    if not waits_for_code:
        account.signed_in_at = at
    return token


def find(
    session: Session,
    office: Office,
    token: str,
    lifetime: Lifetime,
    *,
    waits_for_code: bool = False,
    looks: bool = True,
) -> Account | None:
    """Whose session this is, if it lives.

    Args:
        session: in the caller's transaction.
        office: time.
        token: from the cookie.
        lifetime: when sessions end.
        waits_for_code: whether it is one between password and code.
        looks: False for what goes on by itself, such as the bell; only people keep a session alive.
    """
    found = session.get(DeskSession, token_hash(token))
    at = office.clock()
    if found is None or found.waits_for_code is not waits_for_code or found.account.disabled_at:
        return None
    if at >= found.ends_at or at >= found.seen_at + lifetime.idle:
        return None
    if looks and at >= found.seen_at + SEEN_EVERY:
        found.seen_at = at
    return found.account


def end(session: Session, token: str) -> None:
    """Sign out."""
    session.execute(delete(DeskSession).where(DeskSession.token_hash == token_hash(token)))


def end_all(session: Session, account_id: str, but: str = "") -> None:
    """Sign somebody out everywhere, perhaps but here."""
    kept = token_hash(but) if but else ""
    session.execute(delete(DeskSession).where(DeskSession.account_id == account_id, DeskSession.token_hash != kept))


def signed_in(session: Session, account: Account) -> SignedIn:
    """An account as pages need it."""
    return SignedIn(
        account_id=account.id,
        email=account.email,
        name=account.name,
        role=Role(account.role),
        organization_id=account.organization_id,
        helpdesk_id=account.helpdesk_id,
        house_name=house_name(session, House(account.organization_id, account.helpdesk_id)),
        has_second_step=account.second_step is not None,
    )
