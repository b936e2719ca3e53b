"""The bot's only door: the app asks it to understand a text, or to take a turn.

Rasa's own REST channel logs the message when something fails and answers ``200`` with an empty list; this one logs no
text at all and says ``500``, so that the app can answer instead of falling silent. A turn carries a label, not the
person's words: what somebody typed never reaches the tracker.
"""

import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, Optional, Text

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

logger = logging.getLogger(__name__)


class SealedChannel(InputChannel):
    """Answers only who holds the token, which the app makes anew at each start."""

    def __init__(self, token: Text) -> None:
        self._token = token

    @classmethod
    def name(cls) -> Text:
        """The path below ``/webhooks``."""
        return "wegwijs"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "SealedChannel":
        """Made from ``bot/credentials.yml``."""
        token = (credentials or {}).get("token")
        if not token or token.startswith("${"):
            raise ValueError("WEGWIJS_BOT_TOKEN is not set; start the bot with `make run`")
        return cls(token)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The three routes."""
        routes = Blueprint("wegwijs_channel")

        @routes.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"ready": ready}, status=200 if ready else 503)

        @routes.route("/understand", methods=["POST"])
        async def understand(request: Request) -> HTTPResponse:
            """``{"texts"}`` to Rasa's reading of each."""
            if not self._allowed(request):
                return response.json({"error": "forbidden"}, status=403)
            try:
                agent = request.app.ctx.agent
                return response.json([await agent.parse_message(text) for text in request.json["texts"]])
            except Exception as error:
                return _failed("understand", error)

        @routes.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            """``{"sender", "label", "confidence", "metadata"}`` to the list of what the bot says."""
            if not self._allowed(request):
                return response.json({"error": "forbidden"}, status=403)
            asked = request.json
            said = CollectingOutputChannel()
            message = UserMessage(
                text="",
                output_channel=said,
                sender_id=asked["sender"],
                input_channel=self.name(),
                metadata=asked.get("metadata"),
                parse_data={
                    "text": "",
                    "intent": {"name": asked["label"], "confidence": asked.get("confidence", 1.0)},
                    "entities": [],
                },
            )
            try:
                await on_new_message(message)
            except Exception as error:
                return _failed("turn", error)
            return response.json(said.messages)

        return routes

    def _allowed(self, request: Request) -> bool:
        return hmac.compare_digest(request.headers.get("x-wegwijs-token", ""), self._token)


def _failed(what: Text, error: Exception) -> HTTPResponse:
    # The error's text may hold a person's words: only its type is logged.
    logger.error("%s failed: %s", what, type(error).__name__)
    return response.json({"error": "failed"}, status=500)
