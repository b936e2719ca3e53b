"""Cries in other languages: what is said openly is heard, and its language is known; figures of speech are not."""

import time

import pytest

from tests.understanding import cries
from tests.understanding.test_languages import BY_LANGUAGE
from understanding.labels import DangerKind, DangerVariant, Language
from understanding.languages import find_language
from understanding.safety.signals import find_danger
from understanding.safety.tongues.cries import find_cry

OWN, ELSE, CHILD = DangerVariant.OWN, DangerVariant.SOMEBODY_ELSE, DangerVariant.CHILD
VIOLENCE, OVERDOSE = DangerVariant.VIOLENCE, DangerVariant.OVERDOSE
KINDS = ((DangerKind.CRISIS, cries.CRISIS), (DangerKind.ACUUT_MEDISCH, cries.ACUTE))
ODDLY_SPELLED = [
    "<b>I want to die</b>",
    "I WANT TO DIE!!!",
    "i want to dieeee",
    "I want\u00a0to die 😢",
    "ÖLMEK İSTİYORUM",
    "CHCĘ UMRZEĆ",
    "أُرِيدُ أَنْ أَمُوتَ",
    "اريـــد ان امـــوت",
]


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [(kind, language, text) for kind, texts in KINDS for language in Language for text in texts[language]],
)
def test_a_cry_is_heard_in_its_language(kind: DangerKind, language: Language, text: str) -> None:
    danger = find_danger(text)
    assert danger is not None and danger.kind is kind
    assert find_language(text) is language


@pytest.mark.parametrize("text", [text for language in Language for text in cries.NOT_DANGEROUS[language]])
def test_no_alarm(text: str) -> None:
    assert find_danger(text) is None


@pytest.mark.parametrize("text", [text for language in Language for text in BY_LANGUAGE[language]])
def test_dutch_rules_hear_no_danger_in_an_ordinary_message(text: str) -> None:
    """Polish "od" is "from", English "out" is no fainting."""
    assert find_danger(text) is None


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        ("I want to die since my husband is gone", {OWN}),
        ("my husband wants to die", {ELSE}),
        ("eşim ölmek istiyor", {ELSE}),
        ("mąż mówi że chce się zabić", {ELSE}),
        ("زوجي يريد أن يموت", {ELSE}),
        ("im 14 and i want to die", {OWN, CHILD}),
        ("14 yaşındayım ölmek istiyorum", {OWN, CHILD}),
        ("mam 15 lat i chcę umrzeć", {OWN, CHILD}),
        ("عمري 13 وأريد أن أموت", {OWN, CHILD}),
        ("i am 6 weeks after surgery and i want to die", {OWN}),
        ("I took all my pills", {OWN, OVERDOSE}),
        ("kocam beni dövüyor", {OWN, VIOLENCE}),
    ],
)
def test_whom_a_cry_is_about(text: str, variants: set[DangerVariant]) -> None:
    cry = find_cry(text)
    assert cry is not None and cry.danger.kind is DangerKind.CRISIS
    assert cry.danger.variants == variants


def test_the_gravest_danger_wins_in_whatever_language() -> None:
    for text in (
        "I can't breathe and I want to die",
        "ik krijg geen lucht, I want to die",
        "nefes alamıyorum, ik wil dood",
    ):
        danger = find_danger(text)
        assert danger is not None and danger.kind is DangerKind.CRISIS


@pytest.mark.parametrize("text", ODDLY_SPELLED)
def test_odd_spelling_hides_nothing(text: str) -> None:
    assert find_cry(text) is not None


@pytest.mark.parametrize("language", Language)
def test_one_cry_in_a_hundred_thousand_characters_is_heard_in_time(language: Language) -> None:
    story = ". ".join(BY_LANGUAGE[language] * 100)
    text = f"{story[:50_000]}. {cries.CRISIS[language][0]}. {story[:50_000]}"
    started = time.perf_counter()
    assert find_cry(text) is not None
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize(
    "text", ["", " ", "😀", "\x00", "<" * 5000, "؟" * 3000, "\ud800", "ـ" * 100, "i want to " * 5000]
)
def test_bad_input_is_nothing(text: str) -> None:
    assert find_cry(text) is None
