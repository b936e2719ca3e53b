"""Who guesses codes is slowed down, for a while, and others are not."""

from connectors import guessing
from connectors.guessing import MISSES, SECONDS, Guesses


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_too_many_misses_and_then_a_while_later_none() -> None:
    clock = Clock()
    guesses = Guesses(clock)
    for _ in range(MISSES):
        assert not guesses.too_many("a")
        guesses.missed("a")
    assert guesses.too_many("a") and not guesses.too_many("b")
    clock.now = SECONDS
    assert not guesses.too_many("a")


def test_a_crowd_of_addresses_does_not_fill_the_memory(monkeypatch) -> None:  # noqa: ANN001
    monkeypatch.setattr(guessing, "ADDRESSES", 100)
    guesses = Guesses(Clock())
    for number in range(1000):
        guesses.missed(str(number))
    assert len(guesses._misses) == 100
