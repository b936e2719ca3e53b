"""Changes that leave the meaning of a message: haste, phone keyboards, greetings, two needs in one breath."""

from __future__ import annotations

import random
import re
import unicodedata
from typing import Mapping, Sequence

from bot.encoder.adaptation.examples import Example

UNTOUCHED = 0.45
"""Share of the messages that are seen as they were written."""
JOINED = 0.10
"""Share of the messages with one need that are joined with another such message."""
JOINABLE_LENGTH = 160
"""Characters: longer messages would be cut off behind the join."""
SAFETY = {"crisis", "acuut-medisch"}
"""Looked at before anything else, so they weigh more in a joined message."""
SAFETY_SHARE = 0.7
CONVERSATION = {
    "groet", "bedankt", "afscheid", "ja", "nee", "plaats-noemen", "openingstijden", "contact-mens", "ben-je-een-bot",
    "klacht", "opnieuw", "andere-suggestie", "privacy", "verwijder-gegevens", "hulp-wat-kun-je", "out-of-scope",
}  # fmt: skip
"""Labels that are no need: never joined, never greeted."""
GREETINGS = ("hoi, ", "Hallo, ", "goedemorgen. ", "Goedenavond, ", "dag, ", "hey ", "Hallo! ", "beste mensen, ")
JOINERS = (". ", ", en ", " en ook ", ". Ook ", ", daarnaast ", "\n", ". En verder ", " maar ook ")
SHORT_FORMS = {
    "ik": "k", "mijn": "mn", "een": "n", "het": "t", "niet": "nie", "even": "ff", "eens": "es", "zijn": "zn",
    "haar": "dr", "als": "as", "omdat": "omda", "waarom": "wrm", "misschien": "mss", "gewoon": "gwn", "iets": "iet",
    "echt": "ech", "ook": "ok", "wel": "wl", "kunnen": "kunne", "hebben": "hebbe", "worden": "worde", "jullie": "jllie",
}  # fmt: skip
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def vary(example: Example, others: Sequence[Example], dice: random.Random) -> tuple[str, Mapping[str, float]]:
    """Return a message like ``example`` and its target.

    Args:
        example: the message to vary.
        others: where a second need may come from.
        dice: decides everything, so that a seed repeats a run.
    """
    text, target = example.text, example.target()
    if _is_joinable(example) and dice.random() < JOINED:
        other = others[dice.randrange(len(others))]
        if _is_joinable(other) and other.labels != example.labels:
            return _join(example, other, dice)
    if dice.random() < UNTOUCHED:
        return text, target
    if example.labels[0] not in CONVERSATION and dice.random() < 0.08:
        text = dice.choice(GREETINGS) + text
    for change, share in ((str.lower, 0.4), (_bare, 0.25), (_without_accents, 0.2)):
        if dice.random() < share:
            text = change(text) or text
    if dice.random() < 0.15:
        text = _shorten(text, dice)
    if dice.random() < 0.15:
        text = _drop_word(text, dice)
    if dice.random() < 0.5:
        for _ in range(dice.choice((1, 1, 2))):
            text = _mistype(text, dice)
    return text, target


def _is_joinable(example: Example) -> bool:
    only = len(example.labels) == 1 and example.labels[0] not in CONVERSATION
    return only and len(example.text) <= JOINABLE_LENGTH


def _join(one: Example, other: Example, dice: random.Random) -> tuple[str, dict[str, float]]:
    first, second = (one, other) if dice.random() < 0.5 else (other, one)
    start, end = first.text.rstrip(" .!"), second.text
    if dice.random() < 0.5:
        end = end[:1].lower() + end[1:]
    label, further = first.labels[0], second.labels[0]
    share = 0.5 + (SAFETY_SHARE - 0.5) * ((label in SAFETY) - (further in SAFETY))
    return start + dice.choice(JOINERS) + end, {label: share, further: 1 - share}


def _bare(text: str) -> str:
    """Leave out punctuation."""
    return " ".join(re.sub(r"[.,;:!?'\"()-]", " ", text).split())


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def _shorten(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    return " ".join(SHORT_FORMS.get(word.lower(), word) if dice.random() < 0.6 else word for word in words)


def _drop_word(text: str, dice: random.Random) -> str:
    words = text.split(" ")
    if len(words) > 5:
        words.pop(dice.randrange(len(words)))
    return " ".join(words)


def _mistype(text: str, dice: random.Random) -> str:
    """Drop, double, swap or miss one letter inside a word of four letters or more."""
    places = [match.start() for match in re.finditer(r"(?<=\w)\w(?=\w\w)", text)]
    if not places:
        return text
    at = dice.choice(places)
    here, following = text[at], text[at + 1]
    changed = dice.choice((following, here + here + following, following + here, _neighbour(here, dice) + following))
    return text[:at] + changed + text[at + 2 :]


def _neighbour(letter: str, dice: random.Random) -> str:
    for row in _KEYBOARD:
        at = row.find(letter.lower())
        if at >= 0:
            return row[max(0, min(len(row) - 1, at + dice.choice((-1, 1))))]
    return letter
