"""Changing the story card by typing: take a line away, put another in its place, add one, or write it anew."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from referrals.story import listed

_NUMBERS = {"een": 1, "één": 1, "eerste": 1, "twee": 2, "tweede": 2, "drie": 3, "derde": 3, "vier": 4, "vierde": 4,
            "vijf": 5, "vijfde": 5}  # fmt: skip
_WHICH = r"(?P<which>\d{1,2}|" + "|".join(_NUMBERS) + "|laatste)"
_LINE = rf"(?:regel|zin|nummer|punt)\s*{_WHICH}|(?:de|die)\s+(?:{_WHICH.replace('which', 'nth')})e?\s*(?:regel|zin)"
_AWAY = re.compile(
    r"\A\W*(?:kunt u |kun je |wil je |wilt u |ik wil |graag |nee,? )*"
    r"(?:haal|laat|verwijder|schrap|wis|zonder|weg met|streep)\s+(?P<what>.+?)\s*"
    r"(?:\b(?:weg|eruit|er uit|eraf|er af|door|halen|laten)\b\W*)*\Z",
    re.IGNORECASE | re.DOTALL,
)
_AWAY_LAST = re.compile(
    r"\A\W*(?:ik wil |wilt u |kunt u |graag |nee,? )*(?P<what>.+?)\s+"
    r"(?:weglaten|weghalen|schrappen|verwijderen|(?:kan|mag|moet) (?:eraf|eruit|weg)|weg)\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
_REPLACE = re.compile(
    rf"\A\W*(?:nee,? )?(?:verander |maak |maak van )?(?:{_LINE})\s*"
    r"(?::|wordt|is|moet zijn|in|moet worden)[\s:,]*(?P<new>.+)\Z",
    re.IGNORECASE | re.DOTALL,
)
_INSTEAD = re.compile(
    r"\A\W*(?:verander|vervang|maak van)\s+(?P<old>.+?)\s+(?:in|door|naar)\s*:?\s+(?P<new>.+)\Z",
    re.IGNORECASE | re.DOTALL,
)
_ADD = re.compile(
    r"\A\W*(?:zet|schrijf|doe|voeg)\s+(?:er\s*(?:ook\s*)?(?:nog\s*)?bij|erbij|toe|daarbij)[\s:,]*(?P<new>.+)\Z|"
    r"\A\W*(?:zet|schrijf|voeg)\s+(?P<more>.+?)\s+(?:erbij|er bij|toe)\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
_ANEW = re.compile(
    r"\A\W*(?:schrijf|in (?:mijn )?eigen woorden|mijn (?:eigen )?woorden|mijn kaart|maak ervan)\s*:\s*(?P<new>.+)\Z",
    re.IGNORECASE | re.DOTALL,
)
#: The two lines of a card that name several things.
_LIST = re.compile(r"(?P<before>Mijn vraag gaat over |Dit wil ik graag: )(?P<parts>.+)\.\Z")
_MARKS = " \"“”‘’'"
#: Too common to say which line is meant.
_COMMON = frozenset(
    "de het een ik mijn dat die over is van en in met niet mij kaart zin regel woord stukje deel".split()
)


class Edit(Enum):
    """What came of it."""

    DONE = auto()
    #: It asks for a change, and nothing on the card fits.
    NOT_FOUND = auto()
    #: No change we know: words of one's own.
    OWN_WORDS = auto()


@dataclass(frozen=True, slots=True)
class Edited:
    """A card after what somebody typed."""

    edit: Edit
    card: str


def edit(card: str, text: str) -> Edited:
    """Change a card.

    Args:
        card: its lines.
        text: what somebody typed.
    """
    lines = card.splitlines()
    if match := _ANEW.match(text):
        return Edited(Edit.DONE, _sentence(match["new"]))
    if match := _REPLACE.match(text):
        return _put(lines, _position(match["which"] or match["nth"], lines), match["new"])
    if match := _INSTEAD.match(text):
        return _in_place_of(lines, match["old"], match["new"])
    if match := _ADD.match(text):
        return Edited(Edit.DONE, add(card, match["new"] or match["more"]))
    if match := _AWAY.match(text) or _AWAY_LAST.match(text):
        return _away(lines, match["what"])
    return Edited(Edit.OWN_WORDS, card)


def add(card: str, text: str) -> str:
    """The card with one more line."""
    return "\n".join([*card.splitlines(), _sentence(text)])


def _away(lines: list[str], what: str) -> Edited:
    number = re.search(_LINE, what, re.IGNORECASE)
    if number:
        at = _position(number["which"] or number["nth"], lines)
        kept = [line for position, line in enumerate(lines) if position != at]
        return _changed(lines, kept)
    gone = _about(lines, what)
    shorter = {line: _without_part(line, what) for line in gone}
    return _changed(lines, [rest for line in lines if (rest := shorter.get(line, line))])


def _without_part(line: str, what: str) -> str:
    """Of "Mijn vraag gaat over werk en geld." only the part that is meant goes; empty when nothing else is left."""
    match = _LIST.match(line)
    if match is None:
        return ""
    parts = re.split(r", | en ", match["parts"])
    words = [word for word in re.findall(r"\w+", what.lower()) if word not in _COMMON]
    kept = [part for part in parts if not any(word in part.lower() for word in words)]
    return f"{match['before']}{listed(kept)}." if kept and len(kept) < len(parts) else ""


def _about(lines: list[str], what: str) -> list[str]:
    """The lines in which most of these words stand."""
    words = [word for word in re.findall(r"\w+", what.lower()) if word not in _COMMON]
    share = {line: sum(word in line.lower() for word in words) / max(len(words), 1) for line in lines}
    best = max(share.values(), default=0)
    return [line for line in lines if share[line] == best and best >= 0.5]


def _in_place_of(lines: list[str], old: str, new: str) -> Edited:
    card = "\n".join(lines)
    words = re.compile(rf"(?<!\w){re.escape(old.strip(_MARKS))}(?!\w)", re.IGNORECASE)
    if words.search(card):
        return Edited(Edit.DONE, words.sub(lambda _: new.strip(_MARKS), card, count=1))
    about = _about(lines, old)
    return _put(lines, lines.index(about[0]) if about else None, new)


def _put(lines: list[str], at: int | None, new: str) -> Edited:
    if at is None:
        return Edited(Edit.NOT_FOUND, "\n".join(lines))
    return _changed(lines, [_sentence(new) if position == at else line for position, line in enumerate(lines)])


def _changed(before: list[str], after: list[str]) -> Edited:
    return Edited(Edit.DONE if after != before else Edit.NOT_FOUND, "\n".join(after))


def _position(which: str, lines: list[str]) -> int | None:
    at = len(lines) if which.lower() == "laatste" else _NUMBERS.get(which.lower()) or int(which)
    return at - 1 if 1 <= at <= len(lines) else None


def _sentence(text: str) -> str:
    """One sentence as it stands on a card: a capital, and a full stop."""
    tidy = " ".join(text.split()).strip(_MARKS)
    tidy = tidy[:1].upper() + tidy[1:]
    return tidy if not tidy or tidy[-1] in ".!?" else f"{tidy}."
