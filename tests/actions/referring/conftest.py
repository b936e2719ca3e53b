"""Somebody who fills in the form, on a real database with three centres, without Rasa and without a page."""

from dataclasses import dataclass, field

import pytest

from actions.referring.dialogue import ReferralDialogue
from actions.referring.form import Form, Heard, Known, Made, Message, Reply
from referrals.service import Referrals
from tests.referrals.centres import CONNECTED
from tests.referrals.conftest import clock, engine, gazetteer, office, prepared, referrals, sealer

__all__ = ["clock", "engine", "gazetteer", "office", "prepared", "referrals", "sealer"]

KNOWN = Known(themes=("werk", "geld"), phase="behandeling", role="patient", wishes=("yoga",))


@dataclass
class Filler:
    """One form and what was said in it."""

    referrals: Referrals
    known: Known = KNOWN
    centre: str = CONNECTED
    form: Form | None = None
    last: Reply = field(default_factory=lambda: Reply([], None))

    def begins(self, centre: str = CONNECTED) -> str:
        self.centre = centre
        return self._take(ReferralDialogue(self.referrals).begin(centre, self.known, before=self.form))

    def says(self, text: str, label: str = "", confidence: float = 0.9, themes: tuple[str, ...] = ()) -> str:
        assert self.form, "no form is open"
        heard = Heard(text, label, confidence if label or themes else 0.0, themes)
        return self._take(ReferralDialogue(self.referrals).answer(self.form, heard))

    def presses(self, title: str) -> str:
        payloads = [one["payload"] for one in self.buttons if one["title"] == title]
        assert payloads, f"no button {title!r} among {[one['title'] for one in self.buttons]}"
        return self.says(payloads[-1])

    def up_to(self, *answers: str) -> str:
        """Begin, and give these answers."""
        said = self.begins(self.centre)
        for answer in answers:
            said = self.says(answer)
        return said

    def _take(self, reply: Reply) -> str:
        self.last = reply
        self.form = reply.open if isinstance(reply.open, Form) else None
        return self.text

    @property
    def text(self) -> str:
        return "\n".join(text_of(message) for message in self.last.said)

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for message in self.last.said for button in message.get("buttons", [])]

    @property
    def made(self) -> Made:
        assert self.last.made, self.text
        return self.last.made


def text_of(message: Message) -> str:
    return str(message.get("text") or message["custom"]["text"])


@pytest.fixture
def filler(referrals: Referrals) -> Filler:
    return Filler(referrals)
