"""Live chat: only after one sentence, only from then on, danger heard all the same, and always a way back."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from connectors.dependencies import Services
from connectors.handover import BUTTONS, NEWS, NOTHING_NEW
from connectors.live import LEFT_OVER, MAX_LINES, SILENT, UNANSWERED
from connectors.saying import Message
from referrals.callbacks.words import live_sentence
from tests.connectors.desk.calling import anna
from tests.connectors.desk.visiting import AtTheDesk, at_the_desk
from tests.connectors.referral_door import use_door
from tests.desk.people import looks, quick_hashes

HOUSE = "Anna's Huis"
SENDER = "iemand-met-een-naam-0"
PLACE = "town:purmerend:purmerend"
Use = Callable[["Person", AtTheDesk], Awaitable[None]]


class Person:
    """Somebody in the chat; the bot is away, and rules do what they do."""

    def __init__(self, services: Services, client: httpx.AsyncClient) -> None:
        self.services, self.client = services, client
        self.after = 0

    @property
    def conversation(self):  # type: ignore[no-untyped-def]  # noqa: ANN201
        return self.services.conversations.of(SENDER)

    async def says(self, text: str) -> str:
        said = await self.services.turns.take(SENDER, text, welcomed=True)
        return "\n".join(str(message["text"]) for message in said)

    async def asks_for_a_person(self) -> list[Message]:
        """As after the bot gave the numbers."""
        self.conversation.slots["place"] = PLACE
        self.conversation.wants_person = True
        referring = self.services.turns._referring
        return await referring._calling.offer(self.conversation, "contact-mens", [{"text": "Bel deze nummers."}])

    async def agrees(self) -> str:
        await self.asks_for_a_person()
        return await self.says("ja")

    async def news(self) -> str:
        answer = await self.client.post("/widget/news", json={"sender": SENDER, "after": self.after})
        body = answer.json()
        self.after = body["after"]
        words = [part["text"] for one in body["said"] for line in one["lines"] for part in line["parts"]]
        return "".join(words) + ("" if body["live"] else " [klaar]")

    @property
    def talk_page(self) -> str:
        return f"/balie/gesprek/{self.conversation.owner.id}"


def with_somebody_there(database: Path, use: Use) -> None:
    async def work(services: Services, client: httpx.AsyncClient) -> None:
        visitor = await at_the_desk(services, client)
        await visitor.post("/balie/aanwezig", ben="er")
        await use(Person(services, client), visitor)

    with quick_hashes():
        use_door(database, work)


@pytest.fixture
def database(tmp_path: Path, prepared: Path) -> Path:
    copy = tmp_path / "test.db"
    copy.write_bytes(prepared.read_bytes())
    return copy


def test_one_sentence_first_and_only_when_somebody_is_there(database: Path) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        said = await person.asks_for_a_person()
        assert said[0]["text"] == "Bel deze nummers." and live_sentence(HOUSE) in said[1]["text"]
        assert [one["title"] for one in said[1]["buttons"]] == ["Ja", "Bel mij liever", "Nee"]
        assert "Er is nu geen gesprek" in await visitor.read("/balie/gesprekken")
        await person.says("nee")
        assert person.conversation.owner is None
        await visitor.post("/balie/aanwezig", ben="weg")
        said = await person.asks_for_a_person()
        assert live_sentence(HOUSE) not in str(said) and "terugbelt?" in str(said)

    with_somebody_there(database, use)


def test_rather_phoned(database: Path) -> None:
    async def use(person: Person, _visitor: AtTheDesk) -> None:
        said = await person.asks_for_a_person()
        assert "mijn telefoonnummer" in await person.says(said[1]["buttons"][1]["payload"])
        assert person.conversation.owner is None

    with_somebody_there(database, use)


def test_they_talk_and_the_bot_is_silent(database: Path) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        await person.says("dit is van voor de toestemming")
        assert "Ik ben even stil" in await person.agrees()
        assert "Gesprekken 1 wachten" in await visitor.read("/balie")
        assert await person.says("mijn man is ziek, ik kan niet slapen") == ""
        page = await visitor.read(person.talk_page)
        assert "mijn man is ziek" in page and "van voor de toestemming" not in page
        await visitor.post(person.talk_page, tekst="Dag, ik ben Els. Vertel.")
        assert await person.news() == f"Els van {HOUSE}: Dag, ik ben Els. Vertel."
        assert await person.news() == "", "nothing is said twice"
        with person.services.sessions() as session:
            (entry,) = looks(session)
        assert entry.what == "gesprek meegelezen" and "man" not in entry.why

    with_somebody_there(database, use)


def test_danger_is_answered_and_marked(database: Path) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        await person.agrees()
        said = await person.says("ik wil dood")
        assert "0800-0113" in said and f"Ook {HOUSE} leest dit mee." in said
        page = await visitor.read(person.talk_page)
        assert "ik wil dood" in page and "Let op: Wegwijs hoorde gevaar" in page and "0800-0113" in page
        assert "gevaar" in await visitor.read("/balie/gesprekken")
        assert person.conversation.owner.ended is None, "the volunteer stays"

    with_somebody_there(database, use)


@pytest.mark.parametrize("who", ["person", "desk"])
def test_back_to_the_bot_and_nothing_is_left_to_read(database: Path, who: str) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        await person.agrees()
        await person.says("een geheim")
        talk, page = person.conversation.owner, person.talk_page
        await visitor.post(page, tekst="Ik hoor u.")
        if who == "person":
            assert await person.says("stop") == ""
        else:
            assert (await visitor.post(f"{page}/klaar")).status_code == 303
        news = await person.news()
        assert "Ik hoor u." in news and "U praat weer met Wegwijs" in news and news.endswith("[klaar]")
        assert "geheim" not in str(talk.lines)
        assert (await visitor.get(page)).status_code == 404
        assert (await visitor.post(page, tekst="nog iets")).status_code == 404
        assert await person.says("hoi") != "", "the bot speaks again"

    with_somebody_there(database, use)


@pytest.mark.parametrize(("answered", "seconds", "words"), [
    (False, UNANSWERED, "Er is nu toch niemand vrij"), (True, SILENT, "Het was een tijd stil"),
])  # fmt: skip
def test_silence_gives_back_and_the_person_is_told(database: Path, answered: bool, seconds: int, words: str) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        at = 1000.0
        person.services.talks._clock = lambda: at
        await person.agrees()
        if answered:
            await visitor.post(person.talk_page, tekst="Dag.")
        at += seconds - 1
        assert "klaar" not in await person.news()
        at += 2
        assert words in await person.news()
        at += LEFT_OVER + 1
        talk = person.conversation.owner
        await visitor.read("/balie/gesprekken")
        assert list(talk.lines) == []

    with_somebody_there(database, use)


def test_verwijder_alles_ends_it_too(database: Path) -> None:
    async def use(person: Person, _visitor: AtTheDesk) -> None:
        await person.agrees()
        await person.says("een geheim")
        talk = person.conversation.owner
        await person.client.post("/widget/wipe", json={"sender": SENDER})
        assert talk.ended is not None and "geheim" not in str(talk.lines)
        assert person.conversation.owner is None

    with_somebody_there(database, use)


def test_what_is_kept_is_bounded(database: Path) -> None:
    async def use(person: Person, _visitor: AtTheDesk) -> None:
        await person.agrees()
        talk = person.conversation.owner
        for number in range(MAX_LINES + 5):
            person.services.talks.person_says(talk, f"regel {number}")
        assert len(talk.lines) == MAX_LINES
        assert "te lang" in await person.says("a " * 1500)
        for _ in range(2):
            person.services.talks.begin(anna())
        person.conversation.owner = None
        assert live_sentence(HOUSE) not in str(await person.asks_for_a_person()), "three at once is enough"

    with_somebody_there(database, use)


def test_without_a_script_there_is_a_button(database: Path) -> None:
    async def use(person: Person, visitor: AtTheDesk) -> None:
        await person.agrees()

        async def page(words: str) -> str:
            return (await person.client.post("/", data={"sender": SENDER, "keuze": words})).text

        assert "Ververs" in await page("bent u daar?")
        await visitor.post(person.talk_page, tekst="Ja, ik ben er.")
        shown = await page(NEWS)
        assert "Ja, ik ben er." in shown and BUTTONS[1]["title"] in shown
        assert "Ja, ik ben er." not in await page(NEWS)
        assert "U praat weer met Wegwijs" in await page(BUTTONS[1]["payload"])
        assert NOTHING_NEW in await page(NEWS)

    with_somebody_there(database, use)
