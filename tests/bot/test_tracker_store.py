"""Conversations are really forgotten."""

from __future__ import annotations

import asyncio

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot import tracker_store
from bot.tracker_store import ForgetfulTrackerStore


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tracker_store, "time", clock)
    monkeypatch.setenv("WEGWIJS_CONVERSATION_HOURS", "2")
    monkeypatch.setenv("WEGWIJS_MAX_CONVERSATIONS", "3")
    return clock


def save(store: ForgetfulTrackerStore, sender: str) -> None:
    asyncio.run(store.save(DialogueStateTracker(sender, [])))


def known(store: ForgetfulTrackerStore, sender: str) -> bool:
    return asyncio.run(store.retrieve(sender)) is not None


def test_a_conversation_is_kept_and_then_forgotten(clock: Clock) -> None:
    store = ForgetfulTrackerStore(Domain.empty())
    save(store, "a")
    clock.now += 2 * 3600 - 1
    assert known(store, "a")
    clock.now += 2
    assert not known(store, "a")
    assert not store.store


def test_speaking_keeps_a_conversation_alive(clock: Clock) -> None:
    store = ForgetfulTrackerStore(Domain.empty())
    save(store, "a")
    clock.now += 3600
    save(store, "a")
    clock.now += 3600 + 1
    assert known(store, "a")


def test_the_longest_silent_goes_first(clock: Clock) -> None:
    store = ForgetfulTrackerStore(Domain.empty())
    for sender in ("a", "b", "c"):
        save(store, sender)
        clock.now += 1
    save(store, "a")
    save(store, "d")
    assert [known(store, sender) for sender in "abcd"] == [True, False, True, True]
