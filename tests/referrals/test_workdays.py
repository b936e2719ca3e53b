"""Working days around weekends, Dutch holidays and the change of the clock."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.workdays import AMSTERDAM, days_later, deadline, is_workday


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        ("2026-12-24", True), ("2026-12-25", False), ("2026-12-26", False), ("2026-12-28", True),
        ("2026-01-01", False), ("2026-04-02", True), ("2026-04-03", False), ("2026-04-06", False),
        ("2026-04-27", False), ("2027-04-26", True), ("2027-04-27", False), ("2025-05-05", False),
        ("2026-05-05", True), ("2026-05-14", False), ("2026-05-25", False), ("2026-11-22", False),
        ("2026-11-23", True),
    ],
)  # fmt: skip
def test_days_off(day: str, open_: bool) -> None:
    assert is_workday(date.fromisoformat(day)) is open_


@pytest.mark.parametrize(
    ("start", "workdays", "end"),
    [
        ("2026-11-23T10:30", 2, "2026-11-25T10:30"),  # Monday
        ("2026-11-20T15:00", 2, "2026-11-24T15:00"),  # over a weekend
        ("2026-11-21T12:00", 2, "2026-11-25T09:00"),  # asked on a Saturday: counted from Monday
        ("2026-11-23T22:15", 2, "2026-11-26T09:00"),  # asked at night: counted from the morning
        ("2026-11-23T06:00", 1, "2026-11-24T09:00"),
        ("2026-12-24T16:00", 2, "2026-12-29T16:00"),  # Christmas and a weekend
        ("2026-04-02T11:00", 2, "2026-04-08T11:00"),  # Good Friday to Easter Monday
        ("2026-04-24T11:00", 2, "2026-04-29T11:00"),  # King's Day on a Monday
        ("2026-12-31T10:00", 1, "2027-01-04T10:00"),
        ("2026-11-22T10:00", 0, "2026-11-23T09:00"),
    ],
)
def test_deadlines(start: str, workdays: int, end: str) -> None:
    assert deadline(local(start), workdays) == local(end).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "end"), [("2026-03-27T10:00", "2026-03-30T10:00"), ("2026-10-23T10:00", "2026-10-26T10:00")]
)
def test_ten_in_the_morning_stays_ten_when_the_clock_changes(start: str, end: str) -> None:
    due = deadline(local(start), 1)
    assert due == local(end).astimezone(UTC)
    assert (due - local(start).astimezone(UTC)).total_seconds() / 3600 in (71, 73)


def test_days_later_fall_on_a_workday() -> None:
    assert days_later(local("2026-12-11T10:00"), 14) == local("2026-12-28T09:00").astimezone(UTC)
    assert days_later(local("2026-11-23T10:00"), 2) == local("2026-11-25T10:00").astimezone(UTC)


@given(st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1)), st.integers(0, 15))
def test_a_deadline_is_in_office_hours_and_not_before_the_start(naive: datetime, workdays: int) -> None:
    start = naive.replace(tzinfo=UTC)
    due = deadline(start, workdays)
    there = due.astimezone(AMSTERDAM)
    assert due >= start and is_workday(there.date()) and 9 <= there.hour < 17
    assert deadline(start, workdays + 1) > due
