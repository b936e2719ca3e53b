"""What Wegwijs tells the person: what happens now, and what is true at each moment.

Nothing is promised that no timer keeps.
"""

from datetime import datetime

from knowledge.directory.hours import MONTHS
from referrals.people import Person
from referrals.reaching import Channel
from referrals.ways import Way
from referrals.words import Capacity, Route, Status
from referrals.workdays import AMSTERDAM

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def what_happens(route: Route, way: Way, person: Person, by: datetime | None) -> tuple[str, ...]:
    """Right after the request: the next steps, in order."""
    if route is Route.SELF:
        return (f"Wij delen niets met {way.organization_name}. U neemt zelf contact op.", *way.advice.lines)
    first: tuple[str, ...]
    if route is Route.HELPDESK:
        first = (
            f"{way.organization_name} krijgt nog geen berichten van ons.",
            f"Daarom belt {way.helpdesk_name} met hen. Dat doet een vrijwilliger.",
        )
    else:
        first = (f"{way.organization_name} krijgt een bericht dat u graag contact wilt.",)
    waiting = ("Er is daar een wachtlijst. Het kan dus langer duren.",) if way.room is Capacity.WAITING_LIST else ()
    return (*first, *waiting, *_how(person, way), *_until(by))


def now(status: Status, route: Route, centre: str) -> str:
    """Where a referral stands, in one or two sentences."""
    if route is Route.SELF and status is Status.AANGEVRAAGD:
        return f"U neemt zelf contact op met {centre}."
    who = f"De vrijwilliger die {centre} belt" if route is Route.HELPDESK else centre
    return {
        Status.AANGEVRAAGD: f"{who} heeft uw aanvraag nog niet gelezen.",
        Status.ONTVANGEN: f"{who} heeft uw aanvraag gelezen.",
        Status.GEACCEPTEERD: f"{centre} gaat u helpen.",
        Status.AFGEWEZEN: f"{centre} kan u nu niet helpen.",
        Status.CONTACT_GELEGD: f"Er is contact geweest met {centre}.",
        Status.KENNISMAKING_GEPLAND: f"U hebt een afspraak bij {centre}.",
        Status.AFGEROND: "Deze aanvraag is klaar.",
        Status.NIET_GELUKT: "Het is niet gelukt. Dat vinden wij jammer.",
        Status.INGETROKKEN: "U trok deze aanvraag in.",
    }[status]


def day(moment: datetime) -> str:
    """A day as people say it: "woensdag 25 november"."""
    there = moment.astimezone(AMSTERDAM)
    return f"{DAYS[there.weekday()]} {there.day} {MONTHS[there.month - 1]}"


def _how(person: Person, way: Way) -> tuple[str, ...]:
    if person.channel == Channel.PHONE:
        return ("Zij bellen u.",)
    if person.channel == Channel.EMAIL:
        return ("Zij mailen u. Zij bellen u niet.",)
    called = f"U belt zelf: {way.advice.phone}." if way.advice.phone else "U neemt zelf contact op."
    return (called, f"Zeg dan dit codewoord: {person.code_word}. Zo weten zij wie u bent. Zij bellen u niet.")


def _until(by: datetime | None) -> tuple[str, ...]:
    if by is None:
        return ()
    return (
        "Antwoorden zij niet, dan vragen wij het nog eens.",
        f"Uiterlijk {day(by)} staat op uw eigen pagina of het lukt.",
    )
