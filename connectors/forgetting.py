"""“Verwijder alles”: what a talk is after it was wiped."""

from actions.conversing import FORGOTTEN
from connectors.conversations import Conversation
from connectors.remembered import SLOTS
from connectors.saying import Message


def wiped() -> list[Message]:
    """What is said, and the mark by which the app wipes its own memory."""
    return [{"text": FORGOTTEN}, {"custom": {"type": "forgotten"}}]


def begin_anew(fresh: Conversation, before: Conversation, message_id: str | None) -> None:
    """Prepare the talk that begins after a wipe.

    It keeps the answer to the message that wiped, for who asks again, and the referrals and call-backs that were sent,
    so that they can still be taken back in the chat: they are no part of the talk and are not gone with it.
    """
    fresh.answered = before.answered.only(message_id)
    fresh.referred = list(before.referred)
    fresh.called = list(before.called)
    # A bot that was away when this was wiped is told that everything is gone.
    fresh.slots = dict.fromkeys(SLOTS)
