"""What is not a search: yes and no, starting over, a person, forgetting, not understanding."""

import asyncio
from dataclasses import replace

from rasa_sdk.events import AllSlotsReset
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.asking import (
    ask_again,
    ask_anything_else,
    ask_place,
    ask_theme,
    ask_which_theme,
    show_menu,
)
from actions.helping import Help
from actions.people import A_PERSON, DAY_AND_NIGHT, INFORMATION
from actions.slots import (
    ASKED_ANYTHING_ELSE,
    ASKED_MORE,
    ASKED_PLACE,
    ASKED_THEME,
    ASKED_WHERE,
    ASKED_WHICH,
    ASKED_WHICH_PLACE,
    Event,
    Memory,
    Said,
    latest_intent,
    set_slots,
)
from knowledge.matching import Scope
from knowledge.places import Gazetteer
from knowledge.taxonomy import Theme

FOR_A_PERSON = "Spreekt u liever een mens, typ dan: mens."
FORGOTTEN = (
    "Ik heb alles van dit gesprek gewist: het onderwerp, uw plaats en wat ik over u onthield. "
    "Uw woorden had ik niet bewaard. U kunt gerust opnieuw beginnen."
)
NEARBY_TOO = "Wilt u iemand bij u in de buurt spreken, noem dan uw plaats."


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
        said = Said.in_latest_message(tracker)
        if memory.asked in ASKED_WHICH and latest_intent(tracker) == "ja":
            answered = await self._choice(dispatcher, memory, said.choice)
        elif latest_intent(tracker) == "ja":
            answered = await self._yes(dispatcher, memory, offered=said.offered)
        else:
            answered = await self._no(dispatcher, memory, done=said.offered or said.enough)
        return [*set_slots(misses=0), *answered]

    async def _yes(self, dispatcher: CollectingDispatcher, memory: Memory, *, offered: bool) -> list[Event]:
        if offered and memory.themes:
            return await self.help.find(dispatcher, memory)
        if memory.asked == ASKED_MORE:
            dispatcher.utter_message(text="Fijn. Ik wens u sterkte.")
            return ask_anything_else(dispatcher)
        if memory.asked == ASKED_ANYTHING_ELSE:
            return ask_theme(dispatcher)
        return ask_again(dispatcher, memory, self.help.gazetteer)

    async def _choice(self, dispatcher: CollectingDispatcher, memory: Memory, choice: tuple[int, ...]) -> list[Event]:
        """A plain yes takes the likeliest place, and both needs."""
        if memory.asked == ASKED_WHICH_PLACE:
            place = _picked(memory.place_options, choice)[:1]
            memory = replace(memory, place=place[0] if place else None, place_options=())
            return [*set_slots(place=memory.place, place_options=()), *await self.help.find(dispatcher, memory)]
        themes = _picked(memory.theme_options, choice) if choice else memory.theme_options
        memory = replace(memory, themes=themes or memory.themes)
        return [*set_slots(themes=memory.themes), *await self.help.find(dispatcher, memory)]

    async def _no(self, dispatcher: CollectingDispatcher, memory: Memory, *, done: bool) -> list[Event]:
        if done or memory.asked == ASKED_ANYTHING_ELSE:
            dispatcher.utter_message(text=f"Dat is goed. U kunt hier altijd weer terecht. {FOR_A_PERSON}")
            return set_slots(asked=ASKED_ANYTHING_ELSE)
        if not memory.themes:
            dispatcher.utter_message(text="Dat geeft niet.")
            show_menu(dispatcher)
            return set_slots(asked=ASKED_THEME)
        if memory.asked == ASKED_MORE:
            dispatcher.utter_message(text="Dan kijk ik verder voor u.")
            return await self.help.find(dispatcher, memory)
        if memory.asked == ASKED_WHICH_PLACE:
            return [*set_slots(place_options=()), *ask_place(dispatcher)]
        if memory.asked == ASKED_PLACE:
            return await self.help.find_anywhere(dispatcher, memory)
        return ask_theme(dispatcher)


