"""Runs in the bot's environment: what a stock Rasa model reads in each text, and what that costs.

Question: ``{"model": path, "texts": [...]}``. Answer: for each text its ranking (ten names, best first) and
milliseconds, and the resident megabytes of this process at the end.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from bot.checks import quiet
from tests.evaluation.bot_environment import answer, resident_megabytes, say

SAY_EVERY = 200


async def read_all(question: dict[str, Any]) -> dict[str, Any]:
    """Read the texts one by one."""
    quiet.prepare()
    with quiet.imports():
        from rasa.core.agent import Agent
        from rasa.utils.log_utils import configure_structlog

    # Rasa would write each message to the terminal, which takes time too.
    configure_structlog(logging.CRITICAL)
    agent = Agent.load(question["model"])
    # The first message builds TensorFlow's graph, which says nothing about those that follow.
    await agent.parse_message("hallo")
    readings: list[dict[str, Any]] = []
    for text in question["texts"]:
        started = time.perf_counter()
        # With a slash in front Rasa would take it for the name of an intent; our own door does the same.
        parsed = await agent.parse_message(text.lstrip().lstrip("/"))
        milliseconds = (time.perf_counter() - started) * 1000
        ranking = [label["name"] for label in parsed["intent_ranking"]]
        readings.append({"ranking": ranking[:10], "milliseconds": milliseconds})
        if len(readings) % SAY_EVERY == 0:
            say(f"    stock: {len(readings)} of {len(question['texts'])} messages")
    return {"readings": readings, "megabytes": resident_megabytes()}


if __name__ == "__main__":
    answer(lambda question: asyncio.run(read_all(question)))
