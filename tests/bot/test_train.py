"""A model belongs to exactly the files it was made of."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot import train
from bot.train import ROOT


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in ("bot/domain", "bot/data", "bot/components", ".cache/encoder", "requirements", "models"):
        (tmp_path / folder).mkdir(parents=True)
    for file in train.sources():
        if file.is_relative_to(train.ROOT):
            copy = tmp_path / file.relative_to(train.ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)
    monkeypatch.setattr(train, "ROOT", tmp_path)
    monkeypatch.setattr(train, "MODELS", tmp_path / "models")
    return tmp_path


@pytest.mark.parametrize(
    "file", ["config.yml", "bot/domain/responses.yml", "bot/data/rules/rules.yml", "bot/components/needs.py"]
)
def test_a_changed_source_needs_another_model(project: Path, file: str) -> None:
    before = train.model_path()
    (project / file).write_text((project / file).read_text() + "\n# changed\n")
    assert train.model_path() != before


def test_a_new_training_file_needs_another_model(project: Path) -> None:
    before = train.model_path()
    (project / "bot" / "data" / "new.yml").write_text('version: "3.1"\n')
    assert train.model_path() != before


def test_what_is_no_source_needs_none(project: Path) -> None:
    before = train.model_path()
    (project / "bot" / "components" / "notes.txt").write_text("note")
    assert train.model_path() == before


def test_a_model_that_is_there_is_not_trained_again(project: Path) -> None:
    model = train.model_path()
    model.write_bytes(b"model")
    train.fingerprint_file(model).write_text(train.fingerprint(model))
    assert train.train(python="/nowhere/python") == model


@pytest.mark.parametrize("noted", [None, "", "0" * 64, "é"])
def test_a_model_that_training_did_not_leave_there_is_not_loaded(project: Path, noted: str | None) -> None:
    model = train.model_path()
    model.write_bytes(b"something else")
    if noted is not None:
        train.fingerprint_file(model).write_text(noted, encoding="utf-8")
    assert not train.is_ours(model)
    with pytest.raises(SystemExit):
        train.train(python="/bin/false")


def test_a_failed_training_says_what_to_do(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="make train"):
        train.train(python="/bin/false")
    assert not train.model_path().exists()


def test_nothing_of_the_bot_reports_to_the_makers_of_rasa() -> None:
    """Also without make: Rasa reads this when it is imported."""
    environment = {name: value for name, value in os.environ.items() if name != "RASA_TELEMETRY_ENABLED"}
    asked = "import bot, rasa.telemetry; print(rasa.telemetry.is_telemetry_enabled())"
    command = [sys.executable, "-W", "ignore", "-c", f"from bot import no_tensorflow; no_tensorflow.install(); {asked}"]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert said.split()[-1] == "False"
