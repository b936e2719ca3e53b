"""Names for a referral: a reference to say over the phone, and a secret for its page."""

import hashlib
import secrets

#: No letter or digit that is taken for another one on paper or over the phone (0/O, 1/I/L, B/8, 5/S, 2/Z, U/V).
ALPHABET = "34679ACDEFGHJKMNPQRTWXY"


def new_reference() -> str:
    """Something like ``W-7K3F-9Q``: 148 million of them, so a clash is rare; the table refuses one."""
    letters = [secrets.choice(ALPHABET) for _ in range(6)]
    return f"W-{''.join(letters[:4])}-{''.join(letters[4:])}"


def new_token() -> str:
    """The secret part of a track page's address: 256 random bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What the database keeps of it. A token is random enough to need no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
