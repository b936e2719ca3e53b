"""Danger in a conversation: it is answered here, stays in mind, and is not waved away."""

from connectors.conversations import Conversation
from connectors.saying import Message
from understanding.labels import Danger, DangerKind, Label, Reading
from understanding.reading import NOTHING_READ
from understanding.safety.answers import answer as safety_answer

#: What "laat maar" may look like. After a mere suspicion anything else is answered as it is.
WAVING_AWAY = frozenset({Label.JA, Label.NEE, Label.AFSCHEID, Label.KLACHT, Label.OUT_OF_SCOPE, NOTHING_READ.label})


def warn(conversation: Conversation, danger: Danger, *, offering: bool = True) -> list[Message]:
    """The answer to a danger; it is shorter when the same was answered just before, and offers help if it may."""
    again = conversation.danger is not None and conversation.danger.kind == danger.kind
    # What follows a plain cry is often only suspected: the cry stays what it was.
    earlier = conversation.danger if again and danger.is_suspected else None
    conversation.danger = conversation.warned = earlier or danger
    if danger.kind is DangerKind.CRISIS and not (conversation.crisis and danger.is_suspected):
        conversation.crisis = danger
    return [{"text": safety_answer(danger, again=again, offering=offering)}]


def second_look(conversation: Conversation, before: Danger | None, reading: Reading) -> Danger | None:
    """Who waves danger away ("laat maar", "grapje") is met gently once more, never as if nothing was said.

    A crisis that was only suspected may have been none: who then names a place, asks for a person or says thank you
    gets an answer to that.
    """
    waves_away = reading.label in WAVING_AWAY
    if before and before.kind is DangerKind.CRISIS and not reading.themes:
        return before if waves_away or not before.is_suspected else None
    if before and before.kind is DangerKind.ACUUT_MEDISCH and waves_away:
        return before
    return conversation.crisis if reading.label == Label.AFSCHEID else None
