"""The widget's one file: script, styles and words put together, so that a website needs one line and loads one thing.

No tool builds it: the parts are read in order and wrapped, which a colleague can follow and a server does in a second.
"""

import gzip
import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from connectors.widget.words import script_words

STATIC = Path(__file__).parent.parent / "static"
#: In this order; each part uses what stands before it.
PARTS = ("elements", "keeping", "asking", "showing", "voice", "cards", "chat", "window")
STYLES = ("chat.css", "widget/widget.css")
#: ``rem`` is the size of letters of the website around the widget; inside, letters have a size of their own.
_REM = re.compile(r"(-?[\d.]+)rem\b")
_BLANKS = re.compile(r"\s*\n\s*")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LINE_COMMENT = re.compile(r"^\s*//.*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ ]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Bundle:
    """The file as it is sent."""

    plain: bytes
    zipped: bytes
    tag: str


@cache
def bundle(conversation_hours: float, exit_address: str) -> Bundle:
    """Put it together, once.

    Args:
        conversation_hours: after how long the server forgets a conversation, for what the widget says about that.
        exit_address: where "Verlaat snel" leads when the website chose nothing.
    """
    words = json.dumps(
        {**script_words(conversation_hours), "exit": exit_address}, ensure_ascii=False, separators=(",", ":")
    )
    parts = "".join((STATIC / "widget" / f"{name}.js").read_text(encoding="utf-8") for name in PARTS)
    styles = json.dumps("".join(map(_style, STYLES)), ensure_ascii=False)
    code = _INDENT.sub("", _LINE_COMMENT.sub("", parts))
    plain = f'(() => {{\n"use strict";\nconst WORDS = {words};\nconst STYLE = {styles};\n{code}}})();\n'.encode()
    return Bundle(plain, gzip.compress(plain, mtime=0), f'"{hashlib.sha256(plain).hexdigest()[:20]}"')


def _style(name: str) -> str:
    style = _COMMENT.sub("", (STATIC / name).read_text(encoding="utf-8"))
    return _BLANKS.sub("\n", _REM.sub(r"calc(\1*var(--u))", style))
