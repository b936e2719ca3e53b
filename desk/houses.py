"""The house somebody works for: a centre, a helpdesk, or neither."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.roles import Role
from knowledge.directory.models import Organization
from referrals.office import Refused
from referrals.receivers import Helpdesk


@dataclass(frozen=True, slots=True)
class House:
    """At most one of the two ids is set."""

    organization_id: str | None = None
    helpdesk_id: str | None = None


NO_HOUSE = House()


def house_name(session: Session, house: House) -> str:
    """What a house is called; its id when it left the directory, empty for none."""
    if house.organization_id:
        organization = session.get(Organization, house.organization_id)
        return organization.name if organization else house.organization_id
    helpdesk = session.get(Helpdesk, house.helpdesk_id) if house.helpdesk_id else None
    return helpdesk.name if helpdesk else house.helpdesk_id or ""


def check_house(session: Session, role: Role, house: House) -> None:
    """Whether a role belongs to such a house.

    Raises:
        Refused: too many houses, too few, or one that nobody knows.
    """
    if role is Role.BEHEERDER:
        if house != NO_HOUSE:
            raise Refused("Een beheerder hoort niet bij één centrum.")
        return
    if (house.organization_id is None) == (house.helpdesk_id is None):
        raise Refused("Kies bij welk centrum of welke helpdesk deze collega hoort.")
    centre = session.get(Organization, house.organization_id) if house.organization_id else None
    helpdesk = session.get(Helpdesk, house.helpdesk_id) if house.helpdesk_id else None
    if centre is None and helpdesk is None:
        raise Refused("Dit centrum of deze helpdesk kennen wij niet.")


def houses(session: Session) -> dict[str, str]:
    """All houses by ``centrum:id`` or ``helpdesk:id``, to choose from. Helplines of the whole country are none."""
    centres = session.execute(
        select(Organization.id, Organization.name).where(Organization.kind != "hulplijn").order_by(Organization.name)
    )
    helpdesks = session.execute(select(Helpdesk.id, Helpdesk.name).order_by(Helpdesk.name))
    return {f"helpdesk:{one}": name for one, name in helpdesks} | {f"centrum:{one}": name for one, name in centres}
