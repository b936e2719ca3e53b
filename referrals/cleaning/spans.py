"""Pieces of a text, and putting words in their place."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` up to ``end`` of a text, and the word in brackets that takes their place."""

    start: int
    end: int
    word: str

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a character."""
        return self.start < other.end and other.start < self.end


def replaced(text: str, spans: Sequence[Span]) -> str:
    """The text with each span replaced. Of two that overlap, the longer one names both."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if joined and span.start < joined[-1].end:
            before = joined.pop()
            word = before.word if before.end - before.start >= span.end - span.start else span.word
            span = Span(before.start, max(before.end, span.end), word)
        joined.append(span)
    parts, at = [], 0
    for span in joined:
        parts += [text[at : span.start], f"[{span.word}]"]
        at = span.end
    return "".join([*parts, text[at:]])
