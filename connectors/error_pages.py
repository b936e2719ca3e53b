"""Errors as a page, for who opened one in a browser: what is the matter, what to do now, and whom to phone."""

from pathlib import Path

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader
from starlette.datastructures import Headers
from starlette.types import Scope

from connectors import markup, offers

#: Programs ask here, and read JSON whatever they say that they accept.
FOR_PROGRAMS = ("/api", "/webhooks", "/internal", "/health", "/openapi.json")

_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)
_environment.filters |= {"phone_numbers": markup.phone_numbers, "tel": markup.tel}


def wants_page(scope: Scope) -> bool:
    """Whether a browser asks, and not a program."""
    asks = Headers(scope=scope).get("accept", "")
    return "text/html" in asks and not str(scope["path"]).startswith(FOR_PROGRAMS)


def page(status: int, message: str) -> HTMLResponse:
    """An error as a page that needs nothing but this process."""
    shown = _environment.get_template("error.html").render(message=message, people=offers.people())
    return HTMLResponse(shown, status_code=status)
