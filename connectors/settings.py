"""All settings, typed, from environment variables that begin with ``WEGWIJS_``. The README lists them."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from connectors.widget.leaving import USUAL, ExitAddress
from connectors.widget.origins import Origins

ROOT = Path(__file__).parent.parent


class Settings(BaseSettings):
    """What can be set. Each field's description is what the README says about it."""

    model_config = SettingsConfigDict(env_prefix="WEGWIJS_", extra="ignore")

    host: str = Field("127.0.0.1", description="Address the app listens on.")
    port: int = Field(8000, ge=1, le=65535, description="Port the app listens on.")
    database_url: str = Field(
        f"sqlite:///{ROOT / 'var' / 'wegwijs.db'}", description="SQLAlchemy URL of the database: SQLite or PostgreSQL."
    )
    directory_path: Path = Field(ROOT / "knowledge" / "data", description="Folder with the directory's CSV files.")
    bot_python: Path = Field(
        ROOT / ".venv" / "bot" / "bin" / "python", description="Python of the bot's environment, which runs Rasa."
    )
    bot_port: int = Field(0, ge=0, le=65535, description="Loopback port of the bot; 0 takes a free one.")
    bot_hung_seconds: float = Field(
        60.0, ge=0, description="Seconds without any answer after which a hung bot is started anew; 0 is never."
    )
    answer_seconds: float = Field(
        3.0, gt=0, le=30, description="Seconds after which somebody gets an answer, whatever happens."
    )
    conversation_hours: float = Field(
        24.0, gt=0, description="Hours without a message after which a conversation is forgotten."
    )
    max_conversations: int = Field(
        10_000, gt=0, description="Conversations kept in memory; the longest silent one goes first."
    )
    max_message_characters: int = Field(
        4_000, gt=0, description="Characters of one message; a longer one gets a kind answer."
    )
    max_body_bytes: int = Field(65_536, gt=0, description="Bytes of one request; a larger one is refused (413).")
    conversation_per_minute: int = Field(
        30, ge=0, description="Messages a minute in one conversation; more get a kind answer. 0 is no limit."
    )
    address_per_minute: int = Field(
        600, ge=0, description="Requests a minute from one network address; more are refused (429). 0 is no limit."
    )
    trusted_proxies: str = Field(
        "", description="Addresses of proxies whose X-Forwarded-For counts, with commas; empty trusts none."
    )
    environment: Literal["development", "production"] = Field(
        "development", description="`production` refuses to start with missing or placeholder secrets."
    )
    public_address: str = Field(
        "", description="Address people reach Wegwijs at, for links in mail; empty is http://localhost and the port."
    )
    widget_origins: Origins = Field(
        "", description="Websites that may show the widget, with commas, like `https://www.centrum.nl`; `*` is any."
    )
    quick_exit_url: ExitAddress = Field(
        USUAL, description="Page that `Verlaat snel` leads to, with https; a website may choose another for its widget."
    )
    data_keys: SecretStr = Field(
        SecretStr(""),
        description="Keys that seal personal data, newest first, with commas; empty makes one in `var/data.keys`.",
    )
    smtp_host: str = Field("", description="Mail server; empty delivers to the local catcher, and nothing leaves.")
    smtp_port: int = Field(587, ge=1, le=65535, description="Port of the mail server; 465 is encrypted from the start.")
    smtp_user: str = Field("", description="Name to log in with at the mail server; empty does not log in.")
    smtp_password: SecretStr = Field(SecretStr(""), description="Password for the mail server.")
    mail_from: str = Field("wegwijs@localhost", description="Address that mails come from.")
    mail_path: Path = Field(ROOT / "var" / "mail", description="Folder in which the local catcher puts mail.")
    desk_idle_minutes: int = Field(
        60, gt=0, description="Minutes without a page after which somebody must sign in at the desk again."
    )
    desk_hours: int = Field(10, gt=0, description="Hours after which somebody must sign in again, whatever happens.")


def public_address(settings: Settings) -> str:
    """Where people reach Wegwijs, without a slash at the end."""
    return settings.public_address.rstrip("/") or f"http://localhost:{settings.port}"
