"""Days and times as people type them, in Dutch local time, also in the nights when the clock changes."""

from datetime import UTC, date, datetime

import pytest

from desk.local_time import day_of, moment_of
from referrals.office import Refused


@pytest.mark.parametrize("text", ["2026-12-03", "3-12-2026", " 03/12/2026 ", "3.12.2026", "3 12 2026"])
def test_days(text: str) -> None:
    assert day_of(text) == date(2026, 12, 3)


@pytest.mark.parametrize("clock", ["14:30", "14.30", "14u30", "14 30", "14:30 uur"])
def test_times_in_winter_and_summer(clock: str) -> None:
    assert moment_of("2026-12-03", clock) == datetime(2026, 12, 3, 13, 30, tzinfo=UTC)
    assert moment_of("2026-07-03", clock) == datetime(2026, 7, 3, 12, 30, tzinfo=UTC)


def test_whole_hours() -> None:
    assert moment_of("3-12-2026", "9 uur") == datetime(2026, 12, 3, 8, tzinfo=UTC)


def test_an_hour_that_is_skipped_and_one_that_comes_twice() -> None:
    with pytest.raises(Refused, match="klok"):
        moment_of("2027-03-28", "02:30")
    assert moment_of("2026-10-25", "02:30") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock"),
    [("", ""), ("morgen", "10:00"), ("2026-13-01", "10:00"), ("31-2-2026", "10:00"), ("2026-12-03", "24:00"),
     ("2026-12-03", "10:61"), ("2026-12-03", "halfdrie"), ("9999999-1-1", "10:00")],
)  # fmt: skip
def test_what_is_unclear_says_what_to_type(day: str, clock: str) -> None:
    with pytest.raises(Refused, match="Typ"):
        moment_of(day, clock)
