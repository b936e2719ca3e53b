"""Who looked at personal data, for who must know: readable, and checked for tampering."""

from typing import Annotated

from fastapi import Query, Request, Response

from connectors.dependencies import TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Manager
from desk.inspection import Inspection
from desk.roles import Role
from referrals.consent import day_and_time

router = desk_router()


@router.get("/inzage")
def show(
    request: Request, app: TheServices, staff: Manager, blad: Annotated[int, Query(ge=1, le=10_000)] = 1
) -> Response:
    """One page of the access log."""
    inspection = Inspection(app.sessions, app.referrals.office)
    seen, more = inspection.page(staff, blad)
    verdict = inspection.verdict() if staff.role is Role.BEHEERDER else None
    shown = {"seen": seen, "page": blad, "more": more, "verdict": verdict, "day_and_time": day_and_time}
    return render(request, "inspection.html", 200, **shown)
