"""What is asked of a search, and what it answers."""

from dataclasses import dataclass

from knowledge.directory.hours import Now
from knowledge.matching import Suggestion
from knowledge.places import Place


@dataclass(frozen=True, slots=True)
class Filters:
    """What somebody ticked. Empty means: do not look at it."""

    theme: str | None = None
    audience: str | None = None
    phase: str | None = None
    open_now: bool = False

    @property
    def any(self) -> bool:
        """Whether anything was ticked."""
        return bool(self.theme or self.audience or self.phase or self.open_now)


@dataclass(frozen=True, slots=True)
class Hit:
    """One service, why it is there, and whether its house is open now."""

    suggestion: Suggestion
    now: Now


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and how the words were taken: themes, for whom, near which place, and what nobody understood."""

    hits: tuple[Hit, ...] = ()
    themes: tuple[str, ...] = ()
    audience: str | None = None
    place: Place | None = None
    unknown: tuple[str, ...] = ()
    #: Services that fit and whose house may be open: nobody knows their hours.
    hours_unknown: int = 0
