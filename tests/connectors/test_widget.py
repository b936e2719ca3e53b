"""The widget's door: how heavy the script is, who may use it, what it answers, and that wiping wipes."""

import gzip
import json
import shutil
from pathlib import Path

import httpx
import pytest

from connectors.dependencies import Services
from connectors.settings import Settings
from connectors.widget.bundle import bundle
from connectors.widget.leaving import USUAL
from connectors.widget.origins import split_origins
from tests.connectors.referral_door import Use, use_door

MAX_BYTES = 15_000
SENDER = "een-willekeurige-naam"
CENTRE, STRANGER = "https://www.centrum.test", "https://elders.test"


@pytest.fixture
def database(tmp_path: Path, prepared: Path) -> Path:
    return Path(shutil.copy(prepared, tmp_path / "test.db"))


def run(database: Path, use: Use, origins: str = CENTRE) -> None:
    use_door(database, use, widget_origins=origins)


def spoken(message: str = "verwijder alles", **more: str) -> dict[str, str]:
    return {"sender": SENDER, "message": message, **more}


def test_all_that_the_widget_loads_is_light() -> None:
    made = bundle(24.0, USUAL)
    assert gzip.decompress(made.zipped) == made.plain
    assert len(made.zipped) <= MAX_BYTES


def test_the_script_asks_for_nothing_else() -> None:
    """No import, no font, no picture, no style of elsewhere; addresses in it are for people to press."""
    code = bundle(24.0, USUAL).plain.decode()
    assert not [word for word in ("import(", "importScripts", "@import", "url(", "innerHTML", "eval(") if word in code]
    assert code.count("fetch(") == 2 and code.count("HOME + path") == 1 and "`${HOME}/api/places" in code


def test_one_setting_says_where_the_quick_exit_leads_with_and_without_script(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        assert '"exit":"https://weer.test/vandaag"' in (await client.get("/widget.js")).text
        page = (await client.get("/")).text
        assert '<a href="https://weer.test/vandaag" rel="noopener noreferrer">Verlaat snel</a>' in page
        assert USUAL not in page

    use_door(database, use, quick_exit_url="https://weer.test/vandaag")


def test_script_is_sent_small_and_once(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        first = await client.get("/widget.js", headers={"origin": STRANGER})
        assert first.status_code == 200 and first.headers["content-type"] == "text/javascript; charset=utf-8"
        assert first.headers["content-encoding"] == "gzip" and "max-age" in first.headers["cache-control"]
        assert first.headers["cross-origin-resource-policy"] == "cross-origin"
        again = await client.get("/widget.js", headers={"if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        plain = await client.get("/widget.js", headers={"accept-encoding": "identity"})
        assert "content-encoding" not in plain.headers and plain.text == first.text

    run(database, use)


def test_door_opens_for_the_websites_that_the_settings_name(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        asked = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
        before = await client.options("/widget/turn", headers={"origin": CENTRE, **asked})
        assert before.status_code == 200 and before.headers["access-control-allow-origin"] == CENTRE
        said = await client.post("/widget/turn", json=spoken(), headers={"origin": CENTRE})
        assert said.status_code == 200 and said.headers["access-control-allow-origin"] == CENTRE
        assert "access-control-allow-credentials" not in said.headers

    run(database, use)


@pytest.mark.parametrize("origin", [STRANGER, f"{CENTRE}.elders.test", "http://www.centrum.test", "null"])
@pytest.mark.parametrize("path", ["/widget/turn", "/widget/wipe", "/api/places?q=zaandam"])
def test_door_stays_closed_for_others(database: Path, origin: str, path: str) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        method = "GET" if "?" in path else "POST"
        refused = await client.request(method, path, json=spoken(), headers={"origin": origin})
        assert refused.status_code == 403 and refused.json()["error"]["code"] == "origin-not-allowed"
        assert "access-control-allow-origin" not in refused.headers
        assert len(services.conversations) == 0
        before = await client.options(path, headers={"origin": origin, "access-control-request-method": method})
        assert before.status_code == 403

    run(database, use)


def test_our_own_page_needs_no_leave(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        for headers in ({"origin": "http://test"}, {"origin": "http://localhost:8000"}, {}):
            answer = await client.post("/widget/turn", json=spoken(), headers=headers)
            assert answer.status_code == 200, headers

    run(database, use, origins="")


def test_without_the_bot_somebody_still_reads_whom_to_call(database: Path) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        said = (await client.post("/widget/turn", json=spoken("ik zoek lotgenoten"))).json()["said"]
        hrefs = [part["href"] for one in said for line in one["lines"] for part in line["parts"]]
        assert "tel:112" in hrefs and "tel:08000226622" in hrefs

    run(database, use)


def test_place_of_the_website_is_known_by_its_own_name(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        for sent, known in (("zaanstreek", "Zaanstreek"), ("1506", "Zaandam"), ("Nergenshuizen-aan-Zee", "")):
            answer = (await client.post("/widget/turn", json=spoken("hallo", place=sent))).json()
            assert answer["place"] == known

    run(database, use)


def test_wiping_forgets_also_when_the_bot_is_out_of_order(database: Path) -> None:
    async def use(services: Services, client: httpx.AsyncClient) -> None:
        await client.post("/widget/turn", json=spoken("ik wil niet meer leven"))
        assert services.conversations.of(SENDER).crisis
        said = (await client.post("/widget/wipe", json={"sender": SENDER})).json()["said"]
        texts = [part["text"] for one in said for line in one["lines"] for part in line["parts"]]
        assert "113" in texts and "gewist" in texts[-1]
        assert len(services.conversations) == 0

    run(database, use)


@pytest.mark.parametrize(
    "wrong",
    [
        {}, {"sender": "kort", "message": "hallo"}, {"sender": "x" * 65, "message": "hallo"},
        {"sender": SENDER}, {"sender": SENDER, "message": "hallo", "more": "1"},
        {"sender": "<script>alert(1)</script>", "message": "hallo"}, {**spoken(), "place": "x" * 101},
    ],
)  # fmt: skip
def test_other_bodies_are_refused_in_dutch(database: Path, wrong: dict[str, str]) -> None:
    async def use(_services: Services, client: httpx.AsyncClient) -> None:
        refused = await client.post("/widget/turn", json=wrong)
        assert refused.status_code == 422 and refused.json()["error"]["message"].startswith("Dit verzoek klopt niet.")
        assert json.dumps(wrong.get("sender", "")) not in refused.text

    run(database, use)


@pytest.mark.parametrize(
    "text", ["centrum.nl", "https://centrum.nl/pad", "ftp://centrum.nl", "https://a.nl https://b.nl"]
)
def test_websites_are_named_in_full(text: str) -> None:
    with pytest.raises(ValueError, match="is not an address like"):
        split_origins(text)


def test_several_websites() -> None:
    assert split_origins(" https://a.nl/, http://localhost:9000 ,") == ("https://a.nl", "http://localhost:9000")
    assert Settings(widget_origins="*").widget_origins == "*"  # type: ignore[call-arg]
