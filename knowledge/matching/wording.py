"""Reasons and ways in, in plain Dutch."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from knowledge.directory.hours import MONTHS, day_in_words
from knowledge.directory.models import Closure, Location, Service
from knowledge.helplines import CANCER_INFORMATION, helpline
from knowledge.matching.candidates import Candidate, Reached, is_wide
from knowledge.places import Place
from knowledge.taxonomy import AUDIENCE_NAMES, THEME_NAMES, Audience, Cost, OrganizationKind, Registration

#: Facts older than this many years carry "bel eerst even".
STALE_YEARS = 2
#: The reason that something costs nothing.
FREE = "gratis"
#: A closure is told this long before.
CLOSED_AHEAD_DAYS = 30

WEB_PREFIX = re.compile(r"^https?://(www\.)?")


def reasons(
    candidate: Candidate, theme: str, reached: Reached, place: Place | None, audience: str | None
) -> tuple[str, ...]:
    """Why this fits, most telling first: what it helps with, how near, for whom, how light."""
    found = [f"voor {THEME_NAMES[theme]}", _where(reached, place), _for_whom(candidate, audience)]
    if candidate.ages:
        found.append(candidate.ages.in_words)
    if candidate.service.registration == Registration.INLOOP and reached.location and not reached.national:
        found.append("binnenlopen zonder afspraak")
    if any(cost.option == Cost.GRATIS for cost in candidate.service.cost_options):
        found.append(FREE)
    return tuple(reason for reason in found if reason)


def _where(reached: Reached, place: Place | None) -> str:
    if reached.national:
        return "voor heel Nederland"
    if place is None:
        return ""
    if reached.location and (is_wide(place) or reached.location.city == place.name):
        return f"in {reached.location.city}"
    if reached.distance_km is not None:
        return distance(reached.distance_km)
    return f"werkt in {reached.area.removesuffix(' (provincie)')}" if reached.area else ""


def distance(kilometres: float) -> str:
    """A distance as people say it; under 1.5 km a figure would pretend to know the street."""
    if kilometres < 1.5:
        return "vlak bij u"
    rounded = round(kilometres)
    return f"dichtbij: {rounded} km" if kilometres <= 10 else f"op {rounded} km"


def _for_whom(candidate: Candidate, audience: str | None) -> str:
    if audience in (None, Audience.ONBEKEND) or audience not in candidate.audience:
        return ""
    name = AUDIENCE_NAMES[str(audience)]
    return f"speciaal voor {name}" if candidate.audience == (audience,) else f"ook voor {name}"


def description(service: Service) -> str:
    """What it is, and when it takes place as far as its house says so."""
    when = service.schedules[0].description if service.schedules else ""
    return f"{service.description} Wanneer: {when.rstrip('.')}.".strip() if when else service.description


def closed_days(closures: Iterable[Closure], today: date) -> str:
    """The next closure within a month, for who is about to travel: "gesloten van 21 december t/m 3 januari"."""
    for closure in closures:
        if closure.first_day <= today + timedelta(days=CLOSED_AHEAD_DAYS) and closure.last_day >= today:
            first, last = day_in_words(closure.first_day), day_in_words(closure.last_day)
            return f"gesloten op {first}" if first == last else f"gesloten van {first} t/m {last}"
    return ""


def how_to_start(candidate: Candidate, location: Location | None, phone: str, *, stale: bool, closed: str = "") -> str:
    """The first step, in one or two sentences."""
    organization = candidate.organization
    contact = _contact(phone, organization.email, organization.website, location)
    if organization.kind == OrganizationKind.HULPLIJN and phone:
        return f"Bel {phone}."
    match Registration(candidate.service.registration):
        case Registration.INLOOP if location:
            first = "Bel eerst even of ze open zijn." if stale and phone else "U mag zonder afspraak binnenlopen."
            return f"{first} Let op: {closed}. {contact}" if closed else f"{first} {contact}"
        case Registration.VERWIJZING:
            return f"U hebt een verwijzing nodig. Vraag die aan uw huisarts of uw verpleegkundige. {contact}"
        case Registration.AFSPRAAK:
            return f"Maak eerst een afspraak. {contact}"
        case _:
            return contact


def _contact(phone: str, email: str, website: str, location: Location | None) -> str:
    if phone:
        return f"Bel {phone}."
    if email:
        return f"Mail naar {email}."
    if website:
        return f"Kijk op {WEB_PREFIX.sub('', website).rstrip('/')}."
    where = f" in {location.city}" if location else ""
    line = helpline(CANCER_INFORMATION)
    return f"Er staat nog geen telefoonnummer bij. Zoek op de naam{where}, of bel gratis de {line.name}: {line.phone}."


def address(location: Location | None) -> str:
    """Street, postcode and town, as far as known."""
    if location is None:
        return ""
    town = f"{location.postcode} {location.city}".strip()
    return f"{location.street}, {town}" if location.street else town


def is_stale(source_date: str, today: date) -> bool:
    """Whether a fact is so old, or so undated, that somebody had better call first."""
    return not source_date or today.year - int(source_date[:4]) > STALE_YEARS


def known_since(source_date: str) -> str:
    """How old the facts are, for people: "januari 2026", "2026", or "onbekend"."""
    if not source_date:
        return "onbekend"
    year, _, rest = source_date.partition("-")
    return f"{MONTHS[int(rest[:2]) - 1]} {year}" if rest else year
