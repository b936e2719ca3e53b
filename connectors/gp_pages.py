"""How the pages of a practice are made, also when something is refused."""

import logging
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute
from sqlalchemy.exc import SQLAlchemyError

from actions.presenting import where_is
from connectors import refusals
from connectors.dependencies import Services, services
from connectors.errors import MESSAGES, ClearError
from connectors.gp_computer import NotAtPractice, csrf_of, token_of
from connectors.offers import people
from connectors.routes.page import templates
from referrals.links.codes import spelled
from referrals.links.service import LinkView
from referrals.links.wording import (
    PHASE_CHOICES,
    ROLE_CHOICES,
    day_of,
    for_patient,
    for_record,
    subjects,
    voucher_code,
)

logger = logging.getLogger(__name__)
Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class GpRoute(APIRoute):
    """A route whose failures are pages too."""

    def get_route_handler(self) -> Handler:
        """Wrap the handler of the route."""
        handle = super().get_route_handler()

        async def with_pages(request: Request) -> Response:
            try:
                return await handle(request)
            except NotAtPractice:
                return render(request, "start.html", 200 if request.method == "GET" else 403, typed={}, problems={})
            except RequestValidationError:
                return render(request, "refusal.html", 422, message="Dit formulier is niet heel overgekomen.")
            except ClearError as refused:
                return render(request, "refusal.html", refused.status, message=refused.message)
            except refusals.ALL as refused:
                message = refusals.message_of(refused)
                return render(request, "refusal.html", refusals.status_of(refused), message=message)
            except SQLAlchemyError as error:
                logger.error("database failed: %s", type(error).__name__)
                return render(request, "refusal.html", 503, message=MESSAGES[503])

        return with_pages


def render(request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """A page for a practice."""
    csrf = csrf_of(token_of(request, services(request)))
    values = {"people": people(), "csrf": csrf, "practice": None, **values}
    return templates.TemplateResponse(request, f"gp/{template}", values, status_code=status)


def shown(app: Services, link: LinkView) -> dict[str, object]:
    """A link as its pages show it: Dutch words, the address, and texts to paste."""
    place = app.gazetteer.by_id(link.says.place) if link.says.place else None
    where = where_is(place) if place else ""
    address = f"{app.links.office.address}/v/{link.code}"
    until = day_of(link.expires_at)
    says = link.says
    return {
        "code": link.code,
        "spelled": spelled(link.code),
        "front": address.removesuffix(link.code),
        "short": f"{app.links.office.address.split('://', 1)[-1]}/v/{spelled(link.code)}",
        "about": subjects(says.themes),
        "where": where,
        "who": ROLE_CHOICES.get(says.role or "", ""),
        "phase": PHASE_CHOICES.get(says.phase or "", ""),
        "until": until,
        "made": day_of(link.created_at),
        "single_use": link.single_use,
        "over": link.over,
        "voucher": voucher_code(link.voucher) if link.voucher else "",
        "voucher_until": day_of(link.voucher_until) if link.voucher_until else "",
        "fetch": link.fetch,
        "for_patient": for_patient(address, says.themes, where, until, link.voucher, link.fetch),
        "for_record": for_record(
            link.code, says.themes, where, says.role, says.phase, until, link.voucher, single_use=link.single_use
        ),
    }
