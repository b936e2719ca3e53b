"""Accounts from the command line: the first one, and a new link for who is locked out."""

import sys

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import sessionmaker

from connectors.keys import data_keys
from connectors.preparing import LaunchError, say
from connectors.settings import Settings, public_address
from desk.houses import House
from desk.roles import Role
from desk.service import Desk
from desk.sessions import lifetime_of
from knowledge.database import migrate, open_database
from knowledge.places import Gazetteer
from referrals.office import Office, Refused
from referrals.reaching import ReachError
from referrals.sealing import Sealer, SealingError
from referrals.workdays import now


def make_account(settings: Settings, email: str, name: str, role: Role, house: House) -> None:
    """Make an account, or a new link for one that is there, and print the link.

    Args:
        settings: which database.
        email: asked for on a terminal when empty.
        name: the same.
        role: what they do.
        house: their centre or helpdesk; none for a beheerder.

    Raises:
        LaunchError: with what to do.
    """
    email = email or _ask("E-mailadres", "--email")
    engine = open_database(settings.database_url)
    try:
        migrate(engine)
        office = Office(Sealer(data_keys(settings)), now, Gazetteer.load(), public_address(settings))
        desk = Desk(sessionmaker(engine), office, lifetime_of(settings.desk_idle_minutes, settings.desk_hours))
        made = desk.renew(email) or desk.make_account(email, name or _ask("Naam", "--name"), role, house)
    except (Refused, ReachError) as problem:
        raise LaunchError(problem.message) from problem
    except (SealingError, SQLAlchemyError, OSError) as problem:
        where = make_url(settings.database_url).render_as_string(hide_password=True)
        raise LaunchError(
            f"No account was made: {where} or its keys do not work ({type(problem).__name__})."
        ) from problem
    finally:
        engine.dispose()
    say(f"{made.name} can choose a password here, once, within a week:")
    say(f"  {office.address}/balie/uitnodiging/{made.token}")


def _ask(what: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise LaunchError(f"Say who the account is for, with {option}.")
    return input(f"{what}: ")
