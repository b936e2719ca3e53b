"""What the assistant remembers during a conversation, as Rasa slots.

Slots hold slugs, place ids and counters: never a word that somebody typed.
"""

from dataclasses import dataclass, field, fields
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.interfaces import Tracker

from knowledge.matching.ages import AgeGroup
from knowledge.taxonomy import Theme

#: What was asked last, and so what a bare "ja", "nee" or "Best" answers.
ASKED_THEME = "theme"
ASKED_PLACE = "place"
ASKED_WHICH_PLACE = "which-place"
ASKED_WHICH_THEME = "which-theme"
ASKED_MORE = "more"
ASKED_ANYTHING_ELSE = "anything-else"

#: Both questions for a place: the first one, and which of its namesakes is meant.
ASKED_WHERE = frozenset({ASKED_PLACE, ASKED_WHICH_PLACE})
#: Both questions with options to choose from.
ASKED_WHICH = frozenset({ASKED_WHICH_PLACE, ASKED_WHICH_THEME})

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Memory:
    """The slots of a tracker, typed. Everything is None or empty until somebody said it; places are ids."""

    themes: tuple[str, ...] = ()
    place: str | None = None
    place_options: tuple[str, ...] = ()
    anywhere: bool = False
    theme_options: tuple[str, ...] = ()
    role: str | None = None
    phase: str | None = None
    ages: AgeGroup | None = None
    wishes: tuple[str, ...] = ()
    shown: int = 0
    asked: str | None = None
    misses: int = 0
    #: The message came in between the questions of a referral, which are asked again after the answer.
    interrupting: bool = field(default=False, metadata={"slot": False})

    @classmethod
    def of(cls, tracker: Tracker) -> "Memory":
        """Read the slots of a tracker; unknown themes are left out, so that a stale slot cannot break a search."""
        slots = tracker.slots
        return cls(
            themes=_themes(slots.get("themes")),
            place=slots.get("place"),
            place_options=tuple(slots.get("place_options") or ()),
            anywhere=bool(slots.get("anywhere")),
            theme_options=_themes(slots.get("theme_options")),
            role=slots.get("role"),
            phase=slots.get("phase"),
            ages=_ages(slots.get("ages")),
            wishes=tuple(slots.get("wishes") or ()),
            shown=int(slots.get("shown") or 0),
            asked=slots.get("asked"),
            misses=int(slots.get("misses") or 0),
            interrupting=bool(_reading(tracker).get("interrupting")),
        )


#: The names of these slots.
SLOTS = tuple(one.name for one in fields(Memory) if one.metadata.get("slot", True))


@dataclass(frozen=True, slots=True)
class Said:
    """What the app read in the latest message; it hands it over as the message's metadata."""

    themes: tuple[str, ...] = ()
    place: str | None = None
    place_options: tuple[str, ...] = ()
    theme_options: tuple[str, ...] = ()
    role: str | None = None
    phase: str | None = None
    ages: AgeGroup | None = None
    wishes: tuple[str, ...] = ()
    #: No words at all ("..."), or somebody says that a place cannot or need not be named.
    wordless: bool = False
    anywhere: bool = False
    #: Which of the options just offered: "de tweede", "allebei".
    choice: tuple[int, ...] = ()
    #: The message answers the offer to look for support, which the safety layer makes after a medical question.
    offered: bool = False
    #: A polite no below a list of addresses: no others are wanted.
    enough: bool = False
    #: It asks what the suggestions shown last cost.
    price: bool = False

    @classmethod
    def in_latest_message(cls, tracker: Tracker) -> "Said":
        """Empty when the message carries no reading, as in Rasa's own conversation tests."""
        reading = _reading(tracker)
        return cls(
            themes=_themes(reading.get("themes")),
            place=reading.get("place"),
            place_options=tuple(reading.get("place_options") or ()),
            theme_options=_themes(reading.get("theme_options")),
            role=reading.get("role"),
            phase=reading.get("phase"),
            ages=_ages(reading.get("ages")),
            wishes=tuple(reading.get("wishes") or ()),
            wordless=bool(reading.get("wordless")),
            anywhere=bool(reading.get("anywhere")),
            choice=tuple(reading.get("choice") or ()),
            offered=bool(reading.get("offered")),
            enough=bool(reading.get("enough")),
            price=bool(reading.get("price")),
        )


def _reading(tracker: Tracker) -> dict[str, Any]:
    return (tracker.latest_message.get("metadata") or {}).get("reading") or {}


def latest_intent(tracker: Tracker) -> str:
    """The label of the latest message."""
    return str((tracker.latest_message.get("intent") or {}).get("name") or "")


def set_slots(**values: object) -> list[Event]:
    """Events that fill slots."""
    return [SlotSet(name, list(value) if isinstance(value, tuple) else value) for name, value in values.items()]


def _ages(value: object) -> AgeGroup | None:
    return AgeGroup(*map(int, value)) if isinstance(value, list | tuple) and len(value) == 2 else None


def _themes(value: object) -> tuple[str, ...]:
    return tuple(theme for theme in value if theme in set(Theme)) if isinstance(value, list | tuple) else ()
