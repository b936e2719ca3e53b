"""Every error has one JSON shape: ``{"error": {"code", "message"}}``, with a message in plain Dutch.

Browsers that ask for a page get one (``connectors.error_pages``).
"""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from actions.people import DANGER, INFORMATION
from connectors.error_pages import page, wants_page

logger = logging.getLogger(__name__)

#: What to do now, when the fault is ours.
LATER = f"Probeer het over een minuut nog eens. Kan het niet wachten? {INFORMATION} {DANGER}"
MESSAGES = {
    400: "Dit verzoek klopt niet.",
    401: "U bent niet aangemeld.",
    403: "Dit mag niet.",
    404: "Deze pagina bestaat niet.",
    405: "Dit kan hier niet.",
    408: "Dit bericht kwam niet op tijd binnen. Kijk of uw verbinding goed is en probeer het nog eens.",
    413: "Dit bericht is te groot. Schrijf het korter, of stuur het in delen.",
    415: "Stuur dit als JSON.",
    422: "Dit verzoek klopt niet.",
    429: f"Er komen nu te veel berichten tegelijk. Dit bericht is niet bewaard. {LATER}",
    500: f"Er ging iets mis bij ons. Wat u invulde, is niet bewaard. {LATER}",
    503: f"Dit lukt nu even niet. Wat u invulde, is niet bewaard. {LATER}",
}


class ErrorBody(BaseModel):
    """What went wrong."""

    code: str
    message: str


class ErrorAnswer(BaseModel):
    """The shape of every error."""

    error: ErrorBody


class ClearError(Exception):
    """An error that knows its own Dutch sentence."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message


def answer(status: int, code: str, message: str | None = None) -> JSONResponse:
    """One error as JSON."""
    text = message or MESSAGES.get(status, MESSAGES[500])
    return JSONResponse({"error": {"code": code, "message": text}}, status_code=status)


def answer_to(scope: Scope, status: int, code: str, message: str | None = None) -> Response:
    """One error, as JSON for programs and as a page for browsers."""
    if wants_page(scope):
        return page(status, message or MESSAGES.get(status, MESSAGES[500]))
    return answer(status, code, message)


def install(app: FastAPI) -> None:
    """Give every failure of the app this shape. What a person typed is in none of them, and in no log line."""

    @app.exception_handler(ClearError)
    async def clear(request: Request, error: ClearError) -> Response:
        return answer_to(request.scope, error.status, error.code, error.message)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        refused = answer_to(request.scope, error.status_code, f"http-{error.status_code}")
        refused.headers.update(error.headers or {})
        return refused

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        # Broken JSON has a position in the body where others have a field.
        fields = sorted({".".join(part for part in one["loc"][1:] if isinstance(part, str)) for one in error.errors()})
        message = f"{MESSAGES[422]} Kijk naar: {', '.join(field or 'body' for field in fields)}."
        return answer_to(request.scope, 422, "invalid", message)

    @app.exception_handler(SQLAlchemyError)
    async def database(request: Request, error: SQLAlchemyError) -> Response:
        logger.error("database failed: %s", type(error).__name__)
        return answer_to(request.scope, 503, "database")


class LastResort:
    """ASGI middleware: what nobody caught is answered here, and ends here.

    An ordinary handler for ``Exception`` answers too, but raises the error again, and the server then logs its text.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; when that fails, say so without a word of what was asked."""
        begun = False

        async def noting(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, noting)
        except Exception as error:
            logger.error("request failed: %s", type(error).__name__)
            if scope["type"] != "http":
                raise
            if not begun:
                await answer_to(scope, 500, "unexpected")(scope, receive, send)
