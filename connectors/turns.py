"""One turn of a conversation, from what somebody typed to what they read.

Order of things: danger first, by rules that need nothing else; then the model's reading; then the bot. Whatever fails,
within ``answer_seconds`` the person reads a sentence that helps.
"""

import asyncio
import logging
import time

from actions.conversing import FORGOTTEN
from actions.referring.form import Reply
from actions.slots import ASKED_MORE, ASKED_WHERE, ASKED_WHICH
from connectors.bot import Bot, BotUnavailable
from connectors.conversations import Conversation, Conversations
from connectors.danger import second_look, warn
from connectors.forgetting import begin_anew, wiped
from connectors.from_link import told_link, with_link
from connectors.handover import Handover
from connectors.known import asks_what_is_known, what_is_known
from connectors.live import Talks
from connectors.other_languages import in_their_language
from connectors.rates import Rate
from connectors.referring import Referring
from connectors.saying import OUT_OF_ORDER, TOO_FAST, TOO_LONG, Message, in_rest_format, is_mark, with_first_words
from connectors.settings import Settings
from connectors.told import dialogue_label, for_actions, place_for_actions
from knowledge.places import Gazetteer
from understanding.labels import Danger, DangerKind, Label, ModelReading, Reading
from understanding.openers import behind_yes_or_no, need_behind
from understanding.reading import NOTHING_READ, read
from understanding.safety.answers import answer as safety_answer
from understanding.safety.signals import find_danger
from understanding.short_answers import asks_price, chosen, has_enough, needs_no_place
from understanding.windows import join, sentences_of, windows_of

logger = logging.getLogger(__name__)

#: What somebody types who wants everything gone; it is understood without the model.
VERWIJDER_ALLES = "verwijder alles"
#: Part of the time is kept for the answer itself: the model may use this share of it.
MODEL_SHARE = 0.5
#: Parts that are read of a message that is too long to answer: about 5,500 characters.
LONG_WINDOWS = 25
#: This share is kept for the way to the person, so that the whole stays within the time.
WAY_SHARE = 0.1
#: Seconds for who had to wait for an earlier message of the same talk, in which danger at least is heard.
AT_LEAST = 0.3


