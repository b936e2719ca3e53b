"""One turn of a conversation, from what somebody typed to what they read.

Order of things: danger first, by rules that need nothing else; then the model's reading; then the bot. Whatever fails,
within ``answer_seconds`` the person reads a sentence that helps.
"""

import asyncio
import logging
import time
from typing import Any

from actions.people import DANGER, DAY_AND_NIGHT, INFORMATION
from actions.slots import ASKED_WHERE, ASKED_WHICH
from connectors.bot import Bot, BotUnavailable
from connectors.conversations import Conversation, Conversations
from connectors.other_languages import in_their_language
from connectors.settings import Settings
from knowledge.places import ASK_BELOW, FoundPlace, Gazetteer
from understanding.labels import Danger, DangerKind, Label, ModelReading, Reading
from understanding.reading import NOTHING_READ, read
from understanding.safety.answers import answer as safety_answer
from understanding.safety.signals import find_danger
from understanding.short_answers import chosen, needs_no_place
from understanding.shorthand import SILENCE
from understanding.windows import join, windows_of

logger = logging.getLogger(__name__)

FIRST_WORDS = "U praat met Wegwijs. Dat is een chatbot, geen mens. Spreekt u liever een mens, typ dan: mens."
OUT_OF_ORDER = (
    "Het lukt mij nu even niet om verder te zoeken. Uw bericht is niet bewaard. Probeer het over een minuut nog eens. "
    f"U kunt nu al iemand spreken. {INFORMATION} {DAY_AND_NIGHT} {DANGER}"
)
TOO_LONG = (
    "Dank u dat u dit allemaal vertelt. Dit is voor mij te veel in één keer. "
    "Kunt u in een paar zinnen zeggen waar u hulp bij zoekt?"
)
#: A further need that the model is less sure of than this is not searched for: it would push out the first one's help.
ALSO_HELPED_FROM = 0.3
#: Part of the time is kept for the answer itself: the model may use this share of it.
MODEL_SHARE = 0.5
#: Rasa's own name for a message without an intent: no words, no idea, or two needs that are equally likely.
NO_INTENT = "nlu_fallback"
#: A namesake of a place may be 150 km away: below this the actions ask which one is meant.
SURE_AMONG_NAMESAKES = 0.9
#: What "laat maar" may look like. A need, a thank-you or a question for a person is answered as it is.
WAVING_AWAY = frozenset(
    {Label.JA, Label.NEE, Label.AFSCHEID, Label.KLACHT, Label.OUT_OF_SCOPE, SILENCE, NOTHING_READ.label}
)

Message = dict[str, Any]


