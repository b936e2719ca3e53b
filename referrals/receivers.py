"""Directory data for referrals: who at a centre receives them, who stands in, and which helpdesk serves which region.

Both tables are empty until somebody asks to be in them: no centre gets mail that did not ask for it.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from knowledge.directory.models import Base
from referrals.models import Utc


class ReferralContact(Base):
    """Who receives referrals at an organisation. Unconfirmed contacts get nothing."""

    __tablename__ = "referral_contact"

    organization_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]
    substitute_name: Mapped[str]
    substitute_email: Mapped[str]
    confirmed_at: Mapped[datetime | None] = mapped_column(Utc)
    confirmed_by: Mapped[str]
    capacity: Mapped[str]
    capacity_at: Mapped[datetime | None] = mapped_column(Utc)

    absences: Mapped[list["ContactAbsence"]] = relationship(cascade="all, delete-orphan", order_by="ContactAbsence.id")

    def is_away(self, day: date) -> bool:
        """Whether the contact is absent on this day; both ends of an absence count."""
        return any(absence.first_day <= day <= absence.last_day for absence in self.absences)

    def address(self, day: date, *, substitute: bool = False) -> tuple[str, str]:
        """Name and address of who receives mail on this day: the substitute, if there is one, when asked or needed."""
        if self.substitute_email and (substitute or self.is_away(day)):
            return self.substitute_name, self.substitute_email
        return self.name, self.email


class ContactAbsence(Base):
    """A holiday of a contact, first and last day included."""

    __tablename__ = "contact_absence"

    id: Mapped[int] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("referral_contact.organization_id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]


class Helpdesk(Base):
    """Who phones centres without a confirmed mailbox, for one region. ``region`` is a place the gazetteer knows."""

    __tablename__ = "helpdesk"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    region: Mapped[str]
    inbox: Mapped[str]
    confirmed_at: Mapped[datetime | None] = mapped_column(Utc)
    confirmed_by: Mapped[str | None]
