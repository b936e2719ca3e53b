"""The gazetteer: search as you type, one answer, places in a running message, and whether an area covers a place."""

from bisect import bisect_left
from functools import cache

from knowledge.places import coverage
from knowledge.places.atlas import load_atlas
from knowledge.places.collect import find_names
from knowledge.places.keys import key_of
from knowledge.places.message import Mention, Message
from knowledge.places.misspelt import find_misspelt
from knowledge.places.model import FoundPlace, Place, PlaceKind
from knowledge.places.names import Names
from knowledge.places.postcodes import find_postcodes
from knowledge.places.qualify import choose_kind, join_neighbours
from knowledge.places.whose import DENIED, ELSEWHERE, rank

LONGEST_MESSAGE = 20_000
"""Characters of a message that are read; nobody names a place only after twelve pages."""

_DOMINANT, _LIKELIER = 8, 3
_MOST_COMPLETIONS = 500
_MOST_MENTIONS = 50


class Gazetteer:
    """All Dutch places and how people write them. Get it with `Gazetteer.load()`."""

    def __init__(self) -> None:
        self._atlas = load_atlas()
        self._names = Names(self._atlas)
        self._by_id = {place.id: place for place in (*self._atlas.places, *self._atlas.postcodes.values())}
        self._sorted = sorted(key for key, entry in self._names.entries.items() if entry.places)

    @classmethod
    def load(cls) -> "Gazetteer":
        """The one gazetteer of this process."""
        return _loaded()

    def by_id(self, place_id: str) -> Place | None:
        """The place with this id; None when there is none (any more)."""
        return self._by_id.get(place_id)

    def covers(self, area: Place, place: Place) -> bool:
        """Whether an area contains or overlaps a place."""
        return coverage.covers(area, place)

    def search(self, query: str, limit: int = 8) -> list[Place]:
        """Places for what somebody is typing, best first."""
        key = key_of(query[:80])
        if not key:
            return []
        if code := self._atlas.postcodes.get(key[:4]):
            return [code]
        found: dict[str, Place] = {}
        for spelled in self._sorted[bisect_left(self._sorted, key) :]:
            if not spelled.startswith(key) or len(found) > _MOST_COMPLETIONS:
                break
            found.update((place.id, place) for place in self._names.entries[spelled].places)
        ordered = sorted(found.values(), key=lambda place: self._search_order(place, key))
        if len(ordered) < limit and (hit := self._names.nearest(key, cut_off=80.0)):
            ordered += [place for place in hit[0].places if place.id not in found]
        return _listable(ordered)[:limit]

    def _search_order(self, place: Place, key: str) -> tuple[bool, float]:
        """Exact first; then the large before the small, towns before regions, official names before others."""
        entry = self._names.exact(key)
        exact = entry is not None and place in entry.places
        wide = place.kind in {PlaceKind.REGION, PlaceKind.PROVINCE}
        begins = key_of(place.name).startswith(key)
        return (not exact, -self._names.weight(place) * (0.1 if wide else 1.0) * (1.0 if begins else 0.3))

    def resolve(self, name: str) -> FoundPlace | None:
        """The place meant by an answer, a cell or a field: the whole text is a place name, if need be misspelt."""
        text = name[:200].strip()
        key = key_of(text)
        official = self._names.exact(key)
        if official and official.level != "never" and any(key_of(place.name) == key for place in official.places):
            place, alternatives, confidence = self._decide(Mention(0, 0, official.places))
            return FoundPlace(text, 0, len(text), place, alternatives, confidence, nearby=False)
        if found := self.find(text, asked=True):
            return found[0]
        if (entry := self._names.exact(key)) and entry.level != "never":
            mention = Mention(0, 0, entry.places or entry.beside)
        elif hit := self._names.nearest(key, cut_off=82.0):
            mention = Mention(0, 0, list(hit[0].places), confidence=0.7 if hit[1] > 90 else 0.5)
        else:
            return None
        place, alternatives, confidence = self._decide(mention)
        return FoundPlace(text, 0, len(text), place, alternatives, confidence, nearby=False)

    def find(self, text: str, *, asked: bool = False) -> list[FoundPlace]:
        """The places meant in a running message, first the one where the person lives who needs the help.

        Args:
            text: The message as typed.
            asked: Whether we just asked for a place, so that single words, common words and misspellings count.
        """
        message = Message(text[:LONGEST_MESSAGE], asked)
        mentions = find_postcodes(message, self._atlas)
        taken = {index for mention in mentions for index in range(mention.first, mention.last + 1)}
        mentions += [m for m in find_names(message, self._names) if taken.isdisjoint(range(m.first, m.last + 1))]
        mentions += find_misspelt(message, self._names, mentions)
        mentions.sort(key=lambda mention: mention.first)
        del mentions[_MOST_MENTIONS:]
        for mention in mentions:
            choose_kind(message, mention)
        mentions = join_neighbours(message, mentions)
        rank(message, mentions)
        mentions.sort(key=lambda mention: mention.rank)
        found: dict[str, FoundPlace] = {}
        for mention in mentions:
            place = self._found(message, mention)
            found.setdefault(place.place.id, place)
        return list(found.values())

    def _found(self, message: Message, mention: Mention) -> FoundPlace:
        place, alternatives, confidence = self._decide(mention)
        if mention.hospital:
            confidence = min(confidence, 0.4)
        elif mention.rank >= DENIED:
            confidence = min(confidence, 0.3)
        elif mention.rank >= ELSEWHERE:
            confidence = min(confidence, 0.7)
        start, end = message.words[mention.first].start, message.words[mention.last].end
        if "(" in message.text[start:end] and message.text[end : end + 1] == ")":
            end += 1
        return FoundPlace(
            message.text[start:end], start, end, place, alternatives, round(confidence, 2), mention.nearby
        )

    def _decide(self, mention: Mention) -> tuple[Place, tuple[Place, ...], float]:
        """The likeliest place of a mention, the others, and how sure that is."""
        distinct = _distinct(mention.places)
        place, rivals = distinct[0], distinct[1:]
        if not rivals or place.kind in {PlaceKind.REGION, PlaceKind.PROVINCE}:
            return place, (), mention.confidence
        weight = self._names.weights
        ratio = (weight[place.id] + 100) / (max(weight[rival.id] for rival in rivals) + 100)
        certainty = 0.95 if ratio >= _DOMINANT else 0.75 if ratio >= _LIKELIER else 0.5
        return place, tuple(rivals), round(min(mention.confidence, certainty), 2)


