"""Which websites may show the widget: its door opens for our own pages and those that the settings name."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator
from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.errors import answer

#: What the widget asks of us, from wherever it is shown.
PATHS = ("/widget/", "/api/places")
ANY = "*"
REFUSED = "Deze website mag Wegwijs niet tonen. Wie de website beheert, kan dat aanvragen."


def split_origins(text: str) -> tuple[str, ...]:
    """The websites that a setting names.

    Raises:
        ValueError: something in it is not the address of a website, such as ``https://www.centrum.nl``.
    """
    origins = tuple(part.strip().rstrip("/") for part in text.split(",") if part.strip())
    for origin in origins:
        parts = urlsplit(origin)
        if origin != ANY and (parts.scheme not in ("https", "http") or f"{parts.scheme}://{parts.netloc}" != origin):
            raise ValueError(f"{origin} is not an address like https://www.centrum.nl")
    return origins


def _checked(text: str) -> str:
    split_origins(text)
    return text


Origins = Annotated[str, AfterValidator(_checked)]


class WidgetOrigins:
    """ASGI middleware: refuses the widget's door to other websites, and lets browsers know whom it is open to."""

    def __init__(self, app: ASGIApp, allowed: tuple[str, ...], own: str) -> None:
        self._app = app
        self._allowed = allowed
        self._own = own
        self._cors = CORSMiddleware(app, allow_origins=allowed, allow_methods=["GET", "POST"], max_age=600)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on."""
        if scope["type"] != "http" or not scope["path"].startswith(PATHS):
            await self._app(scope, receive, send)
        elif self._refuses(headers := Headers(scope=scope)):
            await answer(403, "origin-not-allowed", REFUSED)(scope, receive, send)
        else:
            await (self._cors if self._is_elsewhere(headers) else self._app)(scope, receive, send)

    def _refuses(self, headers: Headers) -> bool:
        return self._is_elsewhere(headers) and ANY not in self._allowed and headers["origin"] not in self._allowed

    def _is_elsewhere(self, headers: Headers) -> bool:
        """Programs send no origin; browsers always do when they post, or when they read from another website."""
        origin = headers.get("origin")
        return bool(origin) and origin != self._own and urlsplit(origin or "").netloc != headers.get("host")
