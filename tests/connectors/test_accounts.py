"""``python -m connectors account``: the first account, a new link, and clear lines when something is missing."""

import io
import re
from pathlib import Path

import pytest

from connectors.__main__ import main

EMAIL = "baas@voorbeeld-post.nl"


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWIJS_DATABASE_URL", f"sqlite:///{tmp_path / 'test.db'}")
    monkeypatch.setattr("sys.stdin", io.StringIO())


def account(monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr("sys.argv", ["connectors", "account", *options])
    return main()


def test_it_prints_a_link_and_a_new_one_for_who_is_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    links = []
    for _ in range(2):
        assert account(monkeypatch, "--email", EMAIL, "--name", "Baas") == 0
        said = capsys.readouterr().out
        assert said.startswith("Baas can choose a password here, once")
        links += re.findall(r"http://localhost:8000/balie/uitnodiging/[\w-]{43}\n", said)
    assert len(set(links)) == 2


@pytest.mark.parametrize(
    ("options", "line"),
    [
        ((), "--email"),
        (("--email", EMAIL), "--name"),
        (("--email", "geen-adres", "--name", "Baas"), "apenstaartje"),
        (("--email", EMAIL, "--name", "Els", "--role", "gastpersoon"), "Kies bij welk centrum"),
        (("--email", EMAIL, "--name", "Els", "--role", "coordinator", "--centre", "raden"), "kennen wij niet"),
    ],
)
def test_what_is_missing_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], line: str
) -> None:
    assert account(monkeypatch, *options) == 1
    said = capsys.readouterr()
    assert line in said.err and len(said.err.strip().splitlines()) == 1 and said.out == ""
