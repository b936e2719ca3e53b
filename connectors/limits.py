"""A request body has a limit, whether it says its length beforehand or not."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connectors.errors import answer_to


class BodyLimit:
    """ASGI middleware: refuses larger bodies with 413 before anything reads them into memory."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self.app = app
        self.max_bytes = max_bytes

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
        body, too_large = await self._read(receive)
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
