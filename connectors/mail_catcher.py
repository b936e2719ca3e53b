"""A mail server for this machine only: it takes every mail and puts it in a folder, so that nothing leaves."""

import logging
import os
import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from referrals.mail import MailServer

LOOPBACK = "127.0.0.1"

# It would log whole SMTP lines, addresses included, whenever somebody turns the log up, this logger's own level too.
logging.getLogger("mail.log").addFilter(lambda record: record.levelno >= logging.WARNING)


class MailCatcher:
    """Receives on loopback and writes ``.eml`` files. A mail that comes twice under one Message-ID is one file."""

    def __init__(self, folder: Path, port: int, sender: str) -> None:
        self.server = MailServer(LOOPBACK, port, sender)
        self._folder = folder
        self._controller: Controller | None = None

    def start(self) -> None:
        """Listen, in a thread of its own."""
        self._folder.mkdir(parents=True, exist_ok=True)
        # Made here and not before: it opens an event loop at once.
        self._controller = Controller(self, hostname=LOOPBACK, port=self.server.port)
        self._controller.start()

    def stop(self) -> None:
        """Stop listening."""
        if self._controller:
            self._controller.stop()

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Keep one mail; called by aiosmtpd."""
        content = envelope.original_content or b""
        message = message_from_bytes(content, policy=default)
        name = _file_name(str(message["subject"] or ""), str(message["message-id"] or ""))
        half = self._folder / f".{name}"
        half.write_bytes(content)
        half.rename(self._folder / name)
        return "250 OK"


def _file_name(subject: str, message_id: str) -> str:
    words = "-".join(re.findall(r"[\w-]+", subject))[:60] or "mail"
    one = re.sub(r"[^\w-]", "", message_id.removesuffix("@wegwijs>")) or os.urandom(8).hex()
    return f"{words}.{one[:60]}.eml"
