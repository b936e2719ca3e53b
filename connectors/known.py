"""“Wat weet u van mij?”: what the app remembers of a talk, as sentences and as data, and nothing that it leaves out."""

import re
from typing import Any

from actions.calling_back.form import CallForm
from actions.referring.form import Form
from connectors.conversations import Conversation
from connectors.saying import Message
from knowledge.places import Gazetteer
from knowledge.taxonomy import THEME_NAMES
from referrals.story import OWN_PHASES, ROLES

QUESTION = re.compile(
    r"\b(?:wat|welke (?:gegevens|informatie|data)|hoeveel) (?:\w+ ){0,2}?"
    r"(?:weet|weten|heb|hebt|heeft|hebben|bewaar|bewaart|bewaren|onthoud|onthoudt|onthouden|staat er|is er) "
    r"(?:\w+ ){0,4}?(?:van|over) (?:mij|me|ons)\b"
    r"|\bmijn gegevens (?:\w+ ){0,2}?(?:inzien|opvragen|downloaden|exporteren|meenemen|zien)\b"
    r"|\b(?:inzage|inzagerecht)\b",
    re.IGNORECASE,
)
READ_ALONG = "Uw woorden bewaar ik niet. {huis} leest nu mee, omdat u dat goed vond."
NOT_KEPT = "Uw woorden bewaar ik niet. Geen medewerker kan dit gesprek lezen."
UNTIL = "Na {hours} uur zonder bericht is dit weg. Wilt u het nu weg hebben? Typ dan: verwijder alles."


def asks_what_is_known(text: str) -> bool:
    """Whether somebody asks what is kept about them."""
    return QUESTION.search(text) is not None


def what_is_known(conversation: Conversation, gazetteer: Gazetteer, hours: float) -> Message:
    """Everything that is remembered of this talk.

    Returns:
        A message with sentences as its text, and the same as data (slugs and ids) in ``custom``.
    """
    data = _data(conversation)
    lines = [f"• {line}" for line in _lines(conversation, gazetteer)]
    first = "Dit onthoud ik van ons gesprek:" if lines else "Ik weet nog niets van u."
    owner = conversation.owner
    kept = READ_ALONG.format(huis=owner.house.name) if owner and owner.ended is None else NOT_KEPT
    text = "\n".join([first, *lines, kept, UNTIL.format(hours=f"{hours:g}")])
    return {"custom": {"type": "known", "text": text, "data": data}}


def _data(conversation: Conversation) -> dict[str, Any]:
    return {
        "slots": {name: value for name, value in conversation.slots.items() if value},
        "place": conversation.place,
        "danger": [str(one.kind) for one in (conversation.crisis, conversation.danger) if one],
        "languages": sorted(conversation.pointed),
        "gp_link": conversation.link is not None,
        "open_request": _form(conversation),
        "referrals": [made.reference for made in conversation.referred],
        "read_along": conversation.owner is not None and conversation.owner.ended is None,
        "call_backs": [made.house for made in conversation.called],
        "messages": conversation.turns,
    }


def _form(conversation: Conversation) -> dict[str, Any] | None:
    form = conversation.referring
    if isinstance(form, CallForm):
        return form.told if form.told else None
    if not isinstance(form, Form):
        return None
    told = {
        "first_name": form.first_name, "address": form.address, "moments": form.moments, "story": form.story,
        "channel": str(form.channel or ""),
    }  # fmt: skip
    return {name: value for name, value in told.items() if value}


def _lines(conversation: Conversation, gazetteer: Gazetteer) -> list[str]:
    slots = conversation.slots
    themes = ", ".join(THEME_NAMES[theme] for theme in slots.get("themes") or () if theme in THEME_NAMES)
    place = gazetteer.by_id(slots.get("place") or conversation.place.get("place") or "")
    wishes = ", ".join(slots.get("wishes") or ())
    told = [
        f"Uw vraag gaat over {themes}." if themes else "",
        f"Uw plaats: {place.name}." if place else "",
        f"Om wie het gaat: “{ROLES[slots['role']]}”" if slots.get("role") in ROLES else "",
        f"Hoe het ervoor staat: “{OWN_PHASES[slots['phase']]}”" if slots.get("phase") in OWN_PHASES else "",
        f"Wat u graag wilt: {wishes}." if wishes else "",
        "U schreef over gevaar of nood. Daar houd ik rekening mee." if conversation.crisis else "",
        "U kwam binnen met een link van uw huisarts." if conversation.link else "",
    ]
    form = _form(conversation)
    if form is not None:
        filled = "; ".join(value.replace("\n", " ") for value in form.values())
        told.append(f"Een aanvraag die nog niet verstuurd is{': ' + filled if filled else ''}.")
    told += [f"Uw aanvraag {made.reference} bij {made.centre}. Alles daarvan staat op: {_link(made.message)}"
             for made in conversation.referred]  # fmt: skip
    told += [f"{made.house} belt u terug. Dat vroeg u in dit gesprek." for made in conversation.called]
    return [line for line in told if line]


def _link(message: Message) -> str:
    return str((message.get("custom") or {}).get("track_link", "uw eigen pagina"))
