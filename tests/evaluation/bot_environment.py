"""Half of this package runs in the bot's environment: JSON goes in, JSON comes out, progress goes to the terminal."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


def ask(module: str, question: object) -> Any:  # noqa: ANN401 - JSON of another process
    """Run a module in the bot's environment and return what it answers.

    Raises:
        SystemExit: it failed; its own words are on the terminal.
    """
    # Only the app's environment has what these two import.
    from tests.training import BOT_PYTHON, CONDITIONS

    command = [str(BOT_PYTHON), "-W", "ignore", "-m", module]
    environment = {**os.environ, **CONDITIONS, "MPLBACKEND": "Agg"}
    asked = json.dumps(question)
    result = subprocess.run(command, cwd=ROOT, env=environment, input=asked, stdout=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"{module} failed; the lines above say why.")
    return json.loads(result.stdout)


def answer(answering: Callable[[Any], object]) -> None:
    """Be the other side of `ask`. What libraries print must not get between the JSON."""
    out, sys.stdout = sys.stdout, sys.stderr
    json.dump(answering(json.load(sys.stdin)), out)


def say(text: str) -> None:
    """A line of progress, from either side."""
    print(text, file=sys.stderr, flush=True)


def resident_megabytes() -> float:
    """Memory of this process, as the kernel counts it."""
    return int(Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]) / 1024
