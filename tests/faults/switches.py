"""Faults are files in a folder that all processes of a run look at: there or not, with a word in them or not."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = "WEGWIJS_TEST_FAULTS"


class Switches:
    """The faults that are on now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_environment(cls) -> "Switches":
        return cls(Path(os.environ[FOLDER]))

    def on(self, name: str) -> str | None:
        """What stands in the file of a fault, or None when it is off."""
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    @contextmanager
    def turned_on(self, name: str, word: str = "") -> Iterator[None]:
        """As long as the block lasts."""
        (self.folder / name).write_text(word, encoding="utf-8")
        try:
            yield
        finally:
            (self.folder / name).unlink(missing_ok=True)
