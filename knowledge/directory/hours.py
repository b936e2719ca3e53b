"""Opening hours: read from the words of a source, said in words again, and whether a place is open at a moment.

A text is only read when all of it is understood. "Derde donderdag van de maand" is left to people: a wrong "nu open"
sends somebody who is tired to a closed door.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo

import holidays

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
MIDNIGHT = "24:00"

_DAY = rf"(?:{'|'.join(DAYS)})(?:ochtend|middag|avond)?"
_DAYS_NAMED = re.compile(
    rf"(?P<first>{_DAY}) (?:t/m|tot en met) (?P<last>{_DAY})|(?P<listed>{_DAY}(?:(?:, | en ){_DAY})*)"
    r"|(?P<workdays>(?:elke )?werkdag(?:en)?|op werkdagen)|(?P<all>elke dag|dagelijks)"
)
_TIMES = re.compile(r"(?:van )?(\d{1,2})[.:](\d{2})(?: uur)? ?(?:-|–|tot) ?(\d{1,2})[.:](\d{2})(?: uur)?")
_UNTIL = re.compile(r"tot (\d{1,2})[.:](\d{2})(?: uur)?")
#: Where a fact was seen, or a single word that names the place: no opening hours.
_ASIDE = re.compile(r" ?\((?:bron [^)]*|\w+)\)")
_BETWEEN = re.compile(r"; ?|(?<=uur), ?(?:en )?|(?<=uur) en ")
_DAY_AND_NIGHT = ("dag en nacht", "24 uur per dag")


@dataclass(frozen=True, slots=True, order=True)
class Opening:
    """One stretch of a weekday (0 is Monday), on Dutch clocks: "10:00" to "17:00"; "24:00" is the end of the day."""

    weekday: int
    opens: str
    closes: str


class OpenState(StrEnum):
    """Whether a place is open at a moment."""

    OPEN = "open"
    CLOSED = "dicht"
    UNKNOWN = "onbekend"


@dataclass(frozen=True, slots=True)
class Now:
    """Whether it is open, and a short Dutch sentence that says so."""

    state: OpenState
    words: str


UNKNOWN = Now(OpenState.UNKNOWN, "Of het nu open is, weten wij niet.")


def read_hours(text: str) -> tuple[Opening, ...] | None:
    """The weekly hours a text tells of, in order; None when any part of it is not understood."""
    plain = _ASIDE.sub("", " ".join(text.lower().split())).strip(" .")
    if plain in _DAY_AND_NIGHT:
        return tuple(Opening(day, "00:00", MIDNIGHT) for day in range(7))
    hours: dict[int, tuple[str, str]] = {}
    for part in _BETWEEN.split(plain):
        named = _DAYS_NAMED.match(part)
        days = _days(named) if named else None
        rest = part[named.end() :].strip() if named else ""
        if not days:
            return None
        if times := _TIMES.fullmatch(rest):
            opens, closes = _clock(*times.groups()[:2]), _clock(*times.groups()[2:])
            if not opens < closes <= MIDNIGHT or any(day in hours for day in days):
                return None
            hours |= dict.fromkeys(days, (opens, closes))
        elif (until := _UNTIL.fullmatch(rest)) and all(day in hours for day in days):
            # "Werkdagen 10.00-16.00 uur; vrijdag tot 13.00 uur": the later words change one day.
            hours |= {day: (hours[day][0], _clock(*until.groups())) for day in days}
        else:
            return None
    return tuple(Opening(day, *times) for day, times in sorted(hours.items())) or None


def hours_in_words(openings: Iterable[Opening]) -> str:
    """Weekly hours as people read them: "dinsdag t/m vrijdag 10.00-17.00 uur, zaterdag 10.00-12.00 uur"."""
    by_day = {day: list(each) for day, each in groupby(sorted(openings), key=lambda one: one.weekday)}
    days_of: dict[str, list[int]] = {}
    for day, each in by_day.items():
        times = " en ".join(f"{_dots(one.opens)}-{_dots(one.closes)}" for one in each)
        days_of.setdefault(times, []).append(day)
    if list(days_of) == ["0.00-24.00"] and len(by_day) == len(DAYS):
        return _DAY_AND_NIGHT[0]
    return ", ".join(f"{_day_names(days)} {times} uur" for times, days in days_of.items())


def open_at(openings: Sequence[Opening], closed: Iterable[tuple[date, date]], moment: datetime) -> Now:
    """Whether a place is open.

    Args:
        openings: its weekly hours; none means that nobody knows them.
        closed: first and last day of each closure.
        moment: aware.
    """
    if not openings:
        return UNKNOWN
    there = moment.astimezone(AMSTERDAM)
    today = there.date()
    for first, last in closed:
        if first <= today <= last:
            return Now(OpenState.CLOSED, f"Dicht tot en met {day_in_words(last)}.")
    if today in _holidays(today.year):
        return Now(OpenState.UNKNOWN, "Vandaag is een feestdag. Bel eerst even.")
    clock = f"{there:%H:%M}"
    mine = [one for one in sorted(openings) if one.weekday == there.weekday()]
    current = next((one for one in mine if one.opens <= clock < one.closes), None)
    if current:
        until = "de hele dag" if current.closes == MIDNIGHT else f"tot {_dots(current.closes)} uur"
        return Now(OpenState.OPEN, f"Nu open, {until}.")
    later = next((one for one in mine if one.opens > clock), None)
    if later:
        return Now(OpenState.CLOSED, f"Nu dicht. Vandaag open om {_dots(later.opens)} uur.")
    return Now(OpenState.CLOSED, f"Nu dicht. {_next_day(openings, today)}")


def day_in_words(day: date) -> str:
    """A day as people say it: "3 januari"."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def _next_day(openings: Sequence[Opening], today: date) -> str:
    for ahead in range(1, 8):
        day = today + timedelta(days=ahead)
        mine = sorted(one for one in openings if one.weekday == day.weekday())
        if mine:
            name = "Morgen" if ahead == 1 else DAYS[day.weekday()].capitalize()
            return f"{name} open om {_dots(mine[0].opens)} uur."
    return ""


def _days(named: re.Match[str]) -> list[int]:
    if named["workdays"]:
        return list(range(5))
    if named["all"]:
        return list(range(7))
    if named["listed"]:
        return [_weekday(name) for name in re.split(", | en ", named["listed"])]
    first, last = _weekday(named["first"]), _weekday(named["last"])
    return list(range(first, last + 1))


def _weekday(name: str) -> int:
    return next(at for at, day in enumerate(DAYS) if name.startswith(day))


def _clock(hours: str, minutes: str) -> str:
    return f"{int(hours):02}:{minutes}"


def _dots(clock: str) -> str:
    return clock.replace(":", ".").removeprefix("0")


def _day_names(days: list[int]) -> str:
    names = [DAYS[day] for day in days]
    if len(names) == len(DAYS):
        return "elke dag"
    if len(names) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{names[0]} t/m {names[-1]}"
    return " en ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


@cache
def _holidays(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("NL", years=year)
