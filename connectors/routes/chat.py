"""The chat door, in the format of Rasa's REST channel."""

from fastapi import APIRouter

from connectors.dependencies import TheServices
from connectors.handover import news_for_page
from connectors.once import usable
from connectors.shapes import UnderstandAnswer, UnderstandQuestion, WebhookAnswer, WebhookMessage

router = APIRouter(tags=["gesprek"])


@router.post("/webhooks/rest/webhook", response_model_exclude_none=True)
async def webhook(asked: WebhookMessage, app: TheServices) -> list[WebhookAnswer]:
    """Say something to the assistant, and read what it answers. There is always an answer."""
    about = asked.metadata or {}
    said = await app.turns.take(
        asked.sender, asked.message, welcomed=bool(about.get("welcomed")), message_id=usable(about.get("message_id"))
    )
    news = news_for_page(app.talks, app.conversations.of(asked.sender))
    return [WebhookAnswer.model_validate({"recipient_id": asked.sender, **message}) for message in [*said, *news]]


@router.post("/api/understand")
async def understand(asked: UnderstandQuestion, app: TheServices) -> UnderstandAnswer:
    """What a text says: label, themes, danger, place, who is asking. Nothing is remembered."""
    return UnderstandAnswer.of(await app.turns.understand(asked.text))
