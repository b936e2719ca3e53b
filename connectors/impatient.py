"""Connections that send a request too slowly are cut off: uvicorn itself waits for ever for the end of its head."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

#: Seconds for the head of a request, from its first byte or from the connection. A slow phone needs less than one.
HEAD_SECONDS = 10.0


class ImpatientProtocol(H11Protocol):
    """Uvicorn's protocol with a time limit for heads. Bodies have theirs in ``connectors.limits``."""

    _cutting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connected."""
        super().connection_made(transport)
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        """Something came."""
        if self._cutting is None and self._is_idle():
            self._wait_for_head()
        super().data_received(data)
        if not self._is_idle():
            self._stop_waiting()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _is_idle(self) -> bool:
        """Whether no request is being answered: none began, or the last one is done."""
        cycle: RequestResponseCycle | None = self.cycle  # uvicorn's own type leaves the None out
        return cycle is None or cycle.response_complete

    def _wait_for_head(self) -> None:
        self._cutting = self.loop.call_later(HEAD_SECONDS, self._cut)

    def _stop_waiting(self) -> None:
        if self._cutting is not None:
            self._cutting.cancel()
            self._cutting = None

    def _cut(self) -> None:
        self._cutting = None
        if self._is_idle():
            self.transport.close()
