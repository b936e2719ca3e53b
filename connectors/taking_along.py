"""The conversation as text to take along, without a script and without keeping a word of it.

The page carries what was said so far in a hidden field, from one answer to the next: it lies in the person's own
browser and nowhere else. With the script the browser makes the same text by itself (``static/widget/showing.js``).
"""

from collections.abc import Iterable

from connectors.views import Said

#: As much of a conversation is carried along. With the longest message beside it, in any script, a request stays within
#: ``WEGWIJS_MAX_BODY_BYTES``: the page's forms send bytes as they are (multipart), not three characters for each.
MAX_BYTES = 24_000
YOU = "U:"
CUT = "(Het begin van dit gesprek paste niet meer.)"
BREAK = "\n\n"


def carried_on(before: str, asked: str, said: Iterable[Said]) -> str:
    """What was said before, and this turn behind it; of a long conversation the newest part.

    Args:
        before: what the page carried, as the browser sent it.
        asked: what somebody typed or chose; nothing for the assistant's own first words.
        said: what was answered.
    """
    turn = BREAK.join(filter(None, [f"{YOU} {asked}" if asked else "", *map(_as_text, said)]))
    text = BREAK.join(filter(None, [_tidy(before), turn]))
    data = text.encode()
    if len(data) <= MAX_BYTES:
        return text
    # From a whole turn on, where one begins in what fits.
    rest = data[len(CUT) + len(BREAK) - MAX_BYTES :].decode(errors="ignore")
    begins = rest.find(f"{BREAK}{YOU} ")
    return f"{CUT}{BREAK}{rest[begins + len(BREAK) :] if begins >= 0 else rest}"


def to_take_along(carried: str) -> str:
    """The text of the file."""
    return f"{_tidy(carried)}\n"


def _tidy(text: str) -> str:
    """Browsers send line ends in another way than they get them."""
    return text.replace("\r\n", "\n").strip()


def _as_text(one: Said) -> str:
    if one.card:
        return one.card.text
    return "\n".join(("- " if line.bullet else "") + "".join(part.text for part in line.parts) for line in one.lines)
