"""The widget on a website of somebody else: one line, the same conversation, and nothing leaks either way."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.browser.conftest import NewVisitor
from tests.browser.guest import Guest
from tests.browser.visitor import DESKTOP, PHONE
from tests.running import Wegwijs

TARGET = 44
EXIT = "https://nl.wikipedia.org/"
SCREENS = pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
#: A voice on this device and one that is made elsewhere, and what is spoken: browsers in tests have none.
VOICES = """
window.said = [];
const elsewhere = {lang: "nl-NL", localService: false, name: "elsewhere"};
const here = {lang: "nl-NL", localService: true, name: "here"};
Object.defineProperty(window, "speechSynthesis", {value: {
    getVoices: () => [elsewhere, here], cancel: () => {},
    speak: (words) => window.said.push([words.voice.name, words.text]),
}});
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
#: A browser that hears "hospice woerden".
HEARING = """
window.listened = 0;
window.SpeechRecognition = class {
    start() {
        window.listened += 1;
        setTimeout(() => { this.onresult({results: [[{transcript: "hospice woerden"}]]}); this.onend(); }, 50);
    }
    stop() { this.onend(); }
};
"""


def at(path: str, **options: object) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("guest", [{"path": path, **options}], indirect=True)


def stored(guest: Guest) -> list:
    return guest.page.evaluate("[{...sessionStorage}, {...localStorage}, document.cookie]")


def test_one_line_gives_a_conversation_in_the_region_of_the_website(guest: Guest) -> None:
    guest.open()
    expect(guest.panel).to_contain_text("Ik ben een chatbot, dus geen mens.")
    expect(guest.panel).to_contain_text("Ik zoek hulp in Zaanstreek.")
    guest.say("ik zoek lotgenoten")
    assert "Anna's huis, Centrum voor Leven met Kanker Zaanstreek" in guest.organizations()


def test_region_is_changed_by_who_lives_elsewhere(guest: Guest) -> None:
    guest.open()
    guest.page.get_by_role("button", name="Andere plaats").click()
    field = guest.page.get_by_role("textbox", name="Uw plaats of postcode")
    expect(field).to_be_focused()
    field.fill("Nergenshuizen-aan-Zee")
    field.press("Enter")
    expect(guest.spoken).to_contain_text("Die plaats ken ik niet.")
    expect(field).to_be_focused()
    field.fill("woerden")
    field.press("Enter")
    expect(guest.panel).to_contain_text("Ik zoek hulp in Woerden.")
    guest.say("hospice")
    assert "Stichting De Mantelmeeuw" in guest.organizations()


def test_nothing_is_asked_or_kept_before_somebody_speaks(guest: Guest, wegwijs: Wegwijs) -> None:
    guest.open()
    guest.page.get_by_text("Of kies een onderwerp").click()
    guest.page.wait_for_timeout(300)
    assert guest.foreign_requests == [f"{wegwijs.address}/widget.js"]
    assert stored(guest) == [{}, {}, ""]
    guest.say("hospice woerden")
    session, local, cookie = stored(guest)
    assert (list(session), local, cookie) == (["wegwijs-gesprek"], {}, "")


@at("/strict")
def test_a_strict_website_needs_what_our_page_says_and_no_more(guest: Guest) -> None:
    assert guest.launcher.evaluate("element => getComputedStyle(element).position") == "fixed"
    guest.open()
    guest.say("hospice woerden")
    assert guest.organizations()


def test_what_our_page_tells_a_strict_website_is_what_is_tested() -> None:
    told = Path("docs/op-uw-website.md").read_text(encoding="utf-8")
    assert "script-src https://wegwijs.voorbeeld.nl" in told and "connect-src https://wegwijs.voorbeeld.nl" in told
    assert 'data-region="' in told and "/widget.js" in told


@SCREENS
def test_a_hostile_website_changes_nothing_inside(
    browser: Browser, home: str, wegwijs: Wegwijs, screen: dict[str, int]
) -> None:
    looks = []
    for path in ("/", "/hostile"):
        one = Guest(browser, home + path, screen=screen)
        one.open()
        one.say("hospice woerden")
        looks.append(
            one.page.evaluate(
                """() => [...document.querySelector("wegwijs-chat").shadowRoot.querySelectorAll("*")].map((element) => {
                    const style = getComputedStyle(element);
                    return ["color", "fontSize", "letterSpacing", "fontFamily", "lineHeight", "display", "padding",
                        "textTransform", "backgroundColor", "transform", "position"].map((name) => style[name]);
                })"""
            )
        )
        assert one.page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily") != "system-ui"
        one.leave()
    assert len(looks[0]) > 100
    assert looks[0] == looks[1]


