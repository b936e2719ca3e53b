"""How much may come in a minute, from one conversation and from one network address.

No library: `limits` and what builds on it keep a timer thread or a server beside them; here a bucket is two numbers,
and there is a most to how many are kept. Nothing is written down: the counts are gone with the process.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.errors import answer_to

MINUTE = 60.0
#: Buckets kept; the one that was silent longest goes first, and is full again when it comes back.
KEPT = 20_000
#: Files that every page brings along are not counted.
FREE = ("/static/", "/widget.js", "/health", "/internal/")


@dataclass(slots=True)
class Bucket:
    """What may still come, and when that was counted."""

    left: float
    at: float


class Rate:
    """Lets so many through in a minute for each name, and all of them at once after a minute of rest."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def allows(self, name: str) -> bool:
        """Take one, if there is one left. With a limit of 0 everything may come."""
        if not self._per_minute:
            return True
        now = self._clock()
        bucket = self._buckets.setdefault(name, Bucket(self._per_minute, now))
        self._buckets.move_to_end(name)
        while len(self._buckets) > KEPT:
            self._buckets.popitem(last=False)
        refill = (now - bucket.at) * self._per_minute / MINUTE
        bucket.left, bucket.at = min(self._per_minute, bucket.left + refill), now
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True


class AddressLimit:
    """ASGI middleware: refuses an address that asks too much (429), with whom to phone.

    The address is what the server says; behind a proxy that is the person's own when ``WEGWIJS_TRUSTED_PROXIES`` names
    the proxy, and otherwise the proxy's.
    """

    def __init__(self, app: ASGIApp, per_minute: int) -> None:
        self.app = app
        self._rate = Rate(per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on."""
        if scope["type"] == "http" and not str(scope["path"]).startswith(FREE):
            address = (scope.get("client") or ("", 0))[0]
            if not self._rate.allows(str(address)):
                refused = answer_to(scope, 429, "too-many")
                refused.headers["retry-after"] = "60"
                await refused(scope, receive, send)
                return
        await self.app(scope, receive, send)
