"""Consent: one sentence for each purpose, kept word for word; no answer is a no."""

from datetime import UTC, datetime

import pytest

from referrals.consent import (
    PURPOSE_NAMES,
    OldConsentText,
    Purpose,
    day_and_time,
    granted,
    questions,
    receipt,
    record,
    version_of,
)
from referrals.words import Route

NOW = datetime(2026, 7, 1, 12, 5, tzinfo=UTC)


def test_a_centre_is_named_in_what_is_shared_with_it() -> None:
    asked = {question.purpose: question.text for question in questions("Anna's Huis", Route.CENTRE)}
    assert list(asked) == [Purpose.CONTACT, Purpose.STORY, Purpose.FOLLOW_UP]
    assert asked[Purpose.CONTACT] == "Anna's Huis mag mijn naam weten en mag weten hoe ik te bereiken ben."


def test_a_helpdesk_in_between_is_said() -> None:
    asked = {one.purpose: one.text for one in questions("Anna's Huis", Route.HELPDESK, "de helpdesk Zaanstreek")}
    assert asked[Purpose.CONTACT].startswith("de helpdesk Zaanstreek belt voor mij met Anna's Huis. ")
    assert "De helpdesk Zaanstreek en Anna's Huis mogen mijn" in asked[Purpose.CONTACT]


def test_who_calls_themselves_shares_nothing() -> None:
    assert [one.purpose for one in questions("Huis", Route.SELF)] == [Purpose.FOLLOW_UP]


def test_a_gp_is_asked_about_only_when_one_sent_them() -> None:
    assert Purpose.GP in [one.purpose for one in questions("Huis", Route.CENTRE, through_gp=True)]


def test_what_was_not_answered_is_a_no() -> None:
    asked = questions("Huis", Route.CENTRE)
    kept = record(asked, {Purpose.CONTACT: True}, version_of(asked), "Huis", NOW)
    assert [(one.purpose, one.granted) for one in kept] == [("contact", True), ("verhaal", False), ("navragen", False)]
    assert all(one.text == question.text and one.at == NOW for one, question in zip(kept, asked, strict=True))
    assert granted(kept, Purpose.CONTACT) and not granted(kept, Purpose.STORY) and not granted(kept, Purpose.GP)
    kept[0].withdrawn_at = NOW
    assert not granted(kept, Purpose.CONTACT)


HOUSE = questions("Huis", Route.CENTRE)


@pytest.mark.parametrize(
    ("answers", "version"),
    [
        ({}, "oud"),
        ({}, version_of(questions("Een ander huis", Route.CENTRE))),
        ({}, version_of(questions("Huis", Route.HELPDESK, "de helpdesk"))),
        ({Purpose.GP: True}, version_of(HOUSE)),
    ],
)
def test_an_answer_to_another_sentence_counts_for_nothing(answers: dict[Purpose, bool], version: str) -> None:
    with pytest.raises(OldConsentText):
        record(HOUSE, answers, version, "Huis", NOW)


def test_the_receipt_says_what_when_and_which_text() -> None:
    asked = questions("Huis", Route.CENTRE)
    kept = record(asked, {Purpose.CONTACT: True}, version_of(asked), "Huis", NOW)
    kept[0].withdrawn_at = NOW
    first, second, _ = receipt(kept)
    assert first.startswith("Naam en bereikbaarheid delen: ja, op 1 juli 2026, 14.05 uur. U las: “Huis mag")
    assert "U trok dit in op 1 juli 2026" in first and version_of(asked) in first
    assert second.startswith("Mijn verhaal delen: nee, op 1 juli 2026")
    assert set(PURPOSE_NAMES) == set(Purpose)


def test_dutch_clocks() -> None:
    assert day_and_time(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == "1 januari 2027, 00.30 uur"
