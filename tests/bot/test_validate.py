"""The strict validation finds what Rasa's own command lets pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.checks.validate import problems

DOMAIN = """
version: "3.1"
intents: [groet, rouw]
responses:
  utter_groet: [{text: "Hallo."}]
  utter_rouw: [{text: "Wat verdrietig."}]
"""
EXAMPLES = """
version: "3.1"
nlu:
- intent: groet
  examples: |
    - hallo
    - goedemorgen
- intent: rouw
  examples: |
    - mijn man is overleden
    - ik mis mijn moeder
"""
RULES = """
version: "3.1"
rules:
- rule: greeting
  steps: [{intent: groet}, {action: utter_groet}]
- rule: grief
  steps: [{intent: rouw}, {action: utter_rouw}]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "config.yml").write_text(
        "recipe: default.v1\nassistant_id: test\nlanguage: nl\npipeline: []\npolicies: [{name: RulePolicy}]\n"
    )
    (tmp_path / "domain.yml").write_text(DOMAIN)
    (tmp_path / "data" / "nlu.yml").write_text(EXAMPLES)
    (tmp_path / "data" / "rules.yml").write_text(RULES)
    return tmp_path


def found(project: Path) -> str:
    return "\n".join(problems(project / "config.yml", project / "domain.yml", project / "data"))


def change(file: Path, old: str, new: str) -> None:
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def test_sound_data_has_no_problems(project: Path) -> None:
    assert found(project) == ""


def test_an_example_under_two_intents(project: Path) -> None:
    change(project / "data" / "nlu.yml", "    - ik mis mijn moeder\n", "    - ik mis mijn moeder\n    - hallo\n")
    assert "'hallo'" in found(project)


def test_a_response_nobody_says(project: Path) -> None:
    change(project / "domain.yml", "responses:", 'responses:\n  utter_stil: [{text: "..."}]')
    assert "utter_stil" in found(project)


def test_an_intent_without_examples_or_rule(project: Path) -> None:
    change(project / "domain.yml", "[groet, rouw]", "[groet, rouw, geld]")
    assert found(project).count("'geld'") == 2


def test_an_action_that_does_not_exist(project: Path) -> None:
    change(project / "data" / "rules.yml", "utter_rouw", "action_nowhere")
    assert "action_nowhere" in found(project)


def test_stories_that_contradict_each_other(project: Path) -> None:
    story = "- story: {0}\n  steps: [{{intent: groet}}, {{action: {1}}}]\n"
    stories = 'version: "3.1"\nstories:\n' + story.format("one", "utter_groet") + story.format("two", "utter_rouw")
    (project / "data" / "stories.yml").write_text(stories)
    assert "conflict" in found(project).lower()


def test_a_file_that_cannot_be_read(project: Path) -> None:
    (project / "data" / "nlu.yml").write_text('version: "3.1"\nnlu:\n- intent: [\n')
    assert found(project) != ""
