"""How well a service fits: the lightest fitting help first, fresh before stale, near before far.

Scores are points that only matter relative to each other. Their sizes say what outweighs what: fitting the person
outweighs lightness, lightness outweighs a few kilometres, freshness breaks ties.
"""

from datetime import date
from typing import Protocol

from knowledge.matching.candidates import Candidate, Reached
from knowledge.taxonomy import Audience, OrganizationKind, Phase, Registration, Theme

#: Whom a service for one audience also fits, though less exactly.
ALSO_FITS: dict[str, frozenset[str]] = {
    Audience.PATIENT: frozenset({Audience.EX_PATIENT}),
    Audience.EX_PATIENT: frozenset({Audience.PATIENT}),
    Audience.JONGERE_AYA: frozenset({Audience.PATIENT, Audience.EX_PATIENT}),
    Audience.NAASTE: frozenset({Audience.MANTELZORGER, Audience.KIND}),
    Audience.MANTELZORGER: frozenset({Audience.NAASTE}),
    Audience.NABESTAANDE: frozenset({Audience.NAASTE}),
    Audience.KIND: frozenset({Audience.NAASTE}),
}

#: Themes that tell by themselves who is helped: parents ask for their children, and who asks for the young is young.
HELPED_BY_THEME = {Theme.GEZIN_KINDEREN: Audience.KIND, Theme.JONGEREN_AYA: Audience.JONGERE_AYA}
LAST_PHASE = frozenset({Phase.LAATSTE_FASE, Phase.ONGENEESLIJK})
SPEAKS_OF_A_PHASE = frozenset({Theme.LEVENSEINDE, Theme.ROUW})

#: Needs that trained people or an office answer as well as a walk-in centre does, or better.
FORMAL_IS_FINE = frozenset(
    {Theme.GELD, Theme.WERK, Theme.INFORMATIE_RECHTEN, Theme.LEVENSEINDE, Theme.VERVOER, Theme.HUISHOUDEN_PRAKTISCH}
)

LIGHTNESS = {
    OrganizationKind.IPSO_CENTRUM: 2.0,
    OrganizationKind.IPSO_LOCATIE: 2.0,
    OrganizationKind.PARTNER_INFORMEEL: 1.6,
    OrganizationKind.LANDELIJK: 1.0,
    OrganizationKind.HULPLIJN: 1.0,
    OrganizationKind.PARTNER_FORMEEL: 0.4,
}
WAY_IN = {
    Registration.INLOOP: 0.8,
    Registration.AFSPRAAK: 0.3,
    Registration.ONBEKEND: 0.0,
    Registration.VERWIJZING: -1.0,
}


class Offer(Protocol):
    """What ranking needs to know of a service. Slugs are in the order of importance."""

    @property
    def themes(self) -> tuple[str, ...]:
        """What it helps with."""

    @property
    def audience(self) -> tuple[str, ...]:
        """Whom it is for; nothing is everybody."""

    @property
    def phases(self) -> tuple[str, ...]:
        """When in the illness; nothing is always."""

    @property
    def kind(self) -> str:
        """What sort of organisation offers it."""

    @property
    def registration(self) -> str:
        """How somebody gets in."""

    @property
    def source_date(self) -> str:
        """How old the facts are."""


def fits_audience(offer: Offer, theme: str, audience: str | None) -> bool:
    """Whether the service is for somebody like this; who did not say fits all but what is for a few only."""
    meant = set(offer.audience)
    if meant == {Audience.KIND} and offer.kind == OrganizationKind.HULPLIJN:
        # A line that children call themselves is no use to their parents.
        return audience == Audience.KIND
    if not meant or audience == Audience.PROFESSIONAL:
        return True
    helped = {slug for name, slug in HELPED_BY_THEME.items() if name == theme}
    if audience in (None, Audience.ONBEKEND):
        return not meant <= {Audience.PROFESSIONAL, *HELPED_BY_THEME.values()} - helped
    return bool(meant & {audience, *ALSO_FITS.get(audience or "", ()), *helped})


def fits_phase(offer: Offer, themes: tuple[str, ...], audience: str | None, phase: str | None) -> bool:
    """Nobody is sent to volunteers for the dying, or to mourners, who did not speak of dying or of a death."""
    meant = set(offer.phases)
    if meant and meant <= LAST_PHASE:
        return Theme.LEVENSEINDE in themes or phase in LAST_PHASE
    if meant == {Phase.ROUW}:
        return Theme.ROUW in themes or phase == Phase.ROUW or audience == Audience.NABESTAANDE
    return True


def score(
    candidate: Candidate, theme: str, reached: Reached, *, audience: str | None, phase: str | None,
    wishes: tuple[str, ...], today: date,
) -> float:  # fmt: skip
    """Points for one service and one theme; higher is better."""
    return (
        focus(candidate, theme)
        + audience_points(candidate, audience)
        + phase_points(candidate, phase, theme)
        + lightness(candidate, theme)
        + _wish_points(candidate, wishes)
        + freshness(candidate.source_date, today)
        + nearness(reached.national, reached.distance_km, covered=bool(reached.area))
    )


def focus(offer: Offer, theme: str) -> float:
    """A service that is mainly for this theme beats one that mentions it last of seven."""
    position = offer.themes.index(theme)
    return {0: 2.0, 1: 1.3, 2: 0.8}.get(position, 0.3) - 0.1 * max(0, len(offer.themes) - 4)


def audience_points(offer: Offer, audience: str | None) -> float:
    """Points for being meant for somebody like this."""
    if audience in (None, Audience.ONBEKEND) or not offer.audience:
        return 0.0
    named = audience in offer.audience
    return (1.0 + 0.5 * (len(offer.audience) == 1)) if named else -0.7


def phase_points(offer: Offer, phase: str | None, theme: str | None = None) -> float:
    """Points for being meant for this phase.

    Who did not say how far they are may not be there yet, or long past it: what is for everybody then goes before what
    is for some phases, unless the theme itself speaks of one.
    """
    if not offer.phases:
        return 0.0
    if phase is None:
        return 0.0 if theme is None or theme in SPEAKS_OF_A_PHASE else -0.3
    return 0.8 if phase in offer.phases else -4.0


def lightness(offer: Offer, theme: str | None) -> float:
    """Points for an easy way in."""
    organization = LIGHTNESS.get(OrganizationKind(offer.kind), 0.0)
    if theme in FORMAL_IS_FINE:
        organization = 1.2
    return organization + WAY_IN[Registration(offer.registration)]


def _wish_points(candidate: Candidate, wishes: tuple[str, ...]) -> float:
    """What somebody names ("yoga", "hospice") counts when the service names it too."""
    service = candidate.service
    words = f"{service.name} {service.description} {candidate.organization.name}".lower()
    return 1.5 * sum(wish in words for wish in wishes[:3])


def freshness(source_date: str, today: date) -> float:
    """Points for facts of late."""
    if not source_date:
        return 0.0
    age = today.year - int(source_date[:4])
    return 0.6 if age <= 1 else 0.3 if age <= 3 else 0.0 if age <= 7 else -0.5


def nearness(national: bool, distance_km: float | None, *, covered: bool) -> float:
    """Ten kilometres cost one point; an area that covers the place counts as near."""
    if distance_km is None:
        return -0.6 if covered else 0.0
    if national:
        return 0.0
    return -distance_km / 10 + (0.5 if covered else 0.0)
