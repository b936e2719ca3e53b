"""Errors as a page, for who opened one in a browser: what is the matter, what to do now, and whom to phone."""

from pathlib import Path

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader
from starlette.datastructures import Headers
from starlette.types import Scope

from connectors import markup
from knowledge import helplines

#: Programs ask here, and read JSON whatever they say that they accept.
FOR_PROGRAMS = ("/api", "/webhooks", "/internal", "/health", "/openapi.json")
#: Whom to phone from an error page; the first one answers questions, the others are there day and night.
PEOPLE = (
    ("Vragen over kanker", "kanker.nl Infolijn, gratis", helplines.CANCER_INFORMATION),
    ("Uw verhaal kwijt", "Luisterlijn, dag en nacht, gewone belkosten", helplines.LISTENING),
    ("Denkt u aan zelfmoord?", "113 Zelfmoordpreventie, dag en nacht", helplines.SUICIDE_PREVENTION),
    ("Direct gevaar?", "Alarmnummer, dag en nacht", helplines.EMERGENCY),
)

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
    people = [{"what": what, "who": who, "phone": helplines.helpline(line).phone} for what, who, line in PEOPLE]
    shown = _environment.get_template("error.html").render(message=message, people=people)
    return HTMLResponse(shown, status_code=status)
