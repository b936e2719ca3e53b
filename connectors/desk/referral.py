"""One referral. Opening its page changes nothing; buttons do, and only those are shown that can be pressed now."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Form, Request, Response
from starlette.convertors import Convertor, register_url_convertor

from connectors import refusals
from connectors.dependencies import Services, TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.signed_in import Helper
from desk.local_time import moment_of
from desk.sessions import SignedIn
from referrals.notes import MAX_CHARACTERS
from referrals.office import NoSuchReferral, Refused
from referrals.states import IllegalStep
from referrals.words import Reason, Step
from referrals.workdays import AMSTERDAM


class ReferenceConvertor(Convertor[str]):
    """Tells ``/balie/W-7K3F-9Q`` from every other page of the desk, whatever the order of the routes."""

    regex = "[Ww]-[0-9A-Za-z]{4}-[0-9A-Za-z]{2}"

    def convert(self, value: str) -> str:
        """As references are written."""
        return value.upper()

    def to_string(self, value: str) -> str:
        """Into a path."""
        return value


register_url_convertor("reference", ReferenceConvertor())
router = desk_router()
Typed = Annotated[str, Form(max_length=2_000)]

#: Buttons that take a step as it is.
STEPS = {
    "open": Step.RECEIVE,
    "help": Step.ACCEPT,
    "nee": Step.REFUSE,
    "vervanger": Step.HAND_OVER,
    "klaar": Step.COMPLETE,
    "lukt-niet": Step.FAIL,
    "trek-in": Step.WITHDRAW,
}
#: What is said when a button has worked.
DONE = {
    "open": "U hebt de aanvraag geopend.",
    "help": "U helpt. De persoon hoort dat.",
    "nee": "U kunt niet helpen. De persoon hoort dat en krijgt een ander adres.",
    "vervanger": "De vervanger krijgt een bericht.",
    "klaar": "De aanvraag is afgerond.",
    "lukt-niet": "De aanvraag is gestopt. De persoon hoort dat.",
    "trek-in": "De aanvraag is ingetrokken. De gegevens zijn gewist.",
    "bereikt": "Genoteerd: er is contact geweest.",
    "niet-bereikt": "Genoteerd: niemand bereikt. Probeer het later nog eens.",
    "afspraak": "De afspraak staat erin. De persoon hoort dat.",
    "geweest": "Genoteerd: geweest.",
    "niet-geweest": "Genoteerd: niet geweest.",
    "collega": "De aanvraag is overgedragen.",
    "notitie": "De notitie is bewaard.",
    "notitie-korter": "De notitie is bewaard. Namen, nummers en adressen hebben wij weggelaten.",
}


@router.get("/{reference:reference}")
def show(request: Request, app: TheServices, staff: Helper, reference: str, gedaan: str = "") -> Response:
    """The referral, as far as it may be shown now."""
    return _page(request, app, staff, reference, said=DONE.get(gedaan, ""))


@router.post("/{reference:reference}")
def press(
    request: Request,
    app: TheServices,
    staff: Helper,
    reference: str,
    stap: Typed = "",
    reden: Typed = "",
    datum: Typed = "",
    tijd: Typed = "",
    collega: Typed = "",
    notitie: Annotated[str, Form(max_length=20_000)] = "",
) -> Response:
    """One button. The page comes back by a redirect, so that loading it anew does nothing twice."""
    typed = {"datum": datum, "tijd": tijd, "notitie": notitie, "stap": stap}
    deeds: dict[str, Callable[[], object]] = {
        "bereikt": lambda: app.cases.attempt(staff, reference, reached=True),
        "niet-bereikt": lambda: app.cases.attempt(staff, reference, reached=False),
        "afspraak": lambda: app.cases.plan(staff, reference, moment_of(datum, tijd)),
        "geweest": lambda: app.cases.attend(staff, reference, attended=True),
        "niet-geweest": lambda: app.cases.attend(staff, reference, attended=False),
        "collega": lambda: app.cases.assign(staff, reference, collega),
        "notitie": lambda: app.cases.add_note(staff, reference, notitie),
    }
    step = STEPS.get(stap)
    deed = deeds.get(stap) or (lambda: app.cases.step(staff, reference, step, _reason(reden)) if step else None)
    try:
        done = deed()
    except NoSuchReferral:
        raise
    except (Refused, IllegalStep) as refused:
        status = 422 if stap in ("afspraak", "notitie") else refusals.status_of(refused)
        return _page(request, app, staff, reference, status, wrong=refused.message, typed=typed)
    said = "notitie-korter" if stap == "notitie" and done else stap if stap in DONE else ""
    return back_to(f"/balie/{reference}" + (f"?gedaan={said}" if said else ""))


@router.get("/{reference:reference}/afspraak.ics")
def calendar(request: Request, app: TheServices, staff: Helper, reference: str) -> Response:
    """The meeting, for the volunteer's calendar."""
    made = app.cases.calendar(staff, reference)
    if made is None:
        return _page(request, app, staff, reference, 404, wrong="Er is nu geen afspraak.")
    headers = {"content-disposition": f"attachment; filename=afspraak-{reference}.ics"}
    return Response(made, media_type="text/calendar", headers=headers)


def _page(
    request: Request, app: Services, staff: SignedIn, reference: str, status: int = 200, **values: object
) -> Response:
    case = app.cases.look(staff, reference)
    today = app.cases.office.clock().astimezone(AMSTERDAM).date()
    shown = {
        "case": case,
        "now_what": words.now_what(case),
        "script": words.call_script(case, staff.name, staff.house_name) if staff.helpdesk_id else "",
        "words": words,
        "step": Step,
        "today": today.isoformat(),
        "most": MAX_CHARACTERS,
        "typed": {},
        **values,
    }
    return render(request, "referral.html", status, **shown)


def _reason(text: str) -> Reason | None:
    return Reason(text) if text in {*Reason} else None
