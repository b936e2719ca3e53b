"""A whole training with Rasa's own command, timed, without what Rasa keeps from the last one."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.running import ROOT

BOT_PYTHON = ROOT / ".venv" / "bot" / "bin" / "python"
#: What make sets too: both assistants are trained and asked under the same conditions.
CONDITIONS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "RASA_TELEMETRY_ENABLED": "false",
}
REPORT_SECONDS = 20.0
#: How Rasa's progress bar counts, among whatever else is on the line.
EPOCH = re.compile(r"Epochs:[^\r\n]*?\s(\d+)/(\d+) \[")


def train_ours(folder: Path) -> float:
    """Train our assistant, dialogue included, into ``folder``, and have it served; returns seconds."""
    arguments = ["--config", "config.yml", "--domain", "bot/domain", "--data", "bot/data", "--fixed-model-name", "ours"]
    seconds = timed_training("our training", "bot.light_rasa", ["--force", "--skip-validation", *arguments], folder)
    served = _model_to_serve()
    if not served.is_file():
        served.parent.mkdir(exist_ok=True)
        shutil.copy(folder / "ours.tar.gz", served)
    return seconds


def _model_to_serve() -> Path:
    """Where the bot looks for the model of the present sources."""
    command = [str(BOT_PYTHON), "-c", "from bot.train import model_path; print(model_path())"]
    return Path(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip())


def timed_training(name: str, module: str, arguments: Sequence[str], folder: Path) -> float:
    """Train into ``folder`` and say every twenty seconds how far it is.

    Args:
        name: how it is called in the lines of progress.
        module: Rasa's command line, whole or light.
        arguments: of its ``train``.
        folder: where the model, the log and Rasa's cache go.

    Returns:
        Seconds.

    Raises:
        SystemExit: training failed; the end of its log is shown.
    """
    command = [str(BOT_PYTHON), "-W", "ignore", "-m", module, "train", *arguments, "--out", str(folder)]
    environment = {**os.environ, **CONDITIONS, "RASA_CACHE_DIRECTORY": str(folder / "cache")}
    log = folder / "training.log"
    started = time.monotonic()
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT)
        try:
            while process.poll() is None:
                _wait(process)
                print(f"    {name}: {(time.monotonic() - started) / 60:.1f} min{_epoch(log)}", flush=True)
        finally:
            process.kill()
    if process.returncode:
        sys.exit(f"{log.read_text(errors='replace')[-3000:]}\nThe {name} failed; the lines above say why.")
    return time.monotonic() - started


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(REPORT_SECONDS)
    except subprocess.TimeoutExpired:
        return


def _epoch(log: Path) -> str:
    counted = EPOCH.findall(log.read_text(errors="replace"))
    return f", epoch {counted[-1][0]} of {counted[-1][1]}" if counted else ""
