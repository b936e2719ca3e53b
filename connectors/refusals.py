"""What referrals and the desk refuse, in the shape of every other error. Each refusal brings its own Dutch sentence."""

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from connectors.errors import answer
from desk.cards import TooManyCards
from desk.inviting import NoSuchAccount, NoSuchInvitation, NotAllowed
from desk.own_house import NoCentre, NotYours
from desk.throttle import TooManyTries
from referrals.consent import OldConsentText
from referrals.links.refusals import LinkEnded, NoSuchComputer, NoSuchInvite, NoSuchLink, NotComplete
from referrals.office import Erased, KeyTaken, NoRoom, NoSuchCentre, NoSuchReferral, Refused
from referrals.reaching import ReachError
from referrals.states import IllegalStep
from referrals.story import StoryError

#: Status and code of each refusal; a subclass comes before its parent.
REFUSALS: dict[type[Exception], tuple[int, str]] = {
    NoSuchLink: (404, "no-such-link"),
    NoSuchComputer: (404, "no-such-computer"),
    NoSuchInvite: (404, "no-such-invite"),
    LinkEnded: (410, "link-ended"),
    NotComplete: (422, "not-complete"),
    NoSuchReferral: (404, "no-such-referral"),
    NoSuchCentre: (404, "no-such-centre"),
    NoRoom: (409, "no-room"),
    KeyTaken: (409, "key-taken"),
    Erased: (410, "erased"),
    NotAllowed: (403, "not-allowed"),
    NoSuchAccount: (404, "no-such-account"),
    NoSuchInvitation: (410, "no-such-invitation"),
    TooManyTries: (429, "too-many-tries"),
    TooManyCards: (429, "too-many-cards"),
    NotYours: (404, "not-yours"),
    NoCentre: (404, "no-centre"),
    Refused: (409, "refused"),
    IllegalStep: (409, "illegal-step"),
    OldConsentText: (409, "consent-changed"),
    ReachError: (422, "not-reachable"),
    StoryError: (422, "story"),
}
ALL = tuple(REFUSALS)


def status_of(refused: Exception) -> int:
    """The HTTP status of a refusal."""
    return _of(refused)[0]


def message_of(refused: Exception) -> str:
    """What a refusal says to people."""
    return str(getattr(refused, "message", ""))


def install(app: FastAPI) -> None:
    """Let the app answer with them."""

    async def refuse(_request: Request, refused: Exception) -> JSONResponse:
        status, code = _of(refused)
        return answer(status, code, message_of(refused))

    for kind in REFUSALS:
        app.add_exception_handler(kind, refuse)


def _of(refused: Exception) -> tuple[int, str]:
    return next(found for kind, found in REFUSALS.items() if isinstance(refused, kind))