def test_a_website_that_is_not_named_is_refused(browser: Browser, home: str, wegwijs: Wegwijs) -> None:
    stranger = home.replace("localhost", "127.0.0.1")
    one = Guest(browser, stranger + "/")
    one.expects("CORS policy", "Failed to load resource")
    one.open()
    one.field.fill("hospice woerden")
    one.send.click()
    expect(one.panel).to_contain_text("Uw tekst is niet weg.")
    expect(one.answers).to_have_count(0)
    one.leave()


@at("/inline", screen=DESKTOP)
def test_a_website_may_choose_where_it_stands(guest: Guest) -> None:
    expect(guest.page.locator("wegwijs-chat")).to_have_count(1)
    expect(guest.launcher).to_have_count(0)
    guest.say("wie kan mij helpen met werk")
    expect(guest.newest).to_contain_text("Assen")


@at("/", screen=DESKTOP)
def test_whole_journey_with_the_keyboard(guest: Guest) -> None:
    keys = guest.page.keyboard
    keys.press("Tab")
    expect(guest.launcher).to_be_focused()
    keys.press("Enter")
    expect(guest.field).to_be_focused()
    keys.type("hospice woerden")
    guest.answered_after(lambda: keys.press("Enter"))
    expect(guest.field).to_be_focused()
    keys.press("Escape")
    expect(guest.panel).to_be_hidden()
    expect(guest.launcher).to_be_focused()
    keys.press("Enter")
    expect(guest.newest).to_be_visible()
    expect(guest.field).to_be_focused()


def test_on_a_phone_it_fills_the_screen_and_what_lies_behind_is_out_of_reach(guest: Guest) -> None:
    guest.open()
    assert guest.panel.bounding_box() == {"x": 0, "y": 0, **{key: PHONE[key] for key in ("width", "height")}}
    expect(guest.page.get_by_role("heading", name="Wegwijs chatbot")).to_be_focused()
    guest.page.keyboard.press("Escape")
    expect(guest.panel).to_be_hidden()
    expect(guest.launcher).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@SCREENS
def test_axe_finds_nothing(browser: Browser, home: str, screen: dict[str, int], scheme: str) -> None:
    one = Guest(browser, home + "/", screen=screen, color_scheme=scheme)
    assert one.violations() == [], "closed"
    one.open()
    for summary in one.panel.locator("summary").all():
        summary.click()
    assert one.violations() == [], "first words"
    for message in ("ik wil niet meer leven", "hospice woerden"):
        one.say(message)
        assert one.violations() == [], message
    one.page.get_by_role("button", name="Andere plaats").click()
    assert one.violations() == [], "another place"
    one.leave()


@pytest.mark.parametrize("screen", [{"width": 320, "height": 200}, {"width": 320, "height": 640}, PHONE], ids=str)
def test_nothing_is_wider_than_the_screen_and_targets_fit_a_finger(
    browser: Browser, home: str, screen: dict[str, int]
) -> None:
    one = Guest(browser, home + "/", screen=screen)
    one.open()
    one.say("hospice woerden")
    assert one.panel.locator(".scroll").evaluate("box => box.scrollWidth <= box.clientWidth")
    assert one.panel.evaluate("panel => [panel.scrollTop, panel.scrollHeight - panel.clientHeight]") == [0, 0]
    for target in one.panel.locator("a:visible, button:visible, summary:visible, textarea:visible").all():
        if target.evaluate("element => getComputedStyle(element).display") == "inline":
            continue
        box = target.bounding_box()
        assert box and box["height"] >= TARGET - 0.5, target.inner_text()
        assert box["width"] >= TARGET - 0.5, target.inner_text()
    one.leave()


@pytest.mark.parametrize("guest", [{"forced_colors": "active", "reduced_motion": "reduce"}], indirect=True)
def test_nothing_moves_and_edges_stay_in_forced_colours(guest: Guest) -> None:
    guest.open()
    guest.say("hospice woerden")
    assert guest.page.evaluate("document.getAnimations().length") == 0
    assert guest.cards.first.evaluate("card => getComputedStyle(card).borderTopStyle") == "solid"


def test_way_to_a_person_and_way_out_are_always_in_sight(guest: Guest) -> None:
    guest.open()
    guest.say("hospice woerden")
    for name in ("Liever een mens?", "Verlaat snel"):
        assert guest.in_sight(guest.page.get_by_role("button", name=name)), name
    guest.page.get_by_role("button", name="Liever een mens?").click()
    assert guest.in_sight(guest.panel.get_by_role("link", name="Bel 0800-022 66 22").last)


