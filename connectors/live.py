"""Talks between a person and somebody at the desk, in memory only, and only from the consent until the end.

Nothing that was said before is in here, and nothing is left when a talk ends but the last words to the person, for a
few minutes. Conversations are of one process, and so are talks: see docs/architecture.md.
"""

import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from desk.bell import Count
from desk.sessions import SignedIn
from referrals.callbacks.houses import CallingHouse
from referrals.office import NoSuchReferral

MAX_LINES = 200
MAX_CHARACTERS = 2_000
#: Talks of one house at once: who is there has two hands.
MAX_TALKS = 3
#: Seconds until a talk that nobody answers goes back to the assistant; until one in which nobody writes does; and how
#: long the last words wait for the person's page.
UNANSWERED, SILENT, LEFT_OVER = 240, 900, 300

GIVEN_BACK = "Het gesprek met {huis} is klaar. U praat weer met Wegwijs, de chatbot. Zij lezen niet meer mee."
NOBODY_ANSWERED = (
    "Er is nu toch niemand vrij bij {huis}. U praat weer met Wegwijs, de chatbot. Zij lezen niet meer mee. "
    "Wilt u dat zij u bellen? Typ dan: bel mij terug."
)
WAS_SILENT = "Het was een tijd stil. U praat weer met Wegwijs, de chatbot. {huis} leest niet meer mee."


class NoSuchTalk(NoSuchReferral):
    """No talk of this house has this id, or it ended."""

    message = "Dit gesprek is klaar. Er is niets van bewaard."


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said: ``by`` is "persoon", "mens" or "wegwijs"; ``name`` who of the house said it."""

    number: int
    by: str
    text: str
    name: str = ""


@dataclass(slots=True)
class Talk:
    """One talk. ``danger`` says that rules heard danger in it."""

    house: CallingHouse
    began: float
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=MAX_LINES))
    count: int = 0
    person_at: float = 0.0
    human_at: float = 0.0
    waits: bool = True
    danger: bool = False
    ended: float | None = None
    #: The last line that a page without a script has shown.
    shown: int = 0
    #: Accounts that looked, each written down once.
    seen_by: set[str] = field(default_factory=set)

    def add(self, by: str, text: str, name: str = "") -> None:
        """Something was said; the oldest goes when there is too much."""
        self.count += 1
        self.lines.append(Line(self.count, by, text[:MAX_CHARACTERS], name))

    def for_person(self, after: int) -> list[Line]:
        """What others said since a line."""
        return [line for line in tuple(self.lines) if line.by == "mens" and line.number > after]


class Talks:
    """All talks of this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._talks: dict[str, Talk] = {}

    def has_room(self, house: CallingHouse) -> bool:
        """Whether somebody is there, with hands free."""
        return house.somebody_is_there and len(self._open(house.organization_id, house.helpdesk_id)) < MAX_TALKS

    def begin(self, house: CallingHouse) -> Talk:
        """The person agreed just now."""
        now = self._clock()
        talk = Talk(house, began=now, person_at=now, human_at=now)
        self._talks[talk.id] = talk
        return talk

    def person_says(self, talk: Talk, text: str) -> None:
        """The person wrote something."""
        talk.add("persoon", text)
        talk.person_at = self._clock() if not talk.waits else talk.person_at
        talk.waits = True

    def assistant_says(self, talk: Talk, text: str) -> None:
        """Rules answered danger: whoever is there sees what the person read, and a mark."""
        talk.add("wegwijs", text)
        talk.danger = True

    def human_says(self, by: SignedIn, talk_id: str, text: str) -> None:
        """Somebody of the house answers.

        Raises:
            NoSuchTalk: none of their house.
        """
        talk = self.of_house(by, talk_id)
        if text.strip():
            talk.add("mens", text.strip(), by.name)
            talk.human_at, talk.waits = self._clock(), False

    def of_house(self, by: SignedIn, talk_id: str) -> Talk:
        """A talk that goes on.

        Raises:
            NoSuchTalk: none of their house, or it ended.
        """
        mine = self._open(by.organization_id, by.helpdesk_id) if by.sees_referrals else []
        talk = next((one for one in mine if one.id == talk_id), None)
        if talk is None:
            raise NoSuchTalk
        return talk

    def of(self, by: SignedIn) -> list[Talk]:
        """Talks of somebody's house, the longest waiting first."""
        mine = self._open(by.organization_id, by.helpdesk_id) if by.sees_referrals else []
        return sorted(mine, key=lambda talk: (not talk.waits, talk.person_at))

    def count(self, by: SignedIn) -> Count:
        """How many wait for an answer, for the bell; it rings at every new word."""
        waiting = [talk for talk in self.of(by) if talk.waits]
        return Count(len(waiting), f"{sum(talk.count for talk in self.of(by)):09}" if waiting else "")

    def waiting(self, by: SignedIn) -> int:
        """How many wait for an answer."""
        return self.count(by).waiting

    def end(self, talk: Talk, words: str) -> None:
        """Give the person back to the assistant; what the person wrote is gone at once. Twice is once."""
        if talk.ended is None:
            left = [line for line in tuple(talk.lines) if line.by == "mens"]
            talk.lines.clear()
            talk.lines.extend(left)
            talk.add("mens", words.format(huis=talk.house.name), "Wegwijs")
            talk.ended = self._clock()

    def goes_on(self, talk: Talk) -> bool:
        """Whether it goes on; ends it when nobody answered, or nobody wrote, for too long."""
        now = self._clock()
        if talk.ended is None and talk.waits and now - talk.person_at > UNANSWERED:
            self.end(talk, NOBODY_ANSWERED)
        elif talk.ended is None and now - max(talk.person_at, talk.human_at) > SILENT:
            self.end(talk, WAS_SILENT)
        return talk.ended is None

    def _open(self, organization_id: str | None, helpdesk_id: str | None) -> list[Talk]:
        now = self._clock()
        for talk in [*self._talks.values()]:
            if not self.goes_on(talk) and now - (talk.ended or now) > LEFT_OVER:
                talk.lines.clear()
                self._talks.pop(talk.id, None)
        house = (organization_id, helpdesk_id)
        open_ = [talk for talk in [*self._talks.values()] if talk.ended is None]
        return [talk for talk in open_ if (talk.house.organization_id, talk.house.helpdesk_id) == house]
