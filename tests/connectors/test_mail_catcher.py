"""The local catcher: mail ends in a folder, and the same mail twice is one file."""

import asyncio
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from connectors.mail_catcher import MailCatcher
from referrals.messages import Words
from tests.running import free_port

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_mail_ends_in_a_folder_and_twice_is_once(tmp_path: Path) -> None:
    catcher = MailCatcher(tmp_path / "mail", free_port(), "wegwijs@localhost")
    catcher.start()
    try:
        for name in ("<one@wegwijs>", "<one@wegwijs>", "<../../two@wegwijs>"):
            words = Words("Iemand wil graag contact: W-7K3F-9Q", "Lees: http://localhost:8000/balie/W-7K3F-9Q")
            asyncio.run(catcher.server.send(("Els", "els@huis.test"), words, name, AT))
    finally:
        catcher.stop()
    files = sorted((tmp_path / "mail").iterdir())
    assert [file.name for file in files] == [
        "Iemand-wil-graag-contact-W-7K3F-9Q.one.eml", "Iemand-wil-graag-contact-W-7K3F-9Q.two.eml"
    ]  # fmt: skip
    message = message_from_bytes(files[0].read_bytes(), policy=default)
    assert message["message-id"] == "<one@wegwijs>" and "balie/W-7K3F-9Q" in message.get_content()
