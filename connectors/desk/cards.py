"""Mailing a card to the guest, with their consent; the address is not kept."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import TheServices
from connectors.desk.door import desk_router
from connectors.desk.search import card_page, place_of
from connectors.desk.signed_in import Staff
from connectors.refusals import status_of
from referrals.office import Refused
from referrals.reaching import ReachError

router = desk_router()
Typed = Annotated[str, Form(max_length=320)]


@router.post("/kaart/{service_id}/mail")
def mail(
    request: Request, app: TheServices, staff: Staff, service_id: str, adres: Typed = "", akkoord: Typed = "",
    sleutel: Typed = "", thema: Typed = "", bij: Typed = "",
) -> Response:  # fmt: skip
    """Send the card that is on the screen."""
    found = app.search.one(service_id, thema, place_of(app, bij))
    if found is None:
        return card_page(request, app, service_id, thema, bij)
    try:
        app.cards.mail(staff, found.suggestion, adres, sleutel[:64] or service_id, agreed=bool(akkoord))
    except (Refused, ReachError) as refused:
        status = status_of(refused)
        again = {"wrong": refused.message, "typed": adres}
        return card_page(request, app, service_id, thema, bij, 422 if status == 409 else status, **again)
    said = "De mail is klaar en gaat zo weg. Het adres bewaren wij niet."
    return card_page(request, app, service_id, thema, bij, said=said)
