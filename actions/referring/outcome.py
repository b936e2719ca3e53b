"""What an answer to one question comes to."""

from collections.abc import Sequence
from dataclasses import dataclass

from actions.referring.form import Message


@dataclass(frozen=True, slots=True)
class Taken:
    """It was understood; ``said`` comes before the next question, or, with ``waits``, instead of it."""

    said: Sequence[Message] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Missed:
    """It was not what was asked; ``hint`` says in a sentence or two what to do."""

    hint: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The form is over without a referral. ``advice`` when somebody is told how to do it themselves."""

    said: Sequence[Message]
    advice: bool = False


class Send:
    """Everything is answered and approved."""


class Elsewhere:
    """The rest of the assistant answers this; then the question comes again."""


Outcome = Taken | Missed | Ended | Send | Elsewhere
