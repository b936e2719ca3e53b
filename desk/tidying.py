"""What is old enough at the desk goes: ended sessions, failed attempts, invitations that nobody took, old needs."""

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session, sessionmaker

from desk.cards import HOUR, CardMail
from desk.models import DeskSession, Invitation, SignInAttempt
from desk.throttle import WINDOW
from desk.unmet import UnmetNeed
from referrals.office import Office
from referrals.tidying import run

#: An invitation that ended is kept a little longer, so that who opens it hears that it is too old.
INVITATION_DAYS = 30

#: Needs that nobody met, in a few words without a name: long enough to see what is missing year after year.
UNMET_DAYS = 2 * 365


def tidy(sessions: sessionmaker[Session], office: Office) -> int:
    """Take them away. Returns how many rows went."""
    at = office.clock()
    with sessions.begin() as session:
        return run(
            session,
            [
                delete(DeskSession).where(DeskSession.ends_at <= at),
                delete(SignInAttempt).where(SignInAttempt.at <= at - WINDOW),
                delete(CardMail).where(CardMail.at < at - HOUR),
                delete(UnmetNeed).where(UnmetNeed.at < at - timedelta(days=UNMET_DAYS)),
                delete(Invitation).where(Invitation.expires_at < at - timedelta(days=INVITATION_DAYS)),
            ],
        )
