"""What the assistant understands of messages it was not trained on, beside stock Rasa: ``make evaluate``.

Trains both on one sample of about a thousand training messages, ours on all of them too, asks each for every message,
cross-validates ours, prints tables and writes ``reports/``. ``--without-stock`` leaves out both that learn from the
sample; ``--epochs`` says how many stock Rasa trains.
"""

import argparse
import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.evaluation import dialogues, report, tables
from tests.evaluation.bot_environment import ask, say
from tests.evaluation.cases import Case, read_cases
from tests.evaluation.measure import Share
from tests.evaluation.ours import ask_ours
from tests.evaluation.sample import write_sample
from tests.evaluation.small import ask_small
from tests.evaluation.stock.model import EPOCHS, ask_stock, train_stock
from tests.evaluation.system import System
from tests.evaluation.tables import Table
from tests.running import running_wegwijs
from tests.training import train_ours

FOLDS = 5


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print and write."""
    options = _options(arguments)
    sets = read_cases()
    cases = [case for chosen in sets.values() for case in chosen]
    ours, held = _ours(cases)
    validated = _cross_validation(options.folds)
    systems = [ours] if options.without_stock else [ours, *_on_the_sample(cases, options.epochs)]
    found = [
        *_understanding(sets, cases, systems),
        tables.costs(systems),
        *([tables.shares("dialogues, ours", held)] if held else []),
        *validated,
        report.confusion_table(cases, ours),
    ]
    print("\n" + "\n\n".join(table.aligned() for table in found))
    command = shlex.join(["python", "-m", "tests.evaluation", *(sys.argv[1:] if arguments is None else arguments)])
    report.write(found, command)
    report.draw(cases, ours)
    print(f"\nwritten: {report.REPORTS}")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description="Measure what is understood.")
    parser.add_argument("--without-stock", action="store_true", help="leave stock Rasa out: it takes most of the time")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help=f"of stock Rasa; default {EPOCHS}")
    parser.add_argument("--folds", type=int, default=FOLDS, help=f"of the cross-validation; default {FOLDS}")
    return parser.parse_args(arguments)


def _ours(cases: Sequence[Case]) -> tuple[System, dict[str, Share]]:
    say("==> ours: training")
    with tempfile.TemporaryDirectory() as folder:
        seconds = train_ours(Path(folder))
    say(f"==> ours: {len(cases)} messages, one at a time, then dialogues (two minutes)")
    with tempfile.TemporaryDirectory() as folder, running_wegwijs(Path(folder)) as running:
        return ask_ours(running, cases, seconds), dialogues.hold_all(running, dialogues.read_dialogues())


def _cross_validation(folds: int) -> list[Table]:
    say(f"==> ours: cross-validation in {folds} folds")
    found = ask("tests.evaluation.cross_validation", {"folds": folds})
    figures = {name: Share(**share) for name, share in found["figures"].items()}
    title = f"cross-validation in {folds} folds, unadapted encoder"
    return [tables.shares(title, figures), report.weakest_table(found["f1"])]


def _on_the_sample(cases: Sequence[Case], epochs: int) -> tuple[System, System]:
    """Ours and stock, trained on the same messages."""
    with tempfile.TemporaryDirectory() as sampled, tempfile.TemporaryDirectory() as folder:
        sample = write_sample(Path(sampled))
        say("==> ours on the sample: training and all messages (a minute)")
        small = ask_small(sample, cases)
        say(f"==> stock on the sample: training, {epochs} epochs (the longest part)")
        model, seconds = train_stock(Path(folder), nlu=sample, epochs=epochs)
        say(f"==> stock: {len(cases)} messages, one at a time")
        return small, ask_stock(model, cases, seconds)


def _understanding(sets: dict[str, list[Case]], cases: Sequence[Case], systems: Sequence[System]) -> list[Table]:
    """A table of all sets together, then one of each."""
    found = [tables.understanding("all sets", cases, range(len(cases)), systems)]
    start = 0
    for name, chosen in sets.items():
        found.append(tables.understanding(name, cases, range(start, start + len(chosen)), systems))
        start += len(chosen)
    return found


if __name__ == "__main__":
    main()
