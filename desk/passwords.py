"""Passwords: long, not well known, kept as argon2id hashes (RFC 9106, second recommended option: 64 MiB, 3 passes)."""

import secrets
import threading
from collections.abc import Sequence
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn

from referrals.office import Refused

MIN_CHARACTERS = 12
MAX_CHARACTERS = 200
#: zxcvbn's scale goes from 0 to 4. Below 3, fewer than 100 million guesses find it.
LEAST_SCORE = 3
#: It looks at no more than this, and what is longer is not easier to guess.
JUDGED_CHARACTERS = 72
#: Words that Dutch people, and people of this house, reach for. zxcvbn knows English lists only.
REACHED_FOR = (
    "wegwijs balie wachtwoord welkom welkom01 geheim kanker inloophuis centrum gastvrouw gastheer vrijwilliger "
    "coordinator voorjaar lente zomer herfst najaar winter januari februari maart april juni juli augustus september "
    "oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag amsterdam rotterdam zaandam "
    "zaanstad purmerend nederland oranje ajax feyenoord psv koffie"
).split()

_hasher = PasswordHasher()
#: Each hash takes 64 MiB and a core for a moment; a crowd waits here instead of filling the memory.
_few = threading.BoundedSemaphore(2)


class WeakPassword(Refused):
    """The password needs another thought. ``message`` says what."""


def check_password(password: str, about: Sequence[str]) -> None:
    """Length, and nothing that is guessed first. No capitals, digits or signs are asked for.

    Args:
        password: as somebody typed it.
        about: their name, mail address and house, which must not be it.

    Raises:
        WeakPassword: with what to do.
    """
    if len(password) < MIN_CHARACTERS:
        raise WeakPassword(f"Uw wachtwoord is te kort. Gebruik {MIN_CHARACTERS} tekens of meer.")
    if len(password) > MAX_CHARACTERS:
        raise WeakPassword(f"Uw wachtwoord is te lang. Gebruik hoogstens {MAX_CHARACTERS} tekens.")
    parts = [text.replace("@", " ").replace(".", " ").split() for text in about]
    known = [*REACHED_FOR, *("".join(words) for words in parts), *(word for words in parts for word in words)]
    if zxcvbn(password[:JUDGED_CHARACTERS], user_inputs=known)["score"] < LEAST_SCORE:
        raise WeakPassword(
            "Dit wachtwoord is te makkelijk te raden. Neem drie of vier woorden die niet bij elkaar horen."
        )


def hashed(password: str) -> str:
    """What the database keeps of a password."""
    with _few:
        return _hasher.hash(password)


def fits(password: str, kept: str | None) -> bool:
    """Whether this is the password. Without one it takes just as long, so that nobody learns who has an account."""
    with _few:
        try:
            _hasher.verify(kept or _nobody(), password)
        except (VerificationError, InvalidHashError):
            return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(kept)


@cache
def _nobody() -> str:
    return _hasher.hash(secrets.token_urlsafe(32))
