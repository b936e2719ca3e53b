"""Who is signed in, for the routes: ``Staff`` is anybody, ``require`` asks for certain roles."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request

from connectors.dependencies import TheServices
from connectors.desk.cookie import token_of
from desk.inviting import NotAllowed
from desk.roles import Role
from desk.sessions import SignedIn


class SignInFirst(Exception):
    """Nobody is signed in; the answer leads to the page where that is done."""


def signed_in(request: Request, app: TheServices) -> SignedIn:
    """Whoever is signed in.

    Raises:
        SignInFirst: nobody is.
    """
    staff = app.desk.signed_in(token_of(request, app))
    if staff is None:
        raise SignInFirst
    request.state.staff = staff
    return staff


Staff = Annotated[SignedIn, Depends(signed_in)]


def require(*roles: Role) -> Callable[[SignedIn], SignedIn]:
    """A dependency that lets only these roles in.

    Raises:
        NotAllowed: another role.
    """

    def check(staff: Staff) -> SignedIn:
        if staff.role not in roles:
            raise NotAllowed
        return staff

    return check


def sees_referrals(staff: Staff) -> SignedIn:
    """Whoever works with the referrals of a house.

    Raises:
        NotAllowed: another role, or no house.
    """
    if not staff.sees_referrals:
        raise NotAllowed
    return staff


#: Whoever works with the referrals of their house.
Helper = Annotated[SignedIn, Depends(sees_referrals)]
Coordinator = Annotated[SignedIn, Depends(require(Role.COORDINATOR))]
Beheerder = Annotated[SignedIn, Depends(require(Role.BEHEERDER))]
#: Whoever manages accounts.
Manager = Annotated[SignedIn, Depends(require(Role.COORDINATOR, Role.BEHEERDER))]
