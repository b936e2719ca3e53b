"""In which language somebody writes, when it is not Dutch: by script, frequent words, endings and letters.

Dutch, its dialects, borrowed words and everything uncertain are None: a sentence in the wrong language would be odd to
somebody who writes Dutch, and the next message tells more.

Our own lists instead of a library. Of 10,776 training messages they take two for another language that are none (both
SQL), py3langid seven and lingua nine. Of 40 messages in the four languages that nothing was adapted to they found 36,
py3langid 40, lingua 38. The lists cost nothing; py3langid 119 MB, numpy and 2 s at the start, lingua 295 MB and 5 s.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from understanding import language_words as words
from understanding.labels import Language
from understanding.safety.tongues.cries import find_cry

#: Characters that are looked at: a language shows at once, and a long message must cost no more than a short one.
LOOKED_AT = 500


@dataclass(frozen=True, slots=True)
class _Clues:
    """What tells a language, and how much each clue weighs."""

    telling: frozenset[str]
    hints: frozenset[str]
    telling_weight: int
    hint_weight: int
    #: Clues that weigh less together are too few to be sure.
    enough: int
    telling_endings: re.Pattern[str] | None = None
    hinting_endings: re.Pattern[str] | None = None
    letters: frozenset[str] = frozenset()

    def weigh(self, plain: str) -> int:
        """How much a word in plain letters says, as a word of the lists."""
        if plain in self.telling:
            return self.telling_weight
        return min(len(plain), self.hint_weight) if plain in self.hints else 0

    def weigh_form(self, word: str, plain: str) -> int:
        """How much an unknown word says by what it ends in and by its letters."""
        if self.telling_endings and self.telling_endings.fullmatch(plain):
            return self.telling_weight
        ends = self.hinting_endings is not None and self.hinting_endings.fullmatch(plain)
        return self.hint_weight if ends or not self.letters.isdisjoint(word) else 0


_CLUES = {
    # English lends its words to Dutch: it takes two telling words, or four that hint.
    Language.ENGLISH: _Clues(
        frozenset(words.ENGLISH.split()),
        frozenset(words.ENGLISH_HINTS.split()),
        telling_weight=3,
        hint_weight=1,
        enough=4,
    ),
    # Turkish builds whole sentences with its endings: "korkuyorum" is "I am afraid".
    Language.TURKISH: _Clues(
        frozenset(words.TURKISH.split()),
        frozenset(words.TURKISH_HINTS.split()),
        telling_weight=6,
        hint_weight=2,
        enough=5,
        telling_endings=re.compile(
            r"\w{2,}(?:[iu]yor(?:um|sun|uz|sunuz|lar|du|dum|duk)?|[ae]c[ae][gk](?:im|imi|iz|ini|imizi)?|s[iu]n[iu]z"
            r"|[dt][iu]g[iu](?:m|mi|mu|n|ni|nu|nda|nde)?)"
        ),
        hinting_endings=re.compile(
            r"\w{2,}(?:yim|yum|[dt][iu]m|[dt]iler|[dt]ular|l[ae]r(?:i|im|imiz|imi|in|ini|inin|inda|inde|dan|den|la|le)"
            r"|(?:lig|lug)[iu]m?[iu]?|[iu][mn][iu]z|miyor|m[iu]s[iu]n|m[iu]y[iu]m)"
        ),
        letters=frozenset("ğşı"),
    ),
    Language.POLISH: _Clues(
        frozenset(words.POLISH.split()),
        frozenset(words.POLISH_HINTS.split()),
        telling_weight=6,
        hint_weight=2,
        enough=5,
        hinting_endings=re.compile(
            r"\w{3,}(?:owac|[tdrz]ac|iego|nego|[nwlt]ych|szych|skich|osci|[aiy]lem|[aiy]lam|[ae]niu|[ae]nia|[ae]nie|scie"
            r"|uje|uja|[aeiy]my|[aeiy]sz|[aeiy]cie|iem|ami|[nwz]ej)|\w*(?:szcz|prz|dzi|cz)\w*"
        ),
        letters=frozenset("ąćęłńśźż"),
    ),
}
_OTHERS = frozenset(words.OTHERS.split())
_PERSIAN = frozenset(words.PERSIAN.split())
#: A Dutch word, or one of a neighbour of Dutch, outweighs this much.
_AGAINST = 4
#: A cry weighs this: it is told from Dutch by whole phrases.
_CRY = 6
#: At least one word in so many is of the language.
_ONE_IN = 6

_ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz")
_PLAIN = str.maketrans("çğıöşüâîûąćęłńóśźż", "cgiosuaiuacelnoszz")
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+")
#: "Want" is Dutch for "because"; "want to" is not.
_WANT_TO = re.compile(r"\bwant to\b")
_LATIN, _ARABIC, _OTHER = "latin", "arabic", "other"
#: Different letters of another script; fewer are a face or a sign.
_FEWEST_LETTERS = 3
#: Letters of Persian, Urdu, Kurdish and Pashto that Arabic does not use, but for a word in some of its dialects.
_NOT_ARABIC = frozenset("پچژگکیےہٹڈڑںەۆێڕڵېښځڼۍړټډ")
_STRANGE_ONE_IN = 5


def find_language(text: str) -> Language | None:
    """The language in which to point the writer of a message to a person.

    Args:
        text: as typed, any length; only the beginning is looked at.

    Returns:
        None for Dutch and for what is too short or too mixed to be sure. English also for a script that neither Dutch
        nor any of the four is written in: that is surely not Dutch, and English is the likeliest to be read.
    """
    read = _without_addresses(unicodedata.normalize("NFKC", text[:LOOKED_AT]))
    letters = [character for character in read if character.isalpha()]
    scripts = Counter(map(_script, letters))
    if scripts[_LATIN] * 2 >= len(letters):
        return _by_words(read)
    if len(set(letters)) < _FEWEST_LETTERS:
        return None
    is_arabic = scripts[_ARABIC] > scripts[_OTHER] and not _is_beside_arabic(read)
    return Language.ARABIC if is_arabic else Language.ENGLISH


def _without_addresses(text: str) -> str:
    """Markup, links and mail addresses are in no language."""
    return " ".join(part for part in _TAG.sub(" ", text).split() if "/" not in part and "@" not in part)


def _script(letter: str) -> str:
    if letter < "\u0250" or "\u1e00" <= letter < "\u1f00":
        return _LATIN
    return _ARABIC if "\u0600" <= letter < "\u0780" else _OTHER


def _is_beside_arabic(text: str) -> bool:
    """Whether this is another language in Arabic letters."""
    parts = _WORD.findall(text)
    strange = sum(part in _PERSIAN or not _NOT_ARABIC.isdisjoint(part) for part in parts)
    return strange * _STRANGE_ONE_IN > len(parts)


def _by_words(text: str) -> Language | None:
    parts = _WORD.findall(_WANT_TO.sub("wanna", text.translate(_APOSTROPHES).replace("İ", "i").lower()))
    weight: Counter[Language | None] = Counter()
    count: Counter[Language | None] = Counter()
    if cry := find_cry(text):
        weight[cry.language] += _CRY
        count[cry.language] += 1
    for part in parts:
        for language, weighs in _weigh(part).items():
            weight[language] += weighs
            count[language] += 1
    likeliest = max(_CLUES, key=lambda language: (count[language], weight[language]))
    sure = weight[likeliest] >= _CLUES[likeliest].enough and weight[likeliest] > _AGAINST * count[None]
    return likeliest if sure and count[likeliest] * _ONE_IN >= len(parts) else None


@lru_cache(maxsize=20_000)
def _weigh(word: str) -> Mapping[Language | None, int]:
    """How much a word says for each language; under None, that it is of another."""
    plain = word.translate(_PLAIN)
    known = {language: clues.weigh(plain) for language, clues in _CLUES.items()}
    if plain in _OTHERS or not _ALPHABET.issuperset(plain):
        return {} if any(known.values()) else {None: 1}
    if not any(known.values()):
        known = {language: clues.weigh_form(word, plain) for language, clues in _CLUES.items()}
    return {language: weight for language, weight in known.items() if weight}
