"""Opening hours: what is read, what is honestly left alone, and whether a place is open."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from knowledge.directory.hours import AMSTERDAM, Opening, OpenState, hours_in_words, open_at, read_hours
from knowledge.directory.models import Schedule

TUESDAY_TO_FRIDAY = tuple(Opening(day, "10:00", "17:00") for day in (1, 2, 3, 4))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dinsdag t/m vrijdag 10.00-17.00 uur", "dinsdag t/m vrijdag 10.00-17.00 uur"),
        ("Dinsdag tot en met vrijdag van 10:00 uur tot 17:00 uur", "dinsdag t/m vrijdag 10.00-17.00 uur"),
        ("woensdagmiddag 13.30-16.30 uur", "woensdag 13.30-16.30 uur"),
        ("werkdagen 10.00-16.00 uur; vrijdag tot 13.00 uur",
         "maandag t/m donderdag 10.00-16.00 uur, vrijdag 10.00-13.00 uur"),
        ("dinsdag en donderdag 9.30-17.00 uur (bron juni 2020)", "dinsdag en donderdag 9.30-17.00 uur"),
        ("maandag, woensdag en zaterdag 9.00 - 12.00", "maandag, woensdag en zaterdag 9.00-12.00 uur"),
        ("dinsdag 9.30-11.30 uur (Welfare)", "dinsdag 9.30-11.30 uur"),
        ("dag en nacht (hospice)", "dag en nacht"),
        ("elke dag 8.00-20.00 uur", "elke dag 8.00-20.00 uur"),
    ],
)  # fmt: skip
def test_what_is_read_is_said_again(text: str, said: str) -> None:
    found = read_hours(text)
    assert found and hours_in_words(found) == said


@pytest.mark.parametrize(
    "text",
    [
        "", "kantooruren", "vrijdagochtend vanaf 10.00 uur", "maandag", "dinsdag- en donderdagmiddag",
        "10.00-16.00 uur (dagen niet genoemd)", "woensdag, de ene week ochtend, de andere week avond (bron 2019)",
        "donderdag 10.00-12.00 uur; derde donderdag van de maand ook 19.30-21.30 uur",
        "donderdag 10.00-12.00 uur; geen inloop in zomer- en kerstvakantie",
        "inloop op de 2e en 4e dinsdag van de maand (vanaf 9 september 2025)", "vrijdag t/m dinsdag 10.00-17.00 uur",
        "maandag 17.00-10.00 uur", "maandag 10.00-25.00 uur", "dinsdag 10.00-17.00 uur (alleen in juli en augustus)",
        "dinsdag 10.00-12.00 uur, dinsdag 11.00-13.00 uur", "x" * 10_000,
    ],
)  # fmt: skip
def test_what_is_not_wholly_understood_is_left_alone(text: str) -> None:
    assert read_hours(text) is None


def test_the_real_directory_is_read_with_care(real_engine: Engine) -> None:
    with Session(real_engine) as session:
        texts = set(session.scalars(select(Schedule.description).where(Schedule.description != "")))
    read = {text for text in texts if read_hours(text)}
    assert len(read) >= 10
    assert not [text for text in read if "maand" in text.replace("maandag", "") or "week" in text or "vanaf" in text]


@given(
    st.lists(
        st.builds(
            lambda day, hour, length: Opening(day, f"{hour:02}:30", f"{hour + length:02}:00"),
            st.integers(0, 6), st.integers(0, 20), st.integers(1, 3),
        ),
        min_size=1, unique_by=lambda one: one.weekday,
    )
)  # fmt: skip
def test_words_and_hours_mean_the_same(openings: list[Opening]) -> None:
    assert read_hours(hours_in_words(openings)) == tuple(sorted(openings))


@pytest.mark.parametrize(
    ("moment", "state", "words"),
    [
        ("2026-11-24T10:00", OpenState.OPEN, "Nu open, tot 17.00 uur."),
        ("2026-11-24T16:59", OpenState.OPEN, "Nu open, tot 17.00 uur."),
        ("2026-11-24T17:00", OpenState.CLOSED, "Nu dicht. Morgen open om 10.00 uur."),
        ("2026-11-24T09:59", OpenState.CLOSED, "Nu dicht. Vandaag open om 10.00 uur."),
        ("2026-11-28T12:00", OpenState.CLOSED, "Nu dicht. Dinsdag open om 10.00 uur."),
        ("2026-12-22T12:00", OpenState.CLOSED, "Dicht tot en met 3 januari."),
        ("2026-12-25T12:00", OpenState.CLOSED, "Dicht tot en met 3 januari."),
        ("2027-04-27T12:00", OpenState.UNKNOWN, "Vandaag is een feestdag. Bel eerst even."),
    ],
)
def test_open_or_not(moment: str, state: OpenState, words: str) -> None:
    holiday = [(date(2026, 12, 21), date(2027, 1, 3))]
    now = open_at(TUESDAY_TO_FRIDAY, holiday, at(moment))
    assert (now.state, now.words) == (state, words)


def test_who_does_not_know_the_hours_says_so() -> None:
    assert open_at((), [], at("2026-11-24T12:00")).state is OpenState.UNKNOWN


def test_a_door_that_never_closes() -> None:
    always = read_hours("dag en nacht")
    assert always and open_at(always, [], at("2026-11-24T03:00")).words == "Nu open, de hele dag."
