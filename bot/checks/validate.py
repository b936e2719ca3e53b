"""``rasa data validate``, but strict: any warning or error about the bot's data fails.

Rasa's own command ends well while it warns, and its ``--fail-on-warnings`` lets warnings about unused intents and
responses pass. Here each of them counts.

Usage: ``python -m bot.checks.validate``
"""

from __future__ import annotations

import logging
import sys
import time
from pathlib import Path
from typing import List

from bot.checks import quiet

ROOT = Path(__file__).parent.parent.parent


class _Keeper(logging.Handler):
    """Keeps what Rasa logs as a warning or worse, such as stories that contradict each other."""

    def __init__(self, said: List[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self._said.append(record.getMessage())


def problems(config: Path, domain: Path, data: Path) -> List[str]:
    """Everything Rasa's validation says about a configuration, a domain and training data."""
    quiet.prepare()
    with quiet.imports():
        from rasa.cli.utils import validate_files
        from rasa.shared.importers.importer import TrainingDataImporter

    with quiet.collected() as said:
        keeper = _Keeper(said)
        logging.getLogger("rasa").addHandler(keeper)
        try:
            importer = TrainingDataImporter.load_from_config(str(config), str(domain), [str(data)])
            validate_files(fail_on_warnings=True, max_history=None, importer=importer)
        except SystemExit:
            said.append("Rasa stopped: the data does not fit together.")
        except Exception as error:  # Rasa raises many kinds for many mistakes; each is a mistake in the data
            said.append(f"{type(error).__name__}: {error}")
        finally:
            logging.getLogger("rasa").removeHandler(keeper)
    return said


def main() -> int:
    """Print what is wrong, and one line; the exit code is 1 when anything is wrong."""
    started = time.monotonic()
    found = problems(ROOT / "config.yml", ROOT / "bot" / "domain", ROOT / "bot" / "data")
    for problem in found:
        print(problem)
    verdict = f"{len(found)} problems in the bot's data" if found else "no warnings"
    print(f"rasa data validate: {verdict} ({time.monotonic() - started:.0f} s)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
