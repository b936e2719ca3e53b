"""The person's own page: an unguessable link, no account, plain forms. Opening it changes nothing; buttons do."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

from connectors import refusals
from connectors.dependencies import Services, TheServices
from connectors.offers import people
from connectors.routes.page import templates
from referrals.consent import PURPOSE_NAMES, Purpose
from referrals.reaching import Channel, ReachError, channel_of
from referrals.words import Reason, Route

router = APIRouter(include_in_schema=False)

#: What a button asks for, and whether it worked.
ANSWERS = {"gelukt": True, "niet-gelukt": False}
CHANNELS = {
    Channel.PHONE: "Bel mij",
    Channel.EMAIL: "Mail mij. Bel mij niet",
    Channel.CALLS_THEMSELVES: "Ik bel zelf. Bel mij niet",
}
#: Why it did not work, in the person's own words.
REASONS = {
    Reason.NO_ANSWER: "Ik hoorde niets",
    Reason.NO_CAPACITY: "Er was geen plek",
    Reason.NOT_THE_RIGHT_HELP: "De hulp paste niet",
    Reason.OTHER: "Iets anders",
}


@router.get("/volg/{token}")
async def show(request: Request, app: TheServices, token: str) -> HTMLResponse:
    """Where it stands."""
    return await asyncio.to_thread(_page, request, app, token)


@router.post("/volg/{token}")
async def change(
    request: Request,
    app: TheServices,
    token: str,
    stap: Annotated[str, Form()],
    reden: Annotated[Reason, Form()] = Reason.OTHER,
    doel: Annotated[Purpose, Form()] = Purpose.CONTACT,
    naam: Annotated[str, Form(max_length=200)] = "",
    kanaal: Annotated[str, Form(max_length=40)] = "",
    adres: Annotated[str, Form(max_length=320)] = "",
    momenten: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    """One button. The page comes back by a redirect, so that loading it anew does nothing twice."""

    def press() -> None:
        if stap in ANSWERS:
            app.referrals.answer(token, worked=ANSWERS[stap], reason=None if ANSWERS[stap] else reden)
        elif stap == "wijzig":
            app.referrals.change(token, naam, channel_of(kanaal), adres, momenten)
        elif stap == "toestemming-intrekken":
            app.referrals.withdraw_consent(token, doel)
        elif stap == "intrekken":
            app.referrals.withdraw(token)

    try:
        await asyncio.to_thread(press)
    except ReachError as refused:
        typed = {"naam": naam, "kanaal": kanaal, "adres": adres, "momenten": momenten}
        return await asyncio.to_thread(_page, request, app, token, refused.message, typed)
    except refusals.ALL as refused:
        return _refusal(request, refused)
    return RedirectResponse(f"/volg/{token}", status_code=303)


@router.get("/volg/{token}/afspraak.ics")
async def calendar(request: Request, app: TheServices, token: str) -> Response:
    """The meeting, for a calendar."""
    try:
        made = await asyncio.to_thread(app.referrals.calendar, token)
    except refusals.ALL as refused:
        return _refusal(request, refused)
    if made is None:
        return templates.TemplateResponse(
            request, "track_refusal.html", {"message": "Er is nu geen afspraak.", "people": people()}, status_code=404
        )
    return Response(
        made, media_type="text/calendar", headers={"content-disposition": "attachment; filename=afspraak.ics"}
    )


@router.get("/volg/{token}/gegevens.json")
async def export(request: Request, app: TheServices, token: str) -> Response:
    """Everything that is kept about the person, to take along."""
    try:
        kept = await asyncio.to_thread(app.referrals.export, token)
    except refusals.ALL as refused:
        return _refusal(request, refused)
    return JSONResponse(kept, headers={"content-disposition": "attachment; filename=mijn-gegevens.json"})


def _page(
    request: Request, app: Services, token: str, wrong: str = "", typed: dict[str, str] | None = None
) -> HTMLResponse:
    try:
        track = app.referrals.track(token)
    except refusals.ALL as refused:
        return _refusal(request, refused)
    person = track.person
    form = {"naam": person.first_name, "kanaal": person.channel, "adres": person.address, "momenten": person.moments}
    shown = {
        "track": track,
        "token": token,
        "wrong": wrong,
        "form": typed or form,
        "channels": CHANNELS,
        "reasons": REASONS,
        "shared": track.route is not Route.SELF,
        # Taking back contact is withdrawing everything; that has a button of its own.
        "consents": {one: PURPOSE_NAMES[one] for one in track.consents if one is not Purpose.CONTACT},
        "people": people(),
    }
    return templates.TemplateResponse(request, "track.html", shown, status_code=422 if wrong else 200)


def _refusal(request: Request, refused: Exception) -> HTMLResponse:
    shown = {"message": refusals.message_of(refused), "people": people()}
    return templates.TemplateResponse(request, "track_refusal.html", shown, status_code=refusals.status_of(refused))