class Turns:
    """Takes turns, one at a time per conversation."""

    def __init__(self, bot: Bot, gazetteer: Gazetteer, conversations: Conversations, settings: Settings) -> None:
        self._bot = bot
        self._gazetteer = gazetteer
        self._conversations = conversations
        self._settings = settings

    async def take(
        self, sender: str, text: str, *, welcomed: bool = False, message_id: str | None = None
    ) -> list[Message]:
        """Answer one message.

        Args:
            sender: who is speaking; messages of one sender are handled in the order they came.
            text: what was typed.
            welcomed: the client already showed the first words.
            message_id: the client's own name for this message, at most 64 characters. The same one again gives the same
                answers and takes no second turn.

        Returns:
            Messages in Rasa's REST format, at least one.
        """
        if message_id is None:
            return await self._take(sender, text, welcomed, None)
        answered = self._conversations.of(sender).answered
        return await answered.once(message_id, text, lambda: self._take(sender, text, welcomed, message_id))

    async def _take(self, sender: str, text: str, welcomed: bool, message_id: str | None) -> list[Message]:
        conversation = self._conversations.of(sender)
        async with conversation.lock:
            # Meanwhile the conversation may have been wiped; then this message begins a new one.
            if self._conversations.of(sender) is not conversation:
                return await self._take(sender, text, welcomed, message_id)
            conversation.warned = None
            said = await self._answer_whatever_happens(conversation, sender, text)
            if conversation.turns == 0 and not welcomed:
                said = _with_first_words(said, after=conversation.danger is not None)
            said = [*in_their_language(conversation, text), *said]
            conversation.turns += 1
            if any(_is_mark(message) for message in said):
                self._conversations.forget(sender)
                self._conversations.of(sender).answered = conversation.answered.only(message_id)
        return [_in_rest_format(sender, message) for message in said if not _is_mark(message)]

    async def understand(self, text: str, *, asked_place: bool = False, seconds: float | None = None) -> Reading:
        """Read a message without taking a turn. Without the bot, only rules speak."""
        model = await self._model(text, seconds or self._settings.answer_seconds)
        return await asyncio.to_thread(read, text, model, self._gazetteer, asked_place=asked_place)

    async def _answer_whatever_happens(self, conversation: Conversation, sender: str, text: str) -> list[Message]:
        """An answer, also when our own code fails: nobody is left with an error page."""
        try:
            return await self._answer(conversation, sender, text)
        except Exception as problem:
            # The error's text may hold a person's words: only its type is logged.
            logger.error("turn failed: %s", type(problem).__name__)
            return [{"text": OUT_OF_ORDER}]

    async def _answer(self, conversation: Conversation, sender: str, text: str) -> list[Message]:
        deadline = time.monotonic() + self._settings.answer_seconds
        # Rules first, on the whole message however long: they must speak even when all else fails.
        danger = find_danger(text)
        if danger:
            return _warn(conversation, danger)
        if len(text) > self._settings.max_message_characters:
            return [{"text": TOO_LONG}]
        asked_place = conversation.asked in ASKED_WHERE
        reading = await self.understand(
            text, asked_place=asked_place, seconds=self._settings.answer_seconds * MODEL_SHARE
        )
        if reading.safety:
            return _warn(conversation, reading.safety)
        before, conversation.danger = conversation.danger, None
        looked = _second_look(conversation, before, reading)
        if looked:
            conversation.warned = looked
            conversation.place = _place_for_actions(reading.place) or conversation.place
            return [{"text": safety_answer(looked, again=True)}]
        answers = {
            "anywhere": asked_place and reading.place is None and needs_no_place(text),
            "choice": list(chosen(text)) if conversation.asked in ASKED_WHICH else [],
            "offered": before is not None and before.kind is DangerKind.MEDISCHE_VRAAG,
        }
        if reading.label == NOTHING_READ.label and not await self._bot.ready(deadline - time.monotonic()):
            return [{"text": OUT_OF_ORDER}]
        try:
            label = Label.JA if answers["choice"] else _dialogue_label(reading)
            told = {**_for_actions(reading, conversation.place), **answers}
            conversation.place = {}
            left = deadline - time.monotonic()
            return await self._bot.turn(sender, label, reading.confidence, told, left)
        except BotUnavailable as problem:
            logger.error("turn failed: %s", problem)
            return [{"text": OUT_OF_ORDER}]

    async def _model(self, text: str, seconds: float) -> ModelReading | None:
        if not any(character.isalnum() for character in text):
            return None
        try:
            whole, *parts = await self._bot.understand([text, *windows_of(text)], seconds)
            return join(whole, parts)
        except BotUnavailable as problem:
            logger.error("understanding without the model: %s", problem)
            return None


def _warn(conversation: Conversation, danger: Danger) -> list[Message]:
    again = conversation.danger is not None and conversation.danger.kind == danger.kind
    conversation.danger = conversation.warned = danger
    if danger.kind is DangerKind.CRISIS:
        conversation.crisis = danger
    return [{"text": safety_answer(danger, again=again)}]


def _second_look(conversation: Conversation, before: Danger | None, reading: Reading) -> Danger | None:
    """Who waves danger away ("laat maar", "grapje") is met gently once more, never as if nothing was said."""
    if before and before.kind is DangerKind.CRISIS and not reading.themes:
        return before
    if before and before.kind is DangerKind.ACUUT_MEDISCH and reading.label in WAVING_AWAY:
        return before
    return conversation.crisis if reading.label == Label.AFSCHEID else None


def _dialogue_label(reading: Reading) -> str:
    """Which of the bot's intents this turn is: asking back is a turn of its own."""
    if reading.theme_options or reading.label in (SILENCE, NOTHING_READ.label):
        return NO_INTENT
    if reading.place and reading.label in (Label.JA, Label.NEE):
        # "Nee, in Meppel" is a place, whatever was asked.
        return Label.PLAATS_NOEMEN
    return reading.label


def _for_actions(reading: Reading, place_before: dict[str, Any]) -> dict[str, Any]:
    """What the actions need to know, in slugs and ids; nothing of it is what somebody typed."""
    return {
        "themes": [theme.slug for theme in reading.themes[:1]]
        + [theme.slug for theme in reading.themes[1:] if theme.confidence >= ALSO_HELPED_FROM],
        **(_place_for_actions(reading.place) or place_before),
        "theme_options": list(reading.theme_options),
        "role": reading.role,
        "phase": reading.phase,
        "wishes": list(reading.wishes),
        "wordless": reading.label == SILENCE,
    }


def _place_for_actions(place: FoundPlace | None) -> dict[str, Any]:
    if place is None:
        return {}
    return {"place": place.place.id} if _is_sure(place) else {"place_options": _options(place)}


def _is_sure(place: FoundPlace) -> bool:
    if not place.alternatives:
        return True
    namesakes = any(other.name == place.place.name for other in place.alternatives)
    return place.confidence >= (SURE_AMONG_NAMESAKES if namesakes else ASK_BELOW)


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
