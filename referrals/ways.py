"""Which way a referral to a centre goes, and whether there is room: known before anybody gives a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.directory.models import Location, Organization
from knowledge.helplines import CANCER_INFORMATION, helpline
from knowledge.places import Gazetteer
from knowledge.taxonomy import THEME_NAMES
from referrals.consent import Question, questions, version_of
from referrals.office import NoSuchCentre
from referrals.receivers import Helpdesk, ReferralContact
from referrals.story import listed
from referrals.words import Capacity, Route


@dataclass(frozen=True, slots=True)
class Advice:
    """How somebody does it themselves: number and address (may be empty), when to call, and two sentences to say."""

    phone: str
    when: str
    sentences: tuple[str, str]
    address: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it as sentences."""
        first, second = self.sentences
        call = (f"Bel {self.phone}.",) if self.phone else ()
        where = (f"Het adres is {self.address}.",) if self.address else ()
        return (*call, self.when, f"U kunt zeggen: “{first} {second}”", *where)


@dataclass(frozen=True, slots=True)
class Way:
    """How a referral to one centre would go. ``room`` is None when the centre never said."""

    organization_id: str
    organization_name: str
    route: Route
    room: Capacity | None
    helpdesk_id: str | None
    helpdesk_name: str
    advice: Advice

    def questions(self, *, through_gp: bool = False) -> tuple[Question, ...]:
        """What somebody is asked to agree to."""
        return questions(self.organization_name, self.route, self.helpdesk_name, through_gp=through_gp)

    def consent_version(self, *, through_gp: bool = False) -> str:
        """The version of these questions, to send along with the answers."""
        return version_of(self.questions(through_gp=through_gp))

    @property
    def scope(self) -> str:
        """Whom consent is for."""
        return " en ".join(name for name in (self.helpdesk_name, self.organization_name) if name)


def find_way(session: Session, gazetteer: Gazetteer, organization_id: str, themes: Sequence[str] = ()) -> Way:
    """The way to a centre: itself when it asked for referrals, else the helpdesk of its region, else a phone call.

    Raises:
        NoSuchCentre: not in the directory.
    """
    organization = session.get(Organization, organization_id)
    if organization is None:
        raise NoSuchCentre
    contact = confirmed_contact(session, organization_id)
    helpdesk = None if contact else _helpdesk_for(session, gazetteer, organization)
    route = Route.CENTRE if contact else Route.HELPDESK if helpdesk else Route.SELF
    return Way(
        organization_id=organization.id,
        organization_name=organization.name,
        route=route,
        room=Capacity(contact.capacity) if contact else None,
        helpdesk_id=helpdesk.id if helpdesk else None,
        helpdesk_name=helpdesk.name if helpdesk else "",
        advice=_advice(organization, themes),
    )


def confirmed_contact(session: Session, organization_id: str) -> ReferralContact | None:
    """The contact of a centre that asked for referrals; nobody else gets mail."""
    contact = session.get(ReferralContact, organization_id)
    return contact if contact and contact.confirmed_at else None


def confirmed_helpdesk(session: Session, helpdesk_id: str | None) -> Helpdesk | None:
    """A helpdesk that asked for referrals."""
    helpdesk = session.get(Helpdesk, helpdesk_id) if helpdesk_id else None
    return helpdesk if helpdesk and helpdesk.confirmed_at else None


def _helpdesk_for(session: Session, gazetteer: Gazetteer, organization: Organization) -> Helpdesk | None:
    """The helpdesk whose region holds one of the centre's locations; of several always the same one."""
    known = session.scalars(select(Helpdesk).where(Helpdesk.confirmed_at.is_not(None)).order_by(Helpdesk.id))
    for helpdesk in known:
        region = gazetteer.resolve(helpdesk.region)
        towns = [gazetteer.resolve(f"{at.city} ({at.municipality})") for at in organization.locations]
        if region and any(town and gazetteer.covers(region.place, town.place) for town in towns):
            return helpdesk
    return None


def _advice(organization: Organization, themes: Sequence[str]) -> Advice:
    phone = organization.phones[0].number if organization.phones else ""
    hours = next((one.description for at in organization.locations for one in at.schedules), "")
    about = listed([THEME_NAMES[theme] for theme in themes if theme in THEME_NAMES])
    return Advice(
        phone=phone,
        when=_when(organization, phone, hours),
        sentences=(
            "Goedendag, ik kreeg uw naam van Wegwijs.",
            f"Mijn vraag gaat over {about}. Kan ik een keer langskomen?" if about else "Kan ik een keer langskomen?",
        ),
        address=next((_street(at) for at in organization.locations if at.street), ""),
    )


def _domain(website: str) -> str:
    return website.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def _street(location: Location) -> str:
    return ", ".join(part for part in (location.street, " ".join((location.postcode, location.city)).strip()) if part)


def _when(organization: Organization, phone: str, hours: str) -> str:
    if phone and hours:
        return f"Bel het liefst als zij open zijn: {hours}."
    if phone:
        return "Bel het liefst op een werkdag, tussen 10 en 12 uur."
    if organization.email:
        return f"Wij kennen geen telefoonnummer. Mail naar {organization.email}."
    if organization.website:
        return f"Wij kennen geen telefoonnummer. Kijk op {_domain(organization.website)}."
    line = helpline(CANCER_INFORMATION)
    return f"Wij kennen geen telefoonnummer. De {line.name} zoekt het gratis met u uit: bel {line.phone}."
