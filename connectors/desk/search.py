"""Search while the guest waits: results as somebody types, or after a press of the button where no script runs."""

import secrets
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query, Request, Response
from fastapi.responses import JSONResponse

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Staff
from connectors.routes.page import templates
from desk.cards import card_lines, dated
from desk.sessions import SignedIn
from knowledge.directory.models import Organization
from knowledge.places import Place
from knowledge.search import Answer, Filters, Hit
from knowledge.taxonomy import AUDIENCE_NAMES, THEME_NAMES, Audience, Phase, Theme
from understanding.safety.answers import answer as safety_answer
from understanding.safety.signals import find_danger

router = desk_router()

Typed = Annotated[str, Query(max_length=200)]
Slug = Annotated[str, Query(max_length=40)]
#: How a phase reads in a list to choose from.
PHASE_NAMES = {
    Phase.DIAGNOSE: "net gehoord",
    Phase.BEHANDELING: "in behandeling",
    Phase.NA_BEHANDELING: "na de behandeling",
    Phase.ONGENEESLIJK: "niet meer beter",
    Phase.LAATSTE_FASE: "laatste fase",
    Phase.ROUW: "na een overlijden",
}


@router.get("/zoeken")
def show(
    request: Request, app: TheServices, staff: Staff, q: Typed = "", bij: Typed | None = None, thema: Slug = "",
    wie: Slug = "", fase: Slug = "", open: Slug = "",
) -> Response:  # fmt: skip
    """The page; with a query in the address, its answer."""
    near = home_of(app, staff) if bij is None else bij
    found = _found(app, q, near, thema, wie, fase, open)
    chosen = {"q": q, "bij": near, "thema": thema, "wie": wie, "fase": fase, "open": open}
    themes = {str(slug): name for slug, name in THEME_NAMES.items()}
    who = {str(slug): name for slug, name in AUDIENCE_NAMES.items()}
    return render(request, "search.html", chosen=chosen, themes=themes, who=who, phases=PHASE_NAMES, **found)


@router.get("/zoeken.json")
def answer(
    app: TheServices, staff: Staff, q: Typed = "", bij: Typed = "", thema: Slug = "", wie: Slug = "", fase: Slug = "",
    open: Slug = "",
) -> Response:  # fmt: skip
    """The same for the script: what stands in the page, and what a screen reader says."""
    found = _found(app, q, bij, thema, wie, fase, open)
    html = templates.get_template("desk/search_hits.html").render(**found)
    return JSONResponse({"html": html, "said": found["said_of_hits"], "count": len(found["hits"])})


@router.get("/kaart/{service_id}")
def card(
    request: Request, app: TheServices, staff: Staff, service_id: str, thema: Slug = "", bij: Typed = ""
) -> Response:
    """One address to take along on paper: half a sheet, in plain words, with nobody's name on it."""
    return card_page(request, app, service_id, thema, bij)


def card_page(
    request: Request, app: Services, service_id: str, thema: str, bij: str, status: int = 200, **values: object
) -> Response:
    """The card, with what went wrong or right in mailing it."""
    found = app.search.one(service_id, thema, place_of(app, bij))
    if found is None:
        return render(request, "refusal.html", 404, message="Dit adres staat niet meer in onze wegwijzer.")
    shown = {
        "card": found.suggestion,
        "lines": card_lines(found.suggestion),
        "now": found.now.words,
        "dated": dated(found.suggestion),
        "thema": thema,
        "bij": bij,
        "key": secrets.token_urlsafe(16),
        "typed": "",
        **values,
    }
    return render(request, "card.html", status, **shown)


def place_of(app: Services, name: str) -> Place | None:
    """A place as typed; None when nobody knows it."""
    found = app.gazetteer.resolve(name) if name.strip() else None
    return found.place if found else None


def home_of(app: Services, staff: SignedIn) -> str:
    """The town of somebody's own house: where to look unless they say otherwise."""
    if not staff.organization_id:
        return ""
    with app.sessions() as session:
        organization = session.get(Organization, staff.organization_id)
        return organization.locations[0].city if organization and organization.locations else ""


def _found(app: Services, q: str, bij: str, thema: str, wie: str, fase: str, only_open: str) -> dict[str, Any]:
    filters = Filters(
        theme=thema if thema in set(Theme) else None,
        audience=wie if wie in set(Audience) else None,
        phase=fase if fase in set(Phase) else None,
        open_now=bool(only_open),
    )
    near = place_of(app, bij)
    found = app.search.answer(q, filters, near=near)
    danger = find_danger(q)
    asked = bool(q.strip()) or filters.any
    return {
        "hits": [_row(hit, found) for hit in found.hits],
        "asked": asked,
        "understood": _understood(found),
        "said_of_hits": _said(found) if asked else "",
        "danger": safety_answer(danger) if danger else "",
        "not_found": f"/balie/niet-gevonden?{urlencode(_need(q, found, filters))}",
        "hours_unknown": found.hours_unknown if filters.open_now else 0,
        "no_such_place": bij if bij.strip() and near is None else "",
    }


def _row(hit: Hit, found: Answer) -> dict[str, object]:
    """One answer as the page shows it. Addresses of pages hold slugs and place names only."""
    suggestion = hit.suggestion
    where = {"bij": found.place.postcode or found.place.name} if found.place else {}
    about = urlencode({"thema": suggestion.theme, **where})
    return {
        "it": suggestion,
        "now": hit.now,
        "card": f"/balie/kaart/{suggestion.service_id}?{about}",
        "ask": f"/balie/met-gast/{suggestion.organization_id}?{urlencode({'thema': suggestion.theme})}",
    }


def _need(q: str, found: Answer, filters: Filters) -> dict[str, str]:
    theme = filters.theme or next(iter(found.themes), "")
    who = filters.audience or found.audience or ""
    return {"thema": theme, "plaats": found.place.name if found.place else "", "wie": who, "woorden": q[:80]}


def _understood(found: Answer) -> str:
    parts = [THEME_NAMES[theme] for theme in found.themes[:3]]
    if found.audience:
        parts.append(f"voor {AUDIENCE_NAMES.get(found.audience, found.audience)}")
    if found.place:
        parts.append(f"in de buurt van {found.place.postcode or found.place.name}")
    return ", ".join(parts)


def _said(found: Answer) -> str:
    count = len(found.hits)
    if not count:
        return "Niets gevonden."
    first = found.hits[0].suggestion
    return f"{count} gevonden. Als eerste: {first.organization}, {first.service}."
