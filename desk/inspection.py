"""Who looked at personal data: a coordinator reads it for the own house; a beheerder reads and checks all of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from desk.inviting import NotAllowed
from desk.models import Account
from desk.roles import Role
from desk.sessions import SignedIn
from referrals import access_log
from referrals.access_log import Verdict
from referrals.models import Referral
from referrals.office import Office

#: Rows on one page.
AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Seen:
    """One access; ``reference`` is empty when it was about no referral, or about one that is gone."""

    at: datetime
    who: str
    what: str
    why: str
    reference: str


class Inspection:
    """Reads the access log."""

    def __init__(self, maker: sessionmaker[Session], office: Office) -> None:
        self._maker = maker
        self._office = office

    def page(self, by: SignedIn, number: int) -> tuple[Sequence[Seen], bool]:
        """One page of what staff did with what is of this house, its accounts too, the newest first.

        Also whether there is more.

        Args:
            by: a coordinator, or a beheerder, who reads everything.
            number: 1 is the first page.

        Raises:
            NotAllowed: another role, or a coordinator without a house.
        """
        mine: dict[str, str] = {}
        if by.role is not Role.BEHEERDER:
            house = {"organization_id": by.organization_id, "helpdesk_id": by.helpdesk_id}
            mine = {name: value for name, value in house.items() if value}
            if by.role is not Role.COORDINATOR or not mine:
                raise NotAllowed
        with self._maker() as session:
            colleagues = session.scalars(select(Account.id).filter_by(**mine)).all() if mine else ()
            found = access_log.entries(
                session, organization_id=mine.get("organization_id"), helpdesk_id=mine.get("helpdesk_id"),
                accounts=colleagues, limit=AT_ONCE + 1, offset=(number - 1) * AT_ONCE,
            )  # fmt: skip
            ids = {one.referral_id for one in found}
            rows = session.execute(select(Referral.id, Referral.reference).where(Referral.id.in_(ids)))
            references = {row.id: row.reference for row in rows}
            shown = [
                Seen(one.at, one.who, one.what, one.why, references.get(one.referral_id or "", ""))
                for one in found[:AT_ONCE]
            ]
        return shown, len(found) > AT_ONCE

    def verdict(self) -> Verdict:
        """Whether the log is whole; see ``referrals.access_log.check``."""
        with self._maker() as session:
            return access_log.check(session, self._office.sealer)
