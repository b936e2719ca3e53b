"""A code from a phone after the password (TOTP, RFC 6238), for who wants it, and codes on paper for a lost phone.

The secret is sealed like personal data. A code counts once; a paper code too.
"""

import secrets
from dataclasses import asdict, dataclass, replace

import pyotp
from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.models import Account
from referrals.office import Office, Refused
from referrals.references import ALPHABET, token_hash
from referrals.sealing import Sealer

PAPER_CODES = 8
PAPER_CODE_CHARACTERS = 10
#: Clocks of phones are a little off: the code before and the code after count too.
WINDOW = 1
SECONDS = 30


class WrongCode(Refused):
    """The code does not fit."""

    message = "Deze code klopt niet. Kijk nog eens op uw telefoon en typ de zes cijfers."


@dataclass(frozen=True, slots=True)
class SecondStep:
    """What is sealed: the secret, the newest time step that was used, and hashes of the paper codes that are left."""

    secret: str
    last_used: int
    paper: tuple[str, ...]


def new_secret() -> str:
    """A secret to put in a phone."""
    return pyotp.random_base32()


def provisioning_uri(secret: str, email: str) -> str:
    """What the phone's app reads from the square."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name="Wegwijs balie")


def turn_on(office: Office, account: Account, secret: str, code: str) -> tuple[str, ...]:
    """Ask for a code from now on, once the phone has shown that it knows the secret.

    Returns:
        Paper codes, to be shown this once.

    Raises:
        WrongCode: the phone shows something else.
    """
    used = _step_of(office, secret, code)
    if used is None:
        raise WrongCode
    paper = tuple("".join(secrets.choice(ALPHABET) for _ in range(PAPER_CODE_CHARACTERS)) for _ in range(PAPER_CODES))
    _keep(office, account, SecondStep(secret, used, tuple(token_hash(code) for code in paper)))
    return paper


def turn_off(account: Account) -> None:
    """Ask for the password alone."""
    account.second_step = None


def use_code(office: Office, account: Account, code: str) -> None:
    """Check a code and use it up, in the caller's transaction.

    Raises:
        WrongCode: it fits neither the phone nor the paper, or was used.
    """
    if account.second_step is None:
        raise WrongCode
    kept = SecondStep(**office.sealer.open(account.second_step))
    typed = "".join(code.split()).replace("-", "").upper()
    used = _step_of(office, kept.secret, typed)
    if used is not None and used > kept.last_used:
        _keep(office, account, replace(kept, last_used=used))
    elif token_hash(typed) in kept.paper:
        left = tuple(paper for paper in kept.paper if paper != token_hash(typed))
        _keep(office, account, replace(kept, paper=left))
    else:
        raise WrongCode


def reseal_accounts(session: Session, sealer: Sealer) -> int:
    """Seal all secrets with the newest key, in the caller's transaction; returns how many."""
    accounts = session.scalars(select(Account).where(Account.second_step.is_not(None))).all()
    for account in accounts:
        account.second_step = sealer.reseal(account.second_step or b"")
    return len(accounts)


def _step_of(office: Office, secret: str, code: str) -> int | None:
    """The time step whose code this is, if it is near."""
    totp = pyotp.TOTP(secret)
    now = int(office.clock().timestamp()) // SECONDS
    typed = "".join(code.split())
    steps = range(now - WINDOW, now + WINDOW + 1)
    return next((step for step in steps if pyotp.utils.strings_equal(totp.generate_otp(step), typed)), None)


def _keep(office: Office, account: Account, step: SecondStep) -> None:
    account.second_step = office.sealer.seal(asdict(step))
