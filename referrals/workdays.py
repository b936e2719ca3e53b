"""Dutch working days: when somebody at a centre can be expected to have answered.

Deadlines fall inside office hours in Europe/Amsterdam, keep their time of the day when the clock changes, and are given
in UTC. Good Friday and (every fifth year) Liberation Day count as days off: waiting a day too long hurts nobody.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

#: Tells the time, aware and in UTC. Everything that needs the time gets one, so that tests choose it.
Clock = Callable[[], datetime]

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OPENS, CLOSES = time(9), time(17)
SATURDAY = 5


def now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


def is_workday(day: date) -> bool:
    """Whether offices in the Netherlands are open on this day."""
    return day.weekday() < SATURDAY and day not in _days_off(day.year)


def deadline(start: datetime, workdays: int) -> datetime:
    """A moment so many working days after another.

    Args:
        start: aware. Outside office hours the count begins when the office opens next.
        workdays: how many; 0 gives the first moment in office hours.

    Returns:
        UTC, inside office hours.
    """
    local = _in_office_hours(start.astimezone(AMSTERDAM))
    day = local.date()
    for _ in range(workdays):
        day = _first_workday(day + timedelta(days=1))
    return _utc(day, local.time())


def days_later(start: datetime, days: int) -> datetime:
    """The first moment in office hours, so many calendar days later; aware in, UTC out."""
    local = start.astimezone(AMSTERDAM)
    return deadline(_utc(local.date() + timedelta(days=days), local.time()), 0)


def _in_office_hours(local: datetime) -> datetime:
    if is_workday(local.date()) and OPENS <= local.time() < CLOSES:
        return local
    day = local.date() if local.time() < CLOSES else local.date() + timedelta(days=1)
    return datetime.combine(_first_workday(day), OPENS, AMSTERDAM)


def _first_workday(day: date) -> date:
    while not is_workday(day):
        day += timedelta(days=1)
    return day


def _utc(day: date, at: time) -> datetime:
    return datetime.combine(day, at.replace(tzinfo=None), AMSTERDAM).astimezone(UTC)


@cache
def _days_off(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("NL", years=year)
