"""Runs in the bot's environment, which has matplotlib: draws ``reports/*.png`` from what a run counted.

By hand: ``.venv/bot/bin/python -m tests.evaluation.pictures reports/confusion.json``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import PowerNorm
from numpy.typing import NDArray

MATRIX, BARS = "confusion.png", "worst-confusions.png"
DPI = 100
#: Inches of a cell.
CELL = 0.3
#: A single slip says nothing; from so many on, the number stands in the cell.
WORTH_A_NUMBER = 2
#: The share of a row from which white numbers read better than dark ones.
DARK_FROM = 0.3
INK, BLUE = "#1f2933", "#20639b"


def draw(counted: dict[str, Any], folder: Path) -> None:
    """Both pictures.

    Args:
        counted: ``title``, ``meant`` and ``read`` (labels), ``counts`` (a row for each label meant, a column for each
            label read) and ``worst`` (label meant, label read, how often).
        folder: where they go.
    """
    plt.rcParams.update({"font.size": 9, "text.color": INK, "axes.edgecolor": "#c5ced6"})
    _matrix(counted["meant"], counted["read"], np.array(counted["counts"]), counted["title"], folder / MATRIX)
    _bars(counted["worst"], counted["title"], folder / BARS)


def _matrix(meant: list[str], read: list[str], counts: NDArray[np.int_], title: str, file: Path) -> None:
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = plt.subplots(figsize=(3 + CELL * len(read), 3 + CELL * len(meant)), dpi=DPI)
    # On a straight scale the few slips of a row would be as good as white.
    axes.imshow(shares, cmap="Blues", norm=PowerNorm(0.5, 0, 1))
    axes.set_xticks(range(len(read)), read, rotation=90)
    axes.set_yticks(range(len(meant)), [f"{label} ({row.sum()})" for label, row in zip(meant, counts, strict=True)])
    axes.tick_params(length=0, top=True, labeltop=True)
    axes.set_xticks(np.arange(len(read) + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(meant) + 1) - 0.5, minor=True)
    axes.grid(which="minor", color="#e4e9ed", linewidth=0.5)
    axes.tick_params(which="minor", length=0)
    for row, column in np.argwhere(counts):
        if meant[row] == read[column] or counts[row, column] >= WORTH_A_NUMBER:
            colour = "white" if shares[row, column] > DARK_FROM else INK
            axes.text(column, row, counts[row, column], ha="center", va="center", color=colour, fontsize=8)
    axes.set(xlabel="label read", ylabel="label meant (messages)")
    axes.set_title(
        f"{title}\ncolour: share of the row, on a root scale; a single slip has colour and no number",
        loc="left",
        pad=12,
    )
    _save(figure, file)


def _bars(worst: list[tuple[str, str, int]], title: str, file: Path) -> None:
    figure, axes = plt.subplots(figsize=(9, 1.4 + 0.34 * len(worst)), dpi=DPI)
    bars = axes.barh(range(len(worst)), [times for _, _, times in worst], color=BLUE, height=0.65)
    axes.bar_label(bars, padding=4)
    axes.set_yticks(range(len(worst)), [f"{meant}  →  {read}" for meant, read, _ in worst])
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.tick_params(length=0)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_title(f"{title}\nmost frequent mistakes: meant → read, messages", loc="left", fontsize=10)
    _save(figure, file)


def _save(figure: plt.Figure, file: Path) -> None:
    # Without the name of the program two runs with the same figures give the same file.
    figure.savefig(file, bbox_inches="tight", metadata={"Software": None})
    plt.close(figure)


if __name__ == "__main__":
    source = Path(sys.argv[1])
    draw(json.loads(source.read_text(encoding="utf-8")), source.parent)
