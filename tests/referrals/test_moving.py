"""Steps: state, event, timers and mail change together; twice the same is once; two at once do not both win."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import event

from referrals.calendar_file import calendar_file
from referrals.models import Referral, ReferralEvent
from referrals.office import NoSuchReferral, Refused
from referrals.service import Referrals
from referrals.states import IllegalStep
from referrals.words import Actor, Reason, Status, Step
from tests.referrals.centres import accepted, as_sent, contact, mails, request, stored, timers
from tests.referrals.conftest import StandingClock

NEWS = ("news", "mia@voorbeeld-post.nl")


def steps(referrals: Referrals, reference: str) -> list[tuple[str, str, str]]:
    with referrals.sessions() as session:
        found = session.query(Referral).filter_by(reference=reference).one()
        return [(one.actor, one.step, one.to_status) for one in found.events]


def test_a_whole_loop(any_referrals: Referrals, clock: StandingClock) -> None:
    referrals = any_referrals
    made = request(referrals)
    as_sent(referrals)
    assert referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE) is Status.ONTVANGEN
    assert timers(referrals) == ["remind", "give-up", "erase"]
    assert referrals.step(made.reference, Step.ACCEPT, Actor.CENTRE) is Status.GEACCEPTEERD
    assert referrals.attempt(made.reference, Actor.CENTRE, reached=False) is Status.GEACCEPTEERD
    clock.forward(hours=3)
    assert referrals.attempt(made.reference, Actor.CENTRE, reached=True) is Status.CONTACT_GELEGD
    meeting = clock() + timedelta(days=3)
    assert referrals.plan(made.reference, Actor.CENTRE, meeting) is Status.KENNISMAKING_GEPLAND
    seen = referrals.track(made.token)
    assert seen.appointment == "donderdag 26 november, 13.30 uur" and seen.has_calendar
    assert seen.now == "U hebt een afspraak bij Anna's Huis." and seen.contact == "Els"
    clock.forward(days=4)
    assert referrals.attend(made.reference, Actor.CENTRE, attended=True) is Status.KENNISMAKING_GEPLAND
    assert referrals.step(made.reference, Step.COMPLETE, Actor.CENTRE) is Status.AFGEROND
    assert steps(referrals, made.reference) == [
        ("person", "request", "aangevraagd"),
        ("centre", "receive", "ontvangen"),
        ("centre", "accept", "geaccepteerd"),
        ("centre", "attempt", "geaccepteerd"),
        ("centre", "attempt", "geaccepteerd"),
        ("centre", "make-contact", "contact-gelegd"),
        ("centre", "plan", "kennismaking-gepland"),
        ("centre", "attend", "kennismaking-gepland"),
        ("centre", "complete", "afgerond"),
    ]
    assert mails(referrals, waiting=True) == [NEWS] * 3
    assert timers(referrals) == ["follow-up", "erase"]
    assert referrals.person(made.reference) is None


def test_a_refusal_says_why_and_what_now(referrals: Referrals) -> None:
    made = request(referrals)
    as_sent(referrals)
    assert referrals.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY) is Status.AFGEWEZEN
    seen = referrals.track(made.token)
    assert (seen.now, seen.reason) == ("Anna's Huis kan u nu niet helpen.", "Er is daar nu geen plek.")
    assert seen.next_step.startswith("Kies een ander adres.") and not seen.can_answer
    assert mails(referrals, waiting=True) == [NEWS]
    with pytest.raises(Refused):
        referrals.answer(made.token, worked=True)


def test_an_illegal_step_changes_nothing(referrals: Referrals) -> None:
    made = request(referrals)
    before = (steps(referrals, made.reference), mails(referrals), timers(referrals))
    with pytest.raises(IllegalStep):
        referrals.step(made.reference, Step.COMPLETE, Actor.CENTRE)
    with pytest.raises(NoSuchReferral):
        referrals.step("W-AAAA-AA", Step.ACCEPT, Actor.CENTRE)
    assert (steps(referrals, made.reference), mails(referrals), timers(referrals)) == before


@pytest.mark.parametrize(
    "click",
    [
        lambda r, made, clock: r.step(made.reference, Step.RECEIVE, Actor.CENTRE),
        lambda r, made, clock: r.step(made.reference, Step.ACCEPT, Actor.CENTRE),
        lambda r, made, clock: r.step(made.reference, Step.REFUSE, Actor.CENTRE, Reason.OTHER),
        lambda r, made, clock: r.answer(made.token, worked=True),
        lambda r, made, clock: r.answer(made.token, worked=False),
    ],
)
def test_a_double_click_is_one_click(referrals: Referrals, clock: StandingClock, click: Callable) -> None:
    made = request(referrals)
    click(referrals, made, clock)
    once = (steps(referrals, made.reference), mails(referrals), timers(referrals))
    click(referrals, made, clock)
    assert (steps(referrals, made.reference), mails(referrals), timers(referrals)) == once


@pytest.mark.parametrize(
    "click",
    [
        lambda r, made, clock: r.attempt(made.reference, Actor.CENTRE, reached=False),
        lambda r, made, clock: r.attempt(made.reference, Actor.CENTRE, reached=True),
        lambda r, made, clock: r.plan(made.reference, Actor.CENTRE, clock() + timedelta(days=1)),
    ],
)
def test_a_double_click_while_helping_is_one_click(referrals: Referrals, clock: StandingClock, click: Callable) -> None:
    made = accepted(referrals)
    click(referrals, made, clock)
    once = (steps(referrals, made.reference), mails(referrals), timers(referrals))
    click(referrals, made, clock)
    assert (steps(referrals, made.reference), mails(referrals), timers(referrals)) == once


def test_two_tabs_that_disagree(any_referrals: Referrals) -> None:
    """Both looked at the same state; one wins, the other one hears what happened."""
    referrals = any_referrals
    made = request(referrals)
    both_looked = threading.Barrier(2, timeout=30)
    waited = threading.local()

    def wait(*_: object) -> None:
        if not getattr(waited, "once", False):
            waited.once = True
            both_looked.wait()

    event.listen(ReferralEvent, "init", wait)

    def click(step: Step) -> str:
        try:
            return referrals.step(made.reference, step, Actor.CENTRE, Reason.OTHER if step is Step.REFUSE else None)
        except IllegalStep as refused:
            return refused.message

    try:
        with ThreadPoolExecutor(2) as pool:
            said = list(pool.map(click, [Step.ACCEPT, Step.REFUSE]))
    finally:
        event.remove(ReferralEvent, "init", wait)
    assert len({"geaccepteerd", "afgewezen"} & set(said)) == 1
    assert any(one.startswith(("Deze stap kan nu niet.", "Dit kan niet meer.")) for one in said)
    assert len(steps(referrals, made.reference)) == 2


def test_another_moment_for_the_meeting(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    with pytest.raises(Refused, match="voorbij"):
        referrals.plan(made.reference, Actor.CENTRE, clock() - timedelta(hours=1))
    referrals.plan(made.reference, Actor.CENTRE, clock() + timedelta(days=1))
    first = referrals.calendar(made.token)
    referrals.plan(made.reference, Actor.CENTRE, clock() + timedelta(days=2))
    second = referrals.calendar(made.token)
    assert first and second and b"SEQUENCE:0" in first and b"SEQUENCE:1" in second
    uid = f"UID:{made.reference}@wegwijs".encode()
    assert uid in first and uid in second and b"DTSTART:20261125T093000Z" in second
    assert b"kanker" not in second.lower() and b"Mia" not in second
    with pytest.raises(Refused, match="moet nog komen"):
        referrals.attend(made.reference, Actor.CENTRE, attended=True)


def test_no_meeting_no_calendar(referrals: Referrals) -> None:
    made = accepted(referrals)
    assert referrals.calendar(made.token) is None
    with referrals.sessions() as session:
        assert calendar_file(stored(referrals, made, session)) is None


def test_handing_over_goes_to_the_substitute_once(referrals: Referrals) -> None:
    made = accepted(referrals)
    as_sent(referrals)
    assert referrals.step(made.reference, Step.HAND_OVER, Actor.CENTRE) is Status.AANGEVRAAGD
    assert mails(referrals, waiting=True) == [("new", "bo@annas-huis.test")]
    assert timers(referrals)[0] == "remind"
    referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE)
    with pytest.raises(Refused, match="vervanger"):
        referrals.step(made.reference, Step.HAND_OVER, Actor.CENTRE)


def test_a_contact_without_a_substitute_has_nobody_to_hand_over_to(referrals: Referrals) -> None:
    with referrals.sessions.begin() as session:
        session.merge(contact(substitute_email=""))
    made = accepted(referrals)
    with pytest.raises(Refused, match="vervanger"):
        referrals.step(made.reference, Step.HAND_OVER, Actor.CENTRE)
