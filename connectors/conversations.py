"""What the app itself keeps of a conversation, in memory only: whose turn it is, what was asked, what the bot knows."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from actions.calling_back.form import MadeCall
from actions.referring.form import Made, Open, Shown
from connectors.live import Talk
from connectors.once import Answered
from referrals.links.says import LinkSays
from understanding.labels import Danger, Language


@dataclass(slots=True)
class Conversation:
    """One conversation. No message text is in here, but for what somebody fills in to be referred, until they stop."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    last_seen: float = 0.0
    turns: int = 0
    asked: str | None = None
    #: A danger that was answered stays in mind: what follows is met with that in view.
    danger: Danger | None = None
    #: Somebody spoke of dying earlier in this talk: a goodbye is not met without the number.
    crisis: Danger | None = None
    #: The danger that the newest answer is about.
    warned: Danger | None = None
    #: Languages in which the way to a person was told; it is not told twice.
    pointed: set[Language] = field(default_factory=set)
    #: Answers to the newest messages, for who asks again.
    answered: Answered = field(default_factory=Answered)
    #: An action failed in this turn: the bot's answer is not whole.
    action_failed: bool = False
    #: What the bot knows, by slot, for a bot that starts anew.
    slots: dict[str, Any] = field(default_factory=dict)
    #: The place named in a message that danger answered, by id, for the next turn.
    place: dict[str, Any] = field(default_factory=dict)
    #: The GP's link that this talk began with, whether the bot has heard what it says, and whether help was counted.
    link: LinkSays | None = None
    link_told: bool = False
    link_helped: bool = False
    #: The suggestions that were shown last.
    shown: tuple[Shown, ...] = ()
    #: A request for contact that is being filled in, or a question about one.
    referring: Open | None = None
    #: Referrals that this talk made.
    referred: list[Made] = field(default_factory=list)
    #: Somebody asked for a person, and was not yet offered to be phoned back.
    wants_person: bool = False
    #: Requests to be phoned back that this talk made.
    called: list[MadeCall] = field(default_factory=list)
    #: Who owns this talk: somebody at a desk, or the bot when None.
    owner: Talk | None = None


class Conversations:
    """All conversations of this process, by sender. Silent ones are forgotten, and the longest silent above a limit."""

    def __init__(self, hours: float, limit: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = hours * 3600
        self._limit = limit
        self._clock = clock
        self._known: OrderedDict[str, Conversation] = OrderedDict()

    def of(self, sender: str) -> Conversation:
        """The conversation of a sender, new when there was none or it was silent for too long."""
        self._forget_silent()
        conversation = self._known.setdefault(sender, Conversation())
        conversation.last_seen = self._clock()
        self._known.move_to_end(sender)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)
        return conversation

    def forget(self, sender: str) -> None:
        """Forget a conversation at once."""
        self._known.pop(sender, None)

    def __len__(self) -> int:
        return len(self._known)

    def _forget_silent(self) -> None:
        before = self._clock() - self._seconds
        while self._known:
            oldest = next(iter(self._known))
            if self._known[oldest].last_seen >= before:
                return
            del self._known[oldest]
