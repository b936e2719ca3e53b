"""The command line: ``python -m connectors run`` and ``python -m connectors load``."""

import argparse
import sys

from pydantic import ValidationError

from connectors.launch import LaunchError, load_directory_files, run
from connectors.settings import Settings


def main() -> int:
    """Do what was asked; failures are one clear line with a remedy."""
    parser = argparse.ArgumentParser(prog="python -m connectors", description=__doc__)
    parser.add_argument("command", choices=["run", "load"], help="run the assistant, or load the directory")
    command = parser.parse_args().command
    try:
        settings = Settings()  # type: ignore[call-arg]  # pydantic fills the fields from the environment
    except ValidationError as problem:
        first = problem.errors()[0]
        name = f"WEGWIJS_{str(first['loc'][0]).upper()}"
        print(
            f"Setting {name}={first['input']!r} is wrong: {first['msg']}. The README lists all settings.",
            file=sys.stderr,
        )
        return 2
    try:
        run(settings) if command == "run" else load_directory_files(settings)
    except LaunchError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
