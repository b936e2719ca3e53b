"""Somebody opens a link: looking uses nothing, beginning does.

Mail scanners and previews of messages open links by themselves; only a button or a first message begins a talk.
"""

from sqlalchemy import CursorResult, or_, select, update
from sqlalchemy.orm import Session

from referrals.links.codes import tidy
from referrals.links.models import Link
from referrals.links.refusals import LinkEnded, NoSuchLink
from referrals.links.says import LinkSays
from referrals.office import Office

EXPIRED = "Deze link is verlopen."
REVOKED = "Uw huisarts heeft deze link ingetrokken."
USED = "Deze link is al een keer gebruikt. Hij werkte één keer."


def look(session: Session, office: Office, code: str) -> Link:
    """The link with this code, which is counted as opened.

    Raises:
        NoSuchLink: there is none.
        LinkEnded: it works no more; the message says why.
    """
    link = session.scalars(select(Link).where(Link.code == tidy(code))).first()
    if link is None:
        raise NoSuchLink
    over = ended(office, link)
    if over:
        raise LinkEnded(over)
    session.execute(update(Link).where(Link.id == link.id).values(opened=Link.opened + 1))
    return link


def begin(session: Session, office: Office, code: str) -> LinkSays:
    """Begin a talk: this is what a single-use link can do once, however many press at the same moment.

    Raises:
        NoSuchLink: there is none.
        LinkEnded: it works no more; the message says why.
    """
    at, wanted = office.clock(), tidy(code)
    free = (
        Link.code == wanted,
        Link.revoked_at.is_(None),
        Link.expires_at > at,
        or_(Link.single_use.is_(False), Link.begun == 0),
    )
    done = session.execute(update(Link).where(*free).values(begun=Link.begun + 1))
    link = session.scalars(select(Link).where(Link.code == wanted)).first()
    if link is None:
        raise NoSuchLink
    if not (isinstance(done, CursorResult) and done.rowcount == 1):
        raise LinkEnded(ended(office, link) or USED)
    return says(link)


def ended(office: Office, link: Link) -> str:
    """Why a link works no more, or nothing."""
    if link.revoked_at:
        return REVOKED
    if link.expires_at <= office.clock():
        return EXPIRED
    return USED if link.single_use and link.begun else ""


def says(link: Link) -> LinkSays:
    """What a link says, for the chat."""
    return LinkSays(link.id, tuple(link.themes.split(";")), link.place, link.phase, link.role, link.code)
