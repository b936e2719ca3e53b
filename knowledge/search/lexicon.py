"""The words people use for themes, for whom something is, and phases: ``knowledge/data/search_words.csv``."""

import csv
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz, process

from knowledge.places.keys import key_of, sound_of

WORDS = Path(__file__).parent.parent / "data" / "search_words.csv"

#: Words of an entry at most, as in "niet meer beter".
LONGEST_PHRASE = 3
#: Shorter words are too much like each other to guess at.
GUESS_FROM = 5
LIKENESS = 84.0


@dataclass(frozen=True, slots=True)
class Terms:
    """What a word points to, as slugs."""

    themes: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()


class Lexicon:
    """Looks words up by key: exactly, by their beginning, or misspelt."""

    def __init__(self, entries: dict[str, Terms]) -> None:
        self._entries = entries
        self._sorted = sorted(entries)
        self._by_sound = {sound_of(key): key for key in sorted(entries, key=len, reverse=True)}

    def exact(self, key: str) -> Terms | None:
        """What these words point to."""
        return self._entries.get(key)

    def beginning(self, key: str) -> Terms | None:
        """What words that begin so point to: the shortest one, because little is missing."""
        begins = []
        for spelled in self._sorted[bisect_left(self._sorted, key) :]:
            if not spelled.startswith(key):
                break
            begins.append(spelled)
        return self._entries[min(begins, key=len)] if begins else None

    def misspelt(self, key: str) -> Terms | None:
        """What a word points to that sounds or looks like one we know."""
        if len(key) < GUESS_FROM:
            return None
        if alike := self._by_sound.get(sound_of(key)):
            return self._entries[alike]
        near = process.extractOne(key, self._sorted, scorer=fuzz.ratio, score_cutoff=LIKENESS)
        return self._entries[near[0]] if near and near[0][0] == key[0] else None


@cache
def lexicon() -> Lexicon:
    """The one lexicon of this process."""
    with WORDS.open(encoding="utf-8", newline="") as file:
        return Lexicon({key_of(row["word"]): _terms(row["terms"]) for row in csv.DictReader(file)})


def _terms(text: str) -> Terms:
    slugs: dict[str, list[str]] = {"theme": [], "audience": [], "phase": []}
    for term in text.split(";"):
        taxonomy, _, slug = term.partition(":")
        slugs[taxonomy].append(slug)
    return Terms(tuple(slugs["theme"]), tuple(slugs["audience"]), tuple(slugs["phase"]))
