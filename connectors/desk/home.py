"""Where the desk begins, for each role."""

from fastapi import Response

from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, home_of
from connectors.desk.signed_in import Staff

router = desk_router()


@router.get("")
def show(staff: Staff) -> Response:
    """To the first page of whoever is signed in."""
    return back_to(home_of(staff))
