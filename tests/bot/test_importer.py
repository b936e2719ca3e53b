"""The importer reads what Rasa's own reads, and no file twice."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter

from bot.checks import quiet
from bot.importer import ReadOnce

MESSAGES = """version: "3.1"
nlu:
- intent: rouw
  examples: |
    - mijn man is er niet meer
    - het huis is zo leeg
"""


def test_what_was_read_is_not_read_again(tmp_path: Path) -> None:
    file = tmp_path / "nlu.yml"
    file.write_text(MESSAGES)
    first, second = (ReadOnce(training_data_paths=[str(tmp_path)]) for _ in range(2))
    with quiet.imports():  # Rasa's check of each file imports in an old-fashioned way
        plain = RasaFileImporter(training_data_paths=[str(tmp_path)]).get_nlu_data()
        read = first.get_nlu_data()
    assert {one.get("text") for one in read.training_examples} == {"mijn man is er niet meer", "het huis is zo leeg"}
    assert read.fingerprint() == plain.fingerprint()
    file.unlink()
    assert second.get_nlu_data().fingerprint() == read.fingerprint()
