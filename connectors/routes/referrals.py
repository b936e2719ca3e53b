"""The referral door: a program does here what the chat does for a person."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query
from fastapi import Path as InPath

from connectors.dependencies import TheServices
from connectors.errors import ErrorAnswer
from connectors.referral_shapes import (
    AnswerBody,
    Done,
    ReferralBody,
    RequestedBody,
    TrackBody,
    WayBody,
    WithdrawBody,
)
from knowledge.taxonomy import Audience, Phase, Theme
from referrals.consent import Purpose

REFUSED: dict[int | str, dict[str, Any]] = {status: {"model": ErrorAnswer} for status in (404, 409, 410, 429)}
router = APIRouter(prefix="/api", tags=["verwijzing"], responses=REFUSED)

TrackCode = Annotated[str, InPath(max_length=100, description="The secret part of the person's page.")]
Key = Annotated[
    str,
    Header(
        alias="Idempotency-Key", min_length=20, max_length=200,
        description="Random, new for each request. The same key with the same body gives the same referral.",
    ),
]  # fmt: skip


@router.get("/referral-ways/{organization_id}")
async def way(
    app: TheServices,
    organization_id: Annotated[str, InPath(max_length=200)],
    theme: Annotated[list[Theme], Query(description="What it is about, most important first.")],
    phase: Annotated[Phase | None, Query(description="Where in the illness.")] = None,
    role: Annotated[Audience | None, Query(description="Who is asking.")] = None,
) -> WayBody:
    """How a referral to this centre would go, whether there is room, and what to ask. Nothing is kept."""
    found = await asyncio.to_thread(app.referrals.way, organization_id, theme)
    return WayBody.of(found, theme, phase, role)


@router.post("/referrals")
async def request(app: TheServices, body: ReferralBody, key: Key) -> RequestedBody:
    """Ask a centre to get in touch with somebody. Safe to send again with the same key, also after a failure."""
    return RequestedBody.of(await asyncio.to_thread(app.referrals.request, body.asked(), key))


@router.get("/referrals/{track_code}")
async def track(app: TheServices, track_code: TrackCode) -> TrackBody:
    """Where a referral stands."""
    return TrackBody.of(await asyncio.to_thread(app.referrals.track, track_code))


@router.post("/referrals/{track_code}/answer")
async def answer(app: TheServices, track_code: TrackCode, body: AnswerBody) -> TrackBody:
    """The person says whether it worked."""
    said = await asyncio.to_thread(app.referrals.answer, track_code, worked=body.worked, reason=body.reason)
    return TrackBody.of(said)


@router.post("/referrals/{track_code}/withdraw")
async def withdraw(app: TheServices, track_code: TrackCode, body: WithdrawBody) -> Done:
    """The person takes back one consent, or everything: then the receiver hears it and the personal data are erased."""
    if body.consent in (None, Purpose.CONTACT):
        await asyncio.to_thread(app.referrals.withdraw, track_code)
        return Done(message="De aanvraag is ingetrokken. De gegevens zijn gewist.")
    await asyncio.to_thread(app.referrals.withdraw_consent, track_code, body.consent)
    return Done(message="Deze toestemming is ingetrokken.")
