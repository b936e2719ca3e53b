"""Who writes: learnt from the labelled part of the examples; how likely each role and phase is."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import persons
from bot.components.persons import LABELLED, PersonClassifier
from bot.encoder.adaptation.examples import read_examples

ROLES = {"", "patient", "ex-patient", "naaste", "mantelzorger", "nabestaande", "kind", "jongere-aya", "professional"}
PHASES = {"", "diagnose", "behandeling", "na-behandeling", "ongeneeslijk", "laatste-fase", "rouw"}


def message(text: str, *vector: float) -> Message:
    made = Message({TEXT: text, INTENT: "rouw"})
    made.add_features(Features(np.array([vector], dtype=np.float32), FEATURE_TYPE_SENTENCE, TEXT, "test"))
    return made


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PersonClassifier:
    """It saw widows to the right, people in treatment to the left, relatives above, and an example without a label."""
    kinds = {"nabestaande,rouw": (1.0, 0.0), "patient,": (-1.0, 0.0), "naaste,diagnose": (0.0, 1.0)}
    examples, rows = [], []
    for answers, vector in kinds.items():
        for number in range(40):
            text = f"{answers.split(',')[0]} {number}"
            examples.append(message(text, *vector))
            rows.append(f"{text},{answers}")
    labelled = tmp_path / "persons.csv"
    labelled.write_text("text,role,phase\n" + "\n".join(rows), encoding="utf-8")
    monkeypatch.setattr(persons, "LABELLED", labelled)
    context = ExecutionContext(GraphSchema({}), node_name="persons")
    (tmp_path / "model").mkdir()
    storage, resource = LocalModelStorage.create(tmp_path / "model"), Resource("persons")
    config = {**PersonClassifier.get_default_config(), "plain": 2}
    PersonClassifier.create(config, storage, resource, context).train(
        TrainingData([*examples, message("zonder naam", 5.0, 5.0)])
    )
    return PersonClassifier.load(config, storage, resource, context)


def read(classifier: PersonClassifier, *vector: float) -> tuple[dict[str, float], dict[str, float]]:
    [said] = classifier.process([message("iets", *vector)])
    return said.get("role"), said.get("phase")


def test_what_is_likely_has_nearly_all(trained: PersonClassifier) -> None:
    role, phase = read(trained, 40.0, 0.0)
    assert role["nabestaande"] > 0.9 and phase["rouw"] > 0.9
    assert sum(role.values()) == pytest.approx(1.0, abs=0.01) == sum(phase.values())


def test_an_empty_label_is_learnt_as_not_said(trained: PersonClassifier) -> None:
    role, phase = read(trained, -40.0, 0.0)
    assert role["patient"] > 0.9 and phase[""] > 0.9


def test_in_between_nothing_has_much(trained: PersonClassifier) -> None:
    role, _ = read(trained, 0.0, 0.3)
    assert max(role.values()) < 0.9


def test_the_labelled_part_belongs_to_the_examples_and_knows_the_slugs() -> None:
    with LABELLED.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    known = {example.text for example in read_examples()}
    strange = [row["text"] for row in rows if row["text"] not in known]
    assert strange == []
    assert {row["role"] for row in rows} == ROLES
    assert {row["phase"] for row in rows} == PHASES
