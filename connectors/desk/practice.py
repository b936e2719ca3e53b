"""A verwijzer's own practice: its name once, this computer, and its other computers."""

from typing import Annotated

from fastapi import Depends, Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.signed_in import require
from connectors.gp_computer import PATH, keep_token
from desk.roles import Role
from desk.sessions import SignedIn
from referrals.links.codes import spelled
from referrals.links.practices import INVITE_DAYS, AtPractice
from referrals.links.refusals import NoSuchComputer, NotComplete
from referrals.office import Refused

router = desk_router()
PAGE = "/balie/praktijk"
Verwijzer = Annotated[SignedIn, Depends(require(Role.VERWIJZER))]
Typed = Annotated[str, Form(max_length=300)]


@router.get("/praktijk")
def show(request: Request, app: TheServices, staff: Verwijzer) -> Response:
    """The practice, or the question what it is called."""
    return _page(request, app, staff)


@router.post("/praktijk")
def name_it(request: Request, app: TheServices, staff: Verwijzer, praktijk: Typed = "") -> Response:
    """The name of the practice, once."""
    if app.links.practice_of(staff.account_id) is None:
        try:
            app.links.open_practice(praktijk, staff.account_id)
        except NotComplete as refused:
            return _page(request, app, staff, 422, wrong=refused.message)
    return back_to(PAGE)


@router.post("/praktijk/computer")
def remember(
    request: Request, app: TheServices, staff: Verwijzer, computer: Typed = "", stap: Typed = "altijd"
) -> Response:
    """Make links on this computer: from now on, or only today."""
    lasting = stap == "altijd"
    try:
        practice = _mine(app, staff)
        token = app.links.remember(practice.practice_id, computer if lasting else "Alleen vandaag", lasting=lasting)
    except Refused as refused:
        return _page(request, app, staff, 422, wrong=refused.message)
    response = back_to(PATH)
    keep_token(app, response, token, lasting=lasting)
    return response


@router.post("/praktijk/uitnodiging")
def invite(request: Request, app: TheServices, staff: Verwijzer) -> Response:
    """A code for another computer of the practice."""
    try:
        code = app.links.invite(_mine(app, staff).practice_id)
    except Refused as refused:
        return _page(request, app, staff, 409, wrong=refused.message)
    return _page(request, app, staff, code=spelled(code))


@router.post("/praktijk/vergeet")
def forget(request: Request, app: TheServices, staff: Verwijzer, computer: Typed = "") -> Response:
    """Trust a computer of the practice no longer."""
    try:
        app.links.forget_computer(_mine(app, staff).practice_id, _number(computer))
    except Refused as refused:
        return _page(request, app, staff, 404, wrong=refused.message)
    return _page(request, app, staff, said="Deze computer kan nu geen links meer maken.")


def _mine(app: Services, staff: SignedIn) -> AtPractice:
    practice = app.links.practice_of(staff.account_id)
    if practice is None:
        raise Refused("Zeg eerst hoe uw praktijk heet.")
    return practice


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and len(typed) < 10):
        raise NoSuchComputer
    return int(typed)


def _page(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    practice = app.links.practice_of(staff.account_id)
    computers = app.links.computers(practice.practice_id) if practice else []
    shown = {"practice": practice, "computers": computers, "invite_days": INVITE_DAYS, **values}
    return render(request, "practice.html", status, **shown)
