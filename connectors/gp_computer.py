"""The computer of a practice: a cookie that makes links and sees counts, and is good for nothing else."""

import hashlib
import hmac
from typing import Annotated

from fastapi import Depends, Form, Request
from starlette.responses import Response

from connectors.dependencies import Services, TheServices
from connectors.errors import ClearError
from connectors.settings import public_address
from referrals.links.practices import COMPUTER_DAYS, AtPractice

#: The cookies go nowhere else.
PATH = "/verwijzen"
PLACE_COOKIE = "praktijk-plaats"
#: Longer ones are not ours.
MAX_CHARACTERS = 100
SECONDS = COMPUTER_DAYS * 24 * 3600


class NotAtPractice(Exception):
    """This computer is not known; the page asks for an invitation."""


def at_practice(request: Request, app: TheServices) -> AtPractice:
    """The practice that trusts this computer.

    Raises:
        NotAtPractice: none does.
    """
    token = token_of(request, app)
    practice = app.links.at_computer(token) if token else None
    if practice is None:
        raise NotAtPractice
    return practice


def same_computer(request: Request, app: TheServices, csrf: Annotated[str, Form(max_length=100)] = "") -> None:
    """A form must come from a page that this computer was shown.

    Raises:
        ClearError: it does not.
    """
    if not hmac.compare_digest(csrf.encode(), csrf_of(token_of(request, app)).encode()):
        raise ClearError(403, "old-page", "Deze pagina is verouderd. Ververs de pagina en doe het nog eens.")


def same_site(request: Request) -> None:
    """A form must not come from another website. Browsers say where it comes from; a program need not.

    Raises:
        ClearError: it does.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ClearError(403, "other-site", "Dit formulier hoort niet bij deze pagina. Open de pagina opnieuw.")


AtComputer = Annotated[AtPractice, Depends(at_practice)]


def token_of(request: Request, app: Services) -> str:
    """This computer's token, or nothing."""
    token = request.cookies.get(_cookie_name(app), "")
    return token if len(token) <= MAX_CHARACTERS else ""


def csrf_of(token: str) -> str:
    """What a form carries. Who knows it does not know the token."""
    return hashlib.sha256(f"wegwijs form {token}".encode()).hexdigest() if token else ""


def keep_token(app: Services, response: Response, token: str, *, lasting: bool = True) -> None:
    """Let this computer keep its token: for a year, or until the browser closes."""
    _keep(app, response, _cookie_name(app), token, SECONDS if lasting else None)


def keep_place(app: Services, response: Response, place_id: str) -> None:
    """Let this computer keep the place that was chosen last."""
    _keep(app, response, PLACE_COOKIE, place_id, SECONDS)


def forget_token(app: Services, response: Response) -> None:
    """Let this computer forget everything."""
    for name in (_cookie_name(app), PLACE_COOKIE):
        response.delete_cookie(name, path=PATH, secure=_https(app), httponly=True, samesite="lax")


def _keep(app: Services, response: Response, name: str, value: str, seconds: int | None) -> None:
    response.set_cookie(name, value, seconds, path=PATH, secure=_https(app), httponly=True, samesite="lax")


def _cookie_name(app: Services) -> str:
    return "__Secure-praktijk" if _https(app) else "praktijk"


def _https(app: Services) -> bool:
    return public_address(app.settings).startswith("https://")
