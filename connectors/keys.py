"""The keys for personal data: from the settings, else from a file that is made once, for who tries Wegwijs out."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from connectors.settings import ROOT, Settings
from referrals.sealing import new_key

KEY_FILE = ROOT / "var" / "data.keys"


def data_keys(settings: Settings, file: Path = KEY_FILE) -> str:
    """The keys, newest first, separated by commas.

    A key beside the database protects a copy of the database alone; where real people are, the key comes from
    ``WEGWIJS_DATA_KEYS``.
    """
    given = settings.data_keys.get_secret_value()
    if given:
        return given
    if not file.is_file():
        _make(file)
    return file.read_text(encoding="ascii").strip()


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # A temporary file is readable by its owner only.
    with NamedTemporaryFile("w", encoding="ascii", dir=file.parent) as whole:
        whole.write(f"{new_key()}\n")
        whole.flush()
        # Two processes that start together must not each have a key of their own: the first one stays.
        with suppress(FileExistsError):
            os.link(whole.name, file)
