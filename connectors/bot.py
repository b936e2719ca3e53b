"""The way to the sealed bot: two calls over loopback, with a deadline and no exceptions for the caller to forget."""

import asyncio
from typing import Any

import httpx

from understanding.labels import Danger, DangerKind, ModelReading, ThemeReading

#: The actions see what was read in a message under this key of its metadata.
READING = "reading"


class BotUnavailable(Exception):
    """The bot did not answer, answered too late, or answered something else than it should."""


class Bot:
    """A client of ``bot.channel``."""

    def __init__(self, address: str, token: str) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"{address}/webhooks/wegwijs", headers={"x-wegwijs-token": token}, trust_env=False
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def ready(self, seconds: float = 2.0) -> bool:
        """Whether the bot has loaded its model and answers within ``seconds``."""
        try:
            async with asyncio.timeout(max(seconds, 0.05)):
                answer = await self._client.get("/", timeout=None)
        except (httpx.HTTPError, TimeoutError):
            return False
        return answer.status_code == httpx.codes.OK

    async def understand(self, texts: list[str], seconds: float) -> list[ModelReading]:
        """What the trained model reads in each text.

        Raises:
            BotUnavailable: no usable answer within ``seconds``.
        """
        # With a slash in front Rasa takes a text for the name of an intent, does not read it, and logs it.
        asked = [text.lstrip().lstrip("/") for text in texts]
        answers = await self._post("/understand", {"texts": asked}, seconds)
        try:
            return [model_reading(answer) for _, answer in zip(texts, answers, strict=True)]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BotUnavailable("unreadable answer") from error

    async def turn(
        self, sender: str, label: str, confidence: float, reading: dict[str, Any], seconds: float
    ) -> list[dict[str, Any]]:
        """Let the bot take a turn, and return what it says in Rasa's REST format.

        Raises:
            BotUnavailable: no usable answer within ``seconds``, or the bot would say nothing.
        """
        metadata = {READING: reading}
        asked = {"sender": sender, "label": label, "confidence": confidence, "metadata": metadata}
        said = await self._post("/turn", asked, seconds)
        if not isinstance(said, list) or not said or not all(isinstance(message, dict) for message in said):
            raise BotUnavailable("the bot said nothing")
        return said

    async def _post(self, path: str, body: dict[str, Any], seconds: float) -> Any:  # noqa: ANN401 - JSON of another process
        try:
            # The client's own time limit begins anew with each byte that comes in.
            async with asyncio.timeout(max(seconds, 0.05)):
                answer = await self._client.post(path, json=body, timeout=None)
            answer.raise_for_status()
            return answer.json()
        except (httpx.HTTPError, ValueError, TimeoutError) as error:
            raise BotUnavailable(type(error).__name__) from error


def model_reading(answer: dict[str, Any]) -> ModelReading:
    """What Rasa answers to one text, as the app reads it."""
    ranking = answer.get("intent_ranking") or []
    danger = answer.get("danger")
    return ModelReading(
        label=str(answer["intent"]["name"]),
        confidence=float(answer["intent"]["confidence"]),
        themes=tuple(ThemeReading(str(one["slug"]), float(one["confidence"])) for one in answer.get("themes") or ()),
        runner_up=str(ranking[1]["name"]) if len(ranking) > 1 else None,
        runner_up_confidence=float(ranking[1]["confidence"]) if len(ranking) > 1 else 0.0,
        danger=Danger(DangerKind(danger["name"])) if danger else None,
        danger_confidence=float(danger["confidence"]) if danger else 0.0,
        roles=_shares(answer.get("role")),
        phases=_shares(answer.get("phase")),
    )


def _shares(told: object) -> dict[str, float]:
    """How likely each slug is. A bot that was trained before it told this names one slug: that says nothing."""
    return {str(slug): float(share) for slug, share in told.items()} if isinstance(told, dict) else {}
