"""Where "Verlaat snel" leads: a page that says nothing about who was here."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

#: Anybody may have it open, and it is not about illness.
USUAL = "https://nl.wikipedia.org/"


def checked_exit(text: str) -> str:
    """The address of a page to leave for.

    Only ``https``: who reads along on the network would otherwise see the page, and a browser could warn about it just
    when somebody must be away at once. Other schemes would run or open something.

    Raises:
        ValueError: it is something else.
    """
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc or any(sign.isspace() for sign in text):
        raise ValueError(f"{text} is not an address like {USUAL}")
    return text


ExitAddress = Annotated[str, AfterValidator(checked_exit)]