def _picked(options: tuple[str, ...], choice: tuple[int, ...]) -> tuple[str, ...]:
    """The options at these positions; the first one when there is none such."""
    picked = tuple(options[at] for at in choice if -len(options) <= at < len(options))
    return picked or options[:1]


class ActionStartOver(Action):
    """Somebody wants to begin again; who they are and where they live is kept, so they need not say it twice."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_start_over"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Forget the need; the rule asks anew."""
        return set_slots(themes=None, wishes=None, shown=0, asked=ASKED_THEME, misses=0, theme_options=None)


class ActionGoOn(Action):
    """After an interruption, the open question is asked again."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    def name(self) -> str:
        """The name in the domain."""
        return "action_go_on"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Ask it once more, unless another question is open: that of a referral."""
        memory = Memory.of(tracker)
        return [*set_slots(misses=0), *([] if memory.interrupting else ask_again(dispatcher, memory, self.gazetteer))]


class ActionNotUnderstood(Action):
    """Ask for other words once; the second time offer a menu and a person; after that a person first."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_not_understood"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Never say a third time that it was not understood."""
        memory = Memory.of(tracker)
        said = Said.in_latest_message(tracker)
        if len(said.theme_options) > 1:
            return [*set_slots(misses=0), *ask_which_theme(dispatcher, said.theme_options)]
        if said.wordless and not memory.misses:
            dispatcher.utter_message(text="Neem rustig de tijd.")
            return [*set_slots(misses=1), *ask_again(dispatcher, memory, self.help.gazetteer)]
        if memory.themes and memory.asked in ASKED_WHERE:
            return await self.help.no_place_found(dispatcher, memory)
        _other_words(dispatcher, memory.misses)
        return set_slots(misses=memory.misses + 1)


def _other_words(dispatcher: CollectingDispatcher, misses: int) -> None:
    if misses == 0:
        dispatcher.utter_message(
            text="Dat heb ik niet goed begrepen. Kunt u in een paar woorden zeggen waar u hulp bij zoekt?"
        )
        return
    if misses == 1:
        dispatcher.utter_message(text=A_PERSON)
    else:
        dispatcher.utter_message(
            text=f"Ik kan u hier niet goed mee helpen, een mens wel. {INFORMATION} {DAY_AND_NIGHT}"
        )
    show_menu(dispatcher)


class ActionHuman(Action):
    """Somebody wants a person."""

    def __init__(self, help_: Help) -> None:
        self.help = help_

    def name(self) -> str:
        """The name in the domain."""
        return "action_human"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Give numbers of people, then people nearby; somebody who wants to talk seeks a listening ear."""
        memory, said = Memory.of(tracker), Said.in_latest_message(tracker)
        dispatcher.utter_message(text=A_PERSON)
        themes = memory.themes or (Theme.EMOTIONELE_STEUN.value,)
        remembered = set_slots(themes=themes, misses=0)
        if said.place or said.place_options:
            return [*remembered, *await self.help.find(dispatcher, replace(memory, themes=themes))]
        if memory.place:
            await self._nearby(dispatcher, memory)
            return set_slots(misses=0)
        if memory.anywhere:
            return set_slots(misses=0)
        dispatcher.utter_message(text=NEARBY_TOO)
        return [*remembered, *set_slots(asked=ASKED_PLACE)]

    async def _nearby(self, dispatcher: CollectingDispatcher, memory: Memory) -> None:
        talk = replace(memory, themes=(Theme.EMOTIONELE_STEUN.value,), wishes=(), shown=0)
        found = await asyncio.to_thread(self.help.search, talk)
        for one in [one for one in found if one.phone and one.scope is not Scope.NATIONAL][:1]:
            dispatcher.utter_message(text=f"Bij u in de buurt kunt u bellen met {one.organization}: {one.phone}.")


class ActionForget(Action):
    """Somebody wants everything gone."""

    def name(self) -> str:
        """The name in the domain."""
        return "action_forget"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Forget, and say what was forgotten. The app wipes its own memory when it sees the mark."""
        dispatcher.utter_message(text=FORGOTTEN)
        dispatcher.utter_message(json_message={"type": "forgotten"})
        return [AllSlotsReset()]
