"""From a typed message to plain words, and from words to the patterns of the cue lexicon they match."""

from __future__ import annotations

import re
import unicodedata

FIRST, LAST, GAP = "^", "$", ".."
#: A word that no European alphabet without extra letters spells: Arabic, Cyrillic, Greek.
OTHER_SCRIPT = "@schrift"
LONGEST_WORD = 40
SHORTEST_STEM = 3

_WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*|[^\w\s]")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_NUMBER_RANGE = re.compile(r"#(\d+)-(\d+)")
_MARKS = str.maketrans(
    {"’": None, "'": None, "‘": None, "`": None, "´": None, "-": " ", "–": " ", "/": " ", "ı": "i", "ø": "o", "ß": "ss"}
)
_TWO_LETTERS_SOUND = {
    "ij": "i", "ei": "i", "ie": "i", "ey": "i", "ch": "g", "ck": "k", "ph": "f", "th": "t", "qu": "kw", "ou": "au",
    "dt": "t", "ts": "s", "cc": "k", "ce": "se", "ci": "si", "cy": "si",
}  # fmt: skip
_TWO_LETTERS = re.compile("|".join(_TWO_LETTERS_SOUND))
_ONE_LETTER_SOUND = str.maketrans({"y": "i", "c": "k", "q": "k", "z": "s", "v": "f", "d": "t", "x": "ks"})
_DOUBLE = re.compile(r"(.)\1+")
#: Endings that leave at least four letters: a shorter word turns into another too easily.
_ENDING = re.compile(r"(?<=.{4})(?:tjes?|jes?|pjes?|ens?|es?|s|n|t)$")
#: Words of this length and longer are compared by their sound too.
SHORTEST_SOUND = 5
#: What people type for a whole word. Only what has one reading in a message about illness and help.
SHORT_FORMS = {
    "zkh": "ziekenhuis", "zh": "ziekenhuis", "mn": "mijn", "m": "hem", "zn": "zijn", "k": "ik", "t": "het",
    "ff": "even", "effe": "even", "nie": "niet", "ni": "niet", "wrm": "waarom", "wnr": "wanneer", "egt": "echt",
    "vd": "van de", "ipv": "in plaats van", "ivm": "in verband met", "iig": "in ieder geval", "idd": "inderdaad",
    "me": "mij", "ie": "hij", "aub": "alstublieft", "svp": "alstublieft", "thx": "bedankt", "tnx": "bedankt",
    "da": "dat", "wa": "wat", "kga": "ik ga", "kheb": "ik heb", "kben": "ik ben",
    "kwil": "ik wil", "kweet": "ik weet", "eig": "eigenlijk", "mss": "misschien", "gwn": "gewoon", "gewn": "gewoon",
    "jr": "jaar", "mnd": "maanden", "wkn": "weken", "wss": "waarschijnlijk", "vlgs": "volgens",
}  # fmt: skip
_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
).split()
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
NUMBER_WORDS = {
    **{word: value for value, word in enumerate(_UNITS)},
    "achttien": 18,
    "negentien": 19,
    **{ten: 20 + 10 * place for place, ten in enumerate(_TENS)},
    **{
        f"{unit}en{ten}": 20 + 10 * place + value
        for place, ten in enumerate(_TENS)
        for value, unit in enumerate(_UNITS[1:10], start=1)
    },
}


def plain(text: str) -> str:
    """Lower case without accents, apostrophes, hyphens and the dots of abbreviations."""
    lowered = text.lower().translate(_MARKS)
    if not lowered.isascii():
        lowered = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    return _DOTTED.sub(lambda match: match.group().replace(".", ""), lowered)


def tokens(text: str) -> list[str]:
    """The words and marks of a message between ``^`` and ``$``, short forms written out."""
    words = [FIRST]
    for word in _WORD.findall(plain(text)):
        if not word.isascii() and word[0].isalpha():
            words.append(OTHER_SCRIPT)
        elif word in SHORT_FORMS:
            words.extend(SHORT_FORMS[word].split())
        else:
            words.append(word[:LONGEST_WORD])
    words.append(LAST)
    return words


