"""Tables of a referral, in three groups that live for different times.

Without a name and kept, so that figures survive erasure: ``referral``, its events, attempts, appointments, calls,
consents and timers. Sealed and erased: ``referral_person``, ``referral_note`` and the recipients in ``outbox``. All
times are aware and in UTC.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKey, LargeBinary, UniqueConstraint, event
from sqlalchemy.orm import Mapped, Mapper, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from knowledge.directory.models import Base


class Utc(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets time zones; this gives them back, and refuses a time without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a time zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Referral(Base):
    """One request for contact. No personal data; ``themes`` are slugs joined with semicolons.

    ``organization_id`` is no foreign key: a centre may leave the directory while a referral to it lives. ``gp_link``
    names the link that a GP made, never a person; ``assigned_to`` the account of who looks after it at the desk.
    """

    __tablename__ = "referral"

    id: Mapped[str] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    status: Mapped[str]
    reason: Mapped[str | None]
    themes: Mapped[str]
    phase: Mapped[str | None]
    role: Mapped[str | None]
    organization_id: Mapped[str] = mapped_column(index=True)
    organization_name: Mapped[str]
    helpdesk_id: Mapped[str | None]
    route: Mapped[str]
    kind: Mapped[str]
    with_substitute: Mapped[bool]
    ask_again: Mapped[bool]
    worked: Mapped[bool | None]
    same_as: Mapped[str | None]
    gp_link: Mapped[str | None] = mapped_column(index=True)
    assigned_to: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(Utc)
    updated_at: Mapped[datetime] = mapped_column(Utc)
    closed_at: Mapped[datetime | None] = mapped_column(Utc)
    erased_at: Mapped[datetime | None] = mapped_column(Utc)
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    #: Two who write at once: the second is refused and looks again.
    version: Mapped[int] = mapped_column()

    person: Mapped["ReferralPerson | None"] = relationship(cascade="all, delete-orphan")
    consents: Mapped[list["Consent"]] = relationship(order_by="Consent.id")
    events: Mapped[list["ReferralEvent"]] = relationship(order_by="ReferralEvent.id")
    attempts: Mapped[list["ContactAttempt"]] = relationship(order_by="ContactAttempt.id")
    appointments: Mapped[list["Appointment"]] = relationship(order_by="Appointment.id")
    notes: Mapped[list["ReferralNote"]] = relationship(cascade="all, delete-orphan", order_by="ReferralNote.id")
    calls: Mapped[list["FollowUpCall"]] = relationship(order_by="FollowUpCall.id")

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by SQLAlchemy, never changed


class ReferralPerson(Base):
    """Who asks, sealed (see ``referrals.sealing``), and a keyed fingerprint of how they are reached."""

    __tablename__ = "referral_person"

    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    fingerprint: Mapped[str | None] = mapped_column(index=True)


class Consent(Base):
    """A yes or no to one purpose: exactly what was read, when, and for whom (``scope``)."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("referral_id", "purpose"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    purpose: Mapped[str]
    granted: Mapped[bool]
    text: Mapped[str]
    text_version: Mapped[str]
    scope: Mapped[str]
    at: Mapped[datetime] = mapped_column(Utc)
    withdrawn_at: Mapped[datetime | None] = mapped_column(Utc)


class ReferralEvent(Base):
    """A step that was taken. Rows are only ever added."""

    __tablename__ = "referral_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    at: Mapped[datetime] = mapped_column(Utc)
    actor: Mapped[str]
    step: Mapped[str]
    from_status: Mapped[str | None]
    to_status: Mapped[str]
    reason: Mapped[str | None]


class ContactAttempt(Base):
    """Somebody tried to reach the person."""

    __tablename__ = "contact_attempt"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    at: Mapped[datetime] = mapped_column(Utc)
    actor: Mapped[str]
    reached: Mapped[bool]


class Appointment(Base):
    """A first meeting. The newest one counts; ``attended`` is None until it is known."""

    __tablename__ = "appointment"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    starts_at: Mapped[datetime] = mapped_column(Utc)
    attended: Mapped[bool | None]
    created_at: Mapped[datetime] = mapped_column(Utc)


class ReferralNote(Base):
    """What somebody at the desk wrote down, sealed. It goes when the person is erased."""

    __tablename__ = "referral_note"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    at: Mapped[datetime] = mapped_column(Utc)
    author: Mapped[str]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class FollowUpCall(Base):
    """Somebody whose way is the phone waits to be asked how it went; ``outcome`` is None until it is known."""

    __tablename__ = "follow_up_call"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    kind: Mapped[str]
    due_at: Mapped[datetime] = mapped_column(Utc)
    tries: Mapped[int]
    done_at: Mapped[datetime | None] = mapped_column(Utc)
    outcome: Mapped[str | None]


class Timer(Base):
    """Something to do at ``due_at``, as long as the referral is still in ``status`` (None: whatever its state)."""

    __tablename__ = "timer"

    id: Mapped[int] = mapped_column(primary_key=True)
    referral_id: Mapped[str] = mapped_column(ForeignKey("referral.id"), index=True)
    kind: Mapped[str]
    status: Mapped[str | None]
    due_at: Mapped[datetime] = mapped_column(Utc, index=True)
    done_at: Mapped[datetime | None] = mapped_column(Utc)


class Outbox(Base):
    """A mail to be sent, written in the same transaction as the step it tells of; without a referral it is a letter.

    ``recipient`` is sealed, and emptied once the mail has left. ``last_error`` is the kind of an error, never its text.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(unique=True)
    referral_id: Mapped[str | None] = mapped_column(ForeignKey("referral.id"), index=True)
    template: Mapped[str]
    to_person: Mapped[bool]
    recipient: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(Utc)
    not_before: Mapped[datetime] = mapped_column(Utc, index=True)
    attempts: Mapped[int]
    leased_until: Mapped[datetime | None] = mapped_column(Utc)
    last_error: Mapped[str | None]
    sent_at: Mapped[datetime | None] = mapped_column(Utc)
    given_up_at: Mapped[datetime | None] = mapped_column(Utc)


@event.listens_for(ReferralEvent, "before_update")
@event.listens_for(ReferralEvent, "before_delete")
def _only_added(_mapper: Mapper[Any], _connection: object, _target: ReferralEvent) -> None:
    raise TypeError("events are only ever added")
