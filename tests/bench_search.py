"""`make bench`, the part about search: how long an answer takes with a hundred thousand services.

Everything a request does is measured but HTTP: looking whether the directory changed, searching, and reading what is
shown from the database. Each query is typed letter by letter, as a volunteer does.
"""

import statistics
import tempfile
import time
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from knowledge.database import migrate, open_database
from knowledge.directory.loading import load_directory
from knowledge.places import Gazetteer
from knowledge.search import Filters, Search
from tests.knowledge import databases
from tests.large_directory import fill
from tests.running import ROOT

SERVICES = 100_000
ROUNDS = 3
TYPED = ("rouw zaandam", "lotgenoten jonge vrouw twente", "thuishulp 1506", "hospies zwole", "yoga", "annas huis",
         "mantelzorger groningen", "kinderen leeuwarden", "geld noord-brabant", "massage den haag")  # fmt: skip


def main() -> None:
    """Measure on each kind of database that answers."""
    gazetteer = Gazetteer.load()
    for kind in databases.kinds():
        with tempfile.TemporaryDirectory() as folder, databases.empty_database(kind, Path(folder)) as url:
            engine = open_database(url)
            migrate(engine)
            with Session(engine) as session:
                load_directory(session, ROOT / "knowledge" / "data", gazetteer)
            print(f"==> making {SERVICES} services in {kind}", flush=True)
            there = fill(engine, gazetteer, SERVICES)
            measure(kind, Search(sessionmaker(engine), gazetteer), there)
            engine.dispose()


def measure(kind: str, search: Search, services: int) -> None:
    """Print the figures of one database."""
    started = time.perf_counter()
    search.warm_up()
    row(f"{kind}: index of {services} services made", f"{time.perf_counter() - started:.1f} s")
    near = Gazetteer.load().resolve("Zaandam")
    times: dict[str, list[float]] = {"first look at a place": [], "each letter typed": [], "themes ticked": []}
    for round_ in range(ROUNDS):
        for text in TYPED:
            for length in range(2, len(text) + 1):
                started = time.perf_counter()
                search.answer(text[:length], near=near.place if near else None)
                group = "each letter typed" if round_ else "first look at a place"
                times[group].append((time.perf_counter() - started) * 1000)
        for theme in ("lotgenoten", "emotionele-steun", "rouw"):
            started = time.perf_counter()
            search.answer("", Filters(theme=theme, open_now=True), near=near.place if near else None)
            times["themes ticked"].append((time.perf_counter() - started) * 1000)
    for name, each in times.items():
        cuts = statistics.quantiles(each, n=100)
        row(f"{kind}: {name}: p50 / p95 / most", f"{cuts[49]:.0f} / {cuts[94]:.0f} / {max(each):.0f} ms")


def row(name: str, value: str) -> None:
    """One line of the table."""
    print(f"{name:60s} {value}", flush=True)


if __name__ == "__main__":
    main()
