"""The published page about safety says what was measured, and the docs say the same."""

import asyncio
import re

import httpx
from fastapi import FastAPI

from connectors.routes import safety
from knowledge.helplines import helplines
from tests.running import ROOT
from tests.test_numbers import KNOWN, numbers
from understanding.safety.figures import safety_figures


def page() -> str:
    app = FastAPI()
    app.include_router(safety.router)

    async def get() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            return await client.get("/veiligheid")

    answer = asyncio.run(get())
    assert answer.status_code == 200
    return answer.text


def dutch(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def test_every_figure_and_every_helpline_is_on_the_page() -> None:
    text = page()
    figures = safety_figures()
    for row in figures.rows:
        for percentage, messages in (*row.found, *row.false_alarms):
            assert f"{dutch(percentage)}% van {messages}" in text
    assert "Bel." in text
    for line in helplines().values():
        assert not line.phone or line.phone in text
    assert numbers(text.split("<main>")[1]) <= KNOWN | {"2026"}


def test_the_docs_say_the_same() -> None:
    docs = (ROOT / "docs" / "veiligheid.md").read_text(encoding="utf-8")
    crisis = safety_figures().rows[0]
    assert [value for value, _ in (*crisis.found, *crisis.false_alarms) if f"{dutch(value)}%" not in docs] == []
    table = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    for what, figures in (("crisis: found", crisis.found), ("crisis: false alarms", crisis.false_alarms)):
        (line,) = re.findall(rf"^\| {what}.*$", table, re.MULTILINE)
        assert re.findall(r"([\d.]+)% \| (\d+)", line) == [
            (f"{value:g}" if value == 100 else f"{value:.1f}", str(of)) for value, of in figures
        ]


def test_what_the_docs_name_exists() -> None:
    for name in ("veiligheid.md", "dreigingen.md", "bewaartermijnen.md", "dpia.md", "verwerkingsregister.md"):
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        named = [one for one in re.findall(r"`([\w/.-]+)`", text) if "/" in one and not one.startswith(("/", "var/"))]
        missing = [one for one in named if not (ROOT / one).exists() and not one.startswith("requirements/")]
        assert missing == [], (name, missing)
