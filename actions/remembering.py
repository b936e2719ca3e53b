"""Every turn begins here: what the message told is remembered, so that nobody is asked twice."""

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.slots import Event, Memory, Said, set_slots


class ActionRemember(Action):
    """Fills the slots. Rasa calls it on each user message, before it decides what to do."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_remember"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Remember what was said; say nothing."""
        return set_slots(**changes(Memory.of(tracker), Said.in_latest_message(tracker)))


def changes(memory: Memory, said: Said) -> dict[str, object]:
    """Which slots a message changes.

    A new need replaces the old one and begins a new list; so does a new place. Who is asking and the phase stay until
    somebody says otherwise.
    """
    changed: dict[str, object] = {}
    if said.themes and said.themes != memory.themes:
        changed |= {"themes": said.themes, "wishes": said.wishes, "shown": 0}
    elif said.wishes:
        changed |= {"wishes": tuple(dict.fromkeys((*memory.wishes, *said.wishes)))}
    if said.place and said.place != memory.place:
        changed |= {"place": said.place, "place_options": (), "shown": 0}
    elif said.place_options:
        changed |= {"place": None, "place_options": said.place_options, "shown": 0}
    if said.role:
        changed["role"] = said.role
    if said.phase:
        changed["phase"] = said.phase
    changed["theme_options"] = said.theme_options
    return changed
