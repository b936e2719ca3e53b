"""The rule part of the safety layer: what it must see, what it must leave alone, and that nothing breaks it."""

import re

import pytest

from tests.understanding import safety_sentences as sentences
from understanding.labels import DangerKind, DangerVariant
from understanding.safety.answers import answer
from understanding.safety.patterns import Lexicon
from understanding.safety.signals import find_danger
from understanding.safety.text import normalise

OWN, ELSE, CHILD = DangerVariant.OWN, DangerVariant.SOMEBODY_ELSE, DangerVariant.CHILD
VIOLENCE, OVERDOSE = DangerVariant.VIOLENCE, DangerVariant.OVERDOSE


def kind_of(text: str) -> DangerKind | None:
    danger = find_danger(text)
    return danger.kind if danger else None


@pytest.mark.parametrize("text", sentences.CRISIS)
def test_a_crisis_is_seen(text: str) -> None:
    assert kind_of(text) is DangerKind.CRISIS


@pytest.mark.parametrize("text", sentences.ACUTE)
def test_what_cannot_wait_is_seen(text: str) -> None:
    assert kind_of(text) is DangerKind.ACUUT_MEDISCH


@pytest.mark.parametrize("text", sentences.MEDICAL)
def test_a_medical_question_is_seen(text: str) -> None:
    assert kind_of(text) is DangerKind.MEDISCHE_VRAAG


@pytest.mark.parametrize("text", sentences.NOT_DANGEROUS)
def test_no_alarm(text: str) -> None:
    assert find_danger(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("per ongeluk dubbele dosis morfine genomen", DangerKind.ACUUT_MEDISCH),
        ("ze heeft per ongeluk twee morfinepleisters op gekregen en wordt niet wakker", DangerKind.ACUUT_MEDISCH),
        ("mijn dochtertje heeft van mijn chemotabletten gegeten", DangerKind.ACUUT_MEDISCH),
        ("ik heb te veel pillen genomen", DangerKind.CRISIS),
        ("expres een dubbele dosis morfine genomen", DangerKind.CRISIS),
        ("hele strip oxycodon geslikt, per ongeluk zeg ik dan maar, sorry", DangerKind.CRISIS),
        ("ik wil dood en heb per ongeluk expres dubbel oxycodon geslikt", DangerKind.CRISIS),
    ],
)
def test_too_much_medicine_is_acute_when_clearly_a_mistake_and_a_crisis_otherwise(text: str, kind: DangerKind) -> None:
    danger = find_danger(text)
    assert danger is not None and danger.kind is kind and OVERDOSE in danger.variants
    # Whatever it is called, 112 comes first.
    for again in (False, True):
        assert re.findall(r"\b\d{3,}", answer(danger, again=again))[0] == "112"


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        ("ik wil dood", {OWN}),
        ("ik wil niet meer leven sinds mijn man dood is", {OWN}),
        ("mijn man wil niet meer leven", {ELSE}),
        ("een patiënt van mij denkt aan zelfmoord", {ELSE}),
        ("ben 14 en wil dood", {OWN, CHILD}),
        ("mijn dochter van 15 wil niet meer leven", {ELSE, CHILD}),
        ("hij slaat me", {OWN, VIOLENCE}),
        ("mijn broer slaat onze moeder", {ELSE, VIOLENCE}),
        ("papa slaat mij, ik ben 12", {OWN, CHILD, VIOLENCE}),
        ("ik heb alle pillen ingenomen", {OWN, OVERDOSE}),
        ("mijn vrouw heeft te veel morfine genomen", {ELSE, OVERDOSE}),
    ],
)
def test_whom_a_crisis_is_about(text: str, variants: set[DangerVariant]) -> None:
    danger = find_danger(text)
    assert danger is not None and danger.kind is DangerKind.CRISIS
    assert danger.variants == variants


def test_the_gravest_danger_wins() -> None:
    assert kind_of("ik heb 39,4 koorts na de chemo en ik wil dood") is DangerKind.CRISIS
    assert kind_of("mag ik paracetamol bij chemo? ik heb nu 39,4 koorts") is DangerKind.ACUUT_MEDISCH


def test_a_danger_hidden_in_a_long_message_is_seen() -> None:
    chatter = "Wij waren gisteren nog bij de markt en het was gezellig. " * 40
    assert kind_of(f"{chatter}Maar eerlijk gezegd wil ik niet meer leven. {chatter}") is DangerKind.CRISIS
    assert kind_of(chatter) is None


@pytest.mark.parametrize(
    "text",
    ["<b>ik wil dood</b>", "IK WIL DOOD!!!", "ik wil doooood", "ik\u200b wil dood 😢", "ik wíl dood", "ik wil\x00 dood",
     "ik&nbsp;wil dood", "👋 k wil nie meer leven 💔"],
)  # fmt: skip
def test_odd_spelling_and_markup_hide_nothing(text: str) -> None:
    assert kind_of(text) is DangerKind.CRISIS


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "😀", "\x00\x01\x02", "<>", "<" * 5000, "?!." * 3000, "&#x110000;", "\ud800"]
)
def test_bad_input_is_nothing(text: str) -> None:
    assert find_danger(text) is None


@pytest.mark.parametrize(
    "harmless", ["ik weet niet meer wat ik wil maar niet zo ", "wil niet meer ", "<a ", "a", ". De zorg is zwaar "]
)
def test_one_sentence_in_a_hundred_thousand_characters_counts(harmless: str) -> None:
    danger = find_danger((harmless * 100_000)[:50_000] + ". Ik wil dood. " + (harmless * 100_000)[:50_000])
    assert danger is not None
    assert danger.kind is DangerKind.CRISIS


def test_the_rule_language() -> None:
    words = Lexicon("{wil} -- weg|heen ! naar_huis !! zorg", {"wil": "wil wou"})
    assert words.find(normalise("ik wil nu echt weg"))
    assert not words.find(normalise("ik wil niet weg"))
    assert not words.find(normalise("ik wil weg naar huis"))
    assert not words.find(normalise("ik wil weg. De zorg is zwaar."))
    assert words.find(normalise("ik wou heen. Ik wil niet naar huis."))


@pytest.mark.parametrize(
    "before",
    ["ik kan niet meer", "het gaat niet", "ik ben er morgen niet meer", "niet doorvragen", "nee dit is niet te doen"],
)
@pytest.mark.parametrize("between", [", ", " ", " en ", ". "])
def test_a_denial_of_something_else_does_not_hide_a_cry(before: str, between: str) -> None:
    for cry in ("ik wil dood", "ik wil gewoon dood", "dan wil ik maar dood"):
        danger = find_danger(f"{before}{between}{cry}")
        assert danger is not None and danger.kind is DangerKind.CRISIS, cry


@pytest.mark.parametrize("text", ["ik wil niet dood", "ik wil echt nog niet dood", "ik zeg niet dat ik dood wil"])
def test_not_wanting_to_be_dead_is_no_cry(text: str) -> None:
    assert find_danger(text) is None
