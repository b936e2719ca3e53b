"""How well a service fits: the lightest fitting help first, fresh before stale, near before far.

Scores are points that only matter relative to each other. Their sizes say what outweighs what: fitting the person
outweighs lightness, lightness outweighs a few kilometres, freshness breaks ties.
"""

from datetime import date

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


def fits_audience(candidate: Candidate, theme: str, audience: str | None) -> bool:
    """Whether the service is for somebody like this; who did not say fits all but what is for a few only."""
    meant = set(candidate.audience)
    if meant == {Audience.KIND} and candidate.organization.kind == OrganizationKind.HULPLIJN:
        # A line that children call themselves is no use to their parents.
        return audience == Audience.KIND
    if not meant or audience == Audience.PROFESSIONAL:
        return True
    helped = {slug for name, slug in HELPED_BY_THEME.items() if name == theme}
    if audience in (None, Audience.ONBEKEND):
        return not meant <= {Audience.PROFESSIONAL, *HELPED_BY_THEME.values()} - helped
    return bool(meant & {audience, *ALSO_FITS.get(audience or "", ()), *helped})


def fits_phase(candidate: Candidate, themes: tuple[str, ...], audience: str | None, phase: str | None) -> bool:
    """Nobody is sent to volunteers for the dying, or to mourners, who did not speak of dying or of a death."""
    meant = set(candidate.phases)
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
        _focus(candidate, theme)
        + _audience_points(candidate, audience)
        + _phase_points(candidate, phase)
        + _lightness(candidate, theme)
        + _wish_points(candidate, wishes)
        + _freshness(candidate.service.source_date, today)
        + _nearness(reached)
    )


def _focus(candidate: Candidate, theme: str) -> float:
    """A service that is mainly for this theme beats one that mentions it last of seven."""
    position = candidate.themes.index(theme)
    return {0: 2.0, 1: 1.3, 2: 0.8}.get(position, 0.3) - 0.1 * max(0, len(candidate.themes) - 4)


def _audience_points(candidate: Candidate, audience: str | None) -> float:
    if audience in (None, Audience.ONBEKEND) or not candidate.audience:
        return 0.0
    named = audience in candidate.audience
    return (1.0 + 0.5 * (len(candidate.audience) == 1)) if named else -0.7


def _phase_points(candidate: Candidate, phase: str | None) -> float:
    if not candidate.phases or phase is None:
        return 0.0
    return 0.8 if phase in candidate.phases else -4.0


def _lightness(candidate: Candidate, theme: str) -> float:
    organization = LIGHTNESS.get(OrganizationKind(candidate.organization.kind), 0.0)
    if theme in FORMAL_IS_FINE:
        organization = 1.2
    return organization + WAY_IN[Registration(candidate.service.registration)]


def _wish_points(candidate: Candidate, wishes: tuple[str, ...]) -> float:
    """What somebody names ("yoga", "hospice") counts when the service names it too."""
    service = candidate.service
    words = f"{service.name} {service.description} {candidate.organization.name}".lower()
    return 1.5 * sum(wish in words for wish in wishes[:3])


def _freshness(source_date: str, today: date) -> float:
    if not source_date:
        return 0.0
    age = today.year - int(source_date[:4])
    return 0.6 if age <= 1 else 0.3 if age <= 3 else 0.0 if age <= 7 else -0.5


def _nearness(reached: Reached) -> float:
    """Ten kilometres cost one point; an area that covers the place counts as near."""
    if reached.distance_km is None:
        return -0.6 if reached.area else 0.0
    if reached.national:
        return 0.0
    return -reached.distance_km / 10 + (0.5 if reached.area else 0.0)
