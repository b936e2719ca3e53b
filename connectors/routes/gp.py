"""Where a practice makes links: forms that work without a script, on a computer that it trusts."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from actions.asking import describe
from connectors.dependencies import Services, TheServices
from connectors.gp_computer import (
    PLACE_COOKIE,
    AtComputer,
    forget_token,
    keep_place,
    keep_token,
    same_computer,
    same_site,
    token_of,
)
from connectors.gp_pages import GpRoute, render, shown
from connectors.told import place_for_actions
from knowledge.places import Place
from knowledge.taxonomy import THEME_NAMES
from referrals.links.counting import SMALL, Counts, coarse
from referrals.links.making import DAYS, MAX_THEMES, THEMES, Wanted
from referrals.links.refusals import NoSuchInvite, NotComplete, NoVoucher
from referrals.links.service import LinkView
from referrals.links.wording import PHASE_CHOICES, ROLE_CHOICES

router = APIRouter(prefix="/verwijzen", route_class=GpRoute, include_in_schema=False)
THIS_COMPUTER = [Depends(same_site), Depends(same_computer)]
DAY_CHOICES = {7: "een week", DAYS: "30 dagen", 90: "90 dagen"}
#: How a count is called on the page.
COUNT_NAMES = {
    "opened": "Link geopend",
    "begun": "Gesprek begonnen",
    "helped": "Hulp getoond",
    "asked": "Contact met een centrum gevraagd",
}
Typed = Annotated[str, Form(max_length=300)]


@router.get("")
def show(request: Request, app: TheServices, practice: AtComputer) -> Response:
    """The form for a link, and the links there are."""
    place = app.gazetteer.by_id(request.cookies.get(PLACE_COOKIE, "")[:200])
    return _form(request, app, practice, {"plaats": describe(place) if place else "", "wie": "patient"})


@router.post("", dependencies=THIS_COMPUTER)
def make(
    request: Request,
    app: TheServices,
    practice: AtComputer,
    thema: Annotated[list[str], Form()] = [],  # noqa: B006 - FastAPI copies it
    plaats: Typed = "",
    plaats_id: Typed = "",
    wie: Typed = "",
    fase: Typed = "",
    dagen: Typed = str(DAYS),
    eenmalig: Typed = "",
) -> Response:
    """Make a link; or the form again, filled in as it was, with what needs another look."""
    place, options = _place(app, plaats, plaats_id)
    days = int(dagen) if dagen.isascii() and dagen.isdigit() and len(dagen) < 4 else 0
    wanted = Wanted(tuple(thema), place.id if place else "", wie or None, fase or None, days, bool(eenmalig))
    try:
        made = app.links.make(practice.practice_id, wanted)
    except NotComplete as refused:
        typed = {"thema": thema, "plaats": plaats, "wie": wie, "fase": fase, "dagen": days, "eenmalig": eenmalig}
        problems = refused.problems
        if options:
            problems["plaats"] = "Er zijn meer plaatsen met deze naam. Kies welke u bedoelt."
        return _form(request, app, practice, typed, problems, options)
    response = RedirectResponse(f"/verwijzen/link/{made.code}", status_code=303)
    if place:
        keep_place(app, response, place.id)
    return response


@router.get("/link/{code}")
def show_link(request: Request, app: TheServices, practice: AtComputer, code: str) -> Response:
    """A link with all that goes along with it."""
    return _link(request, app, practice, app.links.mine(practice.practice_id, code))


@router.get("/link/{code}/kaart")
def show_card(request: Request, app: TheServices, practice: AtComputer, code: str) -> Response:
    """The card to print."""
    link = app.links.mine(practice.practice_id, code)
    return render(request, "card.html", practice=practice, link=shown(app, link))


@router.post("/link/{code}/doos", dependencies=THIS_COMPUTER)
def add_voucher(request: Request, app: TheServices, practice: AtComputer, code: str) -> Response:
    """Add a code for the gift box."""
    try:
        app.links.add_voucher(practice.practice_id, code)
    except NoVoucher as refused:
        return render(request, "refusal.html", 409, practice=practice, message=refused.message)
    return RedirectResponse(f"/verwijzen/link/{code}", status_code=303)


@router.post("/link/{code}/intrekken", dependencies=THIS_COMPUTER)
def revoke(app: TheServices, practice: AtComputer, code: str) -> Response:
    """Take a link back."""
    app.links.revoke(practice.practice_id, code)
    return RedirectResponse(f"/verwijzen/link/{code}", status_code=303)


@router.post("/uitnodiging", dependencies=[Depends(same_site)])
def accept(request: Request, app: TheServices, code: Typed = "", computer: Typed = "") -> Response:
    """Remember this computer with an invitation."""
    address = request.client.host if request.client else ""
    if app.guesses.too_many(address):
        problems = {"code": "Er zijn te veel verkeerde codes geprobeerd. Wacht tien minuten."}
        return render(request, "start.html", 429, problems=problems, typed={"computer": computer})
    try:
        token = app.links.accept(code, computer)
    except NoSuchInvite as refused:
        app.guesses.missed(address)
        problems = {"code": refused.message}
    except NotComplete as refused:
        problems = refused.problems
    else:
        response = RedirectResponse("/verwijzen", status_code=303)
        keep_token(app, response, token)
        return response
    return render(request, "start.html", 422, problems=problems, typed={"code": code, "computer": computer})


@router.post("/vergeet", dependencies=THIS_COMPUTER)
def forget(request: Request, app: TheServices, practice: AtComputer) -> Response:
    """Forget this computer, at both ends."""
    if practice.computer_id is not None and token_of(request, app):
        app.links.forget_computer(practice.practice_id, practice.computer_id)
    response = RedirectResponse("/verwijzen", status_code=303)
    forget_token(app, response)
    return response


def _place(app: Services, typed: str, chosen: str) -> tuple[Place | None, list[Place]]:
    """The place that was chosen or typed; or the places of that name, when it is not sure which."""
    if place := app.gazetteer.by_id(chosen):
        return place, []
    found = app.gazetteer.resolve(typed) if typed.strip() else None
    meant = place_for_actions(found)
    options = [place for key in meant.get("place_options", ())[:5] if (place := app.gazetteer.by_id(key))]
    return app.gazetteer.by_id(meant.get("place", "")), options


def _form(
    request: Request,
    app: Services,
    practice: AtComputer,
    typed: dict[str, object],
    problems: dict[str, str] | None = None,
    options: list[Place] | None = None,
) -> Response:
    links = app.links.all_of(practice.practice_id)
    total = sum((link.counts for link in links), Counts(0, 0, 0, 0))
    return render(
        request,
        "make.html",
        422 if problems else 200,
        practice=practice,
        typed=typed,
        problems=problems or {},
        options=[(place.id, describe(place)) for place in options or ()],
        themes=[(theme, THEME_NAMES[theme].capitalize()) for theme in THEMES],
        most=MAX_THEMES,
        roles=ROLE_CHOICES,
        phases=PHASE_CHOICES,
        days=DAY_CHOICES,
        links=[shown(app, link) for link in links],
        counts=_coarse(total),
        small=SMALL,
    )


def _link(request: Request, app: Services, practice: AtComputer, link: LinkView) -> Response:
    place = link.says.place or ""
    return render(
        request,
        "link.html",
        practice=practice,
        link=shown(app, link),
        outcome=link.outcome,
        counts=_coarse(link.counts),
        small=SMALL,
        box=not link.over and not link.voucher and app.links.offers_box(place),
    )


def _coarse(counts: Counts) -> dict[str, str]:
    """The counts as a practice sees them; nothing at all as long as each of them is small."""
    shown_counts = {name: coarse(getattr(counts, key)) for key, name in COUNT_NAMES.items()}
    return {} if set(shown_counts.values()) == {coarse(0)} else shown_counts
