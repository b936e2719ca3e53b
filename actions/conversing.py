"""What is not a search: yes and no, starting over, a person, opening hours, forgetting, not understanding."""

import asyncio
from dataclasses import replace

from rasa_sdk.events import AllSlotsReset
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.asking import ask_again, show_menu
from actions.helping import AT_ONCE, Help
from actions.people import A_PERSON
from actions.slots import (
    ASKED_MORE,
    ASKED_PLACE,
    ASKED_WHICH_PLACE,
    ASKED_WHICH_THEME,
    Event,
    Memory,
    set_slots,
)
from knowledge.places import Gazetteer


class ActionAnswer(Action):
    """A bare yes or no answers what was asked last."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Take the yes or no to the question that was open."""
        memory = Memory.of(tracker)
        yes = tracker.latest_message.get("intent", {}).get("name") == "ja"
        if memory.asked == ASKED_MORE:
            return await self._after_suggestions(dispatcher, memory, yes=yes)
        if memory.asked == ASKED_WHICH_PLACE and yes and memory.place_options:
            chosen = replace(memory, place=memory.place_options[0], place_options=())
            return [*set_slots(place=chosen.place, place_options=()), *await self.help.find(dispatcher, chosen)]
        if memory.asked in (ASKED_PLACE, ASKED_WHICH_PLACE) and not yes and memory.themes:
            return await self.help.find(dispatcher, memory, without_place=True)
        if memory.asked == ASKED_WHICH_THEME and memory.themes:
            return await self.help.find(dispatcher, memory)
        return ask_again(dispatcher, memory, self.help.gazetteer)

    async def _after_suggestions(self, dispatcher: CollectingDispatcher, memory: Memory, *, yes: bool) -> list[Event]:
        if yes:
            dispatcher.utter_message(text="Fijn. Ik wens u sterkte. Wilt u nog iets anders zoeken? Vertel het gerust.")
            return set_slots(asked=None)
        dispatcher.utter_message(text="Dan kijk ik verder voor u.")
        return await self.help.find(dispatcher, memory)


class ActionStartOver(Action):
    """Somebody wants to begin again; who they are and where they live is kept, so they need not say it twice."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_start_over"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Forget the need and ask anew."""
        dispatcher.utter_message(response="utter_vraag_opnieuw")
        return set_slots(themes=None, wishes=None, shown=0, asked="theme", misses=0, theme_options=None)


class ActionGoOn(Action):
    """After an interruption, the open question is asked again."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    def name(self) -> str:
        """The name in the domain."""
        return "action_go_on"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Ask it once more."""
        return [*set_slots(misses=0), *ask_again(dispatcher, Memory.of(tracker), self.gazetteer)]


class ActionNotUnderstood(Action):
    """Ask for other words once; the second time offer a menu and a person; after that a person first."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_not_understood"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Never say a third time that it was not understood."""
        misses = Memory.of(tracker).misses + 1
        if misses == 1:
            dispatcher.utter_message(
                text="Dat heb ik niet goed begrepen. Kunt u in een paar woorden zeggen waar u hulp bij zoekt?"
            )
        elif misses == 2:
            show_menu(dispatcher)
            dispatcher.utter_message(text=f"Liever praten? {A_PERSON}")
        else:
            dispatcher.utter_message(text=f"Ik kan u hier niet goed mee helpen, een mens wel. {A_PERSON}")
            show_menu(dispatcher)
        return set_slots(misses=misses)


class ActionHuman(Action):
    """Somebody wants a person."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_human"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Give numbers of people, the nearest centre's among them when somebody's place is known."""
        memory = Memory.of(tracker)
        dispatcher.utter_message(text=A_PERSON)
        if memory.place:
            talk = Memory(themes=("emotionele-steun",), place=memory.place, role=memory.role, phase=memory.phase)
            reachable = [one for one in await asyncio.to_thread(self.help.search, talk) if one.phone]
            for centre in reachable[:1]:
                dispatcher.utter_message(
                    text=f"Bij u in de buurt kunt u bellen met {centre.organization}: {centre.phone}."
                )
        return set_slots(misses=0)


class ActionOpeningHours(Action):
    """When a centre is open stands in its suggestion; without one, first find it."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_opening_hours"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Repeat the opening hours of what was shown, as far as known."""
        memory = Memory.of(tracker)
        if not memory.shown or not memory.themes:
            dispatcher.utter_message(text="Dat zoek ik graag voor u op.")
            return await self.help.find(dispatcher, memory)
        again = replace(memory, shown=max(0, memory.shown - AT_ONCE))
        for suggestion in await asyncio.to_thread(self.help.search, again):
            hours = suggestion.opening_hours or "de openingstijden weet ik niet"
            contact = f"Bel {suggestion.phone}." if suggestion.phone else suggestion.how_to_start
            dispatcher.utter_message(text=f"{suggestion.organization}: {hours}. {contact}")
        dispatcher.utter_message(text="Bel eerst even voordat u op pad gaat. Tijden kunnen veranderd zijn.")
        return []


class ActionForget(Action):
    """Somebody wants everything gone."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_forget"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Forget, and say what was forgotten. The app wipes its own memory when it sees the mark."""
        dispatcher.utter_message(
            text=(
                "Ik heb alles van dit gesprek gewist: het onderwerp, uw plaats en wat ik over u onthield. "
                "Uw woorden had ik niet bewaard. U kunt gerust opnieuw beginnen."
            )
        )
        dispatcher.utter_message(json_message={"type": "forgotten"})
        return [AllSlotsReset()]
