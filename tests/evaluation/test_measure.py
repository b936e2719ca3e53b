"""The counting itself: every figure of the report goes through these functions."""

from pathlib import Path
from typing import Any

import pytest

from tests.evaluation import tables
from tests.evaluation.cases import SETS, Case, read_cases
from tests.evaluation.measure import (
    MACRO_F1,
    Reading,
    Share,
    f1_by_label,
    meant_and_read,
    measure,
    percentile,
    worst_confusions,
)
from tests.evaluation.ours import reading as our_reading
from tests.evaluation.stock.model import reading as stock_reading
from tests.evaluation.system import System

HEADER = "text,acceptable,needs,safety,place,role,phase\n"


def figure(name: str, *pairs: tuple[Case, Reading], whose: str = "ours") -> Share | None:
    cases, readings = [case for case, _ in pairs], [reading for _, reading in pairs]
    return measure(cases, readings, whose).get(name)


@pytest.mark.parametrize(
    ("case", "group"),
    [
        (Case("x", ("werk",)), "theme"),
        (Case("x", ("groet",)), "conversation"),
        (Case("x", ("out-of-scope",)), "out of scope"),
        (Case("x", ("werk", "geld"), needs=("werk", "geld")), "several needs"),
        (Case("x", ("crisis",), safety="crisis"), "crisis"),
    ],
)
def test_group(case: Case, group: str) -> None:
    assert case.group == group


def test_hard_negatives_are_themes_behind_the_first_danger_of_their_file(tmp_path: Path) -> None:
    for files in SETS.values():
        for name in files:
            (tmp_path / name).write_text(HEADER)
    rows = [
        "voor,werk,,,,,",
        "dood,crisis,,crisis,,,",
        "doodmoe,vermoeidheid,,,,,",
        "hoi,groet,,,,,",
        "op,crisis,,crisis,,,",
    ]
    (tmp_path / "fresh.csv").write_text(HEADER + "\n".join(rows) + "\n")
    found = read_cases(tmp_path, tmp_path)
    assert [case.text for case in found["fresh set"] if case.hard_negative] == ["doodmoe"]
    assert found["first set"] == []


@pytest.mark.parametrize("name", SETS)
def test_each_set_has_hard_negatives_and_dangers(name: str) -> None:
    cases = read_cases()[name]
    # In the choosing set, which weighs crises against them, they are a third; the others hold less.
    assert 25 <= sum(case.hard_negative for case in cases) < len(cases) * 0.4
    assert {"crisis", "acuut-medisch", "medische-vraag"} == {case.safety for case in cases if case.safety}


def test_false_alarms_rest_on_what_is_no_danger() -> None:
    hard, plain = Case("x", ("rouw",), beside_danger=True), Case("x", ("rouw",))
    crisis = Case("x", ("crisis",), safety="crisis", beside_danger=True)
    alarm, calm = Reading("crisis", safety="crisis"), Reading("rouw")
    pairs = [(hard, alarm), (plain, calm), (plain, calm), (plain, calm), (crisis, alarm)]
    assert figure("crisis: false alarms on hard negatives", *pairs) == Share(1.0, 1)
    assert figure("crisis: false alarms", *pairs) == Share(0.25, 4)
    assert figure("crisis: found", *pairs) == Share(1.0, 1)
    assert figure("acuut-medisch: found", *pairs) is None


def test_another_danger_is_no_alarm_of_this_kind() -> None:
    pair = (Case("x", ("rouw",), beside_danger=True), Reading("acuut-medisch", safety="acuut-medisch"))
    assert figure("crisis: false alarms on hard negatives", pair) == Share(0.0, 1)
    assert figure("any danger: false alarms on hard negatives", pair) == Share(1.0, 1)


def test_what_stands_in_the_training_data_word_for_word_is_marked(tmp_path: Path) -> None:
    for files in SETS.values():
        for name in files:
            (tmp_path / name).write_text(
                HEADER + "Houdoe!,afscheid,,,,,\nhou doe,afscheid,,,,,\nMoe...,vermoeidheid,,,,,\n"
            )
    (tmp_path / "a.yml").write_text(
        "nlu:\n- intent: afscheid\n  examples: |\n    - houdoe\n"
        "- intent: vermoeidheid\n  examples:\n  - text: |\n      - moe\n"
    )
    found = read_cases(tmp_path, tmp_path)["fresh set"]
    assert [case.in_training for case in found] == [True, False, True]


def test_both_needs_means_all_of_them() -> None:
    case = Case("x", ("werk", "geld"), needs=("werk", "geld"))
    both = figure("both needs found", (case, Reading("werk", ("werk", "geld"))), (case, Reading("werk", ("werk",))))
    assert both == Share(0.5, 2)


