"""A small language for rules over plain sentences, so that a lexicon reads as a list and never backtracks.

One rule a line. ``a|b`` is one word of several; ``zelfmoord*`` any word that starts so; ``niet_meer`` two words in a row;
``{wil}`` a group of ``words``. Between words: a space means next to each other, ``..`` up to four words between,
``...`` up to twelve, ``--`` up to four but no denial. ``+`` joins two patterns in any order. ``?word`` may be left out.
``^`` and ``$`` are the sentence's begin and end. After ``!`` stand patterns that cancel the rule in the same sentence, after ``!!`` patterns that
cancel it anywhere in the message (a space separates them); there ``~`` stands for up to three words between.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from understanding.safety.text import Message

_GAPS = {
    "..": r" (?:\S+ ){0,4}?",
    "...": r" (?:\S+ ){0,12}?",
    "--": r" (?:(?!niet |geen |nooit |niks |juist |zonder )\S+ ){0,4}?",
}
_NEAR = r" (?:\S+ ){0,3}?"
#: Too common to look a rule up by.
_COMMON = frozenset("""ik mijn mij het de een er en dat die is ben in van op te niet meer geen wil heb hij zij ze hem haar
    met voor aan na zo als nu was wou niks om naar bij kan dan maar wat hoe mag moet u wij we zijn heeft door uit""".split())


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
    parts: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None
    unless_anywhere: re.Pattern[str] | None
    anchor: tuple[str, ...]
    #: Loose rules may join words of two sentences; tight ones would join what does not belong together.
    crosses_sentences: bool

    def search(self, unit: str) -> re.Match[str] | None:
        first = self.parts[0].search(unit)
        if first is None or not all(part.search(unit) for part in self.parts[1:]):
            return None
        return None if self.unless and self.unless.search(unit) else first


class Lexicon:
    """A list of rules, looked up by the rarest word each of them needs."""

    def __init__(self, rules: str, groups: Mapping[str, str], *, unless: str = "", unless_anywhere: str = "") -> None:
        self._lines = tuple(line for raw in rules.splitlines() if (line := raw.split("#")[0].strip()))
        self._groups = groups
        self._unless = unless
        self._unless_anywhere = unless_anywhere

    def find(self, message: Message) -> Hit | None:
        """The first rule that fits a sentence, else one that fits across sentences."""
        units = {**dict.fromkeys(message.whole, True), **dict.fromkeys(message.sentences, False)}
        for unit in sorted(units, key=units.__getitem__):
            for rule in self._candidates(unit):
                match = rule.search(unit) if rule.crosses_sentences or not units[unit] else None
                if match and not _somewhere(rule.unless_anywhere, message.whole):
                    return Hit(unit, match.start(), match.end(), rule.source)
        return None

    def _candidates(self, unit: str) -> list[_Rule]:
        exact, prefixes = self._index
        positions: set[int] = set()
        for word in set(unit.split()):
            positions.update(exact.get(word, ()))
            for length in range(2, len(word) + 1):
                positions.update(prefixes.get(word[:length], ()))
        return [self._rules[position] for position in sorted(positions)]

    @cached_property
    def _rules(self) -> tuple[_Rule, ...]:
        return tuple(self._compile(line) for line in self._lines)

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        exact: dict[str, list[int]] = defaultdict(list)
        prefixes: dict[str, list[int]] = defaultdict(list)
        for position, rule in enumerate(self._rules):
            for word in rule.anchor:
                first = word.split("_")[0]
                table = prefixes if first.endswith("*") else exact
                table[first.rstrip("*")].append(position)
        return dict(exact), dict(prefixes)

    def _compile(self, line: str) -> _Rule:
        for name, words in self._groups.items():
            line = line.replace("{" + name + "}", "|".join(words.split()))
        body, _, anywhere = line.partition("!!")
        body, _, local = body.partition("!")
        parts = [part.split() for part in body.split("+")]
        words = [word for part in parts for word in part if word not in _GAPS and word[0] not in "^$*?"]
        return _Rule(
            source=line,
            parts=tuple(re.compile(_sequence(part)) for part in parts),
            unless=self._either(local, self._unless),
            unless_anywhere=self._either(anywhere, self._unless_anywhere),
            anchor=min((tuple(word.split("|")) for word in words), key=_commonness),
            crosses_sentences=len(parts) > 1 or "..." in parts[0],
        )

    def _either(self, *lists: str) -> re.Pattern[str] | None:
        patterns = [pattern for text in lists for pattern in self._expand(text).split()]
        return re.compile("|".join(f"(?:{_sequence([pattern])})" for pattern in patterns)) if patterns else None

    def _expand(self, text: str) -> str:
        for name, words in self._groups.items():
            text = text.replace("{" + name + "}", "|".join(words.split()))
        return text


def _somewhere(pattern: re.Pattern[str] | None, units: Iterable[str]) -> bool:
    return pattern is not None and any(pattern.search(unit) for unit in units)


def _commonness(words: tuple[str, ...]) -> float:
    return sum(100.0 if word.split("_")[0] in _COMMON else 1.0 for word in words)


def _sequence(tokens: list[str]) -> str:
    pattern, joined = "", True
    for token in tokens:
        if token == "^":  # noqa: S105 - a mark of this small language
            pattern += r"\A"
        elif token == "$":  # noqa: S105
            pattern += r"\Z"
        elif token in _GAPS:
            pattern, joined = pattern + _GAPS[token], True
        elif token.startswith("?"):
            pattern += f"(?:{_word(token[1:])} )?" if joined else f"(?: {_word(token[1:])})?"
        else:
            pattern += ("" if joined else " ") + _word(token)
            joined = False
    return pattern


def _word(token: str) -> str:
    return _NEAR.join(_alternatives(part) for part in token.split("~"))


def _alternatives(words: str) -> str:
    longest_first = sorted(words.split("|"), key=len, reverse=True)
    inner = "|".join(re.escape(word).replace(r"\*", r"\S*").replace("_", " ") for word in longest_first)
    return rf"(?<!\S)(?:{inner})(?!\S)"
