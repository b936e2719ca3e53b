"""The XLM-RoBERTa tokenizer: SentencePiece unigram in pure Python.

No piece of the vocabulary holds a word boundary anywhere but at its start, so the best split of a message is the best
split of each of its words, and a short message takes a tenth of a millisecond.
"""

from __future__ import annotations

import unicodedata
from array import array
from typing import Mapping, Sequence

BOUNDARY = "\u2581"
"""Stands for the space before a word."""
UNKNOWN_PENALTY = 10.0
"""An unknown character scores this much below the rarest piece, as in SentencePiece."""
_CONTROL = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")


class UnigramTokenizer:
    """Splits text into the pieces with the highest summed log probability. Holds no state: safe to share."""

    def __init__(
        self,
        pieces: Sequence[str],
        scores: array[float],
        normalisation: Mapping[int, str],
        *,
        bos: int,
        eos: int,
        unk: int,
    ) -> None:
        """Make a tokenizer.

        Args:
            pieces: text of every piece; the index is its token id.
            scores: log probability of every piece, float32.
            normalisation: for every code point that is rewritten (full width, ligatures, exotic spaces), its text.
            bos: id put before a message.
            eos: id put behind a message.
            unk: id of a character that no piece holds.
        """
        self._ids = {piece: number for number, piece in enumerate(pieces)}
        for piece in _CONTROL:  # typed in a message, these are ordinary characters
            self._ids.pop(piece, None)
        self._scores = scores
        self._normalisation = dict(normalisation)
        self._bos, self._eos, self._unk = bos, eos, unk
        self._unknown_score = min(scores) - UNKNOWN_PENALTY
        self._longest = max(map(len, pieces))

    def encode(self, text: str, limit: int) -> list[int]:
        """Return the token ids of ``text``, bos and eos included.

        Args:
            text: any text; spaces around it do not count.
            limit: largest number of ids to return; what lies behind it is not looked at.
        """
        room = limit - 2
        # No id covers more than the longest piece: the rest of a very long text cannot matter.
        start = text.strip()[: room * self._longest]
        # Composing first ("e" and an accent become one letter) is what SentencePiece's own table does as well.
        start = unicodedata.normalize("NFC", start).translate(self._normalisation)
        ids = [self._bos]
        for word in start.split(" "):
            if word:
                ids += self._split(BOUNDARY + word)
                if len(ids) > room:
                    break
        return [*ids[: room + 1], self._eos]

    def _split(self, word: str) -> list[int]:
        """Return the ids of the most probable split of ``word`` (Viterbi)."""
        lookup = self._ids.get
        scores, unknown, longest = self._scores, self._unknown_score, self._longest
        size = len(word)
        best = [float("-inf")] * (size + 1)
        best[0] = 0.0
        came_from = [0] * (size + 1)
        piece_at = [self._unk] * (size + 1)
        for start in range(size):
            base = best[start]
            for end in range(start + 1, min(start + longest, size) + 1):
                number = lookup(word[start:end])
                if number is not None:
                    score = base + scores[number]
                    if score > best[end]:
                        best[end], came_from[end], piece_at[end] = score, start, number
            if base + unknown > best[start + 1]:
                best[start + 1], came_from[start + 1], piece_at[start + 1] = base + unknown, start, self._unk
        ids = []
        end = size
        while end:
            ids.append(piece_at[end])
            end = came_from[end]
        ids.reverse()
        return ids
