"""The page as a tired person on a phone meets it."""

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import NewVisitor
from tests.browser.visitor import DESKTOP, PHONE, Visitor

NARROW = {"width": 320, "height": 640}
#: 1280 by 800 at 400% zoom.
ZOOMED = {"width": 320, "height": 200}
SMALL_PHONE = {"width": 360, "height": 620}
TARGET = 44
SCREENS = [PHONE, NARROW, ZOOMED, DESKTOP]
HOSPICE = "hospice woerden"
GRIEF = "Mijn man is overleden, Wormerveer"


def test_first_words_are_seen_without_scrolling(new_visitor: NewVisitor) -> None:
    visitor = new_visitor(screen=SMALL_PHONE)
    for words in ("Ik ben een chatbot", "Ik zoek hulp bij u in de buurt", "Liever een mens?"):
        assert visitor.in_sight(visitor.page.get_by_text(words).first), words
    assert visitor.in_sight(visitor.field)
    assert visitor.in_sight(visitor.send)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen['width']}x{screen['height']}")
def test_nothing_is_wider_than_the_screen(new_visitor: NewVisitor, screen: dict[str, int]) -> None:
    visitor = new_visitor(screen=screen)
    visitor.say(GRIEF)
    visitor.say("Hottentottententententoonstelling" * 8)
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= screen["width"]
    assert visitor.page.evaluate("window.innerWidth") == screen["width"]


@pytest.mark.parametrize("message", [HOSPICE, "ik wil niet meer leven", "mens"])
def test_what_can_be_tapped_is_large_enough_for_a_finger(visitor: Visitor, message: str) -> None:
    visitor.say(message)
    for target in visitor.page.locator("a:visible, button:visible, summary:visible, textarea:visible").all():
        in_sentence = target.evaluate("element => getComputedStyle(element).display === 'inline'")
        box = target.bounding_box()
        assert box
        if "skip" in (target.get_attribute("class") or "") or (in_sentence and not _is_phone_number(target)):
            continue
        assert box["height"] >= TARGET - 0.5, target.inner_text()
        assert in_sentence or box["width"] >= TARGET, target.inner_text()


def _is_phone_number(target: Locator) -> bool:
    return (target.get_attribute("href") or "").startswith("tel:")


def test_card_tells_what_why_how_to_start_and_how_old(visitor: Visitor) -> None:
    visitor.say(HOSPICE)
    card = visitor.cards.filter(has_text="De Mantelmeeuw")
    expect(card.get_by_role("heading")).to_have_text("Stichting De Mantelmeeuw")
    for words in ("Verblijf in het hospice", "Waarom: voor zorg in de laatste fase, in Woerden.", "Zo begint u:"):
        expect(card).to_contain_text(words)
    expect(card).to_contain_text("Gegevens uit mei 2025.")
    website = card.get_by_role("link", name="Naar de website van Stichting De Mantelmeeuw")
    expect(website).to_have_attribute("href", "https://www.demantelmeeuw.nl")
    expect(website).to_have_attribute("rel", re.compile("noreferrer"))


def test_card_is_called_with_one_tap(visitor: Visitor) -> None:
    visitor.say(HOSPICE)
    call = visitor.cards.filter(has_text="Stadshospice Utrecht").get_by_role("link", name="Bel 030-2916040")
    expect(call).to_have_attribute("href", "tel:0302916040")


def test_crisis_numbers_are_called_with_one_tap_and_seen_at_once(visitor: Visitor) -> None:
    visitor.say("ik wil niet meer leven")
    for name, href in (("113", "tel:113"), ("0800-0113", "tel:08000113"), ("112", "tel:112")):
        number = visitor.newest.get_by_role("link", name=name, exact=True)
        expect(number).to_have_attribute("href", href)
        assert visitor.in_sight(number)
    expect(visitor.cards).to_have_count(0)


def test_more_help_and_a_person_are_one_tap_away_below_suggestions(visitor: Visitor) -> None:
    visitor.say(HOSPICE)
    first = visitor.organizations()
    visitor.choose("Andere adressen")
    assert visitor.organizations()
    assert not set(first) & set(visitor.organizations())
    expect(visitor.page.locator(".you").last).to_have_text("U: Andere adressen")
    visitor.choose("Liever een mens spreken")
    expect(visitor.newest.get_by_role("link", name="0800-022 66 22").first).to_have_attribute("href", "tel:08000226622")


