"""A calendar file (iCalendar) for a first meeting."""

from datetime import timedelta

from icalendar import Alarm, Calendar, Event

from referrals.models import Referral
from referrals.words import Status

#: How long a first meeting takes, as far as a calendar must know.
MINUTES = 60
REMIND_HOURS = 24


def calendar_file(referral: Referral) -> bytes | None:
    """The meeting that is agreed on, or None.

    The name of the event does not tell what it is about: a calendar is often shared. A later moment for the same
    referral replaces the earlier one (same UID, higher SEQUENCE).
    """
    if not referral.appointments or referral.status != Status.KENNISMAKING_GEPLAND:
        return None
    newest = referral.appointments[-1]
    event = Event()
    event.add("uid", f"{referral.reference}@wegwijs")
    event.add("sequence", len(referral.appointments) - 1)
    event.add("dtstamp", newest.created_at)
    event.add("dtstart", newest.starts_at)
    event.add("dtend", newest.starts_at + timedelta(minutes=MINUTES))
    event.add("summary", f"Afspraak {referral.organization_name}")
    event.add("class", "PRIVATE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Afspraak")
    alarm.add("trigger", timedelta(hours=-REMIND_HOURS))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Wegwijs//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
