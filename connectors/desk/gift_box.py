"""Giving out the gift box (KA-doos): is a code good, and then once."""

from typing import Annotated

from fastapi import Form, Request, Response

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.signed_in import Helper
from desk.sessions import SignedIn
from referrals.links.refusals import NoVoucher
from referrals.links.wording import day_of, voucher_code

router = desk_router()
Typed = Annotated[str, Form(max_length=300)]


@router.get("/ka-doos")
def show(request: Request, app: TheServices, staff: Helper) -> Response:
    """The field for a code."""
    return _page(request, app, staff)


@router.post("/ka-doos")
def use(request: Request, app: TheServices, staff: Helper, code: Typed = "", stap: Typed = "kijk") -> Response:
    """Look whether a code is good, or give the box. A code, or a scanned link."""
    centre = staff.organization_id or ""
    try:
        if stap == "geef":
            given = app.links.redeem(code, centre)
            return _page(
                request, app, staff, said=f"U geeft de doos. Code {voucher_code(given.code)} is nu afgestreept."
            )
        voucher = app.links.check_voucher(code, centre)
    except NoVoucher as refused:
        return _page(request, app, staff, 409, wrong=refused.message, code=code[:100])
    return _page(request, app, staff, good=voucher_code(voucher.code), until=day_of(voucher.expires_at))


def _page(request: Request, app: Services, staff: SignedIn, status: int = 200, **values: object) -> Response:
    gives = bool(staff.organization_id) and app.links.gives_box(staff.organization_id or "")
    return render(request, "gift_box.html", status, gives=gives, **values)
