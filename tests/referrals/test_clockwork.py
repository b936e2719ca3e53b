"""Timers: at their time, once, whoever runs them, however long nobody did."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import sessionmaker

from knowledge.database import open_database
from referrals.clockwork import run_due
from referrals.consent import Purpose
from referrals.models import Referral, ReferralEvent, Timer
from referrals.office import Erased
from referrals.receivers import ReferralContact
from referrals.service import Referrals
from referrals.words import Actor, Reason, Status, Step
from referrals.workdays import AMSTERDAM
from tests.referrals.centres import (
    ALONE,
    CONNECTED,
    HELPED,
    YES,
    accepted,
    as_sent,
    contact,
    load_directory_of,
    mails,
    request,
    timers,
)
from tests.referrals.conftest import StandingClock

ELS, BO, MIA = "els@annas-huis.test", "bo@annas-huis.test", "mia@voorbeeld-post.nl"


def run(referrals: Referrals) -> int:
    return run_due(referrals.sessions, referrals.office)


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=AMSTERDAM).astimezone(UTC)


def new_mails(referrals: Referrals) -> list[tuple[str, str]]:
    found = mails(referrals, waiting=True)
    as_sent(referrals)
    return found


def test_nobody_opens_it(any_referrals: Referrals, clock: StandingClock) -> None:
    """Asked on Monday morning: a reminder on Wednesday, the substitute on Friday, the truth on Tuesday."""
    referrals = any_referrals
    made = request(referrals)
    new_mails(referrals)
    clock.at = at("2026-11-25T10:29")
    assert run(referrals) == 0
    clock.at = at("2026-11-25T10:30")
    assert run(referrals) == 1 and run(referrals) == 0
    assert new_mails(referrals) == [("reminder", ELS)]
    clock.at = at("2026-11-27T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("new", BO)]
    clock.at = at("2026-12-01T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("closed", BO), ("news", MIA)]
    seen = referrals.track(made.token)
    assert (seen.status, seen.reason) == (Status.NIET_GELUKT, "Wij kregen geen antwoord.")
    assert seen.next_step.startswith("Kies een ander adres") and seen.can_answer
    clock.at = at("2026-12-03T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("follow-up", MIA)]


def test_over_christmas_everybody_gets_their_time(referrals: Referrals, clock: StandingClock) -> None:
    clock.at = at("2026-12-24T16:00")
    request(referrals)
    clock.at = at("2026-12-29T15:59")
    assert run(referrals) == 0
    clock.at = at("2026-12-29T16:00")
    assert run(referrals) == 1


def test_over_the_change_of_the_clock(referrals: Referrals, clock: StandingClock) -> None:
    clock.at = at("2026-10-23T10:00")
    request(referrals)
    clock.at = at("2026-10-27T09:59")
    assert run(referrals) == 0
    clock.at = at("2026-10-27T10:00")
    assert run(referrals) == 1


def test_without_a_substitute_the_truth_comes_sooner(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals, HELPED)
    clock.at = at("2026-11-25T10:30")
    run(referrals)
    clock.at = at("2026-11-27T10:30")
    run(referrals)
    assert referrals.track(made.token).status is Status.NIET_GELUKT and timers(referrals) == ["follow-up", "erase"]


def test_whoever_answers_is_not_reminded(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    referrals.attempt(made.reference, Actor.CENTRE, reached=True)
    as_sent(referrals)
    clock.at = at("2026-11-27T10:30")
    assert run(referrals) == 0


def test_accepted_and_then_silence(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    new_mails(referrals)
    clock.at = at("2026-11-26T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("reminder", ELS)]
    clock.at = at("2026-12-07T10:30")
    assert run(referrals) == 1 and referrals.track(made.token).status is Status.NIET_GELUKT


def test_after_the_meeting_the_centre_is_asked_how_it_went(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    referrals.plan(made.reference, Actor.CENTRE, at("2026-11-30T14:00"))
    new_mails(referrals)
    clock.at = at("2026-11-30T18:00")
    assert run(referrals) == 0
    clock.at = at("2026-12-01T14:00")
    assert run(referrals) == 1 and new_mails(referrals) == [("reminder", ELS)]


def test_after_a_long_sleep_the_substitute_still_gets_time(referrals: Referrals, clock: StandingClock) -> None:
    """Nobody ran the clockwork for two weeks: everything is due, but a reminder gets its two days all the same."""
    made = request(referrals)
    new_mails(referrals)
    clock.at = at("2026-12-08T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("reminder", ELS)]
    clock.at = at("2026-12-10T10:30")
    assert run(referrals) == 1 and new_mails(referrals) == [("new", BO)]
    assert referrals.track(made.token).status is Status.AANGEVRAAGD


def test_a_centre_removed_meanwhile_ends_honestly(
    referrals: Referrals, clock: StandingClock, engine: Engine, tmp_path: Path
) -> None:
    made = request(referrals)
    new_mails(referrals)
    load_directory_of(engine, referrals.office.gazetteer, tmp_path / "smaller", ALONE)
    clock.at = at("2026-11-25T10:30")
    run(referrals)
    assert referrals.track(made.token).status is Status.NIET_GELUKT and new_mails(referrals) == [("news", MIA)]


def test_a_contact_who_left_meanwhile_ends_honestly(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals)
    with referrals.sessions.begin() as session:
        session.delete(session.get_one(ReferralContact, CONNECTED))
    clock.at = at("2026-11-25T10:30")
    run(referrals)
    assert referrals.track(made.token).status is Status.NIET_GELUKT


def test_six_weeks_later_for_who_asked_for_it(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals, ask_again=True)
    referrals.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.OUT_OF_AREA)
    referrals_answers = {**YES, Purpose.FOLLOW_UP: False}
    request(referrals, answers=referrals_answers, ask_again=True)
    assert timers(referrals).count("ask-again") == 1
    as_sent(referrals)
    clock.at = at("2027-01-04T10:30")
    run(referrals)
    assert ("later", MIA) in new_mails(referrals)


def test_nobody_is_asked_who_said_no_or_who_answered(referrals: Referrals, clock: StandingClock) -> None:
    quiet = request(referrals, answers={**YES, Purpose.FOLLOW_UP: False})
    answered = request(referrals)
    for made in (quiet, answered):
        referrals.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.OTHER)
    loud = request(referrals)
    referrals.answer(loud.token, worked=True)
    as_sent(referrals)
    clock.forward(days=20)
    run(referrals)
    assert new_mails(referrals) == [("follow-up", MIA)]


def test_a_link_expires_and_the_data_with_it(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals)
    referrals.answer(made.token, worked=True)
    clock.forward(days=60)
    run(referrals)
    with pytest.raises(Erased) as gone:
        referrals.track(made.token)
    assert not gone.value.withdrawn and gone.value.message.startswith("Deze link is verlopen.")
    assert timers(referrals) == []


def test_nothing_is_kept_for_ever_without_an_end(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    referrals.attempt(made.reference, Actor.CENTRE, reached=True)
    alone = request(referrals, ALONE, answers={})
    clock.forward(days=180)
    run(referrals)
    assert referrals.track(made.token).status is Status.NIET_GELUKT
    with pytest.raises(Erased):
        referrals.track(alone.token)
    clock.forward(days=60)
    run(referrals)
    with pytest.raises(Erased):
        referrals.track(made.token)


def test_two_schedulers_at_once_run_each_timer_once(any_referrals: Referrals, clock: StandingClock) -> None:
    referrals = any_referrals
    for _ in range(5):
        request(referrals)
    clock.at = at("2026-11-25T10:30")
    with referrals.sessions() as session:
        url = session.get_bind().engine.url
    engines = [open_database(url.render_as_string()) for _ in range(3)]
    crowd = [Referrals(sessionmaker(engine), referrals.office) for engine in engines]
    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(run, crowd)) == 5
    with referrals.sessions() as session:
        assert len(session.scalars(select(ReferralEvent).where(ReferralEvent.step == Step.REMIND)).all()) == 5
    assert [one for one in mails(referrals) if one[0] == "reminder"] == [("reminder", ELS)] * 5
    for engine in engines:
        engine.dispose()


def test_a_crash_in_a_timer_leaves_it_due(referrals: Referrals, clock: StandingClock, engine: Engine) -> None:
    request(referrals)
    clock.at = at("2026-11-25T10:30")
    before = mails(referrals)

    def crash(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("INSERT INTO outbox"):
            raise OSError("disk full")

    event.listen(engine, "after_cursor_execute", crash)
    assert run(referrals) == 0
    event.remove(engine, "after_cursor_execute", crash)
    assert mails(referrals) == before
    assert run(referrals) == 1 and mails(referrals)[-1] == ("reminder", ELS)


def test_one_bad_timer_does_not_stop_the_others(referrals: Referrals, clock: StandingClock) -> None:
    with referrals.sessions.begin() as session:
        session.merge(contact())
    request(referrals)
    with referrals.sessions.begin() as session:
        broken = session.scalars(select(Referral)).one()
        session.add(Timer(referral_id=broken.id, kind="nonsense", due_at=clock.at))
    clock.at = at("2026-11-25T10:30")
    assert run(referrals) == 1 and mails(referrals)[-1][0] == "reminder"
