"""Every error has one JSON shape: ``{"error": {"code", "message"}}``, with a message in plain Dutch."""

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException

logger = logging.getLogger(__name__)

MESSAGES = {
    400: "Dit verzoek klopt niet.",
    401: "U bent niet aangemeld.",
    403: "Dit mag niet.",
    404: "Deze pagina bestaat niet.",
    405: "Dit kan hier niet.",
    413: "Dit bericht is te groot. Schrijf het korter, of stuur het in delen.",
    415: "Stuur dit als JSON.",
    422: "Dit verzoek klopt niet.",
    500: "Er ging iets mis bij ons. Probeer het over een minuut nog eens.",
    503: "Wegwijs is er nu even niet. Probeer het over een minuut nog eens.",
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


def install(app: FastAPI) -> None:
    """Give every failure of the app this shape. What a person typed is in none of them, and in no log line."""

    @app.exception_handler(ClearError)
    async def clear(_request: Request, error: ClearError) -> JSONResponse:
        return answer(error.status, error.code, error.message)

    @app.exception_handler(HTTPException)
    async def http(_request: Request, error: HTTPException) -> JSONResponse:
        return answer(error.status_code, f"http-{error.status_code}")

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        fields = sorted({".".join(str(part) for part in one["loc"][1:]) or "body" for one in error.errors()})
        return answer(422, "invalid", f"{MESSAGES[422]} Kijk naar: {', '.join(fields)}.")

    @app.exception_handler(SQLAlchemyError)
    async def database(_request: Request, error: SQLAlchemyError) -> JSONResponse:
        logger.error("database failed: %s", type(error).__name__)
        return answer(503, "database")

    @app.exception_handler(Exception)
    async def unexpected(_request: Request, error: Exception) -> JSONResponse:
        logger.error("request failed: %s", type(error).__name__)
        return answer(500, "unexpected")
