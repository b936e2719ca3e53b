"""How suggestions are said: as text for every client, and as a card for clients that can show one."""

from dataclasses import asdict
from typing import Any

from knowledge.matching import Scope, Suggestion
from knowledge.matching.wording import known_since
from knowledge.places import Place, PlaceKind
from knowledge.taxonomy import THEME_NAMES


def card(suggestion: Suggestion) -> dict[str, Any]:
    """The JSON of one suggestion, as the chat page and the API give it."""
    return {**asdict(suggestion), "verified": known_since(suggestion.verified), "text": as_text(suggestion)}


def as_text(suggestion: Suggestion) -> str:
    """One suggestion in a few lines."""
    name = suggestion.organization
    if suggestion.service and suggestion.service.lower() not in name.lower():
        name = f"{name}: {suggestion.service}"
    lines = [
        name,
        suggestion.description,
        f"Waarom: {', '.join(suggestion.reasons)}.",
        f"Zo begint u: {suggestion.how_to_start}",
    ]
    if suggestion.address:
        lines.append(f"Adres: {suggestion.address}.")
    if suggestion.opening_hours:
        first = " Bel eerst even, dit kan veranderd zijn." if suggestion.call_first else ""
        lines.append(f"Open: {suggestion.opening_hours}.{first}")
    lines.append(_how_old(suggestion))
    return "\n".join(line for line in lines if line)


def _how_old(suggestion: Suggestion) -> str:
    since = known_since(suggestion.verified)
    if since == "onbekend":
        return "Wij weten niet hoe oud deze gegevens zijn. Vraag het na."
    return f"Gegevens uit {since}." + (" Vraag na of het nog klopt." if suggestion.call_first else "")


def introduction(suggestions: list[Suggestion], place: Place | None, themes: tuple[str, ...], *, more: bool) -> str:
    """One or two sentences above a list: what it is, and how far it had to look."""
    about = " en ".join(THEME_NAMES[theme] for theme in themes[:2])
    count = len(suggestions)
    regional = sum(suggestion.scope is Scope.REGION for suggestion in suggestions)
    noun = "dit adres" if count == 1 else f"deze {count} adressen"
    if more:
        return f"Er is nog meer. Ik vond {noun} voor {about}."
    if place is None:
        return f"Ik vond {noun} voor {about}, voor heel Nederland."
    where = where_is(place)
    if regional == count:
        return f"Ik vond {noun} voor {about} {where}."
    if regional:
        return f"Ik vond {noun} voor {about}. Niet alles is {where}: ik heb ook verder gekeken."
    nearby = any(suggestion.scope is Scope.NEIGHBOURING for suggestion in suggestions)
    wider = "in de omgeving en landelijk" if nearby else "landelijk"
    return f"Ik vond nog niets voor {about} {where}. Ik heb daarom {wider} gekeken, en vond {noun}."


def where_is(place: Place) -> str:
    """A place with its preposition: a region takes an article, a town does not."""
    if place.kind is PlaceKind.REGION:
        return f"in de regio {place.name}"
    if place.kind is PlaceKind.PROVINCE:
        return f"in de provincie {place.name}"
    return f"in de buurt van {place.name}"
