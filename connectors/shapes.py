"""The JSON shapes of the public interface."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from knowledge.places import FoundPlace, Place
from understanding.labels import Reading


def _whole_characters(text: str) -> str:
    """JSON can hold half an emoji, which no other process takes; the rest of the message counts."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


Typed = Annotated[str, AfterValidator(_whole_characters)]


class WebhookMessage(BaseModel):
    """A message in the format of Rasa's REST channel."""

    model_config = ConfigDict(extra="ignore")

    sender: Annotated[str, StringConstraints(min_length=1, max_length=200)] = Field(
        description="A random name for the conversation; never somebody's own name."
    )
    message: Typed = Field(description="What somebody typed.")
    metadata: dict[str, Any] | None = Field(
        default=None,
        description=(
            '{"welcomed": true} when the client already said that this is a chatbot. {"message_id": "..."}, at most 64 '
            "characters and new for each message: sent again, it gives the same answers and takes no second turn."
        ),
    )


class WebhookAnswer(BaseModel):
    """One thing the assistant says, in the format of Rasa's REST channel."""

    recipient_id: str
    text: str | None = None
    buttons: list[dict[str, str]] | None = None
    custom: dict[str, Any] | None = Field(
        default=None, description="A suggestion as data, for clients that show cards."
    )


class UnderstandQuestion(BaseModel):
    """A text to understand."""

    text: Typed


class PlaceBody(BaseModel):
    """A place, under its official Dutch name. For a postcode, ``name`` is its town."""

    id: str
    name: str
    kind: str
    municipality: str | None
    province: str | None
    latitude: float
    longitude: float
    postcode: str | None = None

    @classmethod
    def of(cls, place: Place) -> "PlaceBody":
        """From the gazetteer's place."""
        return cls(**{name: getattr(place, name) for name in cls.model_fields if name != "kind"}, kind=str(place.kind))


class FoundPlaceBody(BaseModel):
    """A place that was named in a text."""

    text: str
    name: str
    kind: str
    municipality: str | None
    province: str | None
    latitude: float
    longitude: float
    confidence: float
    alternatives: list[PlaceBody]

    @classmethod
    def of(cls, found: FoundPlace) -> "FoundPlaceBody":
        """From what the gazetteer found."""
        place = PlaceBody.of(found.place).model_dump(exclude={"id", "postcode"})
        others = [PlaceBody.of(other) for other in found.alternatives]
        return cls(**place, text=found.text, confidence=found.confidence, alternatives=others)


class ThemeBody(BaseModel):
    """A theme a text asks for."""

    slug: str
    confidence: float


class UnderstandAnswer(BaseModel):
    """Everything understood of a text. ``label`` is the conversation label, or the first theme."""

    label: str
    themes: list[ThemeBody]
    safety: str | None = Field(description="crisis, acuut-medisch, medische-vraag or null.")
    place: FoundPlaceBody | None
    role: str | None
    phase: str | None
    ages: tuple[int, int] | None = Field(description="The youngest and oldest the writer can be, in years, when said.")

    @classmethod
    def of(cls, reading: Reading) -> "UnderstandAnswer":
        """From a reading."""
        return cls(
            label=reading.label,
            themes=[ThemeBody(slug=theme.slug, confidence=round(theme.confidence, 4)) for theme in reading.themes],
            safety=str(reading.safety.kind) if reading.safety else None,
            place=FoundPlaceBody.of(reading.place) if reading.place else None,
            role=reading.role,
            phase=reading.phase,
            ages=reading.ages,
        )


class SuggestionBody(BaseModel):
    """A fitting service, with reasons in plain Dutch. ``distance_km`` is by air; ``verified`` says how old it is."""

    service_id: str
    organization_id: str
    organization: str
    service: str
    kind: str
    theme: str
    scope: str
    description: str
    reasons: list[str]
    distance_km: float | None
    how_to_start: str
    opening_hours: str
    call_first: bool
    address: str
    latitude: float | None
    longitude: float | None
    phone: str
    email: str
    website: str
    verified: str
    source: str
    text: str


class Health(BaseModel):
    """Whether everything is there, and what is missing when not."""

    ready: bool
    missing: list[str]
    warnings: list[str] = Field(
        default_factory=list, description="What does not keep anybody from being helped now, but needs a look."
    )
