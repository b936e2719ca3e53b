"""Questions: one at a time, and only for what is not known yet."""

from rasa_sdk.executor import CollectingDispatcher

from actions.slots import (
    ASKED_MORE,
    ASKED_PLACE,
    ASKED_THEME,
    ASKED_WHICH_PLACE,
    ASKED_WHICH_THEME,
    Event,
    Memory,
    set_slots,
)
from knowledge.places import Gazetteer, Place
from knowledge.taxonomy import THEME_NAMES, Theme

#: A short menu for who finds words hard: the needs that most people come with.
MENU = (
    Theme.EMOTIONELE_STEUN,
    Theme.LOTGENOTEN,
    Theme.WERK,
    Theme.GELD,
    Theme.VERVOER,
    Theme.ROUW,
)


def ask_theme(dispatcher: CollectingDispatcher) -> list[Event]:
    """Ask what somebody needs."""
    dispatcher.utter_message(response="utter_vraag_waarmee")
    return _asked(ASKED_THEME)


def ask_place(dispatcher: CollectingDispatcher) -> list[Event]:
    """Ask where somebody seeks help."""
    dispatcher.utter_message(response="utter_vraag_plaats")
    return _asked(ASKED_PLACE)


def ask_which_place(dispatcher: CollectingDispatcher, options: tuple[Place, ...]) -> list[Event]:
    """Ask which of several places of about the same name is meant."""
    names = [describe(place) for place in options[:4]]
    text = f"Bedoelt u {_either(names)}?"
    dispatcher.utter_message(text=text, buttons=[{"title": name, "payload": name} for name in names])
    return _asked(ASKED_WHICH_PLACE)


def ask_which_theme(dispatcher: CollectingDispatcher, options: tuple[str, ...]) -> list[Event]:
    """Ask which of two needs comes first; both is an answer too."""
    names = [THEME_NAMES[option] for option in options]
    buttons = [{"title": name.capitalize(), "payload": f"/{slug}"} for slug, name in zip(options, names, strict=True)]
    dispatcher.utter_message(text=f"Gaat het u vooral om {_either(names)}?", buttons=buttons)
    return _asked(ASKED_WHICH_THEME)


def show_menu(dispatcher: CollectingDispatcher) -> None:
    """Offer the needs that most people come with as buttons."""
    buttons = [{"title": THEME_NAMES[theme].capitalize(), "payload": f"/{theme}"} for theme in MENU]
    dispatcher.utter_message(text="Kies wat het meest bij u past, of typ één woord:", buttons=buttons)


def ask_again(dispatcher: CollectingDispatcher, memory: Memory, gazetteer: Gazetteer) -> list[Event]:
    """After an interruption: ask the question that was open once more, or what somebody needs."""
    options = tuple(place for key in memory.place_options if (place := gazetteer.by_id(key)))
    if memory.asked == ASKED_WHICH_PLACE and options:
        return ask_which_place(dispatcher, options)
    if memory.asked == ASKED_PLACE:
        return ask_place(dispatcher)
    if memory.asked == ASKED_MORE:
        dispatcher.utter_message(response="utter_vraag_anders")
        return []
    return ask_theme(dispatcher) if not memory.themes else ask_place(dispatcher)


def describe(place: Place) -> str:
    """A place with what tells it apart from its namesakes."""
    if place.municipality and place.municipality != place.name:
        return f"{place.name} (gemeente {place.municipality})"
    return f"{place.name} ({place.province})" if place.province else place.name


def _asked(what: str) -> list[Event]:
    return set_slots(asked=what)


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} of {names[-1]}"
