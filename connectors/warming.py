"""What may be read beside starting up, so that the first volunteer does not wait for it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from knowledge.search import Search

logger = logging.getLogger(__name__)


@asynccontextmanager
async def warming(search: Search) -> AsyncIterator[None]:
    """Read the directory for search in the background."""
    task = asyncio.create_task(asyncio.to_thread(_warm, search))
    try:
        yield
    finally:
        await task


def _warm(search: Search) -> None:
    try:
        search.warm_up()
    except Exception as problem:  # an empty or absent database is told elsewhere
        logger.error("search index not made: %s", type(problem).__name__)
