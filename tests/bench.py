"""`make bench`: how fast the real thing is. Bounded in count and time, on loopback only.

Prints medians; nothing here is a test, because a shared machine is faster or slower by the hour.
"""

import concurrent.futures
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.running import ROOT, Wegwijs, running_wegwijs

BOT_PYTHON = ROOT / ".venv" / "bot" / "bin" / "python"
CONVERSATIONS = 16
#: One conversation, as people hold them: a need, a place, more, an interruption, a correction, thanks.
TURNS = (
    "ik ben zo moe sinds de chemo en niemand ziet het",
    "Amersfoort",
    "andere",
    "ben je een mens?",
    "mijn zus zoekt ook iets, die woont in Meppel",
    "dank je wel",
)
ROUNDS = 5


def main() -> None:
    """Measure and print one row each."""
    with tempfile.TemporaryDirectory() as folder, running_wegwijs(Path(folder)) as running:
        row("cold start, until both are ready", f"{running.seconds_to_ready:.1f} s")
        for name, megabytes in memory(running).items():
            row(f"memory of the {name} after the start", f"{megabytes:.0f} MB")
        one_by_one(running)
        side_by_side(running)
        long_conversation(running)
        for name, megabytes in memory(running).items():
            row(f"memory of the {name} at the end", f"{megabytes:.0f} MB")
    if "--train" in sys.argv:
        training()


def one_by_one(running: Wegwijs) -> None:
    """The time of a turn when nobody else is there."""
    times = [timed(running, f"alone-{round_}", text) for round_ in range(ROUNDS * 4) for text in TURNS]
    cuts = statistics.quantiles(times, n=100)
    row("a turn, alone: p50 / p95", f"{cuts[49]:.0f} / {cuts[94]:.0f} ms")


def side_by_side(running: Wegwijs) -> None:
    """Messages per second while sixteen people talk at once."""

    def converse(number: int) -> list[float]:
        return [timed(running, f"many-{round_}-{number}", text) for round_ in range(ROUNDS) for text in TURNS]

    started = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(CONVERSATIONS) as pool:
        times = [one for each in pool.map(converse, range(CONVERSATIONS)) for one in each]
    seconds = time.perf_counter() - started
    cuts = statistics.quantiles(times, n=100)
    row(f"messages a second with {CONVERSATIONS} conversations", f"{len(times) / seconds:.0f}")
    row("a turn among them: p50 / p95", f"{cuts[49]:.0f} / {cuts[94]:.0f} ms")


def long_conversation(running: Wegwijs) -> None:
    """Whether message 100 takes longer than message 1."""
    times = [timed(running, "long", TURNS[number % len(TURNS)]) for number in range(102)]
    row(
        "a turn, messages 1-12 / 91-102",
        f"{statistics.median(times[:12]):.0f} / {statistics.median(times[-12:]):.0f} ms",
    )


def training() -> None:
    """A whole training, without what Rasa keeps from the last one."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            str(BOT_PYTHON),
            "-W",
            "ignore",
            "-m",
            "bot.light_rasa",
            "train",
            "--quiet",
            "--force",
            "--out",
            folder,
        ]
        command += ["--config", "config.yml", "--domain", "bot/domain", "--data", "bot/data"]
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        row("training", f"{time.perf_counter() - started:.0f} s")


def timed(running: Wegwijs, sender: str, text: str) -> float:
    """Milliseconds of one turn."""
    started = time.perf_counter()
    running.say(sender, text)
    return (time.perf_counter() - started) * 1000


def memory(running: Wegwijs) -> dict[str, float]:
    """Resident megabytes of both processes, as the kernel counts them."""
    app = running.process.pid
    children = Path(f"/proc/{app}/task/{app}/children").read_text().split()
    return {"app": _resident(app), "bot": sum(_resident(int(child)) for child in children)}


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def row(name: str, value: str) -> None:
    """One line of the table."""
    print(f"{name:45s} {value}", flush=True)


if __name__ == "__main__":
    main()
