"""Outside development nothing starts with a missing or placeholder secret, and no secret is in the repository."""

import re
import subprocess

import pytest
from cryptography.fernet import Fernet

from connectors.preparing import LaunchError
from connectors.secrets import check_secrets
from connectors.settings import Settings
from tests.running import ROOT

SAFE = {
    "environment": "production", "data_keys": Fernet.generate_key().decode(), "smtp_host": "mail.voorbeeld-post.nl",
    "smtp_user": "wegwijs", "smtp_password": "jT8-wq2_Lm4z", "mail_from": "hallo@voorbeeld-post.nl",
    "public_address": "https://wegwijs.voorbeeld-post.nl",
}  # fmt: skip


def check(**chosen: object) -> str:
    """What is wrong, or nothing."""
    try:
        check_secrets(Settings(**{**SAFE, **chosen}))  # type: ignore[arg-type]
    except LaunchError as problem:
        return str(problem)
    return ""


def test_a_safe_production_starts_and_development_asks_nothing() -> None:
    assert check() == ""
    assert check(environment="development", data_keys="", smtp_password="changeme", public_address="") == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("data_keys", ""),
        ("data_keys", "geheim"),
        ("data_keys", "A" * 43 + "="),
        ("smtp_host", ""),
        ("smtp_password", ""),
        ("mail_from", "wegwijs@localhost"),
        ("public_address", ""),
        ("public_address", "http://wegwijs.voorbeeld-post.nl"),
        *(("smtp_password", placeholder) for placeholder in (
            "changeme", "change-me", "Geheim", "wachtwoord", "secret", "xxxxxxxx", "aaaaaaaa", "<password>", "${SMTP}",
            "your-password", "...", "test",
        )),
    ],
)  # fmt: skip
def test_production_is_refused_with_a_missing_or_placeholder_secret(name: str, value: str) -> None:
    said = check(**{name: value})
    assert f"WEGWIJS_{name.upper()}" in said and (not value or name != "smtp_password" or value not in said)


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert check(data_keys="", smtp_host="", public_address="").count("\n") == 3


#: What a secret looks like: Fernet keys, private keys, tokens of well-known services, passwords in addresses.
SECRETS = {
    "a Fernet key": re.compile(r"(?<![\w/+=-])[\w-]{43}=(?![\w=])"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY"),
    "a token": re.compile(r"\b(?:ghp_|gho_|github_pat_|glpat-|xox[bp]-|sk-|AKIA)[\w-]{16}"),
    "a password in an address": re.compile(r"\b\w+://[^\s/:@{]+:[^\s/:@{$*]{3,}@[\w.-]+"),
    "a set secret": re.compile(
        r"WEGWIJS_(?:DATA_KEYS|SMTP_PASSWORD|BOT_TOKEN)\s*[=:]\s*[\"']?(?!\$|\"|'|\{)[\w-]{12,}"
    ),
}
#: Passwords that tests make up for machines that do not exist.
MADE_UP = re.compile(r"://[^\s]*@(?:localhost|127\.0\.0\.1|[\w.-]*voorbeeld[\w.-]*|host|db|server|nergens[\w.]*)\b")


def test_no_secret_is_in_the_repository() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    found = []
    for name in filter(None, listed.decode().split("\0")):
        if not (ROOT / name).is_file() or name.startswith("requirements/"):
            continue
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for what, pattern in SECRETS.items():
            found += [(name, what) for match in pattern.finditer(text) if not MADE_UP.search(match.group())]
    assert found == []


@pytest.mark.parametrize("name", ["var/data.keys", ".env", "var/wegwijs.db"])
def test_what_holds_secrets_is_ignored(name: str) -> None:
    assert subprocess.run(["git", "check-ignore", "-q", name], cwd=ROOT, check=False).returncode == 0
