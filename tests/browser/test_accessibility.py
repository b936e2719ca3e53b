"""Axe finds nothing on any page, in any state, light or dark. Other tests leave their page to it too."""

import httpx
import pytest

from tests.browser.conftest import NewVisitor
from tests.browser.visitor import DESKTOP, PHONE, Visitor
from tests.running import Wegwijs

#: Words that bring each kind of answer: a question, cards, places to choose from, people to call, another language.
MESSAGES = (
    "ik zoek lotgenoten",
    "hospice woerden",
    "Bergen",
    "ik wil niet meer leven",
    "ik kan ineens niet meer praten en mijn mond hangt scheef",
    "I have cancer and I need somebody to talk to",
)
#: A centre without a confirmed mailbox: the person phones, nobody is asked anything.
CENTRE = "de-mantelmeeuw"

BOTH_SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


@BOTH_SCHEMES
@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_each_kind_of_answer(new_visitor: NewVisitor, screen: dict[str, int], scheme: str) -> None:
    visitor = new_visitor(screen=screen, color_scheme=scheme)
    assert visitor.violations() == [], "first words"
    for message in MESSAGES:
        visitor.say(message)
        assert visitor.violations() == [], message


@BOTH_SCHEMES
def test_each_kind_of_answer_without_script(new_visitor: NewVisitor, scheme: str) -> None:
    for message in MESSAGES:
        new_visitor(script=False, color_scheme=scheme).say(message)


@BOTH_SCHEMES
def test_the_page_to_follow_a_referral(new_visitor: NewVisitor, wegwijs: Wegwijs, scheme: str) -> None:
    visitor = new_visitor(color_scheme=scheme)
    visitor.page.goto(f"{wegwijs.address}/volg/{referral(wegwijs)}")
    open_everything(visitor)
    assert visitor.violations() == []
    visitor.expects("404")
    visitor.page.goto(f"{wegwijs.address}/volg/bestaat-niet")


def referral(wegwijs: Wegwijs) -> str:
    """The code of a page of one's own, of a referral as a program makes it."""
    with httpx.Client(base_url=wegwijs.address, timeout=15) as client:
        way = client.get(f"/api/referral-ways/{CENTRE}", params={"theme": "levenseinde"}).raise_for_status().json()
        asked = {
            "organization_id": CENTRE, "themes": ["levenseinde"], "consent_version": way["consent_version"],
            "consents": {question["purpose"]: True for question in way["questions"]}, "story": way["story"],
            "first_name": "Mia", "channel": "ik-bel-zelf",
        }  # fmt: skip
        made = client.post("/api/referrals", json=asked, headers={"Idempotency-Key": "axe-looks-at-this-page"})
        return str(made.raise_for_status().json()["track_code"])


def open_everything(visitor: Visitor) -> None:
    """Unfold all that can be unfolded."""
    visitor.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
