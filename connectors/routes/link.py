"""The chat that a GP's link opens. Looking uses nothing: scanners look too. A button or a first message begins."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from actions.from_link import greeting, known
from connectors.dependencies import Services, TheServices
from connectors.gp_pages import GpRoute
from connectors.offers import people
from connectors.once import usable
from connectors.qr import svg
from connectors.routes.page import MAX_SENDER, _new_sender, _page, templates
from referrals.links.codes import LENGTH, spelled, tidy
from referrals.links.refusals import LinkEnded, NoSuchLink
from referrals.links.service import LinkView
from referrals.references import ALPHABET

router = APIRouter(route_class=GpRoute, include_in_schema=False)

#: What the two buttons send, and what the page then shows as somebody's words.
ANSWERS = {"/ja": "Ja, dat klopt", "/nee": "Nee, ik zoek iets anders"}
TOO_MANY = "Er zijn te veel verkeerde codes geprobeerd. Wacht tien minuten, of begin zonder link."
GO_ON = "U kunt hier gewoon verder."


@router.get("/v")
def ask_code(request: Request, code: str = "") -> Response:
    """For who has a card and no camera: type the code."""
    if tidy(code):
        return RedirectResponse(f"/v/{tidy(code)[:20]}", status_code=303)
    return _notice(request, "code.html")


@router.get("/v/{code}.svg")
def picture(app: TheServices, code: str) -> Response:
    """The QR code of a link. It is drawn for any code: whether there is such a link, it does not tell."""
    tidied = tidy(code)
    if len(tidied) != LENGTH or set(tidied) - set(ALPHABET):
        raise NoSuchLink
    return Response(svg(f"{app.links.office.address}/v/{tidied}"), media_type="image/svg+xml")


@router.get("/v/{code}")
def look(request: Request, app: TheServices, code: str) -> Response:
    """The first words of the chat, with what the link says."""
    address = _address(request)
    if app.guesses.too_many(address):
        return _notice(request, "over.html", 429, message=TOO_MANY)
    try:
        link = app.links.look(code)
    except NoSuchLink as refused:
        app.guesses.missed(address)
        return _notice(request, "over.html", 404, message=refused.message)
    except LinkEnded as refused:
        return _notice(request, "over.html", 410, message=refused.message)
    return _landing(request, app, link)


@router.post("/v/{code}")
async def begin(
    request: Request,
    app: TheServices,
    code: str,
    message: Annotated[str, Form()] = "",
    keuze: Annotated[str, Form()] = "",
    sender: Annotated[str, Form(max_length=MAX_SENDER)] = "",
    bericht_id: Annotated[str, Form()] = "",
) -> Response:
    """The first turn. Pressing twice begins once; who typed something is answered, also when the link is over."""
    sender = sender or _new_sender()
    typed = keuze or message
    try:
        await _begin(request, app, sender, code)
    except (NoSuchLink, LinkEnded) as refused:
        if not message.strip():
            status = 404 if isinstance(refused, NoSuchLink) else 410
            return _notice(request, "over.html", status, message=refused.message)
        said = await app.turns.take(sender, message, welcomed=True, message_id=usable(bericht_id))
        said = [{"text": f"{refused.message} {GO_ON}"}, *said]
        return _page(request, sender=sender, asked=message.strip(), said=said)
    said = await app.turns.take(sender, typed, welcomed=True, message_id=usable(bericht_id))
    return _page(request, sender=sender, asked=ANSWERS.get(typed, typed).strip(), said=said)


async def _begin(request: Request, app: Services, sender: str, code: str) -> None:
    """Tie the conversation to the link, once.

    Raises:
        NoSuchLink: there is none, or too many codes were guessed.
        LinkEnded: it works no more.
    """
    conversation = app.conversations.of(sender)
    if conversation.link and conversation.link.code == tidy(code):
        return
    if app.guesses.too_many(_address(request)):
        raise NoSuchLink(TOO_MANY)
    try:
        conversation.link = await asyncio.to_thread(app.links.begin, code)
    except NoSuchLink:
        app.guesses.missed(_address(request))
        raise
    conversation.link_told = conversation.link_helped = False


def _landing(request: Request, app: Services, link: LinkView) -> Response:
    says = link.says
    place = app.gazetteer.by_id(says.place) if says.place else None
    return _notice(
        request,
        "landing.html",
        code=link.code,
        greeting=greeting(link.practice, says.themes, place),
        known=known(says.role, says.phase),
        answers=ANSWERS,
        sender=_new_sender(),
        bericht_id=_new_sender(),
    )


def _notice(request: Request, template: str, status: int = 200, **values: object) -> Response:
    values = {"people": people(), "spelled": spelled, **values}
    return templates.TemplateResponse(request, f"link/{template}", values, status_code=status)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
