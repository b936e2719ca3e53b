"""Tables of the desk: accounts, invitations, sessions and failed attempts.

No password, link or session can be read back from them: only hashes are kept. All times are aware and in UTC.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column, relationship

from knowledge.directory.models import Base
from referrals.models import Utc


class Account(Base):
    """Somebody who works at the desk of one centre or one helpdesk, or a beheerder, who belongs to neither.

    ``email`` is in lower case. ``password_hash`` is None until the invitation is accepted. ``second_step`` is sealed
    (see ``desk.second_step``) and None for who signs in with a password alone. A centre may leave the directory while
    its people keep their accounts, so that ``organization_id`` is no foreign key.
    """

    __tablename__ = "account"
    __table_args__ = (CheckConstraint("organization_id IS NULL OR helpdesk_id IS NULL", name="ck_account_one_house"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    organization_id: Mapped[str | None] = mapped_column(index=True)
    helpdesk_id: Mapped[str | None] = mapped_column(index=True)
    password_hash: Mapped[str | None]
    second_step: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(Utc)
    signed_in_at: Mapped[datetime | None] = mapped_column(Utc)
    disabled_at: Mapped[datetime | None] = mapped_column(Utc)
    #: Two who write at once (one code of a phone, used twice): the second is refused and looks again.
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by SQLAlchemy, never changed


class Invitation(Base):
    """A link with which somebody sets their password, once. A newer one replaces an older one."""

    __tablename__ = "invitation"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"), primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime] = mapped_column(Utc)

    account: Mapped[Account] = relationship()


class DeskSession(Base):
    """Somebody who is signed in. ``waits_for_code`` until the second step is done, where there is one."""

    __tablename__ = "desk_session"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"), index=True)
    waits_for_code: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(Utc)
    seen_at: Mapped[datetime] = mapped_column(Utc)
    ends_at: Mapped[datetime] = mapped_column(Utc)

    account: Mapped[Account] = relationship()


class SignInAttempt(Base):
    """An attempt that failed, or is going on. ``mark`` is a keyed fingerprint of a mail or network address."""

    __tablename__ = "sign_in_attempt"

    id: Mapped[int] = mapped_column(primary_key=True)
    mark: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(Utc, index=True)
