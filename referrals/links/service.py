"""The public face of links, practices and vouchers: each method is one transaction."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from referrals import feedback
from referrals.feedback import Outcome
from referrals.links import counting, making, opening, practices, vouchers
from referrals.links.counting import Counts
from referrals.links.making import Wanted
from referrals.links.models import Link
from referrals.links.practices import AtPractice
from referrals.links.says import LinkSays
from referrals.links.vouchers import Voucher
from referrals.transactions import Transactions


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as its practice, or who opens it, sees it. ``over`` says why it works no more; codes have no dashes."""

    code: str
    practice: str
    says: LinkSays
    single_use: bool
    created_at: datetime
    expires_at: datetime
    over: str
    voucher: str
    voucher_until: datetime | None
    fetch: tuple[str, ...]
    counts: Counts
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer that a practice trusts."""

    id: int
    name: str
    created_at: datetime


class Links(Transactions):
    """Everything that can be done with links.

    Every method may raise what its function names, and ``SQLAlchemyError`` when the database does not work; nothing has
    changed then.
    """

    def make(self, practice_id: str, wanted: Wanted) -> LinkView:
        """Make a link; see ``making.make``."""
        return self._whole(lambda s: self._view(s, making.make(s, self.office, practice_id, wanted)))

    def mine(self, practice_id: str, code: str) -> LinkView:
        """A link of this practice, to show or print again."""
        return self._whole(lambda s: self._view(s, making.mine(s, practice_id, code)))

    def all_of(self, practice_id: str) -> list[LinkView]:
        """The links of a practice, the newest first."""
        return self._whole(lambda s: [self._view(s, link, fetch=False) for link in making.all_of(s, practice_id)])

    def revoke(self, practice_id: str, code: str) -> None:
        """Take a link of this practice back."""
        self._whole(lambda s: making.revoke(s, self.office, practice_id, code))

    def look(self, code: str) -> LinkView:
        """Somebody opens a link; nothing is used."""
        return self._whole(lambda s: self._view(s, opening.look(s, self.office, code)))

    def begin(self, code: str) -> LinkSays:
        """Somebody begins a talk."""
        return self._whole(lambda s: opening.begin(s, self.office, code))

    def helped(self, link_id: str) -> None:
        """A talk that began with a link showed help."""
        self._whole(lambda s: counting.count_helped(s, link_id))

    def offers_box(self, place_id: str) -> bool:
        """Whether the gift box exists in the region of a place."""
        place = self.office.gazetteer.by_id(place_id)
        if place is None:
            return False
        return self._whole(lambda s: vouchers.is_offered(s, self.office.gazetteer, place))

    def gives_box(self, organization_id: str) -> bool:
        """Whether a centre gives the gift box."""
        return self._whole(lambda s: vouchers.gives(s, organization_id))

    def add_voucher(self, practice_id: str, code: str) -> None:
        """Add a voucher for the gift box to a link of this practice."""
        self._whole(lambda s: vouchers.add(s, self.office, making.mine(s, practice_id, code)))

    def check_voucher(self, typed: str, organization_id: str) -> Voucher:
        """Whether a centre may give the box for a code."""
        return self._whole(lambda s: vouchers.check(s, self.office, typed, organization_id))

    def redeem(self, typed: str, organization_id: str) -> Voucher:
        """Note that the box is given."""
        return self._whole(lambda s: vouchers.redeem(s, self.office, typed, organization_id))

    def open_practice(self, name: str, account_id: str | None = None) -> AtPractice:
        """Add a practice, with the account that speaks for it, if there is one."""

        def work(session: Session) -> AtPractice:
            practice = practices.open_practice(session, self.office, name)
            if account_id:
                practices.join(session, practice, account_id)
            return AtPractice(practice.id, practice.name)

        return self._whole(work)

    def practices(self) -> list[AtPractice]:
        """Every practice, for who manages them."""
        return self._whole(practices.all_practices)

    def practice_of(self, account_id: str) -> AtPractice | None:
        """The practice of an account."""
        return self._whole(lambda s: practices.practice_of(s, account_id))

    def invite(self, practice_id: str) -> str:
        """A code to remember one computer with."""
        return self._whole(lambda s: practices.invite(s, self.office, practice_id))

    def accept(self, code: str, computer: str) -> str:
        """Remember the computer on which an invitation was typed; returns its token."""
        return self._whole(lambda s: practices.accept(s, self.office, code, computer))

    def remember(self, practice_id: str, computer: str, *, lasting: bool = True) -> str:
        """Remember a computer; returns its token."""
        return self._whole(lambda s: practices.remember(s, self.office, practice_id, computer, lasting=lasting))

    def at_computer(self, token: str) -> AtPractice | None:
        """The practice that trusts the computer with this token."""
        return self._whole(lambda s: practices.at_computer(s, self.office, token))

    def computers(self, practice_id: str) -> list[Computer]:
        """The computers a practice trusts."""

        def work(session: Session) -> list[Computer]:
            known = practices.computers(session, self.office, practice_id)
            return [Computer(one.id, one.name, one.created_at) for one in known]

        return self._whole(work)

    def forget_computer(self, practice_id: str, computer_id: int) -> None:
        """Trust a computer no longer."""
        self._whole(lambda s: practices.forget_computer(s, self.office, practice_id, computer_id))

    def _view(self, session: Session, link: Link, *, fetch: bool = True) -> LinkView:
        place = self.office.gazetteer.by_id(link.place) if link.voucher and fetch else None
        doors = vouchers.where_to_fetch(session, self.office.gazetteer, place) if place else []
        return LinkView(
            code=link.code,
            practice=link.practice.name,
            says=opening.says(link),
            single_use=link.single_use,
            created_at=link.created_at,
            expires_at=link.expires_at,
            over=opening.ended(self.office, link),
            voucher=link.voucher.code if link.voucher else "",
            voucher_until=link.voucher.expires_at if link.voucher else None,
            fetch=tuple(one.name for one in doors),
            counts=counting.counts_of(link),
            outcome=feedback.gp_outcomes(session, [link.id])[link.id],
        )
