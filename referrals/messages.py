"""The mails: what they say. Nothing personal stands in one, only a reference and a link."""

from dataclasses import dataclass
from enum import StrEnum


class Template(StrEnum):
    """Which mail."""

    NEW = "new"
    REMINDER = "reminder"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    CONFIRMATION = "confirmation"
    NEWS = "news"
    FOLLOW_UP = "follow-up"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Words:
    """Subject and body with ``{reference}`` and ``{link}``."""

    subject: str
    body: str


TEXTS: dict[Template, Words] = {
    Template.NEW: Words(
        "Iemand wil graag contact: {reference}",
        "Er is een nieuwe aanvraag voor u.\nIemand wil graag dat u contact opneemt.\n\n"
        "Lees de aanvraag hier:\n{link}\n\n"
        "Laat binnen twee werkdagen weten of u kunt helpen.",
    ),
    Template.REMINDER: Words(
        "Er wacht iemand op u: {reference}",
        "Deze aanvraag wacht nog op u.\n\nKijk hier wat er nodig is:\n{link}\n\n"
        "Lukt het niet? Laat dat dan ook weten. Dan zoeken wij een andere weg.",
    ),
    Template.CHANGED: Words(
        "Er is iets veranderd: {reference}",
        "De gegevens bij deze aanvraag zijn veranderd.\n\nKijk hier:\n{link}",
    ),
    Template.WITHDRAWN: Words(
        "Ingetrokken: {reference}",
        "Deze aanvraag is ingetrokken. Neem geen contact meer op.\nWij hebben de gegevens gewist. "
        "Hebt u iets opgeschreven? Gooi het dan weg.\n\n{link}",
    ),
    Template.CLOSED: Words(
        "Gesloten: {reference}",
        "Deze aanvraag is gesloten. U hoeft niets meer te doen.\n"
        "Hebt u gegevens opgeschreven? Gooi die dan weg.\n\n{link}",
    ),
    Template.CONFIRMATION: Words(
        "Uw aanvraag {reference}",
        "Uw aanvraag is verstuurd.\n\n"
        "Op deze pagina ziet u wat er gebeurt.\nU kunt er ook iets veranderen, of stoppen:\n"
        "{link}\n\nDe link is alleen voor u. Stuur deze mail niet door.\n"
        "Hebt u niets aangevraagd? Open de link en kies: intrekken.",
    ),
    Template.NEWS: Words(
        "Nieuws over uw aanvraag {reference}",
        "Er is nieuws over uw aanvraag.\n\nKijk hier:\n{link}",
    ),
    Template.FOLLOW_UP: Words(
        "Is het gelukt? {reference}",
        "U vroeg via Wegwijs om contact. Is het gelukt?\n\nKies hier ja of nee:\n{link}\n\n"
        "Is het niet gelukt? Dan zoeken wij graag verder met u.",
    ),
    Template.LATER: Words(
        "U vroeg ons om later terug te komen: {reference}",
        "U vroeg ons om later nog eens te vragen hoe het gaat.\n\nWilt u weer hulp zoeken? Begin hier:\n{link}\n\n"
        "Wilt u dit niet? Dan hoeft u niets te doen.",
    ),
}
#: Under every mail.
SIGNED = "\n\nWegwijs\nDit bericht is automatisch gemaakt."


def written(template: str, reference: str, link: str) -> Words:
    """Subject and body of one mail."""
    words = TEXTS[Template(template)]
    filled = {"reference": reference, "link": link}
    return Words(words.subject.format(**filled), words.body.format(**filled) + SIGNED)


def signed(subject: str, body: str) -> Words:
    """A letter of its own, signed like every mail."""
    return Words(subject, body + SIGNED)
