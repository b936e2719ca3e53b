"""Everything that is kept about one referral, for the person it is about (AVG, articles 15 and 20)."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from referrals.access_log import entries
from referrals.models import Outbox, Referral, Timer
from referrals.notes import notes_of
from referrals.office import Office
from referrals.people import person_of

#: Of the sealed part, what is for our own use only and says nothing about the person.
INTERNAL = frozenset({"token", "request_hash"})


def export(session: Session, office: Office, referral: Referral) -> dict[str, Any]:
    """All of it, in plain names that JSON can hold; times are ISO 8601, in UTC.

    Args:
        session: reads only.
        office: opens what is sealed.
        referral: whose person asks.
    """
    person = person_of(office, referral)
    return {
        "aanvraag": {
            "nummer": referral.reference, "stand": referral.status, "reden": referral.reason,
            "onderwerpen": referral.themes.split(";"), "fase": referral.phase, "wie": referral.role,
            "centrum": referral.organization_name, "weg": referral.route, "via": referral.kind,
            "gelukt": referral.worked, "gemaakt": _time(referral.created_at), "gesloten": _time(referral.closed_at),
        },
        "persoon": {
            name: getattr(person, name) for name in person.__slots__ if name not in INTERNAL
        } if person else None,
        "toestemming": [
            {"doel": one.purpose, "ja": one.granted, "zin": one.text, "versie": one.text_version, "voor": one.scope,
             "op": _time(one.at), "ingetrokken": _time(one.withdrawn_at)}
            for one in referral.consents
        ],
        "stappen": [
            {"op": _time(one.at), "wie": one.actor, "stap": one.step, "naar": one.to_status, "reden": one.reason}
            for one in referral.events
        ],
        "pogingen": [{"op": _time(one.at), "bereikt": one.reached} for one in referral.attempts],
        "afspraken": [{"op": _time(one.starts_at), "gekomen": one.attended} for one in referral.appointments],
        "notities": [
            {"op": _time(one.at), "wie": one.author, "tekst": one.text} for one in notes_of(office, referral)
        ],
        "berichten": [
            {"soort": one.template, "aan_u": one.to_person, "gemaakt": _time(one.created_at), "weg": _time(one.sent_at)}
            for one in session.scalars(select(Outbox).where(Outbox.referral_id == referral.id).order_by(Outbox.id))
        ],
        "komt_nog": [
            {"wat": one.kind, "op": _time(one.due_at)}
            for one in session.scalars(
                select(Timer).where(Timer.referral_id == referral.id, Timer.done_at.is_(None)).order_by(Timer.due_at)
            )
        ],
        "wie_keek": [
            {"op": _time(one.at), "wie": one.who, "wat": one.what, "waarom": one.why}
            for one in entries(session, referral_id=referral.id, limit=10_000)
        ],
    }  # fmt: skip


def _time(at: Any) -> str | None:  # noqa: ANN401 - a moment or None
    return at.isoformat() if at else None
