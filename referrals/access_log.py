"""Who looked at, changed or took away personal data: when, what and why, in the spirit of NEN 7513.

A row is only ever added, in the transaction of what it tells of. Each row is marked with a key that is not in the
database, and its mark covers the mark of the row before it: a row that is changed, left out, put in between or taken
off the end is noticed by ``check``. Nobody who asked for help stands in here: only staff, and the number of a referral.
What is done with accounts of staff, and signing in, stands in the same chain (``desk.account_log``).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge.directory.models import Base
from referrals.callbacks.models import CallBack
from referrals.models import Referral, Utc
from referrals.office import Office
from referrals.sealing import Sealer

#: How long rows are kept: five years, as the Dutch rules on electronic care records ask of access logs.
KEEP_DAYS = 5 * 365
#: Characters of who, what and why; what is longer is cut, never refused: the row matters more than its last words.
MAX_CHARACTERS = 300
#: Rows are checked this many at a time, so that a long log does not fill the memory.
AT_ONCE = 1_000
#: What fingerprints of rows begin with: the same key marks nothing else in these words.
ABOUT = "access log\n"


class AccessEntry(Base):
    """One access. ``number`` counts up without gaps; ``mark`` is described above.

    ``referral_id`` is what it was about: a referral, a call-back, or an account of the desk; their ids never meet.
    """

    __tablename__ = "access_log"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Utc, index=True)
    who: Mapped[str]
    what: Mapped[str]
    why: Mapped[str]
    referral_id: Mapped[str | None] = mapped_column(index=True)
    mark: Mapped[str]


class AccessHead(Base):
    """The one row that tells where the log begins and ends, marked too: rows cannot vanish from either end."""

    __tablename__ = "access_log_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    #: The newest row, 0 before the first one.
    last: Mapped[int]
    last_mark: Mapped[str]
    #: The newest row that was erased because of its age, 0 when none was.
    erased: Mapped[int]
    erased_mark: Mapped[str]
    mark: Mapped[str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found. ``wrong`` says in Dutch what does not fit, and is empty when everything does.

    ``rows`` and ``newest`` (a short form of the newest mark) can be written down elsewhere, to see later that the log
    only grew.
    """

    rows: int
    last: int
    newest: str
    wrong: str = ""


def record(session: Session, office: Office, who: str, what: str, why: str, referral_id: str | None = None) -> None:
    """Add a row, in the caller's transaction: no access without its row, and no row without its access.

    Args:
        session: in the caller's transaction, which waits here for others that write to the log.
        office: time and keys.
        who: the account, as staff know it; never the person who asked for help.
        what: what was shown or changed, such as "aanvraag geopend".
        why: the task it was needed for, such as "gastpersoon van dit centrum".
        referral_id: which referral, call-back or account it was about, if one.
    """
    head = _locked_head(session)
    entry = AccessEntry(
        number=head.last + 1,
        at=office.clock(),
        who=who[:MAX_CHARACTERS],
        what=what[:MAX_CHARACTERS],
        why=why[:MAX_CHARACTERS],
        referral_id=referral_id,
    )
    entry.mark = office.sealer.fingerprints(_text(entry, head.last_mark))[0]
    session.add(entry)
    head.last, head.last_mark = entry.number, entry.mark
    _sign(head, office.sealer)
    session.flush()


def entries(
    session: Session,
    *,
    organization_id: str | None = None,
    helpdesk_id: str | None = None,
    referral_id: str | None = None,
    accounts: Sequence[str] = (),
    limit: int = 100,
    offset: int = 0,
) -> Sequence[AccessEntry]:
    """Rows for who may read them, the newest first.

    Args:
        session: reads only.
        organization_id: only about referrals to this centre, for its coordinator.
        helpdesk_id: only about referrals through this helpdesk.
        referral_id: only about this one, for the person who asked.
        accounts: beside those of a house, what is about these accounts.
        limit: at most this many.
        offset: after skipping this many.
    """
    query = select(AccessEntry).order_by(AccessEntry.number.desc()).limit(limit).offset(offset)
    if referral_id is not None:
        query = query.where(AccessEntry.referral_id == referral_id)
    if organization_id is not None:
        query = query.where(_about(organization_id=organization_id) | AccessEntry.referral_id.in_(accounts))
    if helpdesk_id is not None:
        query = query.where(_about(helpdesk_id=helpdesk_id) | AccessEntry.referral_id.in_(accounts))
    return session.scalars(query).all()


