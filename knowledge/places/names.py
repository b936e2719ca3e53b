"""From a spelling to the places that bear it: exact keys over word n-grams, and near misses."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from knowledge.places.atlas import Atlas
from knowledge.places.keys import key_of, sound_of
from knowledge.places.model import Place, PlaceKind
from knowledge.places.tables import rows

BIG_TOWN = 40_000
SHORTEST_FUZZY = 5
CUT_OFF = 87.0
SWAPPED = 95.0
"""Likeness of a name with two neighbouring letters swapped."""

_NAMED_AFTER_TOWN = frozenset({"Utrecht", "Groningen"})
_ON_RIVER = re.compile(r"^(.*\S) aan (?:de|den|het|t) (\S.*)$")


@dataclass(slots=True)
class Entry:
    """A spelling and the places it can stand for, likeliest first.

    Attributes:
        key: The spelling.
        places: What it means by itself.
        beside: Quarters it means only beside the name of their town, such as "Centrum".
        level: How much of an ordinary word it is: safe, light, word, strict, capital or never.
    """

    key: str
    places: list[Place] = field(default_factory=list)
    beside: list[Place] = field(default_factory=list)
    level: str = "safe"


def spellings(name: str) -> set[str]:
    """The keys under which a name is typed."""
    key = key_of(name)
    keys = {key}
    if match := _ON_RIVER.match(key):
        town, river = match.groups()
        keys |= {f"{town} {link} {river}" for link in ("aan de", "aan den", "a d", "ad", "ah", "aan", "an de", "a den")}
    if key.startswith("sint "):
        keys |= {f"{short} {key[5:]}" for short in ("st", "sint", "sinte")}
    if " en " in key:
        keys.add(key.replace(" en ", " "))
    for compass in ("noord", "zuid", "oost", "west"):
        if re.search(rf"\b{compass} \S{{4}}", key):
            keys.add(re.sub(rf"\b{compass} ", compass, key))
    keys |= {spelled.replace(" ", "") for spelled in keys if " " in spelled and len(spelled) > 8}
    for article in ("de ", "het ", "t "):
        if key.startswith(article) and len(key) > 8 + len(article):
            keys.add(key.removeprefix(article))
    return keys


class _Buckets:
    """Names by the letter they sound to start with: a typing error is rarely the first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self._keys: dict[str, list[str]] = defaultdict(list)
        self._sounds: dict[str, list[str]] = defaultdict(list)
        self._places: dict[str, tuple[str, int]] = {}
        for entry in entries:
            if len(entry.key) >= SHORTEST_FUZZY:
                sound = sound_of(entry.key)
                self._places[entry.key] = (sound[:1], len(self._entries[sound[:1]]))
                self._entries[sound[:1]].append(entry)
                self._keys[sound[:1]].append(entry.key)
                self._sounds[sound[:1]].append(sound)

    def near(self, key: str, cut_off: float) -> list[tuple[Entry, float]]:
        """Entries at least `cut_off` percent alike in spelling or in sound, with their likeness."""
        sound = sound_of(key)
        letter = sound[:1]
        if letter not in self._entries:
            return []
        likeness: dict[int, float] = {}
        for index in range(1, len(key) - 1):
            swapped = key[:index] + key[index + 1] + key[index] + key[index + 2 :]
            bucket, place = self._places.get(swapped, ("", 0))
            if swapped != key and bucket == letter:
                likeness[place] = SWAPPED
        for _, score, place in process.extract(key, self._keys[letter], scorer=fuzz.ratio, score_cutoff=cut_off):
            likeness[place] = max(likeness.get(place, 0.0), score)
        # A shared sound is a little less sure than a shared spelling.
        for _, score, place in process.extract(
            sound, self._sounds[letter], scorer=fuzz.ratio, score_cutoff=cut_off + 2
        ):
            likeness[place] = max(likeness.get(place, 0.0), score - 2)
        return [(self._entries[letter][place], score) for place, score in likeness.items()]


class Names:
    """The index of all spellings."""

    def __init__(self, atlas: Atlas) -> None:
        self.weights = atlas.weights
        self.entries: dict[str, Entry] = {}
        self.longest: dict[str, int] = defaultdict(int)
        levels = {row["name"]: row["level"] for row in rows("words")}
        self.foreign = {key_of(row["name"]) for row in rows("foreign")}
        self.first_names = {row["name"] for row in rows("first_names")}
        self.lookalikes = {row["word"] for row in rows("lookalikes")}
        for place in atlas.places:
            own = key_of(place.name)
            for name in atlas.names[place.id]:
                for key in spellings(name):
                    entry = self.entries.setdefault(key, Entry(key, level=levels.get(key, "safe")))
                    hidden = place.id in atlas.towns_only and key in {own, f"de {own}", own.removeprefix("de ")}
                    kept = entry.beside if hidden else entry.places
                    if place not in kept:
                        kept.append(place)
        for key, entry in self.entries.items():
            entry.places.sort(key=lambda place: self._order(place, official=key_of(place.name) == key))
            first, *rest = key.split(" ")
            self.longest[first] = max(self.longest[first], 1 + len(rest))
        self._near = _Buckets(entry for entry in self.entries.values() if entry.places)
        self._near_big = _Buckets(e for e in self.entries.values() if self._is_big_town(e))

    def weight(self, place: Place) -> int:
        """How many people live in a place, or in the municipality it gave its name."""
        return self.weights[place.id]

    def _is_big_town(self, entry: Entry) -> bool:
        return bool(entry.places) and entry.places[0].kind is PlaceKind.TOWN and self._weight(entry) >= BIG_TOWN

    def _weight(self, entry: Entry) -> int:
        return self.weights[entry.places[0].id]

    def _order(self, place: Place, *, official: bool) -> tuple[int, int]:
        weight = self.weights[place.id]
        if place.kind is PlaceKind.PROVINCE and place.name in _NAMED_AFTER_TOWN:
            return (2, -weight)
        if place.kind is PlaceKind.MUNICIPALITY:
            # Just behind the town of the same name, before a hamlet elsewhere.
            return (1, 1 - weight) if official else (2, -weight)
        return (0 if place.kind in {PlaceKind.REGION, PlaceKind.PROVINCE} else 1, -weight)

    def exact(self, key: str) -> Entry | None:
        """The entry with exactly this key."""
        return self.entries.get(key)

    def resembling(self, key: str, cut_off: float) -> bool:
        """Whether any name is at least this much like a key."""
        return bool(self._near.near(key, cut_off))

    def nearest(self, key: str, *, cut_off: float = CUT_OFF, big: bool = False) -> tuple[Entry, float] | None:
        """The likeliest name for a misspelt key.

        Args:
            key: What was typed; keys that are Dutch words or foreign places find nothing.
            cut_off: Least likeness in percent.
            big: Only look among large towns.
        """
        if len(key) < SHORTEST_FUZZY or key in self.foreign or key in self.lookalikes or key in self.first_names:
            return None
        buckets = self._near_big if big else self._near
        best: tuple[float, Entry] | None = None
        for entry, likeness in buckets.near(key, cut_off):
            # Of two names as near, the larger place is likelier meant.
            score = likeness + min(5.0, math.log10(self._weight(entry) + 10))
            if best is None or score > best[0]:
                best = (score, entry)
        return (best[1], min(100.0, best[0])) if best else None
