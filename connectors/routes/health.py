"""Whether Wegwijs is ready, for who runs it."""

import asyncio

from fastapi import APIRouter, Response
from sqlalchemy import func, select

from connectors.dependencies import Services, TheServices
from connectors.shapes import Health
from knowledge.directory.models import Service

router = APIRouter(tags=["beheer"])

#: A round takes two seconds of rest and, with a mail server that does not answer, half a minute for each mail.
STILL_SECONDS = 120.0


@router.get("/health")
async def health(app: TheServices, response: Response) -> Health:
    """200 when everything is there; 503 with what is missing when not."""
    missing = [] if await app.bot.ready() else ["bot: still starting, or stopped"]
    missing += await asyncio.to_thread(_directory_problems, app)
    response.status_code = 503 if missing else 200
    still = app.mail is not None and app.pulse.seconds() > STILL_SECONDS
    warnings = [f"worker: stands still for {app.pulse.seconds():.0f} s; mail and timers wait"] if still else []
    return Health(ready=not missing, missing=missing, warnings=warnings)


def _directory_problems(app: Services) -> list[str]:
    try:
        with app.sessions() as session:
            count = session.scalar(select(func.count()).select_from(Service))
    except Exception as error:  # whatever the database does, health answers
        return [f"database: {type(error).__name__}"]
    return [] if count else ["directory: empty, run `make load`"]
