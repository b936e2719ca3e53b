"""The real app with its log at the most talkative level, for the test that looks for what somebody typed in it."""

import logging

from connectors import launch
from connectors.settings import Settings

if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG)
    for name in (
        "sqlalchemy",
        "sqlalchemy.engine",
        "uvicorn",
        "httpx",
        "httpcore",
        "aiosmtplib",
        "mail.log",
        "asyncio",
    ):
        logging.getLogger(name).setLevel(logging.DEBUG)
    launch.run(Settings())  # type: ignore[call-arg]
