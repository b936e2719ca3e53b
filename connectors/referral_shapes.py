"""The JSON shapes of referrals."""

from pydantic import BaseModel, ConfigDict, Field

from connectors.shapes import Typed
from knowledge.taxonomy import Audience, Phase, Theme
from referrals.consent import Purpose
from referrals.reaching import Channel
from referrals.requesting import Asked, Requested
from referrals.story import LEFT_OUT, story_card
from referrals.tracking import Track
from referrals.ways import Way
from referrals.words import Kind, Reason, Route, Status


class QuestionBody(BaseModel):
    """A sentence to say yes or no to."""

    purpose: Purpose
    text: str


class WayBody(BaseModel):
    """How a referral to one centre would go. Ask this first, and show the sentences word for word."""

    organization_id: str
    organization: str
    route: Route = Field(description="centre, helpdesk (a volunteer phones the centre) or self (the person calls).")
    room: str | None = Field(description="yes, waiting-list, no, or null when the centre never said.")
    questions: list[QuestionBody]
    consent_version: str = Field(description="Send this along with the answers.")
    advice: list[str] = Field(description="How somebody does it themselves, in Dutch.")
    story: str = Field(description="A proposal for the story card, to be read, changed and approved.")
    left_out: list[str] = Field(description="What the card never holds.")

    @classmethod
    def of(cls, way: Way, themes: list[Theme], phase: Phase | None, role: Audience | None) -> "WayBody":
        """From the way, and what is known of the need."""
        return cls(
            organization_id=way.organization_id,
            organization=way.organization_name,
            route=way.route,
            room=way.room,
            questions=[QuestionBody(purpose=one.purpose, text=one.text) for one in way.questions()],
            consent_version=way.consent_version(),
            advice=list(way.advice.lines),
            story=story_card(themes, phase, role),
            left_out=list(LEFT_OUT),
        )


class ReferralBody(BaseModel):
    """A request for contact, with what somebody agreed to. Without a yes to ``contact`` nothing personal is kept."""

    model_config = ConfigDict(extra="forbid")

    organization_id: str = Field(max_length=200)
    themes: list[Theme] = Field(min_length=1, max_length=5, description="Most important first.")
    phase: Phase | None = None
    role: Audience | None = None
    consents: dict[Purpose, bool] = Field(description="An answer for each question; what is left out is a no.")
    consent_version: str = Field(max_length=50, description="Of the sentences that were shown.")
    first_name: Typed = Field("", max_length=200, description="A first name will do.")
    channel: Channel = Field(Channel.CALLS_THEMSELVES, description="Whoever calls themselves gets a code word.")
    address: Typed = Field("", max_length=320, description="A phone number or mail address, fitting the channel.")
    moments: Typed = Field("", max_length=500, description="When somebody likes to be reached, in their own words.")
    story: Typed = Field("", max_length=4000, description="The story card as the person approved it.")
    ask_again: bool = Field(False, description="Come back after six weeks; needs a yes to navragen.")

    def asked(self) -> Asked:
        """As the domain takes it. What comes in here is counted as coming from a program."""
        return Asked(
            organization_id=self.organization_id,
            themes=tuple(self.themes),
            answers=self.consents,
            consent_version=self.consent_version,
            phase=self.phase,
            role=self.role,
            first_name=self.first_name,
            channel=self.channel,
            address=self.address,
            moments=self.moments,
            story=self.story,
            ask_again=self.ask_again,
            kind=Kind.API,
        )


class RequestedBody(BaseModel):
    """What came of a request. ``track_code`` opens the person's page: it is theirs alone, so do not keep it."""

    reference: str
    track_code: str
    track_address: str
    status: Status
    route: Route
    code_word: str
    happens: list[str]
    receipt: list[str]
    repeated: bool = Field(description="True when this key had made this referral before.")

    @classmethod
    def of(cls, made: Requested) -> "RequestedBody":
        """From the domain."""
        return cls(
            reference=made.reference,
            track_code=made.token,
            track_address=made.track_link,
            status=made.status,
            route=made.route,
            code_word=made.code_word,
            happens=list(made.happens),
            receipt=list(made.receipt),
            repeated=made.repeated,
        )


class TrackBody(BaseModel):
    """A referral as its person sees it. Sentences are Dutch; empty ones do not apply."""

    reference: str
    status: Status
    fhir_status: str
    route: Route
    organization: str
    now: str
    reason: str
    next_step: str
    contact: str
    known_by: str
    appointment: str
    worked: bool | None
    receipt: list[str]

    @classmethod
    def of(cls, track: Track) -> "TrackBody":
        """From the domain; who the person is stays out, since whoever asks knows."""
        same = {name: getattr(track, name) for name in cls.model_fields if hasattr(track, name)}
        more = {"fhir_status": track.status.fhir, "organization": track.centre, "receipt": list(track.receipt)}
        return cls(**{**same, **more})


class AnswerBody(BaseModel):
    """Did it work?"""

    worked: bool
    reason: Reason | None = Field(None, description="Why not: no-answer, no-capacity, not-the-right-help or other.")


class WithdrawBody(BaseModel):
    """What is taken back: one consent, or (null, or contact) everything."""

    consent: Purpose | None = None


class Done(BaseModel):
    """What was done, in Dutch."""

    message: str
