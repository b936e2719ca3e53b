"""The pages of a practice and of its links, as plain forms, without a server and without a bot."""

import re
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from connectors.dependencies import Services
from referrals.links.codes import new_code, spelled
from referrals.links.making import Wanted
from referrals.links.practices import AtPractice
from tests.connectors.referral_door import use_door

ZAANDAM = "town:zaandam:zaanstad"
FORM = {"thema": ["werk"], "plaats": "Zaandam", "wie": "patient", "fase": "", "dagen": "30"}


class Gp:
    """A practice whose computer is known, on a door of the app."""

    def __init__(self, services: Services, client: httpx.AsyncClient) -> None:
        self.services, self.client = services, client
        self.practice: AtPractice = services.links.open_practice("Praktijk De Brug")
        client.cookies.set("praktijk", services.links.remember(self.practice.practice_id, "Balie"))

    async def csrf(self) -> str:
        found = re.search(r'name="csrf" value="(\w+)"', (await self.client.get("/verwijzen")).text)
        assert found
        return found[1]

    async def post(self, path: str, **form: object) -> httpx.Response:
        return await self.client.post(path, data={"csrf": await self.csrf(), **form})

    async def make(self, **changes: object) -> str:
        """The code of a new link."""
        answer = await self.post("/verwijzen", **{**FORM, **changes})
        assert answer.status_code == 303, answer.text
        return answer.headers["location"].rsplit("/", 1)[-1]


Use = Callable[[Gp], Awaitable[None]]


@pytest.fixture
def at_gp(tmp_path: Path, prepared: Path) -> Callable[[Use], None]:
    database = Path(shutil.copy(prepared, tmp_path / "test.db"))

    def run(use: Use) -> None:
        use_door(database, lambda services, client: use(Gp(services, client)))

    return run


def flat(answer: httpx.Response) -> str:
    return " ".join(answer.text.split())


