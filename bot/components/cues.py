"""Cues: which hand-made groups of Dutch words and phrases (``bot/lexicon/cues.yml``) a message contains.

A small sentence encoder blurs "wia", "aanrecht" and "lymfoedeem"; somebody who knows the field wrote down what such
words point to. Nothing is learnt here: a classifier decides what each group of cues is worth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from ruamel.yaml import YAML

from bot.components.cue_words import GAP, LAST, WordPatterns, entry_parts, tokens

DEFAULT_FILE = Path(__file__).resolve().parent.parent / "lexicon" / "cues.yml"
#: How many words `..` may skip: Dutch puts a verb and its particle far apart ("zie er erg tegen op").
LONGEST_GAP = 4
#: How many different words are remembered; a message made of nonsense must not fill the memory.
MEMORY = 20_000
#: The upper bound in words of each length a message can have; the last group has none.
LENGTHS = (1, 2, 4, 8, 15, 30)
LENGTH_NAMES = (*(f"lengte-tot-{bound}" for bound in LENGTHS), "lengte-daarboven")
#: The share of words that no entry knows: high for names of places, nonsense and other languages.
UNKNOWN_NAME = "aandeel-onbekend"


class _Node:
    """A step in the tree of phrases; the branches are numbers of word patterns."""

    __slots__ = ("after_gap", "branches", "groups")

    def __init__(self) -> None:
        self.branches: dict[int, _Node] = {}
        self.after_gap: _Node | None = None
        self.groups: set[int] = set()


class _Word(NamedTuple):
    """What is known of a word: the patterns it matches, the groups it is in by itself, the phrases it begins."""

    numbers: tuple[int, ...]
    groups: frozenset[int]
    begins: tuple[_Node, ...]


class CueLexicon:
    """Finds the cues of a message by looking each word up once in dictionaries, then walking the tree of phrases.

    Attributes:
        names: what each number of ``features`` stands for: the groups in the order of the file, then shape.
    """

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        """Compile the groups.

        Args:
            groups: entries by the name of their group; ``bot/lexicon/cues.yml`` explains the notation.

        Raises:
            ValueError: an entry is empty, or has a stem too short to search for.
        """
        self._group_names = tuple(groups)
        self.names = (*self._group_names, *LENGTH_NAMES, UNKNOWN_NAME)
        self._patterns = WordPatterns()
        self._root = _Node()
        self._known: dict[str, _Word] = {}
        for number, entries in enumerate(groups.values()):
            for entry in entries:
                self._plant(entry, number)

    @classmethod
    def load(cls, path: Path = DEFAULT_FILE) -> CueLexicon:
        """Read a lexicon: a mapping of group names to texts with entries between commas."""
        groups: dict[str, str] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        return cls({name: [part.strip() for part in text.split(",")] for name, text in groups.items()})

    def features(self, text: str) -> NDArray[np.float32]:
        """What a message holds, shape (groups + 8,).

        Args:
            text: a message as somebody typed it.

        Returns:
            One or nought for each group and each length, then the share of unknown words from nought to one.
        """
        words = tokens(text)
        known = [self._known.get(word) or self._learn(word) for word in words]
        groups: set[int] = set().union(*(word.groups for word in set(known)))
        for at, word in enumerate(known):
            for node in word.begins:
                self._follow(node, known, at + 1, groups)
        vector = np.zeros(len(self.names), dtype=np.float32)
        vector[list(groups)] = 1.0
        spoken = sum(word[0].isalnum() for word in words)
        vector[len(self._group_names) + sum(spoken > bound for bound in LENGTHS)] = 1.0
        vector[-1] = sum(not word.numbers for word in known[1:-1]) / max(len(known) - 2, 1)
        return vector

    def cues(self, text: str) -> list[str]:
        """The names of the groups in a message: for people who tend the lexicon, and for explaining a choice."""
        vector = self.features(text)[: len(self._group_names)]
        return [name for name, value in zip(self._group_names, vector, strict=True) if value]

    def _plant(self, entry: str, group: int) -> None:
        parts = entry_parts(entry)
        if not any(part not in (GAP, LAST) for part in parts):
            raise ValueError(f"{self._group_names[group]} holds an entry without a word: {entry!r}")
        node = self._root
        for part in parts:
            if part == GAP:
                node.after_gap = node.after_gap or _Node()
                node = node.after_gap
            else:
                node = node.branches.setdefault(self._patterns.number(part), _Node())
        node.groups.add(group)

    def _learn(self, word: str) -> _Word:
        numbers = self._patterns.of(word)
        nodes = [self._root.branches[number] for number in numbers if number in self._root.branches]
        groups = frozenset(group for node in nodes for group in node.groups)
        known = _Word(numbers, groups, tuple(node for node in nodes if node.branches or node.after_gap))
        if len(self._known) < MEMORY:
            self._known[word] = known
        return known

    def _follow(self, node: _Node, words: list[_Word], at: int, groups: set[int]) -> None:
        """Add the groups of all phrases that go on from a node at a word."""
        if at >= len(words):
            return
        if node.branches:
            self._step(node.branches, words, at, groups)
        if node.after_gap:
            for further in range(at, min(at + LONGEST_GAP + 1, len(words))):
                self._step(node.after_gap.branches, words, further, groups)

    def _step(self, branches: dict[int, _Node], words: list[_Word], at: int, groups: set[int]) -> None:
        for number in words[at].numbers:
            after = branches.get(number)
            if after is not None:
                groups |= after.groups
                if after.branches or after.after_gap:
                    self._follow(after, words, at + 1, groups)
