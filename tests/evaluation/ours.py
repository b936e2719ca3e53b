"""Our assistant in a run: trained as make does, then the two real processes asked over their own door."""

import time
from collections.abc import Sequence
from typing import Any

import httpx

from tests.bench import memory
from tests.evaluation.bot_environment import say
from tests.evaluation.cases import Case
from tests.evaluation.measure import Reading
from tests.evaluation.system import System
from tests.running import Wegwijs

SAY_EVERY = 200


def ask_ours(running: Wegwijs, cases: Sequence[Case], training_seconds: float | None) -> System:
    """Ask for all cases, one message at a time."""
    readings, milliseconds = [], []
    with httpx.Client(base_url=running.address, timeout=30) as client:
        for case in cases:
            started = time.perf_counter()
            readings.append(understand(client, case.text))
            milliseconds.append((time.perf_counter() - started) * 1000)
            if len(readings) % SAY_EVERY == 0:
                say(f"    ours: {len(readings)} of {len(cases)} messages")
    return System("ours", readings, milliseconds, memory(running), training_seconds)


def understand(client: httpx.Client, text: str) -> Reading:
    """What `/api/understand` says of a text that stands by itself."""
    answered = client.post("/api/understand", json={"text": text})
    return reading(answered.raise_for_status().json())


def reading(body: dict[str, Any]) -> Reading:
    """The answer of the door as a reading."""
    return Reading(
        label=body["label"],
        needs=tuple(theme["slug"] for theme in body["themes"]),
        safety=body["safety"] or "",
        place=body["place"]["name"] if body["place"] else "",
        role=body["role"] or "",
        phase=body["phase"] or "",
    )