def _listable(places: list[Place]) -> list[Place]:
    """Without the municipality that bears the name of a town already listed."""
    towns = {(place.name, place.province) for place in places if place.kind is PlaceKind.TOWN}
    return [p for p in places if p.kind is not PlaceKind.MUNICIPALITY or (p.name, p.province) not in towns]


def _distinct(places: list[Place]) -> list[Place]:
    """Without the municipality, province or quarter that shares a spelling with the town that stands for it."""
    kept: list[Place] = []
    for place in places:
        if not any(_stands_for(other, place) for other in kept):
            kept.append(place)
    return kept


def _stands_for(kept: Place, place: Place) -> bool:
    """Whether a place already kept makes another of the same spelling superfluous."""
    kinds = {kept.kind, place.kind}
    if kinds == {PlaceKind.TOWN, PlaceKind.MUNICIPALITY}:
        return _home(kept) == _home(place)
    if kept.name != place.name:
        return False
    if PlaceKind.REGION in kinds or PlaceKind.PROVINCE in kinds:
        return PlaceKind.MUNICIPALITY in kinds or kept.province == place.province
    return _home(kept) == _home(place)


def _home(place: Place) -> tuple[str | None, str | None]:
    return place.municipality, place.province


@cache
def _loaded() -> Gazetteer:
    return Gazetteer()
