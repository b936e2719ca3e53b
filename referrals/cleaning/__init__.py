"""Takes names, phone numbers, mail addresses, BSNs, addresses and birth dates out of free text, before it is stored.

Free text is what staff note and what somebody changes on their story card. What identifies is replaced by a word in
brackets, such as ``[naam]``: the sentence stays readable, and everybody sees that something was left out. Nothing finds
all of it: pages where people type say in plain words what not to type.
"""

import logging
from collections.abc import Iterable

from referrals.cleaning import names, patterns
from referrals.cleaning.spans import Span, replaced

__all__ = ["clean", "warm"]

logger = logging.getLogger(__name__)


def clean(text: str, keeping: Iterable[str] = ()) -> str:
    """The text without what identifies somebody.

    Args:
        text: what was typed. The first call in a process takes a second or two, later ones less than a millisecond
            for a note; ``warm`` pays that beforehand.
        keeping: phrases that stay although they look like names, such as those of centres ("Toon Hermans Huis").
    """
    found = [*patterns.find(text), *names.find(text)]
    kept = [span for phrase in keeping if phrase for span in _places_of(phrase, text)]
    return replaced(text, [span for span in found if not any(span.overlaps(one) for one in kept)])


def warm() -> None:
    """Load what ``clean`` needs; what goes wrong is met, and told, by the first text that is cleaned."""
    try:
        list(names.find(""))
    except Exception as problem:
        # Whoever stops the process meanwhile has its temporary files taken away first: no reason for a stack trace.
        logger.debug("not warm: %s", type(problem).__name__)


def _places_of(phrase: str, text: str) -> list[Span]:
    lower, wanted = text.lower(), phrase.lower()
    spans, at = [], lower.find(wanted)
    while at >= 0:
        spans.append(Span(at, at + len(wanted), ""))
        at = lower.find(wanted, at + len(wanted))
    return spans
