"""The form of a referral inside a conversation: when it begins, what it hears, and what danger does to it."""

import asyncio
from collections.abc import Sequence

from actions.calling_back.asking import ask as ask_call
from actions.calling_back.dialogue import DROPPED as CALL_DROPPED
from actions.calling_back.dialogue import still_waiting
from actions.calling_back.form import CallForm
from actions.calling_back.form import Stage as CallStage
from actions.referring import starting
from actions.referring.afterwards import Afterwards, is_about_a_referral, still_there
from actions.referring.asking import ask, say
from actions.referring.buttons import pressed, started, taken_back
from actions.referring.dialogue import DROPPED, ReferralDialogue
from actions.referring.form import Choosing, Form, Heard, Known, Made, Message, Open, Reply, Shown, Stage, TakingBack
from actions.referring.hearing import is_sure
from actions.referring.reachable import is_plain_name
from actions.referring.wishes import in_words
from connectors.calling_back import CallingBack
from connectors.conversations import Conversation
from connectors.live import Talks
from connectors.saying import is_mark
from referrals.callbacks.service import CallBacks
from referrals.service import Referrals
from understanding.labels import Danger, DangerKind, Reading
from understanding.withdrawing import withdraws

NOTHING_OPEN = "Er staat nu geen aanvraag open. Kies bij een adres: laat hen contact met mij opnemen."
TOO_LONG_HERE = "Dit is te lang. Kunt u het in één of twee zinnen zeggen?"


