"""The language of a message: found in real voices, and never seen in Dutch, its dialects or what Dutch borrows."""

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.taxonomy import Theme
from tests.running import ROOT
from tests.understanding import language_sentences as sentences
from understanding.labels import Language
from understanding.languages import find_language

NLU = ROOT / "bot" / "data" / "nlu"
NOT_DUTCH = NLU / "voices-other-languages.yml"
#: Languages beyond the four, and messages of two words, which tell too little.
SHORT_OR_OTHER = NLU / "third-other-languages.yml"
BY_LANGUAGE = {
    Language.ENGLISH: sentences.ENGLISH,
    Language.TURKISH: sentences.TURKISH,
    Language.ARABIC: sentences.ARABIC,
    Language.POLISH: sentences.POLISH,
}


@pytest.mark.parametrize("language", Language)
def test_a_language_is_found_in_nearly_every_message_and_never_taken_for_another(language: Language) -> None:
    found = [find_language(text) for text in BY_LANGUAGE[language]]
    assert set(found) <= {language, None}
    assert len(found) >= 50 and found.count(language) >= 0.95 * len(found)


@pytest.mark.parametrize("text", sentences.DUTCH)
def test_dutch_that_borrows_is_dutch(text: str) -> None:
    assert find_language(text) is None


def help_asked(*files: Path) -> list[str]:
    """The training messages that ask for help; other labels hold messages in other languages too."""
    return [
        example.strip().removeprefix("- ")
        for file in files
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
        if block.get("intent") in set(Theme) and isinstance(block["examples"], str)
        for example in block["examples"].splitlines()
    ]


def test_a_training_message_that_asks_for_help_is_dutch() -> None:
    texts = help_asked(*(file for file in NLU.glob("*.yml") if file not in (NOT_DUTCH, SHORT_OR_OTHER)))
    assert len(texts) > 1000
    assert sum(find_language(text) is not None for text in texts) <= len(texts) / 1000


def test_training_messages_in_other_languages_are_told_from_dutch() -> None:
    found = [find_language(text) for text in help_asked(NOT_DUTCH)]
    assert len(found) > 50
    assert sum(language is not None for language in found) >= 0.9 * len(found)


@pytest.mark.parametrize("text", sentences.OTHER_TONGUES)
def test_a_neighbouring_language_is_none_of_the_four(text: str) -> None:
    assert find_language(text) is None


@pytest.mark.parametrize("text", sentences.OTHER_SCRIPTS)
def test_another_script_is_pointed_on_in_english(text: str) -> None:
    assert find_language(text) is Language.ENGLISH


@pytest.mark.parametrize("text", sentences.NO_LANGUAGE)
def test_what_says_nothing_has_no_language(text: str) -> None:
    assert find_language(text) is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [5_000, 100_000])
def test_only_the_beginning_costs_time(language: Language, size: int) -> None:
    story = " ".join(BY_LANGUAGE[language] * 100)[:size]
    find_language(story[:size])
    started = time.perf_counter()
    assert find_language(story) is language
    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize("text", ["<p>{}</p>", "<b>{}</b> https://www.kanker.nl/van/de/het/een", "😢 {} 💔", "{}\x00"])
def test_what_stands_around_the_words_does_not_matter(text: str) -> None:
    assert find_language(text.format("my husband is dying and I need somebody to talk to")) is Language.ENGLISH


@given(st.text(max_size=700))
def test_no_text_breaks_it(text: str) -> None:
    assert find_language(text) in {*Language, None}
