"""The chat page. It works as a plain form; with JavaScript the same door is used without loading the page anew."""

import secrets
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from connectors.dependencies import TheServices

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(directory=Path(__file__).parent.parent / "templates")

#: What a browser may send as the name of its conversation: our own random names, nothing longer.
MAX_SENDER = 64


@router.get("/")
async def show(request: Request) -> HTMLResponse:
    """The page with the first words."""
    return _page(request, sender=_new_sender())


@router.post("/")
async def say(
    request: Request,
    app: TheServices,
    message: Annotated[str, Form()] = "",
    keuze: Annotated[str, Form()] = "",
    sender: Annotated[str, Form(max_length=MAX_SENDER)] = "",
) -> HTMLResponse:
    """One turn without JavaScript: the page comes back with the question and the answer."""
    sender = sender or _new_sender()
    typed = keuze or message
    said = await app.turns.take(sender, typed, welcomed=True)
    shown = "" if typed.startswith("/") else message
    return _page(request, sender=sender, asked=shown, said=said)


def _page(request: Request, **values: object) -> HTMLResponse:
    return templates.TemplateResponse(request, "chat.html", values)


def _new_sender() -> str:
    return secrets.token_urlsafe(16)
