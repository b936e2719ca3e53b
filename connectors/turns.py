"""One turn of a conversation, from what somebody typed to what they read.

Order of things: danger first, by rules that need nothing else; then the model's reading; then the bot. Whatever fails,
within ``answer_seconds`` the person reads a sentence that helps.
"""

import asyncio
import logging
import time
from typing import Any

from actions.people import DANGER, DAY_AND_NIGHT, INFORMATION
from connectors.bot import Bot, BotUnavailable
from connectors.conversations import Conversation, Conversations
from connectors.settings import Settings
from knowledge.places import ASK_BELOW, FoundPlace, Gazetteer
from understanding.labels import Danger, DangerKind, ModelReading, Reading
from understanding.reading import NOTHING_READ, read
from understanding.safety.answers import answer as safety_answer
from understanding.safety.signals import find_danger

logger = logging.getLogger(__name__)

FIRST_WORDS = "U praat met Wegwijs. Dat is een chatbot, geen mens. Wilt u liever een mens spreken? Typ dan: mens."
OUT_OF_ORDER = (
    "Het lukt mij nu even niet om verder te zoeken. Uw bericht is niet bewaard. Probeer het over een minuut nog eens. "
    f"Wilt u nu iemand spreken? {INFORMATION} {DAY_AND_NIGHT} {DANGER}"
)
TOO_LONG = (
    "Dank u dat u dit allemaal vertelt. Dit is voor mij te veel in één keer. "
    "Kunt u in een paar zinnen zeggen waar u nu hulp bij zoekt, en in welke plaats?"
)
#: Part of the time is kept for the answer itself: the model may use this share of it.
MODEL_SHARE = 0.5

Message = dict[str, Any]


class Turns:
    """Takes turns, one at a time per conversation."""

    def __init__(self, bot: Bot, gazetteer: Gazetteer, conversations: Conversations, settings: Settings) -> None:
        self._bot = bot
        self._gazetteer = gazetteer
        self._conversations = conversations
        self._settings = settings

    async def take(self, sender: str, text: str, *, welcomed: bool = False) -> list[Message]:
        """Answer one message.

        Args:
            sender: who is speaking; messages of one sender are handled in the order they came.
            text: what was typed.
            welcomed: the client already showed the first words.

        Returns:
            Messages in Rasa's REST format, at least one.
        """
        conversation = self._conversations.of(sender)
        async with conversation.lock:
            said = await self._answer(conversation, sender, text)
            if conversation.turns == 0 and not welcomed:
                said = _with_first_words(said, after=conversation.danger is not None)
            conversation.turns += 1
        if any(_is_mark(message) for message in said):
            self._conversations.forget(sender)
        return [_in_rest_format(sender, message) for message in said if not _is_mark(message)]

    async def understand(self, text: str, *, asked_place: bool = False, seconds: float | None = None) -> Reading:
        """Read a message without taking a turn. Without the bot, only rules speak."""
        model = await self._model(text, seconds or self._settings.answer_seconds)
        return await asyncio.to_thread(read, text, model, self._gazetteer, asked_place=asked_place)

    async def _answer(self, conversation: Conversation, sender: str, text: str) -> list[Message]:
        deadline = time.monotonic() + self._settings.answer_seconds
        # Rules first, on the whole message however long: they must speak even when all else fails.
        danger = find_danger(text)
        if danger:
            return _warn(conversation, danger)
        if len(text) > self._settings.max_message_characters:
            return [{"text": TOO_LONG}]
        asked_place = conversation.asked in ("place", "which-place")
        reading = await self.understand(
            text, asked_place=asked_place, seconds=self._settings.answer_seconds * MODEL_SHARE
        )
        if reading.safety:
            return _warn(conversation, reading.safety)
        if conversation.danger and not reading.themes:
            # "laat maar" or "grapje" after a crisis: gently once more, never as if nothing was said.
            danger, conversation.danger = conversation.danger, None
            return [{"text": safety_answer(danger, again=True)}]
        conversation.danger = None
        if reading.label == NOTHING_READ.label and not await self._bot.ready():
            return [{"text": OUT_OF_ORDER}]
        try:
            label = _dialogue_label(reading)
            left = deadline - time.monotonic()
            return await self._bot.turn(sender, label, reading.confidence, _for_actions(reading), left)
        except BotUnavailable as problem:
            logger.error("turn failed: %s", problem)
            return [{"text": OUT_OF_ORDER}]

    async def _model(self, text: str, seconds: float) -> ModelReading | None:
        if not any(character.isalnum() for character in text):
            return None
        try:
            return await self._bot.understand(text, seconds)
        except BotUnavailable as problem:
            logger.error("understanding without the model: %s", problem)
            return None


def _warn(conversation: Conversation, danger: Danger) -> list[Message]:
    again = conversation.danger is not None and conversation.danger.kind == danger.kind
    # A medical question needs no gentle second look; danger to somebody does.
    conversation.danger = danger if danger.kind == DangerKind.CRISIS else None
    return [{"text": safety_answer(danger, again=again)}]


def _dialogue_label(reading: Reading) -> str:
    """Which of the bot's intents this turn is: asking back is a turn of its own."""
    return "verduidelijken" if reading.theme_options else reading.label


def _for_actions(reading: Reading) -> dict[str, Any]:
    """What the actions need to know, in slugs and ids; nothing of it is what somebody typed."""
    place = reading.place
    sure = place is not None and (place.confidence >= ASK_BELOW or not place.alternatives)
    return {
        "themes": [theme.slug for theme in reading.themes],
        "place": place.place.id if place and sure else None,
        "place_options": _options(place) if place and not sure else [],
        "theme_options": list(reading.theme_options),
        "role": reading.role,
        "phase": reading.phase,
        "wishes": list(reading.wishes),
    }


def _options(place: FoundPlace) -> list[str]:
    return [option.id for option in (place.place, *place.alternatives)]


def _with_first_words(said: list[Message], *, after: bool) -> list[Message]:
    """The first contact says that this is a chatbot, unless the answer does; in danger the help comes first."""
    if any("chatbot" in message.get("text", "") for message in said):
        return said
    return [*said, {"text": FIRST_WORDS}] if after else [{"text": FIRST_WORDS}, *said]


def _is_mark(message: Message) -> bool:
    return bool(message.get("custom", {}).get("type") == "forgotten")


def _in_rest_format(sender: str, message: Message) -> Message:
    """Cards carry their own text, so that a client that shows no cards loses nothing."""
    message = {**message, "recipient_id": sender}
    if "text" not in message and "text" in message.get("custom", {}):
        message["text"] = message["custom"]["text"]
    return message
