"""What is counted in a turn of a conversation."""

import pytest

from actions.asking import WHICH_PLACE
from tests.conversations.talk import Answer
from tests.evaluation.dialogues import Turn, check_answer, check_reading, read_dialogues
from tests.evaluation.measure import Reading
from understanding.labels import Danger, DangerKind
from understanding.safety.answers import answer as safety_answer

SHOWN: dict[str, object] = {"custom": {"type": "suggestion", "theme": "werk"}}


def checks(turn: Turn, *messages: dict[str, object]) -> dict[str, bool]:
    return dict(check_answer(turn, Answer(messages)))


def test_needs_and_place_are_read_above_the_addresses() -> None:
    turn = Turn("x", ("werk",), themes=("werk",), place="Meppel")
    told = checks(turn, {"text": "Ik vond dit adres voor werk in de buurt van Meppel."}, SHOWN)
    assert told["needs remembered"] and told["place remembered"] and told["a known place is not asked for"]
    other = checks(turn, {"text": "Ik vond dit adres voor geld in de buurt van Best."}, SHOWN)
    assert not other["needs remembered"] and not other["place remembered"]
    assert "place remembered" not in checks(turn, {"text": "Er is nog meer. Ik vond dit adres voor werk."}, SHOWN)


def test_asking_for_a_known_place_is_forgetting() -> None:
    turn = Turn("x", ("werk",), place="Meppel")
    assert not checks(turn, {"text": WHICH_PLACE})["a known place is not asked for"]


@pytest.mark.parametrize("kind", DangerKind)
def test_danger_is_known_by_its_answer(kind: DangerKind) -> None:
    said: dict[str, object] = {"text": safety_answer(Danger(kind))}
    for asked in DangerKind:
        assert checks(Turn("x", (str(asked),)), said)["danger gets its answer"] == (asked == kind)
    assert not checks(Turn("x", ("groet",)), said)["no answer to danger where there is none"]
    assert checks(Turn("x", ("ja",), safety="crisis"), said) == {}
    assert checks(Turn("x", ("ja", "crisis")), said) == {}


def test_words_alone_tell_no_label_after_a_question_for_a_place() -> None:
    turn = Turn("Best", ("plaats-noemen",), role="naaste", phase="rouw")
    found = dict(check_reading(turn, Reading("groet", role="naaste"), {"rouw"}, place_was_asked=True))
    assert found == {"who is asking, when it is said": True}
    found = dict(check_reading(turn, Reading("groet"), {"rouw", "naaste"}, place_was_asked=False))
    assert found == {"label of the words alone": False}


def test_the_dialogues_can_be_read() -> None:
    dialogues = read_dialogues()
    assert len(dialogues) >= 10 and all(turn.says and turn.labels for turns in dialogues for turn in turns)
