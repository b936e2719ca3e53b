"""What happens to the database before and beside running: tables, directory, keys."""

from alembic.util import CommandError
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session

from connectors.keys import data_keys
from connectors.settings import Settings
from desk.second_step import reseal_accounts
from knowledge.database import migrate, open_database
from knowledge.directory.loading import DirectoryError, load_directory
from knowledge.places import Gazetteer
from referrals import access_log
from referrals.sealing import Sealer, SealingError, reseal_all


class LaunchError(Exception):
    """Wegwijs cannot start; the message says why and what to do."""


def load_directory_files(settings: Settings) -> None:
    """Bring the tables up to date and load the directory.

    Raises:
        LaunchError: the database cannot be opened, or the files hold errors, each named with its line.
    """
    say("==> loading the directory")
    try:
        engine = open_database(settings.database_url)
        try:
            migrate(engine)
            with Session(engine) as session:
                counts = load_directory(session, settings.directory_path, Gazetteer.load())
        finally:
            engine.dispose()
    except DirectoryError as problem:
        lines = "\n".join(f"  {error}" for error in problem.errors)
        raise LaunchError(f"{lines}\n{problem}. Correct the lines above and run `make load` again.") from problem
    except ModuleNotFoundError as problem:
        raise LaunchError(
            f"The database of WEGWIJS_DATABASE_URL needs a driver that is not installed: {problem.name}."
        ) from problem
    except (SQLAlchemyError, CommandError, OSError) as problem:
        raise LaunchError(
            f"The database {_without_password(settings.database_url)} does not work ({type(problem).__name__}). "
            "Check WEGWIJS_DATABASE_URL, and whether the disk is full or read-only."
        ) from problem
    say("    " + ", ".join(f"{count} {table}" for table, count in counts.items() if count))


def reseal(settings: Settings) -> None:
    """Seal all personal data with the newest key, so that older ones can be taken away.

    Raises:
        LaunchError: the keys do not open what is there, or the database does not work.
    """
    engine = open_database(settings.database_url)
    try:
        with Session(engine) as session, session.begin():
            sealer = Sealer(data_keys(settings))
            rows = reseal_all(session, sealer) + reseal_accounts(session, sealer)
            rows += access_log.sign_again(session, sealer)
            verdict = access_log.check(session, sealer)
    except (SealingError, SQLAlchemyError) as problem:
        reason = str(problem) if isinstance(problem, SealingError) else f"the database fails ({type(problem).__name__})"
        raise LaunchError(f"Nothing was sealed anew: {reason}") from problem
    finally:
        engine.dispose()
    say(f"{rows} rows are sealed with the newest key.")
    if verdict.wrong:
        raise LaunchError(
            f"The access log was not signed anew: {verdict.wrong} Keep the older keys, and run `make verify`."
        )
    say("Older keys can go from WEGWIJS_DATA_KEYS.")


def verify(settings: Settings) -> None:
    """Check that nobody changed the access log, and print what to write down elsewhere.

    Raises:
        LaunchError: it was changed, or the database does not work.
    """
    engine = open_database(settings.database_url)
    try:
        with Session(engine) as session:
            verdict = access_log.check(session, Sealer(data_keys(settings)))
    except (SealingError, SQLAlchemyError) as problem:
        raise LaunchError(f"The access log cannot be read ({type(problem).__name__}).") from problem
    finally:
        engine.dispose()
    if verdict.wrong:
        raise LaunchError(f"The access log was changed: {verdict.wrong}")
    say(f"The access log is whole: {verdict.rows} rows, the newest is {verdict.last} {verdict.newest or '(none)'}.")


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "address"


def say(text: str) -> None:
    """One line for who started us, at once."""
    print(text, flush=True)
