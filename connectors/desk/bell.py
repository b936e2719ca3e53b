"""The bell as server-sent events: a number when something new comes, never a name.

A stream of our own instead of a library: it is a loop of a few lines that must know two things which only we know,
whether the session still lives and whether the app is stopping.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress

from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from sqlalchemy.exc import SQLAlchemyError

from connectors.dependencies import Services, TheServices
from connectors.desk.cookie import token_of
from connectors.desk.door import desk_router
from connectors.desk.signed_in import Helper
from desk.bell import NOTHING, Count

router = desk_router()
#: The events: a new referral, somebody who wants to be phoned back, and somebody who writes now.
REFERRALS, CALLS, TALKS = "aantal", "terugbellen", "gesprekken"
Counts = dict[str, Count]
NO_COUNTS: Counts = {REFERRALS: NOTHING, CALLS: NOTHING, TALKS: NOTHING}
#: Seconds between two looks, and milliseconds after which a browser that lost us comes back.
EVERY = 5.0
COME_BACK = 10_000
#: Looks after which the browser has to ask anew, so that no connection lives for ever.
LOOKS = 120


@router.get("/bel")
def ring(request: Request, app: TheServices, staff: Helper) -> Response:
    """Listen. Who is signed out hears nothing more."""
    stream = _events(app, token_of(request, app))
    # Proxies must not keep events back to send them together.
    return StreamingResponse(stream, media_type="text/event-stream", headers={"x-accel-buffering": "no"})


async def _events(app: Services, token: str) -> AsyncIterator[str]:
    yield f"retry: {COME_BACK}\n\n"
    before: Counts | None = None
    for _ in range(LOOKS):
        now = await asyncio.to_thread(_count, app, token, before or NO_COUNTS)
        if now is None:
            yield "event: afgemeld\ndata: {}\n\n"
            return
        events = [] if now == before else _changed(before, now)
        before = now
        for event in events or [": stil\n\n"]:
            yield event
        with suppress(TimeoutError):
            await asyncio.wait_for(app.stopping.wait(), EVERY)
        if app.stopping.is_set():
            return


def _changed(before: Counts | None, now: Counts) -> list[str]:
    """What a browser hears: both counts to begin with, later those that are another."""
    return [
        _event(name, count, comes=before is not None and count.newest > before[name].newest)
        for name, count in now.items()
        if before is None or before[name] != count
    ]


def _event(name: str, count: Count, *, comes: bool) -> str:
    return f"event: {name}\ndata: {json.dumps({'wachten': count.waiting, 'nieuw': comes})}\n\n"


def _count(app: Services, token: str, before: Counts) -> Counts | None:
    """None when the session has ended; a database that is away for a moment is no reason to go."""
    try:
        staff = app.desk.signed_in(token, looks=False)
        return (
            {REFERRALS: app.bell.listen(staff), CALLS: app.bell.listen_calls(staff), TALKS: app.talks.count(staff)}
            if staff
            else None
        )
    except SQLAlchemyError:
        return before
