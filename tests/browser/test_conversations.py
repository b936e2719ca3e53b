"""Five people, as they come; each finds fitting help in the page within three turns."""

import csv
from dataclasses import dataclass
from functools import cache

import pytest
from playwright.sync_api import expect

from connectors.settings import ROOT
from knowledge.taxonomy import THEME_NAMES
from tests.browser.conftest import NewVisitor
from tests.browser.visitor import Visitor

DATA = ROOT / "knowledge" / "data"
TURNS = 3


@dataclass(frozen=True)
class Story:
    """What somebody says first, the place they name when asked, and what helps them."""

    words: str
    place: str
    themes: frozenset[str]
    #: At least one of these must be suggested, by id in the directory.
    one_of: frozenset[str]


STORIES = (
    Story(
        "Mijn man is net overleden en ik weet niet waar ik heen moet. Wormerveer",
        "Wormerveer",
        frozenset({"rouw"}),
        frozenset({"annas-huis", "humanitas-zaanstreek"}),
    ),
    Story(
        "ben 34, net klaar met chemo, werk lukt niet, Zwolle",
        "Zwolle",
        frozenset({"werk", "jongeren-aya"}),
        frozenset({"intermezzo", "re-turn"}),
    ),
    Story(
        "wie kan mijn moeder in Lelystad naar het ziekenhuis rijden",
        "Lelystad",
        frozenset({"vervoer"}),
        frozenset({"welzijn-lelystad"}),
    ),
    Story("hospice woerden", "Woerden", frozenset({"levenseinde"}), frozenset({"de-mantelmeeuw"})),
    Story(
        "ik trek het niet meer, zorg al 2 jaar voor mn vrouw (Assen)",
        "Assen",
        frozenset({"mantelzorg"}),
        frozenset({"mantelzorgnl", "mantelzorglijn", "welzijn-in-noordenveld"}),
    ),
)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("story", STORIES, ids=[story.place for story in STORIES])
def test_story_leads_to_fitting_help(new_visitor: NewVisitor, story: Story, script: bool) -> None:
    visitor = new_visitor(script=script)
    tell(visitor, story)
    names = visitor.organizations()
    assert 1 <= len(names) <= 3
    assert [name for name in names if not themes_of(name) & story.themes] == []
    assert {organization_ids()[name] for name in names} & story.one_of


def tell(visitor: Visitor, story: Story) -> None:
    """Say it, and answer what is asked back as somebody would: press the button that fits, else name the place."""
    visitor.say(story.words)
    for _ in range(TURNS - 1):
        if visitor.cards.count():
            return
        offered = visitor.newest.get_by_role("button").all_inner_texts()
        fitting = [name for theme in story.themes if (name := THEME_NAMES[theme].capitalize()) in offered]
        if fitting:
            visitor.choose(fitting[0])
        else:
            visitor.say(story.place)
    expect(visitor.cards, f"no suggestion after {TURNS} turns").not_to_have_count(0)


@cache
def organization_ids() -> dict[str, str]:
    with (DATA / "organizations.csv").open(encoding="utf-8", newline="") as file:
        return {row["name"]: row["id"] for row in csv.DictReader(file)}


@cache
def themes_by_id() -> dict[str, set[str]]:
    themes: dict[str, set[str]] = {}
    with (DATA / "services.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            themes.setdefault(row["organization_id"], set()).update(row["themes"].split(";"))
    return themes


def themes_of(name: str) -> set[str]:
    return themes_by_id()[organization_ids()[name]]
