"""How the desk's pages are made: one layout, and navigation that shows what somebody may do."""

from dataclasses import dataclass

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse

from connectors.dependencies import services
from connectors.desk.cookie import token_of
from connectors.routes.page import templates
from desk.roles import ROLE_NAMES, Role
from desk.sessions import SignedIn, csrf_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the navigation, for these roles.

    ``gift_box``: only where a house gives the KA-doos; ``centre``: only for people of a centre.
    """

    path: str
    title: str
    roles: frozenset[Role]
    gift_box: bool = False
    centre: bool = False


EVERYBODY = frozenset(Role)
HOUSE = frozenset({Role.GASTPERSOON, Role.COORDINATOR})
TALKS = "/balie/gesprekken"
CALL_BACKS = "/balie/terugbellen"
#: In reading order. Whoever adds a page adds a line.
NAVIGATION: tuple[Entry, ...] = (
    Entry("/balie", "Aanvragen", HOUSE),
    Entry(TALKS, "Gesprekken", HOUSE),
    Entry(CALL_BACKS, "Terugbellen", HOUSE),
    Entry("/balie/nabellen", "Nabellen", HOUSE),
    Entry("/balie/praktijk", "Mijn praktijk", frozenset({Role.VERWIJZER})),
    Entry("/balie/zoeken", "Zoeken", EVERYBODY),
    Entry("/balie/huis", "Ons huis", HOUSE),
    Entry("/balie/niet-gevonden", "Niet gevonden", EVERYBODY),
    Entry("/balie/ka-doos", "Kankerattentiedoos", HOUSE, gift_box=True),
    Entry("/balie/contact", "Contact", frozenset({Role.COORDINATOR}), centre=True),
    Entry("/balie/centra", "Centra en helpdesk", frozenset({Role.BEHEERDER})),
    Entry("/balie/praktijken", "Praktijken", frozenset({Role.BEHEERDER})),
    Entry("/balie/cijfers", "Cijfers", frozenset({Role.COORDINATOR, Role.BEHEERDER})),
    Entry("/balie/inzage", "Wie keek er", frozenset({Role.COORDINATOR, Role.BEHEERDER})),
    Entry("/balie/collegas", "Collega’s", frozenset({Role.COORDINATOR, Role.BEHEERDER})),
    Entry("/balie/mijn-account", "Mijn account", EVERYBODY),
)


def render(request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """A page of the desk.

    Args:
        request: whoever is signed in comes from it.
        template: a file in ``templates/desk``.
        status: of the answer.
        values: what the page shows.
    """
    staff: SignedIn | None = getattr(request.state, "staff", None)
    shown = {
        "staff": staff,
        "role_name": ROLE_NAMES[staff.role] if staff else "",
        "navigation": _navigation(request, staff) if staff else [],
        "csrf": csrf_of(token_of(request, services(request))),
        **values,
    }
    return templates.TemplateResponse(request, f"desk/{template}", shown, status_code=status)


def back_to(path: str) -> RedirectResponse:
    """After a button: the page comes back by a redirect, so that loading it anew does nothing twice."""
    return RedirectResponse(path, status_code=303)


def home_of(staff: SignedIn) -> str:
    """Where somebody begins: the first entry of their navigation."""
    return next(entry.path for entry in NAVIGATION if staff.role in entry.roles and not entry.gift_box)


def _navigation(request: Request, staff: SignedIn) -> list[dict[str, object]]:
    here = request.url.path
    bell, talks = services(request).bell, services(request).talks
    waiting = {"/balie": bell.waiting, CALL_BACKS: bell.waiting_calls, TALKS: talks.waiting}
    gives = bool(staff.organization_id) and services(request).links.gives_box(staff.organization_id or "")
    return [
        {
            "path": entry.path,
            "title": entry.title,
            "here": here == entry.path,
            "waiting": waiting[entry.path](staff) if entry.path in waiting else 0,
        }
        for entry in NAVIGATION
        if staff.role in entry.roles and (gives or not entry.gift_box) and (staff.organization_id or not entry.centre)
    ]
