"""Ages: a service for one age group is no first address for somebody whose age nobody knows."""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.taxonomy import Audience, Theme

OLDEST = 120
#: A wider group than this ("tot en met 66 jaar") holds most people; years.
ONE_GROUP = 30
#: Adults whose cancer came young: 18 to 39 at the diagnosis (the taxonomy's own ages).
YOUNG_ADULTS = (18, 39)
CHILDREN = (0, 17)
#: Themes that are asked for somebody of an age of its own, however old who asks is.
AGED_THEMES = frozenset({Theme.GEZIN_KINDEREN, Theme.JONGEREN_AYA})


@dataclass(frozen=True, slots=True)
class AgeGroup:
    """People between two ages, in whole years, both ends included."""

    youngest: int
    oldest: int

    @classmethod
    def of(cls, minimum: int | None, maximum: int | None) -> "AgeGroup | None":
        """From the two ages of a service; None when it is for all ages."""
        if minimum is None and maximum is None:
            return None
        return cls(minimum or 0, OLDEST if maximum is None else maximum)

    @property
    def is_narrow(self) -> bool:
        """Whether most people fall outside."""
        return self.oldest - self.youngest <= ONE_GROUP

    @property
    def in_words(self) -> str:
        """How it reads among the reasons."""
        if self.oldest == OLDEST:
            return f"voor {self.youngest} jaar en ouder"
        begin = f"voor {self.youngest} " if self.youngest else ""
        return f"{begin}tot en met {self.oldest} jaar"

    def meets(self, other: "AgeGroup") -> bool:
        """Whether somebody can be in both."""
        return self.youngest <= other.oldest and other.youngest <= self.oldest


class Fit(StrEnum):
    """Whether somebody's age fits."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


def age_fit(service: AgeGroup | None, theme: str, audience: str | None, person: AgeGroup | None) -> Fit:
    """How a service's ages suit somebody.

    Args:
        service: whom it is for; None is everybody.
        theme: what is asked for.
        audience: who asks; children and young adults tell their age by it.
        person: how old they said they are, as far as known.
    """
    if service is None:
        return Fit.YES
    known = person or {Audience.JONGERE_AYA: AgeGroup(*YOUNG_ADULTS), Audience.KIND: AgeGroup(*CHILDREN)}.get(
        Audience(audience) if audience else Audience.ONBEKEND
    )
    if theme in AGED_THEMES and person is None:
        return Fit.YES
    if known:
        return Fit.YES if service.meets(known) else Fit.NO
    return Fit.PERHAPS if service.is_narrow else Fit.YES
