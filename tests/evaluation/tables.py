"""Tables, for the terminal and for a report."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.evaluation.cases import Case
from tests.evaluation.measure import FIGURES, MACRO_F1, Share, measure, percentile
from tests.evaluation.system import System

NOTHING = "-"


@dataclass(frozen=True)
class Table:
    """A title, the names of the columns behind the first, and rows of a name and its cells."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def aligned(self) -> str:
        """For the terminal: names to the left, figures to the right."""
        lines = [(self.title, *self.columns), *self.rows]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.columns) + 1)]
        padded = [[line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:])] for line in lines]
        padded.insert(1, ["-" * width for width in widths])
        return "\n".join("  ".join(line) for line in padded)

    def markdown(self) -> str:
        """For the report."""
        lines = [("", *self.columns), ("---", *("---:" for _ in self.columns)), *self.rows]
        return f"## {self.title}\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)


def understanding(name: str, cases: Sequence[Case], numbers: Sequence[int], systems: Sequence[System]) -> Table:
    """The figures of one set of cases.

    Args:
        name: of the set.
        cases: all cases.
        numbers: which of them are in the set.
        systems: one column each.
    """
    chosen = [cases[number] for number in numbers]
    measured = [measure(chosen, [one.readings[number] for number in numbers], one.whose) for one in systems]
    names = [MACRO_F1, *(figure.name for figure in FIGURES)]
    rows = [_row(figure, [shares.get(figure) for shares in measured]) for figure in names]
    columns = (*(system.name for system in systems), "of")
    return Table(f"{name}: {len(chosen)} messages", columns, tuple(row for row in rows if row))


def _row(name: str, shares: Sequence[Share | None]) -> tuple[str, ...] | None:
    counts = [share.count for share in shares if share]
    return (name, *map(percent, shares), str(counts[0])) if counts else None


def percent(share: Share | None) -> str:
    """One decimal, or a dash where it cannot be measured."""
    return f"{share.value:.1%}" if share else NOTHING


def shares(title: str, found: dict[str, Share]) -> Table:
    """Figures of one assistant."""
    return Table(title, ("share", "of"), tuple((name, percent(one), str(one.count)) for name, one in found.items()))


def costs(systems: Sequence[System]) -> Table:
    """Time and memory."""
    rows: list[tuple[str, ...]] = [
        (f"a reading: p{part}", *(f"{percentile(one.milliseconds, part):.0f} ms" for one in systems))
        for part in (50, 95)
    ]
    for process in dict.fromkeys(process for one in systems for process in one.megabytes):
        held = (one.megabytes.get(process) for one in systems)
        rows.append((f"memory: {process}", *(NOTHING if size is None else f"{size:.0f} MB" for size in held)))
    seconds = (one.training_seconds for one in systems)
    rows.append(("training", *("not in this run" if one is None else f"{one:.0f} s" for one in seconds)))
    return Table("time and memory", tuple(one.name for one in systems), tuple(rows))
