"""Parts of a long message, so that one sentence that matters is not lost among forty that do not."""

import re
from collections.abc import Sequence
from dataclasses import replace

from understanding.labels import DangerKind, ModelReading, ThemeReading

#: A message up to this long is read whole: the encoder sees about ninety words.
WHOLE_WORDS = 60
WINDOW_WORDS = 40
#: A message of 4,000 characters has about 700 words; what is longer is refused kindly before.
MOST_WINDOWS = 20
#: A need in one part of a long message must be clear to count.
CLEAR_NEED = 0.6
MOST_NEEDS = 3
#: The model reports danger early. Over many parts that would add up to an alarm in every long story; of 13 crises in
#: long messages of five sets 0.5 misses none that 0.2 finds.
CLEAR_DANGER = 0.5

#: A long story may hide one sentence among many that ask for something else. Alone it has lost what it is about: only
#: what the model is nearly certain of counts, and is answered as a suspicion. In five sets it found one more of 13
#: crises in long messages, for three alarms in 43 long messages without danger.
CERTAIN_DANGER = 0.98
SHORTEST_SENTENCE_WORDS = 5
MOST_SENTENCES = 40

_SENTENCE_END = re.compile(r"(?<=[.!?\n])\s+")


def windows_of(text: str, most: int = MOST_WINDOWS) -> list[str]:
    """Whole sentences, together up to about forty words each; none when the message is short enough to read whole."""
    if len(text.split()) <= WHOLE_WORDS:
        return []
    windows: list[list[str]] = [[]]
    for sentence in _SENTENCE_END.split(text):
        words = sentence.split()
        if windows[-1] and len(windows[-1]) + len(words) > WINDOW_WORDS:
            windows.append([])
        windows[-1] += words
        # A voice-typed message has no sentence ends: cut it where the window is full.
        while len(windows[-1]) > WINDOW_WORDS:
            windows.append(windows[-1][WINDOW_WORDS:])
            windows[-2] = windows[-2][:WINDOW_WORDS]
    return [" ".join(window) for window in windows if window][:most]


def sentences_of(text: str) -> list[str]:
    """The sentences of a long message that say enough to be read alone; none when it is short enough to read whole."""
    if len(text.split()) <= WHOLE_WORDS:
        return []
    sentences = [one.strip() for one in _SENTENCE_END.split(text)]
    telling = [one for one in sentences if SHORTEST_SENTENCE_WORDS <= len(one.split()) <= WINDOW_WORDS]
    # The end is where people say it.
    return telling[-MOST_SENTENCES:]


def join(whole: ModelReading, parts: list[ModelReading], sentences: Sequence[ModelReading] = ()) -> ModelReading:
    """The reading of a long message: its own label, any danger in a part, and needs that are clear in a part."""
    clear = [part for part in parts if part.danger_confidence >= CLEAR_DANGER]
    gravest = _gravest([whole, *clear])
    hides_no_emergency = gravest.danger is None or gravest.danger.kind is DangerKind.MEDISCHE_VRAAG
    alone = next((one for one in sentences if _is_certain(one)), None) if hides_no_emergency else None
    gravest = alone or gravest
    themes = list(whole.themes)
    named = {theme.slug for theme in themes}
    for part in parts:
        for theme in part.themes[:1]:
            if theme.slug not in named and theme.confidence >= CLEAR_NEED:
                named.add(theme.slug)
                themes.append(ThemeReading(theme.slug, theme.confidence))
    kept = tuple(themes[:MOST_NEEDS]) if whole.themes else ()
    return replace(
        whole,
        themes=kept,
        danger=gravest.danger,
        danger_confidence=gravest.danger_confidence,
        danger_stands_alone=alone is not None,
    )


def _is_certain(sentence: ModelReading) -> bool:
    in_crisis = sentence.danger is not None and sentence.danger.kind is DangerKind.CRISIS
    return in_crisis and sentence.danger_confidence >= CERTAIN_DANGER


def _gravest(readings: list[ModelReading]) -> ModelReading:
    """The one with the gravest danger, and among equals the surest; the first when none has any."""
    order = {kind: number for number, kind in enumerate(DangerKind)}
    return min(readings, key=lambda one: (order[one.danger.kind] if one.danger else len(order), -one.danger_confidence))
