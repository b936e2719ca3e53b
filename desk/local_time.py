"""A day and a time as somebody types them, in Dutch local time."""

import re
from datetime import UTC, date, datetime, time

from referrals.office import Refused
from referrals.workdays import AMSTERDAM

#: What browsers send, and what people type where the browser has no field for days.
FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[-/. ](?P<month>\d{1,2})[-/. ](?P<year>\d{4})"),
)
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.u ]+(?P<minute>\d{2}))?(?: ?uur)?")


def day_of(text: str) -> date:
    """A day.

    Raises:
        Refused: with what to type.
    """
    found = next((match for form in FORMS if (match := form.fullmatch(text.strip()))), None)
    try:
        if found:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        pass
    raise Refused("Deze dag kennen wij niet. Typ dag, maand en jaar, bijvoorbeeld 3-12-2026.")


def time_of(text: str) -> time:
    """A time of the day.

    Raises:
        Refused: with what to type.
    """
    found = CLOCK.fullmatch(text.strip().lower())
    try:
        if found:
            return time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:
        pass
    raise Refused("Deze tijd kennen wij niet. Typ uren en minuten, bijvoorbeeld 14:30.")


def moment_of(day: str, clock: str) -> datetime:
    """Both together, in UTC.

    Raises:
        Refused: one of them is unclear, or the hour is skipped in the night that the clock goes forward.
    """
    local = datetime.combine(day_of(day), time_of(clock), AMSTERDAM)
    moment = local.astimezone(UTC)
    if moment.astimezone(AMSTERDAM).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise Refused("Deze tijd bestaat niet: de klok gaat die nacht vooruit. Kies een andere tijd.")
    return moment
