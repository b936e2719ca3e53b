"""The inbox of a desk: what is new, what is due today, what is late, and nothing of anybody else."""

from datetime import UTC, datetime, timedelta

import pytest

from referrals.clockwork import run_due
from referrals.inbox import Item, Owner, Tray, counts
from referrals.service import Referrals
from referrals.words import Actor, Reason, Status, Step
from referrals.workdays import AMSTERDAM
from tests.referrals.centres import ALONE, CONNECTED, HELPED, accepted, request
from tests.referrals.conftest import StandingClock

CENTRE, ZAAN = Owner(organization_id=CONNECTED), Owner(helpdesk_id="zaan")


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=AMSTERDAM).astimezone(UTC)


def trays(referrals: Referrals, owner: Owner = CENTRE) -> dict[str, Tray]:
    return {item.reference: item.tray for item in referrals.inbox(owner)}


def only(referrals: Referrals, owner: Owner = CENTRE) -> Item:
    (item,) = referrals.inbox(owner)
    return item


def test_everybody_sees_only_their_own(any_referrals: Referrals) -> None:
    referrals = any_referrals
    to_centre, to_helpdesk = (request(referrals, centre) for centre in (CONNECTED, HELPED))
    alone = request(referrals, ALONE, answers={})
    assert list(trays(referrals)) == [to_centre.reference]
    assert list(trays(referrals, ZAAN)) == [to_helpdesk.reference]
    assert trays(referrals, Owner(organization_id=HELPED)) == {} == trays(referrals, Owner(organization_id=ALONE))
    assert trays(referrals, Owner(helpdesk_id="elders")) == {}
    assert alone.reference not in {**trays(referrals), **trays(referrals, ZAAN)}


@pytest.mark.parametrize("owner", [{}, {"organization_id": "a", "helpdesk_id": "b"}])
def test_an_inbox_belongs_to_one(owner: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="one centre"):
        Owner(**owner)


def test_from_new_to_late_and_back(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals)
    assert only(referrals).tray is Tray.NEW
    clock.at = at("2026-11-25T08:00")
    assert only(referrals).tray is Tray.TODAY
    clock.at = at("2026-11-25T10:30")
    assert only(referrals).tray is Tray.OVERDUE
    run_due(referrals.sessions, referrals.office)
    assert only(referrals).tray is Tray.OVERDUE, "a reminder does not make it less late"
    referrals.step(made.reference, Step.RECEIVE, Actor.CENTRE)
    assert only(referrals).tray is Tray.WAITING


def test_handed_over_it_is_new_again(referrals: Referrals, clock: StandingClock) -> None:
    made = request(referrals)
    clock.at = at("2026-11-25T10:30")
    run_due(referrals.sessions, referrals.office)
    referrals.step(made.reference, Step.HAND_OVER, Actor.CENTRE)
    item = only(referrals)
    assert (item.tray, item.with_substitute, item.status) == (Tray.NEW, True, Status.AANGEVRAAGD)


def test_the_day_of_the_meeting_and_after_it(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    referrals.plan(made.reference, Actor.CENTRE, at("2026-11-30T14:00"))
    assert only(referrals).tray is Tray.WAITING
    clock.at = at("2026-11-30T09:00")
    item = only(referrals)
    assert (item.tray, item.meeting_at) == (Tray.TODAY, at("2026-11-30T14:00"))
    clock.at = at("2026-12-01T14:00")
    assert only(referrals).tray is Tray.OVERDUE


def test_the_most_pressing_comes_first(referrals: Referrals, clock: StandingClock) -> None:
    late = request(referrals)
    clock.forward(days=1)
    today = request(referrals)
    clock.at = at("2026-11-26T09:00")
    new = request(referrals)
    waiting = accepted(referrals)
    assert list(trays(referrals)) == [one.reference for one in (late, today, new, waiting)]
    assert counts(referrals.inbox(CENTRE)) == {
        Tray.OVERDUE: 1, Tray.TODAY: 1, Tray.NEW: 1, Tray.WAITING: 1, Tray.CLOSED: 0,
    }  # fmt: skip


def test_what_ended_leaves_and_is_found_among_the_closed_until_it_is_erased(
    referrals: Referrals, clock: StandingClock
) -> None:
    refused, withdrawn = request(referrals), request(referrals)
    referrals.step(refused.reference, Step.REFUSE, Actor.CENTRE, Reason.NO_CAPACITY)
    referrals.withdraw(withdrawn.token)
    assert referrals.inbox(CENTRE) == ()
    (item,) = referrals.inbox(CENTRE, closed=True)
    assert (item.reference, item.tray, item.reason) == (refused.reference, Tray.CLOSED, Reason.NO_CAPACITY)
    clock.forward(days=61)
    run_due(referrals.sessions, referrals.office)
    assert referrals.inbox(CENTRE, closed=True) == ()


def test_an_item_names_nobody_and_says_that_it_is_the_same_person(referrals: Referrals) -> None:
    first = request(referrals)
    request(referrals)
    earlier, later = sorted(referrals.inbox(CENTRE), key=lambda item: item.same_person or "")
    assert earlier.same_person is None and later.same_person == first.reference
    assert "mia" not in repr((earlier, later)).lower()


def test_attempts_are_counted(referrals: Referrals, clock: StandingClock) -> None:
    made = accepted(referrals)
    for _ in range(2):
        referrals.attempt(made.reference, Actor.CENTRE, reached=False)
        clock.forward(hours=1)
    assert only(referrals).attempts == 2
    assert only(referrals).due_at == clock() - timedelta(hours=2) + timedelta(days=3)
