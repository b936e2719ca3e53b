"""What is known of the suggestions that were just shown: when they are open, what they cost."""

import asyncio
from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.helping import AT_ONCE, Help
from actions.slots import Event, Memory, Said
from knowledge.matching import FREE, Suggestion

CALL_FIRST = "Bel eerst even voordat u op pad gaat. Tijden kunnen veranderd zijn."
ASK_THE_PRICE = "Vraag het na voordat u begint. Dit kan veranderd zijn."


class ActionOpeningHours(Action):
    """When a centre is open stands in its suggestion; without one, first find it."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_opening_hours"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Repeat the opening hours of what was shown, or what it costs, as far as known."""
        memory, price = Memory.of(tracker), Said.in_latest_message(tracker).price
        if not memory.shown or not memory.themes:
            dispatcher.utter_message(text="Dat zoek ik graag voor u op.")
            return await self.help.find(dispatcher, memory)
        # The last page may hold fewer than the others.
        again = replace(memory, shown=(memory.shown - 1) // AT_ONCE * AT_ONCE)
        for suggestion in await asyncio.to_thread(self.help.search, again):
            contact = f"Bel {suggestion.phone}." if suggestion.phone else suggestion.how_to_start
            known = _price(suggestion) if price else suggestion.opening_hours or "de openingstijden weet ik niet"
            dispatcher.utter_message(text=f"{suggestion.organization}: {known}. {contact}")
        dispatcher.utter_message(text=ASK_THE_PRICE if price else CALL_FIRST)
        return []


def _price(suggestion: Suggestion) -> str:
    return FREE if FREE in suggestion.reasons else "wat het kost, weet ik niet"
