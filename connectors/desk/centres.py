"""Centres that are connected, and helpdesks, for a beheerder."""

import re
from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Beheerder
from desk.inviting import NotAllowed
from desk.own_house import ROOM_NAMES
from desk.sessions import SignedIn
from referrals.office import Refused
from referrals.reaching import ReachError

router = desk_router()
Typed = Annotated[str, Form(max_length=500)]
#: A short name that stays the same and stands in addresses.
SHORT_NAME = re.compile(r"[a-z][a-z0-9-]{1,39}")


@router.get("/centra")
def show(request: Request, app: TheServices, staff: Beheerder) -> Response:
    """Who is connected."""
    return _page(request, app)


@router.post("/centra/helpdesk")
def confirm_helpdesk(
    request: Request,
    app: TheServices,
    staff: Beheerder,
    kort: Typed = "",
    naam: Typed = "",
    regio: Typed = "",
    email: Typed = "",
) -> Response:
    """Confirm a helpdesk: from now on it phones the centres of its region that have no mailbox here."""
    typed = {"kort": kort, "naam": naam, "regio": regio, "email": email}
    try:
        _confirm(app, staff, kort.strip().lower(), naam, regio.strip(), email)
    except NotAllowed:
        raise
    except (Refused, ReachError) as refused:
        return _page(request, app, 422, wrong=refused.message, typed=typed)
    return _page(request, app, said=f"Bevestigd: {naam.strip()} belt voor {regio.strip()}.")


def _confirm(app: Services, staff: SignedIn, short: str, name: str, region: str, inbox: str) -> None:
    if not SHORT_NAME.fullmatch(short):
        raise Refused("Kies een korte naam van kleine letters, bijvoorbeeld: zaan.")
    app.contacts.connect_helpdesk(staff, short, name, region, inbox)


def _page(request: Request, app: Services, status: int = 200, **values: object) -> Response:
    shown = {
        "centres": app.contacts.centres(),
        "helpdesks": app.contacts.helpdesks(),
        "rooms": ROOM_NAMES,
        "words": words,
        "typed": {},
        **values,
    }
    return render(request, "centres.html", status, **shown)
