"""How many asked, were reached and came: counted from steps, so that the figures stay when somebody is erased."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from referrals.inbox import Owner
from referrals.models import Appointment, ContactAttempt, Referral, ReferralEvent
from referrals.words import Kind, Status


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers of referrals. ``attended`` counts those where somebody came; ``worked`` where the person said so."""

    requested: int
    reached: int
    planned: int
    attended: int
    worked: int
    did_not_work: int


def figures(session: Session, owner: Owner | None = None) -> dict[Kind, Figures]:
    """The figures for each kind of referral, also for kinds nobody used. Nothing is compared or concluded here.

    Args:
        session: reads only.
        owner: only those of one centre or helpdesk; None counts all.
    """
    reached = Referral.id.in_(
        select(ReferralEvent.referral_id)
        .where(ReferralEvent.to_status.in_((Status.CONTACT_GELEGD, Status.KENNISMAKING_GEPLAND)))
        .union(select(ContactAttempt.referral_id).where(ContactAttempt.reached.is_(True)))
    )
    planned = Referral.id.in_(select(Appointment.referral_id))
    attended = Referral.id.in_(select(Appointment.referral_id).where(Appointment.attended.is_(True)))
    columns = (reached, planned, attended, Referral.worked.is_(True), Referral.worked.is_(False))
    query = select(Referral.kind, func.count(), *map(_count, columns)).group_by(Referral.kind)
    if owner is not None:
        query = query.where(owner.condition)
    counted = {Kind(kind): Figures(*numbers) for kind, *numbers in session.execute(query)}
    return {kind: counted.get(kind, Figures(0, 0, 0, 0, 0, 0)) for kind in Kind}


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count().filter(condition)