def _about(**house: str) -> ColumnElement[bool]:
    """Which rows are about referrals or call-backs of this house."""
    ids = (select(table.id).filter_by(**house) for table in (Referral, CallBack))
    return or_(*(AccessEntry.referral_id.in_(those) for those in ids))


def check(session: Session, sealer: Sealer) -> Verdict:
    """Read the whole log and compare every mark.

    A log that was put back to an earlier day as a whole passes; against that, write down ``last`` and ``newest``
    elsewhere.
    """
    head = session.get(AccessHead, 1)
    if head is None:
        return Verdict(0, 0, "", "De regel die begin en eind bewaakt, is weg.")
    # The migration makes the head without a mark: it knows no key. The first row marks it.
    unused = (head.last, head.erased, head.mark) == (0, 0, "")
    if not unused and head.mark not in sealer.fingerprints(_head_text(head)):
        return Verdict(0, head.last, "", "De regel die begin en eind bewaakt, is veranderd.")
    number, mark = head.erased, head.erased_mark
    while batch := _after(session, number):
        for entry in batch:
            if entry.number != number + 1:
                return _broken(head, f"Na regel {number} ontbreekt er een regel.")
            if entry.mark not in sealer.fingerprints(_text(entry, mark)):
                return _broken(head, f"Regel {entry.number} is veranderd.")
            number, mark = entry.number, entry.mark
    if (number, mark) != (head.last, head.last_mark):
        return _broken(head, f"Na regel {number} ontbreekt het eind.")
    return Verdict(number - head.erased, number, mark[:12])


def sign_again(session: Session, sealer: Sealer) -> int:
    """Mark every row with the newest key, in the caller's transaction, so that older keys can go.

    Returns:
        How many rows; none, and nothing is changed, when the log does not pass its check: then nobody may sign it.
    """
    if check(session, sealer).wrong:
        return 0
    head = _locked_head(session)
    mark, rows, number = head.erased_mark, 0, head.erased
    while batch := _after(session, number):
        for entry in batch:
            entry.mark = mark = sealer.fingerprints(_text(entry, mark))[0]
            number, rows = entry.number, rows + 1
        session.flush()
    head.last_mark = mark
    _sign(head, sealer)
    return rows


def erase_old(session: Session, office: Office) -> int:
    """Erase rows older than ``KEEP_DAYS`` from the beginning, and keep the mark that the rest hangs on.

    Returns:
        How many were erased.
    """
    before = office.clock() - timedelta(days=KEEP_DAYS)
    old = select(AccessEntry).where(AccessEntry.at < before).order_by(AccessEntry.number.desc()).limit(1)
    if session.scalars(old).first() is None:
        return 0
    head = _locked_head(session)
    newest = session.scalars(old).one()
    rows = newest.number - head.erased
    head.erased, head.erased_mark = newest.number, newest.mark
    _sign(head, office.sealer)
    session.execute(delete(AccessEntry).where(AccessEntry.number <= newest.number))
    return rows


def _locked_head(session: Session) -> AccessHead:
    """The head, held until the transaction ends: the write comes before the read, so nobody reads an old one."""
    session.flush()
    session.execute(update(AccessHead).where(AccessHead.id == 1).values(id=1))
    return session.get_one(AccessHead, 1, populate_existing=True)


def _sign(head: AccessHead, sealer: Sealer) -> None:
    head.mark = sealer.fingerprints(_head_text(head))[0]


def _after(session: Session, number: int) -> Sequence[AccessEntry]:
    following = select(AccessEntry).where(AccessEntry.number > number).order_by(AccessEntry.number).limit(AT_ONCE)
    return session.scalars(following).all()


def _broken(head: AccessHead, wrong: str) -> Verdict:
    return Verdict(head.last - head.erased, head.last, head.last_mark[:12], wrong)


def _text(entry: AccessEntry, mark_before: str) -> str:
    told = [entry.number, _time(entry.at), entry.who, entry.what, entry.why, entry.referral_id, mark_before]
    return ABOUT + json.dumps(told)


def _head_text(head: AccessHead) -> str:
    return ABOUT + json.dumps(["head", head.last, head.last_mark, head.erased, head.erased_mark])


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
