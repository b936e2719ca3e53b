"""Every operation of the API's description with data it must and must not take, and the chat door with anything at all.

Bounded: a few dozen cases for each operation. What is looked for: no 5xx but the one that says that the database or the
bot is away, every answer as described, and never a stack trace or an echo of what was sent.
"""

import asyncio
from collections.abc import Iterator

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from connectors.app import build_services, create_app
from connectors.settings import Settings
from knowledge.database import migrate
from tests.connectors.tiny_bot import closed_address, turns
from tests.test_numbers import KNOWN, numbers

CASES = 15


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[schemathesis.schemas.BaseSchema]:
    """The app without a bot, as its description tells of it."""
    folder = tmp_path_factory.mktemp("fuzz")
    chosen = Settings(  # type: ignore[call-arg]
        database_url=f"sqlite:///{folder / 'test.db'}", conversation_per_minute=0, address_per_minute=0,
        answer_seconds=0.5,
    )  # fmt: skip
    services = build_services(chosen, closed_address(), "het-geheim")
    migrate(services.engine)
    yield schemathesis.openapi.from_asgi("/openapi.json", create_app(services))
    services.engine.dispose()


def test_every_operation(described: schemathesis.schemas.BaseSchema) -> None:
    tried = []
    for found in described.get_all_operations():
        operation = found.ok()

        @settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def holds(case: schemathesis.Case) -> None:
            answer = case.call()
            assert "Traceback" not in answer.text
            if case.path == "/health" and answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
                return
            checks = [not_a_server_error, content_type_conformance, response_schema_conformance]
            case.validate_response(answer, checks=[*checks, status_code_conformance])

        holds()
        tried.append(operation.label)
    assert len(tried) >= 10, tried


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text(max_size=300), min_size=1, max_size=4), st.text(min_size=1, max_size=60))
def test_the_chat_door_always_answers(messages: list[str], message_id: str) -> None:
    """Whatever is typed, also without a bot: an answer with words in it, and only numbers that we know."""

    async def conversation() -> list[str]:
        async with turns(closed_address(), answer_seconds=0.5, conversation_per_minute=0) as taking:
            said = [await taking.take("a", text, message_id=message_id) for text in messages]
            return [" ".join(one.get("text", "") for one in turn) for turn in said]

    for said in asyncio.run(conversation()):
        assert said.strip() and numbers(said) <= KNOWN
