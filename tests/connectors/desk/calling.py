"""Somebody who wants to be phoned back."""

import itertools

from connectors.dependencies import Services
from referrals.callbacks.houses import CallingHouse
from referrals.callbacks.service import CallBacks, Caller
from referrals.callbacks.words import consent_sentence
from tests.referrals.centres import CONNECTED

_keys = (f"bel-{number}" for number in itertools.count())


def anna(*, somebody_is_there: bool = True) -> CallingHouse:
    """Anna's Huis, as the chat knows it."""
    return CallingHouse("Anna's Huis", CONNECTED, None, "Bij Anna's Huis is nu iemand.", somebody_is_there)


def call_back(
    services: Services, name: str = "Toos", phone: str = "06 12345678", *, centre: str | None = CONNECTED,
    helpdesk: str | None = None,
) -> str:  # fmt: skip
    """A request for Anna's Huis, or for another house; returns its id."""
    house = CallingHouse("Anna's Huis", centre, helpdesk, "", somebody_is_there=False)
    caller = Caller(name, phone, "in de ochtend")
    domain = CallBacks(services.sessions, services.referrals.office)
    return domain.ask(house, caller, consent_sentence(house.name), next(_keys))
