"""People who asked for a person and want to be phoned back; and whether somebody of the house is there now."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.signed_in import Helper
from desk.callbacks import TRIES
from referrals.callbacks.words import Outcome

router = desk_router()
PAGE = "/balie/terugbellen"
OUTCOMES: dict[Outcome, str] = {
    Outcome.SPOKEN: "Gesproken, klaar",
    Outcome.NOT_REACHED: "Niemand nam op",
    Outcome.NO_LONGER: "Wil niet meer gebeld worden",
}


@router.get("/terugbellen")
def show(request: Request, app: TheServices, staff: Helper) -> Response:
    """Whom to phone."""
    there_until = app.call_backs.is_there(staff)
    shown = {"waiting": app.call_backs.waiting(staff), "there_until": there_until, "outcomes": OUTCOMES, "most": TRIES}
    return render(request, "call_backs.html", 200, **shown, words=words)


@router.post("/terugbellen/{call_back_id}")
def note(
    app: TheServices,
    staff: Helper,
    call_back_id: str,
    hoe: Annotated[Outcome, Form()],
    keer: Annotated[int, Form(ge=0, le=100)],
) -> Response:
    """How a call went. ``keer`` is how many tries the page showed, so that a double click counts once."""
    app.call_backs.note(staff, call_back_id, hoe, keer)
    return back_to(PAGE)


@router.post("/aanwezig")
def be_there(app: TheServices, staff: Helper, ben: Annotated[str, Form(max_length=10)] = "") -> Response:
    """Say "Ik ben er nu", or take it back."""
    if ben == "er":
        app.call_backs.come(staff)
    else:
        app.call_backs.leave(staff.account_id)
    return back_to(PAGE)
