"""Who phones back somebody from a place, and whether anybody is there now: only what is known, else no promise."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from knowledge.directory.hours import Opening, OpenState, open_at
from knowledge.directory.models import Closure, Organization, OwnPart
from knowledge.directory.parts import HOURS, OwnHours, part_name
from knowledge.matching.candidates import NEAR_KM
from knowledge.places import Place, distance_km
from referrals.callbacks.models import CallBack, Duty
from referrals.office import Office
from referrals.receivers import Helpdesk, ReferralContact
from referrals.words import Capacity
from referrals.workdays import AMSTERDAM

#: Hours that the house itself verified no longer ago than this count as known.
VERIFIED_FOR = timedelta(days=183)
NO_PROMISE = "Wanneer zij bellen, weten wij niet precies."


@dataclass(frozen=True, slots=True)
class CallingHouse:
    """Who would phone, and one or two Dutch sentences about when somebody is there. One of the two ids is None."""

    name: str
    organization_id: str | None
    helpdesk_id: str | None
    when: str
    somebody_is_there: bool


def find_house(session: Session, office: Office, place_id: str) -> CallingHouse | None:
    """The helpdesk of the region, else the nearest connected centre close by; None when there is neither.

    A helpdesk comes first: its volunteers are there to phone, while a centre has guests in the room.
    """
    place = office.gazetteer.by_id(place_id)
    if place is None:
        return None
    helpdesk = _helpdesk(session, office, place)
    if helpdesk:
        return _house(session, office, helpdesk.name, None, helpdesk.id)
    centre = _centre(session, office, place)
    return _house(session, office, centre.name, centre.id, None) if centre else None


def is_of(
    model: type[CallBack] | type[Duty], organization_id: str | None, helpdesk_id: str | None
) -> ColumnElement[bool]:
    """Which rows are of this house."""
    if helpdesk_id is not None:
        return model.helpdesk_id == helpdesk_id
    return (model.organization_id == organization_id) & model.helpdesk_id.is_(None)


def _helpdesk(session: Session, office: Office, place: Place) -> Helpdesk | None:
    confirmed = select(Helpdesk).where(Helpdesk.confirmed_at.is_not(None)).order_by(Helpdesk.id)
    for helpdesk in session.scalars(confirmed):
        region = office.gazetteer.resolve(helpdesk.region)
        if region and office.gazetteer.covers(region.place, place):
            return helpdesk
    return None


def _centre(session: Session, office: Office, place: Place) -> Organization | None:
    query = (
        select(Organization)
        .join(ReferralContact, ReferralContact.organization_id == Organization.id)
        .where(ReferralContact.confirmed_at.is_not(None), ReferralContact.capacity != Capacity.NO)
        .order_by(Organization.id)
    )
    measured = [(_km(office, place, one), one) for one in session.scalars(query)]
    near = [(km, one) for km, one in measured if km <= NEAR_KM]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _km(office: Office, place: Place, centre: Organization) -> float:
    towns = [office.gazetteer.resolve(f"{at.city} ({at.municipality})") for at in centre.locations]
    return min((distance_km(place, town.place) for town in towns if town), default=float("inf"))


def _house(
    session: Session, office: Office, name: str, organization_id: str | None, helpdesk_id: str | None
) -> CallingHouse:
    at = office.clock()
    there = select(Duty.account_id).where(is_of(Duty, organization_id, helpdesk_id), Duty.ends_at > at).limit(1)
    present = session.scalars(there).first() is not None
    when = f"Bij {name} is nu iemand." if present else _when(session, name, organization_id, at)
    return CallingHouse(name, organization_id, helpdesk_id, when, somebody_is_there=present)


def _when(session: Session, name: str, organization_id: str | None, at: datetime) -> str:
    """When the house is open, from hours that it verified itself."""
    if organization_id is None:
        return NO_PROMISE
    today = at.astimezone(AMSTERDAM).date()
    closed = session.execute(
        select(Closure.first_day, Closure.last_day).where(Closure.organization_id == organization_id)
    )
    days = [(first, last) for first, last in closed.all()]
    for location in session.get_one(Organization, organization_id).locations:
        now = open_at(_verified(session, organization_id, location.id, today), days, at)
        if now.state is not OpenState.UNKNOWN:
            return f"{name}: {now.words[0].lower()}{now.words[1:]}"
    return NO_PROMISE


def _verified(session: Session, organization_id: str, location_id: str, today: date) -> tuple[Opening, ...]:
    """The weekly hours of a location that its house looked at not too long ago; empty when it did not."""
    part = session.get(OwnPart, (organization_id, part_name(HOURS, location_id)))
    if part is None or today - part.assured_date > VERIFIED_FOR:
        return ()
    hours = OwnHours.model_validate(part.content)
    return tuple(Opening(one.weekday, one.opens, one.closes) for one in hours.openings)
