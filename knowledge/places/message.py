"""A message as a row of words with what stands between them."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from knowledge.places.keys import Word, words_of
from knowledge.places.model import Place

_HARD = re.compile(r"[.,;:!?()\[\]\n\r/|\"“”…•–—]|\s-\s|[\U0001F000-\U0001FAFF☀-➿]")
_SENTENCE = re.compile(r"[.!?\n\r…]|[\U0001F000-\U0001FAFF☀-➿]")
_LONGEST_CLAUSE = 30
_ABBREVIATED = frozenset(
    {"st", "a", "d", "b", "gem", "prov", "omg", "dr", "mw", "mevr", "dhr", "ds", "prof", "h", "i", "hr", "reg"}
)


@dataclass(slots=True)
class Mention:
    """Words of a message that may name a place.

    Attributes:
        first: Index of the first word.
        last: Index of the last word.
        places: What it can be, likeliest first.
        confidence: How sure that a place is meant, and that it is spelled right.
        level: How much of an ordinary word the name is.
        nearby: Near it rather than in it.
        rank: Whose place it is; the lowest is where the help is needed.
        hospital: Part of the name of a hospital.
        sure: Known to mean a place, so the evidence need not be weighed.
    """

    first: int
    last: int
    places: list[Place]
    confidence: float = 1.0
    level: str = "safe"
    nearby: bool = False
    rank: float = 1.0
    hospital: bool = False
    sure: bool = False


@dataclass
class Message:
    """A message, cut into words once."""

    text: str
    asked: bool
    words: list[Word] = field(init=False)

    def __post_init__(self) -> None:
        self.words = words_of(self.text)

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def keys(self) -> list[str]:
        """The comparison keys of all words."""
        return [word.key for word in self.words]

    @cached_property
    def gaps(self) -> list[str]:
        """What stands before each word; the last one stands behind all words."""
        edges = [0, *(word.end for word in self.words)]
        starts = [*(word.start for word in self.words), len(self.text)]
        return [self.text[a:b] for a, b in zip(edges, starts, strict=True)]

    @cached_property
    def shouted(self) -> bool:
        """Whether capitals say nothing: all in capitals, or most words start with one."""
        letters = [word for word in self.words if word.text.lstrip("'’")[:1].isalpha()]
        capitals = sum(word.capital for word in letters)
        return len(letters) >= 4 and capitals > 0.7 * len(letters)

    @cached_property
    def upper(self) -> bool:
        """Whether there are no small letters at all."""
        return self.text.isupper()

    def key(self, index: int) -> str:
        """The key at a position, empty outside the message."""
        return self.keys[index] if 0 <= index < len(self.words) else ""

    def words_capital(self, index: int) -> bool:
        """Whether the word at a position starts with a capital though no sentence starts there."""
        return 0 <= index < len(self.words) and self.words[index].capital and not self.starts_sentence(index)

    def ends_hard(self, index: int) -> bool:
        """Whether a phrase ends behind this word: end of message or punctuation."""
        return index + 1 >= len(self.words) or bool(_HARD.search(self.gaps[index + 1]))

    def starts_hard(self, index: int) -> bool:
        """Whether a phrase starts at this word."""
        if index <= 0:
            return True
        return bool(_HARD.search(self.gaps[index])) and not self._abbreviates(index - 1)

    def starts_sentence(self, index: int) -> bool:
        """Whether this word is the first of a sentence."""
        if index <= 0:
            return True
        return bool(_SENTENCE.search(self.gaps[index])) and not self._abbreviates(index - 1)

    def _abbreviates(self, index: int) -> bool:
        return self.gaps[index + 1].strip() == "." and self.keys[index] in _ABBREVIATED

    def joined(self, index: int) -> bool:
        """Whether a name can run on from the word before into this one."""
        gap = self.gaps[index]
        return (
            len(gap) <= 3
            and all(c in " -‐‑/.&\u00a0\t" for c in gap)
            and ("." not in gap or self._abbreviates(index - 1))
        )

    def hyphened(self, index: int) -> bool:
        """Whether a hyphen ties this word to the one before."""
        return 0 < index < len(self.words) and self.gaps[index] in {"-", "‐", "‑"}

    def clause(self, index: int) -> tuple[int, int]:
        """First word of the clause around a position, and the word behind its last."""
        first = index
        while first > max(0, index - _LONGEST_CLAUSE) and not self.starts_hard(first):
            first -= 1
        last = index + 1
        while last < min(len(self.words), index + _LONGEST_CLAUSE) and not self.starts_hard(last):
            last += 1
        return first, last
