"""The inbox: what waits at this desk, the most pressing first. It names nobody."""

from itertools import groupby

from fastapi import Request, Response

from connectors.dependencies import TheServices
from connectors.desk import words
from connectors.desk.door import desk_router
from connectors.desk.pages import back_to, home_of, render
from connectors.desk.signed_in import Helper, Staff
from referrals.inbox import Tray

router = desk_router()


@router.get("")
def show(request: Request, app: TheServices, staff: Staff) -> Response:
    """What is open. Who has no inbox begins elsewhere."""
    if not staff.sees_referrals:
        return back_to(home_of(staff))
    items = app.cases.inbox(staff)
    trays = [(words.TRAYS[tray], tray, list(those)) for tray, those in groupby(items, key=lambda item: item.tray)]
    shown = {
        "trays": trays,
        "pressing": sum(item.tray in (Tray.OVERDUE, Tray.TODAY, Tray.NEW) for item in items),
        "calls": app.cases.count_calls(staff),
        "asking": app.house.asking(staff),
        "names": app.cases.colleagues(staff),
        "words": words,
    }
    return render(request, "inbox.html", 200, **shown)


@router.get("/klaar")
def show_closed(request: Request, app: TheServices, staff: Helper) -> Response:
    """What ended and is not erased yet."""
    items = app.cases.inbox(staff, closed=True)
    return render(request, "inbox_closed.html", items=items, names=app.cases.colleagues(staff), words=words)