def test_an_unknown_computer_is_asked_for_an_invitation_and_then_known(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        gp.client.cookies.clear()
        first = await gp.client.get("/verwijzen")
        assert first.status_code == 200 and "Code van de uitnodiging" in first.text and "Maak de link" not in first.text
        code = gp.services.links.invite(gp.practice.practice_id)
        answer = await gp.client.post("/verwijzen/uitnodiging", data={"code": spelled(code), "computer": "Balie"})
        assert answer.status_code == 303
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=lax" in cookie and "path=/verwijzen" in cookie
        assert "max-age=31536000" in cookie
        page = await gp.client.get("/verwijzen")
        assert "Maak de link" in page.text and "Praktijk De Brug" in page.text
        gp.client.cookies.clear()
        again = await gp.client.post("/verwijzen/uitnodiging", data={"code": code, "computer": "Balie"})
        assert again.status_code == 422 and "Deze uitnodiging werkt niet" in again.text

    at_gp(use)


def test_behind_https_the_cookie_is_secure(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        object.__setattr__(gp.services.settings, "public_address", "https://wegwijs.test")
        code = gp.services.links.invite(gp.practice.practice_id)
        answer = await gp.client.post("/verwijzen/uitnodiging", data={"code": code, "computer": "Balie"})
        assert answer.headers["set-cookie"].startswith("__Secure-praktijk=")
        assert "secure" in answer.headers["set-cookie"].lower().split("; ")

    at_gp(use)


def test_a_link_with_everything_that_goes_along(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make(thema=["werk", "geld"], fase="behandeling", eenmalig="ja")
        text = flat(await gp.client.get(f"/verwijzen/link/{code}"))
        shown = (
            f"/v/<wbr>{code}</p>", f'src="/v/{code}.svg"', "Wij spraken over werk en geld.", "in de buurt van Zaandam",
            f"Wegwijs-link {spelled(code)} meegegeven: werk en geld", "Fase: tijdens de behandeling.", "eenmalig",
            "Kopieer dit bericht", "Trek in",
        )  # fmt: skip
        assert [words for words in shown if words not in text] == []
        card = await gp.client.get(f"/verwijzen/link/{code}/kaart")
        assert spelled(code) in card.text and "0800-0113" in card.text and "chatbot" in card.text
        picture = await gp.client.get(f"/v/{code}.svg")
        assert picture.headers["content-type"] == "image/svg+xml" and b"<svg" in picture.content
        assert b"style" not in picture.content and b"script" not in picture.content
        again = await gp.client.get("/verwijzen")
        assert 'value="Zaandam (gemeente Zaanstad)"' in again.text and spelled(code) in again.text

    at_gp(use)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"thema": []}, "Kies waar het over gaat."),
        ({"thema": ["werk", "<script>alert(1)</script>"]}, "Kies waar het over gaat."),
        ({"thema": ["werk", "geld", "rouw", "vervoer"]}, "Kies hooguit 3 onderwerpen."),
        ({"plaats": ""}, "Deze plaats kennen wij niet."),
        ({"plaats": "Xqzwv"}, "Deze plaats kennen wij niet."),
        ({"plaats": "<b>😢</b>"}, "Deze plaats kennen wij niet."),
        ({"plaats": "Bergen"}, "Er zijn meer plaatsen met deze naam."),
        ({"wie": "professional"}, "Kies voor wie de link is."),
        ({"fase": "morgen"}, "Kies een fase uit de lijst."),
        ({"dagen": "9999"}, "Kies een aantal dagen"),
        ({"dagen": "²"}, "Kies een aantal dagen"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_filled_in_stays(
    at_gp: Callable[[Use], None], changes: dict[str, object], says: str
) -> None:
    async def use(gp: Gp) -> None:
        answer = await gp.post("/verwijzen", **{**FORM, "thema": ["rouw"], **changes})
        assert answer.status_code == 422 and says in answer.text
        assert "<script>alert" not in answer.text and "<b>" not in answer.text
        if "thema" not in changes:
            assert re.search(r'value="rouw" checked', answer.text)
        assert gp.services.links.all_of(gp.practice.practice_id) == []

    at_gp(use)


def test_of_two_places_of_one_name_the_other_can_be_chosen(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        asked = await gp.post("/verwijzen", **{**FORM, "plaats": "Bergen"})
        options = re.findall(r'name="plaats_id" value="([^"]+)"', asked.text)
        assert len(options) == 2
        code = await gp.make(plaats="Bergen", plaats_id=options[1])
        assert gp.services.links.mine(gp.practice.practice_id, code).says.place == options[1]

    at_gp(use)


def test_nobody_sees_or_changes_a_link_of_another_practice(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        other = gp.services.links.open_practice("De Dam").practice_id
        code = gp.services.links.make(other, Wanted(("werk",), ZAANDAM)).code
        assert spelled(code) not in (await gp.client.get("/verwijzen")).text
        for path in (f"/verwijzen/link/{code}", f"/verwijzen/link/{code}/kaart"):
            assert (await gp.client.get(path)).status_code == 404
        for path in (f"/verwijzen/link/{code}/intrekken", f"/verwijzen/link/{code}/doos"):
            assert (await gp.post(path)).status_code == 404
        assert gp.services.links.mine(other, code).over == ""

    at_gp(use)


@pytest.mark.parametrize(
    "path", ["/verwijzen", "/verwijzen/link/{}/intrekken", "/verwijzen/link/{}/doos", "/verwijzen/vergeet"]
)
def test_a_form_of_another_website_or_without_its_mark_changes_nothing(at_gp: Callable[[Use], None], path: str) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make()
        csrf = await gp.csrf()
        elsewhere = {"sec-fetch-site": "cross-site"}
        for form, headers in (({}, {}), ({"csrf": "made up"}, {}), ({"csrf": csrf}, elsewhere)):
            answer = await gp.client.post(path.format(code), data={**FORM, **form}, headers=headers)
            assert answer.status_code == 403
        (link,) = gp.services.links.all_of(gp.practice.practice_id)
        assert link.over == "" and link.voucher == ""
        assert (await gp.client.get(f"/verwijzen/link/{code}")).status_code == 200

    at_gp(use)


def test_an_unknown_computer_sees_and_changes_nothing(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make()
        gp.client.cookies.set("praktijk", "made-up")
        for path in (f"/verwijzen/link/{code}", f"/verwijzen/link/{code}/kaart", "/verwijzen"):
            assert spelled(code) not in (await gp.client.get(path)).text
        assert (await gp.client.post("/verwijzen", data=FORM)).status_code == 403
        assert len(gp.services.links.all_of(gp.practice.practice_id)) == 1

    at_gp(use)


def test_a_forgotten_computer_is_forgotten_at_both_ends(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        token = gp.client.cookies["praktijk"]
        await gp.post("/verwijzen/vergeet")
        gp.client.cookies.clear()
        gp.client.cookies.set("praktijk", token)
        assert "Code van de uitnodiging" in (await gp.client.get("/verwijzen")).text

    at_gp(use)


def test_a_box_is_not_offered_where_there_is_none(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make()
        assert "Kankerattentiedoos" not in (await gp.client.get(f"/verwijzen/link/{code}")).text
        refused = await gp.post(f"/verwijzen/link/{code}/doos")
        assert refused.status_code == 409 and "niet in deze regio" in refused.text

    at_gp(use)


def test_counts_of_few_are_not_shown(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make()
        for _ in range(6):
            await gp.client.get(f"/v/{code}")
        text = flat(await gp.client.get(f"/verwijzen/link/{code}"))
        assert "<dt>Link geopend</dt><dd>minstens 5</dd>" in text
        assert "<dt>Gesprek begonnen</dt><dd>minder dan 5</dd>" in text
        assert "Van wie u mag weten" not in text

    at_gp(use)


def test_no_page_stays_in_a_cache_and_none_runs_anything_inline(at_gp: Callable[[Use], None]) -> None:
    async def use(gp: Gp) -> None:
        code = await gp.make()
        for path in (
            "/verwijzen",
            f"/verwijzen/link/{code}",
            f"/verwijzen/link/{code}/kaart",
            f"/v/{code}",
            "/v",
            "/v/AAAAAAAA",
        ):
            answer = await gp.client.get(path)
            assert answer.headers["cache-control"] == "no-store" and "noindex" in answer.text
            assert not re.search(r'\son\w+="|style="|<script>', answer.text)

    at_gp(use)


class TestOpening:
    def test_the_first_words_say_what_the_link_says(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            code = await gp.make(thema=["werk", "geld"], fase="behandeling", wie="naaste")
            text = flat(await gp.client.get(f"/v/{code}"))
            shown = (
                "Ik ben een chatbot, dus geen mens.", "Uw huisarts gaf u deze link: Praktijk De Brug.",
                "Het gaat over werk en geld, in de buurt van Zaandam. Klopt dat?", "Voor: een naaste.",
                "Wanneer: tijdens de behandeling.", "0800-0113",
            )  # fmt: skip
            assert [words for words in shown if words not in text] == []

        at_gp(use)

    def test_looking_uses_nothing_and_a_scanner_may_look_often(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            code = await gp.make(eenmalig="ja")
            for _ in range(3):
                assert (await gp.client.get(f"/v/{code.lower()}")).status_code == 200
            await gp.client.head(f"/v/{code}")
            assert gp.services.links.mine(gp.practice.practice_id, code).counts.begun == 0

        at_gp(use)

    def test_beginning_ties_the_talk_and_pressing_twice_begins_once(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            code = await gp.make(eenmalig="ja")
            for _ in range(2):
                answer = await gp.client.post(f"/v/{code}", data={"sender": "ik", "keuze": "/ja"})
                assert answer.status_code == 200 and "Ja, dat klopt" in answer.text
            tied = gp.services.conversations.of("ik").link
            assert tied and tied.themes == ("werk",) and tied.place == ZAANDAM
            assert gp.services.links.mine(gp.practice.practice_id, code).counts.begun == 1
            late = await gp.client.post(f"/v/{code}", data={"sender": "iemand anders", "keuze": "/ja"})
            assert late.status_code == 410 and "al een keer gebruikt" in late.text
            assert gp.services.conversations.of("iemand anders").link is None

        at_gp(use)

    @pytest.mark.parametrize(
        ("end", "status", "says"),
        [("revoke", 410, "ingetrokken"), ("unknown", 404, "kennen wij niet"), ("used", 410, "al een keer gebruikt")],
    )
    def test_what_is_over_leads_to_the_ordinary_chat(
        self, at_gp: Callable[[Use], None], end: str, status: int, says: str
    ) -> None:
        async def use(gp: Gp) -> None:
            code = await gp.make(eenmalig="ja")
            if end == "revoke":
                await gp.post(f"/verwijzen/link/{code}/intrekken")
            elif end == "used":
                gp.services.links.begin(code)
            else:
                code = new_code()
            looked = await gp.client.get(f"/v/{code}")
            pressed = await gp.client.post(f"/v/{code}", data={"sender": "ik", "keuze": "/ja"})
            for answer in (looked, pressed):
                assert answer.status_code == status and says in answer.text
                assert 'href="/"' in answer.text and "0800-0113" in answer.text
            typed = await gp.client.post(f"/v/{code}", data={"sender": "ik", "message": "ik wil dood"})
            assert typed.status_code == 200 and says in typed.text and "0800-0113" in typed.text

        at_gp(use)

    def test_danger_in_the_first_message_is_answered_as_danger(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            code = await gp.make()
            answer = await gp.client.post(f"/v/{code}", data={"sender": "ik", "message": "ik wil niet meer leven"})
            assert "0800-0113" in flat(answer).split("Uw bericht")[0]

        at_gp(use)

    @pytest.mark.parametrize("code", ["<script>", "é😢", "' OR 1=1 --", "x" * 3000, "%00", "..%2f.."])
    def test_a_spoilt_code_is_unknown_and_echoed_nowhere(self, at_gp: Callable[[Use], None], code: str) -> None:
        async def use(gp: Gp) -> None:
            for answer in (await gp.client.get(f"/v/{code}"), await gp.client.get(f"/v/{code}.svg")):
                assert answer.status_code == 404 and "<script>" not in answer.text and "OR 1" not in answer.text

        at_gp(use)

    def test_who_guesses_is_stopped_and_nothing_of_it_is_kept(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            good = await gp.make()
            for _ in range(20):
                assert (await gp.client.get(f"/v/{new_code()}")).status_code == 404
            assert (await gp.client.get(f"/v/{good}")).status_code == 429
            assert (await gp.client.post(f"/v/{good}", data={"keuze": "/ja"})).status_code == 404
            refused = await gp.client.post("/verwijzen/uitnodiging", data={"code": new_code(), "computer": "x"})
            assert refused.status_code == 429
            assert gp.services.links.mine(gp.practice.practice_id, good).counts.begun == 0

        at_gp(use)

    def test_a_typed_code_leads_to_the_link(self, at_gp: Callable[[Use], None]) -> None:
        async def use(gp: Gp) -> None:
            assert "Typ de code van uw kaart" in (await gp.client.get("/v")).text
            answer = await gp.client.get("/v", params={"code": " 7k3f-9qxm "})
            assert answer.headers["location"] == "/v/7K3F9QXM"

        at_gp(use)
