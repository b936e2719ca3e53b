"""What a run leaves in ``reports/``: tables, how they came about, and pictures. Every figure comes from the run."""

import json
import os
import platform
import subprocess
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.evaluation.cases import Case
from tests.evaluation.measure import meant_and_read, worst_confusions
from tests.evaluation.system import System
from tests.evaluation.tables import Table
from tests.running import ROOT
from tests.training import BOT_PYTHON, CONDITIONS

REPORTS = ROOT / "reports"
WORST, IN_PICTURE = 10, 20

HOW_TO_READ = """\
Nothing is trained on any set; the fresh one was written later. Some short messages ("houdoe") stand in the training
data too, because everybody writes them: one row leaves those out. A difference of a point or two on a few hundred
messages says little.

- An acceptable label counts as right, and in macro-F1 as the label that was meant.
- Hard negatives are the messages without danger that ask for help with a theme and stand behind the first danger of
  their file, where the counterparts of danger were written.
- Stock Rasa is the pipeline `rasa init` gives (`tests/evaluation/stock/config.yml`). On all training messages it would
  train for hours, so it learns from a sample of about a thousand, each label by its share
  (`tests/evaluation/sample.py`), for fewer epochs than its default of 100 (`tests/evaluation/stock/model.py`).
- "ours, sample" is ours, trained on that same sample with the encoder as it was published; the app's rules take part,
  as in "ours", which learnt from all messages. Its milliseconds are the model's alone, within its process.
- Stock Rasa is measured in its favour: its best guess counts also where it says that it did not understand; it
  names one label, so the first themes of its ranking count as its needs; its danger is its first label; and it is
  asked within its process, ours over HTTP with the app's rules, places and the person in the answer.
- "-" is what cannot be measured: stock Rasa finds no places, roles or phases, for its training data has none. Ours
  does not tell over this door that it would ask back.
- Memory is resident memory after the last message. Our training includes the dialogue, stock's does not.
- Dialogues: `tests/evaluation/dialogues.py` says what the chat door shows and what it does not.
- Cross-validation reads the training messages, with the encoder as it was published, because the shipped adapter has
  learnt from them; the app's rules take no part. `tests/evaluation/cross_validation.py` says more."""


def confusion_table(cases: Sequence[Case], ours: System) -> Table:
    """Our most frequent mistakes."""
    worst = worst_confusions(meant_and_read(cases, ours.readings), WORST)
    rows = tuple((f"{meant} → {read}", str(times)) for meant, read, times in worst)
    return Table("worst confusions, ours (meant → read)", ("messages",), rows)


def weakest_table(f1: dict[str, float]) -> Table:
    """The labels that cross-validation finds hardest."""
    weakest = sorted(f1.items(), key=lambda item: item[1])[:WORST]
    return Table("weakest labels in cross-validation", ("F1",), tuple((name, f"{one:.3f}") for name, one in weakest))


def write(tables: Sequence[Table], command: str, folder: Path = REPORTS) -> None:
    """Write ``understanding.md``."""
    folder.mkdir(exist_ok=True)
    parts = [
        "# What Wegwijs understands",
        f"Measured on {datetime.now(UTC):%d %B %Y} on {machine()}.\nRepeat: `make evaluate`; this run was `{command}`.",
        *(table.markdown() for table in tables),
        "![Confusion matrix](confusion.png)\n\n![Most frequent mistakes](worst-confusions.png)",
        f"## How to read this\n\n{HOW_TO_READ}",
    ]
    (folder / "understanding.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def draw(cases: Sequence[Case], ours: System, folder: Path = REPORTS) -> None:
    """Count who is taken for what, and have it drawn in the environment that has matplotlib."""
    pairs = meant_and_read(cases, ours.readings)
    meant = sorted({one for one, _ in pairs})
    read = meant + sorted({one for _, one in pairs} - set(meant))
    times = Counter(pairs)
    counted = {
        "title": f"Wegwijs, all {len(cases)} messages of all sets",
        "meant": meant,
        "read": read,
        "counts": [[times[row, column] for column in read] for row in meant],
        # What happened once has no order.
        "worst": [one for one in worst_confusions(pairs, IN_PICTURE) if one[2] > 1],
    }
    folder.mkdir(exist_ok=True)
    file = folder / "confusion.json"
    file.write_text(json.dumps(counted), encoding="utf-8")
    command = [str(BOT_PYTHON), "-W", "ignore", "-m", "tests.evaluation.pictures", str(file)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **CONDITIONS}, check=True)


def machine() -> str:
    """The shape of the machine, without its name."""
    memory = next(line for line in Path("/proc/meminfo").read_text().splitlines() if line.startswith("MemTotal"))
    models = [line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
              if line.startswith("model name")]  # fmt: skip
    cores = f"{os.cpu_count()} cores ({models[0]})" if models else f"{os.cpu_count()} cores"
    return f"{cores}, {int(memory.split()[1]) / 2**20:.0f} GB, {platform.system()}, Python {platform.python_version()}"
