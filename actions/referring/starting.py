"""How a form begins: by the button of a suggestion, or in somebody's own words."""

from collections.abc import Sequence

from actions.referring.asking import say
from actions.referring.buttons import Button, start_button
from actions.referring.form import Choosing, Heard, Message, Reply, Shown
from actions.referring.hearing import is_aside, meant, wants_contact, wants_to_stop, yes_or_no
from actions.slots import ASKED_MORE

WHICH = "Bij wie zal ik het vragen?"
NOBODY_TO_ASK = "Hier kan ik het niet voor u vragen. Op de kaart staat hoe u zelf begint."
OFFER = "Fijn. Zal iemand van hen contact met u opnemen? Dan hoeft u niet zelf te beginnen. Kies hieronder bij wie."
OFFER_ONE = "Fijn. Zal iemand daar contact met u opnemen? Dan hoeft u niet zelf te beginnen."
NOBODY = {"title": "Bij geen van deze", "payload": "/nee"}
BY_MYSELF = {"title": "Nee, ik begin zelf", "payload": "/nee"}


def with_start_buttons(said: Sequence[Message]) -> list[Message]:
    """Suggestions with the button that begins a form, where that makes sense."""
    shown = [(message, shown_in(message)) for message in said]
    return [
        {**message, "buttons": [start_button(one.organization_id)]} if one and one.can_be_asked else message
        for message, one in shown
    ]


def shown_in(message: Message) -> Shown | None:
    """The suggestion that a message shows."""
    card = message.get("custom") or {}
    if card.get("type") != "suggestion" or not card.get("organization_id"):
        return None
    return Shown(card["organization_id"], card.get("organization", ""), card.get("kind", ""), card.get("theme", ""))


def chosen_centre(text: str, shown: Sequence[Shown], asked: str | None) -> list[Shown] | None:
    """Whom somebody wants to hear from, in their own words; None when the message is about something else.

    Args:
        text: the message.
        shown: the suggestions they saw last.
        asked: what the assistant asked last: "de tweede graag" answers whether something fits.

    Returns:
        One, or several when it is not clear which; empty when nobody who was shown can be asked.
    """
    if not shown:
        return None
    named = meant(text, shown)
    wants = wants_contact(text, named=bool(named))
    picks = asked == ASKED_MORE and bool(named) and "?" not in text
    if not wants and not picks:
        return None
    return [one for one in named or shown if one.can_be_asked]


def offer(heard: Heard, shown: Sequence[Shown], asked: str | None) -> Reply | None:
    """After a plain "ja" to "zit er iets voor u bij?": to be expected there, by one of those who can be asked."""
    askable = [one for one in shown if one.can_be_asked]
    if asked != ASKED_MORE or not askable or yes_or_no(heard.text) is not True:
        return None
    said = say(OFFER if len(askable) > 1 else OFFER_ONE, [*_buttons(askable), BY_MYSELF])
    return Reply([said], Choosing(tuple(askable)))


def ask_which(shown: Sequence[Shown]) -> Reply:
    """Several were shown: which one?"""
    return Reply([say(WHICH, [*_buttons(shown), NOBODY])], Choosing(tuple(shown)))


def _buttons(shown: Sequence[Shown]) -> list[Button]:
    return [start_button(one.organization_id, one.name) for one in shown]


def choose(open_: Choosing, heard: Heard) -> Shown | Reply:
    """The one that was meant, or what to say when that is not clear."""
    named = meant(heard.text, open_.shown)
    if len(open_.shown) == 1 and yes_or_no(heard.text) is True:
        return open_.shown[0]
    if len(named) == 1:
        return named[0]
    if yes_or_no(heard.text) is False or wants_to_stop(heard.text):
        return Reply([say("Dat is goed. U kunt altijd later kiezen.")], None)
    if is_aside(heard, answering=False):
        return Reply([], None, elsewhere=True)
    return ask_which(open_.shown)
