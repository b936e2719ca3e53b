"""The real actions, run by the real executor as the bot runs them, on a small directory."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy.orm import Session, sessionmaker

from actions.helping import Help
from connectors.app import build_executor
from knowledge.database import migrate, open_database
from knowledge.directory.loading import load_directory
from knowledge.places import Gazetteer
from tests.knowledge.small_directory import SmallDirectory

ZAANDAM = "town:zaandam:zaanstad"


@dataclass(frozen=True)
class Done:
    """What an action said and remembered."""

    said: list[dict[str, Any]]
    slots: dict[str, Any]

    @property
    def text(self) -> str:
        return "\n".join(message["text"] for message in self.said if message.get("text"))

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [message["custom"] for message in self.said if message.get("custom", {}).get("type") == "suggestion"]

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for message in self.said for button in message.get("buttons") or []]


Act = Callable[..., Done]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture(scope="session")
def help_(tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer) -> Iterator[Help]:
    """Four centres for companions in misfortune, one line, and nothing for any other need but work."""
    directory = SmallDirectory()
    for number, city in enumerate(("Zaandam", "Zaandam", "Amsterdam", "Purmerend"), start=1):
        owner = f"huis-{number}"
        directory.organization(owner, phone=f"075-123 45 0{number}")
        directory.location(
            owner, city, opening_days=f"dag {number} 10-12 uur", source_date="2020" if number == 2 else ""
        )
        directory.service(owner, themes="lotgenoten;emotionele-steun", registration="inloop")
    directory.national("werklijn", kind="hulplijn", phone="0800-1234", themes="werk")
    directory.centre("ka", "Zaandam", themes="ka-doos")
    folder = tmp_path_factory.mktemp("actions")
    engine = open_database(f"sqlite:///{folder / 'test.db'}")
    migrate(engine)
    with Session(engine) as session:
        load_directory(session, directory.write(folder / "files"), gazetteer)
    yield Help(sessionmaker(engine), gazetteer)
    engine.dispose()


@pytest.fixture
def act(help_: Help) -> Act:
    """Run one action with slots, and with the label and the reading of the latest message."""
    executor = build_executor(help_)

    def act(action: str, slots: dict[str, Any], *, label: str = "", **reading: object) -> Done:
        latest = {"intent": {"name": label}, "text": "", "metadata": {"reading": reading}}
        tracker = {"sender_id": "iemand", "slots": slots, "latest_message": latest, "events": []}
        call = {"next_action": action, "sender_id": "iemand", "tracker": tracker, "domain": {}}
        result = asyncio.run(executor.run(call))
        assert result is not None
        answer = result.model_dump()
        changed = {event["name"]: event["value"] for event in answer["events"] if event["event"] == "slot"}
        return Done(answer["responses"], changed)

    return act
