"""The main job: from what is known to fitting help, or to the one question that is still needed."""

import asyncio

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session, sessionmaker

from actions.asking import ask_place, ask_theme, ask_which_place, ask_which_theme
from actions.people import INFORMATION, URGENT
from actions.presenting import card, introduction
from actions.slots import ASKED_MORE, ASKED_PLACE, ASKED_WHICH_PLACE, Event, Memory, Said, set_slots
from knowledge.matching import Need, Suggestion, suggest
from knowledge.places import Gazetteer
from knowledge.taxonomy import Theme

AT_ONCE = 3
#: The free gift box exists in one region only; elsewhere an honest answer is all there is.
ONLY_HERE = {Theme.KA_DOOS: "De Kankerattentiedoos is er nu alleen in de Zaanstreek en Waterland."}


class Help:
    """Searches the directory and says what it found. Shared by all actions that end in suggestions."""

    def __init__(self, sessions: sessionmaker[Session], gazetteer: Gazetteer) -> None:
        self.sessions = sessions
        self.gazetteer = gazetteer

    async def find(
        self, dispatcher: CollectingDispatcher, memory: Memory, *, without_place: bool = False
    ) -> list[Event]:
        """Ask what is missing, one thing at a time, or show help."""
        if not memory.themes:
            return ask_theme(dispatcher)
        options = tuple(place for key in memory.place_options if (place := self.gazetteer.by_id(key)))
        if memory.place is None and options:
            return ask_which_place(dispatcher, options)
        if memory.place is None and not without_place:
            return ask_place(dispatcher)
        return await self.show(dispatcher, memory)

    async def show(self, dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
        """Show the next suggestions and remember how many were shown."""
        found = await asyncio.to_thread(self.search, memory)
        place = self.gazetteer.by_id(memory.place) if memory.place else None
        if not found:
            return _nothing_left(dispatcher, memory)
        for theme in memory.themes:
            if theme in ONLY_HERE and not any(one.theme == theme and one.distance_km for one in found):
                dispatcher.utter_message(text=ONLY_HERE[Theme(theme)])
        dispatcher.utter_message(text=introduction(found, place, memory.themes, more=memory.shown > 0))
        for suggestion in found:
            dispatcher.utter_message(json_message={"type": "suggestion", **card(suggestion)})
        dispatcher.utter_message(text=URGENT)
        dispatcher.utter_message(response="utter_vraag_anders")
        return set_slots(shown=memory.shown + len(found), asked=ASKED_MORE, misses=0)

    def search(self, memory: Memory) -> list[Suggestion]:
        """Read the directory; runs in a thread, because the database may make it wait."""
        place = self.gazetteer.by_id(memory.place) if memory.place else None
        need = Need(memory.themes, place, memory.role, memory.phase, memory.wishes)
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
        """Show that it was heard, then help or ask."""
        memory = Memory.of(tracker)
        said = Said.in_latest_message(tracker)
        if said.themes and memory.themes:
            dispatcher.utter_message(response=f"utter_gehoord_{memory.themes[0]}")
        # Who was asked for a place and names none ("weet ik niet", or the need once more) is helped without one.
        refused = memory.asked in (ASKED_PLACE, ASKED_WHICH_PLACE) and not said.themes and memory.place is None
        return [*set_slots(misses=0), *await self.help.find(dispatcher, memory, without_place=refused)]


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


class ActionClarify(Action):
    """The model hesitates between two needs."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_clarify"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Ask which need comes first."""
        options = Said.in_latest_message(tracker).theme_options
        return ask_which_theme(dispatcher, options) if len(options) > 1 else ask_theme(dispatcher)


def _nothing_left(dispatcher: CollectingDispatcher, memory: Memory) -> list[Event]:
    if memory.shown:
        text = "Dit is alles wat ik hiervoor ken. Wilt u iets anders zoeken, of liever een mens spreken? Typ dan: mens."
    else:
        text = (
            f"Hier ken ik nog geen adres voor. {INFORMATION} Zij denken met u mee. "
            "Of vertel met andere woorden wat u zoekt."
        )
    dispatcher.utter_message(text=text)
    return set_slots(shown=0, asked=None)
