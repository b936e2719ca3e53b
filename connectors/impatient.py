"""Connections that send a request or read an answer too slowly are cut off: uvicorn itself waits for ever for both."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

#: Seconds for the head of a request, from its first byte or from the connection. A slow phone needs less than one.
HEAD_SECONDS = 10.0
#: Seconds in which an answer must get on its way: what waits for the reader is gone then, or 48 kB less.
READ_SECONDS = 30.0


class ImpatientProtocol(H11Protocol):
    """Uvicorn's protocol with a time limit for heads and for answers. Bodies have theirs in ``connectors.limits``."""

    _cutting: asyncio.TimerHandle | None = None
    _looking: asyncio.TimerHandle | None = None
    #: Whether the reader took what waited since the last look.
    _took = True

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connected."""
        super().connection_made(transport)
        self._wait_for_head()
        self._look_at_reader()

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
        if self._looking is not None:
            self._looking.cancel()
        super().connection_lost(exc)

    def resume_writing(self) -> None:
        """Most of what waited for the reader is gone."""
        self._took = True
        super().resume_writing()

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

    def _look_at_reader(self) -> None:
        """Cut off who left something waiting since the last look; closing would wait until it is read, too."""
        waits = self.transport.get_write_buffer_size() > 0
        if waits and not self._took:
            self.transport.abort()
            return
        self._took = not waits
        self._looking = self.loop.call_later(READ_SECONDS, self._look_at_reader)
