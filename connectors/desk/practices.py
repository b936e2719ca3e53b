"""All practices, for a beheerder: a new one, and invitations for their computers."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Beheerder
from referrals.links.codes import spelled
from referrals.links.practices import INVITE_DAYS
from referrals.office import Refused

router = desk_router()
Typed = Annotated[str, Form(max_length=300)]


@router.get("/praktijken")
def show(request: Request, app: TheServices, _staff: Beheerder) -> Response:
    """The list, and the form for a new one."""
    return _page(request, app)


@router.post("/praktijken")
def add(
    request: Request, app: TheServices, _staff: Beheerder, praktijk: Typed = "", uitnodigen: Typed = ""
) -> Response:
    """A new practice, or another invitation for one that is there. The code is shown now and never again."""
    try:
        known = next((one for one in app.links.practices() if one.practice_id == uitnodigen), None)
        practice = known or app.links.open_practice(praktijk)
        code = app.links.invite(practice.practice_id)
    except Refused as refused:
        return _page(request, app, 422, wrong=refused.message)
    return _page(request, app, code=spelled(code), name=practice.practice_name)


def _page(request: Request, app: Services, status: int = 200, **values: object) -> Response:
    shown = {
        "practices": app.links.practices(),
        "invite_days": INVITE_DAYS,
        "address": f"{app.links.office.address}/verwijzen",
        **values,
    }
    return render(request, "practices.html", status, **shown)
