"""The command line: ``python -m connectors`` with run, load, account, key, reseal or verify."""

import argparse
import sys

from pydantic import ValidationError

from connectors.accounts import make_account
from connectors.launch import run
from connectors.preparing import LaunchError, load_directory_files, reseal, verify
from connectors.settings import Settings
from desk.houses import House
from desk.roles import Role
from referrals.sealing import new_key


def main() -> int:
    """Do what was asked; failures are one clear line with a remedy."""
    asked = _parser().parse_args()
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
        match asked.command:
            case "run":
                run(settings)
            case "load":
                load_directory_files(settings)
            case "account":
                make_account(settings, asked.email, asked.name, Role(asked.role), House(asked.centre, asked.helpdesk))
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m connectors", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the assistant")
    commands.add_parser("load", help="load the directory")
    commands.add_parser("key", help="make a data key")
    commands.add_parser("reseal", help="seal everything with the newest key")
    commands.add_parser("verify", help="check the access log")
    account = commands.add_parser("account", help="make an account for the desk, or a new link for one that is there")
    account.add_argument("--email", default="", help="their mail address")
    account.add_argument("--name", default="", help="what they are called")
    account.add_argument("--role", default=Role.BEHEERDER, choices=[*Role], help="default: beheerder")
    account.add_argument("--centre", help="id of their centre, as in organizations.csv")
    account.add_argument("--helpdesk", help="id of their helpdesk")
    return parser


if __name__ == "__main__":
    sys.exit(main())