@SCREENS
def test_an_answer_is_shown_from_its_first_line_also_with_larger_letters(
    browser: Browser, home: str, screen: dict[str, int]
) -> None:
    one = Guest(browser, home + "/", screen=screen)
    one.open()
    for message in ("hospice woerden", "ik zoek lotgenoten"):
        one.say(message)
        head, first = one.panel.locator("header"), one.newest.locator(".head")
        below, top = head.bounding_box(), first.bounding_box()
        assert below and top and below["y"] + below["height"] <= top["y"], message
        one.page.get_by_text("Meer", exact=True).click()
        one.page.get_by_role("button", name="Grotere letters").click()
        one.page.get_by_text("Meer", exact=True).click()
    one.leave()


def test_letters_can_be_larger(guest: Guest) -> None:
    guest.open()
    sizes = []
    guest.page.get_by_text("Meer", exact=True).click()
    for name in ("Grotere letters", "Grotere letters", "Gewone letters"):
        sizes.append(letters(guest))
        guest.page.get_by_role("button", name=name).click()
    assert sizes == [18, 22.5, 27]
    assert letters(guest) == 18


def letters(guest: Guest) -> float:
    return float(guest.field.evaluate("field => parseFloat(getComputedStyle(field).fontSize)"))


def test_quick_exit_leaves_nothing_behind(guest: Guest) -> None:
    wiped: list[str] = []
    guest.page.route("**/widget/wipe", lambda route: (wiped.append(route.request.post_data or ""), route.continue_()))
    guest.page.context.route(EXIT, lambda route: route.fulfill(body="<title>elders</title>", content_type="text/html"))
    guest.open()
    guest.say("mijn man slaat mij, ik woon in Assen")
    sender = json.loads(stored(guest)[0]["wegwijs-gesprek"])["sender"]
    guest.page.get_by_role("button", name="Verlaat snel").click()
    guest.page.wait_for_url(EXIT)
    guest.foreign_requests.remove(EXIT)
    assert [json.loads(body) for body in wiped] == [{"sender": sender}]
    guest.page.goto(guest.address)
    assert stored(guest) == [{}, {}, ""]
    guest.open()
    expect(guest.answers).to_have_count(0)


def test_one_button_wipes_here_and_with_us(guest: Guest) -> None:
    guest.open()
    guest.say("hospice woerden")
    before = json.loads(stored(guest)[0]["wegwijs-gesprek"])["sender"]
    guest.page.get_by_text("Meer", exact=True).click()
    with guest.page.expect_response("**/widget/wipe") as answer:
        guest.page.get_by_role("button", name="Wis dit gesprek").click()
    assert answer.value.ok
    expect(guest.spoken).to_contain_text("gewist")
    expect(guest.answers).to_have_count(1)
    expect(guest.page.locator(".you")).to_have_count(0)
    assert stored(guest) == [{}, {}, ""]
    guest.say("ik wil praten met lotgenoten")
    assert json.loads(stored(guest)[0]["wegwijs-gesprek"])["sender"] != before


def test_wiping_without_a_connection_is_honest(guest: Guest) -> None:
    guest.expects("Failed to load resource")
    guest.open()
    guest.say("hospice woerden")
    guest.page.context.set_offline(True)
    guest.page.get_by_text("Meer", exact=True).click()
    guest.page.get_by_role("button", name="Wis dit gesprek").click()
    expect(guest.spoken).to_contain_text("bij ons is het over 24 uur weg")
    assert stored(guest) == [{}, {}, ""]
    guest.page.context.set_offline(False)


def test_conversation_can_be_taken_along_as_text(guest: Guest) -> None:
    guest.open()
    guest.say("hospice woerden")
    guest.page.get_by_text("Meer", exact=True).click()
    with guest.page.expect_download() as download:
        guest.page.get_by_role("button", name="Neem het gesprek mee").click()
    assert download.value.suggested_filename == "wegwijs.txt"
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert text.startswith("U: hospice woerden\n\n")
    assert "Stichting De Mantelmeeuw: Verblijf in het hospice\n" in text and "Waarom: voor zorg" in text


def test_card_can_be_copied_mailed_printed_and_found_on_a_map(guest: Guest) -> None:
    guest.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    guest.open()
    guest.say("hospice woerden")
    card = guest.cards.filter(has_text="De Mantelmeeuw")
    at_map = card.get_by_role("link", name=re.compile("Op de kaart"))
    expect(at_map).to_have_attribute("href", re.compile(r"^https://www\.openstreetmap\.org/search\?query=Meeuwenlaan"))
    expect(at_map).to_have_attribute("rel", "noopener noreferrer")
    card.get_by_text("Bewaar dit adres").click()
    mail = card.get_by_role("link", name="Mail", exact=True)
    expect(mail).to_have_attribute("href", re.compile(r"^mailto:\?subject=.*De%20Mantelmeeuw.*body=.*Waarom"))
    card.get_by_role("button", name="Kopieer").click()
    expect(guest.spoken).to_have_text("Het adres is gekopieerd.")
    assert "Verblijf in het hospice" in guest.page.evaluate("navigator.clipboard.readText()")
    guest.page.evaluate("HTMLIFrameElement.prototype.printed = null")
    card.get_by_role("button", name="Print").click()
    paper = guest.page.frames[-1]
    assert paper.locator("h1").inner_text() == "Stichting De Mantelmeeuw: Verblijf in het hospice"
    assert "Waarom: voor zorg in de laatste fase" in paper.locator("body").inner_text()


