"""A model that is certain may contradict a rule, but not what is beyond doubt, and only when it was asked."""

import pytest

from knowledge.places import Gazetteer
from understanding.doubt import clauses_to_ask, with_clauses
from understanding.labels import Danger, DangerKind, ModelReading
from understanding.openers import need_behind
from understanding.reading import read
from understanding.windows import join

#: A rule sees a crisis in it, and it is none.
HARMLESS = "ik zie geen uitweg met die deurwaarder"
CERTAIN, DOUBTS = 0.001, 0.05


def kind(text: str, crisis: float | None) -> DangerKind | None:
    model = ModelReading("geld", 0.9, crisis=crisis)
    safety = read(text, model, Gazetteer.load()).safety
    return safety.kind if safety else None


def test_a_model_that_is_certain_is_believed() -> None:
    assert kind(HARMLESS, CERTAIN) is None


@pytest.mark.parametrize("crisis", [DOUBTS, None])
def test_a_model_that_doubts_or_does_not_say_is_not(crisis: float | None) -> None:
    assert kind(HARMLESS, crisis) is DangerKind.CRISIS


def test_rules_speak_alone_without_the_model() -> None:
    assert read(HARMLESS, None, Gazetteer.load()).safety is not None


@pytest.mark.parametrize(
    "text", ["ik snij mezelf in mijn armen", "ik heb alle pillen in een keer ingenomen", "i want to kill myself"]
)
def test_what_is_beyond_doubt_stands(text: str) -> None:
    assert kind(text, CERTAIN) is DangerKind.CRISIS


def test_another_danger_beside_it_stands() -> None:
    assert kind(f"{HARMLESS}, en mijn man krijgt geen lucht", CERTAIN) is DangerKind.ACUUT_MEDISCH


def test_the_part_of_a_long_message_that_worries_most_counts() -> None:
    whole, part = ModelReading("geld", 0.9, crisis=CERTAIN), ModelReading("geld", 0.9, crisis=DOUBTS)
    assert join(whole, [part, ModelReading("geld", 0.9)]).crisis == DOUBTS


def test_what_follows_a_yes_or_no_counts_too() -> None:
    whole = ModelReading("nee", 0.9, crisis=DOUBTS, danger=Danger(DangerKind.MEDISCHE_VRAAG))
    rest = ModelReading("geld", 0.9, crisis=CERTAIN)
    assert need_behind(whole, rest).crisis == DOUBTS


def test_the_clause_that_a_rule_is_about_is_asked_by_itself() -> None:
    text = "kunt u helpen met het huishouden, ik wil niet meer leven. Ik woon in Ede"
    assert clauses_to_ask(text) == ["ik wil niet meer leven"]
    assert clauses_to_ask("ik wil niet meer leven") == clauses_to_ask("hulp in huis, graag") == []


@pytest.mark.parametrize(("share", "counts"), [(0.3, 0.3), (0.29, CERTAIN)])
def test_a_clause_counts_when_it_is_clear(share: float, counts: float) -> None:
    whole, clause = ModelReading("geld", 0.9, crisis=CERTAIN), ModelReading("geld", 0.9, crisis=share)
    assert with_clauses(whole, [clause]).crisis == counts
