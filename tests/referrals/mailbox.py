"""A real SMTP server on a free port, which keeps what it gets, and refuses what a test tells it to."""

from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from email.policy import default

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from referrals.mail import MailServer
from tests.running import free_port


class Mailbox:
    """Everything that arrived, in order."""

    def __init__(self) -> None:
        self.got: list[Message] = []
        #: Subject and Message-ID of each, cheap to look through.
        self.seen: list[tuple[str, str]] = []
        self.envelopes: list[Envelope] = []
        self.answer = ""

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        if self.answer:
            return self.answer
        self.envelopes.append(envelope)
        message = message_from_bytes(envelope.content or b"", policy=default)  # type: ignore[arg-type]
        self.got.append(message)
        self.seen.append((str(message["subject"]), str(message["message-id"])))
        return "250 OK"

    def subjects(self) -> list[str]:
        return [str(message["subject"]) for message in self.got]


@contextmanager
def receiving(mailbox: Mailbox, port: int) -> Iterator[MailServer]:
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield MailServer("127.0.0.1", port, "wegwijs@localhost")
    finally:
        controller.stop()


@contextmanager
def mail_server() -> Iterator[tuple[Mailbox, MailServer]]:
    mailbox = Mailbox()
    with receiving(mailbox, free_port()) as server:
        yield mailbox, server
