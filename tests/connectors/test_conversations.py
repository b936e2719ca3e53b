"""What the app keeps of conversations: little, in memory, and not for long."""

import asyncio

from connectors.conversations import Conversation, Conversations


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_silent_conversation_is_forgotten_after_its_hours() -> None:
    clock = Clock()
    known = Conversations(24, 100, clock)
    known.of("a").turns = 3
    clock.now = 24 * 3600 - 1
    assert known.of("a").turns == 3
    clock.now += 24 * 3600 + 1
    known.of("b")
    assert len(known) == 1 and known.of("a").turns == 0


def test_above_the_limit_the_longest_silent_one_goes_first() -> None:
    known = Conversations(24, 3, Clock())
    for sender in ("a", "b", "c"):
        known.of(sender).turns = 1
    known.of("a")
    known.of("d")
    assert len(known) == 3
    assert [known.of(sender).turns for sender in ("a", "c")] == [1, 1]
    assert known.of("b").turns == 0


def test_forgetting_is_at_once_and_twice_is_fine() -> None:
    known = Conversations(24, 3, Clock())
    known.of("a").asked = "place"
    known.forget("a")
    known.forget("a")
    assert len(known) == 0 and known.of("a").asked is None


def test_two_senders_share_nothing() -> None:
    async def both() -> tuple[Conversation, Conversation]:
        known = Conversations(24, 3, Clock())
        return known.of("a"), known.of("b")

    first, second = asyncio.run(both())
    assert first is not second and first.lock is not second.lock
