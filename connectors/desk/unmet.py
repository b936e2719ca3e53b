"""Not found: a need that nobody meets, noted in five seconds, and what a coordinator reads of them."""

from typing import Annotated

from fastapi import Form, Query, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Manager, Staff
from desk.roles import Role
from desk.sessions import SignedIn
from desk.unmet import MAX_WORDS
from knowledge.taxonomy import AUDIENCE_NAMES, THEME_NAMES
from referrals.office import Refused

router = desk_router()
Typed = Annotated[str, Form(max_length=500)]
Asked = Annotated[str, Query(max_length=200)]


@router.get("/niet-gevonden")
def show(
    request: Request, app: TheServices, staff: Staff, thema: Asked = "", plaats: Asked = "", wie: Asked = "",
    woorden: Asked = "",
) -> Response:  # fmt: skip
    """The form, filled in as far as the search knew; for a coordinator also the list."""
    return _page(request, app, staff, typed={"thema": thema, "plaats": plaats, "wie": wie, "woorden": woorden})


@router.post("/niet-gevonden")
def record(
    request: Request, app: TheServices, staff: Staff, thema: Typed = "", plaats: Typed = "", wie: Typed = "",
    woorden: Typed = "",
) -> Response:  # fmt: skip
    """Keep it."""
    try:
        kept = app.unmet.record(staff, thema, plaats, wie, woorden)
    except Refused as refused:
        typed = {"thema": thema, "plaats": plaats, "wie": wie, "woorden": woorden}
        return _page(request, app, staff, 422, wrong=refused.message, typed=typed)
    words = f" Bewaard is: “{kept}”." if kept else ""
    return _page(request, app, staff, said=f"Genoteerd. Dank u.{words}")


@router.post("/niet-gevonden/{need_id}")
def remove(request: Request, app: TheServices, staff: Manager, need_id: int) -> Response:
    """Take away what was noted by mistake."""
    app.unmet.remove(staff, need_id)
    return _page(request, app, staff, said="De regel is weg.")


def _page(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    manages = staff.role in (Role.COORDINATOR, Role.BEHEERDER)
    shown = {
        "themes": THEME_NAMES,
        "who": AUDIENCE_NAMES,
        "most": MAX_WORDS,
        "overview": app.unmet.overview(staff) if manages else None,
        "typed": {},
        **values,
    }
    return render(request, "unmet.html", status, **shown)
