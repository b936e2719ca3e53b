"""How training messages and the classifier's answers become what `tests.evaluation` counts."""

from __future__ import annotations

from bot.encoder.adaptation.examples import Example
from tests.evaluation.cross_validation import HARD_NEGATIVES, as_case, as_reading
from tests.evaluation.measure import Reading


def test_each_label_of_a_message_is_acceptable_and_themes_are_needs() -> None:
    case = as_case(Example("x", ("werk", "geld"), "mixed-a.yml"))
    assert (case.acceptable, case.needs, case.safety, case.hard_negative) == (
        ("werk", "geld"),
        ("werk", "geld"),
        "",
        False,
    )
    assert as_case(Example("x", ("plaats-noemen", "werk"), "x.yml")).needs == ()


def test_danger_and_its_counterparts() -> None:
    assert as_case(Example("x", ("crisis",), "crisis.yml")).safety == "crisis"
    assert as_case(Example("x", ("rouw",), HARD_NEGATIVES)).hard_negative
    assert not as_case(Example("x", ("crisis",), HARD_NEGATIVES)).hard_negative


def test_the_danger_is_the_classifier_s_not_the_first_label() -> None:
    parsed = {"intent": {"name": "rouw"}, "themes": [{"slug": "rouw"}], "danger": {"name": "crisis"}}
    assert as_reading(parsed) == Reading("rouw", ("rouw",), "crisis")
    assert as_reading({"intent": {"name": "groet"}, "themes": [], "danger": None}) == Reading("groet")
