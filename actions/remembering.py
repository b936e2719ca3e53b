"""Every turn begins here: what the message told is remembered, so that nobody is asked twice."""

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.slots import ASKED_ANYTHING_ELSE, Event, Memory, Said, set_slots
from knowledge.places import Gazetteer, Place, PlaceKind

#: "Limburg" or "die in Noord-Holland" tells namesakes apart.
WIDE = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.MUNICIPALITY})


class ActionRemember(Action):
    """Fills the slots. Rasa calls it on each user message, before it decides what to do."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer

    def name(self) -> str:
        """The name in the domain."""
        return "action_remember"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        """Remember what was said; say nothing."""
        return set_slots(**changes(Memory.of(tracker), Said.in_latest_message(tracker), self.gazetteer))


def changes(memory: Memory, said: Said, gazetteer: Gazetteer) -> dict[str, object]:
    """Which slots a message changes.

    A new need replaces the old one and begins a new list; so does a new place. Who is asking and the phase stay until
    somebody says otherwise.
    """
    changed: dict[str, object] = {}
    if said.themes and (said.themes != memory.themes or memory.asked == ASKED_ANYTHING_ELSE):
        changed |= {"themes": said.themes, "wishes": said.wishes, "shown": 0}
    elif said.wishes:
        changed |= {"wishes": tuple(dict.fromkeys((*memory.wishes, *said.wishes)))}
    place = meant(memory, said.place, gazetteer)
    if place and place != memory.place:
        changed |= {"place": place, "place_options": (), "anywhere": False, "shown": 0}
    elif said.place_options:
        changed |= {"place": None, "place_options": said.place_options, "anywhere": False, "shown": 0}
    elif said.anywhere:
        changed |= {"place": None, "place_options": (), "anywhere": True, "shown": 0}
    if said.role:
        changed["role"] = said.role
    if said.phase:
        changed["phase"] = said.phase
    if said.ages:
        changed["ages"] = (said.ages.youngest, said.ages.oldest)
    if said.themes:
        changed |= {"heard": said.themes[0], "theme_options": said.theme_options}
    return changed


def meant(memory: Memory, place_id: str | None, gazetteer: Gazetteer) -> str | None:
    """The place somebody means who named one: "die in Limburg" is Bergen there, when it was about Bergen."""
    named = gazetteer.by_id(place_id) if place_id else None
    if named is None or named.kind not in WIDE:
        return place_id
    inside = [one for one in _namesakes(memory, gazetteer) if one != named and gazetteer.covers(named, one)]
    return inside[0].id if len(inside) == 1 else place_id


def _namesakes(memory: Memory, gazetteer: Gazetteer) -> list[Place]:
    """The places we asked to choose from, or those that are called like the place we took."""
    if memory.place_options:
        return [place for key in memory.place_options if (place := gazetteer.by_id(key))]
    taken = gazetteer.by_id(memory.place) if memory.place else None
    found = gazetteer.resolve(taken.name) if taken else None
    return [place for place in (found.place, *found.alternatives) if place != taken] if found else []
