"""A message that comes twice (a lost connection, a double click, a page loaded anew) is taken once."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

Message = dict[str, Any]

#: Names of messages are random and short; who sends longer ones has no name for the message.
MAX_CHARACTERS = 64
#: Answers kept for each conversation: what comes again is the newest message, or the one before it.
KEPT = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that was taken: a mark of its text, and its answer, which may still be on its way."""

    mark: int
    answer: "asyncio.Task[list[Message]]"


class Answered:
    """The newest messages of one conversation, by the name their client gave them. No text is in here, only answers."""

    def __init__(self) -> None:
        self._taken: OrderedDict[str, Taken] = OrderedDict()

    async def once(self, message_id: str, text: str, take: Callable[[], Awaitable[list[Message]]]) -> list[Message]:
        """The answer to a message, taken now or before.

        The turn goes on when whoever asked is gone: asking again finds its answer. Another text under the same name is
        another message: a client that numbers wrongly must never keep a cry for help from being heard.
        """
        mark = hash(text)
        known = self._taken.get(message_id)
        if known is None or known.mark != mark or _failed(known.answer):
            known = Taken(mark, asyncio.ensure_future(_awaited(take)))
            self._taken[message_id] = known
            self._taken.move_to_end(message_id)
            while len(self._taken) > KEPT:
                self._taken.popitem(last=False)
        return await asyncio.shield(known.answer)

    def only(self, message_id: str | None) -> "Answered":
        """A new memory with this message alone, for a conversation that was forgotten because of it."""
        kept = Answered()
        if message_id is not None and message_id in self._taken:
            kept._taken[message_id] = self._taken[message_id]
        return kept


def usable(message_id: object) -> str | None:
    """The name of a message as a client sent it, or None."""
    return message_id if isinstance(message_id, str) and 0 < len(message_id) <= MAX_CHARACTERS else None


async def _awaited(take: Callable[[], Awaitable[list[Message]]]) -> list[Message]:
    return await take()


def _failed(answer: "asyncio.Task[list[Message]]") -> bool:
    return answer.done() and (answer.cancelled() or answer.exception() is not None)
