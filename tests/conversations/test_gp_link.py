"""A talk that a GP's link began, with the real assistant: nothing is asked that the link says, and words win."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from referrals.feedback import Outcome
from referrals.links.refusals import LinkEnded
from tests.at_gp import WORK, Gp, Opened
from tests.conversations.talk import Talk
from tests.running import Wegwijs


@pytest.fixture
def gp(wegwijs: Wegwijs) -> Iterator[Gp]:
    practice = Gp.beside(wegwijs)
    yield practice
    practice.leave()


def goes_on(wegwijs: Wegwijs, opened: Opened) -> Talk:
    """The same conversation over the REST door."""
    talk = Talk(wegwijs)
    talk._sender = opened.sender
    return talk


def test_who_agrees_is_helped_at_once_and_may_change_it_later(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, gp.make())
    first = opened.begins(presses="/ja")
    assert "voor werk" in first and "Zaandam" in first and "Zo begint u:" in first
    assert "welke plaats" not in first and "Waar wilt u hulp bij" not in first
    counts = gp.see(opened.code).counts
    assert (counts.begun, counts.helped) == (1, 1)
    talk = goes_on(wegwijs, opened)
    moved = talk.says("en in Purmerend?")
    assert moved.themes == {"werk"} and "Purmerend" in moved.text
    other = talk.says("nee, het gaat over vervoer")
    assert other.themes == {"vervoer"} and not other.asks_place
    assert gp.see(opened.code).counts.helped == 1


@pytest.mark.parametrize(
    ("says", "theme", "place"),
    [
        ("nee, het gaat over vervoer", "voor vervoer", "Zaandam"),
        ("ik zoek lotgenoten", "lotgenoten", "Zaandam"),
        ("ik woon in Purmerend", "voor werk", "Purmerend"),
        ("ik zoek lotgenoten in Alkmaar", "lotgenoten", "Alkmaar"),
        ("hallo", "voor werk", "Zaandam"),
    ],
)
def test_words_win_from_the_first_message_on(gp: Gp, says: str, theme: str, place: str) -> None:
    first = Opened(gp, gp.make()).begins(says=says)
    assert theme in first and place in first and "Zo begint u:" in first


def test_something_else_is_asked_for_and_the_place_is_kept(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, gp.make())
    assert "Waar wilt u hulp bij?" in opened.begins(presses="/nee")
    answer = goes_on(wegwijs, opened).says("ik zoek lotgenoten")
    assert answer.themes == {"lotgenoten"} and "Zaandam" in answer.text


def test_danger_comes_first_and_help_afterwards(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, gp.make())
    first = opened.begins(says="ik wil niet meer leven")
    assert "0800-0113" in first and "Zo begint u:" not in first
    talk = goes_on(wegwijs, opened)
    assert "werk" in talk.says("kunnen jullie me helpen met mijn werk?").themes


def test_a_link_for_once_begins_one_talk_and_that_talk_goes_on(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, gp.make(replace(WORK, single_use=True)))
    opened.begins(presses="/ja")
    with pytest.raises(LinkEnded):
        gp.links.look(opened.code)
    assert goes_on(wegwijs, opened).says("andere").suggestions
    late = Opened(gp, opened.code).begins(says="ik zoek lotgenoten in Zwolle")
    assert "al een keer gebruikt" in late and "Zwolle" in late


def test_what_was_wiped_is_an_ordinary_talk_again(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, gp.make())
    opened.begins(presses="/ja")
    talk = goes_on(wegwijs, opened)
    talk.says("verwijder alles")
    assert talk.says("hallo").asks_need


def says(gp: Gp, opened: Opened, message: str) -> str:
    return "\n".join(one.get("text", "") for one in gp.wegwijs.say(opened.sender, message))


@pytest.mark.parametrize(("tells", "outcome"), [("ja", Outcome(waiting=1)), ("nee", Outcome())])
def test_who_came_by_a_link_is_asked_about_the_gp_and_only_a_yes_reaches_the_practice(
    gp: Gp, tells: str, outcome: Outcome
) -> None:
    opened = Opened(gp, gp.make(replace(WORK, themes=("lotgenoten",))))
    opened.begins(presses="/ja")
    says(gp, opened, "/verwijs:wegwijzer-bij-kanker")
    asked = says(gp, opened, "nee")
    assert "Mijn huisarts mag weten of ik geholpen ben." in asked
    says(gp, opened, tells)
    says(gp, opened, "ja")
    after = gp.see(opened.code)
    assert after.outcome == outcome
    assert after.counts.asked == outcome.waiting


def test_who_came_by_themselves_is_not_asked_about_a_gp(gp: Gp, wegwijs: Wegwijs) -> None:
    opened = Opened(gp, "")
    for message in ("ik zoek lotgenoten in Zaandam", "/verwijs:wegwijzer-bij-kanker", "nee"):
        assert "huisarts mag weten" not in says(gp, opened, message)
