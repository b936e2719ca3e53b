"""Mail over SMTP. Beyond this machine it goes encrypted, or not at all."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

import aiosmtplib

from referrals.messages import Words

#: On this machine nobody listens in, and the local catcher has no certificate.
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
IMPLICIT_TLS_PORT = 465
SECONDS = 30.0


class MailError(Exception):
    """A mail did not leave. ``kind`` is the kind of failure; ``final`` when trying again will not help."""

    def __init__(self, kind: str, *, final: bool) -> None:
        super().__init__(kind)
        self.kind = kind
        self.final = final


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail leaves, and from whom. Without a user nobody logs in."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""

    async def send(self, to: tuple[str, str], words: Words, message_id: str, at: datetime) -> None:
        """Send one mail.

        Args:
            to: name (may be empty) and address.
            words: subject and text.
            message_id: with angle brackets; the same for every attempt.
            at: the date in the mail, the same for every attempt too.

        Raises:
            MailError: it did not leave, or nobody said that it did.
        """
        message = EmailMessage()
        message["From"] = formataddr(("Wegwijs", self.sender))
        message["To"] = formataddr(to)
        message["Subject"] = words.subject
        message["Date"] = format_datetime(at)
        message["Message-ID"] = message_id
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(words.body)
        outside = self.host not in LOOPBACK
        implicit = self.port == IMPLICIT_TLS_PORT
        try:
            await aiosmtplib.send(
                message, hostname=self.host, port=self.port, timeout=SECONDS,
                username=self.user or None, password=self.password or None,
                use_tls=implicit, start_tls=outside and not implicit,
            )  # fmt: skip
        except (aiosmtplib.SMTPException, OSError, ValueError) as problem:
            raise MailError(type(problem).__name__, final=_is_final(problem)) from None


def _is_final(problem: Exception) -> bool:
    """Whether the server refused for good (5xx). A refused login is ours to mend, so that is tried again."""
    if isinstance(problem, aiosmtplib.SMTPAuthenticationError):
        return False
    if isinstance(problem, aiosmtplib.SMTPRecipientsRefused):
        return all(_is_final(refused) for refused in problem.recipients)
    if isinstance(problem, aiosmtplib.SMTPResponseException):
        return problem.code // 100 == 5
    return False
