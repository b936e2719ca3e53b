"""Outside development nothing starts with a missing secret, or with one that stands in somebody's example."""

import re

from connectors.preparing import LaunchError
from connectors.settings import Settings
from referrals.sealing import Sealer, SealingError

#: What people put where a secret must come.
PLACEHOLDERS = re.compile(
    r"(?i)^(change.?me|changeit|geheim|wachtwoord|password|passw0rd|secret|example|voorbeeld|test|admin|todo|xxx+|\.+|"
    r"<.*>|\$\{.*\}|your.*|uw.*|(.)\2*)$"
)
LOOPBACK = ("http://localhost", "http://127.0.0.1")


def check_secrets(settings: Settings) -> None:
    """Refuse a start in production that would not be safe; in development anything goes.

    Raises:
        LaunchError: with everything that is wrong, and never with a secret in it.
    """
    if settings.environment != "production":
        return
    wrong = [*_keys(settings), *_mail(settings), *_address(settings)]
    if wrong:
        raise LaunchError("\n".join(["WEGWIJS_ENVIRONMENT is production, but:", *(f"  {line}" for line in wrong)]))


def _keys(settings: Settings) -> list[str]:
    keys = settings.data_keys.get_secret_value()
    if not keys:
        return ["WEGWIJS_DATA_KEYS is not set. `make key` makes a key; keep it outside this machine too."]
    try:
        Sealer(keys)
    except SealingError:
        return ["WEGWIJS_DATA_KEYS holds no usable keys. `make key` makes one."]
    # A key of 32 equal bytes is a valid key, and everybody's first try.
    repeated = [key for key in keys.split(",") if len(set(key.strip().rstrip("="))) < 8]
    return ["WEGWIJS_DATA_KEYS holds a placeholder. `make key` makes a key."] if repeated else []


def _mail(settings: Settings) -> list[str]:
    if not settings.smtp_host:
        return ["WEGWIJS_SMTP_HOST is not set: nobody would hear of a referral."]
    password = settings.smtp_password.get_secret_value()
    wrong = []
    if settings.smtp_user and (not password or PLACEHOLDERS.match(password)):
        wrong.append("WEGWIJS_SMTP_PASSWORD is missing or a placeholder.")
    if settings.mail_from.endswith("@localhost"):
        wrong.append("WEGWIJS_MAIL_FROM is still an address on this machine.")
    return wrong


def _address(settings: Settings) -> list[str]:
    address = settings.public_address
    if address.startswith("https://") or address.startswith(LOOPBACK):
        return []
    return ["WEGWIJS_PUBLIC_ADDRESS must begin with https:// : links in mail open somebody's own page."]
