"""The form inside a turn: danger comes first, the bot answers in between, nothing typed reaches its tracker."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import select

from actions.referring.dialogue import DROPPED, STOPPED
from actions.slots import ASKED_MORE
from connectors.saying import Message
from connectors.turns import Turns
from referrals.links.says import LinkSays
from referrals.models import Referral
from referrals.service import Referrals
from referrals.words import Actor, Status, Step
from tests.connectors.tiny_bot import TinyBot, reading, turns
from tests.referrals.centres import CONNECTED, HELPED
from tests.referrals.conftest import clock, engine, office, referrals, sealer

__all__ = ["clock", "engine", "office", "referrals", "sealer"]

CARDS = [
    {"custom": {"type": "suggestion", "organization_id": CONNECTED, "organization": "Anna's Huis", "theme": "werk",
                "kind": "ipso-centrum", "text": "Anna's Huis"}},
    {"custom": {"type": "suggestion", "organization_id": HELPED, "organization": "Het Lichtpunt", "theme": "werk",
                "kind": "ipso-centrum", "text": "Het Lichtpunt"}},
    {"custom": {"type": "suggestion", "organization_id": "lijn", "organization": "Infolijn", "theme": "werk",
                "kind": "hulplijn", "text": "Infolijn"}},
]  # fmt: skip
FILL_IN = ("ja", "ja", "Mia", "06-12345678", "in de ochtend", "ja")


class Visitor:
    """One conversation, with a bot that shows suggestions first and reads what a test says it reads."""

    def __init__(self, taking: Turns, bot: TinyBot, read: dict[str, list[dict[str, object]]]) -> None:
        self.taking, self.bot, self.read = taking, bot, read
        self.said: list[Message] = []

    async def says(self, text: str, read: list[dict[str, object]] | None = None, **more: Any) -> str:  # noqa: ANN401
        if read:
            self.read[text] = read
        self.said = await self.taking.take("iemand", text, welcomed=True, **more)
        return "\n".join(str(message["text"]) for message in self.said)

    async def fills_in(self, *answers: str) -> str:
        text = ""
        for answer in answers:
            text = await self.says(answer)
        return text

    def payload(self, title: str) -> str:
        found = [b["payload"] for message in self.said for b in message.get("buttons", []) if b["title"] == title]
        assert found, self.said
        return str(found[0])

    @property
    def conversation(self) -> Any:  # noqa: ANN401
        return self.taking._conversations.of("iemand")


@asynccontextmanager
async def visiting(referrals: Referrals) -> AsyncIterator[Visitor]:
    read: dict[str, list[dict[str, object]]] = {}

    async def answer(path: str, asked: dict[str, Any]) -> object:
        if path == "/understand":
            return read.get(asked["texts"][0]) or reading()
        if asked["label"] == "werk":
            return CARDS
        if asked["label"] == "verwijder-gegevens":
            return [{"text": "Alles is gewist."}, {"custom": {"type": "forgotten"}}]
        return [{"text": f"antwoord op {asked['label']}"}]

    bot = TinyBot(answer)
    async with bot.running() as address, turns(address, referrals, answer_seconds=20) as taking:
        visitor = Visitor(taking, bot, read)
        await visitor.says("hulp bij werk", reading("werk"))
        visitor.conversation.asked = ASKED_MORE
        visitor.conversation.slots = {"themes": ["werk"], "role": "patient", "phase": None, "wishes": ["borst"]}
        yield visitor


def run(referrals: Referrals, use: Callable[[Visitor], Awaitable[None]]) -> None:
    async def work() -> None:
        async with visiting(referrals) as visitor:
            await use(visitor)

    asyncio.run(work())


def rows(referrals: Referrals) -> list[Referral]:
    with referrals.sessions() as session:
        return list(session.scalars(select(Referral)))


def test_a_suggestion_carries_the_button_and_a_helpline_does_not(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert [message.get("buttons", [{}])[0].get("payload") for message in visitor.said] == [
            f"/verwijs:{CONNECTED}",
            f"/verwijs:{HELPED}",
            None,
        ]

    run(referrals, use)


def test_from_the_button_to_a_referral_and_nothing_reaches_the_tracker(
    referrals: Referrals, caplog: pytest.LogCaptureFixture
) -> None:
    async def use(visitor: Visitor) -> None:
        assert "Anna's Huis" in await visitor.says(f"/verwijs:{CONNECTED}")
        assert "06 12345678" in await visitor.fills_in(*FILL_IN)
        said = await visitor.says("ja")
        assert "Uw aanvraag is verstuurd." in said and visitor.said[-1]["custom"]["type"] == "referral"
        turns_of_bot = [asked for path, asked in visitor.bot.calls if path == "/turn"]
        assert len(turns_of_bot) == 1 and "12345678" not in json.dumps(turns_of_bot)

    run(referrals, use)
    (row,) = rows(referrals)
    assert (row.themes, row.role) == ("werk", "patient")
    person = referrals.person(row.reference)
    assert person and "borst" not in person.story
    assert "Mia" not in caplog.text and "12345678" not in caplog.text


@pytest.mark.parametrize("words", ["de eerste graag", "laat Anna's Huis mij bellen", "Anna's huis lijkt me fijn"])
def test_in_own_words(referrals: Referrals, words: str) -> None:
    async def use(visitor: Visitor) -> None:
        assert "Ik vraag Anna's Huis" in await visitor.says(words)

    run(referrals, use)


TAKES_BACK = "ik wil toch niet meer, trek maar in"
SUSPECTS = reading("onduidelijk", 0.5, danger={"name": "crisis", "confidence": 0.5})


@pytest.mark.parametrize("words", [TAKES_BACK, "Ik wil niet meer. Zeg de afspraak maar af."])
def test_taking_it_back_in_the_form_is_no_cry_whatever_the_model_suspects(referrals: Referrals, words: str) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in("ja", "ja")
        assert (await visitor.says(words, SUSPECTS)).startswith(STOPPED)
        assert visitor.conversation.danger is None and visitor.conversation.referring is None

    run(referrals, use)
    assert rows(referrals) == []


def test_not_wanting_any_more_without_what_to_do_stays_a_cry_in_the_form(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        for words in ("ik wil niet meer", "trek maar in, ik wil niet meer leven"):
            assert "0800-0113" in await visitor.says(words)
        # After a cry every message is read: what looks harmless then is met with it in view.
        assert "113" in await visitor.says(TAKES_BACK)

    run(referrals, use)


def test_after_it_was_sent_it_is_taken_back_after_one_question(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN, "ja")
        assert "Wilt u uw aanvraag bij Anna's Huis intrekken?" in await visitor.says(TAKES_BACK, SUSPECTS)
        assert "is ingetrokken" in await visitor.says("trek maar in", SUSPECTS)

    run(referrals, use)
    (row,) = rows(referrals)
    assert row.status == Status.INGETROKKEN


def test_when_it_is_not_clear_which_one_it_asks(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert "Bij wie" in await visitor.says("laat hen maar bellen")
        assert "Infolijn" not in str(visitor.said)
        assert "antwoord op privacy" in await visitor.says("wie leest dit?", reading("privacy"))
        await visitor.says("laat hen maar bellen")
        assert "Het Lichtpunt" in await visitor.says("de tweede")
        await visitor.says("stop")
        await visitor.says("laat hen maar bellen")
        assert "later kiezen" in await visitor.says(visitor.payload("Bij geen van deze"))
        assert visitor.conversation.referring is None

    run(referrals, use)


@pytest.mark.parametrize("at", range(len(FILL_IN) + 1))
def test_crisis_wins_and_the_form_is_dropped_gently(referrals: Referrals, at: int) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN[:at])
        said = await visitor.says("ik wil niet meer leven")
        assert said.index("0800-0113") < said.index(DROPPED) and not any(m.get("buttons") for m in visitor.said)
        assert visitor.conversation.referring is None
        assert "0800-0113" in await visitor.says("ja")

    run(referrals, use)
    assert rows(referrals) == []


def test_a_crisis_that_only_the_model_hears_drops_it_too(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN[:2])
        danger = {"name": "crisis", "confidence": 0.9}
        said = await visitor.says("de brug bij ons is hoog", reading("out-of-scope", danger=danger))
        assert "0800-0113" in said and DROPPED in said

    run(referrals, use)


def test_something_acute_comes_first_and_a_yes_afterwards_agrees_to_nothing(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        said = await visitor.says("ik heb 39 graden koorts en zit in de chemo")
        assert "112" in said and "mag mijn naam weten" not in said
        assert "verdergaan" in await visitor.says("ik heb gebeld, het komt goed", reading("bedankt", 0.4))
        assert "mag mijn naam weten" in await visitor.says("ja")
        assert visitor.conversation.referring.answers == {}

    run(referrals, use)


def test_a_medical_question_is_met_and_the_form_goes_on_where_it_was(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in("ja", "ja")
        for _ in range(2):
            said = await visitor.says("mag ik paracetamol bij mijn chemo?")
            assert "behandelteam" in said and "Zal ik" not in said and said.endswith("Uw voornaam is genoeg.")
        assert "contact met u opnemen?" in await visitor.says("Mia")

    run(referrals, use)


def test_a_question_in_between_is_answered_by_the_bot_and_the_form_asks_again(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.says("ja")
        said = await visitor.says("ben je een mens?", reading("ben-je-een-bot"))
        assert said.startswith("antwoord op ben-je-een-bot") and said.endswith("Vindt u dat goed?")
        asked = [asked for path, asked in visitor.bot.calls if path == "/turn"][-1]
        assert asked["metadata"]["reading"]["interrupting"] is True
        said = await visitor.says("kan ik ook hulp bij mijn werk krijgen?", reading("werk"))
        assert "Infolijn" in said and said.endswith("Vindt u dat goed?")
        assert "antwoord op afscheid" in await visitor.says("doei", reading("afscheid"))
        assert visitor.said[0]["text"] == STOPPED and visitor.conversation.referring is None

    run(referrals, use)


def test_with_the_bot_away_the_form_goes_on(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")

        async def broken(_path: str, _asked: dict[str, Any]) -> object:
            return b"geen json"

        visitor.bot._answer = broken
        assert "Uw aanvraag is verstuurd." in await visitor.fills_in(*FILL_IN, "ja")

    run(referrals, use)
    assert len(rows(referrals)) == 1


def test_a_double_click_and_two_tabs_make_one_referral(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN)
        send = visitor.payload("Ja, verstuur")
        both = await asyncio.gather(*(visitor.taking.take("iemand", send, welcomed=True) for _ in range(2)))
        assert both[0][-1]["custom"]["reference"] == both[1][-1]["custom"]["reference"]
        assert "geen aanvraag open" in await visitor.says("/aanvraag:ffffff:nakijken:versturen")

    run(referrals, use)
    assert len(rows(referrals)) == 1


def test_a_message_far_too_long_leaves_the_form_where_it_was(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.says("ja")
        said = await visitor.says("En toen gebeurde er weer iets. " * 400)
        assert said.startswith("Dit is te lang.") and said.endswith("Vindt u dat goed?")
        assert "0800-0113" in await visitor.says("En toen gebeurde er weer iets. " * 400 + " ik wil dood")

    run(referrals, use)


def test_taking_it_back_and_how_it_stands_in_the_chat(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert "eigen pagina" in await visitor.says("ik wil mijn aanvraag intrekken")
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN, "ja")
        reference = visitor.conversation.referred[0].reference
        assert "nog niet gelezen" in await visitor.says("hoe staat het met mijn aanvraag?")
        referrals.step(reference, Step.ACCEPT, Actor.CENTRE)
        assert "gaat u helpen" in await visitor.says("is mijn aanvraag al gelezen?")
        assert "niet terugdraaien" in await visitor.says("ik wil mijn aanvraag intrekken")
        assert "blijft staan" in await visitor.says("nee")
        await visitor.says("trek mijn aanvraag in")
        assert "gewist" in await visitor.says(visitor.payload("Ja, trek in"))
        assert "U trok deze aanvraag in" in await visitor.says("hoe staat het met mijn aanvraag?")

    run(referrals, use)
    (row,) = rows(referrals)
    assert row.status == Status.INGETROKKEN and row.erased_at


def test_of_several_it_asks_which(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        for centre in (CONNECTED, HELPED):
            await visitor.says(f"/verwijs:{centre}")
            await visitor.fills_in(*FILL_IN, "ja")
        await visitor.says("ik wil mijn aanvraag intrekken")
        await visitor.says(visitor.payload("Het Lichtpunt"))
        assert "Het Lichtpunt is ingetrokken" in await visitor.says("ja")

    run(referrals, use)
    assert {row.organization_id: row.status for row in rows(referrals)} == {
        CONNECTED: Status.AANGEVRAAGD,
        HELPED: Status.INGETROKKEN,
    }


def test_wiping_the_talk_says_honestly_that_the_request_stands(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN, "ja")
        said = await visitor.says("verwijder alles")
        assert "Alles is gewist." in said and "staat nog" in said and "/volg/" in said
        assert visitor.conversation.referring is None and not any(visitor.conversation.slots.values())

    run(referrals, use)


def test_who_came_by_a_gps_link_is_asked_about_the_gp_by_itself(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        visitor.conversation.link = LinkSays("link-7", ("werk",))
        visitor.conversation.link_told = True
        await visitor.says(f"/verwijs:{CONNECTED}")
        assert "Mijn huisarts mag weten of ik geholpen ben." in await visitor.fills_in(*FILL_IN)
        await visitor.fills_in("ja", "ja")

    run(referrals, use)
    (row,) = rows(referrals)
    assert (row.kind, row.gp_link) == ("gp", "link-7")
    assert referrals.gp_outcomes(["link-7"])["link-7"].waiting == 1


def test_stopping_leaves_nothing_in_memory(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await visitor.says(f"/verwijs:{CONNECTED}")
        await visitor.fills_in(*FILL_IN)
        assert "12345678" in repr(visitor.conversation)
        assert STOPPED in await visitor.says("stop")
        assert "12345678" not in repr(visitor.conversation) and "Mia" not in repr(visitor.conversation)

    run(referrals, use)
