"""What every part of a referral needs, and the refusals that several parts share."""

from dataclasses import dataclass
from datetime import datetime

from knowledge.places import Gazetteer
from referrals.sealing import Sealer
from referrals.workdays import Clock


@dataclass(frozen=True, slots=True)
class Office:
    """Keys, time, places, and the address of Wegwijs (without a slash at the end) for links in mail."""

    sealer: Sealer
    clock: Clock
    gazetteer: Gazetteer
    address: str

    def track_link(self, token: str) -> str:
        """The page of the person who asked."""
        return f"{self.address}/volg/{token}"

    def desk_link(self, reference: str) -> str:
        """The page of who received it; opening it needs more than this link."""
        return f"{self.address}/balie/{reference}"


class Refused(Exception):
    """Something cannot be done. ``message`` says why and what then, in Dutch."""

    message = "Dit kan nu niet."

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or self.message)
        self.message = message or self.message


class NoSuchReferral(Refused):
    """No referral has this reference or this link."""

    message = "Deze aanvraag kennen wij niet. Kijk of de link heel is overgenomen."


class NoSuchCentre(Refused):
    """The centre is not in the directory, or not any more."""

    message = "Dit adres staat niet meer in onze wegwijzer. Kies een ander adres."


class NoRoom(Refused):
    """The centre takes nobody now. Said before anybody gives a name."""

    message = "Hier is nu geen plek. Uw gegevens zijn niet gedeeld. Kies een ander adres."


class KeyTaken(Refused):
    """The same idempotency key came with something else."""

    message = "Deze sleutel hoort al bij een andere aanvraag. Gebruik voor elke aanvraag een nieuwe."


class Erased(Refused):
    """The personal data are gone: withdrawn, or kept long enough."""

    def __init__(self, reference: str, at: datetime, *, withdrawn: bool) -> None:
        why = "U trok deze aanvraag in." if withdrawn else "Deze link is verlopen."
        super().__init__(f"{why} Uw gegevens zijn gewist. Wilt u weer hulp zoeken? Dat kan altijd.")
        self.reference = reference
        self.at = at
        self.withdrawn = withdrawn
