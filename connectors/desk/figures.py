"""Figures of a house: how many asked, were reached and came. Nothing is compared, and nothing claimed."""

from fastapi import Request, Response

from connectors.dependencies import TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Manager

router = desk_router()


@router.get("/cijfers")
def show(request: Request, app: TheServices, staff: Manager) -> Response:
    """For each kind of referral."""
    return render(request, "figures.html", 200, figures=app.contacts.figures(staff), words=words)
