"""Who receives referrals: nobody by themselves; holidays, a substitute, a helpdesk, and leaving again."""

from datetime import date

import pytest

from referrals.office import NoSuchCentre, Refused
from referrals.reaching import ReachError
from referrals.service import Referrals
from referrals.words import Route
from tests.referrals.centres import ALONE, CONNECTED, HELPED, mails, request
from tests.referrals.conftest import StandingClock

JO, NOBODY = ("Jo", "jo@de-eik-voorbeeld.nl"), ("", "")


def test_a_centre_gets_mail_only_once_it_asked_and_until_it_stops(referrals: Referrals) -> None:
    assert referrals.way(ALONE).route is Route.SELF
    referrals.connect(ALONE, JO, NOBODY, "Jo")
    assert referrals.way(ALONE).route is Route.CENTRE
    request(referrals, ALONE)
    assert mails(referrals)[0] == ("new", "jo@de-eik-voorbeeld.nl")
    referrals.disconnect(ALONE)
    assert referrals.way(ALONE).route is Route.SELF
    referrals.disconnect("bestaat-niet")


def test_connecting_checks_what_was_typed(referrals: Referrals) -> None:
    with pytest.raises(NoSuchCentre):
        referrals.connect("bestaat-niet", JO, NOBODY, "Jo")
    with pytest.raises(ReachError):
        referrals.connect(ALONE, ("Jo", "jo"), NOBODY, "Jo")
    assert referrals.way(ALONE).route is Route.SELF


def test_on_holiday_the_substitute_gets_it_and_afterwards_the_contact_again(
    referrals: Referrals, clock: StandingClock
) -> None:
    referrals.set_absences(CONNECTED, [(date(2026, 11, 23), date(2026, 11, 24))])
    request(referrals)
    assert mails(referrals)[0] == ("new", "bo@annas-huis.test")
    clock.forward(days=2)
    request(referrals)
    assert mails(referrals)[2] == ("new", "els@annas-huis.test")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((date(2026, 12, 2), date(2026, 12, 1)), "ligt voor de eerste"),
        ((date(2026, 12, 1), date(2027, 12, 1)), "half jaar"),
    ],
)
def test_days_that_cannot_be(referrals: Referrals, days: tuple[date, date], words: str) -> None:
    with pytest.raises(Refused, match=words):
        referrals.set_absences(CONNECTED, [days])


def test_nobody_is_away_without_somebody_who_stands_in(referrals: Referrals) -> None:
    with pytest.raises(Refused, match="aangesloten"):
        referrals.set_absences(HELPED, [])
    referrals.connect(ALONE, JO, NOBODY, "Jo")
    with pytest.raises(Refused, match="vervanger"):
        referrals.set_absences(ALONE, [(date(2026, 12, 1), date(2026, 12, 2))])
    referrals.set_absences(ALONE, [])


def test_a_helpdesk_that_is_confirmed_serves_its_region(referrals: Referrals) -> None:
    referrals.connect_helpdesk("noord", "de helpdesk Groningen", "Groningen", "noord@helpdesk-groningen.nl", "Jo")
    way = referrals.way(ALONE)
    assert (way.route, way.helpdesk_name) == (Route.HELPDESK, "de helpdesk Groningen")
    request(referrals, ALONE)
    assert mails(referrals)[0] == ("new", "noord@helpdesk-groningen.nl")
    with pytest.raises(Refused, match="regio"):
        referrals.connect_helpdesk("nergens", "de helpdesk", "Verweggistan", "x@helpdesk-groningen.nl", "Jo")
    with pytest.raises(ReachError):
        referrals.connect_helpdesk("zuid", "de helpdesk", "Maastricht", "geen adres", "Jo")
