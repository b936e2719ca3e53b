"""What the assistant understands of messages it was not trained on: `python -m tests.evaluation`.

Starts the real thing, asks for every evaluation message over its own door, and prints shares and the worst confusions.
"""

import tempfile
from pathlib import Path

from tests.evaluation.cases import read_cases
from tests.evaluation.measure import measure, understand_all
from tests.running import running_wegwijs

WORST = 10


def main() -> None:
    """Measure and print."""
    cases = read_cases()
    with tempfile.TemporaryDirectory() as folder, running_wegwijs(Path(folder)) as running:
        print(f"asking for {len(cases)} messages (about a minute)", flush=True)
        measured = measure(cases, *understand_all(running.address, cases))
    for name, (share, count) in measured.shares.items():
        print(f"{name:45s} {share:6.1%}  of {count}")
    print(f"{'a reading: p50 / p95':45s} {measured.milliseconds(50):.0f} / {measured.milliseconds(95):.0f} ms")
    print("worst confusions (meant, read):")
    for (meant, read), count in measured.confusions.most_common(WORST):
        print(f"  {meant:24s} {read:24s} {count}")


if __name__ == "__main__":
    main()
