"""Practices, and the computers that they trust: no account at all is needed after the first time."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, CursorResult, or_, select, update
from sqlalchemy.orm import Session

from referrals.links.codes import new_code, tidy
from referrals.links.models import Practice, PracticeComputer, PracticeInvite, PracticeMember
from referrals.links.refusals import NoSuchComputer, NoSuchInvite, NotComplete
from referrals.office import Office
from referrals.references import new_token, token_hash

INVITE_DAYS = 14
#: A remembered computer that makes no link for so long is forgotten.
COMPUTER_DAYS = 365
#: Somebody signed in on a computer of somebody else: a working day, no more.
ONCE = timedelta(hours=12)
MAX_NAME = 80


@dataclass(frozen=True, slots=True)
class AtPractice:
    """Somebody at a practice, on a computer that it trusts (its id), or signed in (None)."""

    practice_id: str
    practice_name: str
    computer_id: int | None = None


def open_practice(session: Session, office: Office, name: str) -> Practice:
    """Add a practice.

    Raises:
        NotComplete: without a name, or with a very long one.
    """
    practice = Practice(id=str(uuid.uuid4()), name=_name(name, "praktijk"), created_at=office.clock())
    session.add(practice)
    session.flush()
    return practice


def join(session: Session, practice: Practice, account_id: str) -> None:
    """Let an account speak for a practice, and for no other one."""
    session.merge(PracticeMember(account_id=account_id, practice_id=practice.id))


def practice_of(session: Session, account_id: str) -> AtPractice | None:
    """The practice of an account."""
    member = session.get(PracticeMember, account_id)
    practice = session.get(Practice, member.practice_id) if member else None
    return AtPractice(practice.id, practice.name) if practice else None


def invite(session: Session, office: Office, practice_id: str) -> str:
    """A code to remember one computer with, once, within ``INVITE_DAYS``. It is shown now and never again."""
    code = new_code()
    session.add(
        PracticeInvite(
            practice_id=practice_id,
            code_hash=token_hash(code),
            expires_at=office.clock() + timedelta(days=INVITE_DAYS),
        )
    )
    return code


def accept(session: Session, office: Office, code: str, computer: str) -> str:
    """Remember the computer on which an invitation was typed; returns its token.

    Raises:
        NoSuchInvite: unknown, used or over.
        NotComplete: the computer has no name.
    """
    at = office.clock()
    name = _name(computer, "computer")
    mine = update(PracticeInvite).where(
        PracticeInvite.code_hash == token_hash(tidy(code)),
        PracticeInvite.used_at.is_(None),
        PracticeInvite.expires_at > at,
    )
    done = session.execute(mine.values(used_at=at))
    if not (isinstance(done, CursorResult) and done.rowcount == 1):
        raise NoSuchInvite
    found = session.scalars(select(PracticeInvite).where(PracticeInvite.code_hash == token_hash(tidy(code)))).one()
    return remember(session, office, found.practice_id, name)


def remember(session: Session, office: Office, practice_id: str, computer: str, *, lasting: bool = True) -> str:
    """Trust a computer for making links; returns the token that it keeps.

    Args:
        session: in the caller's transaction.
        office: tells the time.
        practice_id: the practice it makes links for.
        computer: its name, so that the practice can tell its computers apart.
        lasting: until it is forgotten; otherwise for ``ONCE``.

    Raises:
        NotComplete: the computer has no name.
    """
    token, at = new_token(), office.clock()
    session.add(
        PracticeComputer(
            practice_id=practice_id,
            name=_name(computer, "computer"),
            token_hash=token_hash(token),
            created_at=at,
            used_at=at,
            revoked_at=None if lasting else at + ONCE,
        )
    )
    return token


def at_computer(session: Session, office: Office, token: str) -> AtPractice | None:
    """The practice that trusts the computer with this token; None when none does, or not any more."""
    at = office.clock()
    query = select(PracticeComputer).where(PracticeComputer.token_hash == token_hash(token), _trusted(at))
    found = session.scalars(query).first()
    if found is None or at - found.used_at > timedelta(days=COMPUTER_DAYS):
        return None
    if at - found.used_at > timedelta(days=1):
        # To the day: it tells when a computer is forgotten, not when somebody works.
        found.used_at = at
    return AtPractice(found.practice_id, found.practice.name, found.id)


def computers(session: Session, office: Office, practice_id: str) -> list[PracticeComputer]:
    """The computers a practice trusts, the newest first."""
    mine = (PracticeComputer.practice_id == practice_id, _trusted(office.clock()))
    return list(session.scalars(select(PracticeComputer).where(*mine).order_by(PracticeComputer.id.desc())))


def forget_computer(session: Session, office: Office, practice_id: str, computer_id: int) -> None:
    """Trust a computer no longer.

    Raises:
        NoSuchComputer: it is not one of this practice.
    """
    found = session.get(PracticeComputer, computer_id)
    if found is None or found.practice_id != practice_id:
        raise NoSuchComputer
    found.revoked_at = min(found.revoked_at or office.clock(), office.clock())


def _trusted(at: datetime) -> ColumnElement[bool]:
    return or_(PracticeComputer.revoked_at.is_(None), PracticeComputer.revoked_at > at)


def _name(typed: str, field: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise NotComplete({field: f"Vul een naam in voor de {field}."})
    if len(name) > MAX_NAME:
        raise NotComplete({field: f"Deze naam is te lang. Gebruik hooguit {MAX_NAME} tekens."})
    return name


def all_practices(session: Session) -> list[AtPractice]:
    """Every practice, by name, for who manages them."""
    known = session.scalars(select(Practice).order_by(Practice.name, Practice.id))
    return [AtPractice(one.id, one.name) for one in known]
