"""Settings: each is in the README with name, default and description, and a wrong value gives one clear line."""

import re
from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest

from connectors.__main__ import main
from connectors.settings import ROOT, Settings

README = (ROOT / "README.md").read_text(encoding="utf-8")
FIELDS = Settings.model_fields
ADDRESSES = {"widget_origins": "https://centrum.test", "quick_exit_url": "https://weer.test/"}


def documented() -> dict[str, tuple[str, str]]:
    """Default and description by name, from the table in the README's section on settings."""
    section = README.partition("\n## Settings\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| `([^`]*)` \| (.+) \|$", section, re.MULTILINE)
    return {name: (default, description) for name, default, description in rows}


def as_written(default: object) -> str:
    """A default as the README writes it: paths from the project's folder, whole numbers without a fraction."""
    text = str(default).replace(f"sqlite:///{ROOT}/", "sqlite:///").removeprefix(f"{ROOT}/")
    return text.removesuffix(".0")


def test_the_readme_lists_exactly_the_settings_there_are() -> None:
    assert set(documented()) == {f"WEGWIJS_{name.upper()}" for name in FIELDS}


@pytest.mark.parametrize("name", FIELDS)
def test_a_setting_is_described_as_it_is(name: str) -> None:
    default, description = documented()[f"WEGWIJS_{name.upper()}"]
    assert description == FIELDS[name].description
    assert default == as_written(FIELDS[name].default)


@pytest.mark.parametrize("name", FIELDS)
def test_a_setting_comes_from_its_environment_variable(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = FIELDS[name].annotation
    words = get_args(kind) if get_origin(kind) is Literal else ()
    value = words[-1] if words else ADDRESSES.get(name, "9")
    monkeypatch.setenv(f"WEGWIJS_{name.upper()}", value)
    assert getattr(Settings(), name) == (value if words else kind(value))  # type: ignore[call-arg, misc]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "achtduizend"),
        ("PORT", "0"),
        ("PORT", "70000"),
        ("BOT_PORT", "-1"),
        ("ANSWER_SECONDS", "0"),
        ("ANSWER_SECONDS", "31"),
        ("ANSWER_SECONDS", "drie"),
        ("CONVERSATION_HOURS", "-1"),
        ("MAX_CONVERSATIONS", "0"),
        ("MAX_MESSAGE_CHARACTERS", "1.5"),
        ("MAX_BODY_BYTES", ""),
        ("SMTP_PORT", "0"),
        ("WIDGET_ORIGINS", "www.centrum.nl"),
        ("WIDGET_ORIGINS", "https://www.centrum.nl/over-ons"),
        ("QUICK_EXIT_URL", ""),
        ("QUICK_EXIT_URL", "www.weer.nl"),
        ("QUICK_EXIT_URL", "http://www.weer.nl/"),
        ("QUICK_EXIT_URL", "https:///weer"),
        ("QUICK_EXIT_URL", "https://nl.wikipedia.org@elders.nl/"),
        ("QUICK_EXIT_URL", "javascript:alert(1)"),
    ],
)
def test_a_wrong_value_gives_one_line_with_its_name_and_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    monkeypatch.setattr("sys.argv", ["connectors", "load"])
    monkeypatch.setenv("WEGWIJS_DATABASE_URL", f"sqlite:///{tmp_path / 'test.db'}")
    monkeypatch.setenv(f"WEGWIJS_{name}", value)
    assert main() == 2
    said = capsys.readouterr()
    (line,) = said.err.strip().splitlines()
    assert line.startswith(f"Setting WEGWIJS_{name}={value!r} is wrong: ") and "README" in line
    assert said.out == "" and not (tmp_path / "test.db").exists()
