"""A request body has a limit in size, whether it says its length beforehand or not, and in time."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connectors.errors import answer_to

#: Seconds for a whole body: 64 kB at the speed of a bad telephone line.
BODY_SECONDS = 15.0


class BodyLimit:
    """ASGI middleware: refuses larger bodies with 413, and slower ones with 408, before anything reads them."""

    def __init__(self, app: ASGIApp, max_bytes: int, seconds: float = BODY_SECONDS) -> None:
        self.app = app
        self.max_bytes = max_bytes
        self.seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
        if announced.isdigit() and int(announced) > self.max_bytes:
            await answer_to(scope, 413, "too-large")(scope, receive, send)
            return
        # Chunked bodies announce nothing: read them here, up to the limit, and hand them on whole.
        try:
            async with asyncio.timeout(self.seconds):
                body, too_large = await self._read(receive)
        except TimeoutError:
            slow = answer_to(scope, 408, "too-slow")
            slow.headers["connection"] = "close"
            await slow(scope, receive, send)
            return
        if too_large:
            await answer_to(scope, 413, "too-large")(scope, receive, send)
            return
        await self.app(scope, _replay(body, receive), send)

    async def _read(self, receive: Receive) -> tuple[list[Message], bool]:
        messages: list[Message] = []
        size = 0
        while True:
            message = await receive()
            messages.append(message)
            size += len(message.get("body", b""))
            if size > self.max_bytes:
                return messages, True
            if message["type"] != "http.request" or not message.get("more_body"):
                return messages, False


def _replay(messages: list[Message], receive: Receive) -> Receive:
    waiting = list(messages)

    async def replay() -> Message:
        return waiting.pop(0) if waiting else await receive()

    return replay
