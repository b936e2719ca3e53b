"""The inner door: the bot calls the assistant's actions here. Not for the outside, not in the API's description."""

import asyncio
import hmac
import logging
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError

from connectors.dependencies import TheServices
from connectors.errors import answer
from connectors.remembered import keep, restore

logger = logging.getLogger(__name__)
router = APIRouter(include_in_schema=False)


@router.post("/internal/actions")
async def run_action(request: Request, app: TheServices, token: str = "") -> JSONResponse:
    """Run one action. The answer is Rasa's: events and responses."""
    if not hmac.compare_digest(token.encode(), app.bot_token.encode()):
        return answer(403, "forbidden")
    call: dict[str, Any] = await request.json()
    # Our actions do not look at the domain; Rasa is told not to send it, and the executor insists on one.
    call.setdefault("domain", {})
    conversation = app.conversations.of(str(call.get("sender_id")))
    restored = restore(conversation, call)
    try:
        result = await app.executor.run(call)
    except Exception as error:  # the executor's own error would echo the request, a person's story included
        logger.error("action %s failed: %s", call.get("next_action"), type(error).__name__)
        # Rasa goes on with what it said before this action; the turn then says that it could not go on.
        conversation.action_failed = True
        return JSONResponse({"error": "action failed", "action_name": call.get("next_action")}, status_code=500)
    done = result.model_dump() if result else {"events": [], "responses": []}
    done["events"] = [*restored, *done["events"]]
    keep(conversation, call, done["events"])
    await _count_help(app, str(call.get("sender_id")), done["responses"])
    return JSONResponse(done)


async def _count_help(app: TheServices, sender: str, responses: list[dict[str, Any]]) -> None:
    """A talk that a GP's link began is counted once when it shows help. A count that fails costs nobody an answer."""
    conversation = app.conversations.of(sender)
    shows = any((one.get("custom") or {}).get("type") == "suggestion" for one in responses)
    if conversation.link is None or conversation.link_helped or not shows:
        return
    conversation.link_helped = True
    try:
        await asyncio.to_thread(app.links.helped, conversation.link.link_id)
    except SQLAlchemyError as error:
        logger.error("help was not counted: %s", type(error).__name__)
