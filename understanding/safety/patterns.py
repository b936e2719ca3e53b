"""A small language for rules over plain sentences, so that a lexicon reads as a list and never backtracks.

One rule a line. ``a|b`` is one word of several; ``zelfmoord*`` any word that starts so; ``niet_meer`` two words in a
row; ``{wil}`` a group of ``words``; ``?word`` may be left out; ``^`` and ``$`` are the sentence's begin and end.

Between words: a space means next to each other, ``..`` up to five words between, ``...`` up to twelve, ``--`` up to
four but no denial. ``+`` joins two patterns in any order.

After ``!`` stand patterns that cancel the rule in the same sentence, after ``!!`` patterns that cancel it anywhere in
the message. A space separates them, and there ``~`` stands for up to three words between. After ``!-`` stand words that
are struck out before the rule is tried ("niet levensmoe"): what stands beside them still counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain

from understanding.safety.grammar import can_be_looked_up, commonness, sequence
from understanding.safety.text import Message


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule fits: the sentence or stretch, and the span within it."""

    unit: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class _Rule:
    source: str
    parts: tuple[str, ...]
    unless: str
    unless_anywhere: str
    struck: str
    #: The words of which one of each must be there; the first is the rarest.
    needed: tuple[tuple[str, ...], ...]
    #: Loose rules may join words of two sentences; tight ones would join what does not belong together.
    crosses_sentences: bool

    def search(self, unit: str) -> re.Match[str] | None:
        if self.struck:
            # As long as before, so that the span of a hit stays right.
            unit = _compiled(self.struck).sub(lambda hit: "_" * len(hit[0]), unit)
        first = _compiled(self.parts[0]).search(unit)
        if first is None or not all(_compiled(part).search(unit) for part in self.parts[1:]):
            return None
        return None if self.unless and _compiled(self.unless).search(unit) else first


class Lexicon:
    """A list of rules. A rule is only tried where every word it needs is there, which a table of words tells."""

    def __init__(self, rules: str, groups: Mapping[str, str], *, unless: str = "", unless_anywhere: str = "") -> None:
        self._lines = tuple(line for raw in rules.splitlines() if (line := raw.split("#")[0].strip()))
        self._groups = groups
        self._unless = unless
        self._unless_anywhere = unless_anywhere
        self._terms_of = lru_cache(maxsize=20_000)(self._look_up)

    def find(self, message: Message) -> Hit | None:
        """The first rule that fits a sentence, else one that fits across sentences."""
        units = {**dict.fromkeys(message.whole, True), **dict.fromkeys(message.sentences, False)}
        for unit in sorted(units, key=units.__getitem__):
            for rule in self._candidates(message.words[unit], across=units[unit]):
                match = rule.search(unit)
                if match and not _somewhere(rule.unless_anywhere, message.whole):
                    return Hit(unit, match.start(), match.end(), rule.source)
        return None

    def _candidates(self, words: frozenset[str], *, across: bool) -> list[_Rule]:
        present = set(chain.from_iterable(map(self._terms_of, words)))
        rarest = self._by_rarest[across]
        positions = [
            position for term in present.intersection(rarest) for position, needed in rarest[term] if needed <= present
        ]
        return [self._rules[position] for position in sorted(positions)]

    def _look_up(self, word: str) -> tuple[int, ...]:
        exact, stems = self._index
        terms = list(exact.get(word, ()))
        for stem, term in stems.get(word[:2], ()):
            if word.startswith(stem):
                terms.append(term)
        return tuple(terms)

    @cached_property
    def _rules(self) -> tuple[_Rule, ...]:
        return tuple(self._parse(line) for line in self._lines)

    @cached_property
    def _terms(self) -> dict[tuple[str, ...], int]:
        words = dict.fromkeys(term for rule in self._rules for term in rule.needed)
        return {term: number for number, term in enumerate(words)}

    @cached_property
    def _by_rarest(self) -> dict[bool, dict[int, list[tuple[int, frozenset[int]]]]]:
        """Rules by their rarest term: all of them for one sentence, only the loose ones across sentences."""
        rules: dict[bool, dict[int, list[tuple[int, frozenset[int]]]]] = {
            False: defaultdict(list),
            True: defaultdict(list),
        }
        for position, rule in enumerate(self._rules):
            needed = [self._terms[term] for term in rule.needed]
            rules[False][needed[0]].append((position, frozenset(needed)))
            if rule.crosses_sentences:
                rules[True][needed[0]].append((position, frozenset(needed)))
        return rules

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], dict[str, list[tuple[str, int]]]]:
        exact: dict[str, list[int]] = defaultdict(list)
        stems: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for words, term in self._terms.items():
            for word in words:
                first = word.split("_")[0]
                if first.endswith("*"):
                    stems[first[:2]].append((first.rstrip("*"), term))
                else:
                    exact[first].append(term)
        return dict(exact), dict(stems)

    def _parse(self, line: str) -> _Rule:
        rule, _, struck = line.partition("!-")
        body, _, anywhere = rule.partition("!!")
        body, _, local = body.partition("!")
        parts = [part.split() for part in self._expand(body).split("+")]
        needed = [tuple(word.split("|")) for part in parts for word in part if can_be_looked_up(word)]
        return _Rule(
            source=line,
            parts=tuple(sequence(part) for part in parts),
            unless=self._either(local, self._unless),
            unless_anywhere=self._either(anywhere, self._unless_anywhere),
            struck=self._either(struck),
            needed=tuple(sorted(needed, key=commonness)),
            crosses_sentences=len(parts) > 1 or "..." in parts[0],
        )

    def _either(self, *lists: str) -> str:
        return "|".join(f"(?:{sequence([pattern])})" for text in lists for pattern in self._expand(text).split())

    def _expand(self, text: str) -> str:
        for name, words in self._groups.items():
            text = text.replace("{" + name + "}", "|".join(words.split()))
        return text


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _somewhere(pattern: str, units: Iterable[str]) -> bool:
    return bool(pattern) and any(_compiled(pattern).search(unit) for unit in units)
