"""How hard a sentence is: how long, and how rare its words.

Fifteen words at most is our own choice. Dutch government asks for short, simple and active sentences at level B1 and
gives no number (https://www.communicatierijk.nl/vakkennis/rijkswebsites/aanbevolen-richtlijnen/taalniveau-b1); a bureau
that writes at that level aims at ten words and stops at fifteen (https://bureauvoortekst.nl/b1.html). Both were read in
November 2026. A test needs one number, and people who read here are often tired.

A word is easy when it is common enough in Dutch at large (Zipf 3.0: once in a million words, see wordfreq), or is made
of parts that are.
"""

import re
from collections.abc import Iterator
from functools import cache

from wordfreq import zipf_frequency

from tests.readability.collecting import VALUE, words

MAX_WORDS = 15
COMMON = 3.0
#: A part of a compound must be a word of its own, and a common one.
PART_COMMON = 3.3
SHORTEST_PART = 4
#: What stands between the parts of a compound: "voorlezen+s", "mens+en", "dag+be…".
_JOINTS = ("", "s", "e", "en", "n")

_PLURALS = ("en", "s")

_ENDS = re.compile(r"(?<=[.?!:])[\"')”]*\s+|\n+|\s+[•·]\s+|;\s+")
_TOKEN = re.compile(r"[\w…][\w…'’.,:/@+-]*")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text; what follows a colon or a line's end is one of its own."""
    yield from (sentence.strip() for sentence in _ENDS.split(text) if sentence and sentence.strip())


def length(sentence: str) -> int:
    """Words of a sentence; a number and a value count as one each."""
    return len(_TOKEN.findall(sentence))


def hard_words(sentence: str) -> list[str]:
    """Words that are too rare. Names (a capital inside a sentence) are names."""
    found = words(sentence)
    first = found[0] if found and sentence.lstrip("•\"'( -").startswith(found[0]) else None
    return [
        word
        for at, word in enumerate(found)
        if not (word[0].isupper() and (at > 0 or word is not first))
        and VALUE not in word
        and not is_easy(word.lower().strip("'’-"))
    ]


@cache
def is_easy(word: str) -> bool:
    """Whether a word is common, the plural of one that is, or made of common parts."""
    if len(word) < 3 or zipf_frequency(word, "nl") >= COMMON:
        return True
    if any(word.endswith(end) and zipf_frequency(word.removesuffix(end), "nl") >= COMMON for end in _PLURALS):
        return True
    if "-" in word:
        return all(is_easy(part) for part in word.split("-"))
    return any(
        _is_part(word[:cut]) and any(_is_rest(word[cut:], joint) for joint in _JOINTS)
        for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    )


def _is_part(word: str) -> bool:
    return len(word) >= SHORTEST_PART and zipf_frequency(word, "nl") >= PART_COMMON


def _is_rest(word: str, joint: str) -> bool:
    return word.startswith(joint) and _is_part(word[len(joint) :])
