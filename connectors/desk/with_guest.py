"""A warm referral with the guest next to you: the sentences are read out, and the guest ticks.

One page and one receipt, no steps to get lost in. The page is sent again with the same key after a failure, so that
nothing is asked for twice. Nothing is kept before the guest has said yes.
"""

import secrets
from typing import Annotated

import segno
from fastapi import Depends, Query, Request, Response
from markupsafe import Markup
from starlette.datastructures import FormData

from connectors.dependencies import Services, TheServices
from connectors.desk.door import desk_router
from connectors.desk.pages import render
from connectors.desk.search import PHASE_NAMES
from connectors.desk.signed_in import Staff
from connectors.refusals import status_of
from knowledge.taxonomy import THEME_NAMES, Audience, Phase, Theme
from referrals.consent import OldConsentText, Purpose
from referrals.office import NoRoom, NoSuchCentre, Refused
from referrals.reaching import Channel, ReachError, channel_of
from referrals.requesting import Asked
from referrals.story import LEFT_OUT, MAX_CHARACTERS, StoryError, story_card
from referrals.words import Capacity, Kind, Route

router = desk_router()
Slug = Annotated[str, Query(max_length=40)]

ROLES = {
    Audience.PATIENT: "Mijn gast heeft kanker",
    Audience.EX_PATIENT: "Mijn gast heeft kanker gehad",
    Audience.NAASTE: "Iemand die mijn gast na staat, heeft kanker",
    Audience.MANTELZORGER: "Mijn gast zorgt voor iemand met kanker",
    Audience.NABESTAANDE: "Mijn gast verloor iemand",
}
CHANNELS = {
    Channel.PHONE: "Zij bellen mijn gast",
    Channel.EMAIL: "Zij mailen mijn gast",
    Channel.CALLS_THEMSELVES: "Mijn gast belt zelf, met een codewoord",
}
YES, NO = "ja", "nee"


async def form_of(request: Request) -> FormData:
    """The whole form: its fields depend on the centre."""
    return await request.form()


TheForm = Annotated[FormData, Depends(form_of)]


@router.get("/met-gast/{organization_id}")
def show(
    request: Request, app: TheServices, staff: Staff, organization_id: str, thema: Slug = "", wie: Slug = "",
    fase: Slug = "",
) -> Response:  # fmt: skip
    """The page: first what it is about, then the sentences to read out, then how to reach the guest."""
    themes = [thema] if thema in set(Theme) else []
    return _page(request, app, organization_id, {"thema": themes, "wie": wie, "fase": fase})


@router.post("/met-gast/{organization_id}")
def ask(request: Request, app: TheServices, staff: Staff, organization_id: str, form: TheForm) -> Response:
    """Make the card anew, or send the request."""
    typed = _typed(form)
    if form.get("stap") == "kaart":
        return _page(request, app, organization_id, {**typed, "verhaal": ""})
    try:
        made = app.cases.ask_with_guest(staff, _asked(app, organization_id, typed), str(typed["sleutel"]))
    except (NoRoom, NoSuchCentre):
        raise
    except (Refused, ReachError, StoryError, OldConsentText) as refused:
        status = status_of(refused)
        return _page(request, app, organization_id, typed, 422 if status == 409 else status, wrong=refused.message)
    way = app.referrals.way(organization_id)
    drawing = segno.make(made.track_link, error="m").svg_inline(scale=4, border=2, light="#fff", title="Uw link")
    return render(
        request, "with_guest_receipt.html", made=made, way=way, shared=made.route is not Route.SELF,
        square=Markup(drawing),  # noqa: S704 - drawn here, of our own link
    )  # fmt: skip


class NotAnswered(Refused):
    """A sentence was not read out, or the guest did not choose."""

    message = "Lees elke zin voor. Uw gast kiest bij elke zin ja of nee."


class NoTheme(Refused):
    """Nobody said what it is about."""

    message = "Kies waar de vraag over gaat."


def _asked(app: Services, organization_id: str, typed: dict[str, object]) -> Asked:
    themes = tuple(str(one) for one in _listed(typed["thema"]))
    if not themes:
        raise NoTheme
    way = app.referrals.way(organization_id, themes)
    answers: dict[Purpose, bool] = {}
    for question in way.questions():
        said = typed.get(f"mag_{question.purpose}")
        if said not in (YES, NO):
            raise NotAnswered
        answers[question.purpose] = said == YES
    return Asked(
        organization_id=organization_id,
        themes=themes,
        answers=answers,
        consent_version=str(typed["zinnen"]),
        phase=_slug(typed["fase"], Phase),
        role=_slug(typed["wie"], Audience),
        first_name=str(typed["naam"]),
        channel=channel_of(str(typed["kanaal"])),
        address=str(typed["adres"]),
        moments=str(typed["momenten"]),
        story=str(typed["verhaal"]),
        kind=Kind.DESK,
    )


def _page(
    request: Request, app: Services, organization_id: str, typed: dict[str, object], status: int = 200, **values: object
) -> Response:
    themes = [str(one) for one in _listed(typed.get("thema")) if one in set(Theme)]
    way = app.referrals.way(organization_id, themes)
    if way.room is Capacity.NO:
        raise NoRoom(f"Bij {way.organization_name} is nu geen plek. Zoek een ander adres.")
    phase, role = _slug(typed.get("fase"), Phase), _slug(typed.get("wie"), Audience)
    shown = {
        "way": way,
        "shared": way.route is not Route.SELF,
        "waiting_list": way.room is Capacity.WAITING_LIST,
        "questions": way.questions(),
        "version": way.consent_version(),
        "themes": THEME_NAMES,
        "roles": ROLES,
        "phases": PHASE_NAMES,
        "channels": CHANNELS,
        "left_out": LEFT_OUT,
        "most": MAX_CHARACTERS,
        "typed": {
            # Where nothing is shared nobody phones: that choice is not even shown.
            "kanaal": Channel.CALLS_THEMSELVES if way.route is Route.SELF else Channel.PHONE, **typed, "thema": themes,
            "sleutel": typed.get("sleutel") or secrets.token_urlsafe(24),
            "verhaal": typed.get("verhaal") or story_card(themes, phase, role),
        },
        **values,
    }  # fmt: skip
    return render(request, "with_guest.html", status, **shown)


def _typed(form: FormData) -> dict[str, object]:
    names = ("wie", "fase", "naam", "kanaal", "adres", "momenten", "verhaal", "zinnen", "sleutel")
    typed: dict[str, object] = {name: str(form.get(name, ""))[:2_000] for name in names}
    typed |= {f"mag_{purpose}": str(form.get(f"mag_{purpose}", "")) for purpose in Purpose}
    typed["thema"] = [one for one in form.getlist("thema") if one in set(Theme)][:5]
    if not 20 <= len(str(typed["sleutel"])) <= 200:
        typed["sleutel"] = secrets.token_urlsafe(24)
    return typed


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _slug(value: object, known: type[Audience] | type[Phase]) -> str | None:
    return str(value) if value in {str(one) for one in known} else None
