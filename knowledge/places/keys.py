"""How names and messages are written down for comparison: keys, sounds, and words with their positions."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MARKS = "'’‘`´"
# A word may hold apostrophes (zo'n, a'dam, 't) but not end with one: that one closes a quotation.
_WORD = re.compile(rf"[{_MARKS}]?[^\W_]+(?:[{_MARKS}][^\W_]+)*")
_MARK = re.compile(rf"[{_MARKS}]")
_PART = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# Longer than any name: base64 and the like need no key.
_LONGEST_WORD = 60

_SOUNDS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"sch(?=[^aeiouy]|$)", "s"),
        (r"cht|gt|ct|ch", "g"),
        (r"ph", "f"),
        (r"(?<=[tdnr])h", ""),
        (r"ck|c", "k"),
        (r"x", "ks"),
        (r"qu?", "kw"),
        (r"ei|ey|y", "y"),
        (r"ouw|auw|ou", "au"),
        (r"ae", "a"),
        (r"v", "f"),
        (r"z", "s"),
        (r"dt\b|d\b", "t"),
        (r"en\b", "e"),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a message: its comparison key, its spelling and where it stands."""

    key: str
    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text.lstrip(_MARKS)[:1].isupper()


@lru_cache(maxsize=16384)
def key_of(text: str) -> str:
    """The key of a word or name: lower case, no accents, ij written as y, single blanks, inner apostrophes only."""
    plain = _MARK.sub("'", text.lower())
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return " ".join(_PART.findall(plain)).replace("ij", "y")


@lru_cache(maxsize=16384)
def sound_of(key: str) -> str:
    """Roughly how a key sounds in Dutch, so that "maastrigt" and "lelystat" meet the names they stand for."""
    for pattern, replacement in _SOUNDS:
        key = pattern.sub(replacement, key)
    return key.replace(" ", "").replace("'", "")


def words_of(text: str) -> list[Word]:
    """The words of a message in order."""
    words = []
    for match in _WORD.finditer(text):
        spelled = match.group()
        if len(spelled) <= _LONGEST_WORD and (key := key_of(spelled)):
            words.append(Word(key, spelled, match.start(), match.end()))
    return words
