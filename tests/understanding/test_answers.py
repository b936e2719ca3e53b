"""What the assistant says to somebody in danger: every situation, every number."""

import itertools
import re

import pytest

from knowledge import helplines
from understanding.labels import Danger, DangerKind, DangerVariant
from understanding.safety.answers import answer, situation
from understanding.safety.wording import FIRST, Situation
from understanding.safety.wording_again import AGAIN

EVERY_DANGER = [
    Danger(kind, frozenset(chosen))
    for kind in DangerKind
    for count in range(len(DangerVariant) + 1)
    for chosen in itertools.combinations(DangerVariant, count)
]
EVERY_ANSWER = [(danger, again, answer(danger, again=again)) for danger in EVERY_DANGER for again in (False, True)]
PHONE_LIKE = re.compile(r"\+?\d[\d -]*\d")


def digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def crisis(*variants: DangerVariant) -> Danger:
    return Danger(DangerKind.CRISIS, frozenset(variants))


def test_every_number_is_on_the_list() -> None:
    known = {digits(number) for line in helplines.helplines().values() for number in line.numbers} | {"112", "113"}
    for danger, again, text in EVERY_ANSWER:
        without_age = re.sub(r"jonger is dan 18|\d+ jaar", "", text)
        for number in PHONE_LIKE.findall(without_age):
            assert digits(number) in known, (danger, again, number)


def test_every_situation_has_both_texts_and_is_reached() -> None:
    assert set(FIRST) == set(AGAIN) == set(Situation)
    assert {situation(danger) for danger in EVERY_DANGER} == set(Situation)


def test_again_is_shorter() -> None:
    for each in Situation:
        assert len(AGAIN[each]) < 0.7 * len(FIRST[each])


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("danger", [d for d in EVERY_DANGER if d.kind is DangerKind.CRISIS])
def test_a_crisis_always_names_113_112_and_the_gp(danger: Danger, again: bool) -> None:
    text = answer(danger, again=again)
    for needed in ("113", "0800-0113", "112", "huisartsenpost"):
        assert needed in text


@pytest.mark.parametrize("again", [False, True])
def test_what_a_variant_adds(again: bool) -> None:
    assert "Veilig Thuis" in answer(crisis(DangerVariant.VIOLENCE), again=again)
    assert "0800-2000" in answer(crisis(DangerVariant.VIOLENCE, DangerVariant.SOMEBODY_ELSE), again=again)
    for other in (DangerVariant.OWN, DangerVariant.SOMEBODY_ELSE, DangerVariant.VIOLENCE, DangerVariant.OVERDOSE):
        assert "0800-0432" in answer(crisis(DangerVariant.CHILD, other), again=again)


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("child", [False, True])
def test_an_overdose_names_112_first(child: bool, again: bool) -> None:
    text = answer(crisis(DangerVariant.OVERDOSE, *([DangerVariant.CHILD] if child else [])), again=again)
    assert PHONE_LIKE.findall(text)[0] == "112"


def test_worried_relatives_hear_that_113_advises_them_too() -> None:
    text = answer(crisis(DangerVariant.SOMEBODY_ELSE))
    assert "zorgen maakt om een ander" in text and "als dat veilig is" in text


def test_acute_points_to_care_now() -> None:
    text = answer(Danger(DangerKind.ACUUT_MEDISCH))
    assert "112" in text and "ziekenhuis" in text and "huisartsenpost" in text


def test_a_medical_question_gets_no_advice_but_people() -> None:
    text = answer(Danger(DangerKind.MEDISCHE_VRAAG))
    assert "behandelteam" in text and "huisarts" in text and "kanker.nl" in text and text.endswith("?")


@pytest.mark.parametrize(("danger", "again", "text"), EVERY_ANSWER)
def test_tone(danger: Danger, again: bool, text: str) -> None:
    lowered = text.lower()
    for never in (
        "begrijp hoe u zich voelt", "begrijp hoe je je voelt", "geheim", "vertrouwelijk", "tussen ons", "hoe wilt u",
        "kankerpatiënt", "inloophuis", "wandel", "yoga", "tot ziens", "sterkte", "moet u", "u moet", "{", "}",
    ):  # fmt: skip
        assert never not in lowered
    if danger.kind is DangerKind.CRISIS:
        assert not any(line.strip().endswith("?") for line in text.splitlines())


@pytest.mark.parametrize("kind", list(DangerKind))
@pytest.mark.parametrize("again", [False, True])
def test_an_adult_reads_u_and_a_child_je(kind: DangerKind, again: bool) -> None:
    adult = answer(Danger(kind, frozenset({DangerVariant.OWN})), again=again)
    child = answer(Danger(kind, frozenset({DangerVariant.OWN, DangerVariant.CHILD})), again=again)
    assert re.search(r"\b(u|uw)\b", adult, re.I) and not re.search(r"\b(je|jij|jouw)\b", adult, re.I)
    assert re.search(r"\b(je|jij|jou)\b", child, re.I) and not re.search(r"\b(u|uw)\b", child, re.I)


@pytest.mark.parametrize("again", [False, True])
def test_when_a_child_may_be_the_writer_or_the_one_in_danger_neither_form_is_used(again: bool) -> None:
    for kind in (DangerKind.CRISIS, DangerKind.ACUUT_MEDISCH):
        text = answer(Danger(kind, frozenset({DangerVariant.SOMEBODY_ELSE, DangerVariant.CHILD})), again=again)
        assert not re.search(r"\b(u|uw|je|jij|jouw|jou)\b", text, re.I)


def test_helplines_are_read_with_their_source() -> None:
    line = helplines.helpline(helplines.SUICIDE_PREVENTION)
    assert line.numbers == ("113", "0800-0113") and line.domain == "113.nl" and line.source.startswith("http")
    assert helplines.helpline(helplines.GP).numbers == ()
    with pytest.raises(KeyError):
        helplines.helpline("bestaat-niet")


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("variants", [frozenset(), frozenset({DangerVariant.CHILD})])
def test_without_an_offer_a_medical_answer_asks_nothing_and_still_says_whom_to_ask(
    variants: frozenset[DangerVariant], again: bool
) -> None:
    danger = Danger(DangerKind.MEDISCHE_VRAAG, variants)
    offering = answer(danger, again=again)
    plain = answer(danger, again=again, offering=False)
    assert offering.startswith(plain) and offering.rstrip().endswith("?") and "Zal ik" not in plain
    assert "huisarts" in plain and "kanker.nl" in plain
