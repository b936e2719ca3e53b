"""One conversation with the real assistant over its REST door, and what to look for in an answer."""

import re
import uuid
from dataclasses import dataclass
from typing import Any

from tests.running import Wegwijs

INFOLINE, LISTENING, EMERGENCY = "0800-022 66 22", "088 0767 000", "112"
SUICIDE_LINE, SAFE_AT_HOME, CHILDREN_LINE = "0800-0113", "0800-2000", "0800-0432"


@dataclass(frozen=True)
class Answer:
    """Everything the assistant said in one turn."""

    messages: tuple[dict[str, Any], ...]

    @property
    def text(self) -> str:
        """What was said around the suggestions."""
        return "\n".join(message["text"] for message in self.messages if not _is_suggestion(message))

    @property
    def questions(self) -> int:
        """How many questions were asked; what somebody may say to a centre is none."""
        return re.sub(r"“[^”]*”", "", self.text).count("?")

    @property
    def suggestions(self) -> list[dict[str, Any]]:
        return [message["custom"] for message in self.messages if _is_suggestion(message)]

    @property
    def organizations(self) -> list[str]:
        return [suggestion["organization_id"] for suggestion in self.suggestions]

    @property
    def themes(self) -> set[str]:
        return {suggestion["theme"] for suggestion in self.suggestions}

    @property
    def scopes(self) -> set[str]:
        return {suggestion["scope"] for suggestion in self.suggestions}

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for message in self.messages for button in message.get("buttons", [])]

    @property
    def asks_place(self) -> bool:
        return "welke plaats" in self.text.lower()

    @property
    def asks_need(self) -> bool:
        return "waar wilt u hulp bij" in self.text.lower()

    @property
    def asks_whether_it_fits(self) -> bool:
        return "zit er iets voor u bij" in self.text.lower()

    @property
    def not_understood(self) -> bool:
        return "niet goed begrepen" in self.text.lower()

    @property
    def is_about_danger(self) -> bool:
        return any(words in self.text for words in (SUICIDE_LINE, "spoednummer", SAFE_AT_HOME, "geen dokter"))


def _is_suggestion(message: dict[str, Any]) -> bool:
    return bool(message.get("custom", {}).get("type") == "suggestion")


class Talk:
    """A conversation of its own. What must hold in every turn is checked in every turn."""

    def __init__(self, wegwijs: Wegwijs) -> None:
        self._wegwijs = wegwijs
        self._sender = f"test-{uuid.uuid4().hex}"
        self.answers: list[Answer] = []

    def says(self, message: str, **metadata: object) -> Answer:
        """Say something, and read the answer."""
        answer = Answer(tuple(self._wegwijs.say(self._sender, message, **metadata)))
        self.answers.append(answer)
        assert answer.text.strip(), f"silence after {message!r}"
        assert "lukt mij nu even niet" not in answer.text, f"out of order after {message!r}"
        assert answer.is_about_danger or answer.questions <= 1, f"more than one question: {answer.text}"
        assert not (answer.is_about_danger and answer.suggestions), f"suggestions in danger: {answer.text}"
        assert "hoe u zich voelt" not in answer.text
        return answer

    @property
    def said(self) -> str:
        """Everything the assistant said so far."""
        return "\n".join(answer.text for answer in self.answers)
