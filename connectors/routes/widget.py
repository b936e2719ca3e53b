"""The widget's door: its script, one turn, and wiping. Answers are views, see ``connectors.views``."""

from typing import Annotated

from fastapi import APIRouter, Header, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from connectors.dependencies import Services, TheServices
from connectors.handover import as_message
from connectors.once import MAX_CHARACTERS, usable
from connectors.shapes import Typed
from connectors.told import place_for_actions
from connectors.views import Said, views
from connectors.widget.bundle import bundle

router = APIRouter(include_in_schema=False)

Sender = Annotated[str, StringConstraints(min_length=16, max_length=64, pattern=r"^[\w-]+$")]


class Spoken(BaseModel):
    """What somebody says in the widget."""

    model_config = ConfigDict(extra="forbid")

    sender: Sender
    message: Typed
    message_id: str = Field("", max_length=MAX_CHARACTERS)
    place: str = Field("", max_length=100, description="Where help is sought, when the message itself does not say.")


class Answer(BaseModel):
    """What is answered, and the official name of the place that was sent along; empty when there is none such."""

    said: list[Said]
    place: str
    live: bool = Field(description="Whether somebody at a desk owns the talk: their words come with /widget/news.")


class AskNews(BaseModel):
    """Whether somebody wrote; ``after`` is the newest line that was shown."""

    sender: Sender
    after: int = Field(0, ge=0)


class News(BaseModel):
    """What somebody wrote since, the number of its last line, and whether the talk goes on."""

    said: list[Said]
    after: int
    live: bool


class Wipe(BaseModel):
    """Which conversation must go."""

    sender: Sender


class Wiped(BaseModel):
    """It is gone; ``said`` tells what was, and which requests to centres are still on their way."""

    said: list[Said]


@router.get("/widget.js")
async def script(
    app: TheServices,
    if_none_match: Annotated[str, Header()] = "",
    accept_encoding: Annotated[str, Header()] = "",
) -> Response:
    """The script, for any website. Browsers ask for a newer one every five minutes."""
    made = bundle(app.settings.conversation_hours, app.settings.quick_exit_url)
    headers = {
        "etag": made.tag,
        "cache-control": "public, max-age=300",
        "vary": "accept-encoding",
        # A website that isolates itself from others may still load it.
        "cross-origin-resource-policy": "cross-origin",
    }
    if made.tag in if_none_match:
        return Response(status_code=304, headers=headers)
    zipped = "gzip" in accept_encoding
    if zipped:
        headers["content-encoding"] = "gzip"
    return Response(made.zipped if zipped else made.plain, media_type="text/javascript", headers=headers)


@router.post("/widget/turn")
async def turn(spoken: Spoken, app: TheServices) -> Answer:
    """One turn."""
    place = _remember_place(app, spoken.sender, spoken.place)
    said = await app.turns.take(spoken.sender, spoken.message, welcomed=True, message_id=usable(spoken.message_id))
    owner = app.conversations.of(spoken.sender).owner
    return Answer(said=views(said), place=place, live=owner is not None)


@router.post("/widget/news")
async def news(asked: AskNews, app: TheServices) -> News:
    """What somebody at a desk wrote."""
    talk = app.conversations.of(asked.sender).owner
    if talk is None:
        return News(said=[], after=asked.after, live=False)
    live = app.talks.goes_on(talk)
    lines = talk.for_person(asked.after)
    said = [as_message(line, talk.house.name) for line in lines]
    return News(said=views(said), after=lines[-1].number if lines else asked.after, live=live)


@router.post("/widget/wipe")
async def wipe(asked: Wipe, app: TheServices) -> Wiped:
    """Forget a conversation."""
    return Wiped(said=views(await app.turns.wipe(asked.sender)))


def _remember_place(app: Services, sender: str, name: str) -> str:
    """Note where help is sought, for a message that does not say it, and give the place its official name."""
    found = app.gazetteer.resolve(name) if name.strip() else None
    if found is None:
        return ""
    app.conversations.of(sender).place = place_for_actions(found)
    return found.place.name
