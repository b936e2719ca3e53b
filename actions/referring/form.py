"""What is known of a request while somebody fills it in, and which question comes next."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from actions.calling_back.form import CallForm, MadeCall
from referrals.callbacks.houses import CallingHouse
from referrals.consent import Purpose
from referrals.reaching import Channel
from referrals.ways import Way
from referrals.words import Route

Message = dict[str, Any]
#: Kinds of organisations that nobody is referred to: a helpline is there at once for who calls, and a national
#: organisation has no house and no contact near somebody. Their card says how to begin.
NOT_REFERRED_TO = frozenset({"hulplijn", "landelijk"})


class Stage(StrEnum):
    """One question of the form. The first two and the last but one are consents, each by itself."""

    CONTACT = "contact"
    STORY = "verhaal"
    NAME = "naam"
    REACH = "bereik"
    ADDRESS = "adres"
    MOMENTS = "momenten"
    FOLLOW_UP = "navragen"
    GP = "huisarts"
    CHECK = "nakijken"


#: Which stage asks for which consent.
CONSENTS = {
    Stage.CONTACT: Purpose.CONTACT,
    Stage.STORY: Purpose.STORY,
    Stage.FOLLOW_UP: Purpose.FOLLOW_UP,
    Stage.GP: Purpose.GP,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the talk told before, in slugs; ``gp_link`` names the GP's link somebody came by."""

    themes: tuple[str, ...] = ()
    phase: str | None = None
    role: str | None = None
    wishes: tuple[str, ...] = ()
    gp_link: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggestion that somebody saw."""

    organization_id: str
    name: str
    kind: str
    theme: str

    @property
    def can_be_asked(self) -> bool:
        """Whether it makes sense to ask them to get in touch."""
        return self.kind not in NOT_REFERRED_TO


@dataclass(slots=True)
class Form:
    """A request that is being filled in. ``tag`` marks its buttons, ``key`` makes that it is sent once."""

    way: Way
    known: Known
    others: tuple[Shown, ...] = ()
    tag: str = field(default_factory=lambda: secrets.token_hex(3))
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    done: set[Stage] = field(default_factory=set)
    answers: dict[Purpose, bool] = field(default_factory=dict)
    story: str = ""
    first_name: str = ""
    channel: Channel | None = None
    address: str = ""
    moments: str = ""
    ask_again: bool = False
    #: Words somebody typed at their card, until they say where these go.
    pending: str = ""
    #: The card as it was first made, to go back to.
    first_story: str = ""
    #: "Bel me niet" was said: the phone is not offered any more.
    no_phone: bool = False
    #: How often in a row an answer was not understood.
    misses: int = 0
    #: Something dangerous came in between: the next words do not answer the open question.
    paused: bool = False

    @property
    def through_gp(self) -> bool:
        """Whether a GP's link brought them."""
        return self.known.gp_link is not None

    @property
    def stage(self) -> Stage:
        """The question that is open."""
        return next(stage for stage in self.stages if stage not in self.done)

    @property
    def stages(self) -> list[Stage]:
        """All questions of this form, in order, as far as the answers tell by now."""
        gp = [Stage.GP] if self.through_gp else []
        if self.way.route is Route.SELF:
            mail = [Stage.ADDRESS] if self.answers.get(Purpose.FOLLOW_UP) else []
            return [Stage.FOLLOW_UP, *mail, *gp, Stage.CHECK]
        own_call = self.channel is Channel.CALLS_THEMSELVES
        return [
            Stage.CONTACT, Stage.STORY, Stage.NAME, Stage.REACH,
            *([] if own_call else [Stage.ADDRESS]),
            *([Stage.MOMENTS] if self.channel is Channel.PHONE else []),
            # Who gave no address can only be asked on their own page, which needs no consent.
            *([] if own_call else [Stage.FOLLOW_UP]),
            *gp, Stage.CHECK,
        ]  # fmt: skip

    def redo(self, *stages: Stage) -> None:
        """Ask these questions once more."""
        self.done -= set(stages)
        self.misses = 0

    def finish(self, stage: Stage) -> None:
        """This question is answered."""
        self.done.add(stage)
        self.misses = 0

    def choose(self, channel: Channel) -> None:
        """Take a way to be reached; an address that belongs to another one goes."""
        if channel is not self.channel:
            self.address = ""
            self.done -= {Stage.ADDRESS, Stage.MOMENTS}
            if channel is Channel.CALLS_THEMSELVES:
                self.answers.pop(Purpose.FOLLOW_UP, None)
                self.ask_again = False
        self.channel = channel
        self.no_phone = channel is not Channel.PHONE
        self.finish(Stage.REACH)


@dataclass(frozen=True, slots=True)
class Choosing:
    """Somebody wants contact, and it is not clear with whom of these."""

    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A referral that this talk made, and the tag of its form. The token is the person's; it is kept in memory only."""

    tag: str
    reference: str
    token: str
    centre: str
    message: Message


@dataclass(frozen=True, slots=True)
class TakingBack:
    """Somebody wants to withdraw a referral, and is asked whether they are sure."""

    made: Made


Open = Form | Choosing | TakingBack | CallForm


@dataclass(frozen=True, slots=True)
class Heard:
    """One message: its text, and what was read in it. Without a reading only the text speaks."""

    text: str
    label: str = ""
    confidence: float = 0.0
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, and what is open after it.

    Attributes:
        said: messages in Rasa's REST format.
        open: None when nothing is open any more.
        elsewhere: the message is for the rest of the assistant; ``said`` comes before its answer, and ``afterwards``
            after it, unless it asks something itself.
        afterwards: the question that goes on where it was.
        made: a referral that came of it.
        talk_with: who may read along and talk from now on.
        called: a request to be phoned back that came of it.
    """

    said: Sequence[Message]
    open: Open | None
    elsewhere: bool = False
    afterwards: Sequence[Message] = ()
    made: Made | None = None
    called: MadeCall | None = None
    talk_with: CallingHouse | None = None
