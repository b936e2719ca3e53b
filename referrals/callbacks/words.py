"""How a call can end, and the one sentence that somebody agrees to."""

from enum import StrEnum


class Outcome(StrEnum):
    """How a request ended, or how one call went."""

    SPOKEN = "gesproken"
    NOT_REACHED = "niet-bereikt"
    NO_LONGER = "wil-niet-meer"
    TAKEN_BACK = "ingetrokken"
    TOO_OLD = "te-oud"


#: What a volunteer can note.
AFTER_A_CALL = (Outcome.SPOKEN, Outcome.NOT_REACHED, Outcome.NO_LONGER)

_CONSENT = "{huis} mag mijn voornaam en mijn telefoonnummer weten. Zij mogen mij bellen."

_LIVE = "Iemand van {huis} mag vanaf nu lezen wat ik schrijf, en met mij praten."


def live_sentence(house: str) -> str:
    """The exact sentence that somebody agrees to before anybody reads along."""
    return _LIVE.format(huis=house)


def consent_sentence(house: str) -> str:
    """The exact sentence that somebody reads before they give a name."""
    return _CONSENT.format(huis=house)