class Turns:
    """Takes turns, one at a time per conversation."""

    def __init__(
        self,
        bot: Bot,
        gazetteer: Gazetteer,
        conversations: Conversations,
        referring: Referring,
        settings: Settings,
        talks: Talks,
    ) -> None:
        self._bot = bot
        self._gazetteer = gazetteer
        self._conversations = conversations
        self._referring = referring
        self._settings = settings
        self._handover = Handover(talks)
        self._rate = Rate(settings.conversation_per_minute)

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
        # Waiting for one's turn counts: with a bot that hangs, who types on would otherwise wait longer each time.
        deadline = time.monotonic() + self._settings.answer_seconds * (1 - WAY_SHARE)
        if message_id is None:
            return await self._take(sender, text, welcomed, None, deadline)
        answered = self._conversations.of(sender).answered
        return await answered.once(message_id, text, lambda: self._take(sender, text, welcomed, message_id, deadline))

    async def _take(
        self, sender: str, text: str, welcomed: bool, message_id: str | None, deadline: float
    ) -> list[Message]:
        conversation = self._conversations.of(sender)
        async with conversation.lock:
            # Meanwhile the conversation may have been wiped; then this message begins a new one.
            if self._conversations.of(sender) is not conversation:
                return await self._take(sender, text, welcomed, message_id, deadline)
            conversation.warned = None
            in_time = max(deadline, time.monotonic() + min(AT_LEAST, self._settings.answer_seconds))
            said = await self._answer_whatever_happens(conversation, sender, text, in_time)
            if conversation.turns == 0 and not welcomed:
                said = with_first_words(said, after=conversation.danger is not None)
            said = [*in_their_language(conversation, text), *said]
            conversation.turns += 1
            if any(is_mark(message) for message in said):
                self._conversations.forget(sender)
                begin_anew(self._conversations.of(sender), conversation, message_id)
        return [in_rest_format(sender, message) for message in said if not is_mark(message)]

    async def wipe(self, sender: str) -> list[Message]:
        """Forget a conversation, and say what is gone and what is not. Its client must go on under another name."""
        said = await self.take(sender, VERWIJDER_ALLES, welcomed=True)
        self._conversations.forget(sender)
        # After a danger that word is met with people to call first; it is gone all the same.
        told = any(FORGOTTEN in message.get("text", "") for message in said)
        return said if told else [*said, {"text": FORGOTTEN}]

    async def understand(self, text: str, *, asked_place: bool = False, seconds: float | None = None) -> Reading:
        """Read a message without taking a turn. Without the bot, only rules speak."""
        model = await self._model(text, seconds or self._settings.answer_seconds)
        return await asyncio.to_thread(read, text, model, self._gazetteer, asked_place=asked_place)

    async def _answer_whatever_happens(
        self, conversation: Conversation, sender: str, text: str, deadline: float
    ) -> list[Message]:
        """An answer, also when our own code fails: nobody is left with an error page."""
        try:
            return await self._answer(conversation, sender, text, deadline)
        except Exception as problem:
            # The error's text may hold a person's words: only its type is logged.
            logger.error("turn failed: %s", type(problem).__name__)
            return [{"text": OUT_OF_ORDER}]

    async def _answer(self, conversation: Conversation, sender: str, text: str, deadline: float) -> list[Message]:
        # Rules first, on the whole message however long: they must speak even when all else fails.
        danger = find_danger(text)
        if self._handover.is_human(conversation):
            seconds = (deadline - time.monotonic()) * MODEL_SHARE
            told = await self._with_a_human(conversation, sender, text, danger, seconds)
            if told is not None:
                return told
        if danger:
            seconds = (deadline - time.monotonic()) * MODEL_SHARE
            return await self._warn(conversation, await self._gravest(danger, text, seconds), text)
        if not self._rate.allows(sender):
            return [{"text": TOO_FAST}]
        if len(text) > self._settings.max_message_characters:
            danger = await self._danger_in_long(text, (deadline - time.monotonic()) * MODEL_SHARE)
            if danger:
                return await self._warn(conversation, danger, text)
            return self._referring.too_long(conversation) or [{"text": TOO_LONG}]
        if asks_what_is_known(text):
            known = what_is_known(conversation, self._gazetteer, self._settings.conversation_hours)
            return [known, *self._referring.going_on(conversation)]
        asked_place = conversation.asked in ASKED_WHERE
        if self._referring.understands(conversation, text):
            reply = await self._referring.take(conversation, text, None)
            if reply and not reply.elsewhere:
                return list(reply.said)
        reading = await self.understand(
            text, asked_place=asked_place, seconds=(deadline - time.monotonic()) * MODEL_SHARE
        )
        if reading.safety:
            return await self._warn(conversation, reading.safety, text)
        before, conversation.danger = conversation.danger, None
        looked = second_look(conversation, before, reading)
        if looked:
            conversation.warned = looked
            conversation.place = place_for_actions(reading.place) or conversation.place
            return [{"text": safety_answer(looked, again=True)}]
        reply = await self._referring.take(conversation, text, reading, warned=before is not None)
        if reply and not reply.elsewhere:
            return list(reply.said)
        offered = before is not None and before.kind is DangerKind.MEDISCHE_VRAAG
        said = await self._ask_bot(conversation, sender, text, reading, offered, reply, deadline)
        return await self._referring.offer_call(
            conversation, reading, self._referring.around(conversation, reply, said)
        )

    async def _ask_bot(
        self,
        conversation: Conversation,
        sender: str,
        text: str,
        reading: Reading,
        offered: bool,
        reply: Reply | None,
        deadline: float,
    ) -> list[Message]:
        """What the bot says. ``offered``: the message may answer an offer of help; ``reply``: it interrupts a form."""
        asked_place = conversation.asked in ASKED_WHERE
        answers = {
            "anywhere": asked_place and reading.place is None and needs_no_place(text),
            "choice": list(chosen(text)) if conversation.asked in ASKED_WHICH else [],
            "offered": offered,
            "enough": conversation.asked == ASKED_MORE and has_enough(text),
            "price": bool(conversation.shown) and asks_price(text),
            "interrupting": reply is not None and reply.open is not None,
        }
        wipe = reading.label == Label.VERWIJDER_GEGEVENS
        if reading.label == NOTHING_READ.label and not await self._bot.ready(deadline - time.monotonic()):
            conversation.place = place_for_actions(reading.place) or conversation.place
            return [{"text": OUT_OF_ORDER}]
        try:
            label = Label.JA if answers["choice"] else dialogue_label(reading)
            label = Label.OPENINGSTIJDEN if answers["price"] else label
            label = Label.NEE if answers["enough"] else label
            told = {**for_actions(reading, conversation.place), **answers}
            label, told = with_link(conversation, label, told)
            left = deadline - time.monotonic()
            conversation.action_failed = False
            said = await self._bot.turn(sender, label, reading.confidence, told, left)
            if conversation.action_failed:
                return [*said, {"text": OUT_OF_ORDER}]
            told_link(conversation)
            conversation.place = {}
            return said
        except BotUnavailable as problem:
            logger.error("turn failed: %s", problem)
            # The place is kept for the next turn: nobody needs to name it twice because the bot was away.
            conversation.place = place_for_actions(reading.place) or conversation.place
            # What the app remembers can be wiped without the bot, which is told when it is back.
            return wiped() if wipe else [{"text": OUT_OF_ORDER}]

    async def _with_a_human(
        self, conversation: Conversation, sender: str, text: str, danger: Danger | None, seconds: float
    ) -> list[Message] | None:
        """Somebody at a desk owns the talk: the bot is silent, rules answer danger; None when it is the bot's again."""
        if danger is None and not self._rate.allows(sender):
            return [{"text": TOO_FAST}]
        if danger is None and self._handover.wants_back(text):
            return self._handover.give_back(conversation, text)
        if danger is None:
            danger = (await self.understand(text[: self._settings.max_message_characters], seconds=seconds)).safety
        warned = warn(conversation, danger, offering=False) if danger else []
        went = self._handover.pass_on(conversation, text, warned)
        return [*warned, *went]

    async def _warn(self, conversation: Conversation, danger: Danger, text: str) -> list[Message]:
        """Danger wins; the form hears of it. It asks its own question after a medical one, so none is offered."""
        offering = conversation.referring is None
        said = [*warn(conversation, danger, offering=offering), *self._referring.after_danger(conversation, danger)]
        # Who goes on need not say again where they live. Whatever goes wrong with that, the answer is not held up.
        try:
            found = await asyncio.to_thread(self._gazetteer.find, text[: self._settings.max_message_characters])
            conversation.place = place_for_actions(found[0] if found else None) or conversation.place
        except Exception as problem:
            logger.error("no place beside a danger: %s", type(problem).__name__)
        return said

    async def _gravest(self, danger: Danger, text: str, seconds: float) -> Danger:
        """What rules saw, or the crisis of which the model is sure behind it; whatever fails, rules stand."""
        if danger.kind is DangerKind.CRISIS or len(text) > self._settings.max_message_characters:
            return danger
        try:
            return (await self.understand(text, seconds=seconds)).safety or danger
        except Exception as problem:
            logger.error("rules alone: %s", type(problem).__name__)
            return danger

    async def _danger_in_long(self, text: str, seconds: float) -> Danger | None:
        """What the model makes of a message that is too long to answer: one sentence in it may matter more than all."""
        try:
            windows, sentences = windows_of(text, LONG_WINDOWS) or [text], sentences_of(text)
            parts = await self._bot.understand([*windows, *sentences], seconds)
        except BotUnavailable as problem:
            logger.error("a long message without the model: %s", problem)
            return None
        whole = join(NOTHING_READ, parts[: len(windows)], parts[len(windows) :])
        read_ = await asyncio.to_thread(read, text, whole, self._gazetteer)
        return read_.safety

    async def _model(self, text: str, seconds: float) -> ModelReading | None:
        if not any(character.isalnum() for character in text):
            return None
        try:
            rest = behind_yes_or_no(text)
            begin, windows, sentences = [text, *([rest] if rest else [])], windows_of(text), sentences_of(text)
            whole, *parts = await self._bot.understand([*begin, *windows, *sentences], seconds)
            if rest:
                whole = need_behind(whole, parts.pop(0))
            return join(whole, parts[: len(windows)], parts[len(windows) :])
        except BotUnavailable as problem:
            logger.error("understanding without the model: %s", problem)
            return None
