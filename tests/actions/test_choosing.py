"""Two needs that are equally likely: one question, and one, both or neither is an answer."""

import asyncio
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.conversing import ActionAnswer, ActionNotUnderstood
from actions.helping import Help
from actions.remembering import ActionRemember
from knowledge.places import Gazetteer

HESITATION = {"themes": ["werk"], "theme_options": ["werk", "geld"]}


class Bot:
    """The slots of one conversation, and what the actions do with them. There is no directory behind it."""

    def __init__(self) -> None:
        self.slots: dict[str, Any] = {}
        self.said: list[dict[str, Any]] = []
        gazetteer = Gazetteer.load()
        help_ = Help(None, gazetteer)  # type: ignore[arg-type]
        self._remember = ActionRemember(gazetteer)
        self._actions = {
            "nlu_fallback": ActionNotUnderstood(help_),
            "ja": ActionAnswer(help_),
            "nee": ActionAnswer(help_),
        }

    def hears(self, label: str, **reading: object) -> None:
        """One turn."""
        latest = {"intent": {"name": label}, "metadata": {"reading": reading}}
        dispatcher = CollectingDispatcher()
        for action in (self._remember, self._actions[label]):
            tracker = Tracker("a", self.slots, latest, [], False, None, {}, "action_listen")
            for event in asyncio.run(action.run(dispatcher, tracker, {})):
                self.slots[event["name"]] = event["value"]
        self.said = dispatcher.messages


@pytest.fixture
def bot() -> Bot:
    bot = Bot()
    bot.hears("nlu_fallback", **HESITATION)
    return bot


def test_the_question_names_both_and_has_a_button_for_each(bot: Bot) -> None:
    assert "werk of geld" in bot.said[0]["text"]
    assert [button["payload"] for button in bot.said[0]["buttons"]] == ["/werk", "/geld"]
    assert bot.slots["misses"] == 0, "asking back is no failure"


@pytest.mark.parametrize(
    ("choice", "themes"),
    [((0,), ["werk"]), ((1,), ["geld"]), ((-1,), ["geld"]), ((0, 1), ["werk", "geld"]), ((), None)],
)
def test_one_or_both_are_taken_and_the_place_is_asked(
    bot: Bot, choice: tuple[int, ...], themes: list[str] | None
) -> None:
    bot.hears("ja", choice=list(choice))
    assert bot.slots["themes"] == (themes or ["werk", "geld"])
    assert bot.slots["asked"] == "place"


def test_a_number_that_was_not_offered_takes_the_likeliest(bot: Bot) -> None:
    bot.hears("ja", choice=[2])
    assert bot.slots["themes"] == ["werk"]


def test_neither_asks_anew(bot: Bot) -> None:
    bot.hears("nee")
    assert bot.slots["asked"] == "theme"
    assert "Waar wilt u hulp bij" in bot.said[0]["text"]
