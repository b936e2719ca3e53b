"""Personal data at rest is sealed with keys that come from the environment and are in no file of the database.

``WEGWIJS_DATA_KEYS`` holds one or more keys, separated by commas. The first seals; all of them open. To change keys:
put a new one in front, restart, call ``reseal_all``, and take the old one away. ``new_key`` makes one.
"""

import hashlib
import hmac
import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals.callbacks.models import CallBack
from referrals.models import Outbox, ReferralNote, ReferralPerson


class SealingError(Exception):
    """The keys are unusable, or none of them opens what was sealed."""


def new_key() -> str:
    """A fresh key."""
    return Fernet.generate_key().decode()


class Sealer:
    """Seals and opens, with the newest of its keys first."""

    def __init__(self, keys: str) -> None:
        parts = [key.strip().encode() for key in keys.split(",") if key.strip()]
        try:
            self._fernet = MultiFernet([Fernet(key) for key in parts])
        except ValueError as problem:
            raise SealingError("WEGWIJS_DATA_KEYS holds no usable keys; make one with `make key`.") from problem
        # A key of its own for fingerprints: what seals is used for nothing else.
        self._marking = [hashlib.sha256(b"wegwijs fingerprint" + key).digest() for key in parts]

    def seal(self, data: dict[str, Any]) -> bytes:
        """Seal something that JSON can hold."""
        return self._fernet.encrypt(json.dumps(data).encode())

    def open(self, sealed: bytes) -> dict[str, Any]:
        """What was sealed.

        Raises:
            SealingError: it was sealed with another key, or changed since.
        """
        try:
            return dict(json.loads(self._fernet.decrypt(sealed)))
        except InvalidToken as problem:
            raise SealingError("None of the keys in WEGWIJS_DATA_KEYS opens this.") from problem

    def reseal(self, sealed: bytes) -> bytes:
        """The same, sealed with the newest key."""
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken as problem:
            raise SealingError("None of the keys in WEGWIJS_DATA_KEYS opens this.") from problem

    def fingerprints(self, text: str) -> list[str]:
        """Marks by which equal texts are found again without keeping them: one for each key, the newest first."""
        return [hmac.new(key, text.encode(), hashlib.sha256).hexdigest() for key in self._marking]


def reseal_all(session: Session, sealer: Sealer) -> int:
    """Seal everything with the newest key, in the caller's transaction.

    Returns:
        How many rows were resealed. After committing, older keys are needed no more.
    """
    people = session.scalars(select(ReferralPerson)).all()
    for person in people:
        person.sealed = sealer.reseal(person.sealed)
        address = sealer.open(person.sealed).get("address")
        person.fingerprint = sealer.fingerprints(str(address))[0] if address else None
    waiting = session.scalars(select(Outbox).where(Outbox.recipient != b"")).all()
    for mail in waiting:
        mail.recipient = sealer.reseal(mail.recipient)
    notes = session.scalars(select(ReferralNote)).all()
    for note in notes:
        note.sealed = sealer.reseal(note.sealed)
    callers = session.scalars(select(CallBack).where(CallBack.sealed.is_not(None))).all()
    for caller in callers:
        caller.sealed = sealer.reseal(caller.sealed or b"")
        caller.fingerprint = sealer.fingerprints(str(sealer.open(caller.sealed)["phone"]))[0]
    return len(people) + len(waiting) + len(notes) + len(callers)
