"""The real app, started as ``make run`` starts it, in which the switches can break four things from within."""

import sys
import time
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy import Connection, Engine, event

from actions.helping import ActionFindHelp
from connectors import app, launch
from connectors.preparing import LaunchError
from connectors.settings import Settings
from referrals import workdays, worker
from tests.faults.switches import Switches


def main() -> None:
    install(Switches.of_environment())
    try:
        launch.run(Settings())  # type: ignore[call-arg]
    except LaunchError as problem:
        sys.exit(str(problem))


def install(switches: Switches) -> None:
    """An action that raises, a scheduler that dies, a database that is read-only, a clock that jumps."""
    find, run_due = ActionFindHelp.run, worker.run_due
    real_time = time.time

    # The executor counts the parameters.
    async def find_or_raise(
        self: ActionFindHelp, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        if switches.on("action") is not None:
            raise RuntimeError("an action that fails")
        return await find(self, dispatcher, tracker, domain)

    def run_or_die(*given: Any) -> int:  # noqa: ANN401 - the clockwork's
        if switches.on("scheduler") is not None:
            raise SystemExit("the scheduler dies")
        return run_due(*given)

    def seconds() -> float:
        return float(switches.on("clock") or 0)

    def jumped() -> datetime:
        return workdays.now() + timedelta(seconds=seconds())

    def read_only(connection: Connection) -> None:
        word = "ON" if switches.on("read-only") is not None else "OFF"
        connection.exec_driver_sql(f"PRAGMA query_only = {word}")

    ActionFindHelp.run = find_or_raise  # type: ignore[method-assign]
    worker.run_due = run_or_die
    app.now = jumped
    time.time = lambda: real_time() + seconds()
    event.listen(Engine, "begin", read_only)


if __name__ == "__main__":
    main()
