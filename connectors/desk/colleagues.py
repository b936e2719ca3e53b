"""Colleagues: who has an account, an invitation for a new one, and closing an account."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Manager
from desk.houses import House
from desk.inviting import Invited, NoSuchAccount, invitation_link
from desk.roles import MAY_INVITE, ROLE_NAMES, Role
from desk.sessions import SignedIn
from referrals.office import Refused
from referrals.reaching import ReachError

router = desk_router()
PAGE = "colleagues.html"
Typed = Annotated[str, Form(max_length=500)]


@router.get("/collegas")
def show(request: Request, app: TheServices, staff: Manager) -> Response:
    """The list, and the form for a new one."""
    return _page(request, app, staff)


@router.post("/collegas")
def invite(
    request: Request,
    app: TheServices,
    staff: Manager,
    naam: Typed = "",
    email: Typed = "",
    rol: Annotated[Role, Form()] = Role.GASTPERSOON,
    huis: Typed = "",
) -> Response:
    """A new colleague. ``huis`` is ``centrum:id`` or ``helpdesk:id``, from a beheerder only."""
    kind, _, house_id = huis.partition(":")
    house = House(organization_id=house_id) if kind == "centrum" else House(helpdesk_id=house_id or None)
    try:
        made = app.desk.invite(staff, email, naam, rol, house)
    except (Refused, ReachError) as refused:
        typed = {"naam": naam, "email": email, "rol": rol, "huis": huis}
        return _page(request, app, staff, 422, wrong=refused.message, typed=typed)
    return _with_link(request, app, staff, made)


@router.post("/collegas/{account_id}")
def change(request: Request, app: TheServices, staff: Manager, account_id: str, stap: Typed = "") -> Response:
    """A new link, an account closed or opened, or the code of a lost phone dropped."""
    try:
        match stap:
            case "link":
                return _with_link(request, app, staff, app.desk.invite_again(staff, account_id))
            case "mail" if app.settings.smtp_host:
                name = app.desk.mail_link(staff, account_id).name
                said = f"De link is onderweg naar {name}, met een mail. Een eerdere link werkt niet meer."
            case "sluit":
                app.desk.set_open(staff, account_id, is_open=False)
                said = "Het account is gesloten. Deze collega kan er niet meer in."
            case "open":
                app.desk.set_open(staff, account_id, is_open=True)
                said = "Het account is weer open."
            case "zonder-code":
                app.desk.drop_second_step(staff, account_id)
                said = "Deze collega meldt zich nu aan met alleen het wachtwoord."
            case _:
                raise NoSuchAccount
    except NoSuchAccount:
        raise
    except Refused as refused:
        return _page(request, app, staff, 409, wrong=refused.message)
    return _page(request, app, staff, said=said)


def _with_link(request: Request, app: Services, staff: SignedIn, made: Invited) -> Response:
    # A mail that only reaches the catcher on this machine is none: then it is not offered.
    mails = bool(app.settings.smtp_host)
    return _page(request, app, staff, invited=made, link=invitation_link(app.referrals.office, made), mails=mails)


def _page(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    shown = {
        "colleagues": app.desk.colleagues(staff),
        "roles": {role: ROLE_NAMES[role] for role in MAY_INVITE[staff.role]},
        "role_names": ROLE_NAMES,
        "houses": app.desk.houses() if staff.role is Role.BEHEERDER else {},
        "typed": {},
        **values,
    }
    return render(request, PAGE, status, **shown)
