"""Our house: what a centre says of itself, and one click that says it is still right."""

from typing import Annotated

from fastapi import Form, Request, Response
from starlette.datastructures import FormData

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.search import PHASE_NAMES
from connectors.desk.signed_in import Coordinator, Staff, require
from connectors.desk.with_guest import TheForm
from desk.house_forms import closures_from, hours_from, reach_from, service_from
from desk.own_house import ROOM_NAMES, PartView
from desk.roles import Role
from desk.sessions import SignedIn
from knowledge.directory.hours import DAYS
from knowledge.directory.parts import CLOSURES, HOURS, REACH, SERVICE, OwnService, Part, part_name
from knowledge.taxonomy import AUDIENCE_NAMES, THEME_NAMES, Theme
from referrals.office import Refused
from referrals.reaching import ReachError
from referrals.words import Capacity

router = desk_router()
HOUSE = "/balie/huis"
Typed = Annotated[str, Form(max_length=200)]
#: Empty rows to add closures in.
MORE_CLOSURES = 3
REGISTRATIONS = {
    "onbekend": "weten wij niet",
    "inloop": "zonder afspraak binnenlopen",
    "afspraak": "na een afspraak",
    "verwijzing": "met een verwijzing",
}
COSTS = {"onbekend": "weten wij niet", "gratis": "gratis", "eigen-bijdrage": "eigen bijdrage"}


@router.get("/huis")
def show(request: Request, app: TheServices, staff: Staff) -> Response:
    """The whole house."""
    return _house(request, app, staff)


@router.post("/huis/klopt")
def still_right(app: TheServices, staff: Staff, deel: Typed = "") -> Response:
    """A part is still right: anybody of the house may say so."""
    require(Role.COORDINATOR, Role.GASTPERSOON)(staff)
    app.house.still_right(staff, deel)
    return back_to(f"{HOUSE}#{deel.replace(':', '-')}")


@router.post("/huis/plek")
def set_room(request: Request, app: TheServices, staff: Coordinator, plek: Typed = "") -> Response:
    """Whether there is room for new guests."""
    if plek not in set(Capacity):
        return _house(request, app, staff, 422, wrong="Kies of er plek is.")
    app.contacts.set_room(staff, Capacity(plek))
    return back_to(f"{HOUSE}#plek")


@router.get("/huis/uren/{location_id}")
def show_hours(request: Request, app: TheServices, staff: Coordinator, location_id: str) -> Response:
    """Opening hours, day by day."""
    return _form(request, "house_hours.html", app.house.part(staff, part_name(HOURS, location_id)))


@router.post("/huis/uren/{location_id}")
def keep_hours(request: Request, app: TheServices, staff: Coordinator, location_id: str, form: TheForm) -> Response:
    """Keep them."""
    shown = app.house.part(staff, part_name(HOURS, location_id))
    try:
        content = hours_from(lambda name: _text(form, name), _text(form, "opmerking"))
    except Refused as refused:
        return _form(request, "house_hours.html", shown, 422, wrong=refused.message, form=form)
    return _kept(app, staff, shown, content)


@router.get("/huis/dicht")
def show_closures(request: Request, app: TheServices, staff: Coordinator) -> Response:
    """Days on which the house is closed."""
    return _form(request, "house_closures.html", app.house.part(staff, CLOSURES))


@router.post("/huis/dicht")
def keep_closures(request: Request, app: TheServices, staff: Coordinator, form: TheForm) -> Response:
    """Keep them."""
    shown = app.house.part(staff, CLOSURES)
    columns = [[str(one) for one in form.getlist(name)] for name in ("van", "tot", "reden")]
    try:
        content = closures_from(list(zip(*columns, strict=False)))
    except Refused as refused:
        return _form(request, "house_closures.html", shown, 422, wrong=refused.message, form=form)
    return _kept(app, staff, shown, content)


@router.get("/huis/bereikbaar")
def show_reach(request: Request, app: TheServices, staff: Coordinator) -> Response:
    """Phone, mail and website."""
    return _form(request, "house_reach.html", app.house.part(staff, REACH))


@router.post("/huis/bereikbaar")
def keep_reach(
    request: Request, app: TheServices, staff: Coordinator, telefoon: Typed = "", mail: Typed = "", website: Typed = ""
) -> Response:
    """Keep them."""
    shown = app.house.part(staff, REACH)
    try:
        content = reach_from(telefoon, mail, website)
    except (Refused, ReachError) as refused:
        typed = {"telefoon": telefoon, "mail": mail, "website": website}
        return _form(request, "house_reach.html", shown, 422, wrong=refused.message, form=typed)
    return _kept(app, staff, shown, content)


@router.get("/huis/nieuw-aanbod")
def show_new(request: Request, app: TheServices, staff: Coordinator) -> Response:
    """An empty form for an activity."""
    app.house.view(staff)
    return _form(request, "house_service.html", None)


@router.post("/huis/nieuw-aanbod")
def add(request: Request, app: TheServices, staff: Coordinator, form: TheForm) -> Response:
    """Add an activity."""
    try:
        key = app.house.add_service(staff, service_from(_fields(form)))
    except Refused as refused:
        return _form(request, "house_service.html", None, 422, wrong=refused.message, form=form)
    return back_to(f"{HOUSE}#{SERVICE}-{key}")


@router.get("/huis/aanbod/{service_id}")
def show_service(request: Request, app: TheServices, staff: Coordinator, service_id: str) -> Response:
    """An activity."""
    return _form(request, "house_service.html", app.house.part(staff, part_name(SERVICE, service_id)))


@router.post("/huis/aanbod/{service_id}")
def keep_service(request: Request, app: TheServices, staff: Coordinator, service_id: str, form: TheForm) -> Response:
    """Keep it, or take it out of what the house offers."""
    shown = app.house.part(staff, part_name(SERVICE, service_id))
    if _text(form, "stap") == "weg":
        app.house.keep(staff, shown.part, shown.content.model_copy(update={"offered": False}))
        return back_to(HOUSE)
    try:
        content = service_from(_fields(form), _themes(shown.content))
    except Refused as refused:
        return _form(request, "house_service.html", shown, 422, wrong=refused.message, form=form)
    return _kept(app, staff, shown, content)


def _kept(app: Services, staff: SignedIn, shown: PartView, content: Part) -> Response:
    app.house.keep(staff, shown.part, content)
    return back_to(f"{HOUSE}#{shown.part.replace(':', '-')}")


def _house(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    house = app.house.view(staff)
    shown = {"house": house, "rooms": ROOM_NAMES, "may_change": staff.role is Role.COORDINATOR, **values}
    return render(request, "house.html", status, **shown)


def _form(
    request: Request, template: str, part: PartView | None, status: int = 200, wrong: str = "",
    form: FormData | dict[str, str] | None = None,
) -> Response:  # fmt: skip
    shown = {
        "part": part,
        "it": part.content if part else None,
        "form": form,
        "days": DAYS,
        "themes": THEME_NAMES,
        "who": AUDIENCE_NAMES,
        "phases": PHASE_NAMES,
        "registrations": REGISTRATIONS,
        "costs": COSTS,
        "more": MORE_CLOSURES,
    }
    return render(request, template, status, wrong=wrong, **shown)


def _themes(content: Part) -> tuple[Theme, ...]:
    return content.themes if isinstance(content, OwnService) else ()


def _fields(form: FormData) -> dict[str, list[str]]:
    return {name: [str(value) for value in form.getlist(name)] for name in form}


def _text(form: FormData, name: str) -> str:
    return str(form.get(name, ""))
