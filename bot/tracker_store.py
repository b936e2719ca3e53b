"""Conversations in memory that are really forgotten.

Rasa's own in-memory store keeps every conversation until the process ends. This one drops a conversation that was
silent for the set time, and the longest silent one when there are too many.
"""

import os
import time
from collections import OrderedDict
from typing import Any, Optional, Text

from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker


class ForgetfulTrackerStore(InMemoryTrackerStore):
    """Holds labels, slugs and ids of places; never what somebody typed."""

    def __init__(self, domain: Domain, event_broker: Optional[Any] = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker)
        self._seconds = float(os.environ.get("WEGWIJS_CONVERSATION_HOURS", "24")) * 3600
        self._limit = int(os.environ.get("WEGWIJS_MAX_CONVERSATIONS", "10000"))
        self._last_seen: "OrderedDict[Text, float]" = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the present state and forget who was silent for too long."""
        self._last_seen[tracker.sender_id] = time.monotonic()
        self._last_seen.move_to_end(tracker.sender_id)
        self._forget()
        await super().save(tracker)

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        """The conversation of a sender, unless it was forgotten."""
        self._forget()
        return await super().retrieve(sender_id)

    def _forget(self) -> None:
        before = time.monotonic() - self._seconds
        while self._last_seen:
            sender, seen = next(iter(self._last_seen.items()))
            if seen >= before and len(self._last_seen) <= self._limit:
                return
            del self._last_seen[sender]
            self.store.pop(sender, None)
