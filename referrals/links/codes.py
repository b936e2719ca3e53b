"""Short codes that people read from a card and type: without letters and digits that are taken for one another."""

import re
import secrets

from referrals.references import ALPHABET

#: 23 signs, eight times: 78 thousand million codes. With ten thousand links alive one guess in eight million hits one,
#: and who guesses is slowed down at the door.
LENGTH = 8
#: Stands before a voucher's code on paper, so that nobody takes it for a link's.
VOUCHER = "KA"


def new_code() -> str:
    """A random code, without a dash."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def tidy(typed: str) -> str:
    """A code as it is kept, from what somebody typed or scanned: a whole link, small letters, dashes and spaces."""
    last = typed[:300].strip().rstrip("/").rsplit("/", 1)[-1]
    code = re.sub(r"[^0-9A-Z]", "", last.upper())
    return code.removeprefix(VOUCHER) if len(code) == len(VOUCHER) + LENGTH else code


def spelled(code: str) -> str:
    """A code as people read it: two groups of four."""
    return f"{code[:4]}-{code[4:]}"
