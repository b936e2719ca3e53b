"""Tables of calling back. Who asked is sealed and erased; what stays has no name. All times are aware and in UTC."""

from datetime import datetime

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.directory.models import Base
from referrals.models import Utc


class CallBack(Base):
    """One request to be phoned back, for one centre or one helpdesk.

    ``key`` is of the form that was filled in: sent twice, it is one request. ``consent`` is the exact sentence that was
    agreed to at ``created_at``. ``sealed`` and ``fingerprint`` (of the phone number) are None once erased.
    """

    __tablename__ = "call_back"

    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    organization_id: Mapped[str | None] = mapped_column(index=True)
    helpdesk_id: Mapped[str | None] = mapped_column(index=True)
    house_name: Mapped[str]
    consent: Mapped[str]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    fingerprint: Mapped[str | None] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(Utc)
    due_at: Mapped[datetime] = mapped_column(Utc)
    tries: Mapped[int]
    done_at: Mapped[datetime | None] = mapped_column(Utc)
    outcome: Mapped[str | None]
    erased_at: Mapped[datetime | None] = mapped_column(Utc)
    #: Two volunteers who note the same call at once: the slower one looks again.
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by SQLAlchemy, never changed


class Duty(Base):
    """Somebody at the desk of a house who is there now, until ``ends_at`` at the latest."""

    __tablename__ = "duty"

    account_id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str | None] = mapped_column(index=True)
    helpdesk_id: Mapped[str | None] = mapped_column(index=True)
    ends_at: Mapped[datetime] = mapped_column(Utc)
