"""Contact: who receives the referrals of a centre, who stands in, when they are away. Room is said at "Ons huis"."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Coordinator
from desk.inviting import NotAllowed
from desk.local_time import day_of
from desk.sessions import SignedIn
from referrals.office import NoSuchCentre, Refused
from referrals.reaching import ReachError
from referrals.workdays import AMSTERDAM

router = desk_router()
Typed = Annotated[str, Form(max_length=500)]


@router.get("/contact")
def show(request: Request, app: TheServices, staff: Coordinator) -> Response:
    """How it is now."""
    return _page(request, app, staff)


@router.post("/contact")
def confirm(
    request: Request,
    app: TheServices,
    staff: Coordinator,
    naam: Typed = "",
    email: Typed = "",
    vervanger: Typed = "",
    vervanger_email: Typed = "",
) -> Response:
    """Confirm who receives referrals."""
    typed = {"naam": naam, "email": email, "vervanger": vervanger, "vervanger_email": vervanger_email}
    try:
        app.contacts.connect(staff, (naam, email), (vervanger.strip(), vervanger_email.strip()))
    except (ReachError, NoSuchCentre) as refused:
        return _page(request, app, staff, 422, wrong=refused.message, typed=typed)
    return _page(request, app, staff, said=f"Bevestigd. {naam.strip()} krijgt een mail bij elke nieuwe aanvraag.")


@router.post("/contact/afwezig")
def set_absence(
    request: Request, app: TheServices, staff: Coordinator, stap: Typed = "erbij", van: Typed = "", tot: Typed = ""
) -> Response:
    """Days on which the contact is away: add some, or take them away."""
    try:
        first, last = day_of(van), day_of(tot)
        if stap == "weg":
            app.contacts.drop_absence(staff, first, last)
        else:
            app.contacts.add_absence(staff, first, last)
    except NotAllowed:
        raise
    except Refused as refused:
        return _page(request, app, staff, 422, wrong=refused.message, typed={"van": van, "tot": tot})
    return _page(request, app, staff, said="De dagen zijn bewaard.")


@router.post("/contact/stop")
def stop(request: Request, app: TheServices, staff: Coordinator) -> Response:
    """No more referrals."""
    app.contacts.disconnect(staff)
    return _page(request, app, staff, said="Uw centrum krijgt geen nieuwe aanvragen meer.")


def _page(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    contact = app.contacts.mine(staff)
    typed = {
        "naam": contact.name or staff.name,
        "email": contact.email or staff.email,
        "vervanger": contact.substitute_name,
        "vervanger_email": contact.substitute_email,
    }
    shown = {
        "contact": contact,
        "words": words,
        "today": app.contacts.office.clock().astimezone(AMSTERDAM).date().isoformat(),
        **values,
        "typed": {**typed, **(values.get("typed") or {})},  # type: ignore[dict-item]
    }
    return render(request, "contact.html", status, **shown)
