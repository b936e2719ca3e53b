"""The conversation as text: carried by the page itself, light enough to send, and a file that runs nothing."""

import shutil
from pathlib import Path

import httpx
import pytest

from connectors.dependencies import Services
from connectors.settings import Settings
from connectors.taking_along import CUT, MAX_BYTES, carried_on, to_take_along
from connectors.views import views
from tests.connectors.referral_door import use_door

LONGEST_FIELD = 8_000


def turn(before: str, asked: str, answer: str = "Dat kan.\n• één\n• twee") -> str:
    return carried_on(before, asked, views([{"text": answer}]))


def test_turns_stand_one_below_the_other_and_line_ends_are_plain() -> None:
    text = turn(turn("", "hallo").replace("\n", "\r\n"), "en nu?", "Nu ook.")
    assert to_take_along(text) == "U: hallo\n\nDat kan.\n- één\n- twee\n\nU: en nu?\n\nNu ook.\n"


@pytest.mark.parametrize("sign", ["a", "é", "س", "😢"])
def test_a_long_conversation_loses_its_beginning_in_whole_turns(sign: str) -> None:
    text = ""
    for number in range(60):
        text = turn(text, f"vraag {number}", sign * 500)
        assert len(text.encode()) <= MAX_BYTES
    assert text.startswith(f"{CUT}\n\nU: vraag ") and text.endswith(f"U: vraag 59\n\n{sign * 500}")
    assert text.count(CUT) == 1


def test_even_one_turn_that_is_too_long_stays_within_the_limit() -> None:
    text = turn("", "😢" * MAX_BYTES)
    assert text.startswith(CUT) and len(text.encode()) <= MAX_BYTES


def test_a_request_with_all_of_it_stays_within_the_limit_of_the_app() -> None:
    """Four bytes for two of the units that a browser counts is the most that a field can hold; the rest is small."""
    assert Settings.model_fields["max_body_bytes"].default >= MAX_BYTES + LONGEST_FIELD * 3 + 2_000


def test_the_page_carries_it_and_gives_it_as_a_file(tmp_path: Path, prepared: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        evil = '"><script>alert(1)</script>'
        page = await client.post("/", data={"message": "ik wil dood", "gezegd": f"U: {evil}"})
        assert evil not in page.text and page.text.count('name="gezegd" value="U: &#34;&gt;&lt;script') == 2
        assert "U: ik wil dood" in page.text and 'enctype="multipart/form-data"' in page.text
        file = await client.post("/meenemen", data={"gezegd": f"U: {evil}"})
        assert file.headers["content-type"] == "text/plain; charset=utf-8"
        assert file.headers["content-disposition"] == "attachment; filename=wegwijs.txt"
        assert file.headers["x-content-type-options"] == "nosniff" and file.headers["cache-control"] == "no-store"
        assert file.text == f"U: {evil}\n"
        assert "meenemen" not in (await client.get("/")).text, "nothing was said yet"

    use_door(Path(shutil.copy(prepared, tmp_path / "test.db")), use)
