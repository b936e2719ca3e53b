"""The chat page. It is a plain form; its script sends the same form without loading the page anew."""

import secrets
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from actions.asking import MENU
from actions.referring.buttons import title_of
from connectors import markup
from connectors.dependencies import TheServices
from connectors.once import usable
from knowledge import helplines
from knowledge.taxonomy import THEME_NAMES

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(directory=Path(__file__).parent.parent / "templates")
templates.env.trim_blocks = templates.env.lstrip_blocks = True
templates.env.filters |= {name: getattr(markup, name) for name in ("linked", "paragraphs", "phone_numbers", "tel")}

#: What a browser may send as the name of its conversation: our own random names, nothing longer.
MAX_SENDER = 64
#: What a button sends, and what the page then shows as somebody's words.
CHOICES = {f"/{theme}": name.capitalize() for theme, name in THEME_NAMES.items()} | {
    "/andere-suggestie": "Andere adressen",
    "/contact-mens": "Liever een mens spreken",
    "/nee": "Nee",
}
#: Who can be called from every page.
PEOPLE = (
    ("Vragen over kanker", "kanker.nl Infolijn, gratis", helplines.CANCER_INFORMATION),
    ("Uw verhaal kwijt", "Luisterlijn, dag en nacht, gewone belkosten", helplines.LISTENING),
    ("Denkt u aan zelfmoord?", "113 Zelfmoordpreventie, dag en nacht", helplines.SUICIDE_PREVENTION),
    ("Direct gevaar?", "Alarmnummer, dag en nacht", helplines.EMERGENCY),
)


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
    bericht_id: Annotated[str, Form()] = "",
) -> HTMLResponse:
    """One turn: the page comes back with what somebody said and the answer. The same ``bericht_id`` is one message."""
    sender = sender or _new_sender()
    typed = keuze or message
    said = await app.turns.take(sender, typed, welcomed=True, message_id=usable(bericht_id))
    return _page(request, sender=sender, asked=_as_words(typed), said=said)


@router.get("/docs")
async def describe(request: Request) -> HTMLResponse:
    """The viewer of the API's description, for developers."""
    return templates.TemplateResponse(request, "docs.html")


def _as_words(typed: str) -> str:
    """What stood on the button, or what was typed."""
    return CHOICES.get(typed.strip()) or title_of(typed) or typed.strip()


def _page(request: Request, **values: object) -> HTMLResponse:
    return templates.TemplateResponse(request, "chat.html", {**values, **_always_there()})


def _always_there() -> dict[str, object]:
    """What every page offers: people to call, and needs to choose from for who finds typing hard."""
    return {
        "people": [{"what": what, "who": who, "phone": helplines.helpline(line).phone} for what, who, line in PEOPLE],
        "emergency": helplines.helpline(helplines.EMERGENCY).phone,
        "menu": _choices(*(f"/{theme}" for theme in MENU)),
        "after_suggestions": _choices("/andere-suggestie", "/contact-mens"),
    }


def _choices(*payloads: str) -> list[dict[str, str]]:
    return [{"payload": payload, "title": CHOICES[payload]} for payload in payloads]


def _new_sender() -> str:
    return secrets.token_urlsafe(16)
