"""The sentence in somebody's own language: whole, true, and with the numbers that the danger asks for."""

import re

import pytest

from actions.languages import SENTENCES, Need, whom_to_call
from knowledge import helplines
from understanding.labels import Danger, DangerKind, DangerVariant, Language

INFORMATION = helplines.helpline(helplines.CANCER_INFORMATION).phone
SAFE_AT_HOME = helplines.helpline(helplines.SAFE_AT_HOME).phone
SCRIPTS = {Language.ENGLISH: "[a-z]", Language.TURKISH: "[şğı]", Language.POLISH: "[łąęż]", Language.ARABIC: "[ء-ي]"}


def crisis(*variants: DangerVariant) -> Danger:
    return Danger(DangerKind.CRISIS, frozenset(variants))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("danger", "numbers"),
    [
        (None, [INFORMATION]),
        (Danger(DangerKind.MEDISCHE_VRAAG), [INFORMATION]),
        (crisis(DangerVariant.OWN), ["113", "0800-0113", "112"]),
        (crisis(DangerVariant.SOMEBODY_ELSE), ["113", "0800-0113", "112"]),
        (crisis(DangerVariant.VIOLENCE), ["112", SAFE_AT_HOME]),
        (crisis(DangerVariant.OVERDOSE, DangerVariant.VIOLENCE), ["112", "113", "0800-0113"]),
        (Danger(DangerKind.ACUUT_MEDISCH), ["112"]),
    ],
)
def test_each_danger_has_its_numbers_and_no_others(
    language: Language, danger: Danger | None, numbers: list[str]
) -> None:
    assert re.findall(r"\d[\d -]*\d", whom_to_call(language, danger)) == numbers


@pytest.mark.parametrize("language", Language)
def test_every_need_has_one_sentence_in_the_language(language: Language) -> None:
    assert set(SENTENCES[language]) == set(Need)
    for sentence in SENTENCES[language].values():
        assert re.search(SCRIPTS[language], sentence)
        assert sentence.endswith(".") and not re.search(r"[.!?؟]\s", sentence) and "  " not in sentence


def test_numbers_keep_their_order_between_arabic_words() -> None:
    assert f"\u2066{INFORMATION}\u2069" in whom_to_call(Language.ARABIC, None)
