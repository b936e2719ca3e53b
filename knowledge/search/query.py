"""What somebody typed, taken apart: a place, words we know, and words to look for in the texts."""

from collections.abc import Callable
from dataclasses import dataclass

from knowledge.places import FoundPlace, Gazetteer, Place
from knowledge.places.keys import Word, key_of, words_of
from knowledge.search.lexicon import LONGEST_PHRASE, Lexicon, Terms
from knowledge.taxonomy import Theme

LONGEST_QUERY = 120
MOST_WORDS = 12
#: A place that is half typed is only guessed from this many letters, and only where many people live.
PLACE_FROM = 3
MANY_PEOPLE = 20_000
POSTCODE_DIGITS = 4
THEMES_THEMSELVES = frozenset(key_of(part) for theme in Theme for part in (theme, *theme.split("-")))
#: Words that say nothing about what is looked for.
EMPTY_WORDS = frozenset(
    """in te de het een voor by van met en of ik myn wij we zoek zoekt zoeken wil graag iemand hulp regio omgeving buurt
    nabij dicht dichtbij uit rond op om aan naar die dat er is nog meer wat waar hoe kan kunnen over kanker centrum
    gemeente ergens mevrouw meneer bij""".split()
)


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that is asked: a word, and what it points to."""

    word: str
    terms: Terms | None

    @property
    def is_theme_itself(self) -> bool:
        """Whether the word says no more than a theme does ("rouw"), so that a title with it is no better."""
        return self.word in THEMES_THEMSELVES


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that was asked. ``place`` is None when none was named."""

    place: Place | None
    concepts: tuple[Concept, ...]

    @property
    def themes(self) -> tuple[str, ...]:
        """Themes that were named, in order."""
        return tuple(dict.fromkeys(slug for one in self.concepts if one.terms for slug in one.terms.themes))

    @property
    def audience(self) -> str | None:
        """For whom, when a word said so."""
        return next((slug for one in self.concepts if one.terms for slug in one.terms.audience), None)

    @property
    def phase(self) -> str | None:
        """The phase, when a word said so."""
        return next((slug for one in self.concepts if one.terms for slug in one.terms.phases), None)


def read_query(text: str, gazetteer: Gazetteer, lexicon: Lexicon, known: Callable[[str, bool], bool]) -> Query:
    """Take a query apart.

    Args:
        text: as typed so far.
        gazetteer: knows places.
        lexicon: knows what words point to.
        known: whether a word, or a beginning of one, stands in the texts of the directory.
    """
    text = text[:LONGEST_QUERY]
    words = words_of(text)[:MOST_WORDS]
    # Without a blank behind it, the last word may go on.
    typing = bool(words) and not text[words[-1].end :]
    spans = _phrases(words, lexicon)
    rest = [word for word in words if word.start not in spans.taken]
    place, used = _place(text, rest, gazetteer, lexicon, known, typing=typing)
    concepts = list(spans.concepts)
    for word in rest:
        last = typing and word is words[-1]
        if word.start not in used and (word.key not in EMPTY_WORDS or (last and len(words) == 1)):
            concepts.append((word.start, _concept(word, lexicon, known, last=last)))
    concepts.sort(key=lambda placed: placed[0])
    return Query(place, tuple(one for _, one in concepts if one is not None))


@dataclass(frozen=True, slots=True)
class _Spans:
    concepts: list[tuple[int, Concept | None]]
    taken: frozenset[int]


def _phrases(words: list[Word], lexicon: Lexicon) -> _Spans:
    """Words and phrases that we know exactly, the longest first."""
    concepts: list[tuple[int, Concept | None]] = []
    taken: set[int] = set()
    at = 0
    while at < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            span = words[at : at + length]
            key = " ".join(word.key for word in span)
            if terms := lexicon.exact(key):
                concepts.append((span[0].start, Concept(key, terms)))
                taken |= {word.start for word in span}
                at += length - 1
                break
        at += 1
    return _Spans(concepts, frozenset(taken))


def _place(
    text: str, rest: list[Word], gazetteer: Gazetteer, lexicon: Lexicon, known: Callable[[str, bool], bool], *,
    typing: bool,
) -> tuple[Place | None, set[int]]:  # fmt: skip
    """The place that was named, and where its words begin."""
    if not rest:
        return None, set()
    # What we know is blanked out, so that it does not look like a misspelt town.
    for found in gazetteer.find(_blanked(text, rest), asked=True):
        if _is_meant(found, lexicon, known):
            return found.place, {word.start for word in rest if found.start <= word.start < found.end}
    last = rest[-1]
    may_go_on = typing and last.end == len(text) and not known(last.key, False)
    if may_go_on and len(last.key) >= PLACE_FROM and not lexicon.beginning(last.key):
        for guess in gazetteer.search(last.text, limit=1):
            sure = guess.population >= MANY_PEOPLE or not known(last.key, True)
            if sure and key_of(guess.name).startswith(last.key):
                return guess, {last.start}
    return None, set()


def _blanked(text: str, rest: list[Word]) -> str:
    plain = [" "] * len(text)
    for word in rest:
        plain[word.start : word.end] = text[word.start : word.end]
    return "".join(plain)


def _is_meant(found: FoundPlace, lexicon: Lexicon, known: Callable[[str, bool], bool]) -> bool:
    """A misspelt place may as well be a word of the directory, or a misspelt one of ours."""
    key = key_of(found.text)
    exact = found.confidence >= 1.0 or found.place.postcode is not None or key == key_of(found.place.name)
    return exact or not (known(key, False) or lexicon.misspelt(key))


def _concept(word: Word, lexicon: Lexicon, known: Callable[[str, bool], bool], *, last: bool) -> Concept | None:
    key = word.key
    if known(key, False):
        return Concept(key, None)
    if key.isdigit() and len(key) < POSTCODE_DIGITS and last:
        return None
    if last and len(key) > 1 and (terms := lexicon.beginning(key)):
        return Concept(key, terms)
    return Concept(key, lexicon.misspelt(key))
