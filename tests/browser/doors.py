"""The app's doors in this process, without a bot: for looking at pages that need none."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from connectors.app import build_services, create_app
from connectors.dependencies import Services
from connectors.settings import Settings
from referrals.sealing import new_key
from tests.connectors.tiny_bot import closed_address
from tests.running import free_port

START_SECONDS = 30.0


@dataclass(frozen=True)
class Doors:
    """A running app: its address, what it is made of, and its routes."""

    address: str
    services: Services
    app: FastAPI


@contextmanager
def open_doors(database: Path) -> Iterator[Doors]:
    """Serve the app from a thread.

    Raises:
        RuntimeError: it did not start in time.
    """
    port = free_port()
    settings = Settings(database_url=f"sqlite:///{database}", data_keys=new_key(), port=port, address_per_minute=0)  # type: ignore[call-arg, arg-type]
    services = build_services(settings, closed_address(), "het-geheim")
    app = create_app(services)
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + START_SECONDS
    while not server.started:
        if time.monotonic() > deadline:
            raise RuntimeError("the app did not start")
        time.sleep(0.05)
    try:
        yield Doors(f"http://localhost:{port}", services, app)
    finally:
        server.should_exit = True
        thread.join(10)
