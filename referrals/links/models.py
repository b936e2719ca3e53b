"""Tables of the GP's link. Nothing in them is about a patient: subjects, a place, counts, and codes.

A practice and its computers stay until somebody takes them away. All times are aware and in UTC.
"""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from knowledge.directory.models import Base
from referrals.models import Utc


class Practice(Base):
    """A practice or ward whose people hand out links."""

    __tablename__ = "practice"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(Utc)


class PracticeMember(Base):
    """Which practice an account speaks for. The account is no foreign key: accounts are a matter of the desk."""

    __tablename__ = "practice_member"

    account_id: Mapped[str] = mapped_column(primary_key=True)
    practice_id: Mapped[str] = mapped_column(ForeignKey("practice.id"), index=True)


class PracticeInvite(Base):
    """A code that remembers one computer, once. Only its hash is kept."""

    __tablename__ = "practice_invite"

    id: Mapped[int] = mapped_column(primary_key=True)
    practice_id: Mapped[str] = mapped_column(ForeignKey("practice.id"), index=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime] = mapped_column(Utc)
    used_at: Mapped[datetime | None] = mapped_column(Utc)

    practice: Mapped[Practice] = relationship()


class PracticeComputer(Base):
    """A computer that may make links for its practice, until ``revoked_at``. It holds a token, and we its hash."""

    __tablename__ = "practice_computer"

    id: Mapped[int] = mapped_column(primary_key=True)
    practice_id: Mapped[str] = mapped_column(ForeignKey("practice.id"), index=True)
    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime] = mapped_column(Utc)
    used_at: Mapped[datetime] = mapped_column(Utc)
    revoked_at: Mapped[datetime | None] = mapped_column(Utc)

    practice: Mapped[Practice] = relationship()


class Link(Base):
    """A link to a chat. ``themes`` are slugs joined with semicolons, ``place`` is an id of the gazetteer.

    The code is kept as it is: it opens a chat about a subject, and the practice prints it again.
    """

    __tablename__ = "practice_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    practice_id: Mapped[str] = mapped_column(ForeignKey("practice.id"), index=True)
    themes: Mapped[str]
    place: Mapped[str]
    phase: Mapped[str | None]
    role: Mapped[str | None]
    single_use: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(Utc)
    expires_at: Mapped[datetime] = mapped_column(Utc)
    revoked_at: Mapped[datetime | None] = mapped_column(Utc)
    opened: Mapped[int]
    begun: Mapped[int]
    helped: Mapped[int]
    asked: Mapped[int]

    practice: Mapped[Practice] = relationship()
    voucher: Mapped["GiftVoucher | None"] = relationship(back_populates="link")


class GiftVoucher(Base):
    """A code for one free gift box (KA-doos), one for each link, given out once."""

    __tablename__ = "gift_voucher"

    id: Mapped[int] = mapped_column(primary_key=True)
    link_id: Mapped[str] = mapped_column(ForeignKey("practice_link.id"), unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime] = mapped_column(Utc)
    redeemed_at: Mapped[datetime | None] = mapped_column(Utc)
    redeemed_by: Mapped[str | None]

    link: Mapped[Link] = relationship(back_populates="voucher")
