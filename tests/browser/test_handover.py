"""Live chat in a real browser: words of a human arrive by themselves, and survive loading the page anew."""

import shutil
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.accessibility import violations
from tests.browser.doors import open_doors
from tests.connectors.conftest import gazetteer, prepared
from tests.connectors.desk.calling import anna

__all__ = ["gazetteer", "prepared"]


def test_the_words_of_a_human_arrive(browser: Browser, prepared: Path, tmp_path: Path) -> None:
    with open_doors(Path(shutil.copy(prepared, tmp_path / "test.db"))) as doors:
        page = browser.new_page()
        page.goto(doors.address)
        page.locator("#message").fill("hallo")
        page.locator("#send").click()
        expect(page.locator(".answer")).to_have_count(1)
        sender = page.evaluate("JSON.parse(sessionStorage.getItem('wegwijs-gesprek')).sender")
        talks = doors.services.talks
        talk = talks.begin(anna())
        doors.services.conversations.of(sender).owner = talk
        page.locator("#message").fill("ik wil graag praten")
        page.locator("#send").click()
        expect(page.locator(".you")).to_have_count(2)
        expect(page.locator(".answer")).to_have_count(1)
        talk.add("mens", "Dag, ik ben Els.", "Els")
        said = page.locator(".answer").last
        expect(said).to_contain_text("Els van Anna's Huis: Dag, ik ben Els.", timeout=15_000)
        expect(said.locator(".who")).to_have_text("Antwoord")
        assert violations(page) == []
        page.reload()
        expect(page.locator(".log")).to_contain_text("Dag, ik ben Els")
        talk.add("mens", "Bent u er nog?", "Els")
        expect(page.locator(".answer").last).to_contain_text("Bent u er nog?", timeout=15_000)
        expect(page.locator(".answer")).to_have_count(3)
        talks.end(talk, "Het gesprek met {huis} is klaar.")
        expect(page.locator(".answer").last).to_contain_text("is klaar.", timeout=15_000)
        page.close()
