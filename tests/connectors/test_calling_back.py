"""Who asks for a person where somebody phones is offered a call; nothing is kept before the last yes; danger wins."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from actions.calling_back.dialogue import DROPPED, NOBODY, NOTHING_KEPT
from connectors.routes.page import _as_words
from desk.callbacks import TRIES
from referrals import tidying
from referrals.callbacks.models import CallBack, Duty
from referrals.callbacks.tidying import LONGEST_DAYS
from referrals.callbacks.words import consent_sentence
from referrals.models import Outbox
from referrals.service import Referrals
from tests.connectors.test_referring import Visitor, visiting
from tests.connectors.tiny_bot import reading
from tests.referrals.conftest import StandingClock, clock, engine, office, referrals, sealer

__all__ = ["clock", "engine", "office", "referrals", "sealer"]

ZAANDAM, PURMEREND, GRONINGEN = "town:zaandam:zaanstad", "town:purmerend:purmerend", "town:groningen:groningen"
HELPDESK = "de helpdesk Zaanstad"
FILL_IN = ("ja", "ja", "Mia", "06-12345678", "in de ochtend")


def run(referrals: Referrals, use: Callable[[Visitor], Awaitable[None]], place: str | None = ZAANDAM) -> None:
    async def work() -> None:
        async with visiting(referrals) as visitor:
            assert place is None or referrals.office.gazetteer.by_id(place)
            visitor.conversation.slots["place"] = place
            visitor.conversation.shown = ()
            await use(visitor)

    asyncio.run(work())


async def asks_for_a_person(visitor: Visitor) -> str:
    return await visitor.says("ik wil een mens spreken", reading("contact-mens"))


def rows(referrals: Referrals) -> list[CallBack]:
    with referrals.sessions() as session:
        return list(session.scalars(select(CallBack)))


def test_the_numbers_come_first_and_then_one_question(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        said = await asks_for_a_person(visitor)
        assert said.startswith("antwoord op contact-mens"), "what is said today comes first"
        assert f"Wilt u dat iemand u terugbelt? Dat doet {HELPDESK}." in said and said.count("?") == 1
        assert consent_sentence(HELPDESK) not in said, "one thing at a time"
        assert consent_sentence(HELPDESK) in await visitor.says("ja")

    run(referrals, use)
    assert rows(referrals) == []


@pytest.mark.parametrize("place", [GRONINGEN, None])
def test_where_nobody_phones_nothing_is_offered(referrals: Referrals, place: str | None) -> None:
    async def use(visitor: Visitor) -> None:
        assert await asks_for_a_person(visitor) == "antwoord op contact-mens"
        assert visitor.conversation.referring is None
        assert await visitor.says("/terugbellen") == NOBODY

    run(referrals, use, place)


def test_a_connected_centre_phones_where_there_is_no_helpdesk(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert "Anna's Huis" in await asks_for_a_person(visitor)

    run(referrals, use, PURMEREND)


def test_from_the_question_to_a_sealed_request(referrals: Referrals, caplog: pytest.LogCaptureFixture) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        checked = await visitor.fills_in(*FILL_IN)
        assert "Mia" in checked and "06 12345678" in checked and "Zal ik dit versturen?" in checked
        assert rows(referrals) == [], "nothing before the last yes"
        said = await visitor.says("ja")
        assert f"Uw vraag is bij {HELPDESK}" in said and "0800" in said and "nog twee keer" in said and TRIES == 3
        turns_of_bot = [asked for path, asked in visitor.bot.calls if path == "/turn"]
        assert "12345678" not in json.dumps(turns_of_bot) and "Mia" not in json.dumps(turns_of_bot)
        assert "terugbelt?" not in await asks_for_a_person(visitor), "it is not offered again"

    run(referrals, use)
    (row,) = rows(referrals)
    assert row.consent == consent_sentence(HELPDESK)
    assert (row.organization_id, row.helpdesk_id, row.tries) == (None, "zaan", 0)
    assert b"Mia" not in (row.sealed or b"") and b"12345678" not in (row.sealed or b"")
    assert referrals.office.sealer.open(row.sealed or b"") == {
        "first_name": "Mia", "phone": "06 12345678", "moments": "in de ochtend",
    }  # fmt: skip
    assert "Mia" not in caplog.text and "12345678" not in caplog.text
    with referrals.sessions() as session:
        (mail,) = session.scalars(select(Outbox)).all()
    letter = json.dumps(referrals.office.sealer.open(mail.recipient))
    assert "zaan@helpdesk.test" in letter and "/balie/terugbellen" in letter
    assert "Mia" not in letter and "12345678" not in letter


@pytest.mark.parametrize("answered", range(1, len(FILL_IN) + 1))
def test_stop_at_any_point_keeps_nothing(referrals: Referrals, answered: int) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in(*FILL_IN[:answered])
        assert NOTHING_KEPT in await visitor.says("stop")
        assert visitor.conversation.referring is None

    run(referrals, use)
    assert rows(referrals) == []


@pytest.mark.parametrize("answered", range(1, len(FILL_IN) + 1))
def test_crisis_wins_at_every_question(referrals: Referrals, answered: int) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in(*FILL_IN[:answered])
        said = await visitor.says("ik wil dood")
        assert "0800-0113" in said and said.endswith(DROPPED)
        assert visitor.conversation.referring is None
        assert "verstuur" not in await visitor.says("ja", reading("ja"))

    run(referrals, use)
    assert rows(referrals) == []


def test_a_no_is_a_no(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        assert "0800" in await visitor.says("nee")
        await asks_for_a_person(visitor)
        await visitor.says("ja")
        assert "Zij horen niets van u" in await visitor.says("nee")

    run(referrals, use)
    assert rows(referrals) == []


def test_an_offer_may_be_passed_by(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        assert "Anna's Huis" in await visitor.says("hulp bij werk", reading("werk"))
        assert visitor.conversation.referring is None, "a later ja is not an answer to the offer"

    run(referrals, use)


def test_a_number_that_cannot_be_called_is_asked_again(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in("ja", "ja", "Mia")
        for wrong in ("06-123", "0900-8844", "geen cijfers"):
            assert "Op welk nummer" in await visitor.says(wrong), wrong
        assert "Wanneer belt" in await visitor.says("het is 06 12345678")
        assert "Op welk nummer" in await visitor.says("terug")

    run(referrals, use)


def test_a_question_in_between_is_answered_and_the_form_goes_on(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.says("ja")
        said = await visitor.says("wie leest dit?", reading("privacy"))
        assert said.startswith("antwoord op privacy") and consent_sentence(HELPDESK) in said

    run(referrals, use)


def test_sent_twice_is_one_request_and_it_can_be_taken_back(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in(*FILL_IN)
        send = visitor.payload("Ja, verstuur")
        first = await visitor.says(send)
        assert await visitor.says(send) == first
        await visitor.says("/terugbellen")
        await visitor.fills_in(*FILL_IN[1:], "ja")
        assert len(rows(referrals)) == 1, "the same number while a request is open asks once"
        button = visitor.payload("Bel mij toch niet")
        known = await visitor.says("wat weet u van mij?")
        assert f"{HELPDESK} belt u terug" in known
        assert f"Uw vraag bij {HELPDESK} staat nog" in await visitor.says(
            "verwijder alles", reading("verwijder-gegevens")
        )
        assert "gewist" in await visitor.says(button)

    run(referrals, use)
    (row,) = rows(referrals)
    assert (row.sealed, row.fingerprint, row.outcome) == (None, None, "ingetrokken")


def test_nobody_takes_back_the_request_of_another_talk(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in(*FILL_IN, "ja")
        stolen = visitor.payload("Bel mij toch niet")
        await visitor.taking.take("een ander", stolen, welcomed=True)

    run(referrals, use)
    (row,) = rows(referrals)
    assert row.sealed is not None and row.done_at is None


def test_it_says_when_somebody_is_there_and_promises_nothing_else(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert "weten wij niet" in await asks_for_a_person(visitor)
        await visitor.says("nee")
        with referrals.sessions.begin() as session:
            ends_at = referrals.office.clock() + timedelta(hours=1)
            session.add(Duty(account_id="els", organization_id=None, helpdesk_id="zaan", ends_at=ends_at))
        assert f"Bij {HELPDESK} is nu iemand." in await asks_for_a_person(visitor)

    run(referrals, use)


def test_in_own_words_and_by_a_button_when_something_else_is_asked(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        assert consent_sentence(HELPDESK) in await visitor.says("kan iemand mij terugbellen")
        await visitor.says("stop")
        said = await visitor.says("waar bent u? een mens graag", reading("contact-mens"))
        assert "terugbelt?" in said

    run(referrals, use)


def test_buttons_read_as_words_without_a_script() -> None:
    assert _as_words("/terugbellen") == "Laat mij terugbellen"
    assert _as_words("/terugbellen:abc123:akkoord:ja") == "Ja"
    assert _as_words("/niet-terugbellen:0123456789abcdef") == "Bel mij toch niet"


def test_without_a_database_the_numbers_stay(referrals: Referrals) -> None:
    async def use(visitor: Visitor) -> None:
        with referrals.sessions.begin() as session:
            CallBack.metadata.tables["helpdesk"].drop(session.connection())
        assert await asks_for_a_person(visitor) == "antwoord op contact-mens"

    run(referrals, use)


def test_name_and_number_go_by_themselves(referrals: Referrals, clock: StandingClock) -> None:
    async def use(visitor: Visitor) -> None:
        await asks_for_a_person(visitor)
        await visitor.fills_in(*FILL_IN, "ja")

    run(referrals, use)
    clock.forward(days=LONGEST_DAYS - 1)
    tidying.tidy(referrals.sessions, referrals.office)
    assert rows(referrals)[0].sealed is not None
    clock.forward(days=1)
    tidying.tidy(referrals.sessions, referrals.office)
    (row,) = rows(referrals)
    assert (row.sealed, row.fingerprint, row.outcome) == (None, None, "te-oud")
    with referrals.sessions() as session:
        assert session.scalar(select(func.count()).select_from(CallBack)) == 1
