"""Signing in and out, and the link with which a new colleague chooses a password."""

import re
from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.cookie import renew, token_of
from connectors.desk.door import SIGN_IN, desk_router
from connectors.desk.pages import back_to, home_of, render
from desk.inviting import NoSuchInvitation
from desk.passwords import MIN_CHARACTERS
from desk.second_step import WrongCode
from desk.sessions import new_token
from desk.signing_in import SignInAgain, WrongPassword
from referrals.office import Refused

router = desk_router(open_to_all=True)
#: Where somebody may be led after signing in: pages of the desk, nowhere else.
ONWARD = re.compile(r"/balie(?:/[\w./?=&%+-]*)?")
Typed = Annotated[str, Form(max_length=500)]


@router.get("/aanmelden")
def show(request: Request, app: TheServices, verder: str = "") -> Response:
    """The form, or the desk itself for who is signed in already."""
    staff = app.desk.signed_in(token_of(request, app))
    if staff:
        return back_to(_onward(verder) or home_of(staff))
    return _form(request, app, verder=_onward(verder))


@router.post("/aanmelden")
def sign_in(
    request: Request, app: TheServices, email: Typed = "", wachtwoord: Typed = "", verder: Typed = ""
) -> Response:
    """With a password."""
    try:
        opened = app.desk.sign_in(email, wachtwoord, address_of(request))
    except Refused as refused:
        status = 422 if isinstance(refused, WrongPassword) else 429
        return _form(request, app, status, wrong=refused.message, email=email, verder=_onward(verder))
    renew(request, opened.token)
    if opened.waits_for_code:
        return render(request, "sign_in_code.html", verder=_onward(verder))
    return _enter(app, opened.token, verder)


@router.post("/aanmelden/code")
def enter_code(request: Request, app: TheServices, code: Typed = "", verder: Typed = "") -> Response:
    """With the code of the phone, or one from paper."""
    try:
        opened = app.desk.enter_code(token_of(request, app), code, address_of(request))
    except SignInAgain as refused:
        return _form(request, app, 422, wrong=refused.message, verder=_onward(verder))
    except Refused as refused:
        status = 422 if isinstance(refused, WrongCode) else 429
        return render(request, "sign_in_code.html", status, wrong=refused.message, verder=_onward(verder))
    renew(request, opened.token)
    return _enter(app, opened.token, verder)


@router.post("/afmelden")
def sign_out(request: Request, app: TheServices) -> Response:
    """Leave. Also for who was signed out already."""
    token = token_of(request, app)
    staff = app.desk.signed_in(token, looks=False)
    if staff:
        app.call_backs.leave(staff.account_id)
    app.desk.sign_out(token)
    renew(request, new_token())
    return back_to(SIGN_IN)


@router.get("/uitnodiging/{token}")
def show_invitation(request: Request, app: TheServices, token: str) -> Response:
    """The page of an invitation; looking at it uses nothing up."""
    return _invitation(request, token, app.desk.invited(token))


@router.post("/uitnodiging/{token}")
def accept(request: Request, app: TheServices, token: str, wachtwoord: Typed = "", nogmaals: Typed = "") -> Response:
    """Choose a password."""
    name = app.desk.invited(token)
    if wachtwoord != nogmaals:
        return _invitation(request, token, name, wrong="De twee wachtwoorden zijn niet gelijk. Typ ze nog eens.")
    try:
        app.desk.accept(token, wachtwoord)
    except NoSuchInvitation:
        raise
    except Refused as refused:
        return _invitation(request, token, name, wrong=refused.message)
    renew(request, new_token())
    return _form(request, app, said="Uw wachtwoord is gekozen. Meld u nu aan.")


def address_of(request: Request) -> str:
    """The network address a request comes from."""
    return request.client.host if request.client else ""


def _form(request: Request, app: Services, status: int = 200, **values: object) -> Response:
    return render(request, "sign_in.html", status, nobody_yet=not app.desk.has_accounts(), **values)


def _enter(app: Services, token: str, verder: str) -> Response:
    staff = app.desk.signed_in(token)
    return back_to(_onward(verder) or (home_of(staff) if staff else SIGN_IN))


def _invitation(request: Request, token: str, name: str, wrong: str = "") -> Response:
    shown = {"token": token, "name": name, "wrong": wrong, "least": MIN_CHARACTERS}
    return render(request, "invitation.html", 422 if wrong else 200, **shown)


def _onward(path: str) -> str:
    return path if ONWARD.fullmatch(path) else ""
