"""The chat page. It is a plain form; with its script (``connectors.widget``) the same conversation loads no pages."""

import secrets
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, PlainTextResponse
from fastapi.templating import Jinja2Templates

from actions.referring.buttons import title_of
from connectors import markup, offers, views
from connectors.dependencies import TheServices, services
from connectors.handover import HEARD, NEWS, NOTHING_NEW, news_for_page
from connectors.once import usable
from connectors.saying import Message
from connectors.taking_along import carried_on, to_take_along

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(directory=Path(__file__).parent.parent / "templates")
templates.env.trim_blocks = templates.env.lstrip_blocks = True
templates.env.filters |= {
    name: getattr(markup, name) for name in ("joined", "linked", "paragraphs", "phone_numbers", "tel")
}
templates.env.filters |= {"card_view": views.card_view, "referral_view": views.referral_view}

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
    bericht_id: Annotated[str, Form()] = "",
    gezegd: Annotated[str, Form()] = "",
) -> HTMLResponse:
    """One turn: the page comes back with what somebody said and the answer. The same ``bericht_id`` is one message.

    ``gezegd`` is what was said before, which only the browser knows.
    """
    sender = sender or _new_sender()
    typed = keuze or message
    conversation = app.conversations.of(sender)
    only_news = typed.strip() == NEWS
    taken = [] if only_news else await app.turns.take(sender, typed, welcomed=True, message_id=usable(bericht_id))
    said = [*taken, *news_for_page(app.talks, conversation)] or [{"text": NOTHING_NEW if only_news else HEARD}]
    return _page(request, sender=sender, asked=_as_words(typed), said=said, before=gezegd)


@router.post("/wis")
async def wipe(
    request: Request, app: TheServices, sender: Annotated[str, Form(min_length=1, max_length=MAX_SENDER)]
) -> HTMLResponse:
    """Forget the conversation; the page says what is gone, and begins anew."""
    return _page(request, sender=_new_sender(), said=await app.turns.wipe(sender), wiped=True)


@router.post("/meenemen")
async def take_along(gezegd: Annotated[str, Form()] = "") -> PlainTextResponse:
    """The conversation as a file, of what the page itself carries: nothing of it is kept here."""
    headers = {"content-disposition": "attachment; filename=wegwijs.txt"}
    return PlainTextResponse(to_take_along(gezegd), headers=headers)


@router.get("/docs")
async def describe(request: Request) -> HTMLResponse:
    """The viewer of the API's description, for developers."""
    return templates.TemplateResponse(request, "docs.html")


def _as_words(typed: str) -> str:
    """What stood on the button, or what was typed."""
    return offers.CHOICES.get(typed.strip()) or title_of(typed) or typed.strip()


def _page(
    request: Request,
    *,
    sender: str,
    asked: str = "",
    said: list[Message] | None = None,
    wiped: bool = False,
    before: str = "",
) -> HTMLResponse:
    """The page, plain; with an answer its script goes on from there."""
    shown = {"sender": sender, "asked": asked, "said": said or [], "wiped": wiped}
    goes_on = bool(said) and not wiped
    seen = views.views(said or ()) if goes_on else []
    talk = {"mine": asked, "said": [one.model_dump() for one in seen]} if goes_on else None
    shown["carried"] = carried_on(before, asked, seen) if goes_on else ""
    return templates.TemplateResponse(request, "chat.html", {**shown, **_always_there(request), "talk": talk})


def _always_there(request: Request) -> dict[str, object]:
    """What every page offers."""
    return {
        "people": offers.people(),
        "menu": offers.menu(),
        "after_suggestions": offers.after_suggestions(),
        "exit": services(request).settings.quick_exit_url,
        # A form that is sent twice is one message.
        "message_id": _new_sender(),
    }


def _new_sender() -> str:
    return secrets.token_urlsafe(16)
