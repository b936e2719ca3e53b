"""A centre is connected when its coordinator confirms who receives referrals; it says itself whether there is room."""

from sqlalchemy.orm import Session

from knowledge.directory.models import Organization
from referrals.office import NoSuchCentre, Office, Refused
from referrals.reaching import check_email, check_name
from referrals.receivers import ReferralContact
from referrals.words import Capacity


def connect(
    session: Session, office: Office, organization_id: str, contact: tuple[str, str], substitute: tuple[str, str],
    confirmed_by: str,
) -> None:  # fmt: skip
    """Confirm the contact of a centre; from now on referrals go there, because its coordinator asked for them.

    Args:
        session: in the caller's transaction.
        office: time and places.
        organization_id: as in the directory.
        contact: name and mail address.
        substitute: name and mail address; both empty when there is nobody.
        confirmed_by: the coordinator who did it.

    Raises:
        NoSuchCentre: not in the directory.
        ReachError: a name or address needs another look.
    """
    if session.get(Organization, organization_id) is None:
        raise NoSuchCentre
    at = office.clock()
    kept = session.get(ReferralContact, organization_id)
    found = kept or ReferralContact(organization_id=organization_id, capacity=Capacity.YES, capacity_at=at)
    found.name, found.email = check_name(contact[0]), check_email(contact[1])
    has_substitute = any(substitute)
    found.substitute_name = check_name(substitute[0]) if has_substitute else ""
    found.substitute_email = check_email(substitute[1]) if has_substitute else ""
    found.confirmed_at, found.confirmed_by = at, confirmed_by
    session.add(found)


def set_capacity(session: Session, office: Office, organization_id: str, capacity: Capacity) -> None:
    """Note what a centre says about its room.

    Raises:
        Refused: the centre is not connected.
    """
    contact = session.get(ReferralContact, organization_id)
    if contact is None:
        raise Refused("Dit centrum is nog niet aangesloten. Bevestig eerst wie de aanvragen krijgt.")
    contact.capacity, contact.capacity_at = capacity, office.clock()
