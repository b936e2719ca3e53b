"""What the bot is told of a reading: a label, slugs and ids, never what somebody typed."""

from typing import Any

from knowledge.places import ASK_BELOW, FoundPlace
from understanding.labels import Label, Reading
from understanding.reading import NOTHING_READ

#: A further need that the model is less sure of than this is not searched for: it would push out the first one's help.
ALSO_HELPED_FROM = 0.3
#: Rasa's own name for a message without an intent: no words, no idea, or two needs that are equally likely.
NO_INTENT = "nlu_fallback"
#: A namesake of a place may be 150 km away: below this the actions ask which one is meant.
SURE_AMONG_NAMESAKES = 0.9


def dialogue_label(reading: Reading) -> str:
    """Which of the bot's intents this turn is: asking back is a turn of its own."""
    if reading.theme_options or reading.wordless or reading.label == NOTHING_READ.label:
        return NO_INTENT
    if reading.place and reading.label in (Label.JA, Label.NEE):
        # "Nee, in Meppel" is a place, whatever was asked.
        return Label.PLAATS_NOEMEN
    return reading.label


def for_actions(reading: Reading, place_before: dict[str, Any]) -> dict[str, Any]:
    """What the actions need to know, in slugs and ids; nothing of it is what somebody typed."""
    return {
        "themes": [theme.slug for theme in reading.themes[:1]]
        + [theme.slug for theme in reading.themes[1:] if theme.confidence >= ALSO_HELPED_FROM],
        **(place_for_actions(reading.place) or place_before),
        "theme_options": list(reading.theme_options),
        "role": reading.role,
        "phase": reading.phase,
        "ages": list(reading.ages) if reading.ages else None,
        "wishes": list(reading.wishes),
        "wordless": reading.wordless,
    }


def place_for_actions(place: FoundPlace | None) -> dict[str, Any]:
    """A place by its id, or the ids of the places it may be."""
    if place is None:
        return {}
    return {"place": place.place.id} if _is_sure(place) else {"place_options": _options(place)}


def _is_sure(place: FoundPlace) -> bool:
    if not place.alternatives:
        return True
    namesakes = any(other.name == place.place.name for other in place.alternatives)
    return place.confidence >= (SURE_AMONG_NAMESAKES if namesakes else ASK_BELOW)


def _options(place: FoundPlace) -> list[str]:
    return [option.id for option in (place.place, *place.alternatives)]
