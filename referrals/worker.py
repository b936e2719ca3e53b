"""What goes on in the background as long as the app runs: timers, then mail, then a short rest."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from referrals.clockwork import run_due
from referrals.mail import MailServer
from referrals.outbox import send_due
from referrals.service import Referrals

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Pulse:
    """When the background work last went round, so that somebody notices when it stands still."""

    at: float = field(default_factory=time.monotonic)

    def beat(self) -> None:
        """It went round."""
        self.at = time.monotonic()

    def seconds(self) -> float:
        """How long ago."""
        return time.monotonic() - self.at


#: Seconds between two looks. A mail may wait this long; a timer counts in days.
REST = 2.0
#: Seconds between two rounds of chores.
HOUR = 3600.0


@asynccontextmanager
async def working(
    referrals: Referrals,
    server: MailServer,
    rest: float = REST,
    pulse: Pulse | None = None,
    chores: Sequence[Callable[[], object]] = (),
    every: float = HOUR,
) -> AsyncIterator[None]:
    """Run the clockwork and the outbox until the block ends. Stopping is as safe as crashing: nothing is half done.

    Args:
        referrals: whose timers and mail.
        server: where mail leaves.
        rest: seconds between two rounds.
        pulse: told after each round.
        chores: what is done at the start and then once in ``every`` seconds, each in a thread.
        every: see there.
    """
    stop = asyncio.Event()
    round_ = _Round(referrals, server, tuple(chores), every)
    task = asyncio.create_task(_work(round_, rest, stop, pulse or Pulse()))
    try:
        yield
    finally:
        stop.set()
        # A mail that is being sent gets a moment; if it needs more, its lease runs out and it is sent again.
        done, _ = await asyncio.wait([task], timeout=rest)
        if not done:
            task.cancel()
            await asyncio.wait([task])


@dataclass(slots=True)
class _Round:
    """What is done again and again."""

    referrals: Referrals
    server: MailServer
    chores: tuple[Callable[[], object], ...]
    every: float
    tidied: float | None = None

    async def go(self) -> None:
        await asyncio.to_thread(run_due, self.referrals.sessions, self.referrals.office)
        await send_due(self.referrals.sessions, self.referrals.office, self.server)
        if self.tidied is None or time.monotonic() - self.tidied >= self.every:
            for chore in self.chores:
                await asyncio.to_thread(chore)
            self.tidied = time.monotonic()


async def _work(round_: _Round, rest: float, stop: asyncio.Event, pulse: Pulse) -> None:
    while not stop.is_set():
        try:
            await round_.go()
        except asyncio.CancelledError:
            raise
        except BaseException as problem:  # a database that is away comes back; nothing at all may end the work for good
            logger.error("background work failed: %s", type(problem).__name__)
        pulse.beat()
        try:
            await asyncio.wait_for(stop.wait(), rest)
        except TimeoutError:
            continue
