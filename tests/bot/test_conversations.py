"""The written conversations: they cover everything, and a wrong one is noticed."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest
from ruamel.yaml import YAML

from bot.checks.conversations import CONVERSATIONS, run
from bot.train import ROOT, model_path
from knowledge.taxonomy import Theme

STORY = """
version: "3.1"
stories:
- story: a right one
  steps:
  - user: |
      ik zoek lotgenoten
    intent: lotgenoten
  - action: utter_gehoord
  - action: action_find_help
- story: a wrong one
  steps:
  - user: |
      ik zoek lotgenoten
    intent: lotgenoten
  - action: utter_afscheid
- story: a misread one
  steps:
  - user: |
      ik zoek lotgenoten
    intent: vervoer
  - action: utter_gehoord
  - action: action_find_help
"""


def read(path: Path) -> dict:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def domain() -> dict:
    return read(ROOT / "bot" / "domain" / "domain.yml")


def steps_of(path: Path, kind: str) -> Iterator[dict]:
    for block in read(path)[kind]:
        for step in block["steps"]:
            yield from step.get("or", [step])


def in_conversations(key: str) -> set[str]:
    return {step[key] for file in CONVERSATIONS.glob("*.yml") for step in steps_of(file, "stories") if key in step}


def test_every_intent_comes_up_in_a_conversation(domain: dict) -> None:
    assert set(domain["intents"]) - in_conversations("intent") == set()


def test_every_step_of_every_rule_comes_up_in_a_conversation() -> None:
    rules = list(steps_of(ROOT / "bot" / "data" / "rules" / "rules.yml", "rules"))
    assert {step["action"] for step in rules if "action" in step} - in_conversations("action") == set()
    assert {step["intent"] for step in rules if "intent" in step} - in_conversations("intent") == set()


def test_every_theme_has_a_conversation_of_its_own() -> None:
    stories = read(CONVERSATIONS / "test_themes.yml")["stories"]
    assert sorted(story["story"].split(",")[0] for story in stories) == sorted(Theme)


def test_rasa_takes_the_files_as_tests() -> None:
    """Rasa passes over test files whose names do not begin with "test_"."""
    assert all(file.name.startswith("test_") for file in CONVERSATIONS.iterdir())


def test_a_wrong_action_and_a_wrong_reading_fail(tmp_path: Path) -> None:
    (tmp_path / "test_three.yml").write_text(STORY)
    outcome = run(model_path(), tmp_path)
    assert (outcome.total, outcome.failed) == (3, 2)
    assert "a wrong one" in outcome.stories and "a misread one" in outcome.stories
    assert "a right one" not in outcome.stories