def test_a_second_need_counts_where_there_is_one_only() -> None:
    one, several = Case("x", ("werk", "geld")), Case("x", ("werk",), needs=("werk", "rouw"))
    name = "a second need where there is one only"
    assert figure(name, (one, Reading("werk", ("werk", "rouw")))) == Share(1.0, 1)
    assert figure(name, (one, Reading("werk", ("werk", "geld")))) == Share(0.0, 1)
    assert figure(name, (several, Reading("werk", ("werk", "rouw", "geld")))) is None


def test_f1_takes_an_acceptable_label_for_the_meant_one() -> None:
    cases = [Case("x", ("werk", "geld")), Case("x", ("werk",)), Case("x", ("rouw",)), Case("x", ("rouw",))]
    readings = [Reading("geld"), Reading("werk"), Reading("werk"), Reading("rouw")]
    assert meant_and_read(cases, readings)[0] == ("geld", "geld")
    assert f1_by_label(cases, readings) == pytest.approx({"geld": 1.0, "werk": 2 / 3, "rouw": 2 / 3})
    macro = measure(cases, readings, "ours")[MACRO_F1]
    assert macro.value == pytest.approx(7 / 9)


def test_a_label_that_is_never_read_pulls_macro_f1_down() -> None:
    cases = [Case("x", ("werk",)), Case("x", ("rouw",))]
    assert measure(cases, [Reading("werk"), Reading("werk")], "ours")[MACRO_F1].value == pytest.approx(1 / 3)


def test_worst_confusions_leave_out_what_is_right() -> None:
    pairs = [("werk", "werk")] * 5 + [("werk", "geld")] * 2 + [("rouw", "werk")]
    assert worst_confusions(pairs, 1) == [("werk", "geld", 2)]


def test_places_are_right_invented_or_missed() -> None:
    named, unnamed = Case("x", ("werk",), place="Meppel"), Case("x", ("werk",))
    pairs = [
        (named, Reading("werk", place="Meppel")),
        (named, Reading("werk")),
        (unnamed, Reading("werk", place="Best")),
    ]
    assert figure("place right", *pairs) == Share(0.5, 2)
    assert figure("no place invented", *pairs) == Share(0.0, 1)
    assert figure("place right", *pairs, whose="stock") is None


def test_stock_gets_the_benefit_of_the_doubt() -> None:
    case = Case("x", ("werk",), needs=("werk", "geld", "rouw"))
    read = stock_reading(case, ["nlu_fallback", "werk", "groet", "rouw", "geld", "vervoer"])
    assert (read.label, read.gave_up, read.needs) == ("werk", True, ("werk", "rouw", "geld"))
    assert stock_reading(Case("x", ("werk",)), ["werk", "geld", "rouw"]).needs == ("werk", "geld")
    assert stock_reading(case, ["crisis", "werk"]).safety == "crisis"
    assert stock_reading(case, ["werk", "crisis"]).safety == ""


def test_giving_up_is_right_out_of_scope_only() -> None:
    name = "the same, giving up is wrong unless out of scope"
    gave_up = [
        (Case("x", ("werk",)), Reading("werk", gave_up=True)),
        (Case("x", ("out-of-scope",)), Reading("werk", gave_up=True)),
    ]
    assert figure(name, *gave_up, whose="stock") == Share(0.5, 2)
    assert figure(name, *gave_up) is None


def test_the_door_s_answer_as_a_reading() -> None:
    nothing = dict.fromkeys(("safety", "place", "role", "phase"))
    empty: dict[str, Any] = {"label": "groet", "themes": [], **nothing}
    assert our_reading(empty) == Reading("groet")
    full = {**empty, "themes": [{"slug": "werk"}], "place": {"name": "Best"}, "safety": "crisis", "role": "naaste"}
    assert our_reading(full) == Reading("groet", ("werk",), "crisis", "Best", "naaste")


def test_percentile() -> None:
    assert percentile([float(value) for value in range(1, 100)], 95) == pytest.approx(95)
    assert percentile([7.0], 50) == 7.0


def test_a_table_shows_each_system_beside_the_other_and_only_its_set() -> None:
    cases = [Case("x", ("werk",)), Case("x", ("rouw",))]
    ours = System("ours", [Reading("geld"), Reading("rouw")], [1.0], {"bot": 1.0}, 2.0)
    stock = System("stock, sample", [Reading("werk"), Reading("werk")], [1.0], {"bot": 1.0}, None)
    table = tables.understanding("second", cases, [1], [ours, stock])
    rows = {row[0]: row[1:] for row in table.rows}
    assert table.columns == ("ours", "stock, sample", "of")
    assert rows["first label, all messages"] == ("100.0%", "0.0%", "1")
    assert rows["no place invented"] == ("100.0%", "-", "1")
    assert len({len(line) for line in table.aligned().splitlines()}) == 1
    assert ("training", "2 s", "not in this run") in tables.costs([ours, stock]).rows
