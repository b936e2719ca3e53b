"""Every phone number the assistant can say stands in the directory's list of helplines.

Numbers of centres come from the directory itself, row by row with their source; these tests read all other texts: the
domain, the actions, the safety answers, the page and the app's own sentences.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from actions import people
from actions.languages import whom_to_call
from connectors import turns
from knowledge.helplines import helplines
from tests.running import ROOT
from understanding.labels import Danger, DangerKind, DangerVariant, Language
from understanding.safety.answers import answer

#: Digits in a row, with what people write between them, from three digits on.
PHONE_LIKE = re.compile(r"(?<![\w.#&;/%-])\+?\d[\d ()-]*\d(?![\w%]|\.\d)")
DATE = re.compile(r"\b\d{1,2}-\d{1,2}-(?:19|20)\d{2}\b")
#: 112, 113, 116 111 and its like, and those of municipalities.
SHORT = re.compile(r"11[23]|116\d{3}|140\d{2,3}")
#: Code that speaks to people. Whatever else is in these packages is read too: a number has no business there.
SPEAKING = ("actions", "connectors", "desk", "knowledge/matching", "referrals", "understanding")
TEMPLATES = sorted((ROOT / "connectors" / "templates").rglob("*.*"))
DOCS = sorted((ROOT / "docs").glob("*.md"))
SCRIPTS = sorted((ROOT / "connectors" / "static").rglob("*.js"))


def digits(number: str) -> str:
    return re.sub(r"\D", "", number)


KNOWN = {digits(number) for line in helplines().values() for number in line.numbers}


def numbers(text: str) -> set[str]:
    """What looks like a phone number: the short ones that exist, and everything of at least seven digits."""
    found = {digits(match) for match in PHONE_LIKE.findall(DATE.sub(" ", text))}
    return {number for number in found if len(number) >= 7 or SHORT.fullmatch(number)}


def answers(node: object) -> Iterator[str]:
    """All strings of the domain."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from answers(value)
    elif isinstance(node, list):
        for value in node:
            yield from answers(value)


def spoken(file: Path) -> Iterator[str]:
    """String constants of a module, also inside f-strings, without its docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            yield node.value


def test_the_list_itself() -> None:
    assert {"112", "113", "08000113", "08002000", "08000432", "08000226622", "0880767000"} <= KNOWN
    assert all(line.source and line.source_date for line in helplines().values())


@pytest.mark.parametrize("text", ["Bel 0800-022 66 22.", "Bel 075 123 45 67", "(075) 123 45 67", "+31 75 1234567",
                                  "bel 112", "14 075 of 0800-0113", "0900-0767"])  # fmt: skip
def test_numbers_are_seen(text: str) -> None:
    assert numbers(text)


@pytest.mark.parametrize(
    "text", ["van 8 tot 18 jaar", "in 2026", "2026-01-31"[:7], "10.00-17.00 uur", "24 uur per dag", "3 km"]
)
def test_other_figures_are_no_numbers(text: str) -> None:
    assert numbers(text) == set()


@pytest.mark.parametrize("file", sorted((ROOT / "bot" / "domain").glob("*.yml")), ids=lambda file: file.name)
def test_the_domain_says_known_numbers_only(file: Path) -> None:
    for text in answers(yaml.safe_load(file.read_text(encoding="utf-8"))):
        assert numbers(text) <= KNOWN, text


@pytest.mark.parametrize("package", SPEAKING)
def test_code_says_known_numbers_only(package: str) -> None:
    files = sorted((ROOT / package).rglob("*.py"))
    assert files
    for file in files:
        for text in spoken(file):
            assert numbers(text) <= KNOWN, (file, text)


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_the_page_says_known_numbers_only(file: Path) -> None:
    assert numbers(re.sub(r"<[^>]*>|\{%.*?%\}", " ", file.read_text(encoding="utf-8"))) <= KNOWN


@pytest.mark.parametrize("file", [*DOCS, *SCRIPTS], ids=lambda file: file.name)
def test_docs_and_scripts_say_known_numbers_only(file: Path) -> None:
    assert numbers(file.read_text(encoding="utf-8")) <= KNOWN


def test_what_is_put_together_says_known_numbers_only() -> None:
    texts: list[str] = [
        value for module in (people, turns) for value in vars(module).values() if isinstance(value, str)
    ]
    texts += [
        answer(Danger(kind, frozenset({variant})), again=again)
        for kind in DangerKind
        for variant in DangerVariant
        for again in (False, True)
    ]
    texts += [
        whom_to_call(language, danger)
        for language in Language
        for danger in (None, *(Danger(kind, frozenset({variant})) for kind in DangerKind for variant in DangerVariant))
    ]
    said = set().union(*map(numbers, texts))
    assert said <= KNOWN and {"112", "113", "08000226622", "0880767000"} <= said
