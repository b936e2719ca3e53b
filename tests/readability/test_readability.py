"""Everything the system can say in Dutch is easy to read: short sentences, common words, no jargon."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.readability.collecting import Text, of_python, of_template, texts, words
from tests.readability.measuring import MAX_WORDS, hard_words, is_easy, length, sentences

HERE = Path(__file__).parent


@cache
def listed(name: str) -> dict:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def said() -> Iterator[tuple[Text, str]]:
    for text in texts():
        for sentence in sentences(text.text):
            yield text, sentence


def test_every_place_that_speaks_was_read() -> None:
    """Fails when the collector looks past a whole kind of text."""
    everything = {text.text for text in texts()}
    hello = "Vertel in uw eigen woorden waar u mee zit en waar u woont. Ik zoek hulp bij u in de buurt."
    assert {"Of kies een onderwerp", hello, "Laat hen contact met mij opnemen"} <= everything
    folders = {text.where.split("/")[0] for text in texts()}
    assert {"actions", "bot", "connectors", "desk", "knowledge", "referrals", "understanding"} <= folders
    kinds = {text.where.partition(":")[0].rpartition(".")[2] for text in texts()}
    assert {"py", "yml", "html"} <= kinds


def test_sentences_are_short() -> None:
    allowed = listed("exceptions.yml")["sentences"]
    long = [(length(one), text.where, one) for text, one in said() if length(one) > MAX_WORDS and one not in allowed]
    assert long == []


def test_words_are_common() -> None:
    allowed = listed("exceptions.yml")["words"]
    hard = [(word, text.where, one) for text, one in said() for word in hard_words(one) if word.lower() not in allowed]
    assert hard == []


def test_there_is_no_jargon() -> None:
    jargon = listed("jargon.yml")
    found = [
        (word, jargon[word.lower()], text.where, one)
        for text, one in said()
        for word in words(one)
        if word.lower() in jargon
    ]
    assert found == []


def test_exceptions_are_needed_and_explained() -> None:
    exceptions = listed("exceptions.yml")
    hard = {word.lower() for _, one in said() for word in hard_words(one)}
    long = {one for _, one in said() if length(one) > MAX_WORDS}
    assert set(exceptions["words"]) - hard == set()
    assert set(exceptions["sentences"]) - long == set()
    reasons = [*exceptions["words"].values(), *exceptions["sentences"].values()]
    assert all(len(reason.split()) > 3 for reason in reasons)


@pytest.mark.parametrize(
    ("sentence", "words_"),
    [
        ("Bel gratis 0800-022 66 22.", 5),
        ("Mail naar iets@voorbeeld.nl, of bel.", 5),
        ("Bel dan ….", 3),
    ],
)
def test_length_counts_what_is_read(sentence: str, words_: int) -> None:
    assert length(sentence) == words_


def test_a_long_sentence_is_heard_in_each_kind_of_text() -> None:
    long = "Als u dat zou willen dan kunt u ons altijd even bellen of een bericht sturen via de mail"
    assert next(of_python(f'"""Doc."""\nsay("{long}.")')) == f"{long}."
    assert next(of_python(f'say(f"{long} {{name}}.")')) == f"{long} …."
    assert list(of_template(f"<p>Kort.</p><p>{long} <strong>nu</strong>.</p>")) == ["Kort.", f"{long} nu."]
    assert length(long) > MAX_WORDS


@pytest.mark.parametrize("word", ["palliatief", "oncologisch", "regievoering", "bejegening"])
def test_hard_words_are_hard(word: str) -> None:
    assert not is_easy(word)


@pytest.mark.parametrize("word", ["huisartsenpost", "contactpersoon", "spoednummer", "voorlezen", "zelfmoord"])
def test_words_of_common_parts_are_easy(word: str) -> None:
    assert is_easy(word)


@pytest.mark.parametrize(
    "source", ['x = "the house is closed now"', '"""Dit is uitleg van de code."""', 'x = "er_is|was ?een"']
)
def test_what_is_not_said_is_not_judged(source: str) -> None:
    assert list(of_python(source)) == []
