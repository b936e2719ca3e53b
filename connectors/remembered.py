"""The app keeps what the bot knows of a conversation, so that a bot that starts anew goes on where it was.

Each action is called with the bot's slots and answers with what it changes; both pass through here. They are slugs, ids
and counters, never words. Of two that differ the app's are right: a bot that died or gave up a turn has older ones.
"""

from typing import Any

from actions.slots import SLOTS as MEMORY_SLOTS
from actions.slots import Event, set_slots
from connectors.conversations import Conversation

#: The slots of the domain: those of the actions' memory, and the one that only shows what was heard.
SLOTS = (*MEMORY_SLOTS, "heard")


def restore(conversation: Conversation, call: dict[str, Any]) -> list[Event]:
    """Before an action: its call gets the slots that the bot lost.

    Returns:
        What the bot must be told beside the action's own events; nothing when it lost nothing.
    """
    slots = _slots_of(call)
    lost = {name: kept for name, kept in conversation.slots.items() if slots.get(name) != kept}
    slots.update(lost)
    return set_slots(**lost)


def keep(conversation: Conversation, call: dict[str, Any], events: list[Event]) -> None:
    """After an action: what the bot now knows."""
    slots = {name: _slots_of(call).get(name) for name in SLOTS}
    for event in events:
        if event.get("event") == "reset_slots":
            slots = dict.fromkeys(SLOTS)
        elif event.get("event") == "slot" and event.get("name") in slots:
            slots[str(event["name"])] = event.get("value")
    conversation.slots = slots
    # Reading the next message depends on what this one asks ("Best" is a place when a place was asked).
    conversation.asked = slots["asked"]


def _slots_of(call: dict[str, Any]) -> dict[str, Any]:
    slots = call.setdefault("tracker", {}).setdefault("slots", {})
    return slots if isinstance(slots, dict) else {}
