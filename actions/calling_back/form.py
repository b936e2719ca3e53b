"""What is known of a request to be phoned back while somebody fills it in. It lives in memory only."""

import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from referrals.callbacks.houses import CallingHouse


class Stage(StrEnum):
    """One question, in this order."""

    LIVE = "meelezen"
    OFFER = "aanbod"
    CONSENT = "akkoord"
    NAME = "naam"
    PHONE = "nummer"
    MOMENTS = "moment"
    CHECK = "nakijken"


STAGES = tuple(Stage)


@dataclass(slots=True)
class CallForm:
    """A request that is being filled in. ``tag`` marks its buttons, ``key`` makes that it is sent once."""

    house: CallingHouse
    stage: Stage = Stage.OFFER
    tag: str = field(default_factory=lambda: secrets.token_hex(3))
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    consent: str = ""
    first_name: str = ""
    phone: str = ""
    moments: str = ""

    @property
    def is_offer(self) -> bool:
        """Whether somebody has not yet said that they want it."""
        return self.stage in (Stage.LIVE, Stage.OFFER)

    @property
    def told(self) -> dict[str, str]:
        """What somebody filled in so far."""
        filled = {"first_name": self.first_name, "address": self.phone, "moments": self.moments}
        return {name: value for name, value in filled.items() if value}

    def move(self, steps: int) -> None:
        """To the next question, or back."""
        self.stage = STAGES[max(1, min(STAGES.index(self.stage) + steps, len(STAGES) - 1))]


@dataclass(frozen=True, slots=True)
class MadeCall:
    """A request that this talk made. Its id takes it back; it is kept in memory only."""

    id: str
    tag: str
    house: str
    message: dict[str, Any]
