"""Talking with somebody who asked for a person and agreed that somebody of this house reads along."""

import asyncio
from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, render
from connectors.desk.signed_in import Helper
from connectors.live import GIVEN_BACK, MAX_CHARACTERS, Talk
from desk.sessions import SignedIn
from referrals import access_log

router = desk_router()
PAGE = "/balie/gesprekken"


@router.get("/gesprekken")
def show_all(request: Request, app: TheServices, staff: Helper) -> Response:
    """Who writes now. No words yet."""
    there = app.call_backs.is_there(staff) is not None
    return render(request, "talks.html", 200, talks=app.talks.of(staff), there=there)


@router.get("/gesprek/{talk_id}")
def show(request: Request, app: TheServices, staff: Helper, talk_id: str) -> Response:
    """One talk, from the consent on."""
    talk = app.talks.of_house(staff, talk_id)
    _write_down(app, staff, talk)
    shown = {"talk": talk, "lines": tuple(talk.lines), "most": MAX_CHARACTERS}
    return render(request, "talk.html", 200, **shown)


@router.post("/gesprek/{talk_id}")
async def answer(
    app: TheServices, staff: Helper, talk_id: str, tekst: Annotated[str, Form(max_length=MAX_CHARACTERS)] = ""
) -> Response:
    """Say something."""
    talk = app.talks.of_house(staff, talk_id)
    await asyncio.to_thread(_write_down, app, staff, talk)
    app.talks.human_says(staff, talk_id, tekst)
    return back_to(f"/balie/gesprek/{talk_id}#tekst")


@router.post("/gesprek/{talk_id}/klaar")
async def give_back(app: TheServices, staff: Helper, talk_id: str) -> Response:
    """Give the person back to the assistant. What they wrote is gone."""
    app.talks.end(app.talks.of_house(staff, talk_id), GIVEN_BACK)
    return back_to(PAGE)


def _write_down(app: Services, staff: SignedIn, talk: Talk) -> None:
    """That somebody reads along: once for each account."""
    if staff.account_id in talk.seen_by:
        return
    with app.sessions.begin() as session:
        access_log.record(session, app.referrals.office, staff.who, "gesprek meegelezen", staff.why)
    talk.seen_by.add(staff.account_id)