def test_who_cannot_type_starts_with_a_tap(visitor: Visitor) -> None:
    visitor.page.get_by_text("Of kies een onderwerp").tap()
    visitor.choose("Vervoer")
    expect(visitor.page.locator(".you")).to_have_text("U: Vervoer")
    expect(visitor.newest).to_contain_text("In welke plaats zoekt u hulp?")
    visitor.say("Lelystad")
    assert "Welzijn Lelystad" in visitor.organizations()


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_long_answer_is_shown_from_its_beginning(new_visitor: NewVisitor, screen: dict[str, int]) -> None:
    visitor = new_visitor(screen=screen)
    for message in (GRIEF, HOSPICE):
        visitor.say(message)
        box = visitor.newest.bounding_box()
        assert box
        assert box["height"] > screen["height"]
        assert 0 <= box["y"] <= 30
        assert visitor.in_sight(visitor.field)


def test_newest_answer_is_announced_once(visitor: Visitor) -> None:
    expect(visitor.spoken).to_have_text("")
    visitor.page.evaluate(
        """() => {
            window.spoken = [];
            const region = document.querySelector("wegwijs-chat").shadowRoot.querySelector("[role=status]");
            new MutationObserver(() => window.spoken.push(region.textContent))
                .observe(region, {childList: true, characterData: true, subtree: true});
        }"""
    )
    visitor.say(GRIEF)
    visitor.say(HOSPICE)
    announced = visitor.page.evaluate("window.spoken")
    hospice = [text for text in announced if "Stichting De Mantelmeeuw" in text]
    assert len(hospice) == 1
    assert "Waarom" not in hospice[0], "details are read in the page, at one's own pace"
    assert "Anna's huis" not in hospice[0], "only the newest answer"
    live = visitor.page.locator(
        "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]:not([aria-live=off]), output"
    )
    expect(live).to_have_count(1)


@pytest.mark.parametrize(
    "emulation", [{}, {"reduced_motion": "reduce"}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=str
)
def test_nothing_moves(new_visitor: NewVisitor, emulation: dict[str, str]) -> None:
    visitor = new_visitor(**emulation)
    visitor.say(GRIEF)
    assert visitor.page.evaluate("document.getAnimations().length") == 0
    moving = visitor.page.evaluate(
        """[...document.querySelector("wegwijs-chat").shadowRoot.querySelectorAll("*")].filter((element) => {
            const style = getComputedStyle(element);
            return style.animationName !== "none" || style.transitionDuration !== "0s"
                || style.scrollBehavior === "smooth";
        }).length"""
    )
    assert moving == 0


def test_what_somebody_types_is_text_never_html(visitor: Visitor) -> None:
    typed = "<img src=x onerror=alert(1)><b>hospice</b> \"woerden\" & 'thuis'"
    visitor.say(typed)
    expect(visitor.page.locator(".you").last).to_have_text(f"U: {typed}")
    expect(visitor.page.locator(".log img, .log b")).to_have_count(0)


def test_emoji_alone_is_heard(visitor: Visitor) -> None:
    visitor.say("😢")
    expect(visitor.page.locator(".you").last).to_have_text("U: 😢")
    expect(visitor.newest).to_contain_text("In welke plaats zoekt u hulp?")


def test_browser_keeps_nothing_before_somebody_speaks_and_then_this_conversation_only(visitor: Visitor) -> None:
    visitor.page.get_by_text("Meer", exact=True).click()
    visitor.page.get_by_role("button", name="Grotere letters").click()
    assert kept(visitor) == [{}, 0, ""]
    visitor.say(GRIEF)
    session, local, cookies = kept(visitor)
    assert (list(session), local, cookies) == (["wegwijs-gesprek"], 0, "")
    talk = json.loads(session["wegwijs-gesprek"])
    assert re.fullmatch(r"[\w-]{16,64}", talk["sender"])
    assert [turn["mine"] for turn in talk["turns"]] == [GRIEF]


def kept(visitor: Visitor) -> list:
    """What the browser keeps: of the tab, of the site, and in cookies."""
    return visitor.page.evaluate("[{...sessionStorage}, localStorage.length, document.cookie]")


def test_conversation_goes_on_after_loading_the_page_again(visitor: Visitor) -> None:
    visitor.say("ik zoek iemand die mij naar het ziekenhuis rijdt")
    expect(visitor.newest).to_contain_text("In welke plaats")
    visitor.page.reload()
    expect(visitor.page.locator(".you")).to_have_text("U: ik zoek iemand die mij naar het ziekenhuis rijdt")
    expect(visitor.newest).to_contain_text("In welke plaats")
    visitor.say("Lelystad")
    assert "Welzijn Lelystad" in visitor.organizations()


def test_content_security_policy_stops_inline_script(visitor: Visitor) -> None:
    visitor.expects("Content Security Policy")
    visitor.page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.broken = true";
            document.body.append(script);
        }"""
    )
    assert visitor.page.evaluate("window.broken") is None
