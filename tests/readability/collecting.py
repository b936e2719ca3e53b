"""Every Dutch sentence the system can say, found where it is written: nobody keeps a list, so nothing is forgotten.

What counts as said to people:

- responses of the bot's domain: every text and the title of every button;
- templates of pages and mails: all text between tags, and what is read out (labels, descriptions);
- Python and JavaScript: every string that looks like a sentence or a label (a capital in front and at least two words)
  and is more Dutch than English. Docstrings and comments are not strings that are said.

Values that are filled in later stand as ``…``: they count as one word and are never judged.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import yaml
from wordfreq import zipf_frequency

from tests.running import ROOT

#: Code that speaks to people; whatever else is in these packages is read too.
SPEAKING = ("actions", "connectors", "desk", "referrals", "knowledge", "understanding")
VALUE = "…"
READ_OUT = ("aria-label", "alt", "title", "placeholder", "content")
#: Elements in the middle of a sentence.
INLINE = {"a", "abbr", "b", "bdi", "br", "em", "i", "mark", "q", "small", "span", "strong", "time"}
SILENT = {"script", "style"}

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
#: A capital in front, or a value and a full stop at the end.
_LOOKS_SAID = re.compile(r"[\"'(“•\s-]*([A-ZÀ-Ý]|….*[.?!:]\s*$)", re.DOTALL)
#: Patterns and word lists that read what people type.
_PATTERN = re.compile(r"[|_*~\\]|\s\?\w")
_JINJA = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
#: What stands before and after is never said together.
_OTHERWISE = re.compile(r"\{%-? *(?:else|elif).*?%\}", re.DOTALL)
_JINJA_TEXT = re.compile(r"\"([^\"{}]{4,})\"")
_FORMAT = re.compile(r"\{[\w.:!\[\]]*\}")
_JS_STRING = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Text:
    """Something that is said, and where it is written."""

    where: str
    text: str


@cache
def texts() -> tuple[Text, ...]:
    """All of it."""
    found = [*_responses(), *_templates(), *_python(), *_scripts()]
    return tuple(dict.fromkeys(found))


def words(text: str) -> list[str]:
    """The words of a text, without numbers."""
    return _WORD.findall(text)


def is_dutch(text: str) -> bool:
    """Whether a text is Dutch: most words are, and together they are more common in Dutch than in English."""
    found = [word.lower() for word in words(text)]
    known = sum(zipf_frequency(word, "nl") > 1 for word in found)
    more = sum(zipf_frequency(word, "nl") - zipf_frequency(word, "en") for word in found)
    return known > 0.6 * len(found) and more > 0


def _responses() -> Iterator[Text]:
    for file in sorted((ROOT / "bot" / "domain").glob("*.yml")):
        for name, said in (yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}).items():
            for one in said:
                yield Text(f"{_relative(file)}: {name}", _FORMAT.sub(VALUE, one.get("text", "")))
                for button in one.get("buttons", []):
                    yield Text(f"{_relative(file)}: {name}", button["title"])


def _templates() -> Iterator[Text]:
    for file in sorted((ROOT / "connectors" / "templates").rglob("*.*")):
        source = file.read_text(encoding="utf-8")
        if '<html lang="en">' in source:
            continue
        for text in of_template(source):
            yield Text(_relative(file), text)


def of_template(source: str) -> Iterator[str]:
    """What a template says: its own text, and strings between its braces."""
    for expression in re.findall(r"\{\{.*?\}\}|\{%.*?%\}", source, re.DOTALL):
        yield from (text for text in _JINJA_TEXT.findall(expression) if _is_said(text))
    reader = _Reader()
    reader.feed(re.sub(r"\{\{.*?\}\}", VALUE, _JINJA.sub("", _OTHERWISE.sub(" · ", source)), flags=re.DOTALL))
    reader.close()
    yield from (text for text in reader.blocks() if words(text))


class _Reader(HTMLParser):
    """Collects the text of each block, and the attributes that are read out."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[str] = [""]
        self._silent = False
        #: A link right behind a link: two buttons, not a sentence.
        self._after_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in SILENT
        if tag not in INLINE or (tag == "a" and self._after_link):
            self._blocks.append("")
        self._after_link = False
        about = dict(attrs)
        if tag == "meta" and about.get("name") != "description":
            return
        self._blocks[-1:-1] = [about[name] or "" for name in READ_OUT if name in about]

    def handle_endtag(self, tag: str) -> None:
        self._silent = False
        self._after_link = tag == "a"
        if tag not in INLINE:
            self._blocks.append("")

    def handle_data(self, data: str) -> None:
        self._after_link = self._after_link and not data.strip()
        if not self._silent:
            self._blocks[-1] += data

    def blocks(self) -> Iterator[str]:
        yield from (" ".join(block.split()) for block in self._blocks if block.strip())


def _python() -> Iterator[Text]:
    for package in SPEAKING:
        for file in sorted((ROOT / package).rglob("*.py")):
            if "migrations" in file.parts:
                continue
            for text in of_python(file.read_text(encoding="utf-8")):
                yield Text(_relative(file), text)


def of_python(source: str) -> Iterator[str]:
    """Strings of a module that are said: whole f-strings, with their values left open."""
    tree = ast.parse(source)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in alone or (id(node) in inner and not isinstance(node, ast.JoinedStr)):
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else VALUE for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = _FORMAT.sub(VALUE, node.value)
        else:
            continue
        if _is_said(text):
            yield text


def _scripts() -> Iterator[Text]:
    for file in sorted((ROOT / "connectors" / "static").rglob("*.js")):
        for double, back in _JS_STRING.findall(file.read_text(encoding="utf-8")):
            text = re.sub(r"\$\{[^}]*\}", VALUE, double or back)
            if _is_said(text):
                yield Text(_relative(file), text)


def _is_said(text: str) -> bool:
    return bool(_LOOKS_SAID.match(text)) and not _PATTERN.search(text) and len(words(text)) > 1 and is_dutch(text)


def _relative(file: Path) -> str:
    return str(file.relative_to(ROOT))
