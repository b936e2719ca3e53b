"""Brings what people type to one plain spelling, so that a rule needs to be written once.

Spelling is repaired word by word (chat language, second-language Dutch, dialect), never guessed from the context.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from understanding.safety.spelling import FUSED, KEYWORDS, PHRASES, WORDS

#: Long messages are read in overlapping stretches, so that no pattern ever sees more than this many words.
STRETCH, STEP = 120, 90

_TAGS = re.compile(r"<[a-zA-Z/!][^<>]{0,300}>")
_REPEATED = re.compile(r"([a-z])\1{2,}")
_TEMPERATURE = re.compile(
    r"\b(?:3[89]|4[012])[.,][0-9]\b|\b(?:38|39|40) en een half\b|\b(?:3[89]|4[012]) ?(?:graden|gr\b|°|c\b)"
)
_DECIMAL = re.compile(r"(\d)[.,](\d)")
_SENTENCE_END = re.compile(r"[.!?;\n\r…]+|\s[-–—]\s")
#: Flemish and Brabantian "da'k" for "dat ik".
_ELIDED = re.compile(r"\b(da|wa)'k\b")
_WORD = re.compile(r"[a-z0-9_]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00ad": None, "\u200b": None, "\u200d": None})
_FUSED = re.compile(rf"^k({'|'.join(FUSED)})$")
_PHRASES = tuple((re.compile(rf"(?<!\S){pattern}(?!\S)"), plain) for pattern, plain in PHRASES)


@dataclass(frozen=True, slots=True)
class Message:
    """A message in plain spelling: lower case, single spaces, no accents, no punctuation."""

    sentences: tuple[str, ...]
    whole: tuple[str, ...]
    #: The different words of each sentence and stretch, made once for all lexicons.
    words: dict[str, frozenset[str]]


def normalise(text: str) -> Message:
    """Split a message in plain sentences, and in stretches that cross the borders of sentences."""
    return message_of(_spell(raw) for raw in _SENTENCE_END.split(_plain(text)))


def message_of(plain_sentences: Iterable[str]) -> Message:
    """A message of sentences that are in plain spelling already; empty ones are left out."""
    sentences: dict[str, None] = {}
    words: list[str] = []
    for sentence in plain_sentences:
        if sentence:
            parts = sentence.split()
            words += parts
            sentences.update(dict.fromkeys(_stretches(parts)))
    whole = tuple(dict.fromkeys(_stretches(words)))
    return Message(tuple(sentences), whole, {unit: frozenset(unit.split()) for unit in (*sentences, *whole)})


def _plain(text: str) -> str:
    if "<" in text:
        text = _TAGS.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    lowered = unicodedata.normalize("NFKD", text.translate(_QUOTES)).lower()
    plain = "".join(character for character in lowered if not unicodedata.combining(character))
    plain = _REPEATED.sub(_shorten, plain)
    plain = _TEMPERATURE.sub(" koortsgraden ", plain)
    return _DECIMAL.sub(r"\1_\2", plain)


def _shorten(match: re.Match[str]) -> str:
    # Dutch doubles its vowels (dood, nee), so two of them stay; of a drawn-out consonant one is enough.
    letter = match.group(1)
    return letter * 2 if letter in "aeo" else letter


def _spell(raw: str) -> str:
    words = _WORD.findall(_ELIDED.sub(r"\1t ik", raw).replace("'", ""))
    if not words:
        return ""
    sentence = " ".join(_spell_word(word) for word in words)
    for pattern, plain in _PHRASES:
        sentence = pattern.sub(plain, sentence)
    return sentence


def _stretches(words: list[str]) -> list[str]:
    if len(words) <= STRETCH:
        return [" ".join(words)] if words else []
    return [" ".join(words[start : start + STRETCH]) for start in range(0, len(words) - STRETCH + STEP, STEP)]


@lru_cache(maxsize=20_000)
def _spell_word(word: str) -> str:
    if word in WORDS:
        return WORDS[word]
    if fused := _FUSED.match(word):
        return f"ik {WORDS.get(fused[1], fused[1])}"
    if 6 <= len(word) <= 20:
        return _near_keyword(word)
    return word


def _near_keyword(word: str) -> str:
    """The word of the short list that is one letter away: missing, extra, swapped or wrong."""
    if word in KEYWORDS:
        return word
    for shorter in (word, *_one_less(word)):
        if (keyword := _BY_PART.get(shorter)) and keyword[0] == word[0]:
            return keyword
    return word


def _one_less(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]


#: Every keyword, and every keyword with one letter left out.
_BY_PART = {part: keyword for keyword in KEYWORDS for part in (keyword, *_one_less(keyword))}
