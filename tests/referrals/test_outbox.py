"""Mail over real SMTP: each once, nothing personal in it, tried again with patience and under the same name."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.message import Message

import pytest
from sqlalchemy import select
from sqlalchemy.orm import sessionmaker

from knowledge.database import open_database
from referrals.mail import MailError, MailServer
from referrals.messages import SIGNED, TEXTS, Template, Words, written
from referrals.models import Outbox
from referrals.outbox import LEASE, PAUSES, claim, send_due
from referrals.service import Referrals
from referrals.words import Actor, Step
from referrals.worker import working
from tests.referrals.centres import request
from tests.referrals.conftest import StandingClock
from tests.referrals.mailbox import Mailbox, mail_server, receiving
from tests.running import free_port


@pytest.fixture
def smtp() -> Iterator[tuple[Mailbox, MailServer]]:
    with mail_server() as running:
        yield running


def send(referrals: Referrals, server: MailServer) -> int:
    return asyncio.run(send_due(referrals.sessions, referrals.office, server))


def outbox(referrals: Referrals) -> list[Outbox]:
    with referrals.sessions() as session:
        return list(session.scalars(select(Outbox).order_by(Outbox.id)))


def body(message: Message) -> str:
    return message.get_content()  # type: ignore[attr-defined, no-any-return]


def test_a_request_reaches_centre_and_person(referrals: Referrals, smtp: tuple[Mailbox, MailServer]) -> None:
    mailbox, server = smtp
    made = request(referrals)
    assert send(referrals, server) == 2 and send(referrals, server) == 0
    centre, person = mailbox.got
    assert centre["to"] == "Els <els@annas-huis.test>" and person["to"] == "mia@voorbeeld-post.nl"
    assert centre["subject"] == f"Iemand wil graag contact: {made.reference}"
    assert centre["from"] == "Wegwijs <wegwijs@localhost>" and centre["auto-submitted"] == "auto-generated"
    assert f"http://localhost:8000/balie/{made.reference}" in body(centre) and made.track_link in body(person)
    for secret in ("Mia", "mia@", "voorbeeld-post", made.token, "Ik heb", "kanker", "behandel"):
        assert secret not in str(centre)
    assert "kanker" not in str(person).lower() and "Mia" not in body(person)
    assert [envelope.rcpt_tos for envelope in mailbox.envelopes] == [["els@annas-huis.test"], ["mia@voorbeeld-post.nl"]]
    rows = outbox(referrals)
    assert [message["message-id"] for message in mailbox.got] == [row.message_id for row in rows]
    assert all(row.sent_at and row.recipient == b"" and row.leased_until is None for row in rows)


def test_smtp_down_then_up(referrals: Referrals, clock: StandingClock) -> None:
    port, mailbox = free_port(), Mailbox()
    request(referrals)
    names = [row.message_id for row in outbox(referrals)]
    assert send(referrals, MailServer("127.0.0.1", port, "wegwijs@localhost")) == 0
    assert {row.last_error for row in outbox(referrals)} == {"SMTPConnectError"}
    with receiving(mailbox, port) as server:
        assert send(referrals, server) == 0
        clock.forward(minutes=PAUSES[0])
        assert send(referrals, server) == 2
    assert [message["message-id"] for message in mailbox.got] == names


def test_a_full_mailbox_is_tried_again_with_longer_pauses(
    referrals: Referrals, clock: StandingClock, smtp: tuple[Mailbox, MailServer]
) -> None:
    mailbox, server = smtp
    mailbox.answer = "452 later"
    request(referrals)
    for pause in PAUSES:
        assert send(referrals, server) == 0
        assert {row.not_before for row in outbox(referrals)} == {clock() + timedelta(minutes=pause)}
        clock.forward(minutes=pause)
    assert send(referrals, server) == 0
    assert all(row.given_up_at and row.recipient == b"" for row in outbox(referrals))


def test_a_mailbox_that_does_not_exist_is_given_up_at_once(
    referrals: Referrals, smtp: tuple[Mailbox, MailServer]
) -> None:
    mailbox, server = smtp
    mailbox.answer = "550 no such user mia"
    request(referrals)
    assert send(referrals, server) == 0
    assert {(row.attempts, row.last_error, bool(row.given_up_at)) for row in outbox(referrals)} == {
        (1, "SMTPDataError", True)
    }


def test_a_sender_that_died_is_followed_by_another_under_the_same_name(
    referrals: Referrals, clock: StandingClock, smtp: tuple[Mailbox, MailServer]
) -> None:
    mailbox, server = smtp
    request(referrals)
    taken = claim(referrals.sessions, referrals.office)
    assert taken and send(referrals, server) == 1
    clock.at += LEASE + timedelta(seconds=1)
    assert send(referrals, server) == 1
    assert mailbox.got[1]["message-id"] == taken.message_id


def test_several_processes_send_each_mail_once(any_referrals: Referrals, smtp: tuple[Mailbox, MailServer]) -> None:
    referrals = any_referrals
    mailbox, server = smtp
    for _ in range(6):
        request(referrals)
    with referrals.sessions() as session:
        url = session.get_bind().engine.url
    others = [open_database(url.render_as_string()) for _ in range(3)]
    crowd = [Referrals(sessionmaker(engine), referrals.office) for engine in others]
    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(lambda one: send(one, server), crowd)) == 12
    names = [message["message-id"] for message in mailbox.got]
    assert len(names) == len(set(names)) == 12
    for engine in others:
        engine.dispose()


def test_withdrawn_while_smtp_was_down_sends_nothing(referrals: Referrals, clock: StandingClock) -> None:
    port, mailbox = free_port(), Mailbox()
    made = request(referrals)
    send(referrals, MailServer("127.0.0.1", port, "wegwijs@localhost"))
    referrals.withdraw(made.token)
    clock.forward(days=1)
    with receiving(mailbox, port) as server:
        send(referrals, server)
    # The failed attempt may have arrived after all, so the centre is told; the request itself never leaves any more.
    assert mailbox.subjects() == [f"Ingetrokken: {made.reference}"]


def test_the_background_work_sends_and_stops(referrals: Referrals, smtp: tuple[Mailbox, MailServer]) -> None:
    mailbox, server = smtp

    async def run() -> None:
        async with working(referrals, server, rest=0.05):
            made = await asyncio.to_thread(request, referrals)
            await asyncio.to_thread(referrals.step, made.reference, Step.ACCEPT, Actor.CENTRE)
            while len(mailbox.got) < 3:  # noqa: ASYNC110 - another thread fills it
                await asyncio.sleep(0.02)

    asyncio.run(asyncio.wait_for(run(), 60))
    assert [subject.split(":")[0].split(" W-")[0] for subject in mailbox.subjects()] == [
        "Iemand wil graag contact", "Uw aanvraag", "Nieuws over uw aanvraag"
    ]  # fmt: skip


def test_beyond_this_machine_mail_is_encrypted_or_does_not_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """The catcher offers no encryption; under another name than loopback it is the outside world."""
    monkeypatch.setattr("referrals.mail.LOOPBACK", frozenset())
    with mail_server() as (mailbox, server):
        with pytest.raises(MailError) as refused:
            asyncio.run(server.send(("", "a@b.test"), Words("x", "y"), "<m@wegwijs>", datetime(2026, 1, 1, tzinfo=UTC)))
        assert not refused.value.final and mailbox.got == []


@pytest.mark.parametrize("template", Template)
def test_every_mail_is_short_plain_and_signed(template: Template) -> None:
    words = written(template, "W-7K3F-9Q", "http://localhost:8000/x")
    assert "W-7K3F-9Q" in words.subject and "http://localhost:8000/x" in words.body
    assert words.body.endswith(SIGNED) and "{" not in words.subject + words.body
    # Longer lines are folded in the mail, and a folded link is of no use to who reads the file.
    assert words.body.isascii() and all(len(line) <= 76 for line in words.body.splitlines())
    assert set(TEXTS) == set(Template)
