"""What an answer looks like, as data: the page's templates and the widget's script show the same things.

Which lines a card has, what can be called, mailed or visited, and in which words, is decided here only.
"""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel

from connectors.markup import BULLET, Part, parts, phone_numbers, tel
from connectors.saying import Message
from knowledge.directory.hours import OpenState, open_at, read_hours
from referrals.workdays import now

#: Where an address is looked up when somebody presses the link; nothing is loaded from there before.
MAP = "https://www.openstreetmap.org/search?query="
OWN_PAGE = (
    "Op uw eigen pagina ziet u hoe het gaat. U kunt er iets veranderen of de aanvraag intrekken. Bewaar de link goed."
)


class Line(BaseModel):
    """A paragraph, or an item of a list, with what is a link in it."""

    parts: list[Part]
    bullet: bool = False


class Choice(BaseModel):
    """A button: what it says, and what is sent."""

    title: str
    payload: str


class Fact(BaseModel):
    """A line of a card: "Waarom", and why."""

    name: str
    parts: list[Part]


class Link(BaseModel):
    """What can be pressed on a card. ``more`` is for who cannot see which card it is on."""

    text: str
    href: str
    more: str = ""
    call: bool = False
    outside: bool = False


class CardView(BaseModel):
    """A suggestion, or what came of a request. ``text`` is all of it in plain lines, for paper, mail and clipboard."""

    title: str
    text: str
    description: str
    facts: list[Fact]
    links: list[Link]
    service: str = ""
    age: str = ""
    #: Only a suggestion can be mailed: of a request the person has a page of their own.
    mailto: str = ""
    steps_title: str = ""
    steps: list[Line] = []
    more_title: str = ""
    more: list[str] = []


class Said(BaseModel):
    """One thing that is said: text or a card, and buttons to choose from."""

    lang: str = ""
    lines: list[Line] = []
    card: CardView | None = None
    choices: list[Choice] = []


def views(said: Iterable[Message]) -> list[Said]:
    """Everything that is said in one turn."""
    return [_view(message) for message in said]


def lines(text: str) -> list[Line]:
    """A text in paragraphs and items."""
    stripped = (line.strip() for line in text.splitlines())
    return [Line(parts=parts(line.removeprefix(BULLET)), bullet=line.startswith(BULLET)) for line in stripped if line]


def card_view(card: dict[str, Any]) -> CardView:
    """A suggestion as people see it.

    Args:
        card: the data of a suggestion, see ``actions.presenting.card``.
    """
    return CardView(
        title=card["organization"],
        service=card["service"] if card["service"].lower() not in card["organization"].lower() else "",
        description=card["description"],
        facts=_facts(card),
        links=_links(card),
        mailto=f"mailto:?subject={quote('Adres van Wegwijs: ' + card['organization'])}&body={quote(card['text'])}",
        age=_age(card),
        text=card["text"],
    )


def referral_view(message: Message) -> CardView:
    """What came of a request to a centre, as the person sees it."""
    card = message["custom"]
    facts = {"Uw nummer is": card["reference"], "Uw codewoord is": card["code_word"]}
    return CardView(
        title=card["title"],
        text=message.get("text") or card["title"],
        description=OWN_PAGE,
        facts=[Fact(name=name, parts=[Part(value)]) for name, value in facts.items() if value],
        links=[
            Link(text="Naar mijn eigen pagina", href=card["track_link"], more=", in een nieuw venster", outside=True)
        ],
        steps_title="Wat er nu gebeurt",
        steps=[Line(parts=parts(line), bullet=True) for line in card["happens"]],
        more_title="Waar u ja en nee op zei",
        more=list(card["receipt"]),
    )


def _view(message: Message) -> Said:
    card = _card(message)
    return Said(
        lang=message.get("lang") or "",
        lines=[] if card else lines(message.get("text") or ""),
        card=card,
        choices=[Choice(title=one["title"], payload=one["payload"]) for one in message.get("buttons") or ()],
    )


def _card(message: Message) -> CardView | None:
    custom = message.get("custom") or {}
    match custom.get("type"):
        case "suggestion":
            return card_view(custom)
        case "referral":
            return referral_view(message)
        case _:
            return None


def _facts(card: dict[str, Any]) -> list[Fact]:
    can_be_reached = phone_numbers(card["phone"]) or card["email"] or _website(card)
    start = [Part(card["how_to_start"])] if can_be_reached else parts(card["how_to_start"])
    facts = [
        Fact(name="Waarom", parts=[Part(f"{', '.join(card['reasons'])}.")]),
        Fact(name="Zo begint u", parts=start),
    ]
    if card["address"]:
        facts.append(Fact(name="Adres", parts=[Part(card["address"])]))
    if card["opening_hours"]:
        facts.append(Fact(name="Open", parts=[Part(_hours(card))]))
    return facts


def _hours(card: dict[str, Any]) -> str:
    hours = f"{card['opening_hours']}."
    if card["call_first"]:
        # What may have changed is not said to be open now.
        first = "Bel eerst even, dit" if phone_numbers(card["phone"]) else "Dit"
        return f"{hours} {first} kan veranderd zijn."
    state = open_at(read_hours(card["opening_hours"]) or (), (), now())
    return hours if state.state is OpenState.UNKNOWN else f"{hours} {state.words}"


def _links(card: dict[str, Any]) -> list[Link]:
    of = f" van {card['organization']}"
    numbers = phone_numbers(card["phone"])
    links = [Link(text=f"Bel {number}", href=tel(number), call=True) for number in numbers]
    if card["email"] and not numbers:
        links.append(Link(text="Stuur een mail", href=f"mailto:{card['email']}", more=f" naar {card['organization']}"))
    if _website(card):
        links.append(
            Link(text="Naar de website", href=_website(card), more=f"{of}, in een nieuw venster", outside=True)
        )
    # Without a street a map would point at the middle of a town.
    if "," in card["address"]:
        at = f"{MAP}{quote(card['address'])}"
        links.append(Link(text="Op de kaart", href=at, more=f": het adres{of}, in een nieuw venster", outside=True))
    return links


def _website(card: dict[str, Any]) -> str:
    return card["website"] if card["website"].startswith(("https://", "http://")) else ""


def _age(card: dict[str, Any]) -> str:
    if card["verified"] == "onbekend":
        return "Wij weten niet hoe oud deze gegevens zijn. Vraag het na."
    return f"Gegevens uit {card['verified']}.{' Vraag na of het nog klopt.' if card['call_first'] else ''}"