def test_answer_that_was_lost_on_its_way_comes_back_and_nothing_is_said_twice(guest: Guest, wegwijs: Wegwijs) -> None:
    guest.expects("Failed to load resource")
    guest.open()
    names: list[str] = []

    def lose(route: Route) -> None:
        names.append(json.loads(route.request.post_data or "{}")["message_id"])
        if len(names) == 1:
            route.fetch()  # the server hears it and answers; the answer gets lost
            route.abort()
        else:
            route.continue_()

    guest.page.route("**/widget/turn", lose)
    guest.field.fill("ik zoek iemand die mij naar het ziekenhuis rijdt")
    guest.send.click()
    expect(guest.panel).to_contain_text("Uw tekst is niet weg.")
    guest.answered_after(lambda: guest.page.evaluate("dispatchEvent(new Event('online'))"))
    assert len(names) == 2 and len(set(names)) == 1
    expect(guest.page.locator(".you")).to_have_count(1)
    expect(guest.field).to_have_value("")


def test_reload_while_waiting_brings_the_answer(guest: Guest) -> None:
    held: list[Route] = []
    guest.page.route("**/widget/turn", lambda route: held.append(route))
    guest.open()
    guest.field.fill("hospice woerden")
    guest.send.click()
    expect(guest.page.locator(".you")).to_have_count(1)
    guest.page.unroute("**/widget/turn")
    guest.page.reload()
    guest.open()
    expect(guest.answers).to_have_count(1)
    assert "Stichting De Mantelmeeuw" in guest.organizations()
    expect(guest.page.locator(".you")).to_have_count(1)


def test_reads_aloud_with_a_voice_of_this_device_only(guest: Guest) -> None:
    guest.page.add_init_script(VOICES)
    guest.page.reload()
    guest.open()
    guest.say("hospice woerden")
    assert guest.page.evaluate("window.said") == []
    guest.newest.get_by_role("button", name="Lees voor").click()
    voice, text = guest.page.evaluate("window.said[0]")
    assert voice == "here"
    assert "Stichting De Mantelmeeuw" in text and "Kopieer" not in text and "Lees voor" not in text
    expect(guest.newest.get_by_role("button", name="Stop met voorlezen")).to_be_visible()


def test_a_browser_without_a_voice_of_its_own_offers_none(guest: Guest) -> None:
    guest.page.add_init_script(VOICES.replace("localService: true", "localService: false"))
    guest.page.reload()
    guest.open()
    guest.say("hospice woerden")
    expect(guest.page.get_by_role("button", name="Lees voor")).to_have_count(0)


def test_listens_only_after_a_yes_and_sends_nothing_by_itself(guest: Guest) -> None:
    guest.page.add_init_script(HEARING)
    guest.page.reload()
    guest.open()
    guest.page.get_by_text("Meer", exact=True).click()
    guest.page.get_by_role("button", name="Spreek in").click()
    expect(guest.panel).to_contain_text("dan kan de maker van uw browser meeluisteren")
    assert guest.page.evaluate("window.listened") == 0
    guest.page.get_by_role("button", name="Nee, ik typ liever").click()
    assert guest.page.evaluate("window.listened") == 0
    guest.page.get_by_role("button", name="Spreek in").click()
    guest.page.get_by_role("button", name="Ja, ik spreek in").click()
    expect(guest.field).to_have_value("hospice woerden")
    expect(guest.answers).to_have_count(0)
    expect(guest.field).to_be_focused()


def test_a_browser_that_cannot_hear_offers_nothing(guest: Guest) -> None:
    for name in ("SpeechRecognition", "webkitSpeechRecognition"):
        guest.page.add_init_script(f"Object.defineProperty(window, '{name}', {{value: undefined}})")
    guest.page.reload()
    guest.open()
    expect(guest.page.get_by_role("button", name="Spreek in", include_hidden=True)).to_have_count(0)


def test_colours_are_chosen_by_the_website(guest: Guest) -> None:
    guest.page.evaluate("document.documentElement.style.setProperty('--wegwijs-brand', 'rgb(90, 0, 90)')")
    assert guest.launcher.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(90, 0, 90)"


def test_our_own_page_is_the_same_script(new_visitor: NewVisitor) -> None:
    visitor = new_visitor()
    assert visitor.page.evaluate("document.querySelector('wegwijs-chat').shadowRoot !== null")
    assert visitor.page.title().startswith("Wegwijs, chatbot")
