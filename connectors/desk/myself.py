"""One's own account: another password, and a code from the phone."""

from typing import Annotated

import segno
from fastapi import Form, Request, Response
from markupsafe import Markup

from connectors.dependencies import TheServices
from connectors.desk.cookie import token_of
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.sign_in import address_of
from connectors.desk.signed_in import Staff
from desk.passwords import MIN_CHARACTERS
from desk.second_step import new_secret, provisioning_uri
from desk.throttle import TooManyTries
from referrals.office import Refused

router = desk_router()
Typed = Annotated[str, Form(max_length=500)]


@router.get("/mijn-account")
def show(request: Request, staff: Staff) -> Response:
    """What can be changed."""
    return _page(request)


@router.post("/mijn-account/wachtwoord")
def change_password(
    request: Request, app: TheServices, staff: Staff, huidig: Typed = "", wachtwoord: Typed = "", nogmaals: Typed = ""
) -> Response:
    """Another password."""
    if wachtwoord != nogmaals:
        return _page(request, 422, wrong="De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze nog eens.")
    try:
        app.desk.change_password(staff, token_of(request, app), huidig, wachtwoord, address_of(request))
    except Refused as refused:
        return _page(request, _status(refused), wrong=refused.message)
    return _page(request, said="Uw wachtwoord is veranderd. Op andere apparaten bent u afgemeld.")


@router.get("/mijn-account/code")
def show_code(request: Request, staff: Staff) -> Response:
    """A square for the phone."""
    return _code_page(request, staff.email, new_secret())


@router.post("/mijn-account/code")
def turn_on(
    request: Request, app: TheServices, staff: Staff, geheim: Annotated[str, Form(max_length=64)], code: Typed = ""
) -> Response:
    """The phone shows the right code: ask for one from now on."""
    try:
        paper = app.desk.turn_on_second_step(staff, geheim, code)
    except Refused as refused:
        return _code_page(request, staff.email, geheim, 422, wrong=refused.message)
    return render(request, "paper_codes.html", codes=paper)


@router.post("/mijn-account/code/uit")
def turn_off(request: Request, app: TheServices, staff: Staff, huidig: Typed = "") -> Response:
    """The password alone."""
    try:
        app.desk.turn_off_second_step(staff, huidig, address_of(request))
    except Refused as refused:
        return _page(request, _status(refused), wrong=refused.message)
    return _page(request, has_second_step=False, said="De code is uit. U meldt zich aan met uw wachtwoord.")


def _page(request: Request, status: int = 200, **values: object) -> Response:
    shown = {"has_second_step": request.state.staff.has_second_step, "least": MIN_CHARACTERS, **values}
    return render(request, "myself.html", status, **shown)


def _code_page(request: Request, email: str, secret: str, status: int = 200, **values: object) -> Response:
    square = segno.make(provisioning_uri(secret, email), error="m")
    drawing = Markup(square.svg_inline(scale=5, border=4, light="#fff", title="Vierkant voor uw telefoon"))  # noqa: S704
    return render(request, "second_step.html", status, secret=secret, drawing=drawing, **values)


def _status(refused: Refused) -> int:
    return 429 if isinstance(refused, TooManyTries) else 422