def sounds(word: str) -> str:
    """How a word sounds, roughly: "verdritig" is "verdrietig", and "finansieel" is "financieel"."""
    heard = _TWO_LETTERS.sub(lambda match: _TWO_LETTERS_SOUND[match.group()], word).translate(_ONE_LETTER_SOUND)
    return _DOUBLE.sub(r"\1", heard)


def stem_of(word: str) -> str:
    """The sound of a word without an ending: "wonden" is "wond" and "formuliertje" is "formulier"."""
    return _without_ending(sounds(word))


def _without_ending(heard: str) -> str:
    return _ENDING.sub("", heard)


def entry_parts(entry: str) -> list[str]:
    """The parts of an entry: written as messages are read, but for the notation."""
    parts: list[str] = []
    for part in entry.split():
        if part in (FIRST, LAST, GAP, OTHER_SCRIPT) or _NUMBER_RANGE.fullmatch(part):
            parts.append(part)
        else:
            parts.extend(piece for word in plain(part).split() for piece in SHORT_FORMS.get(word, word).split())
    return parts


class WordPatterns:
    """All different words and stems of a lexicon, found by looking up the beginnings, ends and middles of a word.

    Notation: ``baas`` is that word, ``werkg*`` words that start so, ``*kanker`` that end so, ``*kanker*`` that hold
    it, ``#18-39`` a number, in figures or in letters.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._whole: dict[str, int] = {}
        self._stems: dict[str, list[int]] = {}
        self._starts: dict[str, int] = {}
        self._heard_starts: dict[str, list[int]] = {}
        self._ends: dict[str, int] = {}
        self._inside: dict[str, int] = {}
        self._ranges: list[tuple[int, int, int]] = []
        self._inside_lengths: set[int] = set()

    def number(self, pattern: str) -> int:
        """The number of a pattern, which is made known when it is new.

        Raises:
            ValueError: a stem is shorter than three letters, so it would match nearly anything.
        """
        if pattern not in self._numbers:
            self._numbers[pattern] = len(self._numbers)
            self._learn(pattern, pattern.strip("*"), self._numbers[pattern])
        return self._numbers[pattern]

    def of(self, word: str) -> tuple[int, ...]:
        """The numbers of the patterns a word matches; "moeeee" matches what "moee" and "moe" match."""
        found = set(self._search(word))
        if _DRAWN_OUT.search(word):
            found.update(self._search(_DRAWN_OUT.sub(r"\1\1", word)), self._search(_DRAWN_OUT.sub(r"\1", word)))
        return tuple(sorted(found))

    def _learn(self, pattern: str, stem: str, number: int) -> None:
        span = _NUMBER_RANGE.fullmatch(pattern)
        if span:
            self._ranges.append((int(span.group(1)), int(span.group(2)), number))
        elif stem == pattern:
            self._whole[stem] = number
            if len(stem) >= SHORTEST_SOUND and stem.isalpha():
                self._stems.setdefault(stem_of(stem), []).append(number)
        elif len(stem) < SHORTEST_STEM:
            raise ValueError(f"the stem of {pattern!r} is too short")
        elif pattern.startswith("*") and pattern.endswith("*"):
            self._inside[stem] = number
            self._inside_lengths.add(len(stem))
        elif pattern.startswith("*"):
            self._ends[stem] = number
        else:
            self._starts[stem] = number
            heard = sounds(stem)
            if len(heard) >= SHORTEST_SOUND:
                self._heard_starts.setdefault(heard, []).append(number)

    def _search(self, word: str) -> list[int]:
        found = [self._whole[word]] if word in self._whole else []
        value = int(word) if word.isdecimal() and len(word) < 7 else NUMBER_WORDS.get(word)
        if value is not None:
            found += [number for low, high, number in self._ranges if low <= value <= high]
        for length in range(SHORTEST_STEM, len(word) + 1):
            if word[:length] in self._starts:
                found.append(self._starts[word[:length]])
            if word[-length:] in self._ends:
                found.append(self._ends[word[-length:]])
        for length in self._inside_lengths:
            for at in range(len(word) - length + 1):
                if word[at : at + length] in self._inside:
                    found.append(self._inside[word[at : at + length]])
        if len(word) >= SHORTEST_SOUND:
            heard = sounds(word)
            found += self._stems.get(_without_ending(heard), [])
            for length in range(SHORTEST_SOUND, len(heard) + 1):
                found += self._heard_starts.get(heard[:length], [])
        return found
