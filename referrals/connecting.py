"""A centre is connected when its coordinator confirms who receives referrals; it says itself whether there is room."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from knowledge.directory.models import Organization
from referrals.office import NoSuchCentre, Office, Refused
from referrals.reaching import check_email, check_name
from referrals.receivers import ContactAbsence, Helpdesk, ReferralContact
from referrals.words import Capacity
from referrals.workdays import AMSTERDAM

#: Who is away for longer is not the contact any more.
LONGEST_ABSENCE = timedelta(days=183)


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


def disconnect(session: Session, organization_id: str) -> None:
    """A centre wants no more referrals: from now on it gets no mail. Its open ones end by their timers, honestly."""
    contact = session.get(ReferralContact, organization_id)
    if contact:
        contact.confirmed_at = None


def set_absences(session: Session, office: Office, organization_id: str, absences: Sequence[tuple[date, date]]) -> None:
    """Note when the contact is away, first and last day; this replaces what was noted. The substitute stands in.

    Raises:
        Refused: the centre is not connected, nobody stands in, or the days cannot be.
    """
    contact = session.get(ReferralContact, organization_id)
    if contact is None:
        raise Refused("Dit centrum is nog niet aangesloten. Bevestig eerst wie de aanvragen krijgt.")
    if absences and not contact.substitute_email:
        raise Refused("Er is nog geen vervanger. Vul die eerst in. Dan komt er geen aanvraag te liggen.")
    today = office.clock().astimezone(AMSTERDAM).date()
    for first, last in absences:
        if last < first:
            raise Refused("De laatste dag ligt voor de eerste dag. Kijk de dagen nog eens na.")
        if last - first > LONGEST_ABSENCE:
            raise Refused("Dit is langer dan een half jaar. Kies dan een ander contact.")
    contact.absences = [
        ContactAbsence(first_day=first, last_day=last) for first, last in sorted(set(absences)) if last >= today
    ]


def connect_helpdesk(
    session: Session, office: Office, helpdesk_id: str, name: str, region: str, inbox: str, confirmed_by: str
) -> None:
    """Confirm a helpdesk: from now on it gets the referrals of centres in its region that have no mailbox with us.

    Args:
        session: in the caller's transaction.
        office: time and places.
        helpdesk_id: a short name that stays the same, such as "zaan".
        name: as it reads in a sentence: "de helpdesk Zaanstreek".
        region: a place the gazetteer knows.
        inbox: its mail address.
        confirmed_by: who did it.

    Raises:
        ReachError: the name or address needs another look.
        Refused: we do not know the region.
    """
    if office.gazetteer.resolve(region) is None:
        raise Refused("Deze regio kennen wij niet. Kies een plaats, gemeente, regio of provincie.")
    found = session.get(Helpdesk, helpdesk_id) or Helpdesk(id=helpdesk_id)
    found.name, found.region, found.inbox = check_name(name), region, check_email(inbox)
    found.confirmed_at, found.confirmed_by = office.clock(), confirmed_by
    session.add(found)
