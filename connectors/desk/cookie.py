"""The one cookie of the desk: a random name for the browser, before and after signing in."""

from fastapi import Request
from starlette.responses import Response

from connectors.dependencies import Services
from connectors.settings import public_address
from desk.sessions import new_token

#: Longer ones are not ours.
MAX_CHARACTERS = 100


def is_https(app: Services) -> bool:
    """Whether people reach Wegwijs over https."""
    return public_address(app.settings).startswith("https://")


def cookie_name(app: Services) -> str:
    """With the prefix, browsers take the cookie over https only, and from no neighbouring site."""
    return "__Host-balie" if is_https(app) else "balie"


def token_of(request: Request, app: Services) -> str:
    """This browser's token; a new one when it has none yet, which goes out with the answer."""
    known = getattr(request.state, "desk_token", "")
    if known:
        return str(known)
    token = request.cookies.get(cookie_name(app), "")
    if not 0 < len(token) <= MAX_CHARACTERS:
        return renew(request, new_token())
    request.state.desk_token = token
    return token


def renew(request: Request, token: str) -> str:
    """Give this browser another token."""
    request.state.desk_token = request.state.desk_new_token = token
    return token


def send_cookie(request: Request, app: Services, response: Response) -> None:
    """Put a new token in the answer. It ends with the browser; scripts cannot read it, other sites not use it."""
    token = getattr(request.state, "desk_new_token", "")
    if token:
        response.set_cookie(cookie_name(app), token, path="/", secure=is_https(app), httponly=True, samesite="lax")
