"""``rasa test core`` over the written conversations: the trained model reads each message and takes each turn.

Custom actions do not run here (nothing goes over the network): what is tested is which action follows what somebody
says. What the actions say is tested over the real door, in ``tests/conversations``.

Usage: ``python -m bot.checks.conversations``
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bot.checks import quiet
from bot.train import ROOT, model_path

CONVERSATIONS = ROOT / "tests" / "bot" / "conversations"
FAILED = "failed_test_stories.yml"
REPORT = "story_report.json"


@dataclass(frozen=True)
class Outcome:
    """How many conversations there were, and the failed ones as Rasa writes them, each error as a comment."""

    total: int
    failed: int
    stories: str


def run(model: Path, conversations: Path = CONVERSATIONS) -> Outcome:
    """Hold every conversation of a folder with a trained model."""
    quiet.prepare()
    logging.disable(logging.ERROR)
    with quiet.imports(), contextlib.redirect_stderr(io.StringIO()), tempfile.TemporaryDirectory() as folder:
        import rasa.shared.utils.io
        from rasa.core.agent import Agent
        from rasa.core.test import test
        from rasa.utils.log_utils import configure_structlog

        configure_structlog(logging.CRITICAL)
        agent = Agent.load(str(model))
        asyncio.run(test(str(conversations), agent, e2e=True, out_directory=folder, disable_plotting=True, errors=True))
        report = rasa.shared.utils.io.read_json_file(str(Path(folder) / REPORT))["conversation_accuracy"]
        failed = report["total"] - report["correct"]
        stories = (Path(folder) / FAILED).read_text(encoding="utf-8") if failed else ""
    logging.disable(logging.NOTSET)
    return Outcome(report["total"], failed, stories)


def main() -> int:
    """Print the failed conversations, and one line; the exit code is 1 when one failed or there are none."""
    started = time.monotonic()
    model = model_path()
    if not model.is_file():
        print("There is no trained model for the present bot/ and config.yml. Run `make train`.")
        return 1
    outcome = run(model)
    if outcome.failed:
        print(outcome.stories)
    seconds = time.monotonic() - started
    print(f"rasa test: {outcome.total - outcome.failed} of {outcome.total} conversations passed ({seconds:.0f} s)")
    return 1 if outcome.failed or not outcome.total else 0


if __name__ == "__main__":
    sys.exit(main())
