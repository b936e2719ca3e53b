"""Who guesses codes is slowed down. Only misses count, in memory, and are forgotten after a while: nobody is listed."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable

#: So many codes that do not exist, from one network address, in so many seconds.
MISSES = 20
SECONDS = 600.0
#: Addresses kept in mind; the one that was silent longest goes first.
ADDRESSES = 10_000


class Guesses:
    """Counts misses by network address."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._misses: OrderedDict[str, deque[float]] = OrderedDict()

    def too_many(self, address: str) -> bool:
        """Whether somebody at this address must wait."""
        return len(self._recent(address)) >= MISSES

    def missed(self, address: str) -> None:
        """Note a code that does not exist."""
        recent = self._recent(address)
        recent.append(self._clock())
        self._misses[address] = recent
        self._misses.move_to_end(address)
        while len(self._misses) > ADDRESSES:
            self._misses.popitem(last=False)

    def _recent(self, address: str) -> deque[float]:
        recent = self._misses.get(address, deque(maxlen=MISSES))
        while recent and recent[0] <= self._clock() - SECONDS:
            recent.popleft()
        return recent
