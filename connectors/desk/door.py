"""The desk's front door: every page goes through it, so that none can forget to lock.

``desk_router()`` makes the router of a file. Whatever is added to it needs somebody who is signed in, refuses a POST
without the hidden field ``csrf``, and answers failures with a page in plain Dutch.
"""

import hmac
import logging
from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from fastapi.routing import APIRoute
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException

from connectors import refusals
from connectors.dependencies import TheServices, services
from connectors.desk.cookie import send_cookie, token_of
from connectors.desk.pages import render
from connectors.desk.signed_in import SignInFirst, signed_in
from connectors.errors import MESSAGES, ClearError
from desk.sessions import csrf_of

logger = logging.getLogger(__name__)

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
CSRF_FIELD = "csrf"
SIGN_IN = "/balie/aanmelden"
#: Methods that change nothing.
READING = frozenset({"GET", "HEAD"})
#: What has a page of its own; anything else is for the last resort.
FAILURES: tuple[type[Exception], ...] = (
    HTTPException,
    RequestValidationError,
    SQLAlchemyError,
    ClearError,
    *refusals.ALL,
)


class OldPage(HTTPException):
    """The form does not come from a page of this session."""

    message = "Deze pagina is verouderd. Ga terug, ververs de pagina en doe het nog eens."

    def __init__(self) -> None:
        super().__init__(403)


class DeskRoute(APIRoute):
    """A route whose failures are pages, and whose answers carry the cookie."""

    def get_route_handler(self) -> Handler:
        """Wrap the handler of the route."""
        handle = super().get_route_handler()

        async def with_pages(request: Request) -> Response:
            try:
                response = await handle(request)
            except SignInFirst:
                response = _to_sign_in(request)
            except FAILURES as problem:
                response = _refusal(request, problem)
            send_cookie(request, services(request), response)
            return response

        return with_pages


async def same_page(request: Request, app: TheServices) -> None:
    """A form must come from a page of ours, in this browser.

    Raises:
        OldPage: it does not.
    """
    token = token_of(request, app)
    if request.method in READING:
        return
    form: FormData = await request.form()
    field = form.get(CSRF_FIELD)
    if not isinstance(field, str) or not hmac.compare_digest(field.encode(), csrf_of(token).encode()):
        raise OldPage


def desk_router(*, open_to_all: bool = False) -> APIRouter:
    """A router for pages of the desk.

    Args:
        open_to_all: only for what comes before signing in.
    """
    lock = [Depends(same_page)] if open_to_all else [Depends(same_page), Depends(signed_in)]
    return APIRouter(prefix="/balie", route_class=DeskRoute, dependencies=lock, include_in_schema=False)


def _to_sign_in(request: Request) -> Response:
    where = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    onward = f"?{urlencode({'verder': where})}" if request.method in READING else ""
    return RedirectResponse(SIGN_IN + onward, status_code=303)


def _refusal(request: Request, problem: Exception) -> Response:
    if isinstance(problem, HTTPException):
        status, message = problem.status_code, getattr(problem, "message", MESSAGES.get(problem.status_code, ""))
    elif isinstance(problem, RequestValidationError):
        status, message = 422, "Er ontbreekt iets. Ga terug en vul alles in."
    elif isinstance(problem, SQLAlchemyError):
        logger.error("database failed: %s", type(problem).__name__)
        status, message = 503, MESSAGES[503]
    elif isinstance(problem, ClearError):
        status, message = problem.status, problem.message
    else:
        status, message = refusals.status_of(problem), refusals.message_of(problem)
    return render(request, "refusal.html", status, message=message or MESSAGES[500])
