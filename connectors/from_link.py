"""The first turn of a talk that a GP's link began: the bot hears what the link says, and what somebody types wins."""

from typing import Any

from connectors.conversations import Conversation
from connectors.told import NO_INTENT
from referrals.links.says import LinkSays
from understanding.labels import Label

#: "Ja", "hallo" and no words at all agree with what the link says: help comes at once.
AGREES = frozenset({Label.JA, Label.GROET})


def with_link(conversation: Conversation, label: str, told: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The label and the reading for the bot, with the link's word where the person said nothing else.

    Args:
        conversation: whose link is told once, in its first turn with the bot; ``told_link`` notes that.
        label: of what was typed.
        told: what was read in it; see ``connectors.told``.
    """
    link = conversation.link
    if link is None or conversation.link_told:
        return label, told
    agrees = label in AGREES or (label == NO_INTENT and told["wordless"])
    return link.themes[0] if agrees else label, {**told, **_left_open(link, told)}


def told_link(conversation: Conversation) -> None:
    """The bot took the turn: from now on it remembers what the link said."""
    conversation.link_told = True


def _left_open(link: LinkSays, told: dict[str, Any]) -> dict[str, Any]:
    said = {"themes": list(link.themes), "role": link.role, "phase": link.phase}
    known = {name: value for name, value in said.items() if value and not told[name]}
    if link.place and not (told.get("place") or told.get("place_options") or told["anywhere"]):
        known["place"] = link.place
    return known
