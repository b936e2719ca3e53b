"""The directory door: places and suggestions."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Query

from actions.presenting import card
from connectors.dependencies import Services, TheServices
from connectors.errors import ClearError
from connectors.shapes import PlaceBody, SuggestionBody
from knowledge.matching import Need, Suggestion, suggest
from knowledge.places import Place
from knowledge.taxonomy import Audience, Phase, Theme

router = APIRouter(prefix="/api", tags=["wegwijzer"])

Limit = Annotated[int, Query(ge=1, le=20)]


@router.get("/suggestions")
async def suggestions(
    app: TheServices,
    theme: Annotated[list[str], Query(description="One or more theme slugs, repeated or separated by commas.")],
    place: Annotated[
        str | None, Query(max_length=100, description="A town, quarter, region, province or postcode.")
    ] = None,
    audience: Annotated[Audience | None, Query(description="Who is asking.")] = None,
    phase: Annotated[Phase | None, Query(description="Where in the illness.")] = None,
    limit: Limit = 3,
    offset: Annotated[int, Query(ge=0, le=1000)] = 0,
) -> list[SuggestionBody]:
    """Fitting services, best first, each with its reasons. No place: help for the whole country."""
    need = Need(_themes(theme), _place(app, place), audience, phase)
    found = await asyncio.to_thread(_search, app, need, limit, offset)
    return [SuggestionBody.model_validate(card(suggestion)) for suggestion in found]


@router.get("/places")
async def places(
    app: TheServices,
    q: Annotated[str, Query(max_length=100, description="What somebody typed so far.")],
    limit: Limit = 8,
) -> list[PlaceBody]:
    """Places whose name begins with, equals or resembles ``q``, best first."""
    return [PlaceBody.of(place) for place in app.gazetteer.search(q, limit=limit)]


def _search(app: Services, need: Need, limit: int, offset: int) -> list[Suggestion]:
    with app.sessions() as session:
        return suggest(session, app.gazetteer, need, limit=limit, offset=offset)


def _themes(values: list[str]) -> tuple[str, ...]:
    slugs = tuple(dict.fromkeys(slug.strip() for value in values for slug in value.split(",") if slug.strip()))
    unknown = [slug for slug in slugs if slug not in set(Theme)]
    if unknown or not slugs:
        raise ClearError(422, "unknown-theme", f"Dit thema ken ik niet. Kies uit: {', '.join(Theme)}.")
    return slugs


def _place(app: Services, name: str | None) -> Place | None:
    if not name or not name.strip():
        return None
    found = app.gazetteer.resolve(name)
    if found is None:
        raise ClearError(422, "unknown-place", "Deze plaats ken ik niet. Typ een plaats, een gemeente of een postcode.")
    return found.place
