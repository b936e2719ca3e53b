"""Vouchers for the gift box (KA-doos): only where the directory knows one, one for each link, given once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session

from knowledge.directory.models import Attribute, Organization, Service
from knowledge.matching.candidates import Candidate, find_candidates
from knowledge.places import Gazetteer, Place, PlaceKind
from knowledge.taxonomy import Theme
from referrals.consent import day_and_time
from referrals.links.codes import new_code, tidy
from referrals.links.models import GiftVoucher, Link
from referrals.links.refusals import NoVoucher
from referrals.office import Office

#: Who is being treated may be ill for weeks: a voucher outlives its link.
DAYS = 90


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher that can be given out now."""

    code: str
    expires_at: datetime


def is_offered(session: Session, gazetteer: Gazetteer, place: Place) -> bool:
    """Whether a place lies in the area of somebody who gives the box."""
    return place.kind is not PlaceKind.PROVINCE and any(
        (area := gazetteer.resolve(one.name)) and gazetteer.covers(area.place, place)
        for candidate in _giving(session)
        for one in candidate.organization.service_areas
    )


def where_to_fetch(session: Session, gazetteer: Gazetteer, place: Place) -> list[Organization]:
    """Who gives the box and has a door, for somebody in this place."""
    return [one.organization for one in _reaching(session, gazetteer, place) if one.organization.locations]


def gives(session: Session, organization_id: str) -> bool:
    """Whether a centre gives the box."""
    gift = select(Attribute.id).join(Service, Service.id == Attribute.service_id)
    mine = (Service.organization_id == organization_id, Attribute.taxonomy_term_id == f"theme:{Theme.KA_DOOS}")
    return session.scalars(gift.where(*mine)).first() is not None


def add(session: Session, office: Office, link: Link) -> GiftVoucher:
    """Give a link its voucher, in the caller's transaction; one that it has already stays.

    Raises:
        NoVoucher: there is no box in the link's region, or the link works no more.
    """
    place = office.gazetteer.by_id(link.place)
    if place is None or not is_offered(session, office.gazetteer, place):
        raise NoVoucher("De Kankerattentiedoos is er niet in deze regio.")
    if link.revoked_at or link.expires_at <= office.clock():
        raise NoVoucher("Deze link werkt niet meer. Maak een nieuwe.")
    if link.voucher:
        return link.voucher
    until = max(link.expires_at, office.clock() + timedelta(days=DAYS))
    made = GiftVoucher(link=link, code=new_code(), expires_at=until)
    session.add(made)
    session.flush()
    return made


def check(session: Session, office: Office, typed: str, organization_id: str) -> Voucher:
    """Whether a centre may give the box for this code, or for a scanned link.

    Raises:
        NoVoucher: with the reason: unknown, wrong centre, taken back, given already and when, or over.
    """
    voucher = _find(session, typed)
    place = office.gazetteer.by_id(voucher.link.place)
    if not gives(session, organization_id):
        raise NoVoucher("Uw centrum geeft de Kankerattentiedoos niet.")
    if place is None or organization_id not in {
        one.organization.id for one in _reaching(session, office.gazetteer, place)
    }:
        raise NoVoucher("Deze code is voor een andere regio. Uw centrum kan hem niet aannemen.")
    if voucher.redeemed_at:
        raise NoVoucher(
            f"Deze code is al gebruikt: op {day_and_time(voucher.redeemed_at)}, bij {_giver(session, voucher)}."
        )
    if voucher.link.revoked_at:
        raise NoVoucher("De huisarts heeft deze code ingetrokken.")
    if voucher.expires_at <= office.clock():
        raise NoVoucher(f"Deze code is verlopen, op {day_and_time(voucher.expires_at)}.")
    return Voucher(voucher.code, voucher.expires_at)


def redeem(session: Session, office: Office, typed: str, organization_id: str) -> Voucher:
    """Note that the box is given. Of two who press at once one succeeds, and the other reads when it was.

    Raises:
        NoVoucher: as in ``check``.
    """
    valid = check(session, office, typed, organization_id)
    at = office.clock()
    mine = update(GiftVoucher).where(GiftVoucher.code == valid.code, GiftVoucher.redeemed_at.is_(None))
    done = session.execute(mine.values(redeemed_at=at, redeemed_by=organization_id))
    if not (isinstance(done, CursorResult) and done.rowcount == 1):
        session.expire_all()
        check(session, office, typed, organization_id)
    return valid


def _find(session: Session, typed: str) -> GiftVoucher:
    code = tidy(typed)
    found = session.scalars(select(GiftVoucher).where(GiftVoucher.code == code)).first()
    # The card has one square to scan: that of the link.
    found = found or session.scalars(select(GiftVoucher).join(Link).where(Link.code == code)).first()
    if found is None:
        raise NoVoucher
    return found


def _giving(session: Session) -> list[Candidate]:
    return find_candidates(session, (Theme.KA_DOOS.value,))


def _reaching(session: Session, gazetteer: Gazetteer, place: Place) -> list[Candidate]:
    return [one for one in _giving(session) if one.reach(gazetteer, place).regional]


def _giver(session: Session, voucher: GiftVoucher) -> str:
    organization = session.get(Organization, voucher.redeemed_by) if voucher.redeemed_by else None
    return organization.name if organization else "een ander centrum"
