"""The command line: ``python -m connectors`` with run, load, key, reseal or verify."""

import argparse
import sys

from pydantic import ValidationError

from connectors.launch import run
from connectors.preparing import LaunchError, load_directory_files, reseal, verify
from connectors.settings import Settings
from referrals.sealing import new_key


def main() -> int:
    """Do what was asked; failures are one clear line with a remedy."""
    parser = argparse.ArgumentParser(prog="python -m connectors", description=__doc__)
    what = "run the assistant, load the directory, make a data key, seal everything with the newest key, or check the "
    parser.add_argument("command", choices=["run", "load", "key", "reseal", "verify"], help=f"{what}access log")
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
        match command:
            case "run":
                run(settings)
            case "load":
                load_directory_files(settings)
            case "key":
                print(new_key())
            case "reseal":
                reseal(settings)
            case "verify":
                verify(settings)
    except LaunchError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
