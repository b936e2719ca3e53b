"""A need behind a yes or no: "nee, ik wil juist lotgenoten" sounds like a no, and asks for something."""

import re
from dataclasses import replace

from knowledge.taxonomy import Theme
from understanding.labels import Label, ModelReading

_YES_OR_NO = frozenset("nee neen nee ja jawel jazeker".split())
#: What may stand around it before the sentence begins.
_FILLERS = frozenset("hoor nou wacht sorry eh uh oh oke oké ok maar eigenlijk toch juist dank u wel".split())
_DENIALS = frozenset("niet geen".split())
_WORD = re.compile(r"[\w'’]+")
#: The rest is a need only when the model is this sure of it; "nee, dat is niet goed" has to stay a no.
CLEAR_NEED = 0.5
#: Danger in the rest counts from here on: the model reports it early.
CLEAR_DANGER = 0.3


def behind_yes_or_no(text: str) -> str | None:
    """What follows "ja" or "nee" at the beginning of a message; None when there is no such word, or nothing behind it.

    Of "nee, niet over werk maar over geld" it is "over geld".
    """
    words = list(_WORD.finditer(text))
    if not words or words[0][0].lower() not in _YES_OR_NO:
        return None
    rest = next((at for at, word in enumerate(words) if word[0].lower() not in _YES_OR_NO | _FILLERS), None)
    if rest is not None and words[rest][0].lower() in _DENIALS:
        but = next((at for at, word in enumerate(words) if at > rest and word[0].lower() == "maar"), len(words))
        rest = but + 1
    return text[words[rest].start() :] if rest is not None and rest < len(words) else None


def need_behind(whole: ModelReading, rest: ModelReading) -> ModelReading:
    """The reading of a message that began with a yes or no: the need in the rest of it, when that is clear.

    Danger that was seen in the whole message stays, and so does clear danger in the rest.
    """
    need = rest.themes[0] if rest.themes else None
    clear = need is not None and need.slug == rest.label and need.slug in set(Theme) and need.confidence >= CLEAR_NEED
    if whole.label not in (Label.JA, Label.NEE) or not clear:
        return whole
    graver = whole if whole.danger or rest.danger_confidence < CLEAR_DANGER else rest
    return replace(rest, danger=graver.danger, danger_confidence=graver.danger_confidence)
