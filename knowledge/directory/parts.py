"""The parts of a house that it keeps itself, and what each may hold."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from knowledge.directory.hours import Opening, hours_in_words
from knowledge.taxonomy import Audience, Cost, Phase, Registration, Theme

Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]


class Part(BaseModel):
    """A part as it is kept."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class OwnOpening(Part):
    """One stretch of a weekday; 0 is Monday."""

    weekday: Annotated[int, Field(ge=0, le=6)]
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _ends_later(self) -> "OwnOpening":
        if self.opens >= self.closes:
            raise ValueError("closes before it opens")
        return self


class OwnHours(Part):
    """When a location is open, and what else somebody should know. Part ``hours:<location>``."""

    openings: tuple[OwnOpening, ...] = ()
    note: Line = ""

    @property
    def in_words(self) -> str:
        """As one line."""
        hours = hours_in_words(Opening(one.weekday, one.opens, one.closes) for one in self.openings)
        return "; ".join(words for words in (hours, self.note) if words)


class OwnClosure(Part):
    """Days on which the house is closed, both included."""

    first_day: date
    last_day: date
    note: Line = ""


class OwnClosures(Part):
    """All closures. Part ``closures``."""

    closures: tuple[OwnClosure, ...] = ()


class OwnReach(Part):
    """How everybody reaches the house. Part ``reach``."""

    phone: Line = ""
    email: Line = ""
    website: Line = ""


class OwnService(Part):
    """An activity; one that is not ``offered`` is nowhere shown. Part ``service:<service>``."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=400)] = ""
    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    audience: tuple[Audience, ...] = ()
    phases: tuple[Phase, ...] = ()
    registration: Registration = Registration.ONBEKEND
    cost: Cost = Cost.ONBEKEND
    minimum_age: int | None = None
    maximum_age: int | None = None
    when: Line = ""
    offered: bool = True


CLOSURES, REACH, HOURS, SERVICE = "closures", "reach", "hours", "service"
SHAPES: dict[str, type[Part]] = {HOURS: OwnHours, CLOSURES: OwnClosures, REACH: OwnReach, SERVICE: OwnService}


def part_name(kind: str, of: str = "") -> str:
    """The name of a part: ``hours:<location>``, ``service:<service>``, ``closures`` or ``reach``."""
    return f"{kind}:{of}" if of else kind
