"""`make bench`, the part about search: how long an answer takes with a hundred thousand services.

Everything a request does is measured but HTTP: looking whether the directory changed, searching, and reading what is
shown from the database. Each query is typed letter by letter, as a volunteer does.
"""

import tempfile
import time
from collections.abc import Callable
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
ROUNDS = 2
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
    place = near.place if near else None
    times: dict[str, list[tuple[float, float]]] = {
        "each letter, the first time": [],
        "each letter": [],
        "a theme, open now": [],
    }
    for round_ in range(ROUNDS):
        group = "each letter" if round_ else "each letter, the first time"
        for text in TYPED:
            for length in range(2, len(text) + 1):
                times[group].append(timed(lambda words=text[:length]: search.answer(words, near=place)))
        for theme in ("lotgenoten", "emotionele-steun", "rouw"):
            ticked = Filters(theme=theme, open_now=True)
            times["a theme, open now"].append(timed(lambda ticked=ticked: search.answer("", ticked, near=place)))
    for name, each in times.items():
        wall, processor = (sorted(column) for column in zip(*each, strict=True))
        row(f"{kind}: {name}: p50 / p95 / most", f"{_at(wall, 50)} / {_at(wall, 95)} / {wall[-1]:.0f} ms")
        row("    of which the processor worked: p50 / p95", f"{_at(processor, 50)} / {_at(processor, 95)} ms")


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the clock, and of this thread's work: on a shared machine the clock counts others too."""
    started, worked = time.perf_counter(), time.thread_time()
    work()
    return (time.perf_counter() - started) * 1000, (time.thread_time() - worked) * 1000


def _at(ordered: list[float], percent: int) -> str:
    return f"{ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]:.0f}"


def row(name: str, value: str) -> None:
    """One line of the table."""
    print(f"{name:60s} {value}", flush=True)


if __name__ == "__main__":
    main()
