"""The page as a tired person on a phone meets it."""

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
            new MutationObserver(() => window.spoken.push(document.getElementById("spoken").textContent))
                .observe(document.getElementById("spoken"), {childList: true, characterData: true, subtree: true});
        }"""
    )
    visitor.say(GRIEF)
    visitor.say(HOSPICE)
    announced = visitor.page.evaluate("window.spoken")
    hospice = [text for text in announced if "Stichting De Mantelmeeuw" in text]
    assert len(hospice) == 1
    assert "Waarom" not in hospice[0], "details are read in the page, at one's own pace"
    assert "Anna's huis" not in hospice[0], "only the newest answer"
    live = visitor.page.locator("[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output")
    expect(live).to_have_count(1)


@pytest.mark.parametrize(
    "emulation", [{}, {"reduced_motion": "reduce"}, {"color_scheme": "dark"}, {"forced_colors": "active"}], ids=str
)
def test_nothing_moves(new_visitor: NewVisitor, emulation: dict[str, str]) -> None:
    visitor = new_visitor(**emulation)
    visitor.say(GRIEF)
    assert visitor.page.evaluate("document.getAnimations().length") == 0
    moving = visitor.page.evaluate(
        """[...document.querySelectorAll("*")].filter((element) => {
            const style = getComputedStyle(element);
            return style.animationName !== "none" || style.transitionDuration !== "0s"
                || style.scrollBehavior === "smooth";
        }).length"""
    )
    assert moving == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(new_visitor: NewVisitor, scheme: str) -> None:
    visitor = new_visitor(color_scheme=scheme)
    visitor.say(HOSPICE)
    pale = visitor.page.evaluate(FIND_PALE_TEXT, 4.5)
    assert pale == []


#: Every element with text of its own whose contrast with its nearest background is below what WCAG asks.
FIND_PALE_TEXT = """(least) => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = (colour) => {
        const [red, green, blue] = numbers(colour).slice(0, 3).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element) => {
        for (let one = element; one; one = one.parentElement) {
            const colour = getComputedStyle(one).backgroundColor;
            if (numbers(colour)[3] !== 0) return colour;
        }
        return "rgb(255, 255, 255)";
    };
    const written = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    return [...document.body.querySelectorAll("*")].filter(written).filter((element) => {
        const [one, other] = [light(getComputedStyle(element).color), light(behind(element))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < least;
    }).map((element) => element.textContent.trim());
}"""


def test_what_somebody_types_is_text_never_html(visitor: Visitor) -> None:
    typed = "<img src=x onerror=alert(1)><b>hospice</b> \"woerden\" & 'thuis'"
    visitor.say(typed)
    expect(visitor.page.locator(".you").last).to_have_text(f"U: {typed}")
    expect(visitor.page.locator("#log img, #log b")).to_have_count(0)


def test_emoji_alone_is_heard(visitor: Visitor) -> None:
    visitor.say("😢")
    expect(visitor.page.locator(".you").last).to_have_text("U: 😢")
    expect(visitor.newest).to_contain_text("In welke plaats zoekt u hulp?")


def test_browser_keeps_the_name_of_the_conversation_only(visitor: Visitor) -> None:
    visitor.say(GRIEF)
    kept = visitor.page.evaluate("({...sessionStorage})")
    assert list(kept) == ["wegwijs-gesprek"]
    assert re.fullmatch(r"[\w-]{16,64}", kept["wegwijs-gesprek"])
    assert visitor.page.evaluate("[localStorage.length, document.cookie]") == [0, ""]


def test_conversation_goes_on_after_loading_the_page_again(visitor: Visitor) -> None:
    visitor.say("ik zoek iemand die mij naar het ziekenhuis rijdt")
    expect(visitor.newest).to_contain_text("In welke plaats")
    visitor.page.reload()
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
