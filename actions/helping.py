"""The main job: from what is known to fitting help, or to the one question that is still needed."""

import asyncio
from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session, sessionmaker

from actions.asking import (
    WHICH_PLACE_ELSE,
    ask_anything_else,
    ask_anything_fitting,
    ask_place,
    ask_theme,
    ask_which_place,
)
from actions.people import A_PERSON, INFORMATION, URGENT
from actions.presenting import card, introduction
from actions.slots import ASKED_MORE, ASKED_PLACE, Event, Memory, Said, latest_intent, set_slots
from knowledge.matching import Need, Suggestion, suggest
from knowledge.places import Gazetteer, Place
from knowledge.taxonomy import Theme

AT_ONCE = 3
PLACE_NAMED = "plaats-noemen"
#: The free gift box exists in one region only; elsewhere an honest answer is all there is.
ONLY_HERE = {Theme.KA_DOOS: "De Kankerattentiedoos is er nu alleen in de Zaanstreek en Waterland."}


class Help:
    """Searches the directory and says what it found. Shared by all actions that end in suggestions."""

    def __init__(self, sessions: sessionmaker[Session], gazetteer: Gazetteer) -> None:
        self.sessions = sessions
        self.gazetteer = gazetteer

    async def find(self, dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
        """Ask what is missing, one thing at a time, or show help."""
        if not memory.themes:
            return ask_theme(dispatcher)
        options = self._options(memory)
        if memory.place is None and options:
            return ask_which_place(dispatcher, options)
        if memory.place is None and not memory.anywhere:
            return ask_place(dispatcher)
        return await self.show(dispatcher, memory)

    async def find_anywhere(self, dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
        """Help without a place, for who has none to name. It is not asked for again."""
        country = replace(memory, place=None, place_options=(), anywhere=True)
        remembered = set_slots(place=None, place_options=(), anywhere=True)
        return [*remembered, *await self.find(dispatcher, country)]

    async def no_place_found(self, dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
        """A place was asked, or named, and we know none like it: ask once in another way, then help without one."""
        if memory.misses:
            return await self.find_anywhere(dispatcher, memory)
        if options := self._options(memory):
            asked = ask_which_place(dispatcher, options)
        else:
            dispatcher.utter_message(text=WHICH_PLACE_ELSE)
            asked = set_slots(asked=ASKED_PLACE)
        return [*asked, *set_slots(misses=memory.misses + 1)]

    def _options(self, memory: Memory) -> tuple[Place, ...]:
        return tuple(place for key in memory.place_options if (place := self.gazetteer.by_id(key)))

    async def show(self, dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
        """Show the next suggestions and remember how many were shown."""
        found = await asyncio.to_thread(self.search, memory)
        place = self.gazetteer.by_id(memory.place) if memory.place else None
        for theme in memory.themes:
            if theme in ONLY_HERE and not memory.shown and not any(one.theme == theme for one in found):
                dispatcher.utter_message(text=ONLY_HERE[Theme(theme)])
        if not found:
            return _nothing_left(dispatcher, memory)
        dispatcher.utter_message(text=introduction(found, place, memory.themes, more=memory.shown > 0))
        for suggestion in found:
            dispatcher.utter_message(json_message={"type": "suggestion", **card(suggestion)})
        dispatcher.utter_message(text=URGENT)
        shown = set_slots(shown=memory.shown + len(found), misses=0)
        # One question at a time: that of the referral comes again by itself.
        return [*shown, *(set_slots(asked=ASKED_MORE) if memory.interrupting else ask_anything_fitting(dispatcher))]

    def search(self, memory: Memory) -> list[Suggestion]:
        """Read the directory; runs in a thread, because the database may make it wait."""
        place = self.gazetteer.by_id(memory.place) if memory.place else None
        need = Need(memory.themes, place, memory.role, memory.phase, memory.wishes, memory.ages)
        with self.sessions() as session:
            return suggest(session, self.gazetteer, need, limit=AT_ONCE, offset=memory.shown)


class ActionFindHelp(Action):
    """A need or a place was named."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_find_help"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Help, or ask what is still needed."""
        memory = Memory.of(tracker)
        said = Said.in_latest_message(tracker)
        found_none = said.place is None and not said.place_options and not said.anywhere
        if memory.themes and found_none and latest_intent(tracker) == PLACE_NAMED:
            return await self.help.no_place_found(dispatcher, memory)
        return [*set_slots(misses=0), *await self.help.find(dispatcher, memory)]


class ActionMoreHelp(Action):
    """Somebody wants other suggestions."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_more_help"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Show the next ones, or ask what is missing when nothing was shown yet."""
        return await self.help.find(dispatcher, Memory.of(tracker))


def _nothing_left(dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
    if memory.shown:
        dispatcher.utter_message(text=f"Meer adressen hiervoor ken ik niet. {A_PERSON}")
        return ask_anything_else(dispatcher)
    text = f"Hier ken ik nog geen adres voor. {INFORMATION} Of vertel met andere woorden wat u zoekt."
    dispatcher.utter_message(text=text)
    return set_slots(shown=0, asked=None)
