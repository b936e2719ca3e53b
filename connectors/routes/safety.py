"""The published page about safety: what the safety layer catches, what it misses, and whom to phone."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from connectors import offers
from connectors.routes.page import templates
from knowledge import helplines
from knowledge.directory.hours import MONTHS
from understanding.safety.figures import safety_figures

router = APIRouter(include_in_schema=False)

NAMES = {
    "crisis": "Nood: niet meer willen leven, geweld",
    "acuut-medisch": "Klachten waarmee u nu moet bellen",
    "medische-vraag": "Medische vragen",
}


@router.get("/veiligheid")
def show(request: Request) -> HTMLResponse:
    """Figures, limits and helplines."""
    figures = safety_figures()
    year, month = figures.measured.split("-")
    shown = {
        "rows": [
            {
                "name": NAMES[row.what],
                "found": _each(row.found),
                "false_alarms": _each(row.false_alarms),
            }
            for row in figures.rows
        ],
        "figures": figures,
        "month": f"{MONTHS[int(month) - 1]} {year}",
        "lines": [one for one in helplines.helplines().values() if one.phone],
        "people": offers.people(),
    }
    return templates.TemplateResponse(request, "safety.html", shown)


def _each(measured: tuple[tuple[float, int], ...]) -> str:
    return "; ".join(f"{_dutch(percentage)}% van {messages}" for percentage, messages in measured)


def _dutch(number: float) -> str:
    return f"{number:g}".replace(".", ",")
