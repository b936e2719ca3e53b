"""A house with a desk: the real app in a thread, on a database with three centres. The desk needs no bot."""

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from connectors.app import build_services, create_app
from connectors.dependencies import Services
from connectors.settings import Settings
from referrals.sealing import new_key
from tests.connectors.tiny_bot import closed_address
from tests.running import free_port


@dataclass(frozen=True)
class House:
    """Where it is, and what it is made of."""

    address: str
    services: Services


@contextmanager
def open_house(prepared: Path, folder: Path) -> Iterator[House]:
    """Open until the block ends."""
    port = free_port()
    database = shutil.copy(prepared, folder / "house.db")
    settings = Settings(database_url=f"sqlite:///{database}", data_keys=new_key(), port=port)  # type: ignore[call-arg, arg-type]
    services = build_services(settings, closed_address(), "het-geheim")
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(services),
            host="127.0.0.1",
            port=port,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield House(f"http://127.0.0.1:{port}", services)
    finally:
        server.should_exit = True
        thread.join(10)
