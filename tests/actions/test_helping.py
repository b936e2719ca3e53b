"""From what is known to help: one question at a time, then cards, pages, and an honest end."""

import pytest

from actions.asking import ANYTHING_FITTING, MENU, WHICH_NEED, WHICH_PLACE
from actions.people import A_PERSON, INFORMATION, URGENT
from knowledge.taxonomy import Theme
from tests.actions.conftest import ZAANDAM, Act

GRONINGEN = "town:groningen:groningen"
READY = {"themes": ["lotgenoten"], "place": ZAANDAM}


def test_the_need_is_asked_first_then_the_place(act: Act) -> None:
    nothing = act("action_find_help", {})
    assert (nothing.text, nothing.slots["asked"]) == (WHICH_NEED, "theme")
    placed = act("action_find_help", {"place": ZAANDAM})
    assert placed.text == WHICH_NEED
    need = act("action_find_help", {"themes": ["lotgenoten"]}, label="lotgenoten", themes=["lotgenoten"])
    assert (need.text, need.slots["asked"]) == (WHICH_PLACE, "place")


def test_three_cards_with_what_stands_around_them(act: Act) -> None:
    done = act("action_find_help", READY)
    first, *_, urgent, last = done.said
    assert first["text"] == "Ik vond deze 3 adressen voor contact met lotgenoten in de buurt van Zaandam."
    assert (urgent["text"], last["text"]) == (URGENT, ANYTHING_FITTING)
    assert {card["organization_id"] for card in done.cards} >= {"huis-1", "huis-2"} and len(done.cards) == 3
    assert (done.slots["shown"], done.slots["asked"], done.slots["misses"]) == (3, "more", 0)


def test_others_are_others_until_there_are_no_more(act: Act) -> None:
    first = act("action_find_help", READY)
    second = act("action_more_help", {**READY, **first.slots})
    shown = [card["organization_id"] for card in first.cards + second.cards]
    assert sorted(shown) == ["huis-1", "huis-2", "huis-3", "huis-4"]
    assert second.said[0]["text"] == "Er is nog meer. Ik vond dit adres voor contact met lotgenoten."
    third = act("action_more_help", {**READY, **second.slots})
    assert third.cards == [] and A_PERSON in third.text and "Meer adressen hiervoor ken ik niet." in third.text


def test_a_need_without_any_help_is_answered_honestly(act: Act) -> None:
    done = act("action_find_help", {"themes": ["uiterlijk"], "place": ZAANDAM})
    assert "Hier ken ik nog geen adres voor." in done.text and INFORMATION in done.text
    assert done.cards == [] and done.slots["shown"] == 0


def test_help_for_the_whole_country_says_so(act: Act) -> None:
    done = act("action_find_help", {"themes": ["werk"], "place": GRONINGEN})
    assert "Ik vond nog niets voor werk in de buurt van Groningen. Ik heb daarom landelijk gekeken" in done.text
    assert [card["how_to_start"] for card in done.cards] == ["Bel 0800-1234."]


def test_who_can_name_no_place_gets_help_for_the_whole_country(act: Act) -> None:
    done = act("action_find_help", {"themes": ["werk"], "anywhere": True}, label="plaats-noemen", anywhere=True)
    assert "voor heel Nederland" in done.text and len(done.cards) == 1


def test_the_gift_box_is_offered_where_it_is_and_explained_elsewhere(act: Act) -> None:
    here = act("action_find_help", {"themes": ["ka-doos"], "place": ZAANDAM})
    assert [card["organization_id"] for card in here.cards] == ["ka"] and "alleen in de Zaanstreek" not in here.text
    there = act("action_find_help", {"themes": ["ka-doos"], "place": GRONINGEN})
    assert there.cards == [] and "alleen in de Zaanstreek en Waterland" in there.text


@pytest.mark.parametrize(
    ("shown", "days"),
    [(3, {"dag 1", "dag 2", "dag 3"}), (4, {"dag 4"})],
)
def test_opening_hours_are_those_of_the_page_just_shown(act: Act, shown: int, days: set[str]) -> None:
    done = act("action_opening_hours", {**READY, "shown": shown, "asked": "more"})
    assert {day for day in ("dag 1", "dag 2", "dag 3", "dag 4") if day in done.text} == days
    assert "Bel 075-123 45 0" in done.text and "Bel eerst even voordat u op pad gaat." in done.text


def test_opening_hours_of_nothing_yet_ask_what_is_needed(act: Act) -> None:
    assert act("action_opening_hours", {}).slots["asked"] == "theme"


def test_not_understanding_never_says_so_twice(act: Act) -> None:
    first, second, third = (act("action_not_understood", {"misses": misses}) for misses in (0, 1, 2))
    assert "niet goed begrepen" in first.text and first.slots["misses"] == 1
    for later in (second, third):
        assert "begrepen" not in later.text and INFORMATION in later.text
        assert [button["payload"] for button in later.buttons] == [f"/{theme}" for theme in MENU]
    assert all(button["payload"].removeprefix("/") in set(Theme) for button in second.buttons)


def test_a_person_can_always_be_phoned(act: Act) -> None:
    for slots in ({}, READY, {"themes": ["werk"]}):
        assert A_PERSON in act("action_human", slots, label="contact-mens").text
    nearby = act("action_human", READY, label="contact-mens").text
    assert "Bij u in de buurt kunt u bellen met Huis-" in nearby


def test_starting_over_forgets_the_need_and_keeps_the_place(act: Act) -> None:
    slots = act("action_start_over", {**READY, "shown": 3}).slots
    assert (slots["themes"], slots["shown"], slots["misses"]) == (None, 0, 0) and "place" not in slots


def test_forgetting_says_what_was_forgotten_and_tells_the_app(act: Act) -> None:
    done = act("action_forget", READY)
    assert "gewist" in done.text and {"type": "forgotten"} in [message.get("custom") for message in done.said]


@pytest.mark.parametrize(("label", "cards"), [("ja", 0), ("nee", 1)])
def test_yes_and_no_below_a_list(act: Act, label: str, cards: int) -> None:
    done = act("action_answer", {**READY, "shown": 3, "asked": "more"}, label=label)
    assert len(done.cards) == cards and done.text


def test_a_polite_no_below_a_list_is_the_end_of_it(act: Act) -> None:
    done = act("action_answer", {**READY, "shown": 3, "asked": "more"}, label="nee", enough=True)
    assert not done.cards and "altijd weer terecht" in done.text
    assert done.slots["asked"] == "anything-else"


def test_a_stale_slot_breaks_nothing(act: Act) -> None:
    broken = {"themes": ["bestaat-niet", "lotgenoten"], "place": "town:weg:weg", "place_options": ["x"], "shown": None}
    assert act("action_find_help", broken).said
    assert act("action_more_help", {"themes": "werk", "place": None, "misses": None}).said
