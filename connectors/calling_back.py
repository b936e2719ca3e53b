"""Being phoned back, inside a conversation: when it is offered, and what of a message is about it."""

import asyncio
import logging
from collections.abc import Sequence

from sqlalchemy.exc import SQLAlchemyError

from actions.calling_back.asking import BY_BUTTON, ask
from actions.calling_back.buttons import begins, pressed, start_button, taken_back, wants_call
from actions.calling_back.dialogue import NO_LONGER_OPEN, NOBODY, CallDialogue
from actions.calling_back.form import CallForm, Stage
from actions.referring.form import Heard, Reply
from connectors.conversations import Conversation
from connectors.live import Talks
from connectors.saying import Message
from referrals.callbacks.houses import CallingHouse
from referrals.callbacks.service import CallBacks
from understanding.labels import Label

logger = logging.getLogger(__name__)


class CallingBack:
    """Offers it to who asked for a person, where somebody phones; else nothing is said about it."""

    def __init__(self, call_backs: CallBacks, talks: Talks) -> None:
        self._dialogue = CallDialogue(call_backs)
        self._talks = talks

    @staticmethod
    def understands(text: str) -> bool:
        """Whether this message is a button of ours."""
        return begins(text) or pressed(text) is not None or taken_back(text) is not None

    def take(self, conversation: Conversation, heard: Heard) -> Reply | None:
        """What this makes of a message; None when it is about something else. May raise ``SQLAlchemyError``."""
        open_ = conversation.referring
        if request_id := taken_back(heard.text):
            made = next((one for one in conversation.called if one.id == request_id), None)
            return self._dialogue.take_back(made) if made else Reply([{"text": NO_LONGER_OPEN}], open_)
        press = pressed(heard.text)
        if press and not (isinstance(open_, CallForm) and open_.tag == press.tag):
            return self._old_button(conversation, press.tag)
        if isinstance(open_, CallForm):
            return self._dialogue.answer(open_, heard)
        if not begins(heard.text) and (open_ is not None or not wants_call(heard.text)):
            return None
        house = self._dialogue.house_for(conversation.slots.get("place"))
        if house is None:
            return Reply([{"text": NOBODY}], open_) if begins(heard.text) else None
        return self._dialogue.begin(house)

    async def offer(self, conversation: Conversation, label: str, said: Sequence[Message]) -> list[Message]:
        """What the assistant said, and the offer after it for who asked for a person, now or a little earlier.

        One question at a time: when the assistant asks something itself, this is a button below it.
        """
        conversation.wants_person = conversation.wants_person or label == Label.CONTACT_MENS
        if not conversation.wants_person or conversation.referring is not None or not said:
            return list(said)
        house = await self._house(conversation)
        if house is None or any(one.house == house.name for one in conversation.called):
            return list(said)
        conversation.wants_person = False
        if any("?" in message.get("text", "") for message in said):
            return [*said, {"text": BY_BUTTON.format(huis=house.name), "buttons": [start_button()]}]
        form = CallForm(house, Stage.LIVE if self._talks.has_room(house) else Stage.OFFER)
        conversation.referring = form
        return [*said, ask(form)]

    async def _house(self, conversation: Conversation) -> CallingHouse | None:
        """A database that is away takes the offer away, never the numbers that were just given."""
        try:
            return await asyncio.to_thread(self._dialogue.house_for, conversation.slots.get("place"))
        except SQLAlchemyError as problem:
            logger.error("no call-back offered: %s", type(problem).__name__)
            return None

    def _old_button(self, conversation: Conversation, tag: str) -> Reply:
        """A double click on "verstuur", or a button further up."""
        open_ = conversation.referring
        made = next((one for one in conversation.called if one.tag == tag), None)
        return Reply([made.message if made else {"text": NO_LONGER_OPEN}], open_)