class Referring:
    """Lets the form take its part of a turn. What it says never goes through the bot."""

    def __init__(self, referrals: Referrals, call_backs: CallBacks, talks: Talks) -> None:
        self._dialogue = ReferralDialogue(referrals)
        self._afterwards = Afterwards(referrals)
        self._calling = CallingBack(call_backs, talks)
        self._talks = talks

    def understands(self, conversation: Conversation, text: str) -> bool:
        """Whether the form needs no reading of this message: a button, a plain yes, a number. Rules heard it already.

        After a danger every message is read: what follows is met with that in view.
        """
        if conversation.danger is not None:
            return False
        if pressed(text) or started(text) or taken_back(text) or self._calling.understands(text):
            return True
        open_ = conversation.referring
        if conversation.referred and withdraws(text):
            return True
        return (asks_name(open_) and is_plain_name(text)) or (open_ is not None and is_sure(text))

    async def take(
        self, conversation: Conversation, text: str, reading: Reading | None, *, warned: bool = False
    ) -> Reply | None:
        """What the form makes of a message; None when it is not about a referral.

        Args:
            conversation: the talk it is part of.
            text: as typed.
            reading: what was understood; None where rules are enough.
            warned: a danger was answered just before, so that a "ja" is about that.
        """
        reply = await asyncio.to_thread(self._reply, conversation, text, reading, warned)
        if reply:
            conversation.referring = reply.open
            conversation.referred += [reply.made] if reply.made else []
            conversation.owner = self._talks.begin(reply.talk_with) if reply.talk_with else conversation.owner
            conversation.called += [reply.called] if reply.called else []
        return reply

    def after_danger(self, conversation: Conversation, danger: Danger) -> list[Message]:
        """Crisis drops the form, gently; something acute lets it rest; after a medical question it goes on."""
        open_ = conversation.referring
        if open_ is None:
            return []
        if isinstance(open_, CallForm) and danger.kind is DangerKind.MEDISCHE_VRAAG and not open_.is_offer:
            return [ask_call(open_)]
        if isinstance(open_, CallForm):
            conversation.referring = None
            return [] if open_.is_offer else [say(CALL_DROPPED)]
        if danger.kind is DangerKind.CRISIS:
            conversation.referring = None
            return [say(DROPPED)] if isinstance(open_, Form) else []
        if not isinstance(open_, Form):
            conversation.referring = None
            return []
        if danger.kind is DangerKind.ACUUT_MEDISCH:
            open_.paused = True
            return []
        return [] if open_.paused else [ask(open_)]

    def too_long(self, conversation: Conversation) -> list[Message]:
        """Said instead of reading a message that is far too long; empty when no form is open."""
        again = self.going_on(conversation)
        return [say(TOO_LONG_HERE), *again] if again else []

    def going_on(self, conversation: Conversation) -> list[Message]:
        """The open question once more, after the app itself answered something else."""
        open_ = conversation.referring
        if isinstance(open_, CallForm):
            return [ask_call(open_)]
        return [ask(open_)] if isinstance(open_, Form) else []

    def around(self, conversation: Conversation, reply: Reply | None, said: Sequence[Message]) -> list[Message]:
        """What the bot said, with buttons at suggestions, and the form's question again when the bot asks none."""
        shown = tuple(one for message in said if (one := starting.shown_in(message)))
        conversation.shown = shown or conversation.shown
        still = [*still_there(conversation.referred), *still_waiting(conversation.called)]
        wiped = still if any(map(is_mark, said)) else []
        bot_asks = any("?" in message.get("text", "") for message in said)
        again = reply.afterwards if reply and not bot_asks else ()
        return [*(reply.said if reply else ()), *starting.with_start_buttons(said), *wiped, *again]

    async def offer_call(self, conversation: Conversation, reading: Reading, said: Sequence[Message]) -> list[Message]:
        """What was said, with the offer to be phoned back for who asked for a person."""
        return await self._calling.offer(conversation, reading.label, said)

    def _reply(self, conversation: Conversation, text: str, reading: Reading | None, warned: bool) -> Reply | None:
        open_, heard = conversation.referring, _heard(text, reading)
        if reply := None if started(text) or taken_back(text) else self._calling.take(conversation, heard):
            return reply
        if centre := started(text):
            return self._begin(conversation, centre)
        if back := taken_back(text):
            return self._take_back(conversation, *back)
        press = pressed(text)
        if press and not (isinstance(open_, Form) and open_.tag == press.tag):
            return self._old_button(conversation, press.tag)
        match open_:
            case Form():
                return self._dialogue.answer(open_, heard)
            case TakingBack():
                return self._afterwards.sure(open_, heard, None)
            case Choosing():
                chosen = starting.choose(open_, heard)
                return self._begin(conversation, chosen.organization_id) if isinstance(chosen, Shown) else chosen
        if is_about_a_referral(text) or (conversation.referred and withdraws(text)):
            return self._afterwards.answer(conversation.referred, text)
        started_ = self._start(conversation, text)
        return started_ or (None if warned else starting.offer(heard, conversation.shown, conversation.asked))

    def _start(self, conversation: Conversation, text: str) -> Reply | None:
        wanted = starting.chosen_centre(text, conversation.shown, conversation.asked)
        if wanted is None:
            return None
        if not wanted:
            return Reply([say(starting.NOBODY_TO_ASK)], None)
        return self._begin(conversation, wanted[0].organization_id) if len(wanted) == 1 else starting.ask_which(wanted)

    def _begin(self, conversation: Conversation, centre: str) -> Reply:
        before = conversation.referring if isinstance(conversation.referring, Form) else None
        if before and before.way.organization_id == centre:
            return Reply([ask(before)], before)
        others = tuple(one for one in conversation.shown if one.organization_id != centre)
        return self._dialogue.begin(centre, _known(conversation, centre), others, before)

    def _take_back(self, conversation: Conversation, reference: str, answer: str) -> Reply:
        made = _by(conversation.referred, reference=reference)
        if made is None:
            return self._afterwards.answer([], "")
        open_ = conversation.referring
        if answer and isinstance(open_, TakingBack) and open_.made is made:
            return self._afterwards.sure(open_, Heard(""), answer)
        return self._afterwards.ask(made)

    def _old_button(self, conversation: Conversation, tag: str) -> Reply:
        """A double click on "verstuur", or a button further up."""
        open_ = conversation.referring
        made = _by(conversation.referred, tag=tag)
        again = [ask(open_)] if isinstance(open_, Form) else []
        if made:
            return Reply([made.message, *again], open_)
        return Reply(again or [say(NOTHING_OPEN)], open_)


def asks_name(open_: Open | None) -> bool:
    """Whether a name is what was asked for."""
    if isinstance(open_, CallForm):
        return open_.stage is CallStage.NAME
    return isinstance(open_, Form) and open_.stage is Stage.NAME


def _by(referred: Sequence[Made], **wanted: str) -> Made | None:
    return next((made for made in referred if all(getattr(made, name) == one for name, one in wanted.items())), None)


def _heard(text: str, reading: Reading | None) -> Heard:
    if reading is None:
        return Heard(text)
    return Heard(text, reading.label, reading.confidence, tuple(theme.slug for theme in reading.themes))


def _known(conversation: Conversation, centre: str) -> Known:
    need = conversation.slots
    card_theme = next((one.theme for one in conversation.shown if one.organization_id == centre), "")
    return Known(
        themes=tuple(need.get("themes") or ([card_theme] if card_theme else ())),
        phase=need.get("phase"),
        role=need.get("role"),
        wishes=in_words(need.get("wishes") or ()),
        gp_link=conversation.link.link_id if conversation.link else None,
    )
