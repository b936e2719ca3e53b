"""The shapes of what is understood, shared by everything that reads a message."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from knowledge.places import FoundPlace


class Label(StrEnum):
    """What a message does in a conversation, when it does not ask for help with a theme."""

    GROET = "groet"
    BEDANKT = "bedankt"
    AFSCHEID = "afscheid"
    JA = "ja"
    NEE = "nee"
    PLAATS_NOEMEN = "plaats-noemen"
    OPENINGSTIJDEN = "openingstijden"
    CONTACT_MENS = "contact-mens"
    BEN_JE_EEN_BOT = "ben-je-een-bot"
    KLACHT = "klacht"
    OPNIEUW = "opnieuw"
    ANDERE_SUGGESTIE = "andere-suggestie"
    PRIVACY = "privacy"
    VERWIJDER_GEGEVENS = "verwijder-gegevens"
    HULP_WAT_KUN_JE = "hulp-wat-kun-je"
    OUT_OF_SCOPE = "out-of-scope"


class DangerKind(StrEnum):
    """What is looked at before anything else."""

    CRISIS = "crisis"
    ACUUT_MEDISCH = "acuut-medisch"
    MEDISCHE_VRAAG = "medische-vraag"


class DangerVariant(StrEnum):
    """Which answer fits: the same danger asks for other numbers and other words."""

    OWN = "own"
    SOMEBODY_ELSE = "somebody-else"
    CHILD = "child"
    VIOLENCE = "violence"
    OVERDOSE = "overdose"
    #: Only the model sees it, and it is not sure: the answer leaves room for having misunderstood.
    SUSPECTED = "suspected"


class Language(StrEnum):
    """A language, other than Dutch, in which the assistant can point to a person."""

    ENGLISH = "en"
    TURKISH = "tr"
    ARABIC = "ar"
    POLISH = "pl"


class Ages(NamedTuple):
    """The youngest and the oldest somebody can be, in whole years, both included."""

    youngest: int
    oldest: int


#: As the taxonomy has them: young relatives under 18, and people of 18 to 39 at their own diagnosis.
AGES_OF_CHILDREN, AGES_OF_YOUNG_ADULTS = Ages(0, 17), Ages(18, 39)


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger that was seen, and who it is about."""

    kind: DangerKind
    variants: frozenset[DangerVariant] = frozenset()

    @property
    def is_suspected(self) -> bool:
        """Whether only the model sees it, and is not sure."""
        return DangerVariant.SUSPECTED in self.variants


@dataclass(frozen=True, slots=True)
class ThemeReading:
    """A theme the message asks for, with a calibrated confidence between 0 and 1."""

    slug: str
    confidence: float


@dataclass(frozen=True, slots=True)
class ModelReading:
    """What the trained model says: the likeliest label, the themes asked for, its view of danger, and who writes."""

    label: str
    confidence: float
    themes: tuple[ThemeReading, ...] = ()
    runner_up: str | None = None
    runner_up_confidence: float = 0.0
    danger: Danger | None = None
    danger_confidence: float = 0.0
    #: It was seen in one sentence of a long message, read without the rest.
    danger_stands_alone: bool = False
    #: How likely each role and phase is, by slug; the empty slug: not said.
    roles: Mapping[str, float] = field(default_factory=dict)
    phases: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything understood of one message.

    ``label`` is the kind of a danger that is sure, else the conversation label or theme, also where ``safety`` holds a
    suspicion. ``wordless``: dots, question marks, an emoji without a meaning of its own.
    """

    label: str
    confidence: float
    themes: tuple[ThemeReading, ...] = ()
    safety: Danger | None = None
    place: FoundPlace | None = None
    role: str | None = None
    phase: str | None = None
    ages: Ages | None = None
    wishes: tuple[str, ...] = ()
    theme_options: tuple[str, ...] = ()
    wordless: bool = False
