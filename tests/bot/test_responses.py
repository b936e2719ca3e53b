"""What the bot's own responses say."""

from __future__ import annotations

import re
from typing import Iterator

import pytest
from ruamel.yaml import YAML

from bot.train import ROOT
from knowledge.helplines import helplines
from knowledge.taxonomy import Theme

RESPONSES = YAML(typ="safe").load((ROOT / "bot" / "domain" / "responses.yml").read_text(encoding="utf-8"))["responses"]
#: These come only when the safety layer was passed by; they may hold more than one call.
DANGER = {"utter_crisis", "utter_acuut_medisch", "utter_medische_vraag"}
NUMBER = re.compile(r"\b0[\d -]{8,}\d\b|\b11[23]\b")
LONGEST_SENTENCE = 20


def texts() -> Iterator[tuple[str, str]]:
    for name, variations in RESPONSES.items():
        for variation in variations:
            yield name, variation["text"]


def test_every_theme_has_a_sentence_that_shows_it_was_heard() -> None:
    heard = {condition["value"] for variation in RESPONSES["utter_gehoord"] for condition in variation["condition"]}
    assert heard == set(Theme)


def test_every_number_is_one_of_the_helplines() -> None:
    known = {number for line in helplines().values() for number in line.numbers}
    said = {number for _, text in texts() for number in NUMBER.findall(text)}
    assert said
    assert said <= known


def test_the_crisis_response_holds_all_ways_to_help() -> None:
    text = RESPONSES["utter_crisis"][0]["text"]
    assert all(way in text for way in ("113", "0800-0113", "113.nl", "112", "huisarts", "huisartsenpost"))


@pytest.mark.parametrize(("name", "text"), list(texts()))
def test_plain_dutch(name: str, text: str) -> None:
    sentences = re.split(r"(?<=[.?!:])\s+", text)
    assert max(len(sentence.split()) for sentence in sentences) <= LONGEST_SENTENCE
    assert name in DANGER or text.count("?") <= 1
    assert not re.search(r"\b(inloophuis|kankerpatiënt\w*|moeten|je|jij|jouw|begrijp hoe)\b", text, re.IGNORECASE)
