"""Names of people: by Deduce, made for Dutch medical text, and by what comes before a name in hurried notes.

Of Deduce only the part for names is loaded: with streets and institutions it takes a minute and a half and 1.2 GB the
first time, without them a second and 40 MB (measured with 3.0.6). Those have forms that ``patterns`` knows.
"""

import json
import logging
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from referrals.cleaning.spans import Span

NAME = "naam"
#: Lists that Deduce insists on and that we leave empty.
NOT_USED = ("locations", "institutions")
#: Before a name, also when nobody took the trouble to type a capital.
TITLES = r"(?:mevrouw|mevr|mw|meneer|dhr|de heer|heer|juffrouw|familie|fam|dokter|dr|zuster)"
SAYS_NAME = r"(?:heet|heette|genaamd|genoemd|naam is|naam:|voornaam:?|achternaam:?)"
BETWEEN = r"(?i:van|de|der|den|het|'t|ten|ter|el|al|bin|ben)"
WORD = r"[^\W\d_][\w'’-]{1,40}"
AFTER_TITLE = re.compile(rf"\b{TITLES}\b\.? ((?:{BETWEEN} ){{0,3}})({WORD})", re.I)
AFTER_NAME_IS = re.compile(
    rf"\b(?i:{SAYS_NAME}) ((?:{BETWEEN} ){{0,3}}{WORD}(?: (?:{BETWEEN} ){{0,3}}[A-Z][\w'’-]{{1,40}}){{0,3}})"
)
#: Deduce reads a text again for each name it finds, so a long one goes in pieces: lines, cut between words if need be.
PIECE = re.compile(r"[^\n]{1,400}(?!\S)|[^\n]{1,400}")
#: One load in a process, also when two ask at once.
_loading = threading.Lock()


def find(text: str) -> Iterator[Span]:
    """Every name that is seen."""
    with _loading:
        deduce, surnames = _loaded()
    if not text.strip():
        return
    for piece in PIECE.finditer(text):
        for one in deduce.deidentify(piece.group()).annotations:
            yield Span(piece.start() + one.start_char, piece.start() + one.end_char, NAME)
    for found in AFTER_TITLE.finditer(text):
        if found[2].casefold() in surnames or found[1] or found[2][0].isupper():
            yield Span(found.start(1), found.end(2), NAME)
    for found in AFTER_NAME_IS.finditer(text):
        first = found[1].split()[-1].casefold()
        if first not in NOT_NAMES:
            yield Span(found.start(1), found.end(1), NAME)


#: "Het heet mantelzorg", "hoe heet dat": words that follow without being a name.
NOT_NAMES = frozenset({"dat", "dit", "het", "de", "een", "zo", "nu", "ook", "niet", "wel", "die", "deze", "anders"})


@cache
def _loaded() -> tuple[Any, frozenset[str]]:
    with _quietly():
        # Imported here: who never cleans a text pays nothing.
        from deduce import Deduce  # type: ignore[import-untyped]

    with as_file(files("deduce")) as package, TemporaryDirectory() as folder:
        lists = Path(folder)
        shutil.copytree(package / "data" / "lookup" / "src", lists / "src", ignore=shutil.ignore_patterns("*.py"))
        for group in NOT_USED:
            for file in (lists / "src" / group).rglob("*.txt"):
                file.write_text("\n", encoding="utf-8")
        config = json.loads((package / "base_config.json").read_text(encoding="utf-8"))
        config["annotators"] = {name: one for name, one in config["annotators"].items() if one.get("group") == "names"}
        # Its cache goes with the folder: it is a pickle, and whoever could write to one that stays could run code here.
        with _quietly():
            deduce = Deduce(
                load_base_config=False,
                config=config,
                lookup_data_path=lists,
                cache_path=lists,
                build_lookup_structs=True,
            )
        surnames = (lists / "src" / "names" / "lst_surname" / "items.txt").read_text(encoding="utf-8")
        common = (lists / "src" / "whitelist" / "lst_common_word" / "items.txt").read_text(encoding="utf-8")
    return deduce, frozenset(surnames.casefold().split()) - frozenset(common.casefold().split())


@contextmanager
def _quietly() -> Iterator[None]:
    """Without Deduce's word on the root logger.

    Importing it sets logging up at its most talkative, unless somebody did so before, and building it says that this
    takes minutes. With a handler on the root logger both leave logging alone; it goes again, for whoever sets it up.
    """
    before, silent = logging.root.manager.disable, logging.NullHandler()
    logging.root.addHandler(silent)
    logging.disable(logging.INFO)
    try:
        yield
    finally:
        logging.disable(before)
        logging.root.removeHandler(silent)
