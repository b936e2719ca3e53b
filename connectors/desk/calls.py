"""Calling people who chose the phone, to ask how it went."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.signed_in import Helper
from referrals.calls import CallKind, CallOutcome

router = desk_router()
SPOKEN_OR_NOT = {
    CallOutcome.SPOKEN: "Gesproken",
    CallOutcome.NOT_REACHED: "Niemand nam op",
    CallOutcome.NO_LONGER: "Wil niet meer gebeld worden",
}
OUTCOMES: dict[CallKind, dict[CallOutcome, str]] = {
    CallKind.FOLLOW_UP: {
        CallOutcome.WORKED: "Ja, het is gelukt",
        CallOutcome.DID_NOT_WORK: "Nee, het is niet gelukt",
        CallOutcome.NOT_REACHED: "Niemand nam op",
        CallOutcome.NO_LONGER: "Wil niet meer gebeld worden",
    },
    CallKind.LATER: SPOKEN_OR_NOT,
    CallKind.NO_ANSWER: SPOKEN_OR_NOT,
}


@router.get("/nabellen")
def show(request: Request, app: TheServices, staff: Helper) -> Response:
    """Whom to call."""
    return render(request, "calls.html", calls=app.cases.calls(staff), outcomes=OUTCOMES, words=words)


@router.post("/nabellen/{call_id}")
def note(app: TheServices, staff: Helper, call_id: int, hoe: Annotated[CallOutcome, Form()]) -> Response:
    """How it went."""
    app.cases.note_call(staff, call_id, hoe)
    return back_to("/balie/nabellen")
