"""Questions: one at a time, and only for what is not known yet."""

from rasa_sdk.executor import CollectingDispatcher

from actions.slots import (
    ASKED_ANYTHING_ELSE,
    ASKED_MORE,
    ASKED_PLACE,
    ASKED_THEME,
    ASKED_WHICH_PLACE,
    ASKED_WHICH_THEME,
    Event,
    Memory,
    set_slots,
)
from knowledge.places import Gazetteer, Place, PlaceKind
from knowledge.taxonomy import THEME_NAMES, Theme

WHICH_NEED = "Waar wilt u hulp bij? Vertel het in uw eigen woorden."
WHICH_PLACE = "In welke plaats zoekt u hulp? Een postcode mag ook."
WHICH_PLACE_ELSE = "Ik herken daar geen plaats in. Weet u een postcode, of een grotere plaats in de buurt?"
ANYTHING_FITTING = "Zit er iets voor u bij? Typ 'andere' voor meer, of vertel wat u anders zoekt."
ANYTHING_ELSE = "Zoekt u nog iets anders? Vertel het gerust."

#: A short menu for who finds words hard: the needs that most people come with.
MENU = (
    Theme.EMOTIONELE_STEUN,
    Theme.LOTGENOTEN,
    Theme.WERK,
    Theme.GELD,
    Theme.VERVOER,
    Theme.ROUW,
)


def ask_theme(dispatcher: CollectingDispatcher, *, examples: bool = False) -> list[Event]:
    """Ask what somebody needs; who finds words hard is given some."""
    if examples:
        dispatcher.utter_message(text=f"Waar wilt u hulp bij? Bijvoorbeeld {_menu_words()}.", buttons=_menu_buttons())
    else:
        dispatcher.utter_message(text=WHICH_NEED)
    return _asked(ASKED_THEME)


def ask_place(dispatcher: CollectingDispatcher) -> list[Event]:
    """Ask where somebody seeks help."""
    dispatcher.utter_message(text=WHICH_PLACE)
    return _asked(ASKED_PLACE)


def ask_which_place(dispatcher: CollectingDispatcher, options: tuple[Place, ...]) -> list[Event]:
    """Ask which of several places of about the same name is meant."""
    names = list(dict.fromkeys(describe(place) for place in options[:4]))
    text = f"Bedoelt u {_either(names)}?"
    dispatcher.utter_message(text=text, buttons=[{"title": name, "payload": name} for name in names])
    return _asked(ASKED_WHICH_PLACE)


def ask_which_theme(dispatcher: CollectingDispatcher, options: tuple[str, ...]) -> list[Event]:
    """Ask which of two needs comes first; both is an answer too."""
    names = [THEME_NAMES[option] for option in options]
    buttons = [{"title": name.capitalize(), "payload": f"/{slug}"} for slug, name in zip(options, names, strict=True)]
    dispatcher.utter_message(text=f"Gaat het u vooral om {_either(names)}?", buttons=buttons)
    return _asked(ASKED_WHICH_THEME)


def ask_anything_fitting(dispatcher: CollectingDispatcher) -> list[Event]:
    """Below a list: whether it helps."""
    dispatcher.utter_message(text=ANYTHING_FITTING)
    return _asked(ASKED_MORE)


def ask_anything_else(dispatcher: CollectingDispatcher) -> list[Event]:
    """When a search is done."""
    dispatcher.utter_message(text=ANYTHING_ELSE)
    return _asked(ASKED_ANYTHING_ELSE)


def show_menu(dispatcher: CollectingDispatcher) -> None:
    """Offer the needs that most people come with, as buttons and, for clients without buttons, as words."""
    dispatcher.utter_message(text=f"Kies wat het meest bij u past: {_menu_words()}.", buttons=_menu_buttons())


def ask_again(dispatcher: CollectingDispatcher, memory: Memory, gazetteer: Gazetteer) -> list[Event]:
    """After an interruption: ask the question that was open once more, or the one that is still needed."""
    options = tuple(place for key in memory.place_options if (place := gazetteer.by_id(key)))
    if not memory.themes:
        return ask_theme(dispatcher, examples=memory.asked == ASKED_THEME)
    if memory.asked == ASKED_WHICH_THEME and len(memory.theme_options) > 1:
        return ask_which_theme(dispatcher, memory.theme_options)
    if memory.asked == ASKED_WHICH_PLACE and options:
        return ask_which_place(dispatcher, options)
    if memory.asked == ASKED_MORE:
        return ask_anything_fitting(dispatcher)
    if memory.place is None and not memory.shown:
        return ask_place(dispatcher)
    return ask_anything_else(dispatcher)


def describe(place: Place) -> str:
    """A place with what tells it apart from its namesakes."""
    if place.kind is PlaceKind.PROVINCE:
        return f"de provincie {place.name}"
    if place.municipality and place.municipality != place.name:
        return f"{place.name} (gemeente {place.municipality})"
    return f"{place.name} ({place.province})" if place.province else place.name


def _menu_words() -> str:
    return _either([THEME_NAMES[theme] for theme in MENU])


def _menu_buttons() -> list[dict[str, str]]:
    return [{"title": THEME_NAMES[theme].capitalize(), "payload": f"/{theme}"} for theme in MENU]


def _asked(what: str) -> list[Event]:
    return set_slots(asked=what)


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} of {names[-1]}"
