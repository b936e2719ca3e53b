"""The index in memory: which words stand where, which services are alike, and who is where."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from rapidfuzz import fuzz, process

from knowledge.directory.loading import is_national
from knowledge.matching.candidates import SAFETY_LINES
from knowledge.places.keys import words_of
from knowledge.search.entries import Owner, Profile, Spot

#: Words of the directory that one beginning is taken for, at most.
MOST_WORDS = 60
#: Shorter beginnings stand for too much.
BEGINS_FROM = 2
GUESS_FROM = 5
LIKENESS = 82.0


class Index:
    """Services by number. A service that left is only marked; adding its house again gives it a new number."""

    def __init__(self, owners: Iterable[Owner] = ()) -> None:
        self.ids: list[str] = []
        #: Services that are alike share a number; a hundred thousand services have a few hundred.
        self.profiles: list[Profile] = []
        self.profile_of: array[int] = array("I")
        self.alike: list[array[int]] = []
        self.owner_of: array[int] = array("I")
        self.alive = bytearray()
        self.owners: list[Owner] = []
        self.numbers_of: list[array[int]] = []
        self.by_spot: dict[Spot, array[int]] = defaultdict(lambda: array("I"))
        self.by_area: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self.national: array[int] = array("I")
        self.safety_lines: set[int] = set()
        #: Changes whenever who is where does.
        self.generation = 0
        self._owner_numbers: dict[str, int] = {}
        self._profile_numbers: dict[Profile, int] = {}
        self._titles: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._texts: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._sorted: list[str] = []
        self._unsorted = False
        for owner in owners:
            self.put(owner)

    def __len__(self) -> int:
        return sum(self.alive)

    def put(self, owner: Owner) -> None:
        """Add an organisation, or take its new state for the earlier one."""
        self.drop(owner.id)
        number = len(self.owners)
        self._owner_numbers[owner.id] = number
        self.owners.append(owner)
        self.numbers_of.append(array("I"))
        if owner.id in SAFETY_LINES:
            self.safety_lines.add(number)
        for house in owner.houses:
            self.by_spot[house.spot].append(number)
        for area in owner.areas:
            (self.national if is_national(area) else self.by_area[area]).append(number)
        for entry in owner.entries:
            at = len(self.ids)
            self.ids.append(entry.service_id)
            profile = self._profile_number(entry.profile)
            self.profile_of.append(profile)
            self.alike[profile].append(at)
            self.owner_of.append(number)
            self.alive.append(1)
            self.numbers_of[number].append(at)
            self._add_words(self._titles, entry.title, at)
            self._add_words(self._texts, entry.text, at)
        self.generation += 1

    def drop(self, owner_id: str) -> None:
        """Take an organisation out."""
        number = self._owner_numbers.pop(owner_id, None)
        if number is not None:
            for at in self.numbers_of[number]:
                self.alive[at] = 0
            self.numbers_of[number] = array("I")
            self.owners[number] = Owner(owner_id, self.owners[number].kind, "")
            self.generation += 1

    def knows(self, key: str, unfinished: bool) -> bool:
        """Whether a word, or a word that begins so, stands anywhere."""
        exact = key in self._titles or key in self._texts
        return exact or (unfinished and len(key) >= BEGINS_FROM and next(self._beginning(key), None) is not None)

    def finds(self, key: str) -> bool:
        """Whether anything is found for a word, misspelt or not."""
        return next(iter(self._alike(key)), None) is not None

    def find(self, key: str, title: float, text: float) -> dict[int, float]:
        """Points by service for one word: written so, going on, in another form, or else misspelt."""
        points: dict[int, float] = {}
        for spelled, likeness in self._alike(key):
            for table, worth in ((self._texts, text), (self._titles, title)):
                worth *= likeness
                for at in table.get(spelled, ()):
                    if points.get(at, 0.0) < worth:
                        points[at] = worth
        return points

    def _profile_number(self, profile: Profile) -> int:
        number = self._profile_numbers.setdefault(profile, len(self.profiles))
        if number == len(self.profiles):
            self.profiles.append(profile)
            self.alike.append(array("I"))
        return number

    def _alike(self, key: str) -> Iterable[tuple[str, float]]:
        found: dict[str, float] = {}
        if self.knows(key, unfinished=False):
            found[key] = 1.0
        stem = _stem(key)
        if len(stem) >= BEGINS_FROM:
            for spelled in islice(self._beginning(stem), MOST_WORDS):
                found.setdefault(spelled, 0.9 if spelled.startswith(key) else 0.8)
        if not found and len(key) >= GUESS_FROM:
            near = process.extract(key, self._words(), scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=3)
            found = {spelled: 0.7 for spelled, *_ in near}
        return found.items()

    def _beginning(self, key: str) -> Iterator[str]:
        words = self._words()
        for at in range(bisect_left(words, key), len(words)):
            if not words[at].startswith(key):
                return
            yield words[at]

    def _words(self) -> list[str]:
        if self._unsorted:
            self._sorted = sorted({*self._titles, *self._texts})
            self._unsorted = False
        return self._sorted

    def _add_words(self, table: dict[str, "array[int]"], text: str, at: int) -> None:
        for key in {word.key for word in words_of(text)}:
            if key not in self._titles and key not in self._texts:
                self._unsorted = True
            table[key].append(at)


def _stem(key: str) -> str:
    """Without a plural or a verb's ending, so that "groepen" meets "groep" and "wandelen" meets "wandelclub"."""
    if len(key) > 5 and key.endswith("en"):
        root = key[:-2]
        return root[:-1] if root[-1] == root[-2] else root
    return key[:-1] if len(key) > 4 and key.endswith("s") else key
